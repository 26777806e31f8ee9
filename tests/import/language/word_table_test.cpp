// SPDX-License-Identifier: Apache-2.0
#include "import/language/word_table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimgraph {
namespace {

TEST(WordTable, FindsWordsOfEveryLength) {
    std::vector<std::string> words;
    for (std::size_t length = 0; length <= 20; ++length)
        for (const char c : {'a', 'b'})
            words.push_back(std::string(length, c));
    WordTable<std::size_t> table;
    for (std::size_t i = 0; i < words.size(); ++i)
        table.emplace(words[i], i);
    EXPECT_EQ(table.size(), words.size() - 1); // the empty one came twice
    for (std::size_t i = 2; i < words.size(); ++i) {
        const auto found = table.find(words[i]);
        ASSERT_NE(found, table.end()) << words[i];
        EXPECT_EQ(found->second, i);
    }
    EXPECT_EQ(table.find("ab"), table.end());
    EXPECT_FALSE(table.contains(std::string(21, 'a')));
}

TEST(WordTable, TellsWordsApartThatShareTheirHash) {
    // The same first and last eight bytes and the same length.
    const std::string first = "overlong-x-overlong";
    const std::string second = "overlong-y-overlong";
    ASSERT_EQ(word_hash(first), word_hash(second));
    WordTable<int> table;
    table[first] = 1;
    EXPECT_FALSE(table.contains(second));
    table[second] = 2;
    EXPECT_EQ(table.find(first)->second, 1);
    EXPECT_EQ(table.find(second)->second, 2);
}

TEST(WordTable, KeepsTheFirstValueAndTheOrderOfWords) {
    WordTable<int> table = {{"zinc", 1}, {"iron", 2}, {"zinc", 3}};
    EXPECT_FALSE(table.emplace("iron", 4).second);
    std::string order;
    for (const auto &[word, value] : table)
        order.append(word).append(std::to_string(value));
    EXPECT_EQ(order, "zinc1iron2");
}

TEST(ListedWords, AreThoseInserted) {
    ListedWords words;
    EXPECT_FALSE(words.contains("salt"));
    words.insert("salt");
    EXPECT_TRUE(words.contains("salt"));
    EXPECT_FALSE(words.contains("sal"));
}

} // namespace
} // namespace claimgraph
