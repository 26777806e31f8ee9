// SPDX-License-Identifier: Apache-2.0
#include "import/language/paired_marks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

struct Given {
    std::string_view form;
    std::int32_t head;
    Relation relation = Relation::dep;
};

constexpr Relation punct = Relation::punct;

std::vector<std::int32_t> heads_of(const std::vector<Given> &given) {
    std::vector<Word> words(given.size());
    std::vector<std::string_view> forms;
    for (std::size_t i = 0; i < given.size(); ++i) {
        words[i].head = given[i].head;
        words[i].relation = given[i].relation;
        forms.push_back(given[i].form);
    }
    std::vector<std::int32_t> heads;
    for (const auto &word : with_paired_marks(std::move(words), forms))
        heads.push_back(word.head);
    return heads;
}

using testing::ElementsAre;

TEST(PairedMarks, HangOnTheHeadOfWhatTheyEnclose) {
    EXPECT_THAT(
        heads_of({{"Oslo", -1}, {"(", 0, punct}, {"the", 3}, {"capital", 0}, {")", 2, punct}}),
        ElementsAre(-1, 3, 3, 0, 3));
}

TEST(PairedMarks, MayStandWithinEachOther) {
    EXPECT_THAT(heads_of({{"\"", 6, punct},
                          {"Rain", 6},
                          {"(", 6, punct},
                          {"snow", 1},
                          {")", 6, punct},
                          {"\"", 6, punct},
                          {"fell", -1}}),
                ElementsAre(1, 6, 3, 1, 3, 1, -1));
}

TEST(PairedMarks, StayAroundSeveralHeads) {
    EXPECT_THAT(
        heads_of({{"grew", -1}, {"[", 0, punct}, {"slowly", 0}, {"here", 0}, {"]", 0, punct}}),
        ElementsAre(-1, 0, 0, 0, 0));
}

TEST(PairedMarks, StayWithoutAPartner) {
    EXPECT_THAT(heads_of({{"(", 1, punct}, {"Rain", -1}, {"]", 1, punct}}), ElementsAre(1, -1, 1));
}

TEST(PairedMarks, StayAboveOtherWords) {
    EXPECT_THAT(heads_of({{"rose", -1}, {"(", 0, punct}, {"fast", 1}, {")", 0, punct}}),
                ElementsAre(-1, 0, 1, 0));
}

TEST(PairedMarks, LeaveOtherUsesOfTheirFormsAlone) {
    EXPECT_THAT(heads_of({{"5", -1}, {"'", 0}, {"tall", 0}, {"'", 2}}), ElementsAre(-1, 0, 0, 2));
}

} // namespace
} // namespace claimgraph
