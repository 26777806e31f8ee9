// SPDX-License-Identifier: Apache-2.0
#include "import/language/sentence_splitter.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> sentences;
    for (const TextSpan span : split_sentences(text, {0, static_cast<std::uint32_t>(text.size())}))
        sentences.emplace_back(slice(text, span));
    return sentences;
}

TEST(SentenceSplitter, EndsASentenceAtEachEndMark) {
    EXPECT_THAT(split("Rain fell. Did it stop? No!  It went on."),
                ElementsAre("Rain fell.", "Did it stop?", "No!", "It went on."));
}

TEST(SentenceSplitter, PassesOverAbbreviations) {
    EXPECT_THAT(split("Dr. Lindt met Prof. Ruiz, e.g. in Oslo. They agreed."),
                ElementsAre("Dr. Lindt met Prof. Ruiz, e.g. in Oslo.", "They agreed."));
    EXPECT_THAT(split("Smith et al. Found it wanting."),
                ElementsAre("Smith et al. Found it wanting."));
}

TEST(SentenceSplitter, EndsAfterAnAbbreviationWhereASentenceStarts) {
    EXPECT_THAT(split("It was made by Acme Inc. The firm closed."),
                ElementsAre("It was made by Acme Inc.", "The firm closed."));
    EXPECT_THAT(split("The U.S. Senate met."), ElementsAre("The U.S. Senate met."));
}

TEST(SentenceSplitter, PassesOverDecimalsAndInitials) {
    EXPECT_THAT(split("J. R. Lindt took 3.5 mg. She slept."),
                ElementsAre("J. R. Lindt took 3.5 mg.", "She slept."));
}

TEST(SentenceSplitter, PassesOverTheNumberOfAListItem) {
    EXPECT_THAT(split("1. Iron rusts. It is red."), ElementsAre("1. Iron rusts.", "It is red."));
}

TEST(SentenceSplitter, SplitsWhereTheBlankIsMissing) {
    EXPECT_THAT(split("That is how we know it.The end came."),
                ElementsAre("That is how we know it.", "The end came."));
    EXPECT_THAT(split("It runs on Node.js and U.S.A. grids."),
                ElementsAre("It runs on Node.js and U.S.A. grids."));
}

TEST(SentenceSplitter, KeepsClosingQuotesWithTheirSentence) {
    EXPECT_THAT(split("\"It rained.\" Nobody minded."),
                ElementsAre("\"It rained.\"", "Nobody minded."));
    EXPECT_THAT(split("(It rained.) Nobody minded."),
                ElementsAre("(It rained.)", "Nobody minded."));
}

TEST(SentenceSplitter, GoesOnAfterAnEllipsisBeforeALowerCaseWord) {
    EXPECT_THAT(split("It rained... and rained. Then it snowed\u2026 Then it froze."),
                ElementsAre("It rained... and rained.", "Then it snowed\u2026", "Then it froze."));
}

TEST(SentenceSplitter, TakesMixedEndMarksAsOne) {
    EXPECT_THAT(split("It rained?. Then it snowed?! It froze."),
                ElementsAre("It rained?.", "Then it snowed?!", "It froze."));
}

TEST(SentenceSplitter, EndsAtABlankLine) {
    EXPECT_THAT(split("A title\n\nA sentence\nover two lines."),
                ElementsAre("A title", "A sentence\nover two lines."));
}

TEST(SentenceSplitter, FindsNoneInBlanks) { EXPECT_THAT(split(" \n\n "), IsEmpty()); }

} // namespace
} // namespace claimgraph
