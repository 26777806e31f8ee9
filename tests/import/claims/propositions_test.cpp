// SPDX-License-Identifier: Apache-2.0
#include "import/claims/propositions.hpp"
#include "import/claims/tree_repair.hpp"
#include "import/tuples/tuple.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Parsed;

constexpr const char *slot_names[] = {"object", "recipient", "complement", "oblique",
                                      "agent",  "content",   "adverbial"};

/// "Rain: floods; object roads" for each proposition: subject, relation, parts.
std::vector<std::string> propositions_of(const std::string &sentence) {
    const Parsed parsed(sentence);
    const ParsedSentence better = repaired(parsed.text, parsed.sentence);
    const Tree tree(parsed.text, better);
    std::vector<std::string> rows;
    for (const Proposition &found : find_propositions(tree)) {
        std::string row(found.subject ? tree.surface(*found.subject) : "nobody");
        row += ": ";
        if (!found.shared.empty())
            row += "(" + text_of(tree, found.shared) + ") ";
        row += text_of(tree, found.relation);
        for (const Part &part : found.parts) {
            row += std::string("; ") + slot_names[static_cast<int>(part.slot)] + " ";
            if (!part.marker.empty())
                row += std::string(tree.text_of(part.marker)) + " ";
            row += tree.surface(part.head);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TEST(Propositions, GiveAVerbItsObjectAndObliques) {
    EXPECT_THAT(propositions_of("The miller repaired the wheel with oak planks."),
                ElementsAre("miller: repaired; object wheel; oblique with planks"));
}

TEST(Propositions, TurnByIntoTheAgentOfAPassive) {
    EXPECT_THAT(propositions_of("The archive was moved to Leuven by two volunteers."),
                ElementsAre("archive: was moved; oblique to Leuven; agent by volunteers"));
}

TEST(Propositions, KeepNegationInTheRelation) {
    EXPECT_THAT(propositions_of("The firm doesn't sell tea."),
                ElementsAre("firm: doesn't sell; object tea"));
}

TEST(Propositions, ReadPredicateAdjectives) {
    EXPECT_THAT(propositions_of("The tower is famous for its clock."),
                ElementsAre("tower: is; complement famous; oblique for clock"));
}

TEST(Propositions, FollowChainsOfInfinitives) {
    EXPECT_THAT(propositions_of("The orchestra plans to record two symphonies."),
                ElementsAre("orchestra: plans to record; object symphonies"));
}

TEST(Propositions, ShareChainAndAuxiliariesAmongCoordinatedVerbs) {
    EXPECT_THAT(propositions_of("The treatment was shown to reduce pain and improve sleep."),
                ElementsAre("treatment: was shown to reduce; object pain",
                            "treatment: (was shown to) improve; object sleep"));
}

TEST(Propositions, ShareTheObjectBehindCoordinatedVerbs) {
    EXPECT_THAT(
        propositions_of("The bank will sell or merge the branches."),
        ElementsAre("bank: will sell; object branches", "bank: (will) merge; object branches"));
}

TEST(Propositions, GiveARelativeClauseItsAntecedent) {
    EXPECT_THAT(propositions_of("The city has a library, which lends old maps."),
                ElementsAre("city: has; object library", "library: lends; object maps"));
}

TEST(Propositions, MakeTheAntecedentTheObjectWhereTheClauseHasASubject) {
    EXPECT_THAT(propositions_of("The letter that she wrote was lost in Rome."),
                ElementsAre("she: wrote; object letter", "letter: was lost; oblique in Rome"));
}

TEST(Propositions, FindWhatSomeoneSaysInEitherOrder) {
    EXPECT_THAT(propositions_of("The agency said that the bridge will reopen."),
                ElementsAre("agency: said; content that reopen", "bridge: will reopen"));
    EXPECT_THAT(propositions_of("The bridge will reopen, the agency said."),
                ElementsAre("bridge: will reopen", "agency: said; content reopen"));
    EXPECT_THAT(propositions_of("\"Sleep matters,\" said Dr. Jane Lee.").back(),
                "Jane: said; content matters");
}

TEST(Propositions, LeaveAdverbsBetweenCommasOut) {
    EXPECT_THAT(propositions_of("The ferry, however, carries goods."),
                ElementsAre("ferry: carries; object goods"));
}

TEST(Propositions, TakeNoPrepositionForAVerb) {
    EXPECT_THAT(propositions_of("Taken together, the letters show a pattern."),
                ElementsAre("letters: show; adverbial Taken; object pattern"));
}

TEST(Propositions, OfNoWordsAreNone) { EXPECT_THAT(propositions_of(""), IsEmpty()); }

TEST(Propositions, OfALongChainOfSpeakersAreFoundInTime) {
    std::string sentence;
    for (int i = 0; i < 500; ++i)
        sentence += "he said that ";
    EXPECT_FALSE(propositions_of(sentence + "it rains.").empty());
}

TEST(Propositions, ShareAnObjectBehindAnAdverb) {
    EXPECT_THAT(
        lines_of(imported("Rain weakens or even breaks dams.")),
        ::testing::ElementsAre(::testing::HasSubstr("| dam |"), ::testing::HasSubstr("| dam |")));
}

TEST(Propositions, ReadABarePassiveOfAHeadline) {
    EXPECT_THAT(lines_of(imported("Risk of falls not increased by salt")),
                ::testing::ElementsAre(
                    claim("salt", Predicate::increases, "fall (risk)").negated().line()));
}

TEST(Propositions, TakeNoVerbFromACompound) {
    EXPECT_THAT(lines_of(imported("The hotel held a meet-and-greet hour.")),
                ::testing::ElementsAre(::testing::StartsWith("hotel |")));
}

TEST(Propositions, TurnsOfSpeechBearNone) {
    EXPECT_THAT(imported("That being said, snails eat leaves."),
                IsExactly(claim("snail", Predicate::other, "leaf")));
}

TEST(Propositions, TakeWhatWithItsClauseForAThing) {
    EXPECT_THAT(imported("Mood depends on what people eat."),
                IsExactly(claim("what people eat", Predicate::affects, "mood")));
    EXPECT_THAT(imported("Critics dislike what the mayor said."),
                IsExactly(claim("critic", Predicate::other, "what mayor said")));
}

TEST(SharedObject, IsNotThatOfAVerbWithout) {
    EXPECT_THAT(lines_of(imported("The salts accumulate and cause rust.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("other | rust"))));
}

} // namespace
} // namespace claimgraph
