// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/phrases.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

template <std::size_t size>
bool is_spelt(const Tree &tree, WordIndex word,
              const std::array<std::string_view, size> &spellings) {
    return std::ranges::find(spellings, tree.surface(word)) != spellings.end();
}

bool is_mark(const Tree &tree, WordIndex word) {
    constexpr std::array<std::string_view, 11> marks = {
        ",", ".", ";", ":", "--", "-", "?", "!", "...", "\xE2\x80\x93", "\xE2\x80\x94"};
    return is_spelt(tree, word, marks);
}

// By spelling too: the quotation marks of the treebanks are often tagged as commas.
bool opens(const Tree &tree, WordIndex word) {
    constexpr std::array<std::string_view, 5> openers = {"``", "\xE2\x80\x9C", "(", "[", "-LRB-"};
    return tree[word].xpos == Xpos::opening_bracket || tree[word].xpos == Xpos::opening_quote ||
           is_spelt(tree, word, openers);
}

bool closes(const Tree &tree, WordIndex word) {
    constexpr std::array<std::string_view, 5> closers = {"''", "\xE2\x80\x9D", ")", "]", "-RRB-"};
    return tree[word].xpos == Xpos::closing_bracket || tree[word].xpos == Xpos::closing_quote ||
           is_spelt(tree, word, closers);
}

bool left_out_of_object(const Tree &tree, WordIndex head, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::appos:
    case Relation::acl:
    case Relation::advcl:
    case Relation::nmod_desc:
        return set_off(tree, head, child);
    case Relation::acl_relcl:
    case Relation::parataxis:
    case Relation::discourse:
    case Relation::vocative:
    case Relation::list:
        return true;
    default:
        return false;
    }
}

/// "the idea of building a mill": what is thought of, not what the idea does.
bool names_content(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark, Relation::case_mark});
    return mark && tree.lower(*mark) == "of";
}

bool left_out_of_subject(const Tree &tree, WordIndex head, WordIndex child) {
    return tree.relation(child) == Relation::appos ||
           (tree.relation(child) == Relation::acl && child > head && !names_content(tree, child)) ||
           left_out_of_object(tree, head, child);
}

bool left_out_of_item(const Tree &tree, WordIndex head, WordIndex child) {
    return tree.is(child, {Relation::conj, Relation::cc, Relation::cc_preconj}) ||
           left_out_of_subject(tree, head, child);
}

bool left_out_of_core(const Tree &tree, WordIndex head, WordIndex child) {
    return (child > head &&
            tree.is(child, {Relation::nmod, Relation::obl, Relation::ccomp, Relation::advcl})) ||
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

/// What belongs to the clause of a predicate noun or adjective, not to the noun.
bool is_of_clause(const Tree &tree, WordIndex head, WordIndex copula, WordIndex child) {
    if (tree.is(child, {Relation::nsubj, Relation::nsubj_outer, Relation::csubj, Relation::cop,
                        Relation::aux, Relation::advcl, Relation::expl, Relation::punct,
                        Relation::obl, Relation::obl_unmarked, Relation::dislocated,
                        Relation::ccomp, Relation::parataxis}))
        return true;
    if (child < copula && copula < head)
        return true;
    if (tree.lower(child) == "not" || tree.lower(child) == "n't")
        return true;
    // "is a mason and lives here": the second predicate has words of its own.
    return tree.relation(child) == Relation::conj &&
           (tree.upos(child) == Upos::verb || tree.has_child(child, {Relation::cop}));
}

/// What an inner noun is said to be beside the way: there are tuples of its own for it.
bool is_aside(const Tree &tree, WordIndex head, WordIndex child) {
    return tree.relation(child) == Relation::acl_relcl ||
           (tree.relation(child) == Relation::appos && set_off(tree, head, child));
}

void add_below(const Tree &tree, WordIndex top, bool with_asides, Slotted &words) {
    // A list instead of recursion: trees can be as deep as they are long.
    const std::size_t start = words.size();
    words.push_back(top);
    for (std::size_t i = start; i < words.size(); ++i)
        for (const WordIndex child : tree.children(words[i]))
            if (with_asides || !is_aside(tree, words[i], child))
                words.push_back(child);
}

/// Brackets and quotation marks stand at the ends of a phrase in pairs: one that the tree hangs
/// elsewhere is taken in, one that has lost its fellow is left out.
void pair_brackets(const Tree &tree, Slotted &words) {
    const auto opening =
        std::ranges::count_if(words, [&](WordIndex word) { return opens(tree, word); });
    const auto closing =
        std::ranges::count_if(words, [&](WordIndex word) { return closes(tree, word); });
    const WordIndex before = words.front() - 1;
    const WordIndex after = words.back() + 1;
    if (opening > closing) {
        if (after < tree.size() && closes(tree, after))
            words.push_back(after);
        else if (opens(tree, words.front()))
            words.erase(words.begin());
    } else if (closing > opening) {
        if (words.front() > 0 && opens(tree, before))
            words.insert(words.begin(), before);
        else if (closes(tree, words.back()))
            words.pop_back();
    }
}

/// The commas around what was left out go with it.
void drop_empty_asides(const Tree &tree, Slotted &words) {
    const auto comma = [&](WordIndex word) { return tree.surface(word) == ","; };
    for (std::size_t i = 1; i < words.size();)
        if (comma(words[i - 1]) && comma(words[i])) {
            const auto at = words.begin() + static_cast<std::ptrdiff_t>(i);
            words.erase(at - 1, at + 1);
        } else {
            ++i;
        }
}

Slotted trimmed(const Tree &tree, Slotted words) {
    std::ranges::sort(words);
    const auto mark = [&](WordIndex word) { return is_mark(tree, word); };
    words.erase(words.begin(), std::ranges::find_if_not(words, mark));
    while (!words.empty() && mark(words.back()))
        words.pop_back();
    drop_empty_asides(tree, words);
    if (words.empty())
        return words;
    pair_brackets(tree, words);
    // "(Rose Park)" alone needs no brackets.
    if (words.size() > 2 && tree[words.front()].xpos == Xpos::opening_bracket &&
        tree[words.back()].xpos == Xpos::closing_bracket) {
        words.pop_back();
        words.erase(words.begin());
    }
    return words;
}

} // namespace

bool set_off(const Tree &tree, WordIndex head, WordIndex child) {
    if (child < head)
        return false;
    const WordIndex first = tree.subtree(child).first;
    const auto mark = [&](WordIndex word) { return is_mark(tree, word) || opens(tree, word); };
    return mark(first) || (first > 0 && mark(first - 1));
}

Slotted phrase(const Tree &tree, WordIndex head, Extent extent) {
    const auto copula = tree.child(head, {Relation::cop});
    Slotted words = {head};
    for (const WordIndex child : tree.children(head)) {
        const bool joins =
            child < head && tree.is(child, {Relation::case_mark, Relation::mark, Relation::cc});
        if (joins || left_out(tree, head, child, extent) ||
            (copula && extent != Extent::clause && is_of_clause(tree, head, *copula, child)))
            continue;
        if (words.size() + tree.subtree(child).size() > longest_phrase)
            return {};
        add_below(tree, child, extent == Extent::clause, words);
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
