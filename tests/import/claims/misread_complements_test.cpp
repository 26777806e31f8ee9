// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MisreadComplements, AreFarFromWhatIsDenied) {
    EXPECT_THAT(imported("Coffee is far from harmless."),
                IsExactly(claim("coffee", Predicate::has_property, "harmless").negated()));
    EXPECT_THAT(imported("Coffee is anything but harmless."),
                IsExactly(claim("coffee", Predicate::has_property, "harmless").negated()));
}

TEST(MisreadComplements, BeginWithAnArticle) {
    EXPECT_THAT(imported("They consider salt a poison."),
                IsExactly(claim("salt", Predicate::is_a, "poison")));
}

TEST(MisreadComplements, AreWhatADeedIsMade) {
    EXPECT_THAT(imported("The law makes selling tea illegal."),
                IsExactly(claim("law", Predicate::causes, "selling tea illegal")));
}

TEST(MisreadComplements, TellWhatAFirmMakes) {
    EXPECT_THAT(imported("Acme is a firm making pumps for mills."),
                IsExactly(claim("acme", Predicate::is_a, "firm"),
                          claim("acme", Predicate::causes, "pump")));
}

TEST(MisreadComplements, MayBeASecondVerb) {
    EXPECT_THAT(imported("Exercise neither increased nor decreased weight."),
                IsExactly(claim("exercise", Predicate::increases, "weight").negated(),
                          claim("exercise", Predicate::decreases, "weight").negated()));
}

TEST(MisreadComplements, MayBeWhatSomeSay) {
    const DocumentClaims claims = imported("Salt lowers mortality, some say.");
    EXPECT_THAT(claims, IsExactly(claim("salt", Predicate::decreases, "mortality")));
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
}

TEST(MisreadComplements, MayBeWhatATrialFound) {
    const DocumentClaims claims =
        imported("Tea improves sleep, a 2021 trial at Hill University found.");
    EXPECT_THAT(claims, IsExactly(claim("tea", Predicate::increases, "sleep")));
    EXPECT_NE(claims.assertions.front().attribution.kind, AttributionKind::author);
}

TEST(MisreadComplements, AreWhatSomethingIsKept) {
    EXPECT_THAT(imported("Thick walls keep the cellar cool."),
                IsExactly(claim("thick wall", Predicate::causes, "cellar cool")));
    EXPECT_THAT(imported("Soft music keeps toddlers calm."),
                IsExactly(claim("soft music", Predicate::causes, "toddlers calm")));
}

TEST(MisreadComplements, AreOnTrackToHappen) {
    EXPECT_THAT(imported("The tax is on track to raise wages."),
                IsExactly(claim("tax", Predicate::increases, "wage").with(Certainty::probable)));
}

TEST(MisreadComplements, AreRelativeClausesOfWhatIsMade) {
    EXPECT_THAT(lines_of(imported("Mills cloud the air by emitting gases that trap heat.")),
                ::testing::Contains(claim("gas", Predicate::other, "heat").line()));
}

TEST(MisreadComplements, KeepTheirPreposition) {
    EXPECT_THAT(
        lines_of(imported("We tested a kit consisting of implementation tools.")),
        ::testing::Contains(claim("implementation tool", Predicate::part_of, "kit").line()));
}

TEST(MisreadComplements, AreWhatSomebodyIsUrgedTo) {
    EXPECT_THAT(imported("The club is urging the council to accept the offer."),
                IsExactly(claim("council", Predicate::other, "offer")));
}

TEST(MisreadComplements, TellHowOftenFromWhat) {
    EXPECT_THAT(imported("The tea group received training every visit."),
                IsExactly(claim("tea group", Predicate::other, "training")));
}

TEST(MisreadComplements, AreMessages) {
    EXPECT_THAT(imported("The firm informed farmers that the pump was faulty."),
                IsExactly(claim("pump", Predicate::has_property, "faulty")));
}

TEST(MisreadComplements, AreMeans) {
    EXPECT_THAT(lines_of(imported("We examined women with a new scanner.")),
                ::testing::Contains(claim("we", Predicate::other, "woman").line()));
}

TEST(MisreadComplements, TellWhatSomebodyIsInformedOf) {
    EXPECT_THAT(imported("The mayor has informed the minister of the fire."),
                IsExactly(claim("mayor", Predicate::other, "minister")));
}

} // namespace
} // namespace claimgraph
