// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Names, HaveForeignWordsAndLetters) {
    EXPECT_THAT(imported("Candida albicans is a yeast."),
                IsExactly(claim("candida albican", Predicate::is_a, "yeast")));
    EXPECT_THAT(imported("Vitamins B6 and E protect seeds."),
                IsExactly(claim("vitamins B6 and e", Predicate::affects, "seed")));
}

TEST(Names, GoOnBehindBrackets) {
    EXPECT_THAT(imported("Half (n = 20) of the pupils wore hats."),
                IsExactly(claim("half of pupil", Predicate::other, "hat")));
}

TEST(Names, HaveTheClauseThatTheirNounNeeds) {
    EXPECT_THAT(imported("The refusal to pay angered the owners."),
                IsExactly(claim("refusal to pay", Predicate::other, "owner")));
    EXPECT_THAT(imported("A focus on saving water helped farmers."),
                IsExactly(claim("focus on saving water", Predicate::other, "farmer")));
}

TEST(Names, OfPeopleFollowTheirTitles) {
    EXPECT_THAT(imported("The lead engineer Rosa Lindqvist designed the dam."),
                IsExactly(claim("lead engineer rosa lindqvist", Predicate::other, "dam")));
}

TEST(Names, BeginWithTheFirstOfTheirAdjectives) {
    EXPECT_THAT(imported("The plan is a cheap, well-known, and lasting remedy."),
                IsExactly(claim("plan", Predicate::is_a, "cheap well known and lasting remedy")));
}

TEST(Names, HaveWhatTheirRelationRelates) {
    EXPECT_THAT(
        imported("The effect on muscle strength was evaluated."),
        IsExactly(claim("effect on muscle strength", Predicate::has_property, "evaluated")));
    EXPECT_THAT(imported("Divers explore the connection between sleep and weight."),
                IsExactly(claim("diver", Predicate::other, "connection between sleep and weight")));
    EXPECT_THAT(imported("The link with cancer remains unclear."),
                IsExactly(claim("link with cancer", Predicate::has_property, "unclear")));
}

TEST(Names, LeaveOutInWhomARelationWasSeen) {
    EXPECT_THAT(imported("The effect in dogs was small."),
                IsExactly(claim("effect", Predicate::has_property, "small")));
}

TEST(Names, HaveBothItemsOfWhatIsBetween) {
    EXPECT_THAT(imported("Divers explored the link between rain and taking the bus."),
                IsExactly(claim("diver", Predicate::other, "link between rain and taking bus")));
}

TEST(Names, HaveTheGerundBehindTheirPreposition) {
    EXPECT_THAT(imported("The law is a major step towards improving safety."),
                IsExactly(claim("law", Predicate::is_a, "major step towards improving safety")));
    EXPECT_THAT(
        imported("The time before return to sport was recorded."),
        IsExactly(claim("time before return to sport", Predicate::has_property, "recorded")));
}

TEST(Names, OfWholesSaidBehindTheLast) {
    EXPECT_THAT(imported("The mayor praised the length and weight of the bridge."),
                IsExactly(claim("mayor", Predicate::other, "length of bridge"),
                          claim("mayor", Predicate::other, "weight of bridge")));
    EXPECT_THAT(imported("The trial tests the efficacy, safety and cost of masks."),
                IsExactly(claim("trial", Predicate::other, "mask (efficacy)"),
                          claim("trial", Predicate::other, "mask (safety)"),
                          claim("trial", Predicate::other, "mask (cost)")));
    EXPECT_THAT(imported("Frost raised the severity and length of headaches."),
                IsExactly(claim("frost", Predicate::increases, "headache (severity)"),
                          claim("frost", Predicate::increases, "length of headache")));
}

TEST(Names, KeepAdverbsThatNarrowAndNamesInS) {
    EXPECT_THAT(imported("The snails love chemically treated maize."),
                IsExactly(claim("snail", Predicate::other, "chemically treated maize")));
    EXPECT_THAT(imported("The snails love highly prized maize."),
                IsExactly(claim("snail", Predicate::other, "prized maize")));
    EXPECT_THAT(imported("Mr. Lopes praised the owl. Lopes praised rain."),
                IsExactly(claim("mr lopes", Predicate::other, "owl"),
                          claim("lopes", Predicate::other, "rain")));
}

TEST(Names, ShareWhatStandsBeforeTheFirst) {
    EXPECT_THAT(imported("The farmers compared bone density and turnover."),
                IsExactly(claim("farmer", Predicate::other, "bone density"),
                          claim("farmer", Predicate::other, "bone turnover")));
    EXPECT_THAT(imported("Zinc raises blood pressure and cholesterol."),
                IsExactly(claim("zinc", Predicate::increases, "blood pressure"),
                          claim("zinc", Predicate::increases, "cholesterol")));
}

TEST(Names, LeaveThoseInWhomItIsOutside) {
    EXPECT_THAT(imported("The mayor praised visual changes in children."),
                IsExactly(claim("mayor", Predicate::other, "visual change")));
    EXPECT_THAT(imported("The mayor praised programs for nurses."),
                IsExactly(claim("mayor", Predicate::other, "program")));
}

TEST(Names, LeaveAlternativesTogether) {
    EXPECT_THAT(imported("Cows were assigned to either warm barns or cold barns."),
                IsExactly(claim("cow", Predicate::other, "warm barns or cold barn")));
}

TEST(Names, GoOnBehindForAndOn) {
    EXPECT_THAT(lines_of(imported("She leads the Centre for Food Research in Oslo.")),
                ::testing::Contains(::testing::HasSubstr("center for food research |")));
}

TEST(Names, OfSymbolsShareWhatStandsBehindTheLast) {
    EXPECT_THAT(imported("CD144 or HMGB1 release did not change."),
                IsExactly(claim("CD144 (release)", Predicate::affects, "").negated(),
                          claim("HMGB1 (release)", Predicate::affects, "").negated()));
}

} // namespace
} // namespace claimgraph
