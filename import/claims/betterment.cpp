// SPDX-License-Identifier: Apache-2.0
#include "import/claims/betterment.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace claimgraph {
namespace {

// "roncopathy", "colitis", "steatosis": ailments by their names, whoever knows them.
constexpr std::array<std::string_view, 7> endings_of_ailments = {"algia", "itis",   "osis", "pathy",
                                                                 "pnea",  "plegia", "uria"};

bool is_betterment(const Tree &tree, WordIndex word) {
    return lists_word("ameliorate benefit better improve improvement", tree.lemma(word));
}

/// "worsens acne", "makes acne worse": there is more of it, as there is less where it improves.
bool worsens(const Tree &tree, const Reading &reading) {
    const auto is_worse = [&](WordIndex word) {
        return tree.lower(word) == "worse" || lists_word("worsen worsening", tree.lemma(word));
    };
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (is_worse(word))
            return true;
    const WordIndex last = tree.subtree(reading.anchor).last;
    return reading.object && reading.object->words.last < last &&
           tree.lower(reading.object->words.last) == "worse";
}

/// "improve", "an improvement in"
bool betters(const Tree &tree, const Reading &reading) {
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (is_betterment(tree, word))
            return true;
    // "An improvement was seen in pain"
    if (const auto seen = tree.child(reading.anchor, {Relation::nsubj_pass});
        seen && !reading.object && is_betterment(tree, *seen))
        return true;
    // "showed an improvement in pain": the relation is "showed".
    const WordIndex changed =
        tree.first_conjunct((reading.object ? *reading.object : reading.subject).head);
    return !tree.is_root(changed) && tree.relation(changed) == Relation::nmod &&
           is_betterment(tree, tree.head(changed));
}

/// "has benefits for nurses": of those there are no more.
bool benefits_people(const Tree &tree, const Reading &reading) {
    if (!reading.object ||
        !(names_population(tree, reading.object->head) || names_agent(tree, reading.object->head)))
        return false;
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (tree.lemma(word) == "benefit")
            return true;
    return false;
}

/// 1 for "a positive effect on", -1 for "an adverse effect on", 0 where the effect is not judged.
int value_of_effect(const Tree &tree, const Reading &reading) {
    const auto value_of = [&](WordIndex noun) {
        if (!lists_word("effect impact influence", tree.lemma(noun)))
            return 0;
        for (const WordIndex child : tree.children(noun)) {
            if (child > noun || tree.relation(child) != Relation::amod)
                continue;
            if (lists_word("beneficial favorable favourable positive", tree.lemma(child)))
                return 1;
            if (lists_word("adverse damaging deleterious detrimental harmful negative",
                           tree.lemma(child)))
                return -1;
        }
        return 0;
    };
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (const int value = value_of(word); value != 0)
            return value;
    // "showed an adverse effect of noise on sleep": the relation is "showed".
    if (!reading.object)
        return 0;
    const WordIndex changed = tree.first_conjunct(reading.object->head);
    return tree.is_root(changed) ? 0 : value_of(tree.head(changed));
}

/// What doctors mean to lower when they improve it.
bool is_better_low(std::string_view name) {
    constexpr std::array<std::string_view, 10> measures = {"blood pressure",
                                                           "body mass index",
                                                           "c-reactive protein",
                                                           "cholesterol",
                                                           "glucose",
                                                           "hemoglobin a1c",
                                                           "hba1c",
                                                           "ldl",
                                                           "triglyceride",
                                                           "waist circumference"};
    // "systolic blood pressure of the tea group"
    const std::string lower = ascii_lower(name.substr(0, name.find(" of ")));
    return lower.find("hdl") == std::string::npos &&
           lower.find("high density") == std::string::npos &&
           lower.find("high-density") == std::string::npos &&
           std::ranges::any_of(measures,
                               [&](std::string_view each) { return lower.ends_with(each); });
}

} // namespace

Predicate valued(const Tree &tree, const Reading &reading, bool burden) {
    if (reading.predicate == Predicate::increases && benefits_people(tree, reading))
        return Predicate::affects;
    if (reading.predicate == Predicate::increases && burden && betters(tree, reading))
        return Predicate::decreases;
    if (reading.predicate == Predicate::decreases && burden && worsens(tree, reading))
        return Predicate::increases;
    if (reading.predicate != Predicate::affects)
        return reading.predicate;
    const int value = value_of_effect(tree, reading);
    if (value == 0)
        return reading.predicate;
    return (value > 0) != burden ? Predicate::increases : Predicate::decreases;
}

bool is_burden(std::string_view type, std::string_view name, std::string_view aspect) {
    if ((aspect.empty() || lists_word("concentration level", aspect)) && is_better_low(name))
        return true;
    // "depression (severity)"; what "anxiety (level)" is like nobody says.
    if (!aspect.empty())
        return lists_word("burden complaint incidence risk severity symptom",
                          aspect.substr(aspect.rfind(' ') + 1));
    if (type == "symptom" || type == "disorder")
        return true;
    name = name.substr(0, name.find(" of ")); // "management of disease" is none
    const std::string_view head = name.substr(name.rfind(' ') + 1);
    const auto ends_so = [&](std::string_view ending) { return head.ends_with(ending); };
    return (type.empty() || type == "measure") &&
           (std::ranges::any_of(endings_of_ailments, ends_so) ||
            lists_word(
                "anxiety complaint depression difficulty disability disease disorder "
                "distress fatigue impairment insomnia mortality nausea pain problem severity "
                "stress symptom syndrome",
                head));
}

} // namespace claimgraph
