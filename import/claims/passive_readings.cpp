// SPDX-License-Identifier: Apache-2.0
#include "import/claims/passive_readings.hpp"

#include "import/claims/copula_readings.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/properties.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/targets.hpp"
#include "import/claims/verb_readings.hpp"

#include <algorithm>

namespace claimgraph {

std::optional<WordIndex> deed_linked(const Clause &clause) {
    const Proposition &proposition = clause.proposition;
    if (!proposition.passive || proposition.origin == Origin::participle)
        return std::nullopt;
    const std::string_view verb = clause.tree.lower(proposition.predicate);
    for (const Part &part : proposition.parts)
        if (part.slot == Slot::adverbial && clause.tree[part.head].xpos == Xpos::vbg)
            if (const auto sense = sense_of(std::string("be ").append(verb).append(" ").append(
                    preposition(clause.tree, part.head)));
                sense && sense->predicate == Predicate::associated_with)
                return part.head;
    return std::nullopt;
}

namespace {

/// "is linked to Y", "is prescribed for Y": the passive with a preposition as the lists have it.
std::optional<Target> with_preposition(const Clause &clause, const std::string &verb,
                                       const std::string &be) {
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique && part.slot != Slot::agent &&
            part.head != deed_linked(clause))
            continue;
        const std::string before = preposition(clause.tree, part.head);
        for (const std::string_view start : {std::string_view(be), std::string_view(verb)}) {
            const std::string phrase = std::string(start).append(" ").append(before);
            const auto sense = sense_of(phrase);
            // "is added to Y" is no "adds to Y": an effect changes with the voice.
            // Whoever is referred to a clinic is none.
            const bool same =
                start == be || (sense && (sense->inverse || (!is_effect(sense->predicate) &&
                                                             sense->predicate != Predicate::is_a)));
            // "In May, tests were conducted in Rome": what stands in front is no end of a plain
            // verb.
            const bool in_front = part.head < clause.proposition.predicate && sense &&
                                  sense->predicate == Predicate::other;
            if (sense && same && !in_front)
                return Target{phrase, *sense, part.head};
        }
    }
    return std::nullopt;
}

/// "Prices are changed, with fewer sales": what goes along with it.
bool is_set_off(const Tree &tree, WordIndex oblique) {
    const WordIndex first = tree.subtree(oblique).first;
    return first > 0 && tree[first - 1].xpos == Xpos::comma;
}

/// Who does it: the agent, or what it is done with.
const Part *actor(const Clause &clause, const std::optional<RelationSense> &sense) {
    if (const Part *agent = part_in(clause.proposition, Slot::agent);
        agent != nullptr && !names_amount(clause.tree, agent->head) &&
        clause.tree.upos(agent->head) != Upos::num && clause.tree.upos(agent->head) != Upos::sym)
        return agent;
    if (!sense || !is_effect(sense->predicate))
        return nullptr;
    // "was improved by training them"
    for (const Part &part : clause.proposition.parts)
        if (part.slot == Slot::adverbial && preposition(clause.tree, part.head) == "by")
            return &part;
    const Part *with = oblique_with(clause, {"with", "through", "via", "using"});
    return with != nullptr && is_set_off(clause.tree, with->head) ? nullptr : with;
}

/// "Zinc was determined by titration": past, it tells how somebody measured. "Taste is determined
/// by salt" tells what makes it so.
bool tells_measurement(const Tree &tree, WordIndex verb) {
    const auto aux = tree.child(verb, {Relation::aux_pass});
    return tree.lemma(verb) == "determine" && aux && lists_word("been was were", tree.lower(*aux));
}

/// "in both groups", "in 3 nurses": how many of those studied, not which people.
bool counts_all(const Tree &tree, WordIndex group) {
    return tree.has_child(group, {Relation::nummod}) ||
           std::ranges::any_of(tree.children(group), [&](WordIndex child) {
               return child < group &&
                      lists_word("all any both each either every neither some", tree.lower(child));
           });
}

/// "Fatigue was seen in nurses": found, noticed, reported there, so it goes with them.
std::vector<Reading> found_among(const Clause &clause, const std::vector<Item> &found,
                                 const std::string &be) {
    if (control_in(clause) != Control::undergo)
        return {};
    const Part *group = oblique_with(clause, {"in", "among", "amongst"});
    // What is found in one of them is a case.
    const auto article =
        group != nullptr ? clause.tree.child(group->head, {Relation::det}) : std::nullopt;
    if (group == nullptr || !names_population(clause.tree, group->head) ||
        (article && lists_word("a an one", clause.tree.lower(*article)) &&
         clause.tree[group->head].xpos == Xpos::nn &&
         !lists_word("cohort group population sample", clause.tree.lemma(group->head))))
        return {};
    return combined(
        clause, found,
        {{counts_all(clause.tree, group->head) ? Predicate::other : Predicate::associated_with},
         be + " " + preposition(clause.tree, group->head),
         rules::passive},
        ends(clause.tree, group->head));
}

/// "Access is limited", "Baseline values were controlled": a state, not a change that is told.
bool names_state(const Tree &tree, WordIndex verb) {
    return lists_word("adjust compromise control kill limit moderate regulate restrict target",
                      tree.lemma(verb));
}

/// "A response rate of 59% was observed": how much there was; "a total of 20 boats" are boats.
std::vector<Reading> amount_observed(const Clause &clause, const std::string &be) {
    const Tree &tree = clause.tree;
    const WordIndex noun = *clause.agent;
    const auto amount = complement_with(tree, noun, {"of"});
    const bool observed = control_in(clause) == Control::undergo ||
                          lists_word("achieve obtain reach", verb_lemma(clause));
    if (!observed || !amount || names_amount(tree, noun) || !is_measure(tree, noun) ||
        tree.lemma(noun) == "total" || tree.has_child(noun, {Relation::conj}) ||
        tree.has_child(*amount, {Relation::conj}) || clause.proposition.origin != Origin::verb)
        return {};
    const WordRange words = core_phrase(tree, *amount);
    WordRange measured = core_phrase(tree, noun);
    if (words.first < noun + 2 || !measured.contains(words) || !has_number(tree, words) ||
        tree.upos(*amount) == Upos::propn)
        return {};
    measured.last = words.first - 1;
    return combined(clause, {{noun, measured, {}}},
                    {{Predicate::has_quantity}, be, rules::quantity}, {{*amount, words, {}}});
}

/// "More research is required": what is done is a property of what it is done to.
std::vector<Reading> state(const Clause &clause, const std::vector<Item> &patients,
                           const std::string &be) {
    if (clause.proposition.origin == Origin::participle)
        return {};
    const WordIndex verb = clause.proposition.predicate;
    return stated(clause, patients, {{Predicate::has_property}, be, rules::state},
                  state_item(clause.tree, verb));
}

/// "were administered a dose of Y", "20 mg"; not "were administered Y (20 mg)".
bool names_dose(const Tree &tree, WordIndex noun) {
    return lists_word("amount dose quantity", tree.lemma(noun)) ||
           tree.has_child(noun, {Relation::nummod});
}

/// "was mailed a form": who gets something is not what he gets.
bool is_given(const Tree &tree, WordIndex verb) {
    return control_of(tree.lemma(verb)) == Control::give ||
           lists_word("award ask charge mail pay send serve show teach", tree.lemma(verb));
}

/// "was measured before and after the course": when, not what with.
bool tells_when(const Tree &tree, WordIndex noun) {
    const std::string before = preposition(tree, noun);
    return lists_word("after before during since until", before.substr(0, before.find(' ')));
}

/// "was given Y", "is considered safe", "was held in Y", "is required": nobody is said to do it.
std::vector<Reading> without_actor(const Clause &clause, const std::vector<Item> &patients,
                                   const std::string &be) {
    const Tree &tree = clause.tree;
    // "was identified as a predictor of Y", "a link was found between X and Y"
    if (const Part *role = oblique_with(clause, {"as"}))
        if (auto readings = relation_noun_readings(clause, role->head); !readings.empty())
            return readings;
    if (auto readings = relation_noun_readings(clause, *clause.agent); !readings.empty())
        return readings;
    if (const Part *object = part_in(clause.proposition, Slot::object);
        object != nullptr && tree.lower(object->head) == "using" &&
        tree.has_child(object->head, {Relation::obj}))
        return combined(clause, patients, {{Predicate::other}, be + " using", rules::unknown_verb},
                        ends(tree, *tree.child(object->head, {Relation::obj})));
    if (const Part *object = part_in(clause.proposition, Slot::object);
        object != nullptr && !names_time(tree, object->head) &&
        tree.surface(object->head).find(':') == std::string_view::npos) { // "randomized 1:1"
        RelationSense sense = sense_of(be).value_or(RelationSense{});
        if (sense.predicate == Predicate::has_quantity && !names_dose(tree, object->head))
            sense = {};
        return combined(clause, patients, {sense, be, rules::passive}, ends(tree, object->head));
    }
    if (const Part *complement = part_in(clause.proposition, Slot::complement);
        complement != nullptr && !names_time(tree, complement->head)) {
        // "is considered a treatment for Y"
        if (auto role = role_readings(clause, complement->head); !role.empty())
            return role;
        const Predicate predicate = is_given(tree, clause.proposition.predicate) ? Predicate::other
                                    : is_nominal(tree, complement->head)         ? Predicate::is_a
                                                                         : Predicate::has_property;
        const auto article = tree.child(*clause.agent, {Relation::det});
        // "a dog called Rex": Rex is a dog
        const bool names =
            clause.proposition.origin == Origin::participle && article &&
            lists_word("a an", tree.lower(*article)) &&
            lists_word("call dub name term", tree.lemma(clause.proposition.predicate));
        return names ? combined(clause, ends(tree, complement->head),
                                {{predicate}, be, rules::state}, patients)
                     : combined(clause, patients, {{predicate}, be, rules::state},
                                ends(tree, complement->head));
    }
    // "The kits were used for bonding"
    for (const Part &part : clause.proposition.parts)
        if (part.slot == Slot::adverbial && tree[part.head].xpos == Xpos::vbg &&
            preposition(tree, part.head) == "for" && clause.proposition.predicate < part.head &&
            clause.proposition.origin != Origin::participle &&
            lists_word("employ indicate require use", tree.lemma(clause.proposition.predicate)))
            return combined(clause, patients,
                            {{Predicate::other}, be + " for", rules::unknown_verb},
                            ends(tree, part.head));
    if (const auto target = first_oblique(clause, be); target && !tells_when(tree, target->object))
        return combined(clause, patients, {target->sense, target->lemma, rules::unknown_verb},
                        ends(tree, target->object));
    return state(clause, patients, be);
}

/// "Little is known": "little" is nothing that is known.
bool is_hardly_known(const Clause &clause) {
    const Tree &tree = clause.tree;
    return lists_word("know understand", tree.lemma(clause.proposition.predicate)) &&
           lists_word("less little nothing", tree.lower(*clause.agent)) &&
           tree.subtree(*clause.agent).size() == 1;
}

/// "Little is known about gout": of gout, that hardly anything is known of it; nothing of a clause,
/// which makes its own claims.
std::vector<Reading> hardly_known(const Clause &clause) {
    const Part *topic = oblique_with(clause, {"about", "of", "on", "regarding"});
    if (topic == nullptr || !is_nominal(clause.tree, topic->head))
        return {};
    return stated(clause, ends(clause.tree, topic->head),
                  {{Predicate::other}, "be known about", rules::existence});
}

} // namespace

std::vector<Reading> passive_readings(const Clause &clause) {
    if (!clause.agent || part_in(clause.proposition, Slot::content) != nullptr)
        return {};
    const Tree &tree = clause.tree;
    const std::string verb = verb_lemma(clause);
    const std::string particle = verb.substr(tree.lemma(clause.proposition.predicate).size());
    const std::string be =
        std::string("be ").append(tree.lower(clause.proposition.predicate)).append(particle);
    // "A link was found in miners between X and Y"
    if (control_in(clause) == Control::undergo && oblique_with(clause, {"between"}) != nullptr)
        if (auto readings = relation_noun_readings(clause, *clause.agent); !readings.empty())
            return readings;
    if (control_in(clause) == Control::undergo)
        if (auto readings = change_reported(clause); !readings.empty())
            return readings;
    if (is_hardly_known(clause))
        return hardly_known(clause);
    if (auto readings = amount_observed(clause, be); !readings.empty())
        return readings;
    const std::vector<Item> patients = ends(tree, *clause.agent);
    // "Fewer falls were seen with yoga than with rest"
    // and "Falls were reported more often with yoga than with rest"
    const auto adverb = tree.child(clause.proposition.predicate, {Relation::advmod});
    const bool graded = has_comparative(tree, *clause.agent) || (adverb && grade_at(tree, *adverb));
    if (control_in(clause) == Control::undergo && graded)
        if (auto readings = differing_group(clause, patients); !readings.empty())
            return readings;
    if (auto readings = found_among(clause, patients, be); !readings.empty())
        return readings;
    // "training followed by rest": the order of steps, no forecast
    if (const Part *next = part_in(clause.proposition, Slot::agent);
        next != nullptr && verb == "follow" &&
        (clause.proposition.origin != Origin::verb ||
         (names_population(tree, *clause.agent) && tree.upos(*clause.agent) == Upos::noun) ||
         lists_word("cohort group sample", tree.lemma(*clause.agent)))) // "nurses were followed"
        return combined(clause, patients, {{Predicate::other}, be + " by", rules::passive},
                        ends(tree, next->head));
    // "Boats were grouped by size": nobody is said to group them.
    if (const Part *way = part_in(clause.proposition, Slot::agent);
        way != nullptr && !names_agent(tree, way->head) && !names_population(tree, way->head) &&
        (lists_word("categorize classify divide group match order rank sort split stratify",
                    verb) ||
         (lists_word("administer apply contact deliver give inform inject invite notify reach "
                     "recruit send "
                     "supply vaccinate",
                     verb) &&
          lists_word("email gavage infusion inhalation injection mail mouth phone post route",
                     tree.lemma(way->head)))))
        return combined(clause, patients, {{Predicate::other}, be + " by", rules::unknown_verb},
                        ends(tree, way->head));
    if (const auto target = with_preposition(clause, verb, be)) {
        RelationSense known = target->sense.of_agents && names_agent(tree, *clause.agent)
                                  ? RelationSense{*target->sense.of_agents}
                                  : target->sense;
        // "is seen as safe" against "is seen as a threat"
        if (known.predicate == Predicate::is_a && tree.upos(target->object) == Upos::adj)
            known = {Predicate::has_property};
        // "pumps connected to the patient": by a tube
        if ((target->lemma == "be connected to" && names_population(tree, target->object)) ||
            tells_origin(tree, target->lemma, *clause.agent, target->object))
            known = {};
        // "was found in our trial": told by it, no part of it
        if (known.predicate == Predicate::part_of && names_study(tree, target->object) &&
            control_in(clause) == Control::undergo)
            known = {};
        return combined(clause, patients, {known, target->lemma, rules::passive},
                        ends(tree, target->object));
    }
    auto sense =
        tells_measurement(tree, clause.proposition.predicate) ? RelationSense{} : sense_of(verb);
    // Patients are treated with a drug, but it is no drug against patients; "The results should
    // be treated with care".
    if (sense && sense->predicate == Predicate::treats &&
        (names_population(tree, *clause.agent) || names_study(tree, *clause.agent)))
        return without_actor(clause, patients, be);
    // "Three people were injured" tells of no fewer people.
    if (sense && (sense->of_agents || tree.lemma(clause.proposition.predicate) == "lose") &&
        part_in(clause.proposition, Slot::agent) == nullptr &&
        (names_agent(tree, *clause.agent) || names_population(tree, *clause.agent)))
        return without_actor(clause, patients, be);
    if (const Part *by = actor(clause, sense)) {
        if (sense && sense->of_agents &&
            (names_agent(tree, by->head) || tree.upos(by->head) == Upos::propn ||
             only_favours(tree, verb, *clause.agent)))
            sense = RelationSense{*sense->of_agents};
        return combined(clause, ends(tree, by->head),
                        {sense.value_or(RelationSense{}), verb, rules::passive}, patients);
    }
    // "The bridge was destroyed", "The diet was promoted": what is so treated has no less or more.
    const bool treated =
        lists_word("damage delay destroy encourage preserve promote transform", verb);
    if (sense && is_change(sense->predicate) && !treated &&
        !names_state(tree, clause.proposition.predicate)) {
        if (auto differing = differing_group(clause, patients); !differing.empty())
            return differing;
        return stated(clause, patients, {*sense, verb, rules::change});
    }
    return without_actor(clause, patients, be);
}

} // namespace claimgraph
