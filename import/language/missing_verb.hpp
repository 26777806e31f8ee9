// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The verb of a statement in which the network's first choice of tags has none in a tense, or only
/// one.

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
/// the sentence does not end as statements do. Scores of the tags, of which `tenses` says more and
/// `tags` the UPOS and XPOS, begin the rows of `outputs` from `first` on.
std::optional<MissingVerb> find_missing_verb(std::span<const std::string_view> words,
                                             const FloatRows &outputs, std::size_t first,
                                             std::span<const Tense> tenses,
                                             std::span<const std::uint8_t> tags);

/// What the first pass made of a word.
struct TaggedWord {
    Upos upos;
    Xpos xpos;
    std::int16_t head; ///< index in the sentence, -1 for the root
};

/// The only verb in a tense of a statement, where the tree hangs it at a noun behind it: "The mayor
/// closed schools" is no noun phrase. None where a word before it makes its clause part of another.
std::optional<std::size_t> verb_read_as_modifier(std::span<const std::string_view> words,
                                                 std::span<const TaggedWord> tagged);

/// Leaves only trees under the word, whose two sides have no arcs to each other: in English what
/// stands before the verb of a sentence hardly ever belongs to a word behind it. `scores` has a row
/// for each word, with a column for each head and one for the root.
void make_root(FloatRows &scores, std::size_t root);

} // namespace claimgraph
