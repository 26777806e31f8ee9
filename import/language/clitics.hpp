// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where English contractions and possessives divide into words, as in the UD treebanks.

#include <cstddef>
#include <string_view>

namespace claimgraph {

/// Byte at which `token` divides ("don't" at 2, "cannot" at 3, "dog's" at 3); 0 if it is one word.
std::size_t clitic_cut(std::string_view token);

/// Length of a clitic written apart from its word ("'s" in "it 's"), or of a word that begins with
/// an apostrophe ("'em", "'90s"); 0 if `rest` begins with neither.
std::size_t leading_clitic_length(std::string_view rest);

/// Whether `piece` right behind `before` is the apostrophe of a plural possessive ("dogs'"); what
/// follows in the chunk must not make it an opening quote.
bool is_trailing_clitic(std::string_view before, std::string_view piece, std::string_view after);

} // namespace claimgraph
