// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Number, animacy and gender of what a noun names, which a pronoun has to agree with.

#include "import/claims/tree.hpp"

namespace claimgraph {

enum class Gender : std::uint8_t { unknown, male, female };

/// By its tag, but for words that only look like plurals: "cannabis", "diabetes".
bool is_plural(const Tree &tree, WordIndex noun);

/// "nurse", "Dr. Reyes", "Ada Reyes".
bool names_person(const Tree &tree, WordIndex noun);

/// "team", "committees": one thing each, of which "they" is said too.
bool names_people_together(const Tree &tree, WordIndex noun);

/// Of "he", "woman", "Mr. Reyes"; unknown for most nouns.
Gender gender_of(const Tree &tree, WordIndex word);

/// "Waters" of "Fiona Waters", "Lopes" of "Mr. Lopes": the last word of a name that looks like a
/// plural.
bool is_name_in_s(const Tree &tree, WordIndex word);

} // namespace claimgraph
