// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/teaching.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace claimgraph::training {
namespace {

NetworkShape small_shape() {
    NetworkShape shape;
    shape.width = 32;
    shape.layers = 1;
    shape.tags = 6;
    shape.features = 5;
    shape.relations = 7;
    shape.embedding_rows = 4;
    return shape;
}

/// Three words; the second is the root.
Sample three_words(bool annotated) {
    Sample sample;
    for (std::int32_t i = 0; i < 3; ++i) {
        sample.rows.push_back(ViewRows{static_cast<std::uint32_t>(i)});
        const std::int32_t head = i == 1 ? -1 : 1;
        sample.tags.push_back(certain(annotated ? i : not_annotated));
        sample.features.push_back(certain(not_annotated));
        sample.arcs.push_back(certain(!annotated ? not_annotated : head < 0 ? 3 : head));
        sample.relations.push_back(certain(annotated ? i : not_annotated));
        sample.heads.push_back(head);
    }
    return sample;
}

float sum_of(const Target &target) {
    return std::accumulate(target.shares.begin(), target.shares.end(), 0.0F);
}

std::vector<NetworkTrainer> two_teachers() {
    std::vector<NetworkTrainer> teachers;
    teachers.emplace_back(small_shape(), Dropout{}, 1);
    teachers.emplace_back(small_shape(), Dropout{}, 2);
    return teachers;
}

TEST(Taught, KeepsTheTreebanksShareOfTheAnswer) {
    auto teachers = two_teachers();
    const Sample sample = taught(three_words(true), teachers, 0.25F);
    for (std::int32_t i = 0; i < 3; ++i) {
        const Target &tag = sample.tags[static_cast<std::size_t>(i)];
        EXPECT_EQ(tag.classes[0], i);
        EXPECT_GE(tag.shares[0], 0.75F);
        EXPECT_NEAR(sum_of(tag), 1, 1e-5);
    }
    EXPECT_EQ(sample.heads, three_words(true).heads);
}

TEST(Taught, LetsTeachersSayAllWhereNothingIsKnown) {
    auto teachers = two_teachers();
    const Sample sample = taught(three_words(false), teachers, 0.25F);
    for (std::size_t i = 0; i < 3; ++i) {
        for (const Target &target :
             {sample.tags[i], sample.features[i], sample.arcs[i], sample.relations[i]})
            EXPECT_NEAR(sum_of(target), 1, 1e-5);
        EXPECT_NE(sample.heads[i], static_cast<std::int32_t>(i));
        EXPECT_EQ(sample.heads[i] < 0 ? 3 : sample.heads[i], sample.arcs[i].classes[0]);
    }
}

TEST(Taught, LeavesTheSampleWithoutTeachers) {
    std::vector<NetworkTrainer> none;
    EXPECT_FALSE(taught(three_words(false), none, 0.5F).tags[0].is_known());
}

} // namespace
} // namespace claimgraph::training
