// SPDX-License-Identifier: Apache-2.0
#include "import/claims/restriction.hpp"

#include "import/claims/chains.hpp"
#include "import/claims/events.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// What is longer tells a story, and is no name of anybody.
constexpr WordIndex longest_restriction = 14;

/// "people", "those", "smokers": a group of no known members. "The patients" of a trial are known.
bool is_open_group(const Tree &tree, WordIndex noun) {
    if (tree.upos(noun) == Upos::pron || tree.upos(noun) == Upos::det)
        return lists_word("anybody anyone anything everybody everyone everything nobody nothing "
                          "somebody someone something those",
                          tree.lower(noun));
    const auto determiner = tree.child(noun, {Relation::det, Relation::nmod_poss});
    const bool people =
        names_population(tree, noun) || (names_agent(tree, noun) && tree[noun].xpos == Xpos::nns);
    return tree.upos(noun) == Upos::noun && people &&
           !(determiner &&
             lists_word("his her its my our the their these this your", tree.lower(*determiner)));
}

/// "data", "the cases": what says little without its clause, if the clause tells which.
bool is_empty(const Tree &tree, WordIndex noun) {
    return tree.upos(noun) == Upos::noun &&
           lists_word("alert area case data decision effort event factor finding information issue "
                      "item number one result site step task thing",
                      tree.lemma(noun));
}

bool is_clause(const Tree &tree, WordIndex child) {
    return tree.relation(child) == Relation::acl_relcl ||
           (tree.relation(child) == Relation::acl && preposition(tree, child).empty());
}

/// "rich in fat", "aged 40 to 60": an adjective behind its noun.
bool is_adjective_phrase(const Tree &tree, WordIndex child) {
    return tree.is(child, {Relation::amod, Relation::acl}) && tree.upos(child) == Upos::adj &&
           tree.has_child(child, {Relation::obl, Relation::obl_unmarked, Relation::nmod});
}

/// "patients with asthma", "women over 50"
bool is_trait(const Tree &tree, WordIndex child) {
    return tree.relation(child) == Relation::nmod &&
           lists_word("over under with without", preposition(tree, child));
}

/// "the only inn", "the first man": by itself more than the sentence says of it.
bool is_single(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree.is(child, {Relation::amod, Relation::advmod}) &&
               lists_word("first last only sole", tree.lower(child));
    });
}

/// "ways", "the ability": what for, belongs to the name.
bool is_way(const Tree &tree, WordIndex noun) {
    return lists_word(
        "ability capability capacity chance decision desire evidence intent intention "
        "means method need opportunity possibility potential power reluctance "
        "technique tendency tool urge way willingness",
        tree.lemma(noun));
}

/// "a hard time finding work", "trouble sleeping"
bool is_trouble(const Tree &tree, WordIndex noun) {
    return lists_word("difficulty trouble", tree.lemma(noun)) ||
           (tree.lemma(noun) == "time" &&
            std::ranges::any_of(tree.children(noun), [&](WordIndex how) {
                return how < noun &&
                       lists_word("difficult easier easy great hard harder tough", tree.lower(how));
            }));
}

bool narrows(const Tree &tree, WordIndex noun, WordIndex child) {
    if (tree.upos(tree.subtree(child).first) == Upos::punct)
        return false;
    return is_adjective_phrase(tree, child) ||
           (is_single(tree, noun) && tree.is(child, {Relation::acl, Relation::acl_relcl})) ||
           (is_way(tree, noun) && tree.relation(child) == Relation::acl &&
            preposition(tree, child) == "to") ||
           (is_trouble(tree, noun) && tree.relation(child) == Relation::acl &&
            tree[child].xpos == Xpos::vbg && preposition(tree, child).empty()) ||
           (is_empty(tree, noun) && is_clause(tree, child)) ||
           (is_open_group(tree, noun) && (is_clause(tree, child) || is_trait(tree, child)));
}

/// The clause that describes a noun, at or above a predicate in it.
std::optional<WordIndex> describing_clause(const Tree &tree, WordIndex predicate) {
    while (!tree.is_root(predicate) &&
           tree.is(predicate, {Relation::conj, Relation::xcomp, Relation::ccomp}))
        predicate = tree.head(predicate);
    return tree.is(predicate, {Relation::acl, Relation::acl_relcl}) ? std::optional(predicate)
                                                                    : std::nullopt;
}

/// "data from mills, which are old": what is added behind a comma narrows nothing.
WordIndex without_addition(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first + 1; word + 1 < words.last; ++word)
        if (tree[word].xpos == Xpos::comma &&
            lists_word("including such where which who whose", tree.lower(word + 1)))
            return word;
    return words.last;
}

} // namespace

WordIndex restriction_end(const Tree &tree, WordIndex noun, WordIndex end) {
    const WordIndex first = end;
    for (const WordIndex child : tree.children(noun)) {
        if (child < noun || tree.subtree(child).first != end)
            continue;
        WordIndex last = tree.subtree(child).last;
        last = without_addition(tree, {end, last});
        while (last > end && tree.upos(last - 1) == Upos::punct)
            --last;
        if (!narrows(tree, noun, child) || last - first > longest_restriction)
            break;
        end = last;
    }
    return end;
}

bool only_narrows(const Tree &tree, const Proposition &proposition) {
    const auto clause = describing_clause(tree, proposition.predicate);
    if (!clause || !is_clause(tree, *clause))
        return false;
    const WordIndex noun = tree.head(*clause);
    // "There are people who smoke", "These are people who smoke" say it.
    if (tree.is_root(noun) || is_copular(tree, noun) ||
        tree.has_child(tree.head(noun), {Relation::expl}))
        return false;
    if (const EventKind event = event_of(tree, noun); event != EventKind::none)
        return event == EventKind::possible;
    // Crossing arcs may reach in front of the noun.
    const WordIndex first = tree.subtree(*clause).first;
    return first > noun && is_open_group(tree, noun) && tree.upos(first) != Upos::punct &&
           tree.surface(first - 1) != ",";
}

} // namespace claimgraph
