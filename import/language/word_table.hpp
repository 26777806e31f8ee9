// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A table of words that is filled once and asked of every word of every text.

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace claimgraph {

/// Mixes the length with the first and the last eight bytes (as wyhash does of short keys): words
/// that differ between those share a hash, and nothing breaks but speed.
inline std::uint32_t word_hash(std::string_view word) {
    const auto load = [&](std::size_t at, std::size_t bytes) {
        std::uint64_t value = 0;
        std::memcpy(&value, word.data() + at, bytes);
        return value;
    };
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio
    const std::size_t size = word.size();
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (size >= 8) {
        first = load(0, 8);
        last = load(size - 8, 8);
    } else if (size >= 4) {
        first = load(0, 4);
        last = load(size - 4, 4);
    } else if (size > 0) {
        first = load(0, 1) | load(size / 2, 1) << 8U | load(size - 1, 1) << 16U;
    }
    const std::uint64_t mixed = (first ^ (size * odd)) * odd;
    const std::uint64_t whole = ((mixed ^ (mixed >> 32U)) + last) * odd;
    return static_cast<std::uint32_t>(whole >> 32U);
}

/// Words with a value each, in the order in which they came. Borrows the words.
template <typename Value> class WordTable {
  public:
    using Entry = std::pair<std::string_view, Value>;
    using iterator = typename std::vector<Entry>::iterator;
    using const_iterator = typename std::vector<Entry>::const_iterator;

    WordTable() = default;
    WordTable(std::initializer_list<Entry> entries) {
        for (const Entry &entry : entries)
            emplace(entry.first, entry.second);
    }

    /// The end where the word is not in the table.
    const_iterator find(std::string_view word) const {
        const std::uint32_t at = place_of(word, word_hash(word));
        return at == none ? end() : begin() + at;
    }
    bool contains(std::string_view word) const { return place_of(word, word_hash(word)) != none; }

    /// Add the word unless it is there. Returns where it is, and whether it is new.
    std::pair<iterator, bool> emplace(std::string_view word, Value value = {}) {
        const std::uint32_t hash = word_hash(word);
        const std::uint32_t known = place_of(word, hash);
        if (known != none)
            return {begin() + known, false};
        entries_.emplace_back(word, std::move(value));
        if (2 * entries_.size() > slots_.size())
            grow();
        else
            put({hash, static_cast<std::uint32_t>(entries_.size() - 1)});
        return {end() - 1, true};
    }
    Value &operator[](std::string_view word) { return emplace(word).first->second; }

    std::size_t size() const { return entries_.size(); }
    iterator begin() { return entries_.begin(); }
    iterator end() { return entries_.end(); }
    const_iterator begin() const { return entries_.begin(); }
    const_iterator end() const { return entries_.end(); }

  private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = none;
    };

    /// The index of its entry, or `none`.
    std::uint32_t place_of(std::string_view word, std::uint32_t hash) const {
        if (slots_.empty())
            return none;
        for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
            const Slot &slot = slots_[at];
            if (slot.entry == none || (slot.hash == hash && entries_[slot.entry].first == word))
                return slot.entry;
        }
    }

    void put(Slot slot) {
        std::size_t at = slot.hash & (slots_.size() - 1);
        while (slots_[at].entry != none)
            at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }

    void grow() {
        constexpr std::size_t smallest = 16;
        slots_.assign(std::bit_ceil(std::max(smallest, 4 * entries_.size())), {});
        for (std::uint32_t i = 0; i < entries_.size(); ++i)
            put({word_hash(entries_[i].first), i});
    }

    std::vector<Entry> entries_;
    std::vector<Slot> slots_; ///< a power of two of them, at most half of them taken
};

/// Words without a value. Borrows them.
class ListedWords {
  public:
    void insert(std::string_view word) { words_.emplace(word); }
    bool contains(std::string_view word) const { return words_.contains(word); }

  private:
    struct Nothing {};
    WordTable<Nothing> words_;
};

} // namespace claimgraph
