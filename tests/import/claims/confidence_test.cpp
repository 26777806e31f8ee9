// SPDX-License-Identifier: Apache-2.0
#include "import/claims/confidence.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace claimgraph {
namespace {

using testing::Parsed;

double confidence_in(std::string_view text) {
    const DocumentClaims claims = imported(text);
    return claims.assertions.empty() ? 0.0 : claims.assertions.back().confidence;
}

Item item(WordIndex word) { return {.head = word, .words = {word, word + 1}, .heading = {}}; }

/// The confidence of "rain feeds rivers", after the parser's doubt about one word was set.
double confidence_with_doubt(std::string_view doubtful, float head_lead) {
    Parsed parsed("Rain feeds rivers in May.");
    for (Word &word : parsed.sentence.words)
        word.head_lead = 10.0F;
    parsed.sentence.words[parsed[doubtful]].head_lead = head_lead;
    const Tree tree(parsed.text, parsed.sentence);
    Reading reading;
    reading.rule = rules::verb;
    reading.predicate = Predicate::affects;
    reading.subject = item(parsed["rain"]);
    reading.object = item(parsed["rivers"]);
    reading.relation = {parsed["feeds"], parsed["feeds"] + 1};
    return confidence_of(tree, find_propositions(tree).front(), reading);
}

TEST(Confidence, IsAShareInStepsOfAHundredth) {
    const double confidence = confidence_in("Mulch prevents weeds.");
    EXPECT_GT(confidence, 0.0);
    EXPECT_LT(confidence, 1.0);
    EXPECT_DOUBLE_EQ(confidence, static_cast<int>(100.0 * confidence + 0.5) / 100.0);
}

TEST(Confidence, IsLowerWhereAPronounStandsForAnEnd) {
    EXPECT_LT(confidence_in("It prevents weeds."), confidence_in("Mulch prevents weeds."));
}

TEST(Confidence, IsLowerDeepInALongSentence) {
    EXPECT_LT(confidence_in("The gardeners who came in May to look at the old fence believed that "
                            "mulch prevents weeds."),
              confidence_in("Mulch prevents weeds."));
}

TEST(Confidence, FallsWithTheParsersDoubt) {
    const double sure = confidence_with_doubt("may", 10.0F);
    EXPECT_LT(confidence_with_doubt("rain", 0.0F), sure);
    EXPECT_LT(confidence_with_doubt("feeds", 0.0F), sure);
    EXPECT_LT(confidence_with_doubt("in", 0.0F), sure) << "it may belong to the object";
    EXPECT_LT(confidence_with_doubt("rivers", -2.0F), confidence_with_doubt("rivers", 0.0F));
    EXPECT_DOUBLE_EQ(confidence_with_doubt("may", 0.0F), sure) << "no part of the claim";
}

TEST(Confidence, IsAShareHoweverGreatTheDoubt) {
    for (const float lead : {-1e9F, -1.0F, std::numeric_limits<float>::infinity()}) {
        EXPECT_GE(confidence_with_doubt("rivers", lead), 0.01);
        EXPECT_LE(confidence_with_doubt("rivers", lead), 0.99);
    }
}

} // namespace
} // namespace claimgraph
