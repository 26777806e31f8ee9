// SPDX-License-Identifier: Apache-2.0
#include "import/claims/subjects.hpp"
#include "import/claims/tree_repair.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Parsed;

std::string subject_of(std::string_view predicate, const std::string &sentence) {
    const Parsed parsed(sentence);
    const ParsedSentence better = repaired(parsed.text, parsed.sentence);
    const Tree tree(parsed.text, better);
    const auto found = find_subject(tree, parsed[predicate]);
    return found ? std::string(tree.surface(found->head)) : "nobody";
}

TEST(Subjects, StandAtTheVerb) {
    EXPECT_EQ(subject_of("repaired", "The miller repaired the wheel."), "miller");
}

TEST(Subjects, AreSharedByCoordinatedVerbs) {
    EXPECT_EQ(subject_of("closed", "The storm blocked the roads and closed the schools."), "storm");
}

TEST(Subjects, OfControlledVerbsAreTheObjectOfTheControl) {
    EXPECT_EQ(subject_of("sell", "The law allows farmers to sell seeds."), "farmers");
    EXPECT_EQ(subject_of("sell", "The farmers want to sell seeds."), "farmers");
}

TEST(Subjects, OfARelativeClauseAreItsAntecedent) {
    EXPECT_EQ(subject_of("lends", "The city has a library, which lends old maps."), "library");
}

TEST(Subjects, OfARelativeClauseOnAPredicateNounAreWhatTheNounIsSaidOf) {
    EXPECT_EQ(subject_of("reduces", "Aspirin is a drug that reduces fever."), "Aspirin");
}

TEST(Subjects, OfACleftStayTheNoun) {
    EXPECT_EQ(subject_of("reduces", "It is the drug that reduces fever."), "drug");
}

TEST(Subjects, OfAnInfinitiveAtANounAreWhoHasIt) {
    EXPECT_EQ(subject_of("sell", "The club has the right to sell tickets."), "club");
}

TEST(Subjects, OfGerundsBehindANounOrAPassiveAreNobody) {
    EXPECT_EQ(subject_of("building", "The idea of building canals pleased the king."), "nobody");
    EXPECT_EQ(subject_of("adding", "The soup is made by adding salt."), "nobody");
}

TEST(Subjects, OfAParticipleAreTheNounBeforeIt) {
    EXPECT_EQ(subject_of("blocked", "Workers cleaned a canal blocked by ice."), "canal");
}

TEST(Subjects, OfBeingAreThoseWhomThePhraseIsAbout) {
    EXPECT_EQ(subject_of("used", "There are many examples of oil being used by painters."), "oil");
    EXPECT_EQ(subject_of("moved", "There are people around the world being moved by songs."),
              "people");
}

TEST(Subjects, OfAChanceAreWhoGetsIt) {
    EXPECT_EQ(subject_of("sell", "The plan gives farmers the chance to sell grain."), "farmers");
}

TEST(Subjects, OfAThankedDeedAreWhoIsThanked) {
    EXPECT_EQ(
        subject_of("initiating", "The board complimented the mayor for initiating the talks."),
        "mayor");
}

TEST(Subjects, OfAGerundAreNotWhatIsDone) {
    EXPECT_EQ(subject_of("digging", "Old coins were found while digging wells."), "nobody");
    EXPECT_EQ(subject_of("using", "Yields were low despite using lime."), "nobody");
    EXPECT_EQ(subject_of("starting", "Patients were weighed before starting therapy."), "Patients");
}

TEST(Subjects, OfUsingAreWhoActs) {
    EXPECT_EQ(subject_of("using", "The smith checked the blades using a lens."), "smith");
}

TEST(Subjects, OfAVerbBehindWhatIsSaidAreWhoSaysIt) {
    EXPECT_EQ(subject_of("called", "The board said that roads are poor and called for repairs."),
              "board");
}

TEST(Subjects, OfABareFormAreThoseOfABareForm) {
    EXPECT_EQ(subject_of("reduce", "Warm rooms can keep guests smiling and reduce complaints."),
              "rooms");
}

TEST(Subjects, OfAClauseMayStandBesideAnother) {
    EXPECT_EQ(subject_of("hard", "Although rain is rare and farming is hard, people stay."),
              "farming");
}

TEST(Subjects, HaveThePhraseThatIsReadAsPartOfTheVerb) {
    EXPECT_THAT(imported("The cost of paint rises."),
                IsExactly(claim("paint (cost)", Predicate::increases, "")));
}

TEST(Subjects, OfWhatOthersAreReliedOnForAreTheOthers) {
    EXPECT_EQ(subject_of("raise", "Bakers rely on yeast to raise dough."), "yeast");
    EXPECT_EQ(subject_of("supply", "Villages depend on wells to supply water."), "wells");
    EXPECT_EQ(subject_of("create", "The town looks to tourism to create jobs."), "tourism");
    EXPECT_EQ(subject_of("detect", "The clinic uses ultrasound to detect stones."), "clinic");
}

TEST(Subjects, OfWhatTimeIsSpentOn) {
    EXPECT_THAT(lines_of(imported("Farmers spend hours watching birds.")),
                ::testing::Contains(claim("farmer", Predicate::other, "bird").line()));
}

TEST(Subjects, AreStudiesWhereATimeStandsBetween) {
    EXPECT_THAT(lines_of(imported("A trial of tea in boys aged 6 to 12 years conducted in Rome was "
                                  "used.")),
                ::testing::Contains(claim("trial of tea", Predicate::other, "rome").line()));
}

TEST(Subjects, OfMeansAreNotThoseWhoAreStudied) {
    EXPECT_THAT(lines_of(imported("Using a new design, 40 miners were randomized to tea.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("design"))));
}

TEST(Subjects, OfResultsAreWhatWasFound) {
    EXPECT_THAT(lines_of(imported("We found three leaks, resulting in floods.")),
                ::testing::Contains(claim("three leak", Predicate::causes, "flood").line()));
}

TEST(Subjects, OfAParticipleBehindAnAgentAreThatAgent) {
    EXPECT_THAT(lines_of(imported("The houses were ruined by storms, tearing off the roofs.")),
                ::testing::Contains(::testing::StartsWith("storm | other | roof")));
}

TEST(Subjects, OnTheirWayAreThoseWhoGo) {
    EXPECT_THAT(lines_of(imported("Farmers are well on their way to using robots.")),
                ::testing::Contains(::testing::StartsWith("farmer | other | robot")));
}

TEST(Subjects, OfHelpAreTheMeansThatAreUsed) {
    EXPECT_THAT(lines_of(imported("Miners use ropes to help them climb walls.")),
                ::testing::Contains(::testing::StartsWith("rope | enables")));
}

} // namespace
} // namespace claimgraph
