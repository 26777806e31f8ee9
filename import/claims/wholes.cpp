// SPDX-License-Identifier: Apache-2.0
#include "import/claims/wholes.hpp"

#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "Of the farmers, 40% were poor and 12 left", "Among 90 farmers, 12 left"
std::optional<WordIndex> whole_in_front(const Tree &tree, WordIndex share) {
    if (!tree.is(share, {Relation::nsubj, Relation::nsubj_pass}))
        return std::nullopt;
    const WordIndex predicate = tree.head(share);
    for (const WordIndex each : {predicate, tree.first_conjunct(predicate)})
        for (const WordIndex whole : tree.children(each))
            if (whole < share && tree.is(whole, {Relation::obl, Relation::nmod}) &&
                tree.upos(whole) == Upos::noun &&
                lists_word("of among amongst", preposition(tree, whole)))
                return whole;
    return std::nullopt;
}

/// "the size and weight of stones": of the first what hangs at it behind the last; "the efficacy,
/// safety and cost of masks": of what is measured too what hangs at the last.
std::optional<WordIndex> whole_behind(const Tree &tree, WordIndex share, WordIndex first) {
    const WordIndex last = tree.conjuncts(first).back();
    const auto is_whole = [&](WordIndex word) {
        return word > last && tree.relation(word) == Relation::nmod &&
               preposition(tree, word) == "of" && tree.upos(word) != Upos::num;
    };
    for (const WordIndex whole : tree.children(first))
        if (is_whole(whole))
            return whole;
    // One article for bare nouns that measure: "the cost, survival and place of residence" is none
    // of residence, and hardly anybody says so.
    const auto is_bare = [&](WordIndex noun) {
        return std::ranges::all_of(tree.children(noun), [&](WordIndex child) {
            return tree.is(child, {Relation::det, Relation::cc, Relation::punct, Relation::conj,
                                   Relation::case_mark}) ||
                   (noun == last && is_whole(child));
        });
    };
    const auto article = tree.child(first, {Relation::det});
    const auto measures = [&](WordIndex noun) {
        const std::string_view end = tree.lemma(noun);
        return is_measure(tree, noun) || end.ends_with("ity") || end.ends_with("cy") ||
               end.ends_with("ness");
    };
    if ((article && tree.lower(*article) != "the") || tree.has_child(last, {Relation::det}) ||
        !measures(share) || !measures(last) || !std::ranges::all_of(tree.conjuncts(first), is_bare))
        return std::nullopt;
    for (const WordIndex whole : tree.children(last))
        if (is_whole(whole))
            return whole;
    return std::nullopt;
}

} // namespace

std::optional<WordIndex> whole_elsewhere(const Tree &tree, WordIndex share) {
    if (tree.is_root(share))
        return std::nullopt;
    const WordIndex first = tree.first_conjunct(share);
    const bool own = share == tree.conjuncts(first).back() && complement_with(tree, share, {"of"});
    if (!own)
        if (const auto whole = whole_behind(tree, share, first); whole && *whole > share)
            return whole;
    const bool counts = tree.upos(share) == Upos::num || tree.surface(share) == "%" ||
                        lists_word("all each few half many most none some", tree.lower(share));
    if (!counts || complement_with(tree, share, {"of"}))
        return std::nullopt;
    // "81% of the farmers in the north and 79% in the south"
    if (first != share && tree.surface(first) == "%" && tree.surface(share) == "%")
        return complement_with(tree, first, {"of"});
    return whole_in_front(tree, share);
}

} // namespace claimgraph
