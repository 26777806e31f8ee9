// SPDX-License-Identifier: Apache-2.0
#include "import/claims/copula_readings.hpp"

#include "import/claims/difference_readings.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/properties.hpp"
#include "import/claims/senses.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

std::string be(std::string_view what, std::string_view marker) {
    return std::string("be ").append(what).append(" ").append(marker);
}

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
    if (const auto sense = sense_of(phrase))
        return combined(clause, subjects, {*sense, phrase, rules::copula_noun}, ends(tree, head));
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
        const std::string phrase = be(tree.lemma(noun), marker);
        if (const auto sense = sense_of(phrase);
            sense && !(sense->predicate == Predicate::is_a && is_singled_out(tree, noun)))
            return PredicateNoun{phrase, *sense, child, false};
        if (auto modified = modified_noun(tree, noun, child, marker))
            return modified;
    }
    return std::nullopt;
}

std::vector<Reading> noun(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    std::vector<Reading> readings;
    if (const auto found = predicate_noun(tree, head)) {
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
    if (tree.upos(head) == Upos::num || has_number(tree, core_phrase(tree, head)))
        return combined(clause, subjects, {{Predicate::has_quantity}, "be", rules::quantity},
                        {phrase_item(tree, head)});
    for (const WordIndex conjunct : tree.conjuncts(head))
        if (is_nominal(tree, conjunct))
            std::ranges::move(combined(clause, subjects,
                                       {{Predicate::is_a}, "be", rules::copula_noun},
                                       {phrase_item(tree, conjunct)}),
                              std::back_inserter(readings));
    return readings;
}

/// "is as effective as Y"; "twice as effective as Y" is more so, and "likely" compares what
/// happens.
std::vector<Reading> equation(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    const auto other = complement_with(tree, head, {"as"});
    bool compared = false;
    bool multiplied = false;
    for (const WordIndex child : tree.children(head)) {
        const bool before = child < head && tree.relation(child) == Relation::advmod;
        compared = compared || (before && tree.lower(child) == "as");
        multiplied = multiplied || (before && lists_word("thrice times twice", tree.lower(child)));
    }
    if (!other || !compared || tree.lemma(head) == "likely")
        return {};
    return combined(clause, subjects,
                    {{multiplied ? Predicate::greater_than : Predicate::equal_to},
                     be("as " + std::string(tree.lower(head)), "as"),
                     rules::comparison},
                    ends(tree, *other));
}

/// "is more effective than Y", "is lower than Y"
std::vector<Reading> comparison(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    const auto than = complement_with(tree, head, {"than"});
    if (!than)
        return equation(clause, subjects);
    const bool less = std::ranges::any_of(tree.children(head), [&](WordIndex child) {
        return child < head && tree.lower(child) == "less";
    });
    const std::string phrase = be(tree.lower(head), "than");
    const auto sense = sense_of(phrase);
    const Predicate predicate = less    ? Predicate::less_than
                                : sense ? sense->predicate
                                        : Predicate::greater_than;
    return combined(clause, subjects, {{predicate}, phrase, rules::comparison}, ends(tree, *than));
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
            lists_word("across among between in to with", marker))
            return AdjectiveRelation{phrase, {*same}, child};
        if (const auto sense = sense_of(phrase))
            return AdjectiveRelation{phrase, *sense, child};
    }
    return std::nullopt;
}

std::vector<Reading> adjective_relation(const Clause &clause, const std::vector<Item> &subjects) {
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
    return combined(clause, subjects, {found->sense, found->phrase, rules::copula_adjective},
                    ends(tree, found->object));
}

/// The clause that "it" stands for: "It is hard to V", "It is likely that ...".
struct Extraposed {
    WordIndex head = 0;
    bool introduced = false; ///< a statement of its own
};

std::optional<Extraposed> extraposed(const Clause &clause) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    if (tree.lower(*clause.agent) != "it")
        return std::nullopt;
    for (const WordIndex child : tree.children(head))
        if (child > head && tree.is(child, {Relation::csubj, Relation::ccomp, Relation::xcomp,
                                            Relation::advcl, Relation::acl, Relation::acl_relcl}))
            if (const auto mark = tree.child(child, {Relation::mark}))
                return Extraposed{child, tree.lower(*mark) != "to"};
    return std::nullopt;
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
    if (const auto clausal = extraposed(clause))
        return clausal->introduced ? std::vector<Reading>{}
                                   : property(clause, {clause_item(tree, clausal->head)});
    if (auto compared = comparison(clause, subjects); !compared.empty())
        return compared;
    if (auto related = adjective_relation(clause, subjects); !related.empty())
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
        // A verb, or a conjunct with a subject or auxiliary of its own, is another clause.
        const bool clausal = tree.upos(conjunct) == Upos::verb ||
                             tree.has_child(conjunct, {Relation::nsubj, Relation::aux});
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
    if (const auto found = predicate_noun(clause.tree, role); found && !found->also_class)
        return combined(clause, ends(clause.tree, *clause.agent),
                        {found->sense, found->lemma, rules::copula_noun},
                        ends(clause.tree, found->object));
    return relation_noun_readings(clause, role);
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

std::vector<Reading> copula_readings(const Clause &clause) {
    if (!clause.agent)
        return {};
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    // "which is why", "Here are the tips": what points to the text is no property.
    if (tree[head].xpos == Xpos::wrb || lists_word("here there", tree.lower(head)))
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
        !marker.empty() && marker != "among" && marker != "amongst")
        return prepositional(clause, subjects, marker);
    // "It is a myth that X": only X is claimed.
    if (const auto clausal = extraposed(clause); clausal && clausal->introduced)
        return {};
    return noun(clause, subjects);
}

} // namespace claimgraph
