// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What was named so far, and what the anaphors of a sentence stand for.

#include "import/claims/quotations.hpp"
#include "import/claims/sieves.hpp"

#include <unordered_map>
#include <vector>

namespace claimgraph {

/// The things named in the last sentences of a document. Borrows the grounder.
class Antecedents {
  public:
    explicit Antecedents(Grounder &grounder) : grounder_(grounder) {}

    /// The title of the document, before its sentences.
    void enter_title(const Tree &tree);

    /// The next sentence, which `quotations` has taken in: its anaphors are resolved from left to
    /// right.
    void enter(const Tree &tree, const Quotations &quotations);

    /// A sentence that is not read: no pronoun reaches over it.
    void pass_over() { paragraph_ = ++sentence_; }

    /// Where the words stand that name what the anaphor at `head` of the sentence last entered
    /// stands for, one span for each of several things; empty where it is left open, null for
    /// words that are no anaphors.
    const std::vector<TextSpan> *find(WordIndex head) const;

  private:
    void add_all(const Tree &tree, const Quotations *quotations);
    void add(const Tree &tree, WordIndex head);
    void add_contrasted(const Tree &tree, WordIndex those);
    void add_row(const Tree &tree, WordIndex head, Role role);
    void add_description(const Tree &tree, WordIndex noun);
    bool add_anaphor(const Tree &tree, WordIndex head, const Quotations *quotations);
    std::string last_noun(const std::vector<TextSpan> &names) const;
    void forget_distant();

    Grounder &grounder_;
    std::vector<Candidate> topics_;
    std::vector<Candidate> candidates_;
    std::unordered_map<WordIndex, std::vector<TextSpan>> resolved_;
    std::uint32_t sentence_ = 0;
    std::uint32_t paragraph_ = 0;
};

} // namespace claimgraph
