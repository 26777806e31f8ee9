// SPDX-License-Identifier: Apache-2.0
#include "import/claims/antecedents.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

Role role_of(const Tree &tree, WordIndex head) {
    const WordIndex first = tree.first_conjunct(head);
    if (tree.has_child(first, {Relation::cop}))
        return Role::predicate;
    if (tree.is(first, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer}))
        return Role::subject;
    if (tree.is(first, {Relation::obj, Relation::root}))
        return Role::object;
    if (tree.is(first, {Relation::obl, Relation::obl_agent, Relation::iobj}))
        return Role::oblique;
    return Role::inner;
}

/// Parts of a name, times, amounts and what the text says there is none of are not taken up.
bool can_be_meant(const Tree &tree, WordIndex head) {
    if (tree.is(head, {Relation::compound, Relation::flat, Relation::fixed, Relation::goeswith,
                       Relation::nmod_unmarked, Relation::obl_unmarked, Relation::discourse}))
        return false;
    if (names_time(tree, head) || names_amount(tree, head))
        return false;
    const auto determiner = tree.child(head, {Relation::det});
    return !determiner || (tree.lower(*determiner) != "no" && tree.lower(*determiner) != "any");
}

} // namespace

void Antecedents::forget_distant() {
    const auto first = std::ranges::find_if(candidates_, [&](const Candidate &candidate) {
        return candidate.sentence + reach_of_nouns >= sentence_;
    });
    candidates_.erase(candidates_.begin(), first);
}

void Antecedents::enter(const Tree &tree) {
    ++sentence_;
    resolved_.clear();
    forget_distant();
    for (WordIndex word = 0; word < tree.size(); ++word)
        switch (tree.upos(word)) {
        case Upos::noun:
        case Upos::propn:
        case Upos::pron:
            if (!add_anaphor(tree, word))
                add(tree, word);
            break;
        default:
            break;
        }
}

bool Antecedents::add_anaphor(const Tree &tree, WordIndex head) {
    const auto anaphor = anaphor_at(tree, head);
    if (!anaphor)
        return false;
    const bool asks_topic = tree.upos(head) == Upos::noun;
    std::vector<TextSpan> names =
        find_antecedent({tree, *anaphor, candidates_, sentence_, paragraph_,
                         asks_topic ? topics() : std::span<const NamedConcept>{}, grounder_});
    const auto &kept = resolved_.emplace(head, std::move(names)).first->second;
    Candidate candidate{kept, "", anaphor->words, head, sentence_, role_of(tree, head)};
    candidate.plural = anaphor->plural;
    candidate.person = anaphor->person.value_or(false);
    candidate.anaphor = true;
    if (asks_topic) {
        candidate.noun = tree.lemma(head);
        // What a noun phrase names is at least what its words say.
        if (candidate.names.empty() && anaphor->kind == AnaphorKind::definite_noun)
            candidate.names = {tree.span_of(anaphor->words)};
    }
    candidates_.push_back(std::move(candidate));
    return true;
}

void Antecedents::add(const Tree &tree, WordIndex head) {
    if (tree.upos(head) == Upos::pron || !can_be_meant(tree, head))
        return;
    const Role role = role_of(tree, head);
    Candidate candidate;
    candidate.words = core_phrase(tree, head);
    candidate.names = {tree.span_of(candidate.words)};
    candidate.noun = tree.lemma(head);
    candidate.head = head;
    candidate.sentence = sentence_;
    candidate.role = role;
    candidate.plural = is_plural(tree, head);
    candidate.person = names_person(tree, head);
    candidates_.push_back(std::move(candidate));
    if (tree.has_child(head, {Relation::conj}))
        add_row(tree, head, role);
    add_description(tree, head);
}

/// "Iron and zinc" are a plural thing beside either.
void Antecedents::add_row(const Tree &tree, WordIndex head, Role role) {
    const std::vector<WordIndex> members = tree.conjuncts(head);
    Candidate row;
    for (const WordIndex member : members)
        if (is_nominal(tree, member))
            row.names.push_back(tree.span_of(core_phrase(tree, member)));
    if (row.names.size() < 2)
        return;
    row.words = {head, members.back() + 1};
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
    for (const Candidate &candidate : candidates_)
        if (candidate.sentence == sentence_ && candidate.head == *named)
            candidates_.back().names = candidate.names;
}

std::span<const NamedConcept> Antecedents::topics() {
    if (!topics_) {
        const auto heading = std::ranges::find(document_.blocks, BlockKind::heading, &Block::kind);
        topics_ = heading == document_.blocks.end() ? std::vector<NamedConcept>{}
                                                    : grounder_.named_in(heading->span);
    }
    return *topics_;
}

const std::vector<TextSpan> *Antecedents::find(WordIndex head) const {
    const auto found = resolved_.find(head);
    return found == resolved_.end() ? nullptr : &found->second;
}

} // namespace claimgraph
