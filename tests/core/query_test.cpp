// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/query.hpp"
#include "tests/support/corpus.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::UnorderedElementsAre;

TEST(ParsePattern, ReadsArrows) {
    const ClaimPattern pattern = parse_pattern(" MDMA -> * ");
    EXPECT_EQ(pattern.kind, ClaimPattern::Kind::ends);
    EXPECT_EQ(pattern.subject, "MDMA");
    EXPECT_EQ(pattern.object, "");
    EXPECT_EQ(pattern.predicate, std::nullopt);
}

TEST(ParsePattern, ReadsPredicatesAndQuotedNames) {
    const ClaimPattern pattern = parse_pattern("\"a -> b\" -[ decreases ]-> \"heart [rate]\"");
    EXPECT_EQ(pattern.subject, "a -> b");
    EXPECT_EQ(pattern.predicate, Predicate::decreases);
    EXPECT_EQ(pattern.object, "heart [rate]");
}

TEST(ParsePattern, KeepsHyphensAndBracketsOfNames) {
    const ClaimPattern pattern = parse_pattern("MDMA-assisted therapy->benzo[a]pyrene");
    EXPECT_EQ(pattern.subject, "MDMA-assisted therapy");
    EXPECT_EQ(pattern.object, "benzo[a]pyrene");
}

TEST(ParsePattern, TellsAConceptFromAPhrase) {
    EXPECT_EQ(parse_pattern("heart rate").kind, ClaimPattern::Kind::either_end);
    EXPECT_EQ(parse_pattern("\"studies have shown\"").kind, ClaimPattern::Kind::full_text);
    EXPECT_EQ(parse_pattern("\"studies have shown\"").phrase, "studies have shown");
}

TEST(ParsePattern, SaysWhereItFails) {
    const auto error_of = [](std::string_view text) -> std::string {
        try {
            (void)parse_pattern(text);
        } catch (const Error &error) {
            return error.what();
        }
        return "no error";
    };
    EXPECT_THAT(error_of("  "), HasSubstr("is empty"));
    EXPECT_THAT(error_of("-> fear"), HasSubstr("column 1: a concept is missing"));
    EXPECT_THAT(error_of("MDMA ->"), HasSubstr("column 8: a concept is missing"));
    EXPECT_THAT(error_of("a -> b -> c"), AllOf(HasSubstr("column 8"), HasSubstr("--hops")));
    EXPECT_THAT(error_of("a -[rises]-> b"),
                AllOf(HasSubstr("column 5: 'rises' is no predicate"), HasSubstr("increases")));
    EXPECT_THAT(error_of("a] -> \"b"), HasSubstr("not closed"));
    EXPECT_THAT(error_of("\"\""), HasSubstr("phrase is empty"));
}

class FindClaims : public testing::Test {
  protected:
    std::vector<std::string> texts(std::string_view pattern, const Selection &selection = {}) {
        const Table table = find_claims(store_, parse_pattern(pattern), selection);
        std::vector<std::string> found;
        for (const auto &row : table.rows)
            found.push_back(std::get<std::string>(row.back()));
        return found;
    }

    Store store_ = filled_store();
};

TEST_F(FindClaims, MatchesEitherEndOfAnArrow) {
    EXPECT_THAT(texts("MDMA -> *"),
                UnorderedElementsAre("MDMA increases serotonin (release)", "MDMA decreases fear",
                                     "MDMA increases fear"));
    EXPECT_THAT(texts("* -> fear"),
                UnorderedElementsAre("MDMA decreases fear", "MDMA increases fear",
                                     "Fear associated_with serotonin"));
    EXPECT_THAT(texts("mdma -[decreases]-> *"), ElementsAre("MDMA decreases fear"));
}

TEST_F(FindClaims, TakesSymmetricPredicatesEitherWay) {
    EXPECT_THAT(texts("serotonin -> Fear"), ElementsAre("Fear associated_with serotonin"));
}

TEST_F(FindClaims, FindsAConceptAtEitherEnd) {
    EXPECT_THAT(texts("serotonin"), UnorderedElementsAre("MDMA increases serotonin (release)",
                                                         "Fear associated_with serotonin"));
}

TEST(FindConcepts, TakesAnArticleForNoPartOfAName) {
    Store store(":memory:", Store::Access::write);
    DocumentClaims claims = claims_of("The FDA approved tea.\nAn Oslo office runs the FDA.")
                                .assertion("The FDA", Predicate::approves, "tea")
                                .assertion("An Oslo office", Predicate::affects, "FDA");
    claims.concepts[0].name = "Food and Drug Administration";
    store.save(claims);
    const auto agency = find_concepts(store, "Food and Drug Administration");
    ASSERT_EQ(agency.size(), 1u);
    EXPECT_THAT(find_concepts(store, "fda"), IsSupersetOf(agency));
    EXPECT_EQ(find_concepts(store, "fda"), find_concepts(store, "the  FDA"));
    EXPECT_EQ(find_concepts(store, "the Oslo office").size(), 1u);
    EXPECT_EQ(find_concepts(store, "a tea").size(), 1u);
    EXPECT_THROW(find_concepts(store, "a"), Error);
    EXPECT_THROW(find_concepts(store, "DA"), Error);
}

TEST_F(FindClaims, FallsBackToFullText) {
    EXPECT_THAT(texts("studies reduce"), ElementsAre("MDMA decreases fear"));
    EXPECT_THAT(texts("\"studies have shown\""), ElementsAre("MDMA decreases fear"));
    EXPECT_THAT(texts("\"shown have studies\""), IsEmpty());
    EXPECT_THAT(texts("\"NEAR( * ^ :\""), IsEmpty());
}

TEST_F(FindClaims, KeepsToTheSelection) {
    EXPECT_THAT(texts("MDMA", {EvidenceStatus::unsupported, std::nullopt}),
                ElementsAre("MDMA increases serotonin (release)"));
    EXPECT_THAT(texts("MDMA", {std::nullopt, paper().document.key}),
                ElementsAre("MDMA decreases fear"));
}

TEST_F(FindClaims, SuggestsNamesThatHoldAnUnknownOne) {
    try {
        texts("sero -> *");
        FAIL() << "no error";
    } catch (const Error &error) {
        EXPECT_THAT(error.what(), HasSubstr("no concept is called 'sero'; names that hold it: "
                                            "'serotonin'"));
    }
}

TEST_F(FindClaims, FindsChains) {
    const Table table = find_paths(store_, parse_pattern("MDMA -> Fear"), 2);
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(std::get<std::int64_t>(table.rows[0][0]), 1);
    EXPECT_EQ(std::get<std::string>(table.rows[2][1]), "?");
    EXPECT_EQ(std::get<std::string>(table.rows[2][2]),
              "MDMA increases serotonin (release); Fear associated_with serotonin");
}

TEST_F(FindClaims, ChainsOnlyWhatIsSelected) {
    const Selection unsupported{EvidenceStatus::unsupported, std::nullopt};
    EXPECT_THAT(find_paths(store_, parse_pattern("MDMA -> Fear"), 2, unsupported).rows, IsEmpty());
}

TEST_F(FindClaims, FindsNoChainsWithoutTwoEnds) {
    EXPECT_THROW(find_paths(store_, parse_pattern("MDMA -> *"), 2), Error);
    EXPECT_THROW(find_paths(store_, parse_pattern("MDMA"), 2), Error);
}

} // namespace
} // namespace claimgraph
