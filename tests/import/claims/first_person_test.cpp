// SPDX-License-Identifier: Apache-2.0
#include "import/claims/first_person.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

TEST(FirstPerson, IsWhoeverIsNamedAsSpeaking) {
    const std::string text = "\"I lost my boat,\" said Petra Lund, a fisher. \"I have a raft.\"";
    const DocumentClaims claims = imported(text);
    EXPECT_THAT(
        lines_of(claims),
        ::testing::IsSupersetOf({claim("petra lund", Predicate::decreases, "boat").line(),
                                 claim("petra lund", Predicate::has_property, "raft").line()}));
    const Mention &speaker = claims.assertions.front().subject;
    EXPECT_EQ(slice(text, speaker.span), "I");
    ASSERT_TRUE(speaker.antecedent);
    EXPECT_EQ(slice(text, *speaker.antecedent), "Petra Lund");
}

TEST(FirstPerson, IsABodyThatSpeaks) {
    EXPECT_THAT(imported("The ministry said in a statement: \"We will increase our budget.\""),
                IsExactly(claim("ministry", Predicate::increases, "budget")));
}

TEST(FirstPerson, OfSeveralIsOnePersonForWhatWasDone) {
    const DocumentClaims done = imported("\"We washed the sails,\" said Petra Lund.");
    ASSERT_FALSE(done.assertions.empty());
    EXPECT_TRUE(done.assertions.front().subject.antecedent);
    const DocumentClaims anyone = imported("\"We can lose sails in storms,\" said Petra Lund.");
    ASSERT_FALSE(anyone.assertions.empty());
    EXPECT_FALSE(anyone.assertions.front().subject.antecedent);
}

TEST(FirstPerson, StaysOpenWhereNobodySpeaks) {
    const DocumentClaims claims = imported("I lost my boat.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().subject.antecedent, std::nullopt);
}

TEST(FirstPerson, IsTheOnlyOneWhoSpeaksWithoutAName) {
    EXPECT_THAT(lines_of(imported("\"I could only carry two buckets,\" the farmer said.")),
                ::testing::Each(::testing::HasSubstr("farmer")));
}

TEST(FirstPerson, StandsForSeveralWhoSpeak) {
    EXPECT_THAT(lines_of(imported("\"We need more nurses,\" the farmers said.")),
                testing::Contains(claim("farmer", Predicate::other, "nurse").line()));
}

} // namespace
} // namespace claimgraph
