// SPDX-License-Identifier: Apache-2.0
#include "import/claims/names.hpp"

#include "core/ascii.hpp"
#include "import/claims/events.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// What fails, or is decided, is told by the infinitive: "the failure to pay", no failure at large.
constexpr std::string_view nouns_of_will =
    "attempt decision failure inability refusal reluctance unwillingness willingness";

// "only children", "mainly women"
constexpr std::string_view of_amounts =
    "approximately chiefly entirely especially exactly exclusively mainly merely mostly nearly "
    "notably only particularly partly predominantly primarily principally purely roughly simply "
    "solely specifically virtually";

/// "the effect on weeds", "the link with cancer": a relation without what it relates is none. In
/// whom, where and when it was seen stands apart.
bool relates_to(const Tree &tree, WordIndex noun, WordIndex other, std::string_view preposition) {
    const RelationNoun *relation = relation_noun(tree, noun);
    if (relation == nullptr || tree[noun].xpos == Xpos::nnp || names_time(tree, other) ||
        !(lists_word(relation->first, preposition) || lists_word(relation->second, preposition)))
        return false;
    return !lists_word("for in", preposition) ||
           !(names_population(tree, other) || is_effect(relation->predicate));
}

/// "an increase in users" is one of their number; "a change in children", "a rise of fever in
/// patients" is one that befalls them.
bool counts_people(const Tree &tree, WordIndex change, WordIndex people) {
    return lists_word("decline decrease drop fall growth increase rise surge",
                      tree.lemma(change)) &&
           !lists_word("arm cohort group participant patient population sample subject",
                       tree.lemma(people)) &&
           !names_what_changes(tree, change) &&
           complement_with(tree, change, {"in", "of"}) == people;
}

bool keeps_complement(const Tree &tree, WordIndex other) {
    const WordIndex noun = tree.head(other);
    const std::string before = preposition(tree, other);
    if (told_in_front(tree, noun, other))
        return false;
    // "at three times to parents"
    if (names_time(tree, noun) &&
        (tree.has_child(noun, {Relation::nummod}) || names_population(tree, other)))
        return before == "of";
    const bool in_whom = names_population(tree, other) &&
                         (before == "for" || (before == "in" && !counts_people(tree, noun, other)));
    return before == "of" || before == "plus" || before == "about" ||
           (takes_complement(tree, noun, before) && !in_whom) ||
           relates_to(tree, noun, other, before);
}

/// "At night, losses rose": what has a preposition in front stands before the noun and outside it.
bool is_phrase_in_front(const Tree &tree, WordIndex child) {
    const WordIndex first = tree.subtree(child).first;
    return tree.is(child, {Relation::nmod, Relation::obl, Relation::dep}) &&
           tree.relation(first) == Relation::case_mark && tree.head(first) == child &&
           tree.upos(first) == Upos::adp;
}

/// "Eventually farmers left": an adverb that begins a phrase is of the clause unless it says how
/// much of the noun.
bool is_of_clause(const Tree &tree, WordIndex child) {
    const WordIndex noun = tree.head(child);
    return tree.relation(child) == Relation::advmod && tree.upos(child) == Upos::adv &&
           tree.subtree(noun).first == child && tree.subtree(child).size() == 1 &&
           is_nominal(tree, noun) && tree.lower(child).ends_with("ly") &&
           !lists_word(of_amounts, tree.lower(child));
}

/// A quotation mark that stands before the head of its name as its other half does: "J. `Bee'
/// Reyes".
bool is_one_of_pair(const Tree &tree, WordIndex mark) {
    const auto quotes = [&](WordIndex child) {
        return child < tree.head(mark) &&
               lists_word("' ` `` '' \u201C \u201D \u2018 \u2019", tree.surface(child));
    };
    return quotes(mark) && std::ranges::count_if(tree.children(tree.head(mark)), quotes) == 2;
}

bool is_kept_left(const Tree &tree, WordIndex child) {
    // "not" denies the clause and names nothing; so does "how" that begins it.
    const bool asks = tree.relation(child) == Relation::advmod &&
                      tree[tree.subtree(child).first].xpos == Xpos::wrb;
    if (tree.lemma(child) == "not" || asks || is_phrase_in_front(tree, child) ||
        is_of_clause(tree, child))
        return false;
    return tree.is(child,
                   {Relation::det, Relation::det_predet, Relation::amod, Relation::compound,
                    Relation::nummod, Relation::nmod_poss, Relation::nmod_unmarked,
                    Relation::advmod, Relation::flat, Relation::nmod_desc, Relation::obl,
                    Relation::obl_unmarked, Relation::goeswith, Relation::nmod, Relation::dep}) ||
           (tree.relation(child) == Relation::punct &&
            (lists_word("- % / \"", tree.surface(child)) || is_one_of_pair(tree, child)));
}

/// "the risk of dying from thirst", "the training of staff" with a verb for the training, "a focus
/// on saving water", "the failure to pay".
bool is_kept_clause(const Tree &tree, WordIndex clause) {
    const std::string marker = preposition(tree, clause);
    const WordIndex noun = tree.head(clause);
    // "difficulty finding work"
    if (tree[clause].xpos == Xpos::vbg && marker.empty() &&
        lists_word("difficulty trouble", tree.lemma(noun)))
        return true;
    if (tree[clause].xpos == Xpos::vbg && marker == "of")
        return is_measure(tree, noun) || clause + 1 == tree.subtree(clause).last ||
               lists_word("act art habit means method practice way", tree.lemma(noun));
    // "a first step in lowering waste"; of "better than bricks for building walls" all is compared.
    if (tree[clause].xpos == Xpos::vbg)
        return takes_complement(tree, noun, marker) ||
               (lists_word("for in to", marker) && preposition(tree, noun) != "than");
    return marker == "to" && tree[clause].xpos == Xpos::vb &&
           lists_word(nouns_of_will, tree.lemma(noun));
}

/// End of a clause that belongs to a name; behind a comma or colon something else begins.
WordIndex kept_clause_end(const Tree &tree, WordIndex clause) {
    WordIndex end = clause + 1;
    while (end < tree.subtree(clause).last && !lists_word(", : ;", tree.surface(end)))
        ++end;
    return end;
}

/// "C", "B12"
bool is_letter_name(std::string_view word) {
    return is_ascii_upper(word.front()) &&
           std::ranges::all_of(word.substr(1), [](char c) { return is_ascii_digit(c); });
}

/// "the Centre for Food Research", "the Survey on Drug Use"
bool goes_on_name(const Tree &tree, WordIndex child) {
    const WordIndex noun = tree.head(child);
    const auto is_name = [&](WordIndex word) {
        return tree.upos(word) == Upos::propn && is_ascii_upper(tree.surface(word).front());
    };
    return is_name(noun) && is_name(child) && tree.subtree(child).first == noun + 1 &&
           lists_word("for on", preposition(tree, child));
}

bool is_kept_right(const Tree &tree, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::flat:
    case Relation::fixed:
    case Relation::compound:
    case Relation::goeswith:
    case Relation::nummod:
    case Relation::nmod_unmarked:
        return true;
    case Relation::nmod:
        // "a picture of how": the clause is cut from it.
        return tree[child].xpos != Xpos::wrb && tree[child].xpos != Xpos::wp &&
               (keeps_complement(tree, child) || goes_on_name(tree, child));
    case Relation::appos: // "lead author Mira Okafor"
        return tree.upos(tree.subtree(child).first) == Upos::propn &&
               tree.upos(tree.head(child)) == Upos::noun;
    case Relation::acl:
        return is_kept_clause(tree, child);
    case Relation::punct:
        return tree.surface(child) == "-" || tree.surface(child) == "/";
    case Relation::dep: // "Candida albicans", "vitamins B6 and E"
        return tree.upos(child) == Upos::x || is_letter_name(tree.surface(child));
    default:
        return false;
    }
}

/// "half (n = 20) of the pupils": what stands in brackets parts a noun from what it is of.
WordIndex past_brackets(const Tree &tree, WordIndex head, WordIndex start) {
    if (start >= tree.size() || tree.surface(start) != "(")
        return start;
    WordIndex end = start;
    while (end < tree.size() && tree.surface(end) != ")")
        ++end;
    const auto whole = complement_with(tree, head, {"of"});
    return whole && tree.subtree(*whole).first == end + 1 ? end + 1 : start;
}

WordIndex end_of_name(const Tree &tree, WordIndex head, int depth);

/// "the link between sleep and eating fruit": a gerund has its object.
WordIndex end_of_conjunct(const Tree &tree, WordIndex conjunct, int depth) {
    return tree[conjunct].xpos == Xpos::vbg && tree.upos(conjunct) == Upos::verb
               ? kept_clause_end(tree, conjunct)
               : end_of_name(tree, conjunct, depth);
}

WordIndex end_of_name(const Tree &tree, WordIndex head, int depth) {
    WordIndex last = head + 1;
    for (const WordIndex child : tree.children(head)) {
        if (child < head)
            continue;
        if (const WordIndex inside = past_brackets(tree, head, last); inside != last) {
            if (tree.subtree(child).first < inside)
                continue;
            last = inside;
        }
        if (tree.subtree(child).first != last || !is_kept_right(tree, child))
            break;
        // Inside the complement, too, only what names it; coordinated things stay together.
        WordIndex end = tree.relation(child) == Relation::acl ? kept_clause_end(tree, child)
                        : depth == 0                          ? tree.subtree(child).last
                                     : event_end(tree, child, end_of_name(tree, child, depth - 1));
        for (const WordIndex conjunct : tree.conjuncts(child))
            if (conjunct > child && name_start(tree, conjunct) <= end + 2)
                end = std::max(end, end_of_conjunct(tree, conjunct, std::max(depth - 1, 0)));
        last = std::max(last, end);
    }
    // "the size and weight of stones": the last of conjuncts has what hangs at the first.
    if (tree.relation(head) == Relation::conj)
        for (const WordIndex shared : tree.children(tree.first_conjunct(head)))
            if (shared > head && tree.relation(shared) == Relation::nmod &&
                tree.subtree(shared).first == last && preposition(tree, shared) == "of")
                last =
                    depth == 0 ? tree.subtree(shared).last : end_of_name(tree, shared, depth - 1);
    return last;
}

} // namespace

bool is_joint(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree.relation(child) == Relation::amod &&
               lists_word("additive combined cumulative interactive joint synergistic",
                          tree.lemma(child));
    });
}

bool is_measure(const Tree &tree, WordIndex noun) {
    static const WordMap aspects = word_map(lexicons::aspects());
    static const WordMap partitives = word_map(lexicons::partitives());
    return aspects.contains(tree.lower(noun)) || partitives.contains(tree.lower(noun));
}

bool names_what_changes(const Tree &tree, WordIndex change) {
    return std::ranges::any_of(tree.children(change), [&](WordIndex child) {
        if (child > change || lists_word("percent percentage", tree.lemma(child)))
            return false;
        const bool relational = tree.relation(child) == Relation::amod &&
                                tree[child].xpos == Xpos::jj &&
                                word_class(tree.lower(child)) == WordClass::open;
        return relational || tree.relation(child) == Relation::compound;
    });
}

bool told_in_front(const Tree &tree, WordIndex change, WordIndex ailment) {
    const auto what = tree.child(change, {Relation::compound});
    return what && *what < change && tree.upos(*what) == Upos::noun &&
           !lists_word("dose level mortality percent rate risk score", tree.lemma(*what)) &&
           change_named(tree, change) && preposition(tree, ailment) == "in" &&
           names_ailment(tree, ailment);
}

WordIndex name_start(const Tree &tree, WordIndex head) {
    const auto children = tree.children(head);
    WordIndex first = head;
    for (std::size_t i = children.size(); i-- > 0;) {
        const WordIndex child = children[i];
        if (child > head)
            continue;
        const WordRange words = tree.subtree(child);
        // "a light, cheap, and strong tool": the second comma hangs at the tool.
        if (tree.upos(child) == Upos::punct && words.last != first && tree.surface(child) == ",")
            continue;
        if (tree.lower(child) == "whose") // it is of the noun that the clause describes
            break;
        if (!is_kept_left(tree, child) || words.last != first)
            break;
        first = words.first;
    }
    // "so further studies are needed"
    const bool so = first < head && tree.lower(first) == "so" &&
                    !lists_word("few little many much", tree.lower(first + 1));
    return so ? first + 1 : first;
}

WordIndex name_end(const Tree &tree, WordIndex head) {
    constexpr int deepest = 3;
    return end_of_name(tree, head, deepest);
}

} // namespace claimgraph
