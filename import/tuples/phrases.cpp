// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_mark(const Tree &tree, WordIndex word) {
    const std::string_view text = tree.surface(word);
    return text == "," || text == "." || text == ";" || text == ":" || text == "--" ||
           text == "-" || text == "?" || text == "!" || text == "\xE2\x80\x94" ||
           text == "\xE2\x80\x93" || text == "...";
}

bool follows_mark(const Tree &tree, WordIndex child) {
    const WordIndex first = tree.subtree(child).first;
    return first > 0 && is_mark(tree, first - 1);
}

/// Whether the child starts behind a comma, its own or its neighbour's.
bool set_off(const Tree &tree, WordIndex head, WordIndex child) {
    if (child < head)
        return false;
    const WordIndex first = tree.subtree(child).first;
    return is_mark(tree, first) || follows_mark(tree, child);
}

bool left_out_of_object(const Tree &tree, WordIndex head, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::acl_relcl:
    case Relation::appos:
    case Relation::acl:
    case Relation::advcl:
    case Relation::nmod_desc:
        return set_off(tree, head, child);
    case Relation::parataxis:
    case Relation::discourse:
    case Relation::vocative:
    case Relation::list:
        return true;
    default:
        return false;
    }
}

bool left_out_of_subject(const Tree &tree, WordIndex head, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::acl_relcl:
    case Relation::appos:
        return true;
    case Relation::acl:
        return child > head;
    default:
        return left_out_of_object(tree, head, child);
    }
}

bool left_out_of_item(const Tree &tree, WordIndex head, WordIndex child) {
    return tree.is(child, {Relation::conj, Relation::cc, Relation::cc_preconj}) ||
           left_out_of_subject(tree, head, child);
}

bool left_out_of_core(const Tree &tree, WordIndex head, WordIndex child) {
    return tree.is(child, {Relation::nmod, Relation::nmod_unmarked, Relation::obl, Relation::ccomp,
                           Relation::advcl}) ||
           left_out_of_item(tree, head, child);
}

bool left_out(const Tree &tree, WordIndex head, WordIndex child, Extent extent) {
    switch (extent) {
    case Extent::object:
        return left_out_of_object(tree, head, child);
    case Extent::subject:
        return left_out_of_subject(tree, head, child);
    case Extent::item:
        return left_out_of_item(tree, head, child);
    case Extent::core:
        return left_out_of_core(tree, head, child);
    case Extent::clause:
        return tree.relation(child) == Relation::parataxis;
    }
    return false;
}

/// What stands before a phrase to join it to another word.
bool joins(const Tree &tree, WordIndex child) {
    return tree.is(child, {Relation::case_mark, Relation::mark, Relation::cc});
}

void add_below(const Tree &tree, WordIndex top, Slotted &words) {
    // Depth first over a list of our own: trees can be as deep as they are long.
    const std::size_t start = words.size();
    words.push_back(top);
    for (std::size_t i = start; i < words.size(); ++i)
        for (const WordIndex child : tree.children(words[i]))
            words.push_back(child);
}

Slotted trimmed(const Tree &tree, Slotted words) {
    std::ranges::sort(words);
    const auto mark = [&](WordIndex word) { return is_mark(tree, word); };
    words.erase(words.begin(), std::ranges::find_if_not(words, mark));
    while (!words.empty() && mark(words.back()))
        words.pop_back();
    return words;
}

} // namespace

Slotted phrase(const Tree &tree, WordIndex head, Extent extent, std::optional<WordIndex> without) {
    Slotted words;
    if (tree.subtree(head).size() > longest_phrase && extent == Extent::clause)
        return words;
    words.push_back(head);
    for (const WordIndex child : tree.children(head)) {
        const bool marker = child < head && joins(tree, child);
        if (!marker && child != without && !left_out(tree, head, child, extent))
            add_below(tree, child, words);
        if (words.size() > longest_phrase)
            return {};
    }
    return trimmed(tree, std::move(words));
}

Slotted complement_phrase(const Tree &tree, WordIndex head, Extent extent) {
    Slotted words = {head};
    const auto copula = tree.child(head, {Relation::cop});
    for (const WordIndex child : tree.children(head)) {
        if (tree.is(child, {Relation::nsubj, Relation::nsubj_outer, Relation::csubj, Relation::cop,
                            Relation::aux, Relation::advcl, Relation::expl, Relation::punct,
                            Relation::obl, Relation::obl_unmarked, Relation::dislocated}) ||
            (child < head && joins(tree, child)) || left_out(tree, head, child, extent))
            continue;
        if (copula && child < *copula)
            continue;
        // "is a mason and lives here": the second predicate has words of its own.
        if (tree.relation(child) == Relation::conj &&
            (tree.upos(child) == Upos::verb || tree.has_child(child, {Relation::cop})))
            continue;
        add_below(tree, child, words);
        if (words.size() > longest_phrase)
            return {};
    }
    return trimmed(tree, std::move(words));
}

Slotted words_of(WordRange range) {
    Slotted words;
    for (WordIndex word = range.first; word < range.last; ++word)
        words.push_back(word);
    return words;
}

Slotted joined(Slotted first, const Slotted &second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace claimgraph
