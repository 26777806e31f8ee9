// SPDX-License-Identifier: Apache-2.0
#include "import/claims/adjective_relations.hpp"

#include "import/claims/difference_readings.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace claimgraph {
namespace {

/// "than similar meals with fish": one standard with all that sets it apart.
std::vector<Item> standards(const Tree &tree, WordIndex than) {
    std::vector<Item> found = ends(tree, than);
    if (found.size() == 1)
        for (const WordIndex child : tree.children(than))
            if (tree.relation(child) == Relation::nmod && preposition(tree, child) == "with" &&
                tree.subtree(child).first == found.front().words.last)
                found.front().words.last = clause_words(tree, child).last;
    return found;
}

/// "running" of "as good as running"
std::optional<WordIndex> equated_deed(const Tree &tree, WordIndex adjective) {
    const auto deed = tree.child(adjective, {Relation::advcl});
    return deed && *deed > adjective && tree[*deed].xpos == Xpos::vbg &&
                   preposition(tree, *deed) == "as" && !tree.has_child(*deed, {Relation::nsubj})
               ? deed
               : std::nullopt;
}

/// "is as effective as Y"; "twice as effective as Y" is more so, and "likely" compares what
/// happens.
std::vector<Reading> equation(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    auto other = complement_with(tree, head, {"as"});
    const auto deed = equated_deed(tree, head);
    bool compared = false;
    bool multiplied = false;
    for (const WordIndex child : tree.children(head)) {
        const bool before = child < head && tree.relation(child) == Relation::advmod;
        compared = compared || (before && tree.lower(child) == "as");
        multiplied = multiplied || (before && lists_word("thrice times twice", tree.lower(child)));
    }
    if ((!other && !deed) || !compared || tree.lemma(head) == "likely")
        return {};
    return combined(clause, subjects,
                    {{multiplied ? Predicate::greater_than : Predicate::equal_to},
                     be("as " + std::string(tree.lower(head)), "as"),
                     rules::comparison},
                    other ? ends(tree, *other) : std::vector{clause_item(tree, *deed)});
}

/// "treatment", "reduction": by its ending what is done.
bool names_activity(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(
        std::array{"tion", "sion", "ment", "ance", "ence", "ing", "sis"},
        [&](std::string_view end) { return tree.lemma(noun).ends_with(end); });
}

/// The other end of the relation that an adjective names with its preposition.
struct AdjectiveRelation {
    std::string phrase; ///< as `Reading::lemma`
    RelationSense sense;
    WordIndex object = 0;
};

/// "is due to Y", "is effective against Y"
std::optional<AdjectiveRelation> relation_of_adjective(const Tree &tree, WordIndex adjective) {
    for (const WordIndex child : tree.children(adjective)) {
        if (child < adjective ||
            !tree.is(child, {Relation::obl, Relation::nmod, Relation::advcl, Relation::ccomp}) ||
            names_measure(tree, adjective, child))
            continue;
        const std::string marker = preposition(tree, child);
        const std::string phrase = be(tree.lower(adjective), marker);
        if (const auto same = mutual(tree, adjective);
            same && tree.relation(child) != Relation::advcl &&
            tree.subtree(child).first > adjective &&
            tree[tree.subtree(child).first - 1].xpos != Xpos::comma &&
            (lists_word("across among between in to versus with", marker) ||
             (marker == "for" && tree.has_child(child, {Relation::conj}))))
            return AdjectiveRelation{phrase, {*same}, child};
        // "is superior compared to Y"
        const auto sense = lists_word("inferior superior", tree.lower(adjective)) &&
                                   marker.starts_with("compared ")
                               ? sense_of(be(tree.lower(adjective), "to"))
                               : sense_of(phrase);
        // "was effective in this area", "in children": there, not at bringing it about
        // "is effective in bronchitis"
        if (marker == "in" && names_ailment(tree, child) &&
            lists_word("effective efficacious ineffective", tree.lower(adjective)))
            return AdjectiveRelation{phrase, {Predicate::treats}, child};
        // "is effective for most outcomes": by what that was measured
        if (sense && sense->predicate == Predicate::treats && marker == "for" &&
            lists_word("endpoint measure outcome result", tree.lemma(child)))
            continue;
        const bool somewhere = sense && sense->predicate == Predicate::enables && marker == "in" &&
                               is_nominal(tree, child) && !names_activity(tree, child);
        if (sense && !somewhere)
            return AdjectiveRelation{phrase, *sense, child};
    }
    return std::nullopt;
}

/// "than Y", "than after Y", "than doing Y"; "than in Y" tells of groups.
std::optional<WordIndex> standard_of(const Tree &tree, WordIndex adjective) {
    for (const WordIndex child : tree.children(adjective)) {
        if (child < adjective)
            continue;
        const std::string before = preposition(tree, child);
        const bool thing = tree.is(child, {Relation::nmod, Relation::obl});
        const bool doing = tree.relation(child) == Relation::advcl && tree[child].xpos == Xpos::vbg;
        if ((before == "than" && (thing || doing)) ||
            (thing && lists_word("after at before during", before.starts_with("than ")
                                                               ? std::string_view(before).substr(5)
                                                               : std::string_view())))
            return child;
    }
    return std::nullopt;
}

} // namespace

std::vector<Reading> compared_readings(const Clause &clause, const std::vector<Item> &all) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    const auto than = standard_of(tree, head);
    if (!than)
        return equation(clause, all);
    bool less = std::ranges::any_of(tree.children(head), [&](WordIndex child) {
        return child < head && tree.lower(child) == "less";
    });
    // "Fewer men in Oslo were hungry than in Bergen"
    std::vector<Item> subjects = all;
    for (Item &subject : subjects)
        if (lists_word("fewer more", tree.lower(subject.words.first)) && subject.words.size() > 1 &&
            !is_comparative(tree, head)) {
            less = tree.lower(subject.words.first++) == "fewer";
        }
    const std::string phrase = be(tree.lower(head), "than");
    const auto sense = sense_of(phrase);
    const Predicate predicate = less    ? Predicate::less_than
                                : sense ? sense->predicate
                                        : Predicate::greater_than;
    return combined(clause, subjects, {{predicate}, phrase, rules::comparison},
                    standards(tree, *than));
}

std::vector<Reading> related_readings(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    auto found = relation_of_adjective(tree, clause.proposition.predicate);
    if (!found)
        return {};
    if (const auto effect = effect_of_gerund(tree, found->object);
        effect && gerund_of_adjective(clause)) {
        found->sense = effect->sense;
        found->object = effect->object;
    }
    if (found->sense.of_agents &&
        (names_agent(tree, *clause.agent) || names_study(tree, *clause.agent)))
        found->sense = {*found->sense.of_agents};
    // "is bad for children": of those there are no fewer.
    if (is_change(found->sense.predicate) &&
        (names_population(tree, found->object) || names_agent(tree, found->object)))
        found->sense = {Predicate::affects};
    // "were similar for tea and coffee": on that these two are.
    const std::vector<WordIndex> pair = tree.conjuncts(found->object);
    const bool listed = mutual(tree, clause.proposition.predicate) && pair.size() == 2 &&
                        preposition(tree, found->object) == "for";
    return combined(
        clause, subjects, {found->sense, found->phrase, rules::copula_adjective},
        listed ? std::vector<Item>{{pair[0],
                                    hull(core_phrase(tree, pair[0]), core_phrase(tree, pair[1])),
                                    {}}}
               : ends(tree, found->object));
}

std::optional<WordIndex> gerund_of_adjective(const Clause &clause) {
    const auto found = relation_of_adjective(clause.tree, clause.proposition.predicate);
    const bool enables = found &&
                         (found->sense.predicate == Predicate::enables ||
                          found->sense.predicate == Predicate::treats) &&
                         !complement_with(clause.tree, clause.proposition.predicate, {"than"}) &&
                         clause.tree[found->object].xpos == Xpos::vbg;
    return enables ? std::optional(found->object) : std::nullopt;
}

} // namespace claimgraph
