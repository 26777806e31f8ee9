// SPDX-License-Identifier: Apache-2.0
#include "import/language/dictionary.hpp"
#include "import/language/word_features.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace claimgraph {
namespace {

std::uint64_t hash_of(std::string_view form) { return hash_bytes(form, 0); }

/// A table of one form.
std::vector<Dictionary::Slot> table_of(std::string_view form) {
    std::vector<Dictionary::Slot> slots(4);
    slots[hash_of(form) & 3U] = {Dictionary::fingerprint_of(hash_of(form)), 1};
    return slots;
}

const std::vector<DictionaryEntry> entries = {{7, 9, spelled_initial}};

TEST(Dictionary, FindsWhatItLists) {
    const auto slots = table_of("london");
    const Dictionary dictionary(slots, entries);
    EXPECT_EQ(dictionary.find(hash_of("london")), entries[0]);
    EXPECT_EQ(dictionary.find(hash_of("paris")), DictionaryEntry());
}

TEST(Dictionary, KnowsNothingWhenEmpty) {
    EXPECT_EQ(Dictionary().find(hash_of("london")), DictionaryEntry());
    EXPECT_TRUE(Dictionary::is_sound({}, {}));
}

TEST(Dictionary, IsUnsoundIfASearchCouldNotEnd) {
    const std::vector<Dictionary::Slot> full(4, {1, 1});
    EXPECT_FALSE(Dictionary::is_sound(full, entries));
    EXPECT_FALSE(Dictionary::is_sound(std::vector<Dictionary::Slot>(3), entries));
}

TEST(Dictionary, IsUnsoundIfAnEntryIsMissingOrTooLarge) {
    const auto slots = table_of("london");
    EXPECT_TRUE(Dictionary::is_sound(slots, entries));
    EXPECT_FALSE(Dictionary::is_sound(slots, {}));
    const std::vector<DictionaryEntry> large = {
        {static_cast<std::uint16_t>(rows_of(WordView::parts)), 0, 0}};
    EXPECT_FALSE(Dictionary::is_sound(slots, large));
}

} // namespace
} // namespace claimgraph
