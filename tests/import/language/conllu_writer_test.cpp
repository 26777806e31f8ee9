// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"
#include "import/language/conllu_reader.hpp"
#include "import/language/conllu_writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::HasSubstr;

std::vector<ConlluSentence> read(const std::string &text) {
    std::istringstream input(text);
    return read_conllu(input, "test.conllu");
}

TEST(ToConllu, WritesTextBlanksAndOffsets) {
    const std::string text = "Yes. It doesn't work.";
    const auto sentences = english_analyzer().analyze(text);
    ASSERT_EQ(sentences.size(), 2U);
    const std::string out = to_conllu(text, sentences[1]);
    EXPECT_THAT(out, HasSubstr("# text = It doesn't work.\n"));
    EXPECT_THAT(out, HasSubstr("2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\tStart=8|End=15\n"));
    EXPECT_THAT(out, HasSubstr("\tStart=16|End=20|SpaceAfter=No\n"));
}

TEST(ToConllu, CanBeReadAgain) {
    const std::string text = "It doesn't\twork:\nnot at all (see\xC2\xA0[3]).";
    for (const auto &sentence : english_analyzer().analyze(text)) {
        const auto again = read(to_conllu(text, sentence));
        ASSERT_EQ(again.size(), 1U);
        ASSERT_EQ(again[0].words.size(), sentence.words.size());
        for (std::size_t i = 0; i < sentence.words.size(); ++i)
            EXPECT_EQ(again[0].words[i].head, sentence.words[i].head);
    }
}

TEST(Annotate, KeepsGivenTokens) {
    const auto given = read("# text = don't stop\n"
                            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                            "1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                            "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                            "3\tstop\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n");
    const auto annotated = english_analyzer().annotate(given);
    ASSERT_EQ(annotated.size(), 1U);
    EXPECT_EQ(annotated[0].words[1].lemma, "not");
    EXPECT_EQ(annotated[0].words[2].head, -1);
    EXPECT_THAT(to_conllu(annotated[0]), HasSubstr("1-2\tdon't\t"));
}

} // namespace
} // namespace claimgraph
