// SPDX-License-Identifier: Apache-2.0
#include "import/claims/differences_told.hpp"

#include "import/claims/difference_readings.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// What groups differ in, and the groups.
struct Difference {
    std::optional<WordIndex> measure;
    std::optional<WordIndex> groups;
};

Difference difference_at(const Clause &clause, WordIndex noun) {
    const std::initializer_list<std::string_view> before_measure = {"in",
                                                                    "of",
                                                                    "concerning",
                                                                    "regarding",
                                                                    "in terms of",
                                                                    "with respect to",
                                                                    "with regard to",
                                                                    "as regards"};
    const std::initializer_list<std::string_view> before_groups = {"between", "among", "across"};
    const Tree &tree = clause.tree;
    Difference found = {complement_with(tree, noun, before_measure),
                        complement_with(tree, noun, before_groups)};
    if (found.measure && !found.groups)
        found.groups = complement_with(tree, *found.measure, before_groups);
    if (found.groups && !found.measure)
        found.measure = complement_with(tree, tree.conjuncts(*found.groups).back(), before_measure);
    if (found.groups && !found.measure)
        found.measure = complement_with(tree, *found.groups, before_measure);
    if (const Part *part = oblique_with(clause, before_measure); !found.measure && part != nullptr)
        found.measure = part->head;
    if (const Part *part = oblique_with(clause, before_groups); !found.groups && part != nullptr)
        found.groups = part->head;
    if (found.measure && !found.groups) // "in terms of Y between groups"
        found.groups = complement_with(tree, *found.measure, before_groups);
    // "in 2002", "in favour of tea"
    if (found.measure && (names_time(tree, *found.measure) ||
                          lists_word("favor favour", tree.lemma(*found.measure))))
        found.measure.reset();
    if (found.measure && lists_word("all any each either none some", tree.lower(*found.measure)))
        found.measure = complement_with(tree, *found.measure, {"of"});
    // "no difference between groups for any of the outcomes"
    if (found.groups && !found.measure)
        for (const WordIndex above : {noun, *found.groups})
            if (const auto measure = complement_with(tree, above, {"for"}))
                found.measure = measure;
    return found;
}

/// "between A and B, and B and C": pairs that no rule here tells apart.
bool names_pairs(const Tree &tree, WordRange words) {
    std::size_t conjunctions = 0;
    for (WordIndex word = words.first; word < words.last; ++word)
        conjunctions += tree.relation(word) == Relation::cc ? 1U : 0U;
    return conjunctions > 1;
}

/// Whether the difference is told of by the sentence: "There was no difference in Y", "No
/// difference in Y was seen", "Tests found no difference in Y".
bool is_told(const Clause &clause) {
    const Inquiry verb = inquiry_of(clause.tree, clause.proposition.predicate);
    return clause.proposition.origin == Origin::existential || verb == Inquiry::finding ||
           verb == Inquiry::showing;
}

/// "The scores showed no difference": they differ, or do not.
bool shows_its_own(const Clause &clause) {
    const WordIndex verb = clause.proposition.predicate;
    return !clause.proposition.passive && inquiry_of(clause.tree, verb) == Inquiry::showing &&
           !names_study(clause.tree, *clause.agent) && !names_agent(clause.tree, *clause.agent);
}

} // namespace

std::vector<Reading> groups_differ(const Clause &clause) {
    const Tree &tree = clause.tree;
    std::vector<WordIndex> nouns;
    if (clause.proposition.subject)
        nouns.push_back(*clause.proposition.subject);
    if (const Part *object = part_in(clause.proposition, Slot::object))
        nouns.push_back(object->head);
    for (const WordIndex noun : nouns) {
        if (!lists_word("difference discrepancy disparity", tree.lemma(noun)))
            continue;
        const Difference found = difference_at(clause, noun);
        const RelationLink link{
            {Predicate::different_from}, std::string(tree.lemma(noun)), rules::difference};
        std::optional<Item> groups;
        if (found.groups) {
            groups = phrase_item(tree, *found.groups);
            for (const WordIndex group : tree.conjuncts(*found.groups))
                groups->words = hull(groups->words, core_phrase(tree, group));
        }
        if (found.measure && groups)
            return combined(clause, ends(tree, *found.measure), link, {*groups});
        // "Both arms showed no difference in Y"
        if (found.measure && clause.agent && noun != *clause.agent &&
            names_group(tree, *clause.agent))
            return combined(clause, ends(tree, *found.measure), link, ends(tree, *clause.agent));
        if (found.measure && is_told(clause))
            return stated(clause, ends(tree, *found.measure), link);
        if (groups && !names_pairs(tree, tree.subtree(*found.groups)) && is_told(clause))
            return stated(clause, {*groups}, link);
        if (!groups && clause.agent && noun != *clause.agent && shows_its_own(clause))
            return stated(clause, ends(tree, *clause.agent), link);
    }
    return {};
}

} // namespace claimgraph
