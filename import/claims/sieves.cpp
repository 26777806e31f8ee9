// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sieves.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/sieve_parts.hpp"
#include "import/claims/subjects.hpp"
#include "import/concepts/word_form.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

using Sieve = Verdict (*)(const Search &);
constexpr std::array<Sieve, 4> for_nouns = {repeated_noun, named_class, people_named,
                                            organization_named};
constexpr std::array<Sieve, 8> for_pronouns = {
    own_subject, subject_to_come, neighbouring_subject, neighbouring_object,
    only_person, anyone,          only_plural,          most_salient};

bool is_pronoun(const Anaphor &anaphor) {
    return anaphor.kind == AnaphorKind::personal || anaphor.kind == AnaphorKind::demonstrative;
}

/// "The use of its name" is not what is used; "nurses who say they", "nurses who sing the songs
/// they know", "salt and its effect" may be.
bool lies_in(const Search &search, const Candidate &candidate) {
    const Tree &tree = search.tree;
    WordIndex word = search.anaphor.head;
    if (!tree.below(word, candidate.head))
        return false;
    bool clause_between = false;
    for (; word != candidate.head; word = tree.head(word)) {
        if ((tree.relation(word) == Relation::acl_relcl && clause_between) ||
            (tree.relation(word) == Relation::conj && candidate.names.size() == 1))
            return false;
        clause_between |= tree.is(word, {Relation::ccomp, Relation::advcl, Relation::acl_relcl});
    }
    return true;
}

/// "The study finds that it", "the study raised the idea that it", "the rise shows that it":
/// evidence is not what it is evidence of.
bool is_evidence_of(const Search &search, WordIndex named) {
    const Tree &tree = search.tree;
    if (tree.upos(search.anaphor.head) != Upos::pron || tree.is_root(named) ||
        !tree.is(named, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer}) ||
        names_agent(tree, named))
        return false;
    const WordIndex verb = tree.head(named);
    if (tree.relation(named) == Relation::nsubj_outer) // "the reason is that it"
        return tree.below(search.anaphor.head, verb);
    const bool holds = tree.lemma(verb) == "be";
    const bool study = names_study(tree, named);
    if (!study && !holds &&
        !lists_word("confirm demonstrate imply indicate prove reveal show suggest",
                    tree.lemma(verb)))
        return false;
    bool content = false;
    for (WordIndex word = search.anaphor.head; !tree.is_root(word) && word != verb;
         word = tree.head(word))
        content |= tree.relation(word) == Relation::ccomp ||
                   (study && tree.relation(word) == Relation::acl);
    return content && tree.below(search.anaphor.head, verb);
}

/// "They were given the books": the books are not who was given them.
bool is_named_beside(const Search &search, const Candidate &candidate) {
    const Tree &tree = search.tree;
    if (candidate.noun.empty() || tree.is_root(search.anaphor.head))
        return false;
    const auto beside = tree.children(tree.head(search.anaphor.head));
    return tree.upos(search.anaphor.head) == Upos::pron &&
           std::ranges::any_of(beside, [&](WordIndex other) {
               return other != search.anaphor.head &&
                      tree.is(other, {Relation::nsubj, Relation::nsubj_pass, Relation::obj,
                                      Relation::iobj}) &&
                      std::ranges::any_of(tree.conjuncts(other), [&](WordIndex member) {
                          return tree.lemma(member) == candidate.noun;
                      });
           });
}

} // namespace

bool leaves_out_object(const Tree &tree, WordIndex verb) {
    return tree.relation(verb) == Relation::acl_relcl && !tree.has_child(verb, {Relation::obj}) &&
           std::ranges::none_of(tree.children(verb), [&](WordIndex child) {
               return child < verb &&
                      (tree[child].xpos == Xpos::wdt || tree[child].xpos == Xpos::wp);
           });
}

std::optional<WordIndex> shared_subject(const Tree &tree, WordIndex verb) {
    for (WordIndex above = verb;; above = tree.head(above)) {
        if (const auto subject = tree.child(above, {Relation::nsubj, Relation::nsubj_pass})) {
            const bool stands_for_noun =
                tree.relation(above) == Relation::acl_relcl && is_relative_pronoun(tree, *subject);
            return stands_for_noun ? tree.head(above) : subject;
        }
        if (tree.is_root(above) ||
            !tree.is(above, {Relation::conj, Relation::xcomp, Relation::advcl, Relation::acl}))
            return std::nullopt;
        if (tree.relation(above) == Relation::acl)
            return tree.head(above);
        // "Makes work hard to do": who does it is not said.
        if (tree.relation(above) == Relation::xcomp && tree.upos(tree.head(above)) == Upos::adj &&
            !tree.has_child(tree.head(above), {Relation::nsubj}))
            return std::nullopt;
    }
}

bool is_excluded(const Search &search, const Candidate &candidate) {
    if (is_named_beside(search, candidate))
        return true;
    if (candidate.sentence != search.sentence)
        return false;
    const Tree &tree = search.tree;
    const WordIndex anaphor = search.anaphor.head;
    if (lies_in(search, candidate))
        return true;
    const WordIndex named = tree.first_conjunct(candidate.head);
    if (tree.is_root(anaphor))
        return false;
    if (is_evidence_of(search, named))
        return true;
    const WordIndex verb = tree.head(anaphor);
    if (!tree.is_root(named) && tree.head(named) == verb)
        return true;
    const bool subject = tree.is(anaphor, {Relation::nsubj, Relation::nsubj_pass});
    if (subject && leaves_out_object(tree, verb) && tree.first_conjunct(tree.head(verb)) == named)
        return true;
    return !subject && shared_subject(tree, verb) == named;
}

std::string name_of(const Search &search, const Candidate &candidate) {
    std::string name;
    for (const TextSpan span : candidate.names)
        name.append(name.empty() ? "" : "|").append(search.grounder.named(span).name);
    return name;
}

Verdict the_only(const Search &search, const Fitting &fitting) {
    if (fitting.empty())
        return pass;
    const std::string name = name_of(search, *fitting.front());
    for (const Candidate *candidate : fitting)
        if (name_of(search, *candidate) != name)
            return left_open;
    return fitting.front()->names;
}

std::string spelled_alike(std::string_view noun) { return american(ascii_lower(noun)); }

std::vector<TextSpan> find_antecedent(const Search &search) {
    const std::span<const Sieve> sieves =
        is_pronoun(search.anaphor) ? std::span<const Sieve>(for_pronouns) : for_nouns;
    for (const Sieve sieve : sieves)
        if (const Verdict verdict = sieve(search))
            return *verdict;
    return {};
}

} // namespace claimgraph
