// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which words point back to something named before, and what they can stand for.

#include "import/claims/persons.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

enum class AnaphorKind : std::uint8_t {
    personal,           ///< "it", "they", "she"
    demonstrative,      ///< "these", "those" on their own
    demonstrative_noun, ///< "this method", "such drugs"
    definite_noun,      ///< "the drug"
};

/// A word that points back, with what its antecedent must agree with.
struct Anaphor {
    AnaphorKind kind = AnaphorKind::personal;
    WordIndex head = 0;
    WordRange words;
    bool plural = false;
    std::optional<bool> person; ///< absent where either will do
    Gender gender = Gender::unknown;
};

/// What a noun that names a class can stand for; the types are those of `concepts.tsv`, separated
/// by commas.
struct ClassNoun {
    std::string_view type; ///< of what it names itself
    /// "-" where only a repeated noun is its antecedent, empty where "the" does not point back.
    std::string_view stands_for;
};

/// The class that a noun names, or null.
const ClassNoun *class_noun(std::string_view lemma);

/// Whether a list of types has the type.
bool lists_type(std::string_view types, std::string_view type);

/// The anaphor that `head` is; nothing for nouns with a complement of their own ("the method of
/// Hobbs"), for what is known without being named ("the brain"), for what points at the document
/// or at its time ("this study", "this year"), for "it" of "it is likely that", and for "this" and
/// "that" alone, which stand for what was said rather than for a thing.
std::optional<Anaphor> anaphor_at(const Tree &tree, WordIndex head);

/// Whether the word is a pronoun of the third person, or "this" and the like on its own.
bool is_third_person(const Tree &tree, WordIndex word);

} // namespace claimgraph
