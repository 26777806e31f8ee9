// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The verb of a statement in which the network's first choice of tags has none in a tense.

#include "import/language/integer_product.hpp"
#include "import/language/labels.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace claimgraph {

/// How a tag shows the tense of a verb or auxiliary: "reduced", "can"; "reduce", which is also a
/// noun's form for many verbs; not at all.
enum class Tense : std::uint8_t { none, bare, marked };

Tense tense_of(Xpos xpos);

/// A word and the tag that makes it a verb in a tense.
struct MissingVerb {
    std::size_t word;
    std::uint16_t tag;
};

/// The word of a statement that is most likely a verb in a tense; none if all are unlikely, or if
/// the sentence does not end as statements do. Scores of the tags, of which `tenses` says more,
/// begin the rows of `outputs` from `first` on.
std::optional<MissingVerb> find_missing_verb(std::span<const std::string_view> words,
                                             const FloatRows &outputs, std::size_t first,
                                             std::span<const Tense> tenses);

/// Leaves only trees under the word, whose two sides have no arcs to each other: in English what
/// stands before the verb of a sentence hardly ever belongs to a word behind it. `scores` has a row
/// for each word, with a column for each head and one for the root.
void make_root(FloatRows &scores, std::size_t root);

} // namespace claimgraph
