// SPDX-License-Identifier: Apache-2.0
#include "import/claims/betterment.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(Betterment, IsMoreOfGoodThings) {
    EXPECT_THAT(imported("Tea improves sleep."),
                IsExactly(claim("tea", Predicate::increases, "sleep")));
}

TEST(Betterment, IsLessOfBurdens) {
    EXPECT_THAT(imported("Tea improves insomnia."),
                IsExactly(claim("tea", Predicate::decreases, "insomnia")));
    EXPECT_THAT(imported("Tea led to an improvement in pain."),
                IsExactly(claim("tea", Predicate::decreases, "pain")));
}

TEST(Betterment, IsLessOfWhatDoctorsMeanToLower) {
    EXPECT_THAT(imported("Walking improved blood pressure and triglyceride levels."),
                IsExactly(claim("walking", Predicate::decreases, "blood pressure"),
                          claim("walking", Predicate::decreases, "triglyceride (level)")));
    EXPECT_THAT(imported("An improvement was seen in pain."),
                IsExactly(claim("pain", Predicate::decreases, "")));
    EXPECT_THAT(imported("Walking improved HDL cholesterol."),
                IsExactly(claim("walking", Predicate::increases, "HDL cholesterol")));
}

TEST(Betterment, LeavesOtherRisesAlone) {
    EXPECT_THAT(imported("Noise increases pain."),
                IsExactly(claim("noise", Predicate::increases, "pain")));
}

TEST(Betterment, KnowsBurdensByTypeOrName) {
    EXPECT_TRUE(is_burden("disorder", "migraine"));
    EXPECT_TRUE(is_burden("", "chronic knee pain"));
    EXPECT_FALSE(is_burden("emotion", "joy"));
    EXPECT_FALSE(is_burden("", "knee"));
    EXPECT_TRUE(is_burden("disorder", "migraine", "severity"));
    EXPECT_FALSE(is_burden("disorder", "migraine", "treatment"));
}

TEST(Betterment, OfWhatIsDoneAboutABurdenIsARise) {
    EXPECT_THAT(lines_of(imported("The town improved its management of infectious diseases.")),
                ::testing::Each(::testing::HasSubstr("increases")));
}

TEST(Betterment, IsWhatAGoodEffectIs) {
    EXPECT_THAT(imported("Tea had a positive effect on mood."),
                IsExactly(claim("tea", Predicate::increases, "mood")));
    EXPECT_THAT(imported("Tea had a beneficial effect on pain."),
                IsExactly(claim("tea", Predicate::decreases, "pain")));
    EXPECT_THAT(imported("Noise had an adverse impact on sleep."),
                IsExactly(claim("noise", Predicate::decreases, "sleep")));
    EXPECT_THAT(imported("Noise had an impact on sleep."),
                IsExactly(claim("noise", Predicate::affects, "sleep")));
}

TEST(Betterment, LowersABloodPressureWhoseverItIs) {
    EXPECT_THAT(lines_of(imported("Systolic blood pressure of the tea group improved.")),
                ::testing::Each(::testing::HasSubstr("| decreases |")));
}

TEST(Betterment, WorseningABurdenIsMoreOfIt) {
    EXPECT_THAT(imported("Stress worsens acne."),
                IsExactly(claim("stress", Predicate::increases, "acne")));
    EXPECT_THAT(imported("Stress worsens memory."),
                IsExactly(claim("stress", Predicate::decreases, "memory")));
}

TEST(Betterment, KnowsAilmentsByTheirNames) {
    EXPECT_THAT(imported("The splint improved roncopathy."),
                IsExactly(claim("splint", Predicate::decreases, "roncopathy")));
}

TEST(Betterment, OfPeopleMakesNoMoreOfThem) {
    EXPECT_THAT(imported("The plan benefits farmers."),
                IsExactly(claim("plan", Predicate::affects, "farmer")));
    EXPECT_THAT(imported("The plan benefits trade."),
                IsExactly(claim("plan", Predicate::increases, "trade")));
}

} // namespace
} // namespace claimgraph
