// SPDX-License-Identifier: Apache-2.0
#include "import/claims/antecedents.hpp"

#include "core/ascii.hpp"
#include "import/claims/agreement.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimgraph {
namespace {

bool names_aspect(const Tree &tree, WordIndex noun) {
    static const WordMap aspects = word_map(lexicons::aspects());
    static const WordMap partitives = word_map(lexicons::partitives());
    return aspects.contains(tree.lower(noun)) || partitives.contains(tree.lower(noun));
}

Role role_in_clause(const Tree &tree, WordIndex head) {
    if (tree.has_child(head, {Relation::cop}))
        return Role::predicate;
    if (tree.is(head, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer}))
        return Role::subject;
    if (tree.is(head, {Relation::obj, Relation::root}))
        return Role::object;
    if (tree.is(head, {Relation::obl, Relation::obl_agent, Relation::iobj}))
        return Role::oblique;
    // "The number of floods": either may be taken up.
    const bool of = tree.relation(head) == Relation::nmod && preposition(tree, head) == "of";
    if (of && names_aspect(tree, tree.head(head)))
        return role_in_clause(tree, tree.first_conjunct(tree.head(head)));
    return Role::inner;
}

bool in_main_clause(const Tree &tree, WordIndex word) {
    while (!tree.is_root(word)) {
        if (tree.is(word, {Relation::advcl, Relation::acl, Relation::acl_relcl, Relation::csubj,
                           Relation::advcl_relcl, Relation::parataxis}))
            return false;
        word = tree.head(word);
    }
    return true;
}

/// The part of a thing, where objects of clauses below the main one are in the background.
Role role_of(const Tree &tree, WordIndex head) {
    const Role role = role_in_clause(tree, tree.first_conjunct(head));
    return role == Role::object && !in_main_clause(tree, head) ? Role::inner : role;
}

/// Parts of a name, times, amounts, signs of one letter ("p < 0.05"), what something acts as and
/// what the text says there is none of are not taken up.
bool can_be_meant(const Tree &tree, WordIndex head) {
    if (head + 1 < tree.size() && tree.surface(head + 1) == "=")
        return false;                                                              // "n = 12"
    const std::size_t shortest = tree.has_child(head, {Relation::nummod}) ? 3 : 2; // "5 mg"
    if (tree.surface(head).size() < shortest || preposition(tree, head) == "as")
        return false;
    if (tree.is(head, {Relation::compound, Relation::flat, Relation::fixed, Relation::goeswith,
                       Relation::nmod_unmarked, Relation::obl_unmarked, Relation::discourse}))
        return false;
    const bool subject = tree.is(head, {Relation::nsubj, Relation::nsubj_pass});
    if ((names_time(tree, head) && !subject) || names_amount(tree, head))
        return false;
    const auto determiner = tree.child(head, {Relation::det, Relation::amod});
    if (!determiner)
        return true;
    constexpr std::array quantifiers = {"no",      "any",       "each",  "every",  "either",
                                        "neither", "different", "other", "another"};
    return std::ranges::find(quantifiers, tree.lower(*determiner)) == quantifiers.end();
}

bool is_indefinite(const Tree &tree, WordIndex noun) {
    const auto first = tree.child(noun, {Relation::det, Relation::nummod});
    return first && (tree.lower(*first) == "a" || tree.lower(*first) == "an" ||
                     tree.lower(*first) == "one" || tree.lower(*first) == "another");
}

/// "Reyes", not "NASA".
bool is_capitalized(const Tree &tree, WordIndex word) {
    const std::string_view form = tree.surface(word);
    return form.size() > 1 && is_ascii_upper(form[0]) && !is_ascii_upper(form[1]);
}

/// "Iron and zinc"; not "the making and use of maps is", which is one thing.
bool is_row(const Tree &tree, WordIndex first) {
    if (!tree.has_child(first, {Relation::conj}) ||
        (tree.is(first, {Relation::nsubj, Relation::nsubj_pass}) &&
         number_of_verb(tree, tree.head(first)) == Number::singular))
        return false;
    const std::vector<WordIndex> members = tree.conjuncts(first);
    return std::ranges::count_if(members,
                                 [&](WordIndex member) { return is_nominal(tree, member); }) > 1;
}

/// "Therapy", as in "(the) therapy and control groups", "11 therapy villages": no particular one.
bool says_no_more_than_its_noun(const Tree &tree, WordIndex noun) {
    if (tree.upos(noun) != Upos::noun || is_plural(tree, noun) ||
        class_noun(tree.lemma(noun)) == nullptr)
        return false;
    const WordRange words = core_phrase(tree, noun);
    for (WordIndex word = words.first; word < words.last; ++word)
        if (word != noun && tree.upos(word) != Upos::num && tree.lower(word) != "the")
            return false;
    return true;
}

} // namespace

void Antecedents::forget_distant() {
    const auto first = std::ranges::find_if(candidates_, [&](const Candidate &candidate) {
        return candidate.sentence + reach_of_nouns >= sentence_;
    });
    candidates_.erase(candidates_.begin(), first);
}

void Antecedents::enter_title(const Tree &tree) {
    add_all(tree, nullptr);
    topics_ = std::exchange(candidates_, {});
}

void Antecedents::enter(const Tree &tree, const Quotations &quotations) {
    ++sentence_;
    forget_distant();
    add_all(tree, &quotations);
}

void Antecedents::add_all(const Tree &tree, const Quotations *quotations) {
    resolved_.clear();
    for (WordIndex word = 0; word < tree.size(); ++word) {
        const Upos upos = tree.upos(word);
        if (upos != Upos::noun && upos != Upos::propn && upos != Upos::pron)
            continue;
        const std::size_t before = candidates_.size();
        if (!add_anaphor(tree, word, quotations))
            add(tree, word);
        for (std::size_t i = before; i < candidates_.size(); ++i) {
            candidates_[i].main = in_main_clause(tree, word);
            candidates_[i].quoted = quotations != nullptr && quotations->covers(tree[word].span);
        }
    }
}

bool Antecedents::add_anaphor(const Tree &tree, WordIndex head, const Quotations *quotations) {
    const auto anaphor = anaphor_at(tree, head);
    if (!anaphor)
        return false;
    const bool quoted = quotations != nullptr && quotations->covers(tree[head].span);
    const auto &names =
        resolved_
            .emplace(head, find_antecedent({tree, *anaphor, quoted, candidates_, topics_, sentence_,
                                            paragraph_, grounder_}))
            .first->second;
    Candidate candidate{names, "", head, sentence_, role_of(tree, head)};
    candidate.plural = anaphor->plural;
    candidate.person = anaphor->person.value_or(false);
    candidate.gender = anaphor->gender;
    candidate.anaphor = true;
    if (tree.upos(head) == Upos::noun) {
        candidate.noun = tree.lemma(head);
        // What a noun phrase names is at least what its words say.
        if (candidate.names.empty() && anaphor->kind == AnaphorKind::definite_noun) {
            candidate.names = {tree.span_of(anaphor->words)};
            candidate.names_itself = anaphor->words.size() == 2;
        }
    }
    candidates_.push_back(std::move(candidate));
    return true;
}

void Antecedents::add(const Tree &tree, WordIndex head) {
    if (tree.upos(head) == Upos::pron || !can_be_meant(tree, head))
        return;
    const Role role = role_of(tree, head);
    Candidate candidate;
    candidate.names = {tree.span_of(core_phrase(tree, head))};
    if (tree.first_conjunct(head) == head && tree.has_child(head, {Relation::conj}) &&
        !is_row(tree, head)) // "rain and storm water is": one thing
        candidate.names = {tree.span_of(
            hull(core_phrase(tree, head), core_phrase(tree, tree.conjuncts(head).back())))};
    candidate.noun = tree.lemma(head);
    candidate.head = head;
    candidate.sentence = sentence_;
    candidate.role = role;
    candidate.plural = is_plural(tree, head);
    candidate.person = names_person(tree, head);
    candidate.together = names_people_together(tree, head);
    if (candidate.person)
        candidate.gender = gender_of(tree, head);
    candidate.bare_name = role == Role::subject && tree.upos(head) == Upos::propn &&
                          !candidate.plural && !candidate.person && is_capitalized(tree, head) &&
                          !tree.has_child(head, {Relation::compound});
    candidate.of_row = is_row(tree, tree.first_conjunct(head));
    candidate.names_itself = says_no_more_than_its_noun(tree, head);
    const bool first_of_row = candidate.of_row && tree.first_conjunct(head) == head;
    candidates_.push_back(std::move(candidate));
    if (first_of_row)
        add_row(tree, head, role);
    add_description(tree, head);
}

/// "Iron and zinc" are a plural thing beside either.
void Antecedents::add_row(const Tree &tree, WordIndex head, Role role) {
    Candidate row;
    for (const WordIndex member : tree.conjuncts(head))
        if (is_nominal(tree, member))
            row.names.push_back(tree.span_of(core_phrase(tree, member)));
    row.head = head;
    row.sentence = sentence_;
    row.role = role;
    row.plural = true;
    row.person = names_person(tree, head);
    candidates_.push_back(std::move(row));
}

/// "Ginger is a spice", "ginger, a spice": from here on the spice is ginger (the constructions of
/// predicate nominatives and appositions in Raghunathan et al. 2010).
void Antecedents::add_description(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> named;
    if (tree.relation(noun) == Relation::appos)
        named = tree.head(noun);
    else if (tree.has_child(noun, {Relation::cop}) && !tree.has_child(noun, {Relation::conj}))
        named = tree.child(noun, {Relation::nsubj, Relation::nsubj_outer});
    if (!named || *named > noun || tree.has_child(*named, {Relation::conj}) ||
        std::ranges::any_of(tree.children(noun),
                            [&](WordIndex child) { return tree.lemma(child) == "not"; }))
        return;
    // "Groups (diet or none)": one of what the list is of. "Rest for runners: a trial": no rest.
    if (tree.relation(noun) == Relation::appos &&
        (is_plural(tree, *named) != is_plural(tree, noun) || names_publication(tree, noun)))
        return;
    // "Noise is an issue": "this issue" may be all that was said of noise.
    if (lists_word("example factor issue question reason thing topic way", tree.lemma(noun))) {
        candidates_.back().names.clear();
        return;
    }
    // "One widely used dye is indigo": the name is what is not only described.
    const bool indefinite = is_indefinite(tree, *named) && !is_indefinite(tree, noun);
    for (Candidate &candidate : candidates_)
        if (candidate.sentence == sentence_ && candidate.head == *named)
            (indefinite ? candidate : candidates_.back()).names =
                (indefinite ? candidates_.back() : candidate).names;
}

const std::vector<TextSpan> *Antecedents::find(WordIndex head) const {
    const auto found = resolved_.find(head);
    return found == resolved_.end() ? nullptr : &found->second;
}

} // namespace claimgraph
