// SPDX-License-Identifier: Apache-2.0
#include "import/language/spanning_tree.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace claimgraph {
namespace {

float score_of(const ArcScores &scores, const std::vector<std::int16_t> &heads) {
    float sum = 0;
    for (std::size_t i = 0; i < heads.size(); ++i)
        sum += scores.at(i, heads[i] < 0 ? scores.size : static_cast<std::size_t>(heads[i]));
    return sum;
}

/// Tries all assignments of heads.
float best_by_search(const ArcScores &scores) {
    std::vector<std::int16_t> heads(scores.size);
    float best = -1e9F;
    const std::function<void(std::size_t)> assign = [&](std::size_t i) {
        if (i == scores.size) {
            if (is_tree(heads))
                best = std::max(best, score_of(scores, heads));
            return;
        }
        for (int head = -1; head < static_cast<int>(scores.size); ++head) {
            if (head == static_cast<int>(i))
                continue;
            heads[i] = static_cast<std::int16_t>(head);
            assign(i + 1);
        }
    };
    assign(0);
    return best;
}

TEST(BestTree, IsTheBestOfAllTrees) {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const std::size_t size = 1 + random() % 5;
        std::vector<float> values(size * (size + 1));
        for (auto &value : values)
            value = static_cast<float>(random() % 1000) / 100;
        const ArcScores scores{size, size + 1, values};
        const auto heads = best_tree(scores);
        ASSERT_TRUE(is_tree(heads));
        EXPECT_NEAR(score_of(scores, heads), best_by_search(scores), 1e-3);
    }
}

TEST(BestTree, IsATreeForManyWords) {
    std::mt19937 random(4);
    for (const std::size_t size : {50U, 150U, 250U}) {
        std::vector<float> values(size * (size + 1));
        for (auto &value : values)
            value = static_cast<float>(random() % 1000) / 100;
        EXPECT_TRUE(is_tree(best_tree({size, size + 1, values})));
    }
}

TEST(IsTree, RefusesCyclesAndSecondRoots) {
    EXPECT_TRUE(is_tree(std::vector<std::int16_t>{1, -1, 1}));
    EXPECT_FALSE(is_tree(std::vector<std::int16_t>{1, 0, -1}));
    EXPECT_FALSE(is_tree(std::vector<std::int16_t>{-1, -1}));
    EXPECT_FALSE(is_tree(std::vector<std::int16_t>{0}));
    EXPECT_FALSE(is_tree(std::vector<std::int16_t>{7, -1}));
}

TEST(FindRivals, NamesTheBestOtherHeads) {
    // Rows are words, columns heads, the last the root; no word heads itself.
    const std::vector<float> values = {9, 2, 4, 5, /**/ 4, 9, 1, 2, /**/ 1, 3, 9, 8};
    const auto rivals = find_rivals({3, 4, values}, std::vector<std::int16_t>{-1, 0, 1});
    EXPECT_EQ(rivals[0][0].head, 2);
    EXPECT_FLOAT_EQ(rivals[0][0].lead, 1);
    EXPECT_EQ(rivals[0][1].head, 1);
    EXPECT_FLOAT_EQ(rivals[0][1].lead, 3);
    EXPECT_EQ(rivals[1][0].head, -1);
    EXPECT_EQ(rivals[2][0].head, -1) << "better than what the tree has";
    EXPECT_FLOAT_EQ(rivals[2][0].lead, -5);
}

TEST(FindRivals, FindsNoneForAWordAlone) {
    const std::vector<float> values = {0, 1};
    const auto rivals = find_rivals({1, 2, values}, std::vector<std::int16_t>{-1});
    EXPECT_EQ(rivals[0][0].head, Rival::no_head);
    EXPECT_GT(rivals[0][0].lead, 1e9F);
}

} // namespace
} // namespace claimgraph
