// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_lists.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MisreadLists, BelongToTheirGerund) {
    EXPECT_THAT(
        imported("Stocking your kitchen with fruits, nuts, and seeds can improve your diet."),
        IsExactly(
            claim("stocking your kitchen with fruits nuts and seed", Predicate::increases, "diet")
                .with(Certainty::possible)));
}

TEST(MisreadLists, ShareTheirLastNoun) {
    EXPECT_THAT(
        imported("Rust is associated with adverse health, economic and social consequences."),
        IsExactly(claim("rust", Predicate::associated_with,
                        "adverse health economic and social consequence")));
}

TEST(MisreadLists, AreComparedBetweenGroups) {
    EXPECT_THAT(imported("No difference was found in pain or sleep between tea and coffee."),
                IsExactly(claim("tea (pain)", Predicate::different_from, "coffee (pain)")
                              .with(Polarity::null_result),
                          claim("tea (sleep)", Predicate::different_from, "coffee (sleep)")
                              .with(Polarity::null_result)));
}

TEST(MisreadLists, TellAPlaceFromWhoActs) {
    EXPECT_THAT(lines_of(imported("The outlaws used the dish in Hawaii to study the comet.")),
                testing::Contains(claim("outlaw", Predicate::other, "comet").line()));
}

TEST(MisreadLists, TellASecondDeedFromAThing) {
    EXPECT_THAT(imported("Lime did not affect pain, but improved sleep."),
                IsExactly(claim("lime", Predicate::affects, "pain").with(Polarity::negated),
                          claim("lime", Predicate::increases, "sleep")));
}

TEST(MisreadLists, AreOfWhatIsSaidNotOfWhoSaysIt) {
    EXPECT_THAT(lines_of(imported("We have shown that zinc is high, correlates with age, and rises "
                                  "with weight.")),
                testing::Contains(claim("zinc", Predicate::associated_with, "age").line()));
}

TEST(MisreadLists, EndInAWholeName) {
    EXPECT_THAT(imported("Outcomes are volume and SF-36 scores."),
                IsExactly(claim("volume", Predicate::is_a, "outcome"),
                          claim("SF-36 score", Predicate::is_a, "outcome")));
    EXPECT_THAT(lines_of(imported(
                    "Price-quality, price-value and budget impact analyses will be performed.")),
                testing::Contains(
                    claim("budget impact analysis", Predicate::has_property, "performed").line()));
}

TEST(MisreadLists, EndBeforeWhatIsAsGood) {
    EXPECT_THAT(imported("Honey improved cough just as well as syrup in children."),
                IsExactly(claim("honey", Predicate::decreases, "cough")));
    EXPECT_THAT(imported("Honey improved cough as well as fever in children."),
                IsExactly(claim("honey", Predicate::decreases, "cough"),
                          claim("honey", Predicate::decreases, "fever")));
}

TEST(MisreadLists, EndBeforeWhereOthersWent) {
    EXPECT_THAT(
        lines_of(imported("In May, 90 miners were sent to the clinic and 70 to usual care.")),
        testing::Contains(testing::StartsWith("90 miner | other | clinic |")));
}

TEST(MisreadLists, GoOnBehindWhatNarrowsAnItem) {
    EXPECT_THAT(
        lines_of(imported("Potential predictors of gout included demographics, stage of "
                          "gout, cardiovascular risk, health status, and age.")),
        testing::AllOf(testing::SizeIs(5), testing::Contains(testing::StartsWith("age |"))));
}

TEST(MisreadLists, OfTimesEndInAFollowUp) {
    EXPECT_THAT(
        lines_of(imported("Participants were assessed at baseline and 3 month follow up for "
                          "weight.")),
        testing::Each(testing::StartsWith("participant |")));
}

TEST(MisreadLists, KeepTogetherWhatIsMixed) {
    EXPECT_THAT(
        lines_of(imported("IIT + LMWH noticeably increased the white blood cell count.")),
        testing::ElementsAre(testing::HasSubstr("LMWH | increases | white blood cell count")));
}

} // namespace
} // namespace claimgraph
