// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_scope.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool comma_before(const Tree &tree, WordIndex child) {
    const WordIndex first = tree.subtree(child).first;
    return first > 0 && tree.surface(first - 1) == ",";
}

// What begins a statement of its own, which a cue before it does not reach.
bool begins_another(const Tree &tree, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::parataxis:
    case Relation::discourse:
    case Relation::vocative:
        return true;
    case Relation::conj: {
        const auto coordinator = tree.child(child, {Relation::cc});
        if (coordinator && is_one_of(tree.lower(*coordinator), {"but", "yet", "however"}))
            return true;
        return tree.has_child(child, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj}) ||
               (coordinator && tree.lower(*coordinator) == "and" && comma_before(tree, child) &&
                tree.upos(child) == Upos::verb);
    }
    case Relation::advcl:
    case Relation::acl: {
        if (comma_before(tree, child))
            return true;
        const auto mark = tree.child(child, {Relation::mark});
        return mark && is_one_of(tree.lower(*mark), {"whereas", "although", "though", "but"});
    }
    default:
        return false;
    }
}

// The child that a clause of a raising verb hangs on, upwards: "seems to be" -> "seems".
std::optional<WordIndex> raising_head(const Tree &tree, WordIndex word) {
    if (!tree.is_root(word) && tree.relation(word) == Relation::xcomp)
        return tree.head(word);
    return std::nullopt;
}

} // namespace

WordIndex end_of_clause(const Tree &tree, WordIndex head) {
    WordIndex end = head + 1;
    for (const WordIndex child : tree.children(head)) {
        if (child < head || tree.relation(child) == Relation::punct)
            continue;
        if (begins_another(tree, child))
            break;
        end = std::max(end, end_of_clause(tree, child));
    }
    return end;
}

bool heads_clause(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::verb ||
           tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass, Relation::cop,
                                 Relation::csubj, Relation::expl});
}

std::optional<WordIndex> passive_subject(const Tree &tree, WordIndex predicate) {
    if (const auto subject = tree.child(predicate, {Relation::nsubj_pass, Relation::csubj_pass}))
        return subject;
    if (const auto above = raising_head(tree, predicate))
        return passive_subject(tree, *above);
    return std::nullopt;
}

std::optional<WordIndex> subject_of(const Tree &tree, WordIndex predicate) {
    if (const auto subject = tree.child(predicate, {Relation::nsubj, Relation::nsubj_pass,
                                                    Relation::csubj, Relation::csubj_pass}))
        return subject;
    if (const auto above = raising_head(tree, predicate))
        return subject_of(tree, *above);
    return std::nullopt;
}

WordRange clause_scope(const Tree &tree, WordRange cue, WordIndex head,
                       std::optional<WordIndex> subject) {
    const WordIndex start = subject ? std::min(cue.first, tree.subtree(*subject).first) : cue.first;
    return {start, std::max(cue.last, end_of_clause(tree, head))};
}

std::optional<WordIndex> clausal_complement(const Tree &tree, WordIndex word) {
    return tree.child(word, {Relation::ccomp, Relation::xcomp, Relation::csubj,
                             Relation::csubj_pass});
}

std::optional<WordIndex> complement_of(const Tree &tree, WordIndex word) {
    if (const auto clause = clausal_complement(tree, word))
        return clause;
    if (const auto dependent =
            tree.child(word, {Relation::obj, Relation::acl, Relation::nmod, Relation::obl}))
        return dependent;
    if (tree.relation(word) == Relation::amod)
        return tree.head(word);
    return std::nullopt;
}

WordIndex governed_by_function_word(const Tree &tree, WordIndex word) {
    WordIndex at = word;
    while (!tree.is_root(at) && tree.relation(at) == Relation::conj &&
           tree.relation(tree.head(at)) != Relation::root)
        at = tree.head(at);
    return tree.is_root(at) ? at : tree.head(at);
}

} // namespace claimgraph
