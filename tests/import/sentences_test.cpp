// SPDX-License-Identifier: Apache-2.0
#include "import/sentences.hpp"
#include "tests/support/claim_matchers.hpp"

#include <string>
#include <vector>

namespace claimgraph {
namespace {

std::vector<std::string> sentences_in(std::string text) {
    Document document;
    document.text = std::move(text);
    std::vector<std::string> sentences;
    for (const PlacedSentence &sentence : sentences_of(document))
        sentences.emplace_back(slice(document.text, sentence.span));
    return sentences;
}

TEST(Sentences, HaveNoHeadingInThem) {
    EXPECT_THAT(sentences_in("Methods. 41 miners drank tea. One had a cut (3.6%). Conclusions. Tea "
                             "helps."),
                testing::ElementsAre("Methods.", "41 miners drank tea.", "One had a cut (3.6%).",
                                     "Conclusions.", "Tea helps."));
}

TEST(Sentences, KeepTheSameWordsInsideOfThem) {
    EXPECT_THAT(sentences_in("We report our Results. They differ."),
                testing::ElementsAre("We report our Results.", "They differ."));
}

} // namespace
} // namespace claimgraph
