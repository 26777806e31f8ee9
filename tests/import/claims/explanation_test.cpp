// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"
#include "import/claims/explanation.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string explanation_of(std::string_view text) {
    Document document;
    document.text = text;
    std::vector<SentenceTrace> traces;
    const DocumentClaims claims =
        analyze(std::move(document), Splitting::by_sentence, builtin_concepts(), &traces);
    return explained(claims, traces);
}

TEST(Explanation, NamesTheCueOfEachAxis) {
    EXPECT_THAT(explanation_of("Mulch may not prevent weeds."),
                AllOf(HasSubstr("claim 1: [mulch] \"Mulch\" prevents [weed] \"weeds\""),
                      HasSubstr("negated              \"not\""),
                      HasSubstr("possible             \"may\"")));
}

TEST(Explanation, CountsARepeatedReadingOnce) {
    EXPECT_THAT(
        explanation_of("The tasks will be used to control and play any game. Rain harms dams."),
        AllOf(HasSubstr("claim 1: [rain]"), Not(HasSubstr("claim 2:"))));
}

TEST(Explanation, SaysWhyAReadingWasRejected) {
    EXPECT_THAT(explanation_of("Experts say that mulch prevents weeds."),
                AllOf(HasSubstr("what it says is another proposition"),
                      HasSubstr("untraceable          \"Experts say\"")));
    EXPECT_THAT(explanation_of("The drug prevents fever, as noted by Nature Digest."),
                HasSubstr("only says who says another claim: \"Nature Digest\" reports"));
}

TEST(Explanation, SaysWhichRulesDidNotFit) {
    EXPECT_THAT(explanation_of("The decision to reduce waste came late."),
                HasSubstr("infinitive: no, nobody says that it happens"));
}

TEST(Explanation, ShowsWhatWasRepairedInTheTree) {
    EXPECT_THAT(explanation_of("The law wants farmers to sell seeds."),
                HasSubstr("xcomp of 3 wants; was acl of 4 farmers"));
}

TEST(Explanation, GivesTheReasonOfASentenceThatIsNotRead) {
    EXPECT_THAT(
        explanation_of("Does mulch prevent weeds?"),
        AllOf(HasSubstr("outcome: question (ends with a question mark)"), Not(HasSubstr("tree"))));
}

TEST(Explanation, GivesEverySentenceItsOwnClaims) {
    const std::string text = explanation_of("Rain causes floods. Mulch prevents weeds.");
    const auto second = text.find("sentence 1:");
    EXPECT_LT(text.find("[flood]"), second);
    EXPECT_GT(text.find("[weed]"), second);
}

} // namespace
} // namespace claimgraph
