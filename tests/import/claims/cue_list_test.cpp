// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_list.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace claimgraph {
namespace {

using testing::Parsed;

struct Label {
    std::string_view text;
    static Label parse(const Row &row) { return {row.at(2)}; }
};

const CueList<Label> &labels() {
    static const CueList<Label> list("# phrase\tkind\tlabel\n"
                                     "dark\tform\tshort\n"
                                     "dark green\tform\tlong\n"
                                     "paint\tverb\tpainted\n"
                                     "wall\tnoun\tbuilt\n");
    return list;
}

std::string_view label_at(const Parsed &parsed, std::string_view word) {
    const auto match = labels().match(parsed.tree, parsed[word]);
    return match.meaning ? match.meaning->text : "";
}

TEST(CueList, PrefersTheLongestCue) {
    const Parsed parsed("They liked the dark green wall in the dark.");
    EXPECT_EQ(label_at(parsed, "dark"), "long");
    EXPECT_EQ(labels().match(parsed.tree, parsed["dark"]).words.size(), 2U);
}

TEST(CueList, FindsVerbsByLemma) {
    EXPECT_EQ(label_at(Parsed("She painted the door."), "painted"), "painted");
}

TEST(CueList, AsksForThePartOfSpeech) {
    EXPECT_EQ(label_at(Parsed("The paint is dry."), "paint"), "");
    EXPECT_EQ(label_at(Parsed("The walls are dry."), "walls"), "built");
}

TEST(CueList, DoesNotReadBeyondTheSentence) {
    const Parsed parsed("It was dark");
    EXPECT_EQ(label_at(parsed, "dark"), "short");
}

TEST(CueList, RefusesAnUnknownKindOfWord) {
    EXPECT_THROW(parse_cue_word("colour"), std::invalid_argument);
}

} // namespace
} // namespace claimgraph
