// SPDX-License-Identifier: Apache-2.0
#include "import/claims/occasions.hpp"

#include "import/claims/clause.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// The second "as" of "as long as your diet is good"; "as long as ten years" has no clause.
bool is_proviso(const Tree &tree, WordIndex mark) {
    return mark > 1 && tree.lower(mark) == "as" && tree.lower(mark - 1) == "long" &&
           lists_word("as so", tree.lower(mark - 2));
}

/// The first verb of the clause: "decide" of "before you decide to leave and to sell".
WordIndex clause_of(const Tree &tree, const Proposition &proposition) {
    return tree.first_conjunct(proposition.chain.empty() ? proposition.predicate
                                                         : proposition.chain.front());
}

} // namespace

bool says_how_known(const Tree &tree, WordIndex participle) {
    return tree[participle].xpos == Xpos::vbn && preposition(tree, participle) == "as" &&
           lists_word(
               "assess confirm define determine evidence indicate judge measure rate reflect",
               tree.lemma(participle));
}

bool is_supposed(const Tree &tree, const Proposition &proposition) {
    for (WordIndex at = proposition.predicate;; at = tree.head(at)) {
        const auto mark = tree.child(at, {Relation::mark});
        const bool inverted = std::ranges::any_of(
            tree.children(at), [&](WordIndex child) { return is_inverted_condition(tree, child); });
        if (inverted || (mark && tree.relation(at) == Relation::advcl &&
                         (lists_word("if unless", tree.lower(*mark)) || is_proviso(tree, *mark))))
            return true;
        if (tree.is_root(at) || !tree.is(at, {Relation::conj, Relation::ccomp, Relation::xcomp,
                                              Relation::acl, Relation::obj}))
            return false;
    }
}

bool is_elliptic_condition(const Tree &tree, const Proposition &proposition) {
    return proposition.origin == Origin::adverbial && proposition.passive &&
           (says_how_known(tree, proposition.predicate) ||
            part_in(proposition, Slot::agent) == nullptr) &&
           std::ranges::any_of(tree.children(proposition.predicate), [&](WordIndex child) {
               return child < proposition.predicate &&
                      tree.is(child, {Relation::mark, Relation::advmod}) &&
                      lists_word("if when unless until once as than whenever", tree.lower(child));
           });
}

bool is_readers_case(const Tree &tree, const Proposition &proposition) {
    const WordIndex clause = clause_of(tree, proposition);
    const auto mark = tree.child(clause, {Relation::mark, Relation::advmod});
    return (proposition.own_subject || clause != proposition.predicate) && proposition.subject &&
           tree.lower(*proposition.subject) == "you" && mark && *mark < *proposition.subject &&
           tree.is(clause, {Relation::advcl, Relation::acl_relcl}) &&
           lists_word("after before once until when whenever while", tree.lower(*mark));
}

bool is_any_case(const Tree &tree, const Proposition &proposition) {
    const WordIndex clause = clause_of(tree, proposition);
    const auto mark = tree.child(clause, {Relation::mark, Relation::advmod});
    if (!proposition.own_subject || !mark || *mark != tree.subtree(clause).first ||
        !tree.is(clause, {Relation::advcl, Relation::conj}))
        return false;
    const WordIndex finite =
        tree.child(clause, {Relation::aux, Relation::aux_pass, Relation::cop}).value_or(clause);
    const bool present = tree[finite].xpos == Xpos::vbp || tree[finite].xpos == Xpos::vbz;
    const bool counted = *mark > 0 && names_time(tree, *mark - 1); // "two years before it begins"
    return tree.lower(*mark) == "whenever" ||
           (lists_word("before once", tree.lower(*mark)) && present && !counted);
}

bool is_awaited(const Tree &tree, const Proposition &proposition) {
    const WordIndex clause = clause_of(tree, proposition);
    return tree.relation(clause) == Relation::advcl && preposition(tree, clause) == "until" &&
           tree[clause].xpos != Xpos::vbd &&
           std::ranges::none_of(tree.children(clause),
                                [&](WordIndex child) { return tree[child].xpos == Xpos::vbd; });
}

} // namespace claimgraph
