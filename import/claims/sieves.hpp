// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From an anaphor to its antecedent, by rules that are tried in the order of their precision: a
/// multi-pass sieve after Raghunathan et al. (2010) and Lee et al. (2013), whose last pass weighs
/// what is salient as the RAP algorithm does (Lappin & Leass 1994).

#include "import/claims/anaphors.hpp"
#include "import/concepts/grounder.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace claimgraph {

/// The part that a thing plays in its sentence, the least salient first.
enum class Role : std::uint8_t { predicate, inner, oblique, object, subject };

/// Something named in the text, which a later anaphor may stand for.
struct Candidate {
    /// Where it is named: of an anaphor where its antecedent is, of a row of conjuncts one span
    /// each; empty for an anaphor left open.
    std::vector<TextSpan> names;

    /// Its own words, where it is named by those of another: "a spice" of "ginger is a spice".
    TextSpan description;

    std::string noun; ///< lemma of its head; empty for pronouns and rows
    std::string kind; ///< the noun as all spell it; of a pronoun that of what it stands for
    WordIndex head = 0;
    std::uint32_t sentence = 0;
    Role role = Role::object;
    bool plural = false;
    bool person = false;
    bool together = false; ///< people as one thing: "the team"
    Gender gender = Gender::unknown;
    bool bare_name = false; ///< the subject "Reyes", of whom nothing says that it is a person
    bool proper = false;    ///< a name, of no person as far as the words tell
    bool setting = false;   ///< "in patients": where something is, or of whom
    bool anyone = false;    ///< "a nurse": no particular one
    bool anaphor = false;
    bool names_itself = false; ///< by its noun alone: "the drug" that is no other drug named before
    bool of_row = false;       ///< one of several, which are a candidate together
    bool main = true;          ///< its clause is no part of another
    bool quoted = false;       ///< in direct speech
};

/// An anaphor and all that is known when it is met.
struct Search {
    const Tree &tree;
    const Anaphor &anaphor;
    bool quoted = false;                   ///< in direct speech
    std::span<const Candidate> candidates; ///< in text order, all before the anaphor
    std::span<const Candidate> topics;     ///< what the title names
    std::uint32_t sentence = 0;
    std::uint32_t paragraph = 0; ///< first sentence that pronouns reach
    Grounder &grounder;
};

/// "Programme", "Program" and "program" are one noun.
std::string spelled_alike(std::string_view noun);

/// Where the antecedent is named; nothing where two fit or none does.
std::vector<TextSpan> find_antecedent(const Search &search);

/// How many sentences back a noun phrase looks for its antecedent.
inline constexpr std::uint32_t reach_of_nouns = 12;

} // namespace claimgraph
