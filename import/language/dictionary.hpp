// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a dictionary knows of word forms, as small numbers: possible parts of speech, kinds of
/// meaning, capitals. The forms themselves are not kept, only fingerprints of their hashes.

#include <cstdint>
#include <span>

namespace claimgraph {

/// How a dictionary writes a word; a set of bits, because "may" and "May" are two words.
enum Spelling : std::uint16_t {
    spelled_lower = 1,   ///< "music"
    spelled_initial = 2, ///< "Denmark"
    spelled_other = 4,   ///< "NATO"
};

/// What many forms share; zeros for a form that is not listed.
struct DictionaryEntry {
    std::uint16_t parts = 0;    ///< row for the parts of speech and inflections it may be
    std::uint16_t senses = 0;   ///< row for the kinds of things and events it may mean
    std::uint16_t spelling = 0; ///< set of Spelling

    friend constexpr bool operator==(const DictionaryEntry &, const DictionaryEntry &) = default;
};

/// View of the model's dictionary. A fingerprint has 16 bits, so a few unlisted forms in a hundred
/// thousand are taken for listed ones; the network learnt with the same mistakes.
class Dictionary {
  public:
    /// A place of the table: entry 0 ends a search.
    struct Slot {
        std::uint16_t fingerprint = 0;
        std::uint16_t entry = 0; ///< counted from 1
    };

    Dictionary() = default;
    /// \pre `is_sound`
    Dictionary(std::span<const Slot> slots, std::span<const DictionaryEntry> entries)
        : slots_(slots), entries_(entries) {}

    /// Whether searches end and find rows that exist; an empty table is sound.
    static bool is_sound(std::span<const Slot> slots, std::span<const DictionaryEntry> entries);

    /// What is known of the form with this hash (first of `hash_views`).
    DictionaryEntry find(std::uint64_t hash) const;

    /// Asks for the memory that `find` will read.
    void prefetch(std::uint64_t hash) const {
        if (!slots_.empty())
            __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
    }

    static constexpr std::uint16_t fingerprint_of(std::uint64_t hash) {
        return static_cast<std::uint16_t>(hash >> 48U);
    }

  private:
    std::span<const Slot> slots_;
    std::span<const DictionaryEntry> entries_;
};

} // namespace claimgraph
