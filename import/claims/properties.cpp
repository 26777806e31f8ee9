// SPDX-License-Identifier: Apache-2.0
#include "import/claims/properties.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "good at sorting pears": how well something does it, not that it does.
bool is_measured_by(const Tree &tree, WordIndex gerund) {
    return lists_word("accurate bad best better fast good poor quick reliable slow worse worst",
                      tree.lower(tree.head(gerund))) &&
           lists_word("at for in", preposition(tree, gerund));
}

/// "rich in iron", "low in fat", "good at chess"; not "low in children", "high in the tea group".
bool tells_content(const Tree &tree, WordIndex phrase, std::string_view marker) {
    const std::string_view adjective = tree.lower(tree.head(phrase));
    const bool bare = !tree.has_child(phrase, {Relation::det, Relation::nmod_poss});
    if (marker == "at")
        return bare && lists_word("bad better good worse", adjective);
    return marker == "in" && bare && !names_population(tree, phrase) && !names_arm(tree, phrase) &&
           !names_place(tree, phrase) && tree.upos(phrase) == Upos::noun &&
           lists_word("abundant deficient high higher lacking low lower poor rich richer",
                      adjective);
}

/// "eligible for the trial", "blinded to the group": what one is eligible for, blinded to. When,
/// where and in whom something is so stands apart: "safe in children", "closed for two weeks".
bool completes(const Tree &tree, WordIndex phrase) {
    const std::string marker = preposition(tree, phrase);
    const bool interest = marker == "in" && tree.lemma(tree.head(phrase)) == "interested";
    if (tree.is(phrase, {Relation::advcl, Relation::acl}))
        return tree[phrase].xpos == Xpos::vbg &&
               (interest || lists_word("about from of", marker) || is_measured_by(tree, phrase));
    if (!tree.is(phrase, {Relation::obl, Relation::nmod}) || names_time(tree, phrase) ||
        !is_nominal(tree, phrase) || lists_word("regard respect while", tree.lemma(phrase)) ||
        has_number(tree, tree.subtree(phrase)))
        return false;
    if (marker == "for")
        return tree.upos(phrase) != Upos::pron && !names_population(tree, phrase);
    return interest || lists_word("about from of to with", marker) ||
           tells_content(tree, phrase, marker);
}

/// End of the phrase with all its items.
WordIndex phrase_end(const Tree &tree, WordIndex phrase) {
    if (tree.upos(phrase) == Upos::verb)
        return clause_words(tree, phrase).last;
    WordIndex end = phrase;
    for (const Item &item : items_of(tree, phrase))
        end = std::max(end, item.words.last);
    return end;
}

/// "as high as possible", "lower than predicted"
bool ends_comparison(const Tree &tree, WordIndex phrase, WordIndex start) {
    if (tree.lower(start) == "than")
        return tree[tree.head(phrase)].xpos == Xpos::jjr;
    return tree.upos(phrase) == Upos::adj && tree.lower(start) == "as" &&
           tree.subtree(phrase).size() == 2;
}

/// "under-diagnosed": the parts before the hyphens are the word's own.
WordIndex start_of_compound(const Tree &tree, WordIndex word) {
    while (word >= 2 && tree.is_joining_hyphen(word - 1))
        word -= 2;
    return word;
}

/// "so dire that mills closed": how much so is another matter.
bool is_so_great(const Tree &tree, WordIndex head) {
    return std::ranges::any_of(tree.children(head), [&](WordIndex child) {
        return child < head && tree.lower(child) == "so" &&
               tree.relation(child) == Relation::advmod;
    });
}

WordIndex end_with_complement(const Tree &tree, WordIndex head, WordIndex end) {
    if (is_so_great(tree, head))
        return end;
    for (const WordIndex phrase : tree.children(head))
        if (phrase > head && tree.subtree(phrase).first == end && tree.surface(end) != "," &&
            (completes(tree, phrase) || ends_comparison(tree, phrase, end))) {
            constexpr WordIndex longest = 14; // what is longer tells a story
            const WordIndex last = std::max(end, phrase_end(tree, phrase));
            return last - end <= longest ? last : end;
        }
    return end;
}

} // namespace

Item property_item(const Tree &tree, WordIndex adjective) {
    Item item{adjective, narrowed_phrase(tree, adjective), {}};
    // "far from harmless", "anything but harmless": harmless, and denied.
    if (item.words.first + 2 == adjective &&
        lists_word("anything far", tree.lower(item.words.first)))
        item.words.first = adjective;
    // "most" alone is nothing.
    if (lists_word("least less more most", tree.lower(adjective)))
        if (const auto phrase = tree.child(adjective, {Relation::obl, Relation::nmod});
            phrase && *phrase > adjective)
            item.words.last = std::max(item.words.last, core_phrase(tree, *phrase).last);
    item.words.last = end_with_complement(tree, adjective, item.words.last);
    item.words.first = std::min(item.words.first, start_of_compound(tree, adjective));
    return item;
}

std::optional<Item> gerund_property(const Tree &tree, WordIndex head) {
    const auto copula = tree.child(head, {Relation::cop});
    if (tree[head].xpos != Xpos::vbg || tree.upos(head) != Upos::verb || !copula)
        return std::nullopt;
    for (const WordIndex mark : tree.children(head))
        if (mark > *copula && mark < head &&
            lists_word("about against beyond by for like of on toward towards", tree.lower(mark))) {
            WordRange words = {mark, head + 1};
            const WordIndex last = clause_words(tree, head).last;
            while (words.last < last && tree.surface(words.last) != ",")
                ++words.last;
            return Item{head, words, {}};
        }
    return std::nullopt;
}

Item state_item(const Tree &tree, WordIndex participle) {
    WordRange words = {start_of_compound(tree, participle), participle + 1};
    const auto tells = [&](WordIndex word) {
        return word < tree.size() && tree.relation(word) == Relation::advmod &&
               tree.head(word) == participle && tree.lower(word).ends_with("ly");
    };
    const bool superlative = participle > 0 && tree[participle - 1].xpos == Xpos::rbs;
    if (participle > 0 && (superlative || tells(participle - 1)))
        --words.first;
    // "less commonly reported"
    if (words.first < participle && words.first > 0 && tree[words.first - 1].xpos == Xpos::rbr)
        --words.first;
    if (tree.child(participle, {Relation::compound_prt}) == words.last)
        ++words.last;
    if (tells(words.last))
        ++words.last;
    // "located west of Oslo"
    if (words.last < tree.size() && !tree.is_root(words.last) &&
        tree.head(words.last) == participle &&
        lists_word("downstream east north northeast northwest south southeast southwest upstream "
                   "west",
                   tree.lower(words.last)))
        words.last = tree.subtree(words.last).last;
    words.last = end_with_complement(tree, participle, words.last);
    return {participle, words, {}};
}

std::optional<WordIndex> gerund_that_measures(const Tree &tree, WordIndex adjective) {
    for (const WordIndex child : tree.children(adjective))
        if (child > adjective && tree[child].xpos == Xpos::vbg && is_measured_by(tree, child))
            return child;
    return std::nullopt;
}

bool says_nothing_of_subject(const Tree &tree, WordIndex head) {
    if (tree[head].xpos == Xpos::wrb || lists_word("before here then there", tree.lower(head)))
        return true;
    // "is far from finished": what it is not comes behind
    if (head + 1 < tree.size() && tree.lower(head) == "far" && tree.lower(head + 1) == "from" &&
        tree.has_child(head, {Relation::advcl}))
        return true;
    const auto copula = tree.child(head, {Relation::cop});
    if (!copula || *copula > head)
        return false;
    const auto between = tree.lower().subspan(*copula, head - *copula);
    return std::ranges::count(between, "(") > std::ranges::count(between, ")");
}

bool is_bare_count(const Tree &tree, WordIndex subject) {
    return (tree.upos(subject) == Upos::num || tree.surface(subject) == "%" ||
            tree.lemma(subject) == "percent") &&
           has_number(tree, tree.subtree(subject)) &&
           !tree.has_child(subject, {Relation::nmod, Relation::det, Relation::acl_relcl});
}

bool is_designed(const Tree &tree, WordIndex noun) {
    // "90-day survival": which one, not how much
    const WordRange words = core_phrase(tree, noun);
    if (!tree.has_child(noun, {Relation::nummod}))
        for (WordIndex at = words.first; at + 2 < noun; ++at)
            if (tree.upos(at) == Upos::num && tree.is_joining_hyphen(at + 1) &&
                tree.upos(at + 2) == Upos::noun)
                return true;
    const auto article = tree.child(noun, {Relation::det});
    return tree[noun].xpos == Xpos::nn &&
           (names_study(tree, noun) ||
            (article && lists_word("a an", tree.lower(*article)) && !names_amount(tree, noun) &&
             !names_time(tree, noun) && !change_named(tree, noun)));
}

} // namespace claimgraph
