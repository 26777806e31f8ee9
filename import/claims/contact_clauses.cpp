// SPDX-License-Identifier: Apache-2.0
#include "import/claims/contact_clauses.hpp"

#include "import/claims/agreement.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/subjects.hpp"
#include "import/claims/tense.hpp"

namespace claimgraph {
namespace {

/// Whether the verb may have its object in front: a tense with nothing behind it.
bool lacks_object(const Tree &tree, WordIndex verb) {
    // "the advice nurses give" with the form of an infinitive
    const bool present = verb > 0 && tree[verb].xpos == Xpos::vb &&
                         tree[verb - 1].xpos == Xpos::nns &&
                         !tree.has_child(verb, {Relation::aux, Relation::nsubj});
    return (is_tensed(tree[verb].xpos) || present) && tree.upos(verb) == Upos::verb &&
           !tree.is_root(verb) &&
           tree.is(verb, {Relation::ccomp, Relation::advcl, Relation::parataxis, Relation::dep}) &&
           !tree.has_child(verb, {Relation::obj, Relation::ccomp, Relation::xcomp, Relation::mark,
                                  Relation::cop, Relation::cc, Relation::aux_pass});
}

bool agree(const Tree &tree, WordIndex noun, WordIndex verb) {
    if (tree[verb].xpos == Xpos::vbz)
        return tree[noun].xpos == Xpos::nn || tree.upos(noun) == Upos::propn;
    return tree[verb].xpos == Xpos::vbd || tree[noun].xpos == Xpos::nns;
}

/// "of days patients | spent", read as days-patients who are spent: two plurals are no name.
bool is_of_two_plurals(const Tree &tree, WordIndex verb) {
    return verb > 1 && tree[verb].xpos == Xpos::vbn && tree.relation(verb) == Relation::acl &&
           tree.head(verb) == verb - 1 && tree[verb - 1].xpos == Xpos::nns &&
           tree[verb - 2].xpos == Xpos::nns && tree.relation(verb - 2) == Relation::compound &&
           tree.head(verb - 2) == verb - 1 && tree.has_child(verb - 1, {Relation::case_mark}) &&
           !tree.has_child(verb, {Relation::obj, Relation::obl_agent, Relation::mark});
}

/// "about the benefits sunlight | provides": behind a preposition stands a thing, not a clause, and
/// a plural is seldom part of a name.
std::optional<ContactClause> in_name_of_subject(const Tree &tree, WordIndex verb) {
    if (verb < 3 || tree[verb - 1].xpos == Xpos::vbg || !is_nominal(tree, verb - 1))
        return std::nullopt;
    const WordIndex subject = verb - 1;
    const WordIndex noun = verb - 2;
    const bool own = tree.head(subject) == verb && tree.relation(subject) == Relation::nsubj;
    if (tree.is_root(subject) || tree.relation(noun) != Relation::compound ||
        tree.head(noun) != subject || !agree(tree, subject, verb) ||
        !tree.has_child(subject, {Relation::det, Relation::nmod_poss}) ||
        (!own && tree.has_child(verb, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj})))
        return std::nullopt;
    // "past a supply truck parked there": a past tense may be a participle.
    if (tree[verb].xpos == Xpos::vbd && !names_population(tree, subject) &&
        !names_agent(tree, subject) && tree.upos(subject) != Upos::propn)
        return std::nullopt;
    const bool phrase = tree.has_child(subject, {Relation::case_mark});
    // "changes the advice nurses | give to parents"
    const bool giver = tree.relation(subject) == Relation::obj && tree.head(subject) < noun &&
                       tree.head(subject) == tree.head(verb) && tree[subject].xpos == Xpos::nns &&
                       (names_agent(tree, subject) || names_population(tree, subject)) &&
                       lists_word("get give offer provide receive take use", tree.lemma(verb));
    const bool object = giver || (own && tree[noun].xpos == Xpos::nns && tree.head(verb) < noun &&
                                  tree.relation(verb) == Relation::ccomp);
    return phrase || object ? std::optional(ContactClause{noun, subject, true}) : std::nullopt;
}

bool has_subject(const Tree &tree, WordIndex verb) {
    return tree.has_child(verb, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj,
                                 Relation::csubj_pass, Relation::expl});
}

/// The verb right behind that needs the same subject, above the verb or below it: "matters" for
/// "gets" in "The light a plant gets matters", "pay" for "makes" in "The money it makes will pay".
std::optional<WordIndex> verb_behind(const Tree &tree, WordIndex verb) {
    if (!tree.is_root(verb) && tree.head(verb) > verb)
        return tree.head(verb);
    for (const WordIndex child : tree.children(verb)) {
        const WordIndex first = tree.subtree(child).first;
        if (tree.is(child, {Relation::ccomp, Relation::xcomp}) && first == verb + 1 &&
            (is_tensed(tree[first].xpos) || tree[first].xpos == Xpos::md) &&
            !has_subject(tree, child) && !tree.has_child(child, {Relation::mark}))
            return child;
    }
    return std::nullopt;
}

/// "The light a plant | gets | matters": of two verbs side by side the first is that of a clause
/// about the subject of the second.
std::optional<ContactClause> in_subject(const Tree &tree, WordIndex verb) {
    const auto main = verb_behind(tree, verb);
    const bool above = main && *main == (tree.is_root(verb) ? verb : tree.head(verb));
    if (verb < 2 || !main || (above && has_subject(tree, verb)))
        return std::nullopt;
    const auto whole = tree.child(above ? *main : verb, {Relation::nsubj, Relation::nsubj_pass});
    if (!whole || *whole > verb || tree.subtree(*whole).last != verb)
        return std::nullopt;
    WordIndex subject = verb - 1;
    while (subject != *whole && !tree.is_root(subject) && tree.head(subject) != *whole &&
           tree.subtree(tree.head(subject)).last == verb)
        subject = tree.head(subject);
    const WordIndex first = tree.subtree(subject).first;
    const bool acts = is_nominal(tree, subject) || tree[subject].xpos == Xpos::vbg;
    if (subject == *whole || !acts || first == 0 || !is_nominal(tree, first - 1) ||
        !tree.below(first - 1, *whole) || tree.has_child(subject, {Relation::case_mark}) ||
        tree.is(subject, {Relation::conj, Relation::appos}))
        return std::nullopt;
    return ContactClause{first - 1, subject, false, main, *whole};
}

/// "know the benefits compost | provides", "The money a town | makes | will pay": the first of two
/// subjects side by side is what the clause is about.
std::optional<ContactClause> of_two_subjects(const Tree &tree, WordIndex verb) {
    std::optional<WordIndex> noun;
    std::optional<WordIndex> subject;
    for (const WordIndex child : tree.children(verb))
        if (child < verb && tree.relation(child) == Relation::nsubj) {
            noun = subject;
            subject = child;
        }
    if (!noun || !is_nominal(tree, *noun) || tree.upos(*noun) == Upos::pron ||
        tree.subtree(*noun).last != tree.subtree(*subject).first ||
        tree.subtree(*subject).last != verb || tree.surface(tree.subtree(*subject).first) == ",")
        return std::nullopt;
    const auto main = verb_behind(tree, verb);
    const bool known = !tree.is_root(verb) && tree.relation(verb) == Relation::ccomp &&
                       tree.head(verb) < *noun && tree.upos(tree.head(verb)) == Upos::verb &&
                       !tree.has_child(tree.head(verb), {Relation::obj}) &&
                       !tree.has_child(verb, {Relation::obj, Relation::mark});
    const bool below = main && (tree.is_root(verb) || *main != tree.head(verb));
    if (!known && !below)
        return std::nullopt;
    return ContactClause{*noun, *subject, false, below ? main : std::nullopt, *noun};
}

/// "the effect strong tea | has | on sleep", read as an effect tea: effects are had on something.
std::optional<ContactClause> of_effect_had(const Tree &tree, WordIndex verb) {
    const auto subject = tree.child(verb, {Relation::nsubj});
    if (tree.lemma(verb) != "have" || tree.is_root(verb) || verb + 1 >= tree.size() ||
        tree.lower(verb + 1) != "on" || !subject || *subject > verb)
        return std::nullopt;
    const auto definite = [&](WordIndex noun) { // "what impact tea has" asks
        const auto article = tree.child(noun, {Relation::det});
        return article && lists_word("a an any the this", tree.lower(*article));
    };
    for (const WordIndex noun : tree.children(*subject))
        if (tree.relation(noun) == Relation::compound &&
            lists_word("bearing effect impact influence", tree.lemma(noun)) &&
            (definite(*subject) || definite(noun)))
            return ContactClause{noun, *subject, true};
    return std::nullopt;
}

} // namespace

std::optional<ContactClause> contact_clause(const Tree &tree, WordIndex verb) {
    if (!tree.is_root(verb) && is_of_two_plurals(tree, verb))
        return ContactClause{verb - 2, verb - 1, true};
    if (is_tensed(tree[verb].xpos) && tree.upos(verb) == Upos::verb) {
        if (const auto second = of_two_subjects(tree, verb))
            return second;
        if (tree.is_root(verb) && !tree.has_child(verb, {Relation::obj, Relation::mark}))
            return in_subject(tree, verb);
    }
    if (const auto had = of_effect_had(tree, verb))
        return had;
    if (!lacks_object(tree, verb))
        return std::nullopt;
    const auto found = in_name_of_subject(tree, verb);
    return found ? found : in_subject(tree, verb);
}

bool is_object_pronoun(const Tree &tree, WordIndex pronoun) {
    if (tree.relation(pronoun) != Relation::nsubj || !is_relative_pronoun(tree, pronoun) ||
        tree.relation(tree.head(pronoun)) != Relation::acl_relcl ||
        tree.has_child(tree.head(pronoun), {Relation::obj, Relation::cop, Relation::aux_pass}))
        return false;
    for (const WordIndex other : tree.children(tree.head(pronoun)))
        if (other > pronoun && other < tree.head(pronoun) &&
            tree.relation(other) == Relation::nsubj)
            return true;
    return false;
}

std::optional<WordIndex> noun_of_main_verb(const Tree &tree, WordIndex verb) {
    if (!tree.is(verb, {Relation::xcomp, Relation::ccomp}) ||
        tree.has_child(verb, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj,
                              Relation::mark, Relation::expl}))
        return std::nullopt;
    const WordIndex clause = tree.head(verb);
    const WordIndex first = tree.subtree(verb).first;
    const bool beside = clause + 1 == first && tree[first].xpos == Xpos::md;
    if (!beside || tree.is_root(clause) || tree.relation(clause) != Relation::acl_relcl ||
        !tree.has_child(clause, {Relation::nsubj}))
        return std::nullopt;
    const WordIndex noun = tree.head(clause);
    return noun < clause && tree.relation(noun) == Relation::obj ? std::optional(noun)
                                                                 : std::nullopt;
}

void make_contact_clause(const Tree &tree, WordIndex verb, const ContactClause &clause,
                         ParsedSentence &sentence) {
    const auto at = [](WordIndex word) { return static_cast<std::int32_t>(word); };
    Word &subject = sentence.words[clause.subject];
    if (clause.in_name) {
        const bool own = tree.head(clause.subject) == verb;
        const WordIndex above = tree.head(own ? verb : clause.subject);
        const bool phrase = tree.has_child(clause.subject, {Relation::case_mark});
        Word &noun = sentence.words[clause.noun];
        noun.head = at(above);
        noun.relation = !own                                     ? tree.relation(clause.subject)
                        : phrase                                 ? Relation::obl
                        : tree.relation(verb) == Relation::csubj ? Relation::nsubj
                                                                 : Relation::obj;
        for (const WordIndex child : tree.children(clause.subject))
            if (child < clause.noun)
                sentence.words[child].head = at(clause.noun);
    }
    // The verb behind takes the place of the one that is only that of the clause.
    const bool below = clause.main && (tree.is_root(verb) || *clause.main != tree.head(verb));
    if (below) {
        sentence.words[*clause.main].head = sentence.words[verb].head;
        sentence.words[*clause.main].relation = sentence.words[verb].relation;
        for (const WordIndex child : tree.children(verb))
            if (child != *clause.main && (child > verb || child < clause.whole))
                sentence.words[child].head = at(*clause.main);
        sentence.words[clause.whole].head = at(*clause.main);
        sentence.words[clause.whole].relation = Relation::nsubj;
    } else if (!clause.in_name && tree.head(clause.noun) == verb) { // "know the benefits"
        sentence.words[clause.noun].head = at(tree.head(verb));
        sentence.words[clause.noun].relation = Relation::obj;
    }
    for (const WordIndex child : tree.children(verb)) // "has on towns"
        if (tree.relation(child) == Relation::obj && tree.has_child(child, {Relation::case_mark}))
            sentence.words[child].relation = Relation::obl;
    if (subject.xpos == Xpos::vbg) {
        subject.upos = Upos::noun;
        subject.xpos = Xpos::nn;
    }
    subject.head = at(verb);
    subject.relation = Relation::nsubj;
    if (tree[verb].xpos == Xpos::vbn)
        sentence.words[verb].xpos = Xpos::vbd;
    sentence.words[verb].head = at(clause.noun);
    sentence.words[verb].relation = Relation::acl_relcl;
}

} // namespace claimgraph
