// SPDX-License-Identifier: Apache-2.0
#include "import/claims/events.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>
#include <string_view>

namespace claimgraph {
namespace {

/// Nouns that have an event behind "of", not a thing: one that happened, or one that may.
constexpr std::string_view nouns_of_fact =
    "case evidence example incident instance problem report sign story";
constexpr std::string_view nouns_of_chance =
    "chance danger fear hope likelihood odds possibility probability prospect risk threat";

/// What is longer tells a story, and is no name of an event.
constexpr WordIndex longest_clause = 14;

/// "the risk of crashes using models": only who acts on purpose uses.
bool may_act(const Tree &tree, WordIndex noun, WordIndex participle) {
    return !lists_word("accord base compare contain follow include involve use",
                       tree.lemma(participle)) ||
           names_population(tree, noun) || names_agent(tree, noun) ||
           tree.upos(noun) == Upos::propn || tree.lemma(noun).ends_with("er");
}

/// "losing sight", "being lost": a participle with nothing in front.
bool is_bare_participle(const Tree &tree, WordIndex word) {
    const WordIndex first = tree.subtree(word).first;
    if (tree[word].xpos == Xpos::vbg)
        return first == word;
    const auto being = tree.child(word, {Relation::aux_pass});
    return being && first == *being && tree.lower(*being) == "being";
}

/// "led to N", "resulted in dozens of N": what comes of something is an event.
bool is_result(const Tree &tree, WordIndex noun) {
    if (!tree.is_root(noun) && tree.relation(noun) == Relation::nmod &&
        preposition(tree, noun) == "of" && noun > tree.head(noun))
        noun = tree.head(noun);
    if (tree.relation(noun) != Relation::obl || tree.is_root(noun))
        return false;
    const std::string_view verb = tree.lemma(tree.head(noun));
    const std::string before = preposition(tree, noun);
    return (before == "to" && verb == "lead") || (before == "in" && lists_word("end result", verb));
}

bool is_of(const Tree &tree, WordIndex noun, std::string_view events) {
    return !tree.is_root(noun) && tree.relation(noun) == Relation::nmod &&
           preposition(tree, noun) == "of" && noun > tree.head(noun) &&
           lists_word(events, tree.lemma(tree.head(noun)));
}

bool is_of_event(const Tree &tree, WordIndex noun) {
    return is_of(tree, noun, nouns_of_fact) || is_of(tree, noun, nouns_of_chance);
}

/// The noun of an event whose phrase ends right before `end`.
std::optional<WordIndex> actor_before(const Tree &tree, WordIndex end) {
    for (WordIndex noun = end; noun-- > 0 && end - noun < longest_clause;)
        if (tree.subtree(noun).last == end && is_nominal(tree, noun) &&
            (is_of_event(tree, noun) || is_result(tree, noun)))
            return noun;
    return std::nullopt;
}

} // namespace

std::optional<WordIndex> actor_of_participle(const Tree &tree, WordIndex participle) {
    if (!tree.is(participle, {Relation::acl, Relation::advcl, Relation::xcomp, Relation::nmod}) ||
        tree.has_child(participle, {Relation::case_mark, Relation::mark}) ||
        !is_bare_participle(tree, participle))
        return std::nullopt;
    const auto actor = actor_before(tree, tree.subtree(participle).first);
    return actor && *actor != tree.head(participle) && may_act(tree, *actor, participle)
               ? actor
               : std::nullopt;
}

std::optional<WordIndex> actor_of_attribute(const Tree &tree, WordIndex participle) {
    if (tree.relation(participle) != Relation::amod || tree[participle].xpos != Xpos::vbg ||
        tree.head(participle) < participle)
        return std::nullopt;
    const WordIndex object = tree.head(participle);
    if (tree.subtree(object).first != participle || tree.has_child(object, {Relation::case_mark}))
        return std::nullopt;
    const auto actor = actor_before(tree, participle);
    const bool beside = actor && !tree.is_root(object) &&
                        (tree.head(object) == tree.head(*actor) || tree.head(object) == *actor);
    return beside ? actor : std::nullopt;
}

EventKind event_of(const Tree &tree, WordIndex actor) {
    if (is_of(tree, actor, nouns_of_chance))
        return EventKind::possible;
    return is_of(tree, actor, nouns_of_fact) ? EventKind::told : EventKind::none;
}

WordIndex event_end(const Tree &tree, WordIndex actor, WordIndex end) {
    for (const WordIndex clause : tree.children(actor)) {
        if (clause < actor || tree.relation(clause) != Relation::acl ||
            tree.subtree(clause).first != end || !is_bare_participle(tree, clause) ||
            !may_act(tree, actor, clause))
            continue;
        const bool passive = tree[clause].xpos != Xpos::vbg;
        if (!passive && !is_of_event(tree, actor) && !is_result(tree, actor))
            continue;
        WordIndex last = end;
        while (last < tree.subtree(clause).last && tree.surface(last) != ",")
            ++last;
        const bool whole = tree.subtree(clause).last - end <= longest_clause;
        last = whole ? tree.subtree(clause).last : last;
        return last - end <= longest_clause ? last : end;
    }
    return end;
}

} // namespace claimgraph
