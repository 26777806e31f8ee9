// SPDX-License-Identifier: Apache-2.0
#include "import/language/dictionary.hpp"

#include "import/language/word_features.hpp"

#include <algorithm>
#include <bit>

namespace claimgraph {

bool Dictionary::is_sound(std::span<const Slot> slots, std::span<const DictionaryEntry> entries) {
    const bool ends = std::any_of(slots.begin(), slots.end(), [](Slot s) { return s.entry == 0; });
    const bool fits =
        std::all_of(slots.begin(), slots.end(),
                    [&](Slot s) { return s.entry <= entries.size(); }) &&
        std::all_of(entries.begin(), entries.end(), [](DictionaryEntry e) {
            return e.parts < rows_of(WordView::parts) && e.senses < rows_of(WordView::senses);
        });
    return slots.empty() || (ends && fits && std::has_single_bit(slots.size()));
}

DictionaryEntry Dictionary::find(std::uint64_t hash) const {
    if (slots_.empty())
        return {};
    const std::size_t last = slots_.size() - 1;
    for (std::size_t at = hash & last;; at = (at + 1) & last) {
        const Slot slot = slots_[at];
        if (slot.entry == 0)
            return {};
        if (slot.fingerprint == fingerprint_of(hash))
            return entries_[slot.entry - std::size_t{1}];
    }
}

} // namespace claimgraph
