// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_scope.hpp"

#include "import/claims/tense.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool has_own_subject(const Tree &tree, WordIndex word) {
    return tree.has_child(
        word, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::csubj_pass});
}

// "does not work because it rains", "as shown before"; but not "is not marked as being wet".
bool gives_reason(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark});
    return mark && *mark < clause &&
           is_one_of(tree.lower(*mark), {"whereas", "although", "though", "because", "when",
                                         "since", "while", "unless", "as"}) &&
           tree.lower(*mark + 1) != "being";
}

// ", which is why they grow", wherever the parser hangs it.
bool goes_on_with_which(const Tree &tree, WordIndex clause) {
    const WordRange words = tree.subtree(clause);
    return words.size() > 1 && tree.surface(words.first) == "," &&
           tree.lower(words.first + 1) == "which";
}

// What begins a statement of its own, which a cue before it does not reach.
bool begins_another(const Tree &tree, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::parataxis:
    case Relation::discourse:
    case Relation::vocative:
        return true;
    case Relation::conj:
        return stands_alone(tree, child);
    case Relation::advcl:
    case Relation::acl:
        return set_off_by_comma(tree, child) || gives_reason(tree, child);
    case Relation::ccomp:
        return goes_on_with_which(tree, child);
    case Relation::acl_relcl:
    case Relation::advcl_relcl:
    case Relation::appos:
    case Relation::xcomp:
        return set_off_by_comma(tree, child);
    case Relation::obl: // "does not swell because of frost": the frost is not denied
        return set_off_by_comma(tree, child) ||
               is_one_of(tree.lower(tree.subtree(child).first), {"because", "despite"});
    default:
        return false;
    }
}

// "any pairs (wet or dry) above it": what follows the bracket is still reached.
bool in_brackets(const Tree &tree, WordIndex word) {
    const WordRange subtree = tree.subtree(word);
    return tree.surface(subtree.first) == "(" && tree.surface(subtree.last - 1) == ")";
}

// A bracket that opens inside closes inside.
WordIndex with_closing_bracket(const Tree &tree, WordRange words) {
    int open = 0;
    for (WordIndex word = words.first; word < words.last; ++word) {
        const std::string_view mark = tree.surface(word);
        open += mark == "(" || mark == "[" ? 1 : mark == ")" || mark == "]" ? -1 : 0;
    }
    const bool closes =
        open > 0 && words.last < tree.size() && is_one_of(tree.surface(words.last), {")", "]"});
    return closes ? words.last + 1 : words.last;
}

// Where a contrast or reason begins, wherever the parser hangs it: ", whereas".
WordIndex before_contrast(const Tree &tree, WordIndex head, WordIndex end) {
    for (WordIndex word = head + 1; word < end; ++word) {
        if (is_one_of(tree.lower(word), {"although", "because", "unlike", "whereas"}))
            return tree.surface(word - 1) == "," ? word - 1 : word;
    }
    return end;
}

// "fear but not anger levels": what the conjunct and its first share stands behind them.
WordIndex with_shared_noun(const Tree &tree, WordIndex head, WordIndex end) {
    const WordIndex first = tree.first_conjunct(head);
    if (first == head || !tree.is(first, {Relation::compound, Relation::amod, Relation::nmod}))
        return end;
    const WordIndex noun = tree.head(first);
    return noun >= end && !set_off_by_comma(tree, noun) && noun - end < 4
               ? end_of_clause(tree, noun)
               : end;
}

// The child that a clause of a raising verb hangs on, upwards: "seems to be" -> "seems".
std::optional<WordIndex> raising_head(const Tree &tree, WordIndex word) {
    if (!tree.is_root(word) && tree.relation(word) == Relation::xcomp)
        return tree.head(word);
    return std::nullopt;
}

// "can delay decay, cut costs, and lead to growth": a base form without an auxiliary has that of
// the first verb, comma or not.
bool shares_modal(const Tree &tree, WordIndex conjunct) {
    const bool base = tree[conjunct].xpos == Xpos::vb || tree[conjunct].xpos == Xpos::vbp;
    if (!base || tree.has_child(conjunct, {Relation::aux, Relation::aux_pass, Relation::cop}))
        return false;
    const auto auxiliary = tree.child(tree.first_conjunct(conjunct), {Relation::aux});
    return auxiliary && tree[*auxiliary].xpos == Xpos::md;
}

} // namespace

bool set_off_by_comma(const Tree &tree, WordIndex word) {
    const WordIndex first = tree.subtree(word).first; // the comma itself where it hangs there
    return tree.surface(first) == "," || (first > 0 && tree.surface(first - 1) == ",");
}

// "does not help and is dangerous": a conjunct with its own subject, auxiliary or tense stands
// outside; so does a contrast.
bool stands_alone(const Tree &tree, WordIndex conjunct) {
    if (has_own_subject(tree, conjunct))
        return true;
    if (shares_modal(tree, conjunct))
        return false;
    const auto coordinator = tree.child(conjunct, {Relation::cc});
    if (!coordinator || is_one_of(tree.lower(*coordinator), {"or", "nor", "and/or"}))
        return false;
    if (tree.lower(*coordinator) != "and")
        return true;
    return tree.has_child(conjunct, {Relation::aux, Relation::aux_pass, Relation::cop}) ||
           (is_tensed(tree[conjunct].xpos) && !is_tensed(tree[tree.head(conjunct)].xpos)) ||
           (set_off_by_comma(tree, conjunct) && tree.upos(conjunct) == Upos::verb);
}

bool is_second_content(const Tree &tree, WordIndex conjunct) {
    const auto has_that = [&](WordIndex word) {
        const auto mark = tree.child(word, {Relation::mark});
        return mark && tree.lower(*mark) == "that";
    };
    return !tree.is_root(conjunct) && tree.relation(conjunct) == Relation::conj &&
           has_that(conjunct) && has_that(tree.head(conjunct));
}

WordIndex head_of(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.is_root(word) || !words.contains(tree.head(word)))
            return word;
    return words.first; // not reached: a tree has no cycles
}

WordIndex end_of_clause(const Tree &tree, WordIndex head) {
    WordIndex end = head + 1;
    for (const WordIndex child : tree.children(head)) {
        if (child < head || tree.relation(child) == Relation::punct)
            continue;
        if (begins_another(tree, child)) {
            if (in_brackets(tree, child))
                continue;
            break;
        }
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
    const WordIndex end =
        std::max(cue.last, before_contrast(tree, head, end_of_clause(tree, head)));
    return {start, with_closing_bracket(tree, {start, with_shared_noun(tree, head, end)})};
}

std::optional<WordIndex> clausal_complement(const Tree &tree, WordIndex word) {
    return tree.child(word,
                      {Relation::ccomp, Relation::xcomp, Relation::csubj, Relation::csubj_pass});
}

std::optional<WordIndex> modified_noun(const Tree &tree, WordIndex adjective) {
    const WordIndex first = tree.first_conjunct(adjective);
    if (tree.is_root(first) || tree.relation(first) != Relation::amod)
        return std::nullopt;
    return tree.head(first);
}

std::optional<WordIndex> complement_of(const Tree &tree, WordIndex word) {
    if (const auto clause = clausal_complement(tree, word))
        return clause;
    if (const auto dependent =
            tree.child(word, {Relation::obj, Relation::acl, Relation::nmod, Relation::obl}))
        return dependent;
    if (!tree.is_root(word) && tree.relation(word) == Relation::advmod)
        return tree.head(word); // "likely caused by rain"
    return modified_noun(tree, word);
}

WordIndex governed_by_function_word(const Tree &tree, WordIndex word) {
    WordIndex at = word;
    while (!tree.is_root(at) && tree.relation(at) == Relation::conj &&
           tree.relation(tree.head(at)) != Relation::root)
        at = tree.head(at);
    return tree.is_root(at) ? at : tree.head(at);
}

bool is_inverted_condition(const Tree &tree, WordIndex auxiliary) {
    if (tree.is_root(auxiliary) ||
        !(tree.lower(auxiliary) == "should" || tree.lower(auxiliary) == "had" ||
          tree.lower(auxiliary) == "were") ||
        (auxiliary > 0 && tree.upos(auxiliary - 1) != Upos::punct) ||
        tree.surface(tree.size() - 1) == "?")
        return false;
    const WordIndex verb = tree.head(auxiliary);
    const auto subject = tree.child(verb, {Relation::nsubj, Relation::nsubj_pass});
    return tree.is(auxiliary, {Relation::aux, Relation::aux_pass, Relation::cop}) && subject &&
           auxiliary < *subject && *subject < verb;
}

} // namespace claimgraph
