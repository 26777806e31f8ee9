// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the network sees of a word: its normal form, affixes and shape, as hashes.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// The views of a word that own a row each in the embedding table.
enum class WordView { form, suffix2, suffix3, suffix4, prefix3, shape, exact };
inline constexpr std::size_t word_view_count = 7;

/// Rows that each hashed view has; the form has as many as the vocabulary. Powers of two.
/// Shapes are the least varied; the exact form tells "US" from "us".
inline constexpr std::array<std::uint32_t, word_view_count> hashed_rows = {0,    2048, 8192, 8192,
                                                                           8192, 1024, 16384};

/// 64-bit hash of each view of a word.
using WordHashes = std::array<std::uint64_t, word_view_count>;

/// Lower-case ASCII letters, digits as '0', typographic quotes and dashes as their ASCII kin.
std::string normal_form(std::string_view word);

WordHashes hash_views(std::string_view word);

/// Hash of the bytes, the same on every machine.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed);

} // namespace claimgraph
