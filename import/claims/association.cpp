// SPDX-License-Identifier: Apache-2.0
#include "import/claims/association.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

namespace claimgraph {
namespace {

Association association_of(Predicate predicate) {
    if (is_effect(predicate))
        return Association::causal;
    switch (predicate) {
    case Predicate::associated_with:
        return Association::correlational;
    case Predicate::predicts:
        return Association::predictive;
    case Predicate::is_a:
        return Association::definitional;
    case Predicate::greater_than:
    case Predicate::less_than:
    case Predicate::equal_to:
    case Predicate::different_from:
        return Association::comparative;
    case Predicate::approves:
        return Association::regulatory;
    case Predicate::recommends:
        return Association::recommendation;
    default:
        break;
    }
    return Association::descriptive;
}

/// What an adjective says beyond a property: that one thing is compared, or that it works.
Association association_of_property(const Tree &tree, const Item &property) {
    static const WordMap adjectives = word_map(lexicons::effect_adjectives());
    for (WordIndex word = property.words.first; word < property.words.last; ++word) {
        if (tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr ||
            tree[word].xpos == Xpos::jjs || tree[word].xpos == Xpos::rbs)
            return Association::comparative;
        if (word == property.head && adjectives.contains(tree.lemma(word)))
            return Association::causal;
    }
    return Association::descriptive;
}

/// "more likely to die", "five times less likely"
bool compares(const ClaimView &view) {
    for (const WordIndex word : view.proposition().relation)
        if (view.tree[word].xpos == Xpos::jjr || view.tree[word].xpos == Xpos::rbr)
            return true;
    return false;
}

Association association_of(const ClaimView &view) {
    const Predicate predicate = view.reading.predicate;
    if (!view.reading.object)
        return Association::descriptive; // "Symptoms improved": nobody says what did it
    if (predicate == Predicate::has_property)
        return association_of_property(view.tree, *view.reading.object);
    const Association said = association_of(predicate);
    if (said != Association::descriptive)
        return said;
    // "found a link", "reports benefits": the relation is in the object.
    if (const RelationNoun *noun = relation_noun(view.tree, view.reading.object->head))
        return association_of(noun->predicate);
    return compares(view) ? Association::comparative : said;
}

} // namespace

Finding<Association> find_association(const ClaimView &view) {
    const WordRange relation = view.reading.relation;
    for (const WordIndex word : view.proposition().relation)
        if (view.tree.lower(word) == "should" || view.tree.lower(word) == "ought")
            return {Association::recommendation, view.tree[word].span};
    const Association value = association_of(view);
    if (value == Association::descriptive)
        return {};
    return {value, view.tree.span_of(relation)};
}

} // namespace claimgraph
