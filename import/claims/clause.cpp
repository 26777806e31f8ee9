// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clause.hpp"

#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {

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
        lemma.append(" ").append(clause.tree.lower(*particle));
    return lemma;
}

Control control_in(const Clause &clause) {
    return control_of(clause.tree.lemma(clause.proposition.predicate));
}

} // namespace claimgraph
