// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/parts.hpp"

#include "import/claims/times.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// Words of a conjunct that is surely one: "iron", "the old mill".
constexpr std::size_t longest_clear_item = 3;

// A longer row of subjects is a list; to repeat the tuple for each says nothing more.
constexpr std::size_t most_subjects = 4;

bool is_core(Slot slot) {
    return slot == Slot::object || slot == Slot::recipient || slot == Slot::complement ||
           slot == Slot::content;
}

// The noun beside one says what is done.
constexpr std::array<std::string_view, 12> light_verbs = {
    "bear", "do", "gain", "get", "give", "have", "hold", "lose", "make", "pay", "play", "take"};

/// The preposition right behind the noun, unless it begins a time.
std::optional<WordRange> preposition_behind(const Tree &tree, WordIndex noun) {
    const WordIndex next = noun + 1;
    if (next >= tree.size() || tree.relation(next) != Relation::case_mark || tree.is_root(next) ||
        tree.head(next) < next || says_when(tree, tree.head(next)))
        return std::nullopt;
    return WordRange{next, tree.subtree(next).last};
}

/// Reasons and concessions are claims of their own; times and conditions say when this one holds.
bool bounds_its_clause(const Tree &tree, const Proposition &proposition, const Part &part) {
    constexpr std::array<std::string_view, 6> reasons = {"although", "as",    "because",
                                                         "though",   "while", "to"};
    return !part.marker.empty() && part.head > proposition.predicate &&
           std::ranges::find(reasons, tree.lower(part.marker.first)) == reasons.end();
}

} // namespace

PrintedParts printed_parts(const Tree &tree, const Proposition &proposition) {
    PrintedParts parts;
    for (const Part &part : proposition.parts)
        if (is_core(part.slot))
            parts.core.push_back(part);
        else if (part.slot != Slot::adverbial || bounds_its_clause(tree, proposition, part))
            parts.further.push_back(part);
    std::ranges::stable_sort(parts.further, {}, [&](const Part &part) {
        return part.slot == Slot::agent ? 0 : part.head > proposition.predicate ? 1 : 2;
    });
    return parts;
}

Slotted words_of(const Tree &tree, const Part &part, Extent extent) {
    const bool clause = part.slot == Slot::content || part.slot == Slot::adverbial;
    return phrase(tree, part.head, clause ? Extent::clause : extent);
}

std::vector<WordIndex> separate_conjuncts(const Tree &tree, WordIndex head) {
    std::vector<WordIndex> items = tree.conjuncts(head);
    for (const WordIndex item : items)
        for (const WordIndex child : tree.children(item)) {
            const bool joins = tree.is(child, {Relation::cc, Relation::cc_preconj});
            const std::string_view word = tree.lower(child);
            if (joins && word != "and" && word != "or" && word != "&" && word != "as" &&
                word != "both" && word != "either")
                return {head};
        }
    return items;
}

std::vector<Slotted> subjects_of(const Tree &tree, WordIndex subject, SubjectSplitting splitting) {
    const std::vector<WordIndex> heads = separate_conjuncts(tree, subject);
    const auto whole = [&] {
        return std::vector<Slotted>(1, phrase(tree, subject, Extent::subject));
    };
    if (heads.size() == 1 || heads.size() > most_subjects)
        return whole();
    std::vector<Slotted> found;
    for (const WordIndex head : heads)
        found.push_back(phrase(tree, head, Extent::item));
    const bool is_clear = heads.size() == 2 && std::ranges::all_of(found, [](const Slotted &words) {
                              return words.size() <= longest_clear_item;
                          });
    return splitting == SubjectSplitting::where_clear && !is_clear ? whole() : found;
}

std::optional<WordRange> preposition_of_relation(const Tree &tree, const Proposition &proposition,
                                                 const Part &part) {
    const WordIndex noun = part.head;
    const auto next = preposition_behind(tree, noun);
    if (!next || tree.has_child(noun, {Relation::amod, Relation::nummod, Relation::nmod_poss,
                                       Relation::compound, Relation::conj, Relation::acl}))
        return std::nullopt;
    const auto determiner = tree.child(noun, {Relation::det});
    const bool of = tree.lower(next->first) == "of";
    bool joins = false;
    if (noun == proposition.predicate)
        joins = (tree.upos(noun) == Upos::noun || tree.upos(noun) == Upos::adj) &&
                (!determiner || (of && tree.lower(*determiner) == "the"));
    else
        joins =
            part.slot == Slot::object && tree[noun].xpos == Xpos::nn && !determiner && !of &&
            std::ranges::find(light_verbs, tree.lemma(proposition.predicate)) != light_verbs.end();
    return joins ? next : std::nullopt;
}

} // namespace claimgraph
