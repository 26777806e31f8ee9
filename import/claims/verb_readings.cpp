// SPDX-License-Identifier: Apache-2.0
#include "import/claims/verb_readings.hpp"

#include "import/claims/copula_readings.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/reason_readings.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "one in ten adults", "a large share of sales": how many, not which.
bool names_share(const Tree &tree, WordIndex noun) {
    return names_amount(tree, noun) || has_number(tree, tree.subtree(noun)) ||
           lists_word("majority minority number part percentage proportion share",
                      tree.lemma(noun));
}

/// "evidence that ...", "the capacity to ..."
bool has_content_clause(const Tree &tree, WordIndex noun) {
    const auto introduces_clause = [&](WordIndex mark) {
        return tree.relation(mark) == Relation::mark &&
               (tree.lower(mark) == "that" || (tree.lower(mark) == "to" && is_ability(tree, noun)));
    };
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child > noun && tree.is(child, {Relation::acl, Relation::ccomp}) &&
               std::ranges::any_of(tree.children(child), introduces_clause);
    });
}

/// "wants to lower Y", "is needed to lower Y": nobody says that it does.
bool is_wanted(const Clause &clause) {
    const auto wants = [&](WordIndex word) {
        return control_of(clause.tree.lemma(word)) == Control::want;
    };
    return std::ranges::any_of(clause.proposition.chain, wants) ||
           std::ranges::any_of(governors_in_tense(clause.tree, clause.proposition), wants);
}

/// "are advised to drink Y"
bool is_advised(const Clause &clause) {
    return std::ranges::any_of(clause.proposition.chain, [&](WordIndex link) {
        const auto sense = sense_of(clause.tree.lemma(link));
        return sense && sense->predicate == Predicate::recommends &&
               clause.tree.has_child(link, {Relation::aux_pass});
    });
}

/// "have an effect on Y", "play a role in Y": the noun belongs to the relation.
std::optional<Target> with_object_noun(const Clause &clause, const std::string &verb) {
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr)
        return std::nullopt;
    const Tree &tree = clause.tree;
    const std::string start = verb + " " + std::string(tree.lemma(object->head)) + " ";
    const auto matched = [&](WordIndex end) -> std::optional<Target> {
        const std::string phrase = start + preposition(tree, end);
        if (const auto sense = sense_of(phrase))
            return Target{phrase, *sense, end};
        return std::nullopt;
    };
    for (const WordIndex child : tree.children(object->head))
        if (child > object->head && tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
            if (const auto target = matched(child))
                return target;
    for (const Part &part : clause.proposition.parts)
        if (part.slot == Slot::oblique || part.slot == Slot::adverbial)
            if (const auto target = matched(part.head))
                return target;
    // "carries a cancer risk" is "carries a risk of cancer".
    const std::string phrase = start + "of";
    if (const auto sense = sense_of(phrase);
        sense && tree.has_child(object->head, {Relation::compound}))
        return Target{phrase, *sense, object->head};
    return std::nullopt;
}

/// "leads to Y"; in "In one trial, tea resulted in sleep" what stands behind the verb.
std::optional<Target> with_preposition(const Clause &clause, const std::string &verb) {
    std::optional<Target> in_front;
    for (const Part &oblique : clause.proposition.parts) {
        if (oblique.slot != Slot::oblique || oblique.marker.empty())
            continue;
        const std::string phrase = verb + " " + preposition(clause.tree, oblique.head);
        const auto sense = sense_of(phrase);
        if (sense && oblique.head > clause.proposition.predicate)
            return Target{phrase, *sense, oblique.head};
        if (sense && !in_front)
            in_front = Target{phrase, *sense, oblique.head};
    }
    return in_front;
}

/// "provides people with Y"
std::optional<Target> given_with(const Clause &clause, const std::string &verb) {
    if (control_in(clause) != Control::give)
        return std::nullopt;
    if (const Part *given = oblique_with(clause, {"with", "along with"}))
        return Target{verb + " with", {Predicate::enables, false}, given->head};
    return std::nullopt;
}

/// "remains a problem", "becomes rare"
Target complement_target(const Tree &tree, const std::string &verb, WordIndex complement) {
    const bool nominal = is_nominal(tree, complement);
    const auto sense = sense_of(verb);
    if (sense && sense->predicate != Predicate::other &&
        (nominal || sense->predicate != Predicate::is_a))
        return {verb, *sense, complement};
    return {verb, {nominal ? Predicate::is_a : Predicate::has_property}, complement};
}

/// "makes the list public": what is done to the object is in the adjective.
std::optional<Target> resultative(const Clause &clause, const std::string &verb, WordIndex object) {
    const Part *result = part_in(clause.proposition, Slot::complement);
    if (result == nullptr || result->head < object || clause.tree.upos(result->head) != Upos::adj)
        return std::nullopt;
    const std::string phrase = verb + " " + std::string(clause.tree.lower(result->head));
    return Target{phrase, sense_of(phrase).value_or(RelationSense{}), object};
}

/// "protects skin from Y", "plunges people into Y": what the object is kept from or brought to.
std::optional<Target> brought_to(const Clause &clause, const std::string &verb, WordIndex object) {
    const Part *part = oblique_with(clause, {"from", "against", "into"});
    // The parser may hang it on the object.
    const auto kept = part != nullptr
                          ? std::optional(part->head)
                          : complement_with(clause.tree, object, {"from", "against", "into"});
    if (!kept)
        return std::nullopt;
    const std::string phrase = verb + " " + preposition(clause.tree, *kept);
    const auto sense = sense_of(phrase);
    return sense && (sense->predicate == Predicate::prevents ||
                     (sense->predicate == Predicate::causes && phrase.ends_with(" into")))
               ? std::optional(Target{phrase, *sense, *kept})
               : std::nullopt;
}

/// "puts people at risk of Y": a noun with a preposition belongs to the relation.
std::optional<Target> with_idiom(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique)
            continue;
        const std::string start = verb + " " + preposition(tree, part.head) + " " +
                                  std::string(tree.lemma(part.head)) + " ";
        for (const WordIndex child : tree.children(part.head)) {
            if (child < part.head ||
                !tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
                continue;
            const std::string phrase = start + preposition(tree, child);
            if (const auto sense = sense_of(phrase))
                return Target{phrase, *sense, child};
        }
    }
    return std::nullopt;
}

std::optional<Target> target_of(const Clause &clause) {
    const std::string verb = verb_lemma(clause);
    if (const auto target = with_object_noun(clause, verb))
        return target;
    if (const auto target = with_idiom(clause, verb))
        return target;
    if (const Part *object = part_in(clause.proposition, Slot::object)) {
        if (const auto target = given_with(clause, verb))
            return target;
        if (const auto target = brought_to(clause, verb, object->head))
            return target;
        if (const auto target = resultative(clause, verb, object->head))
            return target;
        return Target{verb, sense_of(verb).value_or(RelationSense{}), object->head};
    }
    if (const auto target = with_preposition(clause, verb))
        return target;
    if (const Part *complement = part_in(clause.proposition, Slot::complement))
        return complement_target(clause.tree, verb, complement->head);
    if (const Part *content = part_in(clause.proposition, Slot::content))
        return Target{verb, sense_of(verb).value_or(RelationSense{}), content->head};
    return first_oblique(clause, verb);
}

/// "is more likely to fall": a chain that only grades what happens.
bool is_graded(const Tree &tree, const std::vector<WordIndex> &chain) {
    return std::ranges::all_of(
        chain, [&](WordIndex link) { return lists_word("likely unlikely", tree.lemma(link)); });
}

/// "The bridge collapsed", "She slept badly": said of the subject alone.
std::vector<Reading> done_alone(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    const WordIndex verb = proposition.predicate;
    // "works by heating", "goes beyond heating" say more than their verb; "may not have" says less.
    const auto is_besides = [&](const Part &part) {
        return part.slot == Slot::adverbial && tree[part.head].xpos != Xpos::vbg;
    };
    if (proposition.origin != Origin::verb || !is_graded(tree, proposition.chain) ||
        lists_word("be do have", tree.lemma(verb)) ||
        !std::ranges::all_of(proposition.parts, is_besides))
        return {};
    std::string lemma = verb_lemma(clause);
    if (const auto sense = sense_of(lemma); sense && sense->predicate == Predicate::reports)
        return {}; // "..., says the board" adds nothing to what is said
    WordIndex last = verb;
    for (const WordIndex child : tree.children(verb))
        if (child > verb && child <= last + 2 && tree.relation(child) == Relation::advmod) {
            lemma.append(" ").append(tree.lower(child));
            last = child;
        }
    auto readings =
        stated(clause, ends(tree, *clause.agent), {{Predicate::other}, lemma, rules::alone});
    for (Reading &reading : readings)
        reading.relation.last = std::max(reading.relation.last, last + 1);
    return readings;
}

} // namespace

bool introduces(const Clause &clause) {
    if (const Part *object = part_in(clause.proposition, Slot::object))
        return has_content_clause(clause.tree, object->head);
    if (part_in(clause.proposition, Slot::content) == nullptr)
        return false;
    const auto sense = sense_of(clause.tree.lemma(clause.proposition.predicate));
    return !sense || !is_effect(sense->predicate) || control_in(clause) == Control::inquire;
}

std::optional<WordIndex> means_of(const Clause &clause) {
    const Proposition &proposition = clause.proposition;
    if (clause.agent && proposition.origin != Origin::participle)
        return std::nullopt;
    if (clause.tree[proposition.predicate].xpos != Xpos::vbg ||
        part_in(proposition, Slot::object) == nullptr)
        return std::nullopt;
    if (const Part *means = oblique_with(clause, {"through", "via", "by"}))
        return means->head;
    // The parser may hang it on the object.
    return complement_with(clause.tree, part_in(proposition, Slot::object)->head,
                           {"through", "via"});
}

std::vector<Reading> changes_alone(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    if (lists_word("occur happen emerge follow", tree.lemma(proposition.predicate)))
        return change_reported(clause);
    const auto change = change_undergone(tree.lemma(proposition.predicate));
    if (!change || names_population(tree, *clause.agent) || names_agent(tree, *clause.agent) ||
        control_in(clause) == Control::inquire)
        return {};
    if (auto differing = differing_group(clause, ends(tree, *clause.agent)); !differing.empty())
        return differing;
    const std::string verb = verb_lemma(clause);
    for (const Part &part : proposition.parts) {
        // "rose 3 %" has an amount for its object.
        const bool beside = part.slot == Slot::oblique || part.slot == Slot::adverbial ||
                            (part.slot == Slot::object && names_amount(tree, part.head) &&
                             *change != Predicate::affects);
        if (!beside)
            return {};
        if (part.slot == Slot::oblique && sense_of(verb + " " + preposition(tree, part.head)))
            return {};
    }
    return stated(clause, ends(tree, *clause.agent),
                  {{*change}, std::string(tree.lemma(proposition.predicate)), rules::change});
}

std::vector<Reading> verb_readings(const Clause &clause) {
    const auto target = target_of(clause);
    if (!target)
        return done_alone(clause);
    RelationSense sense = is_advised(clause)  ? RelationSense{Predicate::recommends}
                          : is_wanted(clause) ? RelationSense{}
                                              : target->sense;
    if (sense.to_amounts && names_share(clause.tree, target->object))
        sense = {*sense.to_amounts};
    else if (sense.of_agents && (names_agent(clause.tree, *clause.agent) ||
                                 (names_study(clause.tree, *clause.agent) &&
                                  target->lemma != "predict")))
        sense = {*sense.of_agents};
    const auto enables = [&](WordIndex link) {
        return control_of(clause.tree.lemma(link)) == Control::enable;
    };
    if (sense.predicate == Predicate::other && !is_wanted(clause) &&
        std::ranges::any_of(clause.proposition.chain, enables))
        return combined(clause, ends(clause.tree, *clause.agent),
                        {{Predicate::enables}, target->lemma, rules::control},
                        {clause_item(clause.tree, clause.proposition.predicate)});
    const Rule rule = sense.predicate == Predicate::other ? rules::unknown_verb : rules::verb;
    // "holds the key to lowering Y"
    if (const auto effect = effect_of_gerund(clause.tree, target->object);
        effect && sense.predicate == Predicate::enables)
        return combined(clause, ends(clause.tree, *clause.agent),
                        {effect->sense, target->lemma, rule}, ends(clause.tree, effect->object));
    return combined(clause, ends(clause.tree, *clause.agent), {sense, target->lemma, rule},
                    ends(clause.tree, target->object));
}

std::vector<Reading> named_role(const Clause &clause) {
    const auto target = target_of(clause);
    if (!target || target->sense.predicate != Predicate::is_a || target->sense.inverse)
        return {};
    return role_readings(clause, target->object);
}

std::vector<Reading> small_clause(const Clause &clause) {
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *complement = part_in(clause.proposition, Slot::complement);
    if (object == nullptr || complement == nullptr ||
        clause.tree.upos(complement->head) != Upos::adj)
        return {};
    const auto sense = sense_of(clause.tree.lemma(clause.proposition.predicate));
    if (!sense || sense->predicate != Predicate::reports)
        return {};
    Proposition said = clause.proposition;
    said.predicate = complement->head;
    return copula_readings({clause.tree, said, clause.index, object->head});
}

std::vector<Reading> links(const Clause &clause) {
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr)
        return {};
    const std::string verb = verb_lemma(clause);
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < object->head)
            continue;
        const std::string phrase = verb + " " + preposition(clause.tree, part.head);
        const auto sense = sense_of(phrase);
        if (sense && (sense->predicate == Predicate::associated_with ||
                      sense->predicate == Predicate::is_a ||
                      (sense->predicate == Predicate::causes && sense->inverse)))
            return combined(clause, ends(clause.tree, object->head), {*sense, phrase, rules::verb},
                            ends(clause.tree, part.head));
    }
    return {};
}

std::vector<Reading> subject_noun_readings(const Clause &clause) {
    return part_in(clause.proposition, Slot::object) != nullptr
               ? std::vector<Reading>{}
               : relation_noun_readings(clause, *clause.agent);
}

std::optional<Target> first_oblique(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    const auto phrase = [&](WordIndex end) { return verb + " " + preposition(tree, end); };
    const Part *first = nullptr;
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate)
            continue;
        if (is_reason(preposition(tree, part.head)))
            continue;
        if (!part.marker.empty() && !names_time(tree, part.head))
            return Target{phrase(part.head), {}, part.head};
        if (first == nullptr)
            first = &part;
    }
    if (first == nullptr)
        return std::nullopt;
    const bool counts =
        has_number(tree, tree.subtree(first->head)) && !names_time(tree, first->head);
    return Target{
        phrase(first->head), {counts ? Predicate::has_quantity : Predicate::other}, first->head};
}

} // namespace claimgraph
