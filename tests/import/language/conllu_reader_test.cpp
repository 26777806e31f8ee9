// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
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
