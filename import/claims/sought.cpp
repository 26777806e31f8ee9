// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sought.hpp"

#include "import/claims/clause.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "examined the extent to which X does Y": nobody says that it does.
bool is_examined_extent(const Tree &tree, const Proposition &proposition) {
    if (proposition.origin != Origin::relative_clause)
        return false;
    const WordIndex clause = tree.first_conjunct(proposition.predicate);
    const WordIndex noun = tree.head(clause);
    return lists_word("degree extent manner", tree.lemma(noun)) && !tree.is_root(noun) &&
           control_of(tree.lemma(tree.head(noun))) == Control::inquire;
}

/// "The aim is to assess sleep using a diary": nobody does yet.
bool is_of_plan(const Tree &tree, const Proposition &proposition) {
    WordIndex top = proposition.predicate;
    if (tree.lower(top) != "using")
        return false;
    while (!tree.is_root(top))
        top = tree.head(top);
    const auto subject = tree.child(top, {Relation::nsubj, Relation::nsubj_outer});
    return subject && lists_word("aim goal objective purpose", tree.lemma(*subject));
}

/// "aimed to identify habits that raise Y": whether there are any is what is asked.
bool is_of_something_sought(const Tree &tree, const Proposition &proposition) {
    if (proposition.origin != Origin::relative_clause)
        return false;
    const WordIndex noun = tree.head(tree.first_conjunct(proposition.predicate));
    if (tree.is_root(noun) || tree.relation(noun) != Relation::obj)
        return false;
    const WordIndex verb = tree.head(noun);
    if (tree[verb].xpos != Xpos::vb || preposition(tree, verb) != "to" ||
        !lists_word("detect determine discover explore find identify", tree.lemma(verb)))
        return false;
    return tree.is_root(verb) || tree.has_child(verb, {Relation::cop, Relation::nsubj_outer}) ||
           lists_word(
               "aim attempt conduct design goal hope intend need objective plan purpose seek "
               "try undertake want wish",
               tree.lemma(tree.head(verb)));
}

/// "the number needed to treat": how many, and no number needs anything.
bool is_number_needed(const Tree &tree, const Proposition &proposition) {
    const WordIndex first =
        proposition.chain.empty() ? proposition.predicate : proposition.chain.front();
    return tree.lower(first) == "needed" && tree.relation(first) == Relation::acl &&
           tree.lemma(tree.head(first)) == "number";
}

} // namespace

bool is_sought(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    const auto mark = tree.child(verb, {Relation::mark});
    const Part *object = part_in(proposition, Slot::object);
    const bool finds = inquiry_of(tree, verb) == Inquiry::finding ||
                       lists_word("detect discover establish", tree.lemma(verb));
    if (!finds || !mark || tree.lower(*mark) != "to" || object == nullptr || tree.is_root(verb) ||
        (!relation_noun(tree, object->head) && !change_named(tree, object->head) &&
         tree.lemma(object->head) != "difference"))
        return false;
    if (!proposition.chain.empty())
        return std::ranges::any_of(proposition.chain, [&](WordIndex link) {
            return lists_word("aim attempt design hope intend need plan power seek try want wish",
                              tree.lemma(link));
        });
    const WordIndex above = tree.head(verb);
    const auto has = [&](std::string_view words) {
        return std::ranges::any_of(tree.children(above), [&](WordIndex child) {
            return lists_word(words, tree.lower(child));
        });
    };
    if (tree.upos(above) == Upos::adj) // "surprised to find", "large enough to find"
        return tree.lemma(above) != "first" && has("enough too");
    return tree.is(verb, {Relation::acl, Relation::advcl}) && !has("first only");
}

bool is_only_sought(const Tree &tree, const Proposition &proposition) {
    // "power to detect a difference", but "wanted to find": the chain tells of that one.
    return (proposition.chain.empty() && is_sought(tree, proposition)) ||
           is_examined_extent(tree, proposition) || is_of_plan(tree, proposition) ||
           is_of_something_sought(tree, proposition) || is_number_needed(tree, proposition);
}

} // namespace claimgraph
