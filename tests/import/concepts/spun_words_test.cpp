// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/known_concepts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::Field;

const SpunWords &words() { return builtin_concepts().spun_words; }

TEST(SpunWords, MayStandForAConceptOfOneWord) {
    const auto readings = words().read("sympathy");
    EXPECT_THAT(readings, testing::Contains(Field(&WordReading::name, "empathy")));
    for (const WordReading &reading : readings)
        EXPECT_LE(reading.share, 1.0);
}

TEST(SpunWords, WeighEachConceptOnce) {
    auto readings = words().read("concern");
    std::ranges::sort(readings, {}, &WordReading::term);
    EXPECT_EQ(std::ranges::adjacent_find(readings, {}, &WordReading::term), readings.end());
}

TEST(SpunWords, LeaveNamesAndUnknownWordsAlone) {
    EXPECT_THAT(words().read("insulin"), testing::IsEmpty());
    EXPECT_THAT(words().read("zzyzx"), testing::IsEmpty());
    EXPECT_THAT(words().read(""), testing::IsEmpty());
}

} // namespace
} // namespace claimgraph
