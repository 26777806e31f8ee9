// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arguments.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "role: words" for each argument of the first assertion.
std::vector<std::string> arguments_of(std::string_view text) {
    const DocumentClaims claims = imported(text);
    std::vector<std::string> found;
    if (!claims.assertions.empty())
        for (const Argument &argument : claims.assertions.front().arguments)
            found.push_back(std::string(word(argument.role)) + ": " +
                            std::string(slice(text, argument.span)));
    return found;
}

TEST(Arguments, TellInWhichCaseAndWhen) {
    EXPECT_THAT(arguments_of("Cramps occur if salt is lost."),
                ElementsAre("condition: if salt is lost"));
    EXPECT_THAT(arguments_of("Unless it rains, the fields dry out."),
                ElementsAre("condition: Unless it rains"));
    EXPECT_THAT(arguments_of("The pain fell once the pills were taken."),
                ElementsAre("time: once the pills were taken"));
    EXPECT_THAT(arguments_of("The roofs leaked because rust spread."), IsEmpty());
}

TEST(Arguments, KeepWhatNarrowsAnEnd) {
    EXPECT_THAT(arguments_of("Lime lowers the pain caused by thorns."),
                ElementsAre("other: caused by thorns"));
    EXPECT_THAT(arguments_of("The dam that the king built protects the town from floods."),
                ElementsAre("other: that the king built"));
    EXPECT_THAT(arguments_of("The pills, which were cheap, cured gout."), IsEmpty());
}

TEST(Arguments, TellByWhichRule) {
    EXPECT_THAT(arguments_of("Patients were treated according to standard guidelines."),
                ElementsAre("other: according to standard guidelines"));
    EXPECT_THAT(arguments_of("According to Moss, salt harms mice."), IsEmpty());
}

TEST(Arguments, TellByHowMuch) {
    EXPECT_THAT(arguments_of("Profits increased 17.6 percent."),
                ElementsAre("other: 17.6 percent"));
}

TEST(Arguments, OfAListStandBehindIt) {
    const DocumentClaims claims =
        imported("Elevated zinc predicted rust and death in older women.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    for (const Assertion &each : claims.assertions)
        EXPECT_EQ(each.arguments.size(), 1U);
    EXPECT_THAT(arguments_of("Fetal deaths have increased threefold."),
                ElementsAre("other: threefold"));
}

TEST(Arguments, TellInWhichCaseAChainHolds) {
    const DocumentClaims claims = imported("If the dam leaked, miners tended to leave the valley.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    ASSERT_EQ(claims.assertions.front().arguments.size(), 1U);
    EXPECT_EQ(claims.assertions.front().arguments.front().role, ArgumentRole::condition);
}

TEST(Arguments, TellHowItIsKnown) {
    const DocumentClaims claims = imported("Milk improved sleep as measured by a bed sensor.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    ASSERT_EQ(claims.assertions.front().arguments.size(), 1U);
    EXPECT_EQ(claims.assertions.front().arguments.front().role, ArgumentRole::instrument);
}

TEST(Arguments, InFrontHoldForEachOfARowOfClauses) {
    const DocumentClaims claims = imported("In the tea group, pain fell and sleep improved.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    for (const Assertion &assertion : claims.assertions) {
        ASSERT_EQ(assertion.arguments.size(), 1U);
        EXPECT_EQ(assertion.arguments.front().role, ArgumentRole::population);
    }
}

TEST(Arguments, StandAtAChangeThatIsPartOfTheRelation) {
    const DocumentClaims claims =
        imported("There is a pronounced increase in the number of visits by young children.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    ASSERT_EQ(claims.assertions.front().arguments.size(), 1U);
    EXPECT_EQ(claims.assertions.front().arguments.front().role, ArgumentRole::population);
}

TEST(Arguments, OfAnAgeHoldForBothWhoHaveIt) {
    const DocumentClaims claims =
        imported("Men and women aged 60 years or more will participate in a trial.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    EXPECT_EQ(claims.assertions.front().arguments.size(), 1U);
    EXPECT_EQ(claims.assertions.back().arguments.size(), 1U);
}

} // namespace
} // namespace claimgraph
