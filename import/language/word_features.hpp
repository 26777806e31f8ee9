// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the network sees of a word: its normal form, affixes and shape, and what a dictionary
/// says of it, as rows of the embedding table.

#include "import/language/dictionary.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// The views of a word that own a row each in the embedding table; the last two are what the
/// dictionary says of the form.
enum class WordView { form, suffix2, suffix3, suffix4, prefix3, shape, exact, parts, senses };
inline constexpr std::size_t word_view_count = 9;
inline constexpr std::size_t hashed_view_count = 7;

/// Rows of each view; the form has as many as the vocabulary. Powers of two where rows are chosen
/// by a hash. Shapes are the least varied; the exact form tells "US" from "us".
inline constexpr std::array<std::uint32_t, word_view_count> view_sizes = {
    0, 2048, 8192, 8192, 8192, 1024, 16384, 512, 1024};

constexpr std::uint32_t rows_of(WordView view) {
    return view_sizes[static_cast<std::size_t>(view)];
}

/// 64-bit hash of each view of a word that has one.
using WordHashes = std::array<std::uint64_t, hashed_view_count>;

/// A row of the embedding table for each view of a word.
using ViewRows = std::array<std::uint32_t, word_view_count>;

/// Lower-case ASCII letters, digits as '0', typographic quotes and dashes as their ASCII kin.
std::string normal_form(std::string_view word);

WordHashes hash_views(std::string_view word);

/// The rows of a word: those of the vocabulary come first, then view by view.
ViewRows view_rows(const WordHashes &hashes, std::uint32_t word_row, DictionaryEntry known,
                   std::uint32_t vocabulary);

/// Hash of the bytes, the same on every machine.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed);

} // namespace claimgraph
