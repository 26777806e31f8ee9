// SPDX-License-Identifier: Apache-2.0
#include "import/language/word_features.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace claimgraph {
namespace {

std::uint64_t view(std::string_view word, WordView which) {
    return hash_views(word)[static_cast<std::size_t>(which)];
}

TEST(NormalForm, FoldsCaseDigitsAndTypography) {
    EXPECT_EQ(normal_form("IL-6"), "il-0");
    EXPECT_EQ(normal_form("won’t"), "won't");
    EXPECT_EQ(normal_form("“a–b”"), "\"a-b\"");
    EXPECT_EQ(normal_form("Übung"), "Übung");
    EXPECT_EQ(normal_form("\xE2\x80"), "\xE2\x80");
}

TEST(HashViews, ShareWhatWordsShare) {
    EXPECT_EQ(view("Studies", WordView::form), view("studies", WordView::form));
    EXPECT_NE(view("US", WordView::exact), view("us", WordView::exact));
    EXPECT_EQ(view("causing", WordView::suffix3), view("raising", WordView::suffix3));
    EXPECT_EQ(view("redo", WordView::prefix3), view("redraw", WordView::prefix3));
}

TEST(HashViews, ShortenRunsInShapes) {
    EXPECT_EQ(view("Paris", WordView::shape), view("Rotterdam", WordView::shape));
    EXPECT_NE(view("Paris", WordView::shape), view("PARIS", WordView::shape));
    EXPECT_NE(view("BMP2", WordView::shape), view("BMPs", WordView::shape));
}

TEST(HashViews, ExistForWordsShorterThanTheirAffixes) {
    EXPECT_EQ(view("a", WordView::suffix4), view("A", WordView::suffix4));
    EXPECT_NO_THROW(hash_views(""));
}

TEST(ViewRows, StayWithinTheTableAndApart) {
    constexpr std::uint32_t vocabulary = 10;
    const DictionaryEntry last = {rows_of(WordView::parts) - 1, rows_of(WordView::senses) - 1, 0};
    const ViewRows rows = view_rows(hash_views("word"), 3, last, vocabulary);
    EXPECT_EQ(rows[0], 3U);
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end()));
    EXPECT_EQ(rows.back() + 1, std::accumulate(view_sizes.begin(), view_sizes.end(), vocabulary));
}

} // namespace
} // namespace claimgraph
