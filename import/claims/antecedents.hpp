// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a pronoun stands for: the most salient thing named before that agrees with it.

#include "import/claims/tree.hpp"

#include <optional>
#include <vector>

namespace claimgraph {

/// How likely a later pronoun means a thing, by the part it played (Lappin & Leass 1994); higher
/// is more.
enum class Salience : std::uint8_t { part_of_name, object, subject };

/// Things named in this sentence and the one before. A pronoun takes the most salient one that
/// agrees in number and person, this sentence first; where two fit equally well, none.
class Antecedents {
  public:
    /// A thing named at `head`, in text order within a salience.
    void add(const Tree &tree, WordIndex head, Salience salience);

    /// The sentence is over: what was named in the one before is out of reach.
    void end_sentence();

    /// A sentence that is not read: nothing reaches over it.
    void forget();

    /// Where the words stand that the pronoun at `word` stands for.
    std::optional<TextSpan> resolve(const Tree &tree, WordIndex word) const;

    /// Whether the word is a pronoun of the third person, or "this" and the like on its own.
    static bool is_anaphor(const Tree &tree, WordIndex word);

  private:
    struct Candidate {
        TextSpan span;
        Salience salience = Salience::object;
        bool plural = false;
        bool person = false;
    };
    std::optional<TextSpan> best(const std::vector<Candidate> &candidates, const Tree &tree,
                                 WordIndex word) const;

    std::vector<Candidate> here_;
    std::vector<Candidate> before_;
};

} // namespace claimgraph
