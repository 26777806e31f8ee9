// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/language/training/wordnet.hpp"
#include "import/language/word_features.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace claimgraph::training {
namespace {

/// A WordNet of four words in the format of wndb(5WN).
class ReadWordnet : public testing::Test {
  protected:
    ReadWordnet() : folder(std::filesystem::path(testing::TempDir()) / "claimgraph_wordnet") {
        std::filesystem::create_directories(folder);
        write("data.noun", "  1 licence\n"
                           "00000001 05 n 01 calf 0 000 | young cow\n"
                           "00000002 15 n 01 Oslo 0 000 | a city\n");
        write("index.noun", "  1 licence\ncalf n 1 0 1 1 00000001\noslo n 1 0 1 0 00000002\n");
        write("data.verb", "00000003 38 v 01 try 0 000 01 + 08 00 | attempt\n");
        write("index.verb", "try v 1 0 1 1 00000003\n");
        write("data.adj", "00000004 00 a 01 big(a) 0 000 | large\n");
        write("index.adj", "big a 1 0 1 1 00000004\n");
        write("data.adv", "");
        write("index.adv", "");
        write("noun.exc", "calves calf\n");
        write("verb.exc", "");
        write("adj.exc", "bigger big\n");
        write("cntlist.rev", "try%2:38:00:: 1 5\n");
    }

    void write(const std::string &name, const std::string &text) const {
        std::ofstream(folder / name) << text;
    }

    DictionaryEntry find(const WordNet &wordnet, std::string_view form) const {
        return wordnet.dictionary.view().find(hash_bytes(form, 0));
    }

    std::filesystem::path folder;
};

TEST_F(ReadWordnet, ListsWordsWithTheirInflections) {
    const WordNet wordnet = read_wordnet(folder.string());
    for (const std::string_view form : {"calf", "calves", "tries", "tried", "trying", "bigger"})
        EXPECT_NE(find(wordnet, form), DictionaryEntry()) << form;
    EXPECT_EQ(find(wordnet, "calfs"), DictionaryEntry());
    EXPECT_NE(find(wordnet, "try").parts, find(wordnet, "tried").parts);
    EXPECT_EQ(find(wordnet, "calf").senses, find(wordnet, "calves").senses);
}

TEST_F(ReadWordnet, TellsNamesByTheirCapitals) {
    const WordNet wordnet = read_wordnet(folder.string());
    EXPECT_EQ(find(wordnet, "oslo").spelling, spelled_initial);
    EXPECT_EQ(find(wordnet, "calf").spelling, spelled_lower);
    EXPECT_EQ(find(wordnet, "big").spelling, spelled_lower);
    EXPECT_EQ(find(wordnet, "oslos"), DictionaryEntry());
}

TEST_F(ReadWordnet, NamesTheLemmaOfAnInflection) {
    const WordNet wordnet = read_wordnet(folder.string());
    const auto is_of = [&](std::string_view form, std::string_view lemma, Xpos xpos) {
        return std::any_of(wordnet.inflections.begin(), wordnet.inflections.end(),
                           [&](const Inflection &i) {
                               return i.form == form && i.lemma == lemma && i.xpos == xpos;
                           });
    };
    EXPECT_TRUE(is_of("calves", "calf", Xpos::nns));
    EXPECT_TRUE(is_of("tried", "try", Xpos::vbn));
    EXPECT_TRUE(is_of("bigger", "big", Xpos::jjr));
    EXPECT_FALSE(is_of("biger", "big", Xpos::jjr));
}

TEST_F(ReadWordnet, RefusesAFolderWithoutIt) {
    EXPECT_THROW(read_wordnet((folder / "nothing").string()), Error);
}

} // namespace
} // namespace claimgraph::training
