// SPDX-License-Identifier: Apache-2.0
#include "import/claims/agreement.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Agreement, CountsNounsWithTheirConjuncts) {
    const Parsed parsed("The mill and the barn burned.");
    EXPECT_EQ(number_of_noun(parsed.tree, 1), Number::plural);
    EXPECT_EQ(number_of_noun(parsed.tree, 4), Number::singular);
}

TEST(Agreement, GivesAClauseToTheSubjectThatItAgreesWith) {
    EXPECT_THAT(imported("Coffee blocks receptors, which raises stress."),
                IsExactly(claim("coffee", Predicate::prevents, "receptor"),
                          claim("coffee", Predicate::increases, "stress")));
    EXPECT_THAT(imported("Coffee blocks receptors, which raise stress."),
                IsExactly(claim("coffee", Predicate::prevents, "receptor"),
                          claim("receptor", Predicate::increases, "stress")));
}

TEST(Agreement, LetsPeopleTakePartAndNotTheirIllness) {
    EXPECT_THAT(imported("Adults with gout participating in a walking club lost weight."),
                IsExactly(claim("adult with gout participating in a walking club",
                                Predicate::decreases, "weight")));
    EXPECT_THAT(lines_of(imported("Farms with ponds attracting frogs need less spray.")),
                ::testing::Contains(claim("pond", Predicate::other, "frog").line()));
}

TEST(Agreement, LetsPersonsAndNotLettersBeWho) {
    EXPECT_THAT(imported("A letter to Ada Brandt, who was the mayor of the town, praised rain."),
                IsExactly(claim("ada brandt", Predicate::is_a, "mayor of town"),
                          claim("letter", Predicate::other, "rain")));
}

TEST(Agreement, GivesAClauseToThePluralBeforeAPlace) {
    EXPECT_THAT(lines_of(imported("Divers found things in the harbour that trigger asthma.")),
                ::testing::Contains(claim("thing", Predicate::causes, "asthma").line()));
}

TEST(Agreement, FindsTheNounOfWhatAParticipleParts) {
    EXPECT_THAT(lines_of(imported("Current comes from electrodes placed on the ear that deliver "
                                  "pulses.")),
                ::testing::Contains(::testing::StartsWith("electrode | other | pulse")));
}

TEST(Agreement, FindsThePersonThatWhoIs) {
    EXPECT_THAT(imported("He met a surgeon of the clinic who studies salt."),
                IsExactly(claim("he", Predicate::other, "surgeon of clinic"),
                          claim("surgeon of clinic", Predicate::other, "salt")));
}

TEST(Agreement, GivesAClauseToWhoeverCanDoIt) {
    EXPECT_THAT(
        lines_of(imported("Patients with opium addiction which received lime slept.")),
        ::testing::Contains(::testing::StartsWith("patient with opium addiction | other | lime")));
}

TEST(Agreement, GivesAParticipleToThePatientsRightBefore) {
    EXPECT_THAT(
        lines_of(imported("Support is promising for enhancing wellbeing among mothers "
                          "experiencing violence.")),
        ::testing::Each(::testing::Not(::testing::HasSubstr("support | other | violence"))));
}

TEST(Agreement, GivesAParticipleToWhatIsStoredOrMade) {
    EXPECT_THAT(lines_of(imported("The quality of water stored in clay pots was better.")),
                ::testing::Contains(::testing::StartsWith("water | other | clay pot")));
}

TEST(Agreement, FindsTheSeveralThatOneIsOf) {
    EXPECT_THAT(lines_of(imported("He flung two stones at the inspector, one of which hit her.")),
                ::testing::Contains(::testing::StartsWith("two stone | other |")));
}

} // namespace
} // namespace claimgraph
