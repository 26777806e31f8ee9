// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(MisreadParticiples, AreNoAttributesOfASecondObject) {
    EXPECT_THAT(lines_of(imported("Regression analyses were performed, stratifying mothers "
                                  "according to wealth.")),
                ::testing::Not(::testing::Contains(::testing::HasSubstr("stratifying mother"))));
}

TEST(MisreadParticiples, AreVerbsOfAList) {
    EXPECT_THAT(imported("The early use of lime improved the soil, reduced work time in gardens "
                         "and reduced the number of weeds."),
                IsExactly(claim("lime (early use)", Predicate::increases, "soil"),
                          claim("lime (early use)", Predicate::decreases, "work time"),
                          claim("lime (early use)", Predicate::decreases, "weed (number)")));
}

TEST(MisreadParticiples, TellWhoSpeaksBehindAQuotation) {
    const DocumentClaims claims =
        imported("\"We need to sit and rest,\" the farmer described in a long letter.");
    for (const std::string &line : lines_of(claims))
        EXPECT_THAT(line, ::testing::Not(::testing::HasSubstr("farmer")));
}

TEST(MisreadParticiples, AreNounsBehindAHyphen) {
    EXPECT_THAT(imported("The plan raised help-seeking among nurses."),
                IsExactly(claim("plan", Predicate::increases, "help seeking")));
}

TEST(MisreadParticiples, AreTheSecondOfTwoChanges) {
    EXPECT_THAT(imported("The drug reduced pain and improved sleep."),
                IsExactly(claim("drug", Predicate::decreases, "pain"),
                          claim("drug", Predicate::increases, "sleep")));
    EXPECT_THAT(lines_of(imported("The trial showed reduced pain and improved sleep.")),
                ::testing::Each(::testing::Not(::testing::HasSubstr("trial | increases"))));
}

TEST(MisreadParticiples, MayJudge) {
    EXPECT_THAT(imported("It is rewarding to grow figs in a pot."),
                IsExactly(claim("grow figs in pot", Predicate::has_property, "rewarding")));
}

} // namespace
} // namespace claimgraph
