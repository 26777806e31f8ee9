// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
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

std::string refusal(const std::string &text) {
    try {
        read(text);
    } catch (const Error &error) {
        return error.what();
    }
    return "accepted";
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

TEST(ReadConllu, NamesThePlaceOfWhatIsWrong) {
    EXPECT_THAT(refusal("1\tone\n"), HasSubstr("test.conllu:1: expected 10 columns"));
    EXPECT_THAT(refusal("2\ta\t_\t_\t_\t_\t0\troot\t_\t_\n"), HasSubstr("out of order"));
    EXPECT_THAT(refusal("1\ta\t_\t_\t_\t_\tx\troot\t_\t_\n"), HasSubstr("bad head"));
    EXPECT_THAT(refusal("1\ta\t_\t_\t_\t_\t9\troot\t_\t_\n\n"), HasSubstr("outside"));
    EXPECT_THAT(refusal("1-5\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n"),
                HasSubstr("reaches past"));
}

TEST(ReadConllu, RefusesRangesThatOverlap) {
    const std::string range = "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n";
    EXPECT_THAT(refusal(range + range), HasSubstr("test.conllu:2: bad range of words '1-2'"));
}

TEST(ReadConllu, RefusesASentenceWithoutEnd) {
    std::string text;
    for (std::size_t i = 0; i <= ConlluReader::most_words; ++i)
        text += "# on and on\n";
    EXPECT_THAT(refusal(text), HasSubstr("no blank line ends this sentence"));
}

TEST(ReadConllu, KeepsComments) {
    const std::string text = "# newdoc id = tea\n# sent_id = 1\n1\tTea\t_\t_\t_\t_\t0\t_\t_\t_\n\n";
    const auto sentences = read(text);
    ASSERT_EQ(sentences.size(), 1U);
    EXPECT_THAT(to_conllu(sentences[0]), testing::StartsWith("# newdoc id = tea\n# sent_id = 1\n"));
}

TEST(ReadConllu, DropsEmptyNodes) {
    const auto sentences = read("# newpar\n# text = a\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n"
                                "1.1\tb\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
    ASSERT_EQ(sentences.size(), 1U);
    EXPECT_EQ(sentences[0].words.size(), 1U);
    EXPECT_TRUE(sentences[0].starts_paragraph);
}

} // namespace
} // namespace claimgraph
