// SPDX-License-Identifier: Apache-2.0
#include "import/claims/roles.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/language/lexicon.hpp"

namespace claimgraph {
namespace {

bool names_aspect(const Tree &tree, WordIndex noun) {
    static const WordMap aspects = word_map(lexicons::aspects());
    static const WordMap partitives = word_map(lexicons::partitives());
    return aspects.contains(tree.lower(noun)) || partitives.contains(tree.lower(noun));
}

/// "The meaning is that sleep heals": sleep heals, whatever else the parser calls a subject.
bool is_outer_subject(const Tree &tree, WordIndex noun) {
    if (tree.relation(noun) != Relation::nsubj)
        return tree.relation(noun) == Relation::nsubj_outer;
    if (tree.lemma(tree.head(noun)) == "be")
        return tree.has_child(tree.head(noun), {Relation::ccomp});
    bool that = false;
    for (const WordIndex other : tree.children(tree.head(noun))) {
        if (that && tree.relation(other) == Relation::nsubj)
            return true;
        that |=
            other > noun && tree.relation(other) == Relation::mark && tree.lower(other) == "that";
    }
    return false;
}

/// "This is the first trial": the trial that the text is of, and nothing named before.
bool presents_document(const Tree &tree, WordIndex head) {
    const auto subject = tree.child(head, {Relation::nsubj});
    return subject && tree.lower(*subject) == "this" && names_study(tree, head);
}

Role role_in_clause(const Tree &tree, WordIndex head) {
    if (tree.has_child(head, {Relation::cop}))
        return presents_document(tree, head) ? Role::subject : Role::predicate;
    if (is_outer_subject(tree, head))
        return Role::inner;
    if (tree.is(head, {Relation::nsubj, Relation::nsubj_pass}))
        return Role::subject;
    if (tree.is(head, {Relation::obj, Relation::root}))
        return Role::object;
    if (tree.is(head, {Relation::obl, Relation::obl_agent, Relation::iobj}))
        return Role::oblique;
    // "The number of floods": either may be taken up.
    const bool of = tree.relation(head) == Relation::nmod && preposition(tree, head) == "of";
    if (of && names_aspect(tree, tree.head(head)))
        return role_in_clause(tree, tree.first_conjunct(tree.head(head)));
    return Role::inner;
}

/// "Has an effect", "plays a role": together with the verb the noun says what happens, and names
/// nothing that a pronoun takes up.
bool is_object_of_light_verb(const Tree &tree, WordIndex noun) {
    return tree.relation(noun) == Relation::obj &&
           lists_word("exert have make play show take", tree.lemma(tree.head(noun))) &&
           lists_word("contribution difference effect impact influence part potential role",
                      tree.lemma(noun));
}

/// "The aim is to": what is said of it next is said of the work that has the aim.
bool is_purpose(const Tree &tree, WordIndex noun) {
    return tree.is(noun, {Relation::nsubj, Relation::nsubj_outer}) &&
           lists_word("aim goal hypothesis objective purpose", tree.lemma(noun)) &&
           tree.has_child(tree.head(noun), {Relation::cop});
}

} // namespace

bool in_main_clause(const Tree &tree, WordIndex word) {
    while (!tree.is_root(word)) {
        if (tree.is(word, {Relation::advcl, Relation::acl, Relation::acl_relcl, Relation::csubj,
                           Relation::advcl_relcl, Relation::parataxis}))
            return false;
        word = tree.head(word);
    }
    return true;
}

Role role_of(const Tree &tree, WordIndex head) {
    if (is_object_of_light_verb(tree, head) || is_purpose(tree, head))
        return Role::predicate;
    const Role role = role_in_clause(tree, tree.first_conjunct(head));
    return role == Role::object && !in_main_clause(tree, head) ? Role::inner : role;
}

} // namespace claimgraph
