// SPDX-License-Identifier: Apache-2.0
#include "import/claims/association.hpp"

#include "import/claims/clause.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>

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

/// "colder", "more"; "no longer" tells when.
bool is_degree_word(const Tree &tree, WordIndex word) {
    const std::string_view next = word + 1 < tree.size() ? tree.lower(word + 1) : "";
    const bool time =
        (tree.lower(word) == "longer" && word > 0 && tree.lower(word - 1) == "no") ||
        (lists_word("earlier later", tree.lower(word)) && lists_word("on this that today", next));
    return (tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr) && !time;
}

/// "as often as", "twice as likely"; not "as soon as", "as dry as possible", "as well".
bool is_equated(const Tree &tree, WordIndex as) {
    constexpr WordIndex reach = 5;
    if (as + 1 >= tree.size() || lists_word("soon long far well much", tree.lower(as + 1)))
        return false;
    for (WordIndex word = as + 2; word + 1 < tree.size() && word < as + reach; ++word)
        if (tree.lower(word) == "as")
            return tree.upos(word + 1) != Upos::num && // "as early as 5 minutes"
                   !lists_word("possible usual expected needed necessary required practicable",
                               tree.lower(word + 1));
    return true;
}

bool has_than(const Tree &tree, WordIndex word) {
    const WordRange words = tree.subtree(word);
    for (WordIndex at = words.first; at < words.last; ++at)
        if (tree.lower(at) == "than")
            return true;
    return false;
}

/// "have gotten worse": a change in one thing compares it to nothing.
bool becomes(const ClaimView &view) {
    const WordIndex verb =
        view.proposition().chain.empty() ? view.reading.anchor : view.proposition().chain.front();
    for (const WordIndex word : {view.reading.anchor, view.proposition().predicate, verb})
        if (lists_word("become get grow turn", view.tree.lemma(word)))
            return !has_than(view.tree, word);
    return false;
}

/// "It is best to rest": nothing is compared.
bool is_advice(const ClaimView &view) {
    const Tree &tree = view.tree;
    const WordIndex head = view.reading.object->head;
    return tree.lower(head) == "best" && tree.has_child(head, {Relation::csubj, Relation::xcomp,
                                                               Relation::advcl, Relation::expl});
}

/// What an adjective says beyond a property: that one thing is compared, or that it works.
Association association_of_property(const Tree &tree, const Item &property) {
    static const WordMap adjectives = word_map(lexicons::effect_adjectives());
    for (WordIndex word = property.words.first; word < property.words.last; ++word) {
        if (is_degree_word(tree, word) || tree[word].xpos == Xpos::jjs ||
            tree[word].xpos == Xpos::rbs ||
            (word == property.head &&
             lists_word("similar comparable equivalent identical different", tree.lemma(word))))
            return Association::comparative;
        if (word == property.head && adjectives.contains(tree.lemma(word)))
            return Association::causal;
    }
    return Association::descriptive;
}

/// "higher", "more", and the first "as" of "as often as"; "further" only goes on, and to
/// "better understand" is to understand.
bool is_degree_compared(const Tree &tree, WordIndex word) {
    const std::string_view lower = tree.lower(word);
    if (tree.relation(word) == Relation::advmod && lower == "as")
        return is_equated(tree, word);
    const bool degree = is_degree_word(tree, word) || lower == "superior" || lower == "inferior";
    const bool before_verb =
        !tree.is_root(word) && word < tree.head(word) && tree.upos(tree.head(word)) == Upos::verb;
    return degree && lower != "further" && lower != "later" &&
           (!before_verb || lower == "more" || lower == "less" || has_than(tree, tree.head(word)));
}

/// "spreads more readily", "more recently": how or when, against nothing that is told. What was
/// measured is against others: "fell more often".
bool is_manner(const ClaimView &view, WordIndex word) {
    const Tree &tree = view.tree;
    const Proposition &proposition = view.proposition();
    return tree[word].xpos == Xpos::rbr && tree.relation(word) == Relation::advmod &&
           tree.upos(tree.head(word)) == Upos::adv && tree.lower(tree.head(word)).ends_with("ly") &&
           std::ranges::none_of(proposition.relation,
                                [&](WordIndex verb) { return tree[verb].xpos == Xpos::vbd; }) &&
           !names_standard(tree, view.reading.anchor);
}

/// "other sources than food"
bool names_other(const Tree &tree, WordRange than) {
    for (WordIndex word = than.first; word > 0 && than.first - word < 3; --word)
        if (tree.lower(word - 1) == "other" || tree.lower(word - 1) == "rather")
            return true;
    return false;
}

/// "expressed less fear and anger than Y"
bool compares_object(const ClaimView &view) {
    const Tree &tree = view.tree;
    if (!view.reading.object || tree.has_child(view.proposition().predicate, {Relation::cop}))
        return false;
    bool graded = false, held = false;
    for (const WordIndex item : tree.conjuncts(tree.first_conjunct(view.reading.object->head))) {
        held = held || complement_with(tree, item, {"than"});
        for (const WordIndex child : tree.children(item))
            graded = graded || (child < item && is_degree_word(tree, child));
    }
    return graded && held;
}

/// "more likely to die", "twice as likely", "fare worse", "die at a higher rate"
bool compares(const ClaimView &view) {
    const Tree &tree = view.tree;
    const auto compared = [&](WordIndex word) {
        return is_degree_compared(tree, word) && !is_manner(view, word);
    };
    const Proposition &proposition = view.proposition();
    if (compares_object(view) || std::ranges::any_of(proposition.relation, compared))
        return true;
    // "showed longer survival than Y"
    if (std::ranges::any_of(proposition.parts, [&](const Part &part) {
            return part.slot == Slot::oblique && preposition(tree, part.head) == "than" &&
                   !names_other(tree, part.marker);
        }))
        return true;
    std::vector<WordIndex> heads = proposition.chain;
    heads.push_back(proposition.predicate);
    for (const WordIndex head : heads)
        for (const WordIndex child : tree.children(head))
            if ((tree.is(child, {Relation::advmod, Relation::xcomp}) ||
                 (tree.relation(child) == Relation::obl && preposition(tree, child) == "at" &&
                  lists_word("age dose frequency level pace rate risk speed",
                             tree.lemma(child)))) &&
                (compared(child) || std::ranges::any_of(tree.children(child), compared)))
                return true;
    return false;
}

/// "are twice as likely to cause Y": a comparison of who does it, whatever it is.
bool grades_likelihood(const ClaimView &view) {
    const Tree &tree = view.tree;
    return std::ranges::any_of(view.proposition().chain, [&](WordIndex link) {
        return tree.lemma(link) == "likely" &&
               std::ranges::any_of(tree.children(link), [&](WordIndex child) {
                   return is_degree_compared(tree, child);
               });
    });
}

/// Verbs whose object is a relation that they say: "found a link", "exerts effects".
bool says_relation(const ClaimView &view) {
    const Predicate predicate = view.reading.predicate;
    const Control kind = control_of(view.tree.lemma(view.proposition().predicate));
    // "The outcomes were pain and perceived effect"
    const bool names_outcome =
        predicate == Predicate::is_a && lists_word("aim endpoint measure objective outcome",
                                                   view.tree.lemma(view.reading.subject.head));
    // "consider these triggers", "has been receiving treatment": no relation is said
    const std::string_view verb = view.tree.lemma(view.proposition().predicate);
    if (kind == Control::inquire || kind == Control::want || names_outcome ||
        lists_word("consider ignore receive mention", verb) ||
        (verb == "see" && !view.has_study && !view.proposition().passive))
        return false;
    // "the effects that patients experience": theirs, and nobody says of what
    if (kind == Control::undergo && names_population(view.tree, view.reading.subject.head) &&
        verb == "experience")
        return false;
    // "was given treatment": what somebody gets
    const bool handed =
        kind == Control::give && !lists_word("care help support therapy treatment",
                                             view.tree.lemma(view.reading.object->head));
    return predicate == Predicate::reports || predicate == Predicate::has_property ||
           predicate == Predicate::is_a || kind == Control::undergo || handed;
}

/// "Treatments were tea and rest": these are treatments; predictors that are listed do predict.
bool names_kinds(const ClaimView &view, const RelationNoun &noun) {
    return view.reading.predicate == Predicate::is_a && is_effect(noun.predicate) &&
           view.reading.object->head < view.reading.subject.head;
}

/// "makes children restless": whatever that is, the subject brings it about.
bool makes_so(const ClaimView &view) {
    const Tree &tree = view.tree;
    return view.reading.predicate == Predicate::other && view.reading.lemma.starts_with("make ") &&
           tree.lemma(view.proposition().predicate) == "make" &&
           !names_agent(tree, view.reading.subject.head);
}

Association association_of(const ClaimView &view) {
    const Predicate predicate = view.reading.predicate;
    if (grades_likelihood(view))
        return Association::comparative;
    // "Differences were found between Y", "A link was seen"
    if (const RelationNoun *noun = relation_noun(view.tree, view.reading.subject.head);
        noun != nullptr && view.proposition().passive && !is_effect(noun->predicate) &&
        control_of(view.tree.lemma(view.proposition().predicate)) == Control::undergo)
        return association_of(noun->predicate);
    // "Yields are higher on farms than in gardens", "showed a greater fall than the others"
    if ((view.reading.rule.name == rules::difference.name ||
         (view.reading.rule.name == rules::change.name && !view.reading.object)) &&
        names_standard(view.tree, view.reading.anchor))
        return Association::comparative;
    // "The firm lost a ship": what happens to it
    if (lists_word("lose gain", view.tree.lemma(view.reading.anchor)))
        return Association::descriptive;
    if (view.tree.lemma(view.reading.anchor) == "differ") // "differed significantly"
        return Association::comparative;
    // "Symptoms improved": nobody says what did it
    if (!view.reading.object)
        return compares(view) || association_of(predicate) == Association::comparative
                   ? Association::comparative
                   : Association::descriptive;
    const Association said = predicate == Predicate::has_property
                                 ? association_of_property(view.tree, *view.reading.object)
                                 : association_of(predicate);
    if (predicate == Predicate::has_property && said == Association::comparative &&
        (becomes(view) || is_advice(view)))
        return Association::descriptive;
    if (said != Association::descriptive && said != Association::definitional)
        return said;
    if (const RelationNoun *noun = relation_noun(view.tree, view.reading.object->head);
        noun != nullptr && says_relation(view) && !names_kinds(view, *noun))
        return association_of(noun->predicate);
    if (makes_so(view))
        return Association::causal;
    return compares(view) ? Association::comparative : said;
}

bool is_duty(const Tree &tree, WordIndex word) {
    // "We need to close the dam", "The dam needs to be closed"; not "cells need to divide"
    if (tree.lemma(word) == "need" && is_tensed(tree[word].xpos) && tree[word].xpos != Xpos::vbd) {
        const auto subject = tree.child(word, {Relation::nsubj});
        const auto done = tree.child(word, {Relation::xcomp});
        return subject && done &&
               (lists_word("we you", tree.lower(*subject)) ||
                tree.has_child(*done, {Relation::aux_pass}));
    }
    if (!lists_word("should ought must", tree.lower(word)) || is_inverted_condition(tree, word))
        return false;
    // "if it should leak"
    return tree.is_root(word) ||
           std::ranges::none_of(tree.children(tree.head(word)), [&](WordIndex mark) {
               return tree.relation(mark) == Relation::mark && tree.lower(mark) == "if";
           });
}

/// "This trial should yield X": what is expected of it, no duty.
bool is_expected(const ClaimView &view) {
    const WordRange subject = view.reading.subject.words;
    return names_study(view.tree, view.reading.subject.head) &&
           lists_word("our this", view.tree.lower(subject.first)) &&
           control_of(view.tree.lemma(view.proposition().predicate)) != Control::inquire;
}

/// "recommends that adults sleep more", "urged them to leave": the verb whose clause the claim
/// stands in.
std::optional<WordIndex> advice_over(const ClaimView &view) {
    const Tree &tree = view.tree;
    // "urged them to leave and to hide"
    const WordIndex predicate = tree.first_conjunct(view.proposition().predicate);
    if (tree.is_root(predicate))
        return std::nullopt;
    const WordIndex above = tree.head(predicate);
    const std::string_view verb = tree.lemma(above);
    if (tree.relation(predicate) == Relation::xcomp)
        return (gives_advice(verb) || is_encouraged(tree, above)) &&
                       tree.has_child(above, {Relation::obj, Relation::iobj, Relation::aux_pass})
                   ? std::optional(above)
                   : std::nullopt;
    const auto sense = sense_of(verb);
    // "proposed that rain feeds the river" is a hypothesis, "that it be fed" is advice.
    const bool thinks = lists_word("propose suggest", verb) && tree[predicate].xpos != Xpos::vb;
    return tree.relation(predicate) == Relation::ccomp && sense &&
                   sense->predicate == Predicate::recommends && !thinks
               ? std::optional(above)
               : std::nullopt;
}

/// The "should" of the claim's verb or of those above it that it has its tense from.
std::optional<WordIndex> duty_over(const ClaimView &view) {
    const Tree &tree = view.tree;
    for (const std::vector<WordIndex> &words :
         {view.proposition().relation, view.proposition().shared})
        for (const WordIndex word : words)
            if (is_duty(tree, word))
                return word;
    if (const auto advice = advice_over(view))
        return advice;
    // "people with duvets containing feathers should not panic": they contain them anyway.
    if (view.proposition().origin == Origin::participle)
        return std::nullopt;
    for (const WordIndex verb : governors_in_tense(tree, view.proposition()))
        for (const WordIndex child : tree.children(verb))
            if (tree.relation(child) == Relation::aux && is_duty(tree, child))
                return child;
    return std::nullopt;
}

/// "Rest is recommended"; not "Rest was prescribed", which was done.
bool is_advised(const ClaimView &view) {
    const WordIndex verb = view.proposition().predicate;
    const auto sense = sense_of(view.tree.lemma(verb));
    return view.reading.rule.name == rules::state.name && sense &&
           sense->predicate == Predicate::recommends &&
           view.tree.has_child(verb, {Relation::aux_pass}) &&
           !lists_word("prescribe propose suggest", view.tree.lemma(verb));
}

/// "Trials are warranted", "It is best to rest", "Rest is advisable"
bool is_called_for(const ClaimView &view) {
    const Tree &tree = view.tree;
    // "Urgent action is needed to save the lake": the action, not what anything is made of
    const WordIndex subject = view.reading.subject.head;
    if (std::ranges::any_of(view.proposition().chain,
                            [&](WordIndex verb) {
                                return lists_word("need require", tree.lemma(verb)) &&
                                       tree.has_child(verb, {Relation::aux_pass});
                            }) &&
        lists_word("action approach care effort intervention investigation measure policy process "
                   "program programme reform research study strategy support technique tool trial "
                   "work",
                   tree.lemma(subject)))
        return true;
    if (view.reading.predicate != Predicate::has_property || !view.reading.object)
        return false;
    const WordIndex property = view.reading.object->head;
    return lists_word("advisable advised recommended warranted", tree.lower(property)) ||
           is_advice(view);
}

/// "recommends drinking water": the verb of advice above the claim's own.
bool recommends_doing(const ClaimView &view) {
    return std::ranges::any_of(view.proposition().chain, [&](WordIndex link) {
        const auto sense = sense_of(view.tree.lemma(link));
        return sense && sense->predicate == Predicate::recommends &&
               view.tree[link].xpos != Xpos::vbn &&
               view.tree.lemma(link) != "propose"; // "We propose to use X": a plan
    });
}

} // namespace

Finding<Association> find_association(const ClaimView &view) {
    const WordRange relation = view.reading.relation;
    // "They must travel because the road is closed": why, whatever they must
    if (view.reading.rule.name == rules::reason.name)
        return {Association::causal, view.tree.span_of(relation)};
    if (const auto duty = duty_over(view); duty && !is_expected(view))
        return {Association::recommendation, view.tree[*duty].span};
    const bool advice = recommends_doing(view) || is_advised(view) || is_called_for(view);
    const Association value = advice ? Association::recommendation : association_of(view);
    if (value == Association::descriptive)
        return {};
    return {value, view.tree.span_of(relation)};
}

} // namespace claimgraph
