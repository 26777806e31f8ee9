// SPDX-License-Identifier: Apache-2.0
#include "import/claims/number_words.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

double value_of(std::string_view text) {
    const auto number = number_in_words_at(text, 0);
    return number && number->span.end == text.size() ? number->value : -1.0;
}

TEST(NumberWords, AddsUpWords) {
    EXPECT_EQ(value_of("Seven"), 7);
    EXPECT_EQ(value_of("twenty-five"), 25);
    EXPECT_EQ(value_of("three hundred and twelve"), 312);
    EXPECT_EQ(value_of("two thousand five hundred"), 2500);
    EXPECT_EQ(value_of("one million"), 1e6);
    EXPECT_EQ(value_of("three dozen"), 36);
    EXPECT_EQ(value_of("dozen"), 12);
    EXPECT_EQ(value_of("half a dozen"), 6);
    EXPECT_EQ(value_of("zero"), 0);
}

TEST(NumberWords, EndsBeforeFold) {
    EXPECT_EQ(number_in_words_at("sevenfold", 0)->span.end, 5U);
    EXPECT_FALSE(number_in_words_at("tenfolder", 0));
    EXPECT_FALSE(number_in_words_at("manifold", 0));
}

TEST(NumberWords, TakesAnArticleForOne) {
    EXPECT_EQ(value_of("a hundred and two"), 102);
    EXPECT_EQ(value_of("A million"), 1e6);
    EXPECT_EQ(value_of("a dozen"), 12);
    EXPECT_FALSE(number_in_words_at("a seven", 0));
}

TEST(NumberWords, ReadsParts) {
    EXPECT_EQ(value_of("half"), 0.5);
    EXPECT_DOUBLE_EQ(value_of("two thirds"), 2.0 / 3);
    EXPECT_DOUBLE_EQ(value_of("three-quarters"), 0.75);
    EXPECT_EQ(value_of("two and a half"), 2.5);
    EXPECT_EQ(value_of("half a million"), 5e5);
}

TEST(NumberWords, EndsBeforeTheNextNumber) {
    EXPECT_EQ(number_in_words_at("two three", 0)->value, 2);
    EXPECT_EQ(number_in_words_at("two third", 0)->value, 2);
    EXPECT_EQ(number_in_words_at("six or seven", 0)->span.end, 3U);
}

TEST(NumberWords, RefusesOtherWords) {
    EXPECT_FALSE(number_in_words_at("oneself", 0));
    EXPECT_FALSE(number_in_words_at("often", 0));
    EXPECT_FALSE(number_in_words_at("millions", 0));
    EXPECT_FALSE(number_in_words_at("third", 0));
}

} // namespace
} // namespace claimgraph
