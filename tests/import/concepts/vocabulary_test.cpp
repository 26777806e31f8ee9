// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/vocabulary.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

Vocabulary of(const std::vector<Term> &terms) {
    VocabularyBuilder builder;
    for (const Term &term : terms)
        builder.add(term);
    return builder.build();
}

Term term(std::string curie, std::string name, std::vector<TermName> names = {}) {
    return {std::move(curie), std::move(name), "thing", std::move(names), {}};
}

std::string found_in(const Vocabulary &vocabulary, std::string_view text) {
    std::string found;
    for (const NamedTerms &named :
         vocabulary.scan(text, {0, static_cast<std::uint32_t>(text.size())}))
        found.append(found.empty() ? "" : "; ").append(slice(text, named.span));
    return found;
}

TEST(Vocabulary, FindsANameInAnyForm) {
    const Vocabulary known =
        of({term("X:1", "breast tumor"), term("X:2", "IL-6"), term("X:3", "alpha-synuclein"),
            term("X:4", "Alzheimer's disease")});
    for (const char *form :
         {"Breast tumours", "breast-tumor", "the tumor of the breast", "BREAST TUMORS"})
        EXPECT_THAT(known.find(form), ElementsAre(0U)) << form;
    EXPECT_THAT(known.find("IL6"), ElementsAre(1U));
    EXPECT_THAT(known.find("\u03b1-synuclein"), ElementsAre(2U));
    EXPECT_THAT(known.find("Alzheimer disease"), ElementsAre(3U));
    EXPECT_TRUE(known.find("breast").empty());
    EXPECT_TRUE(known.find("").empty());
}

TEST(Vocabulary, TellsAcronymsFromWords) {
    const Vocabulary known = of({term("X:1", "leukemia", {{NameFit::exact, "ALL"}})});
    EXPECT_EQ(found_in(known, "All of it; ALL is rare"), "ALL");
}

TEST(Vocabulary, TakesTheLongestNameAtEachPlace) {
    const Vocabulary known = of({term("X:1", "heart"), term("X:2", "heart failure"),
                                 term("X:3", "acute heart failure with oedema")});
    EXPECT_EQ(found_in(known, "Acute heart failure with heart"), "heart failure; heart");
    EXPECT_EQ(found_in(known, "heart, failure"), "heart");
}

TEST(Vocabulary, PrefersTheCloserName) {
    const Vocabulary known =
        of({term("X:1", "rhinitis", {{NameFit::related, "cold"}}), term("X:2", "cold"),
            term("X:3", "chill", {{NameFit::exact, "cold"}})});
    EXPECT_THAT(known.find("cold"), ElementsAre(1U));
}

TEST(Vocabulary, GivesAllTermsOfAnAmbiguousName) {
    const Vocabulary known = of({term("X:1", "a thing", {{NameFit::exact, "crane"}}),
                                 term("X:2", "a bird", {{NameFit::exact, "crane"}})});
    EXPECT_THAT(known.find("cranes"), ElementsAre(0U, 1U));
}

TEST(Vocabulary, PrefersTheVocabularyAddedFirst) {
    VocabularyBuilder builder;
    builder.add(term("X:1", "asthma"));
    builder.next_vocabulary();
    builder.add(term("Y:1", "asthma"));
    const Vocabulary known = builder.build();
    ASSERT_THAT(known.find("asthma"), ElementsAre(0U));
    EXPECT_EQ(known.term(0).curie, "X:1");
}

TEST(Vocabulary, TurnsTheOrderOfACatalogue) {
    EXPECT_THAT(of({term("X:1", "Diabetes Mellitus, Type 2")}).find("type 2 diabetes mellitus"),
                ElementsAre(0U));
}

TEST(Vocabulary, PassesOverWordsOfTheGrammar) {
    EXPECT_EQ(found_in(of({term("X:1", "can"), term("X:2", "5"), term("X:3", "t")}), "can 5 t"),
              "");
}

} // namespace
} // namespace claimgraph
