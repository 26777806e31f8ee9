// SPDX-License-Identifier: Apache-2.0
#include "import/claims/unsaid.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

using testing::IsEmpty;

TEST(Unsaid, IsTheReadersCase) {
    EXPECT_THAT(
        imported("When you drink tea, caffeine enters the blood."),
        IsExactly(claim("caffeine", Predicate::other, "blood").with(Certainty::conditional)));
}

TEST(Unsaid, IsWhatIsOnlyMadeSure) {
    EXPECT_THAT(imported("Planning meals can help ensure that families have healthy food."),
                IsExactly());
}

TEST(Unsaid, IsWhatOneIsInterestedIn) {
    EXPECT_THAT(lines_of(imported("The women are interested in reducing their sugar intake.")),
                testing::Each(testing::Not(testing::HasSubstr("decreases"))));
}

TEST(Unsaid, IsWhatIsAwaited) {
    EXPECT_THAT(imported("The links will remain hidden until the audit is complete."),
                IsExactly(claim("link", Predicate::has_property, "hidden")));
    EXPECT_THAT(lines_of(imported("The dam stood until the flood broke it.")),
                testing::Contains(claim("flood", Predicate::other, "dam").line()));
}

TEST(Unsaid, IsThatOneHasWhatIsMeasured) {
    EXPECT_THAT(lines_of(imported("Farmers had their weight measured before the race.")),
                testing::Each(testing::Not(testing::HasSubstr("farmer"))));
}

TEST(Unsaid, IsWhatIsLookedFor) {
    EXPECT_THAT(lines_of(imported("We aimed to identify habits that raise blood pressure.")),
                testing::Each(testing::Not(testing::HasSubstr("increases"))));
    EXPECT_THAT(lines_of(imported("We identified habits that raise blood pressure.")),
                testing::Contains(claim("habit", Predicate::increases, "blood pressure").line()));
}

TEST(Unsaid, IsHowManyAreNeeded) {
    EXPECT_THAT(
        imported("The number needed to treat with lime is 12."),
        IsExactly(claim("number needed to treat with lime", Predicate::has_quantity, "12")));
}

TEST(Unsaid, IsWhatOnlyGivesAnExample) {
    EXPECT_THAT(lines_of(imported("Some skills (e.g., reading maps) may improve with training.")),
                testing::Each(testing::StartsWith("skill | associated_with | training")));
}

TEST(Unsaid, IsAQuestionBehindAColon) {
    EXPECT_THAT(lines_of(imported("Nobody knows what happened to the sailors: who is alive.")),
                testing::Each(testing::Not(testing::HasSubstr("alive"))));
}

TEST(Unsaid, IsACaseThatMayCome) {
    EXPECT_THAT(lines_of(imported("The pumps are stopped once they become hot.")),
                testing::Each(testing::StartsWith("pump | has_property | stopped")));
    EXPECT_THAT(lines_of(imported("The pumps were stopped once the river rose.")),
                testing::Contains(testing::StartsWith("river | increases")));
}

TEST(Unsaid, IsHowSomethingWasMeasured) {
    EXPECT_THAT(imported("Milk improved sleep as measured by a bed sensor."),
                IsExactly(claim("milk", Predicate::increases, "sleep")));
}

TEST(Unsaid, IsWhatComesLater) {
    EXPECT_THAT(lines_of(imported("Bakers heat the ovens before people wake.")),
                testing::Each(testing::StartsWith("baker |")));
}

TEST(Unsaid, IsTheReadersCaseInEachOfARow) {
    EXPECT_THAT(
        lines_of(imported("You can take pills at noon, after you have been up and eaten meals.")),
        testing::Each(testing::Not(testing::HasSubstr("meal"))));
}

TEST(Unsaid, IsAName) {
    EXPECT_THAT(lines_of(imported("A group called 'We support Moss' has garnered 500 members.")),
                testing::Each(testing::Not(testing::HasSubstr("moss"))));
}

TEST(Unsaid, IsTheReadersCaseInAChain) {
    EXPECT_THAT(
        lines_of(imported("Before you decide to take a pill every day, you may want to rest.")),
        testing::Each(testing::Not(testing::HasSubstr("pill"))));
}

TEST(Unsaid, IsWhereATrialIsRegistered) {
    EXPECT_THAT(imported("Trial registration Clinical Trial Registry ABC-13003583, Registered 20 "
                         "Aug, 2013."),
                IsExactly());
}

} // namespace
} // namespace claimgraph
