// SPDX-License-Identifier: Apache-2.0
#include "import/claims/copula_readings.hpp"

#include "import/claims/adjective_relations.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/pleonastic.hpp"
#include "import/claims/properties.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/senses.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

/// The preposition of a predicate noun, not the conjunction of its clause.
std::string case_of(const Tree &tree, WordIndex noun) {
    std::string text;
    const auto add = [&](WordIndex word) {
        text.append(text.empty() ? "" : " ").append(tree.lower(word));
    };
    for (const WordIndex child : tree.children(noun)) {
        if (child > noun || tree.relation(child) != Relation::case_mark)
            continue;
        add(child);
        for (const WordIndex below : tree.children(child))
            if (tree.relation(below) == Relation::fixed)
                add(below);
    }
    return text;
}

Item with_marker(const Tree &tree, Item phrase) {
    for (const WordIndex child : tree.children(phrase.head))
        if (child < phrase.words.first && tree.relation(child) == Relation::case_mark)
            phrase.words.first = child;
    return phrase;
}

/// "The aim is to V", "The trouble is that ...": a clause and no property.
bool is_clausal_predicate(const Tree &tree, WordIndex head) {
    const auto copula = tree.child(head, {Relation::cop});
    return copula && tree.upos(head) == Upos::verb &&
           std::ranges::any_of(tree.children(head), [&](WordIndex mark) {
               return mark > *copula && tree.relation(mark) == Relation::mark &&
                      lists_word("to that", tree.lower(mark));
           });
}

/// "is to blame for Y"
std::vector<Reading> infinitive(const Clause &clause, const std::vector<Item> &subjects) {
    const std::string start =
        "be to " + std::string(clause.tree.lemma(clause.proposition.predicate)) + " ";
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique)
            continue;
        const std::string phrase = start + preposition(clause.tree, part.head);
        if (const auto sense = sense_of(phrase))
            return combined(clause, subjects, {*sense, phrase, rules::copula_noun},
                            ends(clause.tree, part.head));
    }
    return {};
}

/// "is at risk", "is of interest"
std::vector<Reading> prepositional(const Clause &clause, const std::vector<Item> &subjects,
                                   const std::string &marker) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    for (const WordIndex child : tree.children(head)) {
        if (child < head || !tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
            continue;
        const std::string whole =
            be(std::string(marker).append(" ").append(tree.lemma(head)), preposition(tree, child));
        if (const auto known = sense_of(whole))
            return combined(clause, subjects, {*known, whole, rules::copula_noun},
                            ends(tree, child));
    }
    const std::string phrase = "be " + marker;
    // "was over the Internet": no more than a number of something
    const auto sense = sense_of(phrase);
    if (sense && (marker != "over" || has_number(tree, tree.subtree(head))))
        return combined(clause, subjects, {*sense, phrase, rules::copula_noun}, ends(tree, head));
    // "is in Lisbon", "was at the bottom of the lake"
    if (lists_word("in at on inside within", marker) && names_place(tree, head))
        return combined(clause, subjects, {{Predicate::part_of}, phrase, rules::state},
                        ends(tree, head));
    return combined(clause, subjects, {{Predicate::has_property}, phrase, rules::state},
                    {with_marker(clause.tree, phrase_item(clause.tree, head))});
}

/// A predicate noun with the other end of the relation it stands for.
struct PredicateNoun {
    std::string lemma; ///< as `Reading::lemma`
    RelationSense sense;
    WordIndex object = 0;
    bool also_class = false; ///< the noun says besides what the subject is
};

/// "a treatment technique for Y": the relation is in a word before the noun.
std::optional<PredicateNoun> modified_noun(const Tree &tree, WordIndex noun, WordIndex object,
                                           const std::string &marker) {
    for (const WordIndex modifier : tree.children(noun)) {
        if (modifier > noun || !tree.is(modifier, {Relation::compound, Relation::amod}))
            continue;
        const std::string_view lemma = tree.lemma(modifier);
        const std::string both =
            be(std::string(lemma).append(" ").append(tree.lemma(noun)), marker);
        if (const auto sense = sense_of(both))
            return PredicateNoun{both, *sense, object, false};
        if (tree.relation(modifier) != Relation::compound)
            continue;
        const std::string alone = be(lemma, marker);
        if (const auto sense = sense_of(alone))
            return PredicateNoun{alone, *sense, object, true};
    }
    return std::nullopt;
}

/// "the deadliest form of Y": no Y at large.
bool is_singled_out(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        const auto most = tree.child(child, {Relation::advmod});
        return child < noun && tree.relation(child) == Relation::amod &&
               (lists_word("first last main only sole", tree.lower(child)) ||
                tree[child].xpos == Xpos::jjs ||
                (most && lists_word("least most", tree.lower(*most))));
    });
}

/// "is the cause of Y", and "is a treatment technique for Y", "a way of lowering Y", which is also
/// a technique, a way.
std::optional<PredicateNoun> predicate_noun(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun)) {
        if (child < noun || !tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
            continue;
        const std::string marker = preposition(tree, child);
        // "is a way of lowering Y", "is a therapy for improving Y"
        if (const auto effect = effect_of_gerund(tree, child);
            effect && lists_word("of for in", marker) &&
            (is_ability(tree, noun) ||
             lists_word("intervention remedy therapy treatment", tree.lemma(noun))))
            return PredicateNoun{std::string(tree.lemma(child)), effect->sense, effect->object,
                                 true};
        // "is an approach for the treatment of Y", but not "a target for the treatment of Y"
        constexpr std::string_view used =
            "adjunct agent alternative approach candidate choice compound drug intervention means "
            "measure medication medicine method modality option procedure regimen remedy strategy "
            "substance supplement technique therapy tool way";
        if (const auto effect = effect_of_deed(tree, child);
            effect && marker == "for" && lists_word(used, tree.lemma(noun)))
            return PredicateNoun{be(tree.lemma(child), "of"), effect->sense, effect->object, true};
        const std::string phrase = be(tree.lemma(noun), marker);
        if (const auto sense = sense_of(phrase);
            sense && !(sense->predicate == Predicate::is_a && is_singled_out(tree, noun)))
            return PredicateNoun{phrase, *sense, child, false};
        if (auto modified = modified_noun(tree, noun, child, marker))
            return modified;
    }
    return std::nullopt;
}

/// "is the gauge that parts the two best": by itself "the gauge" tells nothing.
Item with_clause_that_tells(const Tree &tree, Item item) {
    constexpr WordIndex longest = 12; // what is longer tells a story
    const auto article = tree.child(item.head, {Relation::det});
    if (!article || tree.lower(*article) != "the")
        return item;
    for (const WordIndex clause : tree.children(item.head))
        if (tree.subtree(clause).first == item.words.last &&
            tree.subtree(clause).size() <= longest &&
            (tree.relation(clause) == Relation::acl_relcl
                 ? tree.upos(item.words.last) == Upos::pron || // "the ground on which they stand"
                       tree[item.words.last + 1].xpos == Xpos::wdt
                 : tree.relation(clause) == Relation::acl && preposition(tree, clause) == "to"))
            item.words.last = clause_words(tree, clause).last;
    return item;
}

/// "The commonest trees are oaks", "The symptoms were fever and cough": those are of a kind.
bool names_some_of(const Tree &tree, WordIndex subject, WordIndex predicate) {
    if (tree[subject].xpos != Xpos::nns)
        return false;
    // Each of several in the singular is one of those in the plural; "a crop" is what they are.
    const Xpos tag = tree[predicate].xpos;
    const auto article = tree.child(predicate, {Relation::det});
    const bool indefinite = article && lists_word("a an", tree.lower(*article));
    // "The endpoints are falls and stays": whatever they are, they are what the study looks at.
    if (lists_word("endpoint outcome", tree.lemma(subject)) &&
        tree.has_child(predicate, {Relation::conj}) && !predicate_noun(tree, predicate))
        return true;
    if (lists_word("endpoint outcome", tree.lemma(subject)) && is_nominal(tree, predicate) &&
        !article && !is_measure(tree, predicate) && !predicate_noun(tree, predicate) &&
        !has_number(tree, core_phrase(tree, predicate)))
        return true;
    const bool single = (tag == Xpos::nn || tag == Xpos::nnp) && tree.lemma(predicate) != "part" &&
                        !has_number(tree, core_phrase(tree, predicate)) && !indefinite;
    if (single && (tree.has_child(predicate, {Relation::conj}) ||
                   lists_word("endpoint measure outcome", tree.lemma(subject))))
        return true;
    const bool bare = !tree.has_child(
        predicate, {Relation::det, Relation::nummod, Relation::amod, Relation::nmod_poss});
    return bare && std::ranges::any_of(tree.children(subject), [&](WordIndex child) {
               const auto most = tree.child(child, {Relation::advmod});
               return child < subject && tree.relation(child) == Relation::amod &&
                      (tree[child].xpos == Xpos::jjs || (most && tree.lower(*most) == "most"));
           });
}

/// "Factors influencing sleep were ...": not all factors.
Item with_participle(const Tree &tree, Item item) {
    for (const WordIndex clause : tree.children(item.head))
        if (tree.relation(clause) == Relation::acl && tree.subtree(clause).first == item.words.last)
            item.words.last = clause_words(tree, clause).last;
    return item;
}

/// "were 5 % and 8 %"; not "was 48 years, cost 90 euros".
std::vector<Item> amounts(const Tree &tree, WordIndex first) {
    std::vector<Item> items = {phrase_item(tree, first)};
    for (const WordIndex next : tree.conjuncts(first)) {
        const Item item = phrase_item(tree, next);
        const Upos begins = tree.upos(item.words.first);
        if (next > first && (begins == Upos::num || begins == Upos::sym) &&
            !tree.has_child(next, {Relation::cop, Relation::nsubj}))
            items.push_back(item);
    }
    return items;
}

std::vector<Reading> noun(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    std::vector<Reading> readings;
    if (is_bare_count(tree, *clause.agent) && tree[head].xpos == Xpos::nns &&
        !has_number(tree, core_phrase(tree, head)))
        return combined(clause, ends(tree, head),
                        {{Predicate::has_quantity}, "be", rules::quantity}, subjects);
    if (names_some_of(tree, *clause.agent, head)) {
        // "The predictors of Y were A and B"
        if (const auto relation = predicate_noun(tree, *clause.agent))
            return combined(clause, ends(tree, head),
                            {relation->sense, relation->lemma, rules::copula_noun},
                            ends(tree, relation->object));
        std::vector<Item> kinds = subjects;
        for (Item &kind : kinds)
            kind = with_participle(tree, kind);
        return combined(clause, ends(tree, head), {{Predicate::is_a}, "be", rules::copula_noun},
                        kinds);
    }
    if (auto reason = named_reason(clause, subjects); !reason.empty())
        return reason;
    // "The outcomes were symptoms of Y" tells what they are.
    if (const auto found = lists_word("endpoint measure outcome", tree.lemma(*clause.agent))
                               ? std::nullopt
                               : predicate_noun(tree, head)) {
        readings = combined(clause, subjects, {found->sense, found->lemma, rules::copula_noun},
                            ends(tree, found->object));
        if (!found->also_class)
            return readings;
    }
    // "The outcome was the effect of X on Y" tells what is looked at.
    if (auto related = relation_noun_readings(clause, head);
        !related.empty() && !names_intention(tree, *clause.agent))
        return related;
    if (auto specified = specified_readings(clause); !specified.empty())
        return specified;
    const bool designed = is_designed(tree, head);
    if (tree.upos(head) == Upos::num || (!designed && has_number(tree, core_phrase(tree, head))))
        return combined(clause, subjects, {{Predicate::has_quantity}, "be", rules::quantity},
                        amounts(tree, head));
    for (const WordIndex conjunct : tree.conjuncts(head))
        if (is_nominal(tree, conjunct) &&
            (conjunct == head || !tree.has_child(conjunct, {Relation::cop}))) // "and is a mill"
            std::ranges::move(combined(clause, subjects,
                                       {{Predicate::is_a}, "be", rules::copula_noun},
                                       {with_clause_that_tells(tree, phrase_item(tree, conjunct))}),
                              std::back_inserter(readings));
    return readings;
}

std::vector<Reading> property(const Clause &clause, const std::vector<Item> &subjects) {
    const WordIndex head = clause.proposition.predicate;
    const std::string phrase = "be " + std::string(clause.tree.lemma(head));
    return combined(clause, subjects, {{Predicate::has_property}, phrase, rules::copula_adjective},
                    {property_item(clause.tree, head)});
}

std::vector<Reading> adjective(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    if (const auto clausal = extraposed(tree, *clause.agent, head))
        return clausal->introduced ? std::vector<Reading>{}
                                   : property(clause, {clause_item(tree, clausal->head)});
    if (holds_groups_apart(clause))
        return differing_group(clause, subjects);
    if (auto compared = compared_readings(clause, subjects); !compared.empty())
        return compared;
    if (auto related = related_readings(clause, subjects); !related.empty())
        return related;
    if (auto differing = differing_group(clause, subjects);
        !differing.empty() && !mutual(tree, head))
        return differing;
    // "is successful as a treatment for Y"
    if (const Part *role = oblique_with(clause, {"as"}))
        if (auto related = relation_noun_readings(clause, role->head); !related.empty())
            return related;
    std::vector<Reading> readings;
    for (const WordIndex conjunct : tree.conjuncts(head)) {
        // A verb, or a conjunct with a subject, auxiliary or copula of its own, is another clause.
        const bool clausal =
            tree.upos(conjunct) == Upos::verb ||
            tree.has_child(conjunct, {Relation::nsubj, Relation::aux, Relation::cop}) ||
            // "prices were low and the supply short"
            (is_nominal(tree, conjunct) && tree.has_child(conjunct, {Relation::det}));
        if (conjunct != head && clausal)
            continue;
        const std::string phrase = "be " + std::string(tree.lemma(conjunct));
        const auto compares = mutual(tree, conjunct);
        const RelationLink link{{compares.value_or(Predicate::has_property)},
                                phrase,
                                compares ? rules::comparison : rules::copula_adjective};
        std::ranges::move(compares
                              ? stated(clause, subjects, link)
                              : combined(clause, subjects, link, {property_item(tree, conjunct)}),
                          std::back_inserter(readings));
    }
    return readings;
}

} // namespace

std::vector<Reading> hard_to(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    if (proposition.chain.size() != 1 || part_in(proposition, Slot::object) != nullptr ||
        !lists_word("difficult easy hard impossible simple tough",
                    tree.lemma(proposition.chain.front())))
        return {};
    const WordIndex adjective = proposition.chain.front();
    Item item = phrase_item(tree, adjective);
    item.words.last = proposition.predicate + 1;
    return combined(clause, ends(tree, *clause.agent),
                    {{Predicate::has_property},
                     "be " + std::string(tree.lemma(adjective)),
                     rules::copula_adjective},
                    {item});
}

std::vector<Reading> role_readings(const Clause &clause, WordIndex role) {
    if (const auto found = predicate_noun(clause.tree, role))
        return combined(clause, ends(clause.tree, *clause.agent),
                        {found->sense, found->lemma, rules::copula_noun},
                        ends(clause.tree, found->object));
    return relation_noun_readings(clause, role);
}

std::vector<Reading> copula_readings(const Clause &clause) {
    if (!clause.agent)
        return {};
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    if (says_nothing_of_subject(tree, head))
        return {};
    const std::vector<Item> subjects = ends(tree, *clause.agent);
    if (is_clausal_predicate(tree, head))
        return infinitive(clause, subjects);
    if (const auto phrase = gerund_property(tree, head))
        return combined(clause, subjects,
                        {{Predicate::has_property},
                         be(tree.lower(phrase->words.first), tree.lemma(head)),
                         rules::state},
                        {*phrase});
    if (tree.upos(head) == Upos::adj || tree.upos(head) == Upos::adv ||
        tree.upos(head) == Upos::verb)
        return adjective(clause, subjects);
    // "is among the causes of Y": one of them
    if (const std::string marker = case_of(tree, head);
        !marker.empty() && marker != "among" && marker != "amongst") {
        if (const auto change = change_under_way(tree, head))
            return stated(clause, subjects,
                          {{*change}, be(marker, tree.lemma(head)), rules::change});
        return prepositional(clause, subjects, marker);
    }
    // "It is a myth that X": only X is claimed.
    if (const auto clausal = extraposed(tree, *clause.agent, head); clausal && clausal->introduced)
        return {};
    return noun(clause, subjects);
}

} // namespace claimgraph
