// SPDX-License-Identifier: Apache-2.0
#include "import/claims/combination.hpp"

#include "import/claims/difference_readings.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/pairing.hpp"
#include "import/claims/relation_range.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/told_findings.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

// A list of thirty subjects of thirty objects is a table or an attack, not a sentence.
constexpr std::size_t most_readings_of_a_proposition = 32;

/// The item without the clause that the predicate stands in: "mayor" of "the mayor resigning" is
/// who resigns.
Item outside_clause(const Tree &tree, Item item, WordIndex predicate) {
    if (!item.words.contains(predicate) || item.head > predicate)
        return item;
    for (const WordIndex clause : tree.children(item.head))
        if (tree.is(clause, {Relation::acl, Relation::acl_relcl}) &&
            tree.subtree(clause).first > item.head && tree.below(predicate, clause))
            item.words.last = std::min(item.words.last, tree.subtree(clause).first);
    return item;
}

Reading reading(const Clause &clause, const Item &subject, Predicate predicate,
                const std::optional<Item> &object, const std::string &lemma, Rule rule) {
    Reading made;
    made.predicate = predicate;
    made.lemma = lemma;
    made.subject = outside_clause(clause.tree, subject, clause.proposition.predicate);
    if (object)
        made.object = outside_clause(clause.tree, *object, clause.proposition.predicate);
    // "the effects of rain on sleep" with "on sleep" at the rain
    if (object && made.subject.words.contains(object->words) && object->head > subject.head) {
        const WordIndex end = clause.tree.subtree(object->head).first;
        if (end > subject.head)
            made.subject.words.last = std::min(made.subject.words.last, end);
    }
    made.relation = relation_range(clause, made.subject, object);
    made.anchor = clause.proposition.predicate;
    made.proposition = clause.index;
    for (const Part &each : clause.proposition.parts)
        // "rose [12 percent]": by how much
        if ((each.slot == Slot::oblique ||
             (!object && each.slot == Slot::object && names_amount(clause.tree, each.head))) &&
            each.head != subject.head &&
            (!object ||
             !(clause.tree.below(object->head, each.head) || object->words.contains(each.head))))
            made.arguments.push_back(each.head);
    // "rose [threefold]"
    for (const WordIndex child : clause.tree.children(clause.proposition.predicate))
        if (clause.tree.relation(child) == Relation::advmod &&
            clause.tree.lower(child).ends_with("fold") && !made.relation.contains(child))
            made.arguments.push_back(child);
    made.rule = rule;
    return made;
}

/// What a change that somebody makes is a change of: "Y" of "a decrease in Y", "harm to Y".
std::optional<WordIndex> affected_by(const Tree &tree, WordIndex change) {
    const auto what = undergoer_at(tree, change);
    return what ? what : complement_with(tree, change, {"to"});
}

/// "Patients showed a reduction in Y": Y went down, and nobody says what did it.
std::vector<Reading> undergone(const Clause &clause, const Item &population, const Item &object,
                               const std::string &lemma) {
    const auto change = change_named(clause.tree, object.head);
    if (!change)
        return {};
    const auto what = undergoer_at(clause.tree, object.head);
    if (!what)
        return {};
    std::vector<Reading> readings;
    for (const Item &end : items_of(clause.tree, *what)) {
        readings.push_back(reading(clause, end, *change, std::nullopt, lemma, rules::change));
        readings.back().arguments.push_back(population.head);
    }
    return readings;
}

/// "causes a decrease in Y", "leads to reduced Y": the relation composed with the change that its
/// object names or is ascribed; nothing where the object is no change.
std::vector<Reading> changed(const Clause &clause, const Item &subject, Predicate predicate,
                             const Item &object, const std::string &lemma) {
    const Tree &tree = clause.tree;
    const Predicate outer = is_effect(predicate) ? predicate : Predicate::causes;
    std::vector<Reading> readings;
    if (const auto change = change_named(tree, object.head))
        if (const auto what = affected_by(tree, object.head)) {
            for (const Item &end : items_of(tree, *what))
                readings.push_back(
                    reading(clause, subject, compose(outer, *change), end, lemma, rules::change));
            return readings;
        }
    if (outer == Predicate::causes || outer == Predicate::enables)
        if (const auto change = change_ascribed(tree, object.head);
            change && !is_ability(tree, object.head) && // "provides a better tool"
            // "The doctor provides more information"
            !(names_agent(tree, subject.head) &&
              lists_word("further more", tree.lower(change->word)))) {
            Item what = object; // "Y" of "reduced Y"
            what.words.first = change->word + 1;
            readings.push_back(reading(clause, subject, compose(outer, change->predicate), what,
                                       lemma, rules::change));
        }
    return readings;
}

/// The same for each of several things: "a reduction of pain and fear".
std::vector<Reading> changed_together(const Clause &clause, const Item &subject,
                                      Predicate predicate, const Item &object,
                                      const std::string &lemma) {
    const Tree &tree = clause.tree;
    const WordIndex first = tree.first_conjunct(object.head);
    if (tree.is_root(first) || tree.relation(first) != Relation::nmod ||
        tree.conjuncts(first).size() < 2 || preposition(tree, first) != "of")
        return {};
    const WordIndex noun = tree.head(first);
    const auto change = change_named(tree, noun);
    if (!change || !(object.heading.contains(noun) || object.words.contains(noun)))
        return {};
    const Predicate outer = is_effect(predicate) ? predicate : Predicate::causes;
    return {reading(clause, subject, compose(outer, *change), phrase_item(tree, object.head), lemma,
                    rules::change)};
}

/// "received high-protein food", "was identified as the highest priority": no level of its own.
bool is_given_or_named(const Clause &clause) {
    return lists_word("get receive take", clause.tree.lemma(clause.proposition.predicate)) ||
           (clause.proposition.passive && oblique_with(clause, {"as"}) != nullptr);
}

/// "our results", "these results" are findings; other results are what comes of something.
bool are_told_of(const Tree &tree, WordIndex results) {
    const auto determiner = tree.child(results, {Relation::det, Relation::nmod_poss});
    return determiner && lists_word("our these this", tree.lower(*determiner));
}

/// "extends earlier findings": the findings are told of, not changed.
bool tells_of_findings(const Tree &tree, Predicate predicate, const Item &object) {
    return is_effect(predicate) && names_study(tree, object.head) &&
           (!lists_word("outcome result test", tree.lemma(object.head)) ||
            are_told_of(tree, object.head));
}

/// "The trial showed Y", "The analysis yielded a difference": a study tells of it.
bool is_told(const Clause &clause, Predicate predicate, const Item &object) {
    const auto shows = [&](WordIndex verb) { return tells_result(inquiry_of(clause.tree, verb)); };
    return predicate == Predicate::reports || shows(clause.proposition.predicate) ||
           std::ranges::any_of(clause.proposition.chain, shows) ||
           names_finding(clause.tree, object.head);
}

/// "is useful in the treatment of Y", "is used for the prevention of Y": what that does to Y.
std::vector<Reading> put_to_use(const Clause &clause, const Item &subject, const RelationLink &link,
                                const Item &object) {
    const Predicate predicate = link.sense.predicate;
    const bool serves = predicate == Predicate::enables || link.lemma == "be used for" ||
                        link.lemma == "be used in";
    const auto effect = effect_of_deed(clause.tree, object.head);
    if (!serves || !effect || names_agent(clause.tree, subject.head))
        return {};
    std::vector<Reading> readings;
    for (const Item &end : items_of(clause.tree, effect->object))
        readings.push_back(
            reading(clause, subject, effect->sense.predicate, end, link.lemma, link.rule));
    return readings;
}

std::vector<Reading> linked(const Clause &clause, const Item &subject, const RelationLink &link,
                            const Item &object) {
    const Tree &tree = clause.tree;
    if (auto readings = put_to_use(clause, subject, link, object); !readings.empty())
        return readings;
    const Control kind = control_in(clause);
    const bool study = names_study(tree, subject.head);
    // "The alloy had a loss of strength": who has a change undergoes it.
    const bool has =
        lists_word("experience have suffer undergo", tree.lemma(clause.proposition.predicate));
    const bool tells =
        study || (!clause.proposition.passive &&
                  inquiry_of(tree, clause.proposition.predicate) == Inquiry::finding);
    if (kind == Control::undergo && (tells || has || names_population(tree, subject.head)))
        if (auto readings = undergone(clause, subject, object, link.lemma); !readings.empty())
            return readings;
    // "Prices showed a rise"; what produces one does not have it.
    Predicate predicate = link.sense.predicate;
    if (kind == Control::undergo && !is_effect(predicate) && !is_compared(tree, object) && !study &&
        !names_population(tree, subject.head))
        if (const auto change = change_named(tree, object.head);
            change && tree.lemma(object.head) != "loss" && link.lemma != "face" &&
            !relation_noun(tree, object.head) && !affected_by(tree, object.head))
            return {reading(clause, subject, *change, std::nullopt, link.lemma, rules::change)};
    if (predicate == Predicate::reports && is_yet_to_tell(clause))
        return {
            reading(clause, subject, Predicate::other, object, link.lemma, rules::unknown_verb)};
    // "We found a higher rate": who finds it does not have it.
    const bool finder =
        (tree.lower(subject.head) == "we" || tree.lower(subject.head) == "i" ||
         (names_agent(tree, subject.head) && !names_population(tree, subject.head))) &&
        inquiry_of(tree, clause.proposition.predicate) == Inquiry::finding;
    if (kind == Control::undergo && finder && !clause.proposition.passive &&
        predicate != Predicate::other) // "saw an owl"
        return {reading(clause, subject, Predicate::reports, object, link.lemma, link.rule)};
    // "The results are seen as early signs": what they are, not what they tell.
    const bool says_what = predicate == Predicate::is_a || predicate == Predicate::has_property;
    if (study && !says_what &&
        (kind == Control::undergo || kind == Control::give || is_effect(predicate))) {
        if (is_told(clause, predicate, object))
            return {reading(clause, subject, Predicate::reports, object, link.lemma, link.rule)};
        // "These findings may improve care": no cause of the document's field.
        if (is_effect(predicate) && !link.sense.inverse) {
            Item what = object; // "may help to inform [inform] farmers"
            if (tree[what.words.first].xpos == Xpos::vb && what.words.size() > 1)
                ++what.words.first;
            return {
                reading(clause, subject, Predicate::other, what, link.lemma, rules::unknown_verb)};
        }
    }
    // "has a higher risk of Y": who has it differs from others, and nobody says what does it.
    const bool own = clause.agent == clause.proposition.subject;
    // "Doctors could develop more plans": theirs, compared with nobody's.
    const bool theirs = names_agent(tree, subject.head) && is_only_more(tree, object.head) &&
                        !names_standard(tree, clause.proposition.predicate);
    const bool compared = theirs                      ? false
                          : is_given_or_named(clause) ? has_comparative(tree, object.head)
                                                      : is_compared(tree, object);
    if (kind == Control::undergo && own && !is_effect(predicate) && compared)
        return {reading(clause, subject, Predicate::associated_with, object, link.lemma,
                        rules::difference)};
    // "Aspirin causes fewer ulcers than ibuprofen": of the two, on ulcers.
    const auto other = complement_with(tree, object.head, {"than"});
    if (is_effect(predicate) && own && !clause.proposition.passive && other &&
        is_nominal(tree, *other) && has_comparative(tree, object.head) &&
        !change_named(tree, object.head))
        return {reading(clause, subject, Predicate::associated_with, object, link.lemma,
                        rules::difference)};
    // "An association was found between X and changes in Y" says no effect.
    const bool goes_with =
        predicate == Predicate::associated_with || predicate == Predicate::predicts;
    const bool passes_change =
        is_effect(predicate) || (!goes_with && (kind == Control::give || kind == Control::undergo));
    if (passes_change)
        if (auto readings = changed_together(clause, subject, predicate, object, link.lemma);
            !readings.empty())
            return readings;
    if (passes_change && object.heading.empty())
        if (auto readings = changed(clause, subject, predicate, object, link.lemma);
            !readings.empty())
            return readings;
    if (tells_of_findings(tree, predicate, object))
        predicate = Predicate::other;
    // "were classified as serious"
    if (predicate == Predicate::is_a && !link.sense.inverse &&
        tree.upos(object.head) == Upos::adj && !tree.has_child(object.head, {Relation::det}))
        predicate = Predicate::has_property;
    if (predicate == Predicate::has_property && tree.upos(object.head) == Upos::num &&
        !lists_word("at by in on since", preposition(tree, object.head))) // "was in 2009"
        predicate = Predicate::has_quantity;
    if (predicate == Predicate::has_quantity &&
        !has_number(clause.tree, clause.tree.subtree(object.head)) &&
        !names_time(clause.tree, object.head) && !names_amount(clause.tree, object.head))
        predicate = Predicate::other;
    if (predicate == Predicate::reports && !study)
        if (const auto untold = told_by_none(clause, subject.head, object.head, link))
            return {reading(clause, subject, *untold, object, link.lemma,
                            *untold == Predicate::other ? rules::unknown_verb : link.rule)};
    return {reading(clause, subject, predicate, object, link.lemma, link.rule)};
}

} // namespace

Item phrase_item(const Tree &tree, WordIndex head) {
    return {head, narrowed_phrase(tree, head), {}};
}

Item clause_item(const Tree &tree, WordIndex head) {
    WordRange words = clause_words(tree, head);
    for (const WordIndex child : tree.children(head)) {
        // "Certainly smoking harms": how sure one is, is no part of it.
        if (child == words.first && child < head && tree.relation(child) == Relation::advmod &&
            tree.relation(head) == Relation::csubj && tree[head].xpos == Xpos::vbg &&
            !lists_word("never not", tree.lower(child))) // "Not sleeping harms"
            ++words.first;
        // "so dire that mills closed": how much so is another matter.
        if (child < head && tree.lower(child) == "so" && tree.upos(head) == Upos::adj)
            words.last = head + 1;
    }
    // "how you feel as well"
    if (words.size() > 3 && tree.lower(words.last - 1) == "well" &&
        tree.lower(words.last - 2) == "as")
        words.last -= 2;
    return {head, words, {}};
}

std::vector<Item> ends(const Tree &tree, WordIndex head) {
    // "depends on what they eat"
    if (const auto clause = tree.child(head, {Relation::acl_relcl});
        clause && tree.lower(head) == "what")
        return {{head, hull({head, head + 1}, clause_words(tree, *clause)), {}}};
    // "the way people sleep": by itself a way is none.
    if (const auto clause = tree.child(head, {Relation::acl_relcl});
        clause && tree.lower(head) == "way" && tree.has_child(*clause, {Relation::nsubj}))
        return {{head, hull(core_phrase(tree, head), clause_words(tree, *clause)), {}}};
    if (tree.lower(head) == "none") // "in none of the mills": the denial is told apart
        if (const auto whole = complement_with(tree, head, {"of"}))
            return items_of(tree, *whole);
    if (is_nominal(tree, head) || tree.has_child(head, {Relation::det, Relation::amod}))
        return items_of(tree, head);
    Item item = clause_item(tree, head);
    // "calls for calm", "by any of them": the preposition is the verb's.
    const auto marker = tree.child(head, {Relation::case_mark});
    if (marker && tree.is(head, {Relation::obl, Relation::obl_agent, Relation::nmod}) &&
        *marker == item.words.first && *marker < head)
        ++item.words.first;
    // "encourages setting goals and making plans": two things
    const auto next = tree.child(head, {Relation::conj});
    if (tree[head].xpos == Xpos::vbg && next && *next > head && tree[*next].xpos == Xpos::vbg &&
        tree.has_child(*next, {Relation::cc}) && tree.has_child(*next, {Relation::obj}) &&
        tree.has_child(head, {Relation::obj})) {
        item.words.last = tree.subtree(*next).first;
        return {item, clause_item(tree, *next)};
    }
    return {item};
}

std::optional<WordIndex> undergoer_at(const Tree &tree, WordIndex noun) {
    const RelationNoun *relation = relation_noun(tree, noun);
    const bool of_actor = relation != nullptr && lists_word(relation->first, "of");
    const auto found =
        of_actor ? complement_with(tree, noun, {"in"}) : complement_with(tree, noun, {"in", "of"});
    if (!found)
        return std::nullopt;
    // "vision loss in children", "visual variation in children", "weight loss of 7 kg": what
    // stands in front says what is lost.
    const bool whose = preposition(tree, *found) == "in" &&
                       (names_population(tree, *found) || names_arm(tree, *found));
    const bool how_much = names_amount(tree, *found) || tree.has_child(*found, {Relation::nummod});
    const bool named = tree.has_child(noun, {Relation::compound});
    return told_in_front(tree, noun, *found) ||
                   (whose && (of_actor || names_what_changes(tree, noun))) || (named && how_much)
               ? std::nullopt
               : found;
}

std::vector<Reading> combined(const Clause &clause, const std::vector<Item> &subjects,
                              const RelationLink &link, const std::vector<Item> &given) {
    const std::vector<Item> objects = kept_together(clause, given);
    // "Width and height were 5 m and 2 m"
    const bool measures = link.sense.predicate == Predicate::has_quantity;
    const bool in_pairs = subjects.size() == objects.size() && (measures || pairs_off(clause));
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < subjects.size(); ++i)
        for (std::size_t k = 0; k < objects.size(); ++k) {
            if (in_pairs && i != k)
                continue;
            std::ranges::move(link.sense.inverse ? linked(clause, objects[k], link, subjects[i])
                                                 : linked(clause, subjects[i], link, objects[k]),
                              std::back_inserter(readings));
            if (readings.size() >= most_readings_of_a_proposition)
                return readings;
        }
    return readings;
}

std::vector<Reading> stated(const Clause &clause, const std::vector<Item> &subjects,
                            const RelationLink &link, const std::optional<Item> &object) {
    std::vector<Reading> readings;
    for (const Item &subject : subjects)
        readings.push_back(
            reading(clause, subject, link.sense.predicate, object, link.lemma, link.rule));
    return readings;
}

std::string be(std::string_view what, std::string_view preposition) {
    return std::string("be ").append(what).append(" ").append(preposition);
}

} // namespace claimgraph
