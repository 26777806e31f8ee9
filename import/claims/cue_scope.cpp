// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_scope.hpp"

#include "import/claims/persons.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <iterator>

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

// "does not swell because of frost", "due to frost": the frost is not denied.
bool is_reason_phrase(const Tree &tree, WordIndex noun) {
    const auto first = tree.child(noun, {Relation::case_mark});
    return first && *first < noun &&
           (is_one_of(tree.lower(*first), {"because", "despite", "given", "owing"}) ||
            (tree.lower(*first) == "due" && tree.lower(*first + 1) == "to") ||
            is_reason(preposition(tree, noun)) || // joined, or in its parts
            (tree.lower(*first) == "as" && is_one_of(tree.lemma(noun), {"result", "consequence"})));
}

// "has no roots, nor leaves", "and not in gardens": a part with a denial of its own.
bool denies_itself(const Tree &tree, WordIndex conjunct) {
    const auto coordinator = tree.child(conjunct, {Relation::cc});
    return coordinator && *coordinator < conjunct &&
           (tree.lower(*coordinator) == "nor" ||
            is_one_of(tree.lower(*coordinator + 1), {"not", "no", "without", "never"}));
}

// ", which is why they grow", wherever the parser hangs it.
bool goes_on_with_which(const Tree &tree, WordIndex clause) {
    const WordRange words = tree.subtree(clause);
    return words.size() > 1 && tree.surface(words.first) == "," &&
           tree.lower(words.first + 1) == "which";
}

// "does not swell since it is dry", which the parser may take for what is said.
bool is_since_clause(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark});
    return mark && *mark < clause && is_one_of(tree.lower(*mark), {"because", "since"});
}

// ", sir", whatever the parser takes it for.
bool is_address(const Tree &tree, WordIndex word) {
    return is_one_of(tree.lower(word), {"sir", "madam", "ma'am"});
}

// "the moth, Noctua pronuba" says which moth; "the moth, a creature of the night" tells of it, and
// "no moth, Mr. Reyes" speaks to somebody.
bool says_which(const Tree &tree, WordIndex apposition) {
    const auto article = tree.child(apposition, {Relation::det});
    const bool describes = article && is_one_of(tree.lower(*article), {"a", "an"});
    const bool person = names_person(tree, apposition) || is_address(tree, apposition);
    return !describes && tree.upos(apposition) != Upos::adj &&
           (!person || names_person(tree, tree.head(apposition)));
}

// What begins a statement of its own, which a cue before it does not reach.
bool begins_another(const Tree &tree, WordIndex child) {
    if (is_address(tree, child))
        return set_off_by_comma(tree, child);
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
        return goes_on_with_which(tree, child) || is_since_clause(tree, child);
    case Relation::acl_relcl:
    case Relation::advcl_relcl:
    case Relation::xcomp:
        return set_off_by_comma(tree, child);
    case Relation::appos:
        return set_off_by_comma(tree, child) && !says_which(tree, child);
    case Relation::obl:
        return set_off_by_comma(tree, child) || is_reason_phrase(tree, child);
    case Relation::nmod:
        return is_reason_phrase(tree, child);
    default:
        return false;
    }
}

// "any pairs (wet or dry) above it": what follows the bracket is still reached.
bool in_brackets(const Tree &tree, WordIndex word) {
    const WordRange subtree = tree.subtree(word);
    return tree.surface(subtree.first) == "(" && tree.surface(subtree.last - 1) == ")";
}

// A bracket that opens inside closes inside, and one that opens before it ends it.
WordIndex with_closing_bracket(const Tree &tree, WordRange words) {
    int open = 0;
    for (WordIndex word = words.first; word < words.last; ++word) {
        const std::string_view mark = tree.surface(word);
        open += mark == "(" || mark == "[" ? 1 : mark == ")" || mark == "]" ? -1 : 0;
        if (open < 0)
            return std::max(word, words.first + 1);
    }
    const bool closes =
        open > 0 && words.last < tree.size() && is_one_of(tree.surface(words.last), {")", "]"});
    return closes ? words.last + 1 : words.last;
}

// ", for it was dark", unlike "for them": what follows the pronoun is its verb.
bool begins_reason(const Tree &tree, WordIndex word) {
    return tree.lower(word) == "for" && word + 2 < tree.size() &&
           is_one_of(tree.lower(word + 1), {"he", "i", "it", "she", "there", "they", "we"});
}

// "..., " said the mayor", and a dash before a thought of its own.
bool ends_speech(const Tree &tree, WordIndex word) {
    return is_one_of(tree.surface(word), {"--", "\xE2\x80\x94"}) ||
           (is_one_of(tree.surface(word), {"\"", "\xE2\x80\x9D"}) &&
            is_one_of(tree.surface(word - 1), {",", "?", "!"}));
}

// Where a contrast or reason begins, wherever the parser hangs it: ", whereas"; or where the speech
// ends.
WordIndex before_contrast(const Tree &tree, WordIndex head, WordIndex end) {
    for (WordIndex word = head + 1; word < end; ++word) {
        const bool comma = tree.surface(word - 1) == ",";
        if (is_one_of(tree.lower(word), {"although", "because", "unlike", "whereas"}) ||
            (comma && (tree.lower(word) == "however" || begins_reason(tree, word))))
            return comma ? word - 1 : word;
        if (ends_speech(tree, word))
            return tree.upos(word - 1) == Upos::punct ? word - 1 : word;
    }
    return end;
}

// "fear but not anger levels": what the conjunct and its first share stands behind them.
WordIndex with_shared_noun(const Tree &tree, WordIndex head, WordIndex end) {
    const WordIndex first = tree.first_conjunct(head);
    if (first == head || !tree.is(first, {Relation::compound, Relation::amod, Relation::nmod}))
        return end;
    const WordIndex noun = tree.head(first);
    const bool apart = end < tree.size() && is_one_of(tree.surface(end), {",", ")", "]"});
    return noun >= end && !apart && !set_off_by_comma(tree, noun) && noun - end < 4
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

std::vector<WordIndex> items_with(const Tree &tree, WordIndex item) {
    std::vector<WordIndex> open, items;
    for (const WordIndex other : tree.conjuncts(tree.first_conjunct(item))) {
        if (other <= item)
            continue;
        if (denies_itself(tree, other) || heads_clause(tree, other) || stands_alone(tree, other))
            break;
        open.push_back(other);
        const auto coordinator = tree.child(other, {Relation::cc});
        if (!coordinator)
            continue; // an item of a list that "or" has to close
        if (tree.lower(*coordinator) == "and" && tree.surface(*coordinator - 1) == ",")
            break;
        std::ranges::move(open, std::back_inserter(items));
        open.clear();
    }
    return items;
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
        if (denies_itself(tree, child))
            continue;
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
