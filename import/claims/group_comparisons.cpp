// SPDX-License-Identifier: Apache-2.0
#include "import/claims/group_comparisons.hpp"

#include "import/claims/combination.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/persons.hpp"
#include "import/claims/times.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

/// "than", "compared with", and "as" of "twice as likely as".
bool says_standard(const Tree &tree, WordIndex word) {
    return lists_word("comparison than compared relative versus vs vs.", tree.lower(word)) ||
           (word > 0 && tree.lower(word) == "as" &&
            lists_word("apt liable likely prone", tree.lower(word - 1)));
}

/// "3 falls", "1.2 l": so many are no group; "group 3" is one.
bool is_counted(const Tree &tree, WordIndex noun) {
    return names_amount(tree, noun) ||
           std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
               return child < noun && tree.relation(child) == Relation::nummod;
           });
}

/// The nominal that "than", "compared with" or "versus" stands before.
std::optional<WordIndex> standard_at(const Tree &tree, WordIndex word) {
    WordIndex above = word;
    if (tree.relation(above) == Relation::fixed)
        above = tree.head(above);
    if (tree.is(above, {Relation::case_mark, Relation::mark, Relation::cc}) && !tree.is_root(above))
        above = tree.head(above);
    if (!is_nominal(tree, above)) // "compared with gardens", "than did gardens"
        if (const auto below =
                tree.child(above, {Relation::obl, Relation::nmod, Relation::nsubj, Relation::obj}))
            above = *below;
    if (above < word || !is_nominal(tree, above) || tree.upos(above) == Upos::num ||
        is_counted(tree, above) || tree.lemma(above) == "baseline" ||
        (!names_population(tree, above) && // "on-time patients"
         (names_time(tree, above) || says_when(tree, above))))
        return std::nullopt;
    if (tree.upos(above) == Upos::pron &&
        (!lists_word("that those", tree.lower(above)) || tree.subtree(above).last == above + 1))
        return std::nullopt;
    return above;
}

std::optional<WordIndex> standard_in(const Tree &tree, WordRange clause, WordIndex predicate,
                                     const Item &group, const Item &measure) {
    for (WordIndex word = clause.first; word < clause.last; ++word) {
        if (!says_standard(tree, word))
            continue;
        const auto standard = standard_at(tree, word);
        if (!standard || group.words.contains(*standard) || measure.words.contains(*standard))
            continue;
        // "The benefit compared to rest was greater": what the benefit is told from.
        if (!tree.below(*standard, measure.head) || *standard > predicate)
            return standard;
    }
    return std::nullopt;
}

/// Where the other group may be named: in the clause, of a noun's own comparison behind it.
WordRange clause_around(const Tree &tree, const Proposition &proposition, const Reading &reading) {
    const bool controlled = !proposition.chain.empty(); // "are likelier than men to smoke"
    WordRange words = tree.subtree(controlled ? proposition.chain.front() : proposition.predicate);
    if (reading.rule.name == rules::presupposed.name)
        words.first = std::max(words.first, reading.object->words.last);
    return words;
}

/// "had significantly lower", "was lower": with the grade, without the group's preposition.
WordRange relation_around(const Tree &tree, const Reading &reading, const Item &group,
                          const Grade &grade) {
    WordRange words = reading.relation;
    while (words.size() > 1 && tree.relation(words.last - 1) == Relation::case_mark &&
           tree.head(words.last - 1) == group.head)
        --words.last;
    const WordIndex graded = grade.words.last - 1;
    for (WordIndex word = words.last; word < graded; ++word)
        if (!tree.below(word, graded) && tree.relation(word) != Relation::det)
            return words;
    words.last = std::max(words.last, grade.words.last);
    return words;
}

/// "women in the tea group", "those who drank coffee": with what tells the one from the other.
Item told_apart(const Tree &tree, Item group) {
    for (const WordIndex child : tree.children(group.head)) {
        if (!tree.is(child, {Relation::nmod, Relation::acl, Relation::acl_relcl}) ||
            tree.subtree(child).first != group.words.last || names_time(tree, child))
            continue;
        const WordIndex end = tree.relation(child) == Relation::nmod
                                  ? core_phrase(tree, child).last
                                  : clause_words(tree, child).last;
        while (group.words.last < end && tree.upos(group.words.last) != Upos::punct)
            ++group.words.last;
        break;
    }
    return group;
}

Reading compared(const Tree &tree, const Reading &reading, Item group, Item standard,
                 const Grade &grade, Measure measure) {
    const bool same = tree.lemma(group.head) == tree.lemma(standard.head);
    if (same || names_arm(tree, group.head))
        group = told_apart(tree, group);
    if (standard.head > group.head)
        group.words.last = std::min(group.words.last, tree.subtree(standard.head).first);
    if (same || names_population(tree, standard.head))
        standard = told_apart(tree, standard);
    Reading made = reading;
    made.predicate = grade.predicate;
    made.lemma = std::string(tree.lower(grade.words.last - 1)) + " than";
    made.subject = group;
    made.object = standard;
    measure.quality = grade.quality;
    if (made.rule.name == rules::presupposed.name)
        made.relation = grade.words;
    else
        made.relation = relation_around(tree, reading, group, grade);
    made.measure = std::move(measure);
    std::erase_if(made.arguments, [&](WordIndex argument) {
        return tree.below(standard.head, argument) || tree.below(group.head, argument);
    });
    return made;
}

/// Of two groups of which one is said to go with more or less of something, the comparison of the
/// one with the other; the reading as it is where the clause names no other group.
std::vector<Reading> between_groups(const Tree &tree, const Proposition &proposition,
                                    const Reading &reading) {
    Item measured = *reading.object;
    Item group = reading.subject;
    auto grade = grade_of(tree, measured.head); // "The tea group had less pain"
    if (!grade) {
        std::swap(measured, group);
        grade = grade_of(tree, measured.head); // "Less pain was felt with tea"
    }
    Measure measure;
    bool of_predicate = false;
    bool likely = false;
    if (grade) {
        if (grade->words.first > measured.head)
            measured.words.last =
                std::min(measured.words.last, tree.subtree(grade->words.last - 1).first);
        else
            measured.words.first = std::max(measured.words.first, grade->words.last);
    } else if (grade = grade_of_likelihood(tree, proposition); grade) {
        likely = true;
        std::swap(measured, group);
    } else {
        of_predicate = true;
        grade = grade_at(tree, proposition.predicate);
        if (!grade)
            grade = grade_of_verb(tree, proposition, measure);
    }
    const auto standard = standard_in(tree, clause_around(tree, proposition, reading),
                                      proposition.predicate, group, measured);
    if (!grade || !standard || measured.words.empty()) {
        Reading alone = reading;
        if (grade && likely)
            alone.object_level =
                grade->predicate == Predicate::less_than ? "decreased risk" : "increased risk";
        if (grade && of_predicate && grade->tells_level && measure.change.empty())
            alone.level = grade->predicate == Predicate::less_than ? "decreased" : "increased";
        else if (grade && of_predicate && grade->words.size() == 1 && measure.change.empty() &&
                 reading.rule.name != rules::presupposed.name)
            alone.level = tree.lower(grade->words.first); // "The stay was shorter in Oslo"
        return {alone};
    }
    measure.thing = measured;
    std::vector<Reading> readings;
    for (const Item &other : ends(tree, *standard))
        readings.push_back(compared(tree, reading, group, other, *grade, measure));
    return readings;
}

/// "the tea and coffee groups": "the tea" and "coffee groups".
std::optional<std::pair<Item, Item>> pair_before(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> first;
    for (const WordIndex child : tree.children(noun)) {
        if (child > noun || !tree.is(child, {Relation::compound, Relation::amod}))
            continue;
        if (first) // "the early tea and coffee groups"
            return std::nullopt;
        if (tree.conjuncts(child).size() == 2 &&
            tree.has_child(tree.conjuncts(child).back(), {Relation::cc}))
            first = child;
    }
    if (!first)
        return std::nullopt;
    const WordIndex second = tree.conjuncts(*first).back();
    return std::pair{
        Item{*first, {std::min(core_phrase(tree, noun).first, *first), *first + 1}, {}},
        Item{noun, {second, noun + 1}, {}}};
}

/// The two compared on what the reading is about.
Reading on_subject(const Reading &reading, const Item &first, const std::optional<Item> &second) {
    Reading made = reading;
    made.measure = Measure{reading.subject, "", ""};
    made.subject = first;
    made.object = second;
    return made;
}

/// "similar in both arms", "did not differ in the two towns": from each other.
bool names_all_compared(const Tree &tree, WordIndex noun, std::string_view before) {
    if (lists_word("across among between", before))
        return true;
    return lists_word("at for in within", before) &&
           (names_arm(tree, noun) ||
            std::ranges::any_of(tree.children(noun),
                                [&](WordIndex child) {
                                    return child < noun &&
                                           lists_word("both two three four", tree.lower(child));
                                })) &&
           !names_time(tree, noun);
}

/// "no difference in pain between tea and coffee": the two that the object lists.
std::vector<Reading> between_listed(const Tree &tree, const Reading &reading) {
    // "The groups differ with regard to size": size does, between the groups.
    const std::string before = preposition(tree, reading.object->head);
    if ((lists_word("in regarding", before) || before == "in terms of" ||
         before == "with regard to" || before == "with respect to") &&
        reading.lemma.starts_with("differ ") && !names_population(tree, reading.object->head) &&
        !names_all_compared(tree, reading.object->head, before)) {
        Reading made = reading;
        std::swap(made.subject, *made.object);
        return {made};
    }
    const WordIndex first = tree.first_conjunct(reading.object->head);
    // "did not differ between the groups": the groups do not, on that.
    if (names_all_compared(tree, first, before) && is_plural(tree, first) &&
        tree.conjuncts(first).size() == 1 && !pair_before(tree, first))
        return {on_subject(reading, *reading.object, std::nullopt)};
    if (!lists_word("across among between for in", before) || tree.upos(first) == Upos::num ||
        is_counted(tree, first) || names_time(tree, first) ||
        reading.object->words.contains(reading.subject.head))
        return {reading};
    if (const auto pair = pair_before(tree, first))
        return {on_subject(reading, pair->first, pair->second)};
    const std::vector<WordIndex> groups = tree.conjuncts(first);
    const bool pair = groups.size() == 2 && reading.object->words.contains(groups.back()) &&
                      tree.has_child(groups.back(), {Relation::cc});
    if (!pair)
        return {reading};
    Reading made = on_subject(reading, phrase_item(tree, first), phrase_item(tree, groups.back()));
    if (tree.lemma(first) == tree.lemma(groups.back())) {
        made.subject = told_apart(tree, made.subject);
        made.object = told_apart(tree, *made.object);
    }
    made.subject.words.last = std::min(made.subject.words.last, made.object->words.first);
    return {made};
}

/// "The weight of men was higher than that of women": men are compared with women, on weight.
std::optional<Reading> between_owners(const Tree &tree, const Proposition &proposition,
                                      const Reading &reading) {
    const WordIndex pronoun = reading.object->head;
    const auto other = tree.child(pronoun, {Relation::nmod});
    const auto own = complement_with(tree, reading.subject.head, {"of", "in", "for", "among"});
    if (!lists_word("that those", tree.lower(pronoun)) || !other || !own || *own > pronoun)
        return std::nullopt;
    Reading made = reading;
    made.measure = measure_of(tree, proposition);
    made.measure->quality.clear(); // "shorter": on the time itself
    Item thing = reading.subject;
    thing.words.last = std::min(thing.words.last, tree.subtree(*own).first);
    made.measure->thing = thing;
    made.subject = told_apart(tree, phrase_item(tree, *own));
    made.object = phrase_item(tree, *other);
    return made;
}

/// "a difference between barns and mills": from each other, on whatever.
std::vector<Reading> two_of(const Tree &tree, const Reading &reading) {
    const WordIndex first = tree.first_conjunct(reading.subject.head);
    Reading made = reading;
    if (const auto pair = pair_before(tree, first)) {
        std::tie(made.subject, made.object) = std::tie(pair->first, pair->second);
        return {made};
    }
    const std::vector<WordIndex> groups = tree.conjuncts(first);
    if (groups.size() != 2 || !reading.subject.words.contains(groups.back()) ||
        preposition(tree, first) != "between")
        return {reading};
    made.subject = phrase_item(tree, first);
    made.object = phrase_item(tree, groups.back());
    return {made};
}

/// "differ from Y in size": on what.
std::optional<Measure> measure_beside(const Tree &tree, const Proposition &proposition) {
    for (const Part &part : proposition.parts)
        if (part.slot == Slot::oblique && is_nominal(tree, part.head) &&
            lists_word("in", preposition(tree, part.head)) && !names_time(tree, part.head) &&
            !names_population(tree, part.head) && !names_place(tree, part.head))
            return Measure{phrase_item(tree, part.head), "", ""};
    return std::nullopt;
}

} // namespace

std::vector<Reading> compared_on(const Tree &tree, const Proposition &proposition,
                                 const Reading &reading) {
    if (!reading.object)
        return reading.predicate == Predicate::different_from ? two_of(tree, reading)
                                                              : std::vector<Reading>{reading};
    const bool differs =
        reading.predicate == Predicate::different_from || reading.predicate == Predicate::equal_to;
    const bool compares = reading.rule.name == rules::comparison.name;
    if (differs && !compares) {
        std::vector<Reading> readings = between_listed(tree, reading);
        for (Reading &each : readings)
            if (!each.measure && each.subject.words == reading.subject.words &&
                reading.rule.name != rules::difference.name)
                each.measure = measure_beside(tree, proposition);
        return readings;
    }
    if (compares) {
        if (const auto made = between_owners(tree, proposition, reading))
            return {*made};
        Reading made = reading;
        made.measure = measure_of(tree, proposition);
        return {made};
    }
    const bool groups =
        reading.rule.name == rules::difference.name || reading.rule.name == rules::presupposed.name;
    return groups && reading.predicate == Predicate::associated_with
               ? between_groups(tree, proposition, reading)
               : std::vector<Reading>{reading};
}

} // namespace claimgraph
