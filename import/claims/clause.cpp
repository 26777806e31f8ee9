// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clause.hpp"

#include "import/claims/noun_phrases.hpp"
#include "import/claims/sought.hpp"
#include "import/claims/tense.hpp"
#include "import/claims/unsaid.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// Deeper trees are lists or attacks.
constexpr std::size_t most_governors = 16;

bool has_tense(const Tree &tree, WordIndex word) {
    return is_tensed(tree[word].xpos) || tree.relation(word) == Relation::acl_relcl ||
           tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj,
                                 Relation::csubj_pass, Relation::cop});
}

} // namespace

const Part *part_in(const Proposition &proposition, Slot slot) {
    const auto found = std::ranges::find(proposition.parts, slot, &Part::slot);
    return found == proposition.parts.end() ? nullptr : &*found;
}

const Part *oblique_with(const Clause &clause,
                         std::initializer_list<std::string_view> prepositions) {
    for (const Part &part : clause.proposition.parts)
        if (part.slot == Slot::oblique &&
            std::ranges::find(prepositions, preposition(clause.tree, part.head)) !=
                prepositions.end())
            return &part;
    return nullptr;
}

std::string verb_lemma(const Clause &clause) {
    const WordIndex verb = clause.proposition.predicate;
    std::string lemma(clause.tree.lemma(verb));
    if (const auto particle = clause.tree.child(verb, {Relation::compound_prt}))
        return lemma.append(" ").append(clause.tree.lower(*particle));
    // "break down" with the particle read as an adverb
    if (verb + 1 < clause.tree.size() && clause.tree.relation(verb + 1) == Relation::advmod &&
        clause.tree.head(verb + 1) == verb) {
        std::string phrase = lemma + " " + std::string(clause.tree.lower(verb + 1));
        if (sense_of(phrase))
            return phrase;
    }
    return lemma;
}

std::vector<WordIndex> governors_in_tense(const Tree &tree, const Proposition &proposition) {
    std::vector<WordIndex> governors;
    WordIndex word = tree.first_conjunct(proposition.chain.empty() ? proposition.predicate
                                                                   : proposition.chain.front());
    while (!tree.is_root(word) && !has_tense(tree, word) && governors.size() < most_governors) {
        word = tree.first_conjunct(tree.head(word));
        governors.push_back(word);
    }
    return governors;
}

Control control_in(const Clause &clause) {
    if (is_sought(clause.tree, clause.proposition))
        return Control::inquire; // "aims to find a link"
    return control_of(clause.tree.lemma(clause.proposition.predicate));
}

} // namespace claimgraph
