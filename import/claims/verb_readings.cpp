// SPDX-License-Identifier: Apache-2.0
#include "import/claims/verb_readings.hpp"

#include "import/claims/control_readings.hpp"
#include "import/claims/copula_readings.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/phrase_repair.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/targets.hpp"
#include "import/claims/times.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

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
    // "is expected to raise Y" forecasts; "expects to raise Y" wants.
    const auto wants = [&](WordIndex word) {
        return control_of(clause.tree.lemma(word)) == Control::want &&
               !(clause.tree.lemma(word) == "expect" &&
                 clause.tree.has_child(word, {Relation::aux_pass}));
    };
    // "were told to avoid foods containing Y": they contain it all the same.
    const bool describes = clause.proposition.origin == Origin::participle;
    return std::ranges::any_of(clause.proposition.chain, wants) ||
           (!describes &&
            std::ranges::any_of(governors_in_tense(clause.tree, clause.proposition), wants));
}

/// "It is necessary to rest", "More trials are necessary": what is called for, not what helps.
bool is_wanted_of(const Tree &tree, WordIndex agent) {
    return tree.lower(agent) == "it" || names_study(tree, agent);
}

/// "are advised to drink Y", "recommends drinking Y", "You may want to drink Y"
bool is_advised(const Clause &clause) {
    const Tree &tree = clause.tree;
    return std::ranges::any_of(clause.proposition.chain, [&](WordIndex link) {
        const std::string_view verb = tree.lemma(link);
        const auto sense = sense_of(verb);
        if ((sense && sense->predicate == Predicate::recommends &&
             tree.has_child(link, {Relation::aux_pass})) ||
            is_encouraged(tree, link))
            return true;
        if (lists_word("advise advocate recommend suggest", verb))
            return tree[link].xpos != Xpos::vbn &&
                   tree[clause.proposition.predicate].xpos == Xpos::vbg;
        return verb == "want" && tree.lower(*clause.agent) == "you" &&
               std::ranges::any_of(tree.children(link), [&](WordIndex modal) {
                   return lists_word("may might", tree.lower(modal));
               });
    });
}

/// The object; with what it is asked, told or let do where that follows: "implored them to stay".
std::vector<Item> with_infinitive(const Clause &clause, const Target &target) {
    const Tree &tree = clause.tree;
    std::vector<Item> items = ends(tree, target.object);
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr || object->head != target.object || items.size() != 1)
        return items;
    Item &only = items.front();
    if (const auto controlled = controlled_verb(clause, object->head)) {
        only.words.last = end_of_infinitive(tree, *controlled);
        return items;
    }
    const Part *content = part_in(clause.proposition, Slot::content);
    if (content == nullptr || tree.relation(content->head) != Relation::xcomp ||
        (tree[content->head].xpos != Xpos::vb && tree[content->head].xpos != Xpos::vbg) ||
        (is_change(target.sense.predicate) && // "lifts the mood to prevent quarrels"
         tree[content->head].xpos == Xpos::vb && !names_agent(tree, only.head) &&
         !names_population(tree, only.head)))
        return items;
    if (tree.subtree(content->head).first == only.words.last)
        only.words.last = clause_words(tree, content->head).last;
    return items;
}

/// "holds the key to lowering Y", "contributes to lowering Y and raising Z"
std::vector<Reading> brought_about(const Clause &clause, const Target &target, const Rule &rule) {
    std::vector<Reading> readings;
    for (const WordIndex gerund : clause.tree.conjuncts(target.object))
        if (const auto effect = effect_of_gerund(clause.tree, gerund))
            for (Reading &reading :
                 combined(clause, ends(clause.tree, *clause.agent),
                          {effect->sense, target.lemma, rule}, ends(clause.tree, effect->object)))
                readings.push_back(std::move(reading));
    return readings;
}

/// What is wanted is no change that happens: "hope to see better results".
std::vector<Reading> wanted(const Clause &clause, const Target &target) {
    std::vector<Reading> readings;
    for (const Item &object : ends(clause.tree, target.object))
        for (Reading &reading :
             stated(clause, ends(clause.tree, *clause.agent),
                    {{Predicate::other}, target.lemma, rules::unknown_verb}, object))
            readings.push_back(std::move(reading));
    return readings;
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
    const auto tells_when = [&](WordIndex noun) { // "last week", but not "two weeks"
        const bool bare = preposition(tree, noun).empty();
        return (names_time(tree, noun) || says_when(tree, noun)) &&
               (!bare || is_reckoned(tree, noun) ||
                (tree.lemma(noun) != "time" && !has_number(tree, tree.subtree(noun))));
    };
    const auto is_besides = [&](const Part &part) {
        return (part.slot == Slot::adverbial && tree[part.head].xpos != Xpos::vbg) ||
               (part.slot == Slot::oblique && // "The bridge collapsed in May"
                (part.head < verb || tells_when(part.head) || counts_time(tree, part) ||
                 preposition(tree, part.head) == "according to"));
    };
    // "sort, pack and sell fruit": a verb before another shares its object.
    const bool shares = tree.has_child(verb, {Relation::conj}) && tree[verb].xpos == Xpos::vb;
    const bool joined = tree.relation(verb) == Relation::conj && tree[verb].xpos == Xpos::vb;
    if (shares || joined || tree[verb].xpos == Xpos::vbn)
        return {};
    // "do better at school" says how they fare.
    const auto fares = [&](WordIndex child) {
        return child > verb && lists_word("better badly well worse", tree.lower(child));
    };
    const bool empty = lists_word("be do have", tree.lemma(verb)) &&
                       std::ranges::none_of(tree.children(verb), fares);
    if (proposition.origin != Origin::verb || !is_graded(tree, proposition.chain) || empty ||
        !std::ranges::all_of(proposition.parts, is_besides))
        return {};
    std::string lemma = verb_lemma(clause);
    // "..., says the board" adds nothing to what is said; "The kit included:" lacks an object.
    if (const auto sense = sense_of(lemma);
        sense && (sense->predicate == Predicate::reports || sense->predicate == Predicate::part_of))
        return {};
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
    if (const Part *object = part_in(clause.proposition, Slot::object)) {
        // "does nothing to lower Y"
        if (lists_word("nothing little lot more much", clause.tree.lower(object->head)) &&
            clause.tree.lemma(clause.proposition.predicate) == "do" &&
            clause.tree.has_child(object->head, {Relation::acl}))
            return true;
        // "raises the chance that Y", "improves the ability to V": what is changed is said here.
        const auto sense = sense_of(clause.tree.lemma(clause.proposition.predicate));
        const bool changes = sense && is_change(sense->predicate);
        return !(changes && (names_risk(clause.tree, object->head) ||
                             is_ability(clause.tree, object->head))) &&
               has_content_clause(clause.tree, object->head);
    }
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
    // "eating fruit by noon"
    if (const Part *means = oblique_with(clause, {"through", "via", "by"});
        means != nullptr && !says_when(clause.tree, means->head))
        return means->head;
    // The parser may hang it on the object.
    return complement_with(clause.tree, part_in(proposition, Slot::object)->head,
                           {"through", "via"});
}

std::vector<Reading> changes_alone(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    if (lists_word("occur happen emerge follow", tree.lemma(proposition.predicate))) {
        auto told = change_reported(clause); // "Falls occurred more often with Y than with Z"
        return told.empty() ? differing_group(clause, ends(tree, *clause.agent)) : told;
    }
    auto change = change_undergone(verb_lemma(clause)); // "Prices went up"
    if (!change)
        change = change_undergone(tree.lemma(proposition.predicate));
    // "fall asleep": what it becomes, not how much
    const WordIndex next = proposition.predicate + 1;
    if (next < tree.size() && tree.relation(next) != Relation::case_mark &&
        lists_word("apart asleep behind ill out over pregnant short sick silent victim",
                   tree.lower(next)))
        return {};
    if (!change || names_population(tree, *clause.agent) || names_agent(tree, *clause.agent) ||
        control_in(clause) == Control::inquire)
        return {};
    if (auto differing = differing_group(clause, ends(tree, *clause.agent)); !differing.empty())
        return differing;
    // "X causes the brain to shrink": it is not X that shrinks.
    if (proposition.subject && clause.agent != proposition.subject && proposition.parts.empty())
        return combined(clause, ends(tree, *clause.agent),
                        {{*change}, std::string(tree.lemma(proposition.predicate)), rules::control},
                        ends(tree, *proposition.subject));
    const std::string verb = verb_lemma(clause);
    for (const Part &part : proposition.parts) {
        // "rose 3 %" has an amount for its object; "rose, concomitant with Y" is set off.
        const WordIndex first = tree.subtree(part.head).first;
        const bool aside = tree[first].xpos == Xpos::comma || relates_onward(tree, part.head);
        const bool beside =
            part.slot == Slot::oblique || part.slot == Slot::adverbial ||
            (part.slot == Slot::complement && aside) ||
            (part.slot == Slot::object && names_amount(tree, part.head) &&
             !complement_with(tree, part.head, {"of"}) && *change != Predicate::affects);
        if (!beside)
            return {};
        if (part.slot == Slot::oblique && !goes_along(clause, part.head) &&
            sense_of(verb + " " + preposition(tree, part.head)))
            return {};
    }
    return stated(clause, ends(tree, *clause.agent),
                  {{*change}, std::string(tree.lemma(proposition.predicate)), rules::change});
}

/// "They call the model Ada", "a model they call Ada": what is called that, by whomever.
std::vector<Reading> given_name(const Clause &clause, const Target &target) {
    const Tree &tree = clause.tree;
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *name = part_in(clause.proposition, Slot::complement);
    const WordIndex verb = clause.proposition.predicate;
    const RelationLink link{target.sense, target.lemma, rules::verb};
    if (object != nullptr && name != nullptr && tree.upos(name->head) == Upos::adj)
        return stated(clause, ends(tree, object->head),
                      {{Predicate::has_property}, target.lemma, rules::state},
                      phrase_item(tree, name->head));
    if (object != nullptr && name != nullptr)
        return combined(clause, ends(tree, object->head), link, ends(tree, name->head));
    if (object != nullptr && object->head > verb && tree.relation(verb) == Relation::acl_relcl &&
        !tree.is_root(verb) && clause.agent != tree.head(verb))
        return combined(clause, ends(tree, tree.head(verb)), link, ends(tree, object->head));
    // "call the police"
    return combined(clause, ends(tree, *clause.agent),
                    {{Predicate::other}, target.lemma, rules::unknown_verb},
                    ends(tree, target.object));
}

std::vector<Reading> verb_readings(const Clause &clause) {
    const auto target = target_of(clause);
    if (!target)
        return done_alone(clause);
    if (verb_lemma(clause) == "call" && !clause.proposition.passive)
        return given_name(clause, *target);
    if (is_wanted(clause) && !is_advised(clause))
        return wanted(clause, *target);
    const RelationSense sense =
        is_advised(clause) ? RelationSense{Predicate::recommends} : sense_with(clause, *target);
    const auto enables = [&](WordIndex link) {
        // "was inspired to carve it": who carves enables nothing.
        const bool done_to = clause.tree.has_child(link, {Relation::aux_pass});
        return (control_of(clause.tree.lemma(link)) == Control::enable && !done_to) ||
               (lists_word("crucial critical essential necessary sufficient vital",
                           clause.tree.lemma(link)) &&
                control_of(clause.tree.lemma(clause.proposition.predicate)) != Control::inquire &&
                !is_wanted_of(clause.tree, *clause.agent));
    };
    // "helps make Y": no more than a part in it
    if (sense.predicate == Predicate::causes && !sense.inverse &&
        std::ranges::any_of(clause.proposition.chain,
                            [&](WordIndex link) { return clause.tree.lemma(link) == "help"; }))
        return combined(clause, ends(clause.tree, *clause.agent),
                        {{Predicate::enables}, target->lemma, rules::control},
                        ends(clause.tree, target->object));
    // "can help find Y", "is necessary to run Y"
    if ((sense.predicate == Predicate::other || sense.predicate == Predicate::reports) &&
        std::ranges::any_of(clause.proposition.chain, enables))
        return combined(clause, ends(clause.tree, *clause.agent),
                        {{Predicate::enables}, target->lemma, rules::control},
                        {clause_item(clause.tree, clause.proposition.predicate)});
    const Rule rule = sense.predicate == Predicate::other ? rules::unknown_verb : rules::verb;
    if (sense.predicate == Predicate::enables || sense.predicate == Predicate::causes)
        if (auto effects = brought_about(clause, *target, rule); !effects.empty())
            return effects;
    return combined(clause, ends(clause.tree, *clause.agent), {sense, target->lemma, rule},
                    with_infinitive(clause, *target));
}

std::vector<Reading> named_role(const Clause &clause) {
    const auto target = target_of(clause);
    if (!target || target->sense.predicate != Predicate::is_a || target->sense.inverse)
        return {};
    return role_readings(clause, target->object);
}

std::vector<Reading> small_clause(const Clause &clause) {
    const Part *object = part_in(clause.proposition, Slot::object);
    const std::string_view verb = clause.tree.lemma(clause.proposition.predicate);
    const bool deems = lists_word("consider deem judge", verb);
    const auto sense = sense_of(verb);
    if (object == nullptr || !(deems || (sense && sense->predicate == Predicate::reports)))
        return {};
    // "identified poor sleep as a driver of Y"
    const Part *beside = oblique_with(clause, {"as"});
    const auto role = beside != nullptr && beside->head > object->head
                          ? std::optional(beside->head)
                          : complement_with(clause.tree, object->head, {"as"});
    if (role)
        return relation_noun_readings({clause.tree, clause.proposition, clause.index, object->head},
                                      *role);
    const Part *complement = part_in(clause.proposition, Slot::complement);
    // "showed gains relative to others": that is no property of them
    if (complement == nullptr ||
        !(clause.tree.upos(complement->head) == Upos::adj ||
          (deems && is_nominal(clause.tree, complement->head))) ||
        relates_onward(clause.tree, complement->head))
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
    // "increases contact with Y" changes the contact, wherever "with Y" hangs.
    const auto alone = sense_of(verb);
    const bool changes = alone && is_effect(alone->predicate);
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < object->head)
            continue;
        const std::string phrase = verb + " " + preposition(clause.tree, part.head);
        const auto sense = sense_of(phrase);
        if (sense &&
            ((sense->predicate == Predicate::associated_with && !changes) ||
             (sense->predicate == Predicate::is_a && phrase.ends_with(" as")) ||
             (sense->predicate == Predicate::causes && (sense->inverse || phrase == "blame for"))))
            return combined(clause, ends(clause.tree, object->head), {*sense, phrase, rules::verb},
                            ends(clause.tree, part.head));
    }
    if (changes)
        return {};
    // "link A and B with Y" with Y at B
    const WordIndex last = clause.tree.conjuncts(object->head).back();
    const auto end = complement_with(clause.tree, last, {"with", "to", "for", "on"});
    if (!end)
        return {};
    const std::string phrase = verb + " " + preposition(clause.tree, *end);
    const auto sense = sense_of(phrase);
    if (sense && (sense->predicate == Predicate::associated_with || verb == "blame"))
        return combined(clause, ends(clause.tree, object->head), {*sense, phrase, rules::verb},
                        ends(clause.tree, *end));
    return {};
}

std::vector<Reading> subject_noun_readings(const Clause &clause) {
    return part_in(clause.proposition, Slot::object) != nullptr
               ? std::vector<Reading>{}
               : relation_noun_readings(clause, *clause.agent);
}

} // namespace claimgraph
