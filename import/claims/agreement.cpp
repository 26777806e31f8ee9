// SPDX-License-Identifier: Apache-2.0
#include "import/claims/agreement.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/persons.hpp"
#include "import/claims/senses.hpp"
#include "import/claims/subjects.hpp"

#include <algorithm>

namespace claimgraph {

Number number_of_verb(const Tree &tree, WordIndex verb) {
    const WordIndex finite =
        tree.child(verb, {Relation::aux, Relation::aux_pass, Relation::cop}).value_or(verb);
    if (tree[finite].xpos == Xpos::vbz || tree.lower(finite) == "was")
        return Number::singular;
    return tree[finite].xpos == Xpos::vbp || tree.lower(finite) == "were" ? Number::plural
                                                                          : Number::unknown;
}

Number number_of_noun(const Tree &tree, WordIndex noun) {
    const Features &features = tree[noun].features;
    if (features.has(Feature::number, "Plur") || tree.has_child(noun, {Relation::conj}))
        return Number::plural;
    return features.has(Feature::number, "Sing") ? Number::singular : Number::unknown;
}

namespace {

bool is_person(const Tree &tree, WordIndex noun) {
    return names_population(tree, noun) || names_agent(tree, noun) ||
           tree.upos(noun) == Upos::propn;
}

/// "data from the patients who came": whoever came stands right before "who".
std::optional<WordIndex> person_before(const Tree &tree, WordIndex who, WordIndex noun) {
    if (is_person(tree, noun) || tree.upos(noun) != Upos::noun)
        return std::nullopt;
    std::optional<WordIndex> person;
    for (const WordIndex child : tree.children(noun)) {
        const WordIndex end = tree.subtree(child).last;
        const bool beside = end == who || (end + 1 == who && tree[end].xpos == Xpos::comma);
        if (child > noun && tree.relation(child) == Relation::nmod && beside &&
            is_person(tree, child))
            person = child;
    }
    return person;
}

/// The noun inside the phrase of another one that ends it.
std::optional<WordIndex> noun_in_phrase(const Tree &tree, WordIndex noun, WordIndex end) {
    for (WordIndex inner = end; inner > noun + 1;)
        if (tree.relation(--inner) == Relation::nmod && tree.below(inner, noun) &&
            tree.subtree(inner).last == end)
            return inner;
    return std::nullopt;
}

/// The noun that the phrase of another one stands behind: "levels" of "levels of iron", "things" of
/// "found things in the soil".
std::optional<WordIndex> noun_before(const Tree &tree, WordIndex inner) {
    if (tree.is_root(inner) || !tree.is(inner, {Relation::nmod, Relation::obl}))
        return std::nullopt;
    const WordIndex above = tree.head(inner);
    if (tree.relation(inner) == Relation::nmod)
        return above < inner ? std::optional(above) : std::nullopt;
    // "electrodes placed on the ear that deliver current"
    if (tree.relation(above) == Relation::acl && tree[above].xpos == Xpos::vbn)
        return tree.head(above);
    const auto object = tree.child(above, {Relation::obj});
    return object && tree.subtree(*object).last == tree.subtree(inner).first ? object
                                                                             : std::nullopt;
}

/// The noun that an apposition agrees with, as "leptin" in "levels of leptin, the hormone".
std::optional<WordIndex> noun_of_apposition(const Tree &tree, WordIndex apposition) {
    const auto article = tree.child(apposition, {Relation::det});
    if (tree.relation(apposition) != Relation::appos || !article || *article == 0 ||
        names_upshot(tree, apposition) || tree.surface(*article - 1) != "," ||
        !lists_word("a an the", tree.lower(*article)))
        return std::nullopt;
    const WordIndex noun = tree.head(apposition);
    const auto inner = noun_in_phrase(tree, noun, *article - 1);
    const Number number = number_of_noun(tree, apposition);
    const bool other = number != number_of_noun(tree, noun) ||
                       (names_level(tree, noun) && !names_level(tree, apposition));
    const bool agrees = inner && (number == number_of_noun(tree, *inner) ||
                                  number_of_noun(tree, *inner) == Number::unknown);
    return other && agrees ? inner : std::nullopt;
}

/// "a surgeon at Moss Hospital, who", "any patient started on these drugs who": the nearest person
/// above a noun that is none.
std::optional<WordIndex> person_above(const Tree &tree, WordIndex noun) {
    const bool body = names_people_together(tree, noun) ||
                      lists_word("agency bank center centre church clinic college company council "
                                 "court department hospital institute ministry museum school "
                                 "society university",
                                 tree.lower(noun));
    if (!body && (is_person(tree, noun) || tree.upos(noun) != Upos::noun ||
                  tree.has_child(noun, {Relation::conj})))
        return std::nullopt;
    constexpr int farthest = 4;
    WordIndex above = noun;
    for (int steps = farthest; steps > 0 && !tree.is_root(above); --steps) {
        const bool inside = tree.is(above, {Relation::nmod, Relation::obl, Relation::acl}) ||
                            (tree.is(above, {Relation::advcl}) && tree[above].xpos == Xpos::vbn);
        above = tree.head(above);
        if (!inside || above > noun)
            return std::nullopt;
        if (tree.upos(above) != Upos::propn && is_person(tree, above))
            return above;
        // "was considered in any patient | started on drugs"
        const WordIndex first = tree.subtree(above).first;
        if (tree.upos(above) == Upos::verb && first > 0 &&
            !tree.has_child(above, {Relation::nsubj}) && above > 0 &&
            tree.upos(above - 1) == Upos::noun && is_person(tree, above - 1))
            return above - 1;
    }
    return std::nullopt;
}

/// The noun that a relative clause agrees with where it does not with the one it hangs at: "levels
/// of iron that are low".
std::optional<WordIndex> noun_that_agrees(const Tree &tree, WordIndex clause) {
    if (tree.relation(clause) != Relation::acl_relcl)
        return std::nullopt;
    const auto subject = tree.child(clause, {Relation::nsubj, Relation::nsubj_pass});
    const WordIndex inner = tree.head(clause);
    if (subject && tree.lower(*subject) == "who")
        if (const auto person = person_before(tree, *subject, inner))
            return person;
    if (subject && tree.lower(*subject) == "who")
        if (const auto person = person_above(tree, inner))
            return person;
    // "flung two stones at the inspector, one of which hit her": of one inspector there are no
    // more.
    if (const auto part = subject ? tree.child(*subject, {Relation::nmod}) : std::nullopt;
        part && is_relative_pronoun(tree, *part) && number_of_noun(tree, inner) == Number::singular)
        if (const auto several = noun_before(tree, inner);
            several && number_of_noun(tree, *several) == Number::plural)
            return several;
    if (!subject || !is_relative_pronoun(tree, *subject))
        return std::nullopt;
    const auto whole = noun_before(tree, inner);
    if (!whole)
        return std::nullopt;
    const WordIndex outer = *whole;
    // "people at Ghent University who teach": of a place and its people the people.
    const auto preposition = tree.child(inner, {Relation::case_mark});
    const bool people =
        tree.lower(*subject) == "who" && tree.upos(inner) == Upos::propn &&
        !names_person(tree, inner) && (names_population(tree, outer) || names_agent(tree, outer)) &&
        tree.upos(outer) == Upos::noun && preposition && tree.lower(*preposition) != "of";
    // "patients with asthma who smoke", "patients in treatment who smoke": no illness smokes.
    if (tree.lower(*subject) == "who" && preposition && is_person(tree, outer) &&
        !is_person(tree, inner) &&
        std::ranges::none_of(tree.conjuncts(inner),
                             [&](WordIndex noun) { return is_person(tree, noun); }) &&
        tree.lower(*preposition) != "of")
        return outer;
    const Number number = number_of_verb(tree, clause);
    const Number of_inner = number_of_noun(tree, inner);
    const bool agrees = number != Number::unknown && number_of_noun(tree, outer) == number &&
                        of_inner != number && of_inner != Number::unknown;
    return people || agrees ? std::optional(outer) : std::nullopt;
}

/// "miners with low weight receiving iron", "miners with gout that received iron": whoever has
/// what the parser hangs the clause on, where only people do what it says.
std::optional<WordIndex> person_that_acts(const Tree &tree, WordIndex participle) {
    // "were done with all mothers experiencing a loss": no interview experiences one.
    if (tree.relation(participle) == Relation::advcl && tree[participle].xpos == Xpos::vbg &&
        tree.subtree(participle).first == participle && participle > 0 &&
        lists_word("attend await experience receive undergo", tree.lemma(participle)) &&
        tree.is(participle - 1, {Relation::obl, Relation::obj}) &&
        (names_population(tree, participle - 1) || names_agent(tree, participle - 1)) &&
        tree.head(participle - 1) == tree.head(participle))
        return participle - 1;
    const auto pronoun = tree.child(participle, {Relation::nsubj});
    const bool relative = tree.relation(participle) == Relation::acl_relcl && pronoun &&
                          is_relative_pronoun(tree, *pronoun);
    if ((tree.relation(participle) != Relation::acl || pronoun) && !relative)
        return std::nullopt;
    if (tree.has_child(participle, {Relation::mark}) ||
        !lists_word(
            "admit age allocate attend await diagnose engage enrol enroll hospitalise hospitalize "
            "live participate plan randomise randomize receive recruit refer seek take undergo "
            "use visit volunteer",
            tree.lemma(participle)))
        return std::nullopt;
    const WordIndex had = tree.head(participle);
    const WordIndex first = tree.subtree(had).first;
    if (had > participle || is_person(tree, had) || first == 0 ||
        !lists_word("with without", tree.lower(first)))
        return std::nullopt;
    const auto acts = [&](WordIndex noun) {
        return names_population(tree, noun) || names_agent(tree, noun);
    };
    if (acts(first - 1))
        return first - 1;
    // "Children were seen in May with asthma attending a camp"
    if (tree.relation(had) != Relation::obl || tree.is_root(had))
        return std::nullopt;
    const auto subject = tree.child(tree.head(had), {Relation::nsubj, Relation::nsubj_pass});
    return subject && acts(*subject) ? subject : std::nullopt;
}

/// The subject that ", which keeps people awake" agrees with where the noun before it, the object
/// of that subject's verb, does not: "Caffeine blocks receptors, which keeps people awake".
std::optional<WordIndex> subject_that_agrees(const Tree &tree, WordIndex clause) {
    if (tree.relation(clause) != Relation::acl_relcl)
        return std::nullopt;
    const WordIndex object = tree.head(clause);
    const auto pronoun = tree.child(clause, {Relation::nsubj});
    if (!pronoun || tree.lower(*pronoun) != "which" || *pronoun == 0 ||
        tree.surface(*pronoun - 1) != "," || tree.relation(object) != Relation::obj ||
        number_of_verb(tree, clause) != Number::singular ||
        number_of_noun(tree, object) != Number::plural)
        return std::nullopt;
    const auto subject = tree.child(tree.head(object), {Relation::nsubj});
    return subject && number_of_noun(tree, *subject) == Number::singular ? subject : std::nullopt;
}

/// "the proportion of patients given iron", "the taste of wine made in May": they are, not the
/// proportion.
std::optional<WordIndex> noun_that_is_counted(const Tree &tree, WordIndex participle) {
    if (tree.relation(participle) != Relation::acl || tree[participle].xpos != Xpos::vbn)
        return std::nullopt;
    const WordIndex share = tree.head(participle);
    const auto counted = complement_with(tree, share, {"of"});
    const bool counts =
        lists_word("fraction majority number percentage proportion share", tree.lemma(share));
    // "the quality of water stored in clay", "the effects of a plan designed to help"
    const bool done =
        lists_word("amount content effect effectiveness efficacy feasibility impact quality safety "
                   "taste volume weight",
                   tree.lemma(share)) &&
        lists_word(
            "aim collect deliver design develop grow intend keep make produce sell store tailor",
            tree.lemma(participle));
    return counted && *counted < participle && (counts || done) ? counted : std::nullopt;
}

} // namespace

std::optional<WordIndex> noun_by_agreement(const Tree &tree, WordIndex word) {
    for (const auto rule : {noun_that_agrees, noun_of_apposition, noun_that_is_counted,
                            person_that_acts, subject_that_agrees})
        if (const auto noun = rule(tree, word))
            return noun;
    return std::nullopt;
}

} // namespace claimgraph
