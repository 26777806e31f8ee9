// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree_repair.hpp"
#include "import/tuples/parts.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::ElementsAre;
using testing::Parsed;

std::vector<std::string> further_of(const std::string &sentence) {
    const Parsed parsed(sentence);
    std::vector<std::string> words;
    for (const Part &part :
         printed_parts(parsed.tree, find_propositions(parsed.tree).front()).further)
        words.emplace_back(parsed.tree.surface(part.head));
    return words;
}

std::vector<std::string> subjects(const std::string &sentence, std::string_view head,
                                  SubjectSplitting splitting) {
    const Parsed parsed(sentence);
    const ParsedSentence better = repaired(parsed.text, parsed.sentence);
    const Tree tree(parsed.text, better);
    std::vector<std::string> texts;
    for (const Slotted &subject : subjects_of(tree, parsed[head], splitting))
        texts.push_back(text_of(tree, subject));
    return texts;
}

TEST(PrintedParts, ComeWithTheAgentFirstAndWhatStandsBeforeTheVerbLast) {
    EXPECT_THAT(further_of("In May, the archive was moved to Leuven by volunteers."),
                ElementsAre("volunteers", "Leuven", "May"));
}

TEST(PrintedParts, LeaveReasonsOut) {
    EXPECT_THAT(further_of("The clerk left because the guests arrived."), ElementsAre());
    EXPECT_THAT(further_of("The clerk left after the guests arrived."), ElementsAre("arrived"));
}

TEST(SubjectsOf, SplitWhereClearOrAlways) {
    const std::string sentence = "The mill and the old stone bridge attract walkers.";
    EXPECT_THAT(subjects(sentence, "mill", SubjectSplitting::where_clear),
                ElementsAre("The mill and the old stone bridge"));
    EXPECT_THAT(subjects(sentence, "mill", SubjectSplitting::always),
                ElementsAre("The mill", "the old stone bridge"));
}

TEST(SeparateConjuncts, AreNotThoseOfNor) {
    const Parsed parsed("Neither coffee nor tea affects sleep.");
    EXPECT_THAT(separate_conjuncts(parsed.tree, parsed["coffee"]), ElementsAre(parsed["coffee"]));
}

TEST(PrepositionOfRelation, FollowsABarePredicateNounOrAdjective) {
    const Parsed parsed("The tower is famous for its clock.");
    const Proposition found = find_propositions(parsed.tree).front();
    const auto preposition = preposition_of_relation(parsed.tree, found, found.parts.front());
    ASSERT_TRUE(preposition);
    EXPECT_EQ(parsed.tree.text_of(*preposition), "for");
}

TEST(PrepositionOfRelation, IsAbsentBehindANounWithAnAdjective) {
    const Parsed parsed("The village gained quick access to the railway.");
    const Proposition found = find_propositions(parsed.tree).front();
    EXPECT_EQ(preposition_of_relation(parsed.tree, found, found.parts.front()), std::nullopt);
}

} // namespace
} // namespace claimgraph
