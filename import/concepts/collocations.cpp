// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/collocations.hpp"

#include "import/concepts/little_endian.hpp"
#include "import/concepts/name_words.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <unordered_map>

namespace claimgraph {
namespace {

/// FNV-1a of the parts one after the other, folded to 32 bits.
std::uint32_t hash_of(std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::string_view part : parts)
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::uint32_t hash_of_pair(std::string_view first, std::string_view second) {
    return hash_of({first, " ", second});
}

constexpr std::array<std::string_view, 4> levels = {"1", "2", "3", "4"};
constexpr int ratio = 8;

std::uint32_t hash_of_level(std::string_view stem, std::size_t level) {
    return hash_of({stem, "\t", levels[level]});
}

} // namespace

bool Collocations::contains(std::uint32_t hash) const {
    const std::size_t count = bytes_.size() / 4;
    std::size_t low = 0;
    std::size_t high = count;
    // Hashes are spread evenly, so most lie near their share of the table.
    constexpr std::size_t reach = 1024;
    const auto likely = static_cast<std::size_t>(std::uint64_t{hash} * count >> 32U);
    if (likely > reach && little_endian(bytes_, likely - reach) < hash)
        low = likely - reach;
    if (likely + reach < count && little_endian(bytes_, likely + reach) >= hash)
        high = likely + reach;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (little_endian(bytes_, middle) < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && little_endian(bytes_, low) == hash;
}

bool Collocations::has(std::string_view first, std::string_view second) const {
    return contains(hash_of_pair(first, second));
}

int Collocations::commonness(std::string_view stem) const {
    int level = 0;
    while (level < static_cast<int>(levels.size()) &&
           contains(hash_of_level(stem, static_cast<std::size_t>(level))))
        ++level;
    return level;
}

const Collocations &known_collocations() {
    static const Collocations collocations(lexicons::collocations());
    return collocations;
}

std::string pack_collocations(std::string_view text) {
    std::unordered_map<std::string, int> counts;
    std::vector<std::uint32_t> hashes;
    std::string before;
    const TextSpan all{0, static_cast<std::uint32_t>(text.size())};
    for (const NameWord &word : name_words(text, all)) {
        const std::string form = name_word_form(slice(text, word.span));
        std::string stem = word_stem(form);
        // Words of the grammar stand beside everything.
        const bool counted = word_class(form) == WordClass::open;
        if (counted && word.joined && !before.empty())
            hashes.push_back(hash_of_pair(before, stem));
        if (counted)
            ++counts[stem];
        before = counted ? std::move(stem) : std::string();
    }
    for (const auto &[stem, count] : counts)
        for (int level = 0, least = 1; level < 4 && count >= least; ++level, least *= ratio)
            hashes.push_back(hash_of_level(stem, static_cast<std::size_t>(level)));
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    std::string bytes;
    bytes.reserve(4 * hashes.size());
    for (const std::uint32_t hash : hashes)
        append_little_endian(bytes, hash);
    return bytes;
}

} // namespace claimgraph
