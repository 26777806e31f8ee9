// SPDX-License-Identifier: Apache-2.0
#include "import/claims/difference_readings.hpp"

#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_standard(std::string_view marker) {
    for (const std::string_view start : {"than", "compare", "versus", "vs", "relative to"})
        if (marker.starts_with(start))
            return true;
    return false;
}

/// Whether what it is compared with stands anywhere behind the predicate: "than in gardens".
bool names_standard(const Tree &tree, WordIndex predicate) {
    const WordRange words = tree.subtree(predicate);
    for (WordIndex word = predicate + 1; word < words.last; ++word)
        if (is_standard(tree.lower(word)))
            return true;
    return false;
}

bool is_comparative(const Tree &tree, WordIndex word) {
    if (tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr)
        return true;
    return std::ranges::any_of(tree.children(word), [&](WordIndex child) {
        return child < word && tree.relation(child) == Relation::advmod &&
               tree[child].xpos == Xpos::rbr;
    });
}

/// "more likely", "30 % less likely", "twice as likely"
bool is_graded(const Tree &tree, WordIndex adjective) {
    return std::ranges::any_of(tree.children(adjective), [&](WordIndex degree) {
        return degree < adjective && tree.relation(degree) == Relation::advmod &&
               lists_word("as less more", tree.lower(degree));
    });
}

bool introduces_group(std::string_view marker) {
    return marker == "in" || marker == "among" || marker == "for" || marker == "with" ||
           marker == "on" || marker == "within" || marker == "amongst";
}

const Part *group_of(const Clause &clause) {
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate ||
            names_time(clause.tree, part.head))
            continue;
        if (introduces_group(preposition(clause.tree, part.head)))
            return &part;
    }
    return nullptr;
}

std::optional<WordIndex> group_at(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun)) {
        if (child < noun || !tree.is(child, {Relation::nmod, Relation::obl}) ||
            names_time(tree, child))
            continue;
        const std::string before = preposition(tree, child);
        if (introduces_group(before))
            return child;
        if (before == "of") // "higher rates of asthma in children"
            if (const auto inner = group_at(tree, child))
                return inner;
    }
    return std::nullopt;
}

/// "We found higher rates": whoever finds a difference says so.
bool is_found(const Tree &tree, WordIndex noun) {
    return !tree.is_root(noun) && tree.relation(noun) == Relation::obj &&
           inquiry_of(tree, tree.head(noun)) == Inquiry::finding;
}

} // namespace

std::vector<Reading> differing_group(const Clause &clause, const std::vector<Item> &subjects) {
    const WordIndex head = clause.proposition.predicate;
    if (!is_comparative(clause.tree, head) && !names_standard(clause.tree, head))
        return {};
    const Part *group = group_of(clause);
    if (group == nullptr)
        return {};
    const std::string lemma = std::string(clause.tree.lower(head))
                                  .append(" ")
                                  .append(preposition(clause.tree, group->head));
    return combined(clause, subjects, {{Predicate::associated_with}, lemma, rules::difference},
                    ends(clause.tree, group->head));
}

std::vector<Reading> fares_better(const Clause &clause) {
    const Tree &tree = clause.tree;
    const WordIndex verb = clause.proposition.predicate;
    for (const WordIndex degree : tree.children(verb)) {
        if (!lists_word("better worse more less", tree.lower(degree)) || degree < verb ||
            !tree.is(degree, {Relation::advmod, Relation::obj, Relation::xcomp}))
            continue;
        auto than = complement_with(tree, degree, {"than"});
        if (const Part *beside = oblique_with(clause, {"than"}); !than && beside != nullptr)
            than = beside->head;
        // "costs more than 5 euros" tells how much.
        if (!than || has_number(tree, tree.subtree(*than)) || names_amount(tree, *than) ||
            tree.upos(*than) == Upos::verb)
            return {};
        const bool better = lists_word("better more", tree.lower(degree));
        const std::string lemma =
            std::string(tree.lemma(verb)).append(" ").append(tree.lower(degree)).append(" than");
        return combined(
            clause, ends(tree, *clause.agent),
            {{better ? Predicate::greater_than : Predicate::less_than}, lemma, rules::comparison},
            ends(tree, *than));
    }
    return {};
}

std::vector<Reading> likelier(const Clause &clause) {
    const Tree &tree = clause.tree;
    const bool graded = std::ranges::any_of(clause.proposition.chain, [&](WordIndex link) {
        return lists_word("apt liable likely prone", tree.lemma(link)) && is_graded(tree, link);
    });
    if (!graded)
        return {};
    const WordIndex verb = clause.proposition.predicate;
    const Part *object = part_in(clause.proposition, Slot::object);
    const bool gets = lists_word("contract develop exhibit experience get have report show suffer",
                                 tree.lemma(verb));
    if (const Part *from = oblique_with(clause, {"from"}); object == nullptr && gets)
        object = from;
    Item done = clause_item(tree, verb);
    done.words.first = verb;
    return combined(clause, ends(tree, *clause.agent),
                    {{Predicate::associated_with},
                     "be likely to " + std::string(tree.lemma(verb)),
                     rules::difference},
                    gets && object != nullptr ? ends(tree, object->head) : std::vector<Item>{done});
}

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
        auto measure = complement_with(tree, noun, {"in", "of"});
        auto groups = complement_with(tree, noun, {"between", "among", "across"});
        if (measure && !groups)
            groups = complement_with(tree, *measure, {"between", "among", "across"});
        if (groups && !measure)
            measure = complement_with(tree, tree.conjuncts(*groups).back(), {"in"});
        if (const Part *part = oblique_with(clause, {"in"}); !measure && part != nullptr)
            measure = part->head;
        if (const Part *part = oblique_with(clause, {"between", "among", "across"});
            !groups && part != nullptr)
            groups = part->head;
        if (!measure || !groups || names_time(tree, *measure))
            continue;
        Item all = phrase_item(tree, *groups);
        for (const WordIndex group : tree.conjuncts(*groups))
            all.words = hull(all.words, core_phrase(tree, group));
        return combined(
            clause, ends(tree, *measure),
            {{Predicate::different_from}, std::string(tree.lemma(noun)), rules::difference}, {all});
    }
    return {};
}

bool compares_groups(const Tree &tree, WordIndex noun) {
    const bool graded = std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree.relation(child) == Relation::amod &&
               is_comparative(tree, child);
    });
    const auto group = group_at(tree, noun);
    if (!group)
        return false;
    // "had a greater impact on Y than Z": the end of a relation is no group.
    const RelationNoun *relation = relation_noun(tree, noun);
    if (relation != nullptr && lists_word(relation->second, preposition(tree, *group)))
        return false;
    return (graded || change_ascribed(tree, noun)) &&
           (names_standard(tree, noun) || is_found(tree, noun));
}

std::vector<Reading> differing_group_of(const Clause &clause, WordIndex noun) {
    const auto group = group_at(clause.tree, noun);
    if (!group)
        return {};
    const std::string lemma =
        std::string(clause.tree.lemma(noun)).append(" ").append(preposition(clause.tree, *group));
    return combined(clause, {phrase_item(clause.tree, noun)},
                    {{Predicate::associated_with}, lemma, rules::difference},
                    ends(clause.tree, *group));
}

} // namespace claimgraph
