// SPDX-License-Identifier: Apache-2.0
#include "import/claims/betterment.hpp"

#include "import/claims/noun_classes.hpp"

namespace claimgraph {
namespace {

bool is_betterment(const Tree &tree, WordIndex word) {
    return lists_word("ameliorate benefit better improve improvement", tree.lemma(word));
}

/// "improve", "an improvement in"
bool betters(const Tree &tree, const Reading &reading) {
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (is_betterment(tree, word))
            return true;
    // "showed an improvement in pain": the relation is "showed".
    const WordIndex changed =
        tree.first_conjunct((reading.object ? *reading.object : reading.subject).head);
    return !tree.is_root(changed) && tree.relation(changed) == Relation::nmod &&
           is_betterment(tree, tree.head(changed));
}

/// 1 for "a positive effect on", -1 for "an adverse effect on", 0 where the effect is not judged.
int value_of_effect(const Tree &tree, const Reading &reading) {
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word) {
        if (!lists_word("effect impact influence", tree.lemma(word)))
            continue;
        for (const WordIndex child : tree.children(word)) {
            if (child > word || tree.relation(child) != Relation::amod)
                continue;
            if (lists_word("beneficial favorable favourable positive", tree.lemma(child)))
                return 1;
            if (lists_word("adverse damaging deleterious detrimental harmful negative",
                           tree.lemma(child)))
                return -1;
        }
    }
    return 0;
}

} // namespace

Predicate valued(const Tree &tree, const Reading &reading, bool burden) {
    if (reading.predicate == Predicate::increases && burden && betters(tree, reading))
        return Predicate::decreases;
    if (reading.predicate != Predicate::affects)
        return reading.predicate;
    const int value = value_of_effect(tree, reading);
    if (value == 0)
        return reading.predicate;
    return (value > 0) != burden ? Predicate::increases : Predicate::decreases;
}

bool is_burden(std::string_view type, std::string_view name) {
    if (type == "symptom" || type == "disorder")
        return true;
    name = name.substr(0, name.find(" of ")); // "management of disease" is none
    const std::size_t last = name.rfind(' ');
    const std::string_view head = last == std::string_view::npos ? name : name.substr(last + 1);
    return type.empty() &&
           lists_word("disability disease disorder distress fatigue impairment pain severity "
                      "symptom syndrome",
                      head);
}

} // namespace claimgraph
