// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Who does what to whom: every predicate of a sentence with its subject and its other parts, as
/// the tree has them. The one analysis that claims, open-IE tuples and triples are printed from.

#include "import/claims/tree.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace claimgraph {

/// What in the sentence bears a proposition; from a verb of its own to none at all.
enum class Origin : std::uint8_t {
    verb,            ///< "Rain floods roads"
    copula,          ///< "Rain is frequent"
    existential,     ///< "There is rain in May"
    relative_clause, ///< "rain, which floods roads"
    participle,      ///< "roads flooded by rain", "rain flooding roads"
    adverbial,       ///< "..., flooding roads": a clause beside the main one, without a subject
    infinitive,      ///< "the capacity to flood roads", "in order to flood roads"
    apposition,      ///< "Ada Lovelace, a mathematician"
};

/// What a part is to its predicate.
enum class Slot : std::uint8_t {
    object,
    recipient,  ///< the indirect object
    complement, ///< predicate noun or adjective: "is a drug", "remains high"
    oblique,    ///< with its preposition, or a bare one ("last year")
    agent,      ///< "by rain" of a passive
    content,    ///< the clause that is said or thought
    adverbial,  ///< an adverbial clause
};

/// A part beside the subject: an object, a prepositional phrase, a clause.
struct Part {
    WordIndex head = 0;
    Slot slot = Slot::object;
    WordRange marker; ///< its preposition or conjunction; empty where it has none

    friend bool operator==(const Part &, const Part &) = default;
};

/// One predicate with its parts. Coordinated subjects and objects are one part; `Tree::conjuncts`
/// tells them apart. Coordinated predicates are propositions of their own.
struct Proposition {
    WordIndex predicate = 0; ///< the last verb of its chain, or the predicate noun or adjective
    Origin origin = Origin::verb;
    bool passive = false;

    /// Words above the predicate that pass their subject on to it, outermost first: "plans" of
    /// "plans to open", "able" of "is able to open".
    std::vector<WordIndex> chain;

    /// Head of the subject's phrase: of a relative clause the antecedent, of a controlled verb
    /// whoever controls it. Absent where the sentence names none.
    std::optional<WordIndex> subject;
    bool own_subject = false; ///< the subject stands at this predicate, not at another

    std::vector<Part> parts; ///< in text order

    /// Words of the relation in text order: auxiliaries, negation, chain, adverbs before the verb,
    /// the verb, its particle. Empty for an apposition.
    std::vector<WordIndex> relation;

    /// Words of the first of coordinated verbs that hold for this one too, in text order:
    /// auxiliaries, negation, chain, "to". "was shown to" for "improve" of "was shown to reduce
    /// pain and improve sleep".
    std::vector<WordIndex> shared;
};

/// All propositions of a sentence, in the order of their predicates. Linear in the sentence but for
/// the depth of its tree.
std::vector<Proposition> find_propositions(const Tree &tree);

} // namespace claimgraph
