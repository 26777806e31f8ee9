// SPDX-License-Identifier: Apache-2.0
#include "import/claims/difference_readings.hpp"

#include "import/claims/grades.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_standard(std::string_view marker) {
    for (const std::string_view start : {"than", "compared", "versus", "vs", "relative to"})
        if (marker.starts_with(start))
            return true;
    return false;
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

/// "fell in the liver and the brain in the men compared with women": the liver is no group, as
/// another stands between its list and what that is held against.
bool is_before_group(const Tree &tree, WordIndex place) {
    const WordRange list = tree.subtree(place);
    if (list.last >= tree.size() || !is_standard(tree.lower(list.last)))
        return false;
    for (const WordIndex item : tree.children(place))
        if (tree.relation(item) == Relation::conj)
            for (const WordIndex child : tree.children(item))
                if (child > item && tree.relation(child) == Relation::nmod &&
                    introduces_group(preposition(tree, child)))
                    return true;
    return false;
}

/// "was higher during storms than during calms"
bool is_repeated_behind_than(const Clause &clause, const std::string &before) {
    const std::string standard = "than " + before;
    return !before.empty() && std::ranges::any_of(clause.proposition.parts, [&](const Part &part) {
        return part.slot == Slot::oblique && preposition(clause.tree, part.head) == standard;
    });
}

/// "higher than in others, with rain adding to it": set off behind what is compared.
bool is_behind_standard(const Tree &tree, WordIndex predicate, WordIndex place) {
    const WordIndex first = tree.subtree(place).first;
    if (first == 0 || tree[first - 1].xpos != Xpos::comma)
        return false;
    for (WordIndex word = predicate + 1; word < first; ++word)
        if (is_standard(tree.lower(word)))
            return true;
    return false;
}

/// "more important for growth than light": what it is good for.
bool is_purpose(const Tree &tree, WordIndex predicate, WordIndex thing) {
    return preposition(tree, thing) == "for" && tree[predicate].xpos == Xpos::jj &&
           !names_population(tree, thing) && !names_group(tree, thing);
}

const Part *group_of(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Part *found = nullptr;
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate ||
            names_time(tree, part.head) || is_before_group(tree, part.head) ||
            is_behind_standard(tree, clause.proposition.predicate, part.head) ||
            lists_word("case manner respect way", tree.lemma(part.head)) ||
            dimension_of(tree, clause.proposition.predicate) == part.head ||
            is_purpose(tree, clause.proposition.predicate, part.head))
            continue;
        const std::string before = preposition(tree, part.head);
        if (is_repeated_behind_than(clause, before))
            return &part;
        // "lower on a scale among men than women"
        const bool scale = found != nullptr && preposition(tree, found->head) == "on";
        const bool after = lists_word("after following", before) &&
                           part_in(clause.proposition, Slot::object) == nullptr &&
                           names_standard(tree, clause.proposition.predicate);
        // "lower in men in the tea group"
        const bool free = found == nullptr || scale || names_arm(tree, part.head);
        if ((after || introduces_group(before)) && free)
            found = &part;
    }
    return found;
}

/// "in men in the tea group than in the water group": the groups are compared, in men.
WordIndex innermost_group(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun))
        if (child > noun && tree.relation(child) == Relation::nmod && names_arm(tree, child) &&
            introduces_group(preposition(tree, child)))
            return child;
    return noun;
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

/// The group in which something is found: at the thing, or at the verb behind it.
std::optional<WordIndex> group_of_measure(const Tree &tree, WordIndex noun) {
    const auto group = group_at(tree, noun);
    if (group || !is_found(tree, noun))
        return group;
    const WordIndex next = tree.subtree(noun).last + 1; // behind the preposition
    if (next >= tree.size() || !introduces_group(tree.lower(next - 1)) || names_time(tree, next))
        return std::nullopt;
    for (const WordIndex child : tree.children(tree.head(noun)))
        if (tree.relation(child) == Relation::obl && tree.subtree(child).first == next - 1)
            return child;
    return std::nullopt;
}

} // namespace

bool names_standard(const Tree &tree, WordIndex predicate) {
    const auto stands_apart = [&](WordIndex word) { // in a clause of its own
        return tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass, Relation::expl});
    };
    const WordRange words = tree.subtree(predicate);
    for (WordIndex word = predicate + 1; word < words.last; ++word) {
        const bool joined = // "relative to", "in comparison with"
            (tree.lower(word) == "relative" && tree.relation(word) == Relation::case_mark) ||
            (tree.lower(word) == "comparison" && tree.relation(word) == Relation::fixed);
        if (!is_standard(tree.lower(word)) && !joined)
            continue;
        WordIndex above = word;
        while (above != predicate && !tree.is_root(above) && !stands_apart(above))
            above = tree.head(above);
        // "is higher than it was"
        if (above == predicate || tree.has_child(above, {Relation::mark}))
            return true;
    }
    return false;
}

std::optional<Predicate> mutual(const Tree &tree, WordIndex adjective) {
    if (tree.lemma(adjective) == "different")
        return Predicate::different_from;
    if (lists_word("alike comparable equal equivalent identical same similar",
                   tree.lemma(adjective)))
        return Predicate::equal_to;
    return std::nullopt;
}

bool names_measure(const Tree &tree, WordIndex adjective, WordIndex end) {
    return mutual(tree, adjective) && preposition(tree, end) == "in" &&
           !names_population(tree, end) &&
           !lists_word("arm center clinic cohort condition country group plot region sample school "
                       "setting site subgroup treatment",
                       tree.lemma(end));
}

bool holds_groups_apart(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Part *group = group_of(clause);
    if (group == nullptr || !is_comparative(tree, clause.proposition.predicate))
        return false;
    // "is higher with tea than coffee": tea is held against coffee, not what is higher.
    if (is_repeated_behind_than(clause, preposition(tree, group->head)))
        return true;
    const auto than = complement_with(tree, clause.proposition.predicate, {"than"});
    return than && group->head < *than && is_nominal(tree, *than) &&
           tree.upos(*than) != Upos::num && tree.upos(*than) != Upos::pron &&
           tree.subtree(*than).first == tree.subtree(group->head).last;
}

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
                    ends(clause.tree, innermost_group(clause.tree, group->head)));
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

bool compares_groups(const Tree &tree, WordIndex noun) {
    const bool graded = std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree.relation(child) == Relation::amod &&
               is_comparative(tree, child);
    });
    const auto group = group_of_measure(tree, noun);
    if (!group)
        return false;
    // "had a greater impact on Y than Z": the end of a relation is no group.
    const RelationNoun *relation = relation_noun(tree, noun);
    if (relation != nullptr && lists_word(relation->second, preposition(tree, *group)))
        return false;
    // "a greater change in weight": what changes is no group either.
    const bool counted = std::ranges::any_of(
        tree.children(noun), [&](WordIndex child) { return tree.lower(child) == "fewer"; });
    if (((change_named(tree, noun) && !counted) ||
         lists_word("contact demand need potential satisfaction score support time",
                    tree.lemma(noun))) &&
        !names_group(tree, *group))
        return false;
    return (graded || change_ascribed(tree, noun)) &&
           (names_standard(tree, noun) || is_found(tree, noun));
}

std::vector<Reading> differing_group_of(const Clause &clause, WordIndex noun) {
    const auto group = group_of_measure(clause.tree, noun);
    if (!group)
        return {};
    const std::string lemma =
        std::string(clause.tree.lemma(noun)).append(" ").append(preposition(clause.tree, *group));
    return combined(clause, {phrase_item(clause.tree, noun)},
                    {{Predicate::associated_with}, lemma, rules::difference},
                    ends(clause.tree, *group));
}

} // namespace claimgraph
