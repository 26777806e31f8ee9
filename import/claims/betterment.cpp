// SPDX-License-Identifier: Apache-2.0
#include "import/claims/betterment.hpp"

#include "import/claims/noun_classes.hpp"

namespace claimgraph {
namespace {

bool is_betterment(const Tree &tree, WordIndex word) {
    return lists_word("ameliorate benefit better improve improvement", tree.lemma(word));
}

} // namespace

bool betters(const Tree &tree, const Reading &reading) {
    if (reading.predicate != Predicate::increases)
        return false;
    for (WordIndex word = reading.relation.first; word < reading.relation.last; ++word)
        if (is_betterment(tree, word))
            return true;
    // "showed an improvement in pain": the relation is "showed".
    const WordIndex changed =
        tree.first_conjunct((reading.object ? *reading.object : reading.subject).head);
    return !tree.is_root(changed) && tree.relation(changed) == Relation::nmod &&
           is_betterment(tree, tree.head(changed));
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
