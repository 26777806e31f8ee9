// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_readings.hpp"

#include "import/claims/chains.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/times.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "between A and B, B and C, and C and D": pairs that no rule here tells apart.
bool names_pairs(const Tree &tree, std::span<const WordIndex> conjuncts) {
    constexpr std::ptrdiff_t most_conjunctions = 2;
    return std::ranges::count_if(conjuncts, [&](WordIndex each) {
               return tree.has_child(each, {Relation::cc});
           }) > most_conjunctions;
}

/// The heads of what a relation noun relates.
struct NounEnds {
    std::optional<WordIndex> first;
    std::optional<WordIndex> second;
};

/// The ends that stand at the noun itself; nothing for a relation between things of one name
/// ("the link between siblings").
std::optional<NounEnds> ends_at_noun(const Tree &tree, WordIndex noun,
                                     const RelationNoun &relation) {
    NounEnds found;
    for (const WordIndex child : tree.children(noun)) {
        if (tree.relation(child) == Relation::nmod_poss)
            found.first = child;
        if (child < noun || !tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}) ||
            (tree.relation(child) == Relation::acl && tree[child].xpos != Xpos::vbg))
            continue;
        const std::string before = preposition(tree, child);
        if (before == "between" && lists_word(relation.first, before)) {
            const auto both = tree.conjuncts(child);
            if (both.size() < 2 || names_pairs(tree, both))
                return std::nullopt;
            return NounEnds{both.front(), both.back()};
        }
        // "the effects of tea in children": in whom, not on what
        const bool in_whom =
            before == "in" && lists_word(relation.first, "of") && names_population(tree, child);
        if (lists_word(relation.second, before) && !in_whom)
            found.second = child;
        else if (lists_word(relation.first, before))
            found.first = child;
    }
    // "training effects on Y" are effects of training
    if (!found.first && found.second)
        for (const WordIndex child : tree.children(noun))
            if (child + 1 == noun && tree.relation(child) == Relation::compound &&
                tree.upos(child) == Upos::noun && tree.lemma(noun) == "effect" &&
                !lists_word("after ceiling dose floor health interaction order placebo side size "
                            "threshold time",
                            tree.lemma(child)))
                found.first = child;
    // "the effect of X on Y" with "on Y" hung at X
    if (found.first && !found.second)
        for (const WordIndex child : tree.children(*found.first))
            if (child > *found.first && tree.is(child, {Relation::nmod, Relation::obl}) &&
                lists_word("on upon against for", preposition(tree, child)) &&
                lists_word(relation.second, preposition(tree, child)))
                found.second = child;
    return found;
}

/// With the ends that stand at the verb: "X has, on Y, no effect"; "a link exists between X and Y".
/// The last one counts.
std::optional<NounEnds> ends_at_verb(const Clause &clause, NounEnds found,
                                     const RelationNoun &relation) {
    for (const Part &part : clause.proposition.parts) {
        // "In this trial, X had no benefit": what stands in front is no end.
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate)
            continue;
        const std::string before = preposition(clause.tree, part.head);
        if (before == "between" && lists_word(relation.first, before)) {
            const auto both = clause.tree.conjuncts(part.head);
            return both.size() < 2 ? std::nullopt
                                   : std::optional(NounEnds{both.front(), both.back()});
        }
        if (lists_word(relation.second, before))
            found.second = part.head;
    }
    return found;
}

/// "The firm reported effects on bees", "The trial showed a link with age": who tells of a relation
/// is no end of it.
bool is_told_of(const Clause &clause) {
    const Tree &tree = clause.tree;
    const bool teller =
        names_study(tree, *clause.agent) ||
        (names_agent(tree, *clause.agent) && !names_population(tree, *clause.agent));
    return teller && !clause.proposition.passive &&
           tells_result(inquiry_of(tree, clause.proposition.predicate));
}

/// Whether the subject is the first end of the relation that the noun names: the object of some
/// verbs, and what the subject acts as.
bool bears_noun(const Clause &clause, WordIndex noun) {
    const Control kind = control_in(clause);
    const WordIndex verb = clause.proposition.predicate;
    // Who has an effect has it; who finds a predictor is none.
    const bool has = kind == Control::undergo && relation_noun(clause.tree, noun)->first != "-" &&
                     !is_told_of(clause);
    return has || kind == Control::give || kind == Control::cause ||
           is_copular(clause.tree, verb) || clause.proposition.passive ||
           lists_word("play represent", clause.tree.lemma(verb)) ||
           preposition(clause.tree, noun) == "as";
}

/// The first end; of "between X and Y" without Y.
std::vector<Item> items_without(const Tree &tree, WordIndex first, WordIndex second) {
    std::vector<Item> items = ends(tree, first);
    std::erase_if(items, [&](const Item &item) { return item.head == second; });
    return items;
}

/// "There was a drop in Y": Y fell.
std::vector<Reading> change_there_is(const Clause &clause, WordIndex noun) {
    const auto change = change_named(clause.tree, noun);
    if (!change)
        return {};
    auto what = undergoer_at(clause.tree, noun);
    // "In addition, there was a drop": what stands in front says when and where.
    for (const Part &part : clause.proposition.parts)
        if (!what && part.slot == Slot::oblique && part.head > noun &&
            lists_word("in of", preposition(clause.tree, part.head)) &&
            // "There was more weight loss in the boys", "no change in the tea group": whatever
            // changed, they did not.
            !(names_group(clause.tree, part.head) && names_what_changes(clause.tree, noun)) &&
            !names_arm(clause.tree, part.head))
            what = part.head;
    return what ? stated(clause, ends(clause.tree, *what),
                         {{*change}, std::string(clause.tree.lemma(noun)), rules::change})
                : std::vector<Reading>{};
}

/// "There was no effect on Y", "There is a link with Y": the relation said of the one end that is
/// named; not "a cure for Y", which says nothing of Y by itself.
std::vector<Reading> relation_of_one(const Clause &clause, WordIndex noun) {
    const RelationNoun *relation = relation_noun(clause.tree, noun);
    if (relation == nullptr ||
        !(is_change(relation->predicate) || relation->predicate == Predicate::associated_with))
        return {};
    auto found = ends_at_noun(clause.tree, noun, *relation);
    if (found)
        found = ends_at_verb(clause, *found, *relation);
    if (!found || (!found->first && !found->second))
        return {};
    return stated(clause, ends(clause.tree, found->second ? *found->second : *found->first),
                  {{relation->predicate}, std::string(clause.tree.lemma(noun)), rules::existence});
}

/// "There is no evidence of Y", "There is little evidence for Y"
std::vector<Reading> evidence_there_is(const Clause &clause, WordIndex noun) {
    if (inquiry_of(clause.tree, noun) != Inquiry::evidence)
        return {};
    auto what = complement_with(clause.tree, noun, {"of", "for", "on"});
    if (const Part *part = oblique_with(clause, {"of", "for"}); !what && part != nullptr)
        what = part->head;
    return what ? stated(clause, ends(clause.tree, *what),
                         {{Predicate::other},
                          std::string("be ").append(clause.tree.lemma(noun)).append(" of"),
                          rules::existence})
                : std::vector<Reading>{};
}

/// The words of a noun and of what says which it is: "two ways to fold paper", "a cure for rust".
Item with_complement(const Tree &tree, const Item &item) {
    const RelationNoun *relation = relation_noun(tree, item.head);
    Item whole = item;
    for (const WordIndex child : tree.children(item.head)) {
        const bool clause = tree.is(child, {Relation::acl, Relation::acl_relcl});
        const bool end = relation != nullptr && tree.relation(child) == Relation::nmod &&
                         lists_word(relation->second, preposition(tree, child));
        const WordRange words = clause ? clause_words(tree, child) : core_phrase(tree, child);
        if ((clause || end) && words.first <= whole.words.last + 1)
            whole.words.last = std::max(whole.words.last, words.last);
    }
    return whole;
}

/// "There were more falls in this group than in that"; not "more slips than falls in mills".
std::vector<Reading> more_there_is(const Clause &clause, WordIndex noun) {
    const Tree &tree = clause.tree;
    if (!has_comparative(tree, noun))
        return {};
    if (!names_standard(tree, clause.proposition.predicate)) {
        const Part *arm = oblique_with(clause, {"among", "in", "with"});
        return arm == nullptr || arm->head < noun ||
                       !lists_word("arm cohort group subgroup", tree.lemma(arm->head))
                   ? std::vector<Reading>{}
                   : combined(clause, ends(tree, noun),
                              {{Predicate::associated_with}, "exist in", rules::difference},
                              ends(tree, arm->head));
    }
    auto readings = differing_group(clause, ends(tree, noun));
    const bool apart = readings.size() == 1 && readings.front().object &&
                       readings.front().object->words.last < tree.size() &&
                       tree.lower(readings.front().object->words.last) == "than";
    return apart ? readings : std::vector<Reading>{};
}

/// "There are two ways to fold paper": that they exist, or do not.
std::vector<Reading> exists(const Clause &clause, WordIndex noun) {
    const Tree &tree = clause.tree;
    const bool says_more = std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return tree.relation(child) == Relation::ccomp ||
               (tree.relation(child) == Relation::acl && tree.has_child(child, {Relation::mark}) &&
                (tree.lower(*tree.child(child, {Relation::mark})) == "that" ||
                 tree.has_child(child, {Relation::ccomp})));
    });
    const bool thing = tree.upos(noun) == Upos::noun || tree.upos(noun) == Upos::propn;
    // "It is necessary to V", "There is no doubt that ...", "There is evidence to suggest that ..."
    if (!thing || says_more)
        return {};
    const WordIndex verb = clause.proposition.predicate;
    if (noun < verb) // "The people there were glad"
        return {};
    std::vector<Item> items = ends(tree, noun);
    if (items.size() == 1)
        items.front() = with_complement(tree, items.front());
    auto readings = stated(clause, items, {{Predicate::other}, "exist", rules::existence});
    for (Reading &reading : readings)
        if (const auto there = tree.child(verb, {Relation::expl}); there && *there < verb)
            reading.relation.first = std::min(reading.relation.first, *there);
    return readings;
}

/// What is told to change with "in" before it, not in whom, where or when it did.
bool may_change(const Tree &tree, WordIndex noun) {
    return !names_population(tree, noun) && !names_place(tree, noun) && !names_time(tree, noun) &&
           !says_when(tree, noun) &&
           !lists_word("arm cohort condition group sample study trial unit", tree.lemma(noun));
}

} // namespace

std::vector<Reading> relation_noun_readings(const Clause &clause, WordIndex noun) {
    const Tree &tree = clause.tree;
    const RelationNoun *relation = relation_noun(tree, noun);
    if (relation == nullptr || control_in(clause) == Control::inquire)
        return {};
    auto found = ends_at_noun(tree, noun, *relation);
    if (!found)
        return {};
    if (!found->second)
        found = ends_at_verb(clause, *found, *relation);
    if (!found)
        return {};
    if (!found->first && clause.agent && bears_noun(clause, noun))
        found->first = clause.agent;
    if (!found->first || !found->second || *found->first == noun)
        return {};
    auto first = items_without(tree, *found->first, *found->second);
    if (is_joint(tree, noun) && first.size() > 1)
        first = {{first.front().head, hull(first.front().words, first.back().words), {}}};
    RelationLink link{{relation->predicate}, std::string(tree.lemma(noun)), rules::relation_noun};
    // "a role in lowering Y"
    if (const auto effect = effect_of_gerund(tree, *found->second)) {
        link.sense = effect->sense;
        return combined(clause, first, link, ends(tree, effect->object));
    }
    // "a role in the prevention of Y"
    const auto change = change_named(tree, *found->second);
    const auto what = undergoer_at(tree, *found->second);
    if (change && what && lists_word(relation->second, "in")) {
        link.sense = {*change};
        return combined(clause, first, link, ends(tree, *what));
    }
    return combined(clause, first, link, ends(tree, *found->second));
}

bool relates_by_itself(const Tree &tree, WordIndex noun) {
    const RelationNoun *relation = relation_noun(tree, noun);
    if (relation == nullptr)
        return false;
    const auto found = ends_at_noun(tree, noun, *relation);
    return found && found->first && found->second;
}

std::vector<Reading> object_noun_readings(const Clause &clause) {
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr)
        return {};
    // "Age moderated the link between X and Y": what acts on the link is said to; "Data support
    // the link" says no more than that there is one.
    const auto sense = sense_of(clause.tree.lemma(clause.proposition.predicate));
    const bool acts = sense && is_effect(sense->predicate) && clause.agent &&
                      !names_study(clause.tree, *clause.agent) &&
                      inquiry_of(clause.tree, *clause.agent) != Inquiry::evidence;
    if (acts && relates_by_itself(clause.tree, object->head))
        return {};
    return relation_noun_readings(clause, object->head);
}

std::vector<Reading> existential_readings(const Clause &clause) {
    if (!clause.proposition.subject)
        return {};
    const WordIndex noun = *clause.proposition.subject;
    if ((has_comparative(clause.tree, noun) && names_level(clause.tree, noun)) ||
        compares_groups(clause.tree, noun))
        if (auto readings = differing_group_of(clause, noun); !readings.empty())
            return readings;
    if (auto readings = more_there_is(clause, noun); !readings.empty())
        return readings;
    // What there is does not act: "There is an effect on Y" names no X.
    Clause without_agent = clause;
    without_agent.agent.reset();
    if (auto related = relation_noun_readings(without_agent, noun); !related.empty())
        return related;
    // "There is no evidence linking X to Y" says no more than that.
    if (inquiry_of(clause.tree, noun) == Inquiry::evidence)
        if (const auto link = clause.tree.child(noun, {Relation::acl});
            link && lists_word("associate connect link relate tie", clause.tree.lemma(*link)) &&
            clause.tree.has_child(*link, {Relation::obj}))
            return {};
    for (const auto read : {change_there_is, relation_of_one, evidence_there_is, exists})
        if (auto readings = read(without_agent, noun); !readings.empty())
            return readings;
    return {};
}

std::vector<Reading> change_reported(const Clause &clause) {
    const Tree &tree = clause.tree;
    const auto change = change_named(tree, *clause.agent);
    if (!change)
        return {};
    std::vector<Item> changed;
    if (const auto what = undergoer_at(tree, *clause.agent))
        changed = ends(tree, *what);
    // "An increase was observed in weight"
    for (const Part &part : clause.proposition.parts)
        if (changed.empty() && !relation_noun(tree, *clause.agent) && part.slot == Slot::oblique &&
            part.head > clause.proposition.predicate && preposition(tree, part.head) == "in" &&
            may_change(tree, part.head)) {
            changed = ends(tree, part.head);
            std::erase_if(changed, [&](const Item &item) { return !may_change(tree, item.head); });
        }
    if (changed.empty())
        return {};
    return stated(clause, changed,
                  {{*change}, std::string(clause.tree.lemma(*clause.agent)), rules::change});
}

std::vector<Reading> specified_readings(const Clause &clause) {
    const Tree &tree = clause.tree;
    const RelationNoun *relation = relation_noun(tree, *clause.agent);
    if (relation == nullptr || relation->first != "-")
        return {};
    const auto found = ends_at_noun(tree, *clause.agent, *relation);
    if (!found || found->first || !found->second)
        return {};
    return combined(clause, ends(tree, clause.proposition.predicate),
                    {{relation->predicate},
                     "be " + std::string(tree.lemma(*clause.agent)),
                     rules::relation_noun},
                    ends(tree, *found->second));
}

} // namespace claimgraph
