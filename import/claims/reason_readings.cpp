// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reason_readings.hpp"

#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 10> reasons = {"because of",
                                                      "due to",
                                                      "owing to",
                                                      "thanks to",
                                                      "as a result of",
                                                      "as result of",
                                                      "on account of",
                                                      "in consequence of",
                                                      "as a consequence of",
                                                      "as a direct result of"};

bool gives_reason(const Tree &tree, const Part &part) {
    const std::string marker = preposition(tree, part.head);
    if (part.slot == Slot::oblique)
        return is_reason(marker);
    return part.slot == Slot::adverbial && (marker == "because" || is_reason(marker));
}

bool is_denied(const Tree &tree, WordIndex predicate) {
    return std::ranges::any_of(tree.children(predicate), [&](WordIndex child) {
        return tree.lemma(child) == "not" || tree.lower(child) == "never";
    });
}

/// What happens: the clause up to its reason.
Item event_before(const Clause &clause, const Part &reason) {
    const Tree &tree = clause.tree;
    WordRange words = clause_words(tree, clause.proposition.predicate);
    // "the man who left because of rain": he left
    const WordIndex agent = *clause.agent;
    const bool relative = clause.proposition.origin == Origin::relative_clause;
    words.first = relative && tree.subtree(agent).contains(clause.proposition.predicate)
                      ? words.first
                      : tree.subtree(agent).first;
    const WordIndex start = tree.subtree(reason.head).first;
    if (start > clause.proposition.predicate)
        words.last = std::min(words.last, start);
    return {clause.proposition.predicate, words, {}};
}

/// "Prices rose", "Gout occurs": what the reason does to the subject, of which the clause says
/// nothing else.
std::optional<Predicate> change_of_subject(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    // "Two boys dropped out": people are made no more and no less.
    if (part_in(proposition, Slot::object) != nullptr ||
        part_in(proposition, Slot::complement) != nullptr ||
        names_population(tree, *clause.agent) || names_agent(tree, *clause.agent) ||
        tree.has_child(proposition.predicate, {Relation::compound_prt}))
        return std::nullopt;
    const std::string_view verb = tree.lemma(proposition.predicate);
    if (const auto change = change_undergone(verb); change && !proposition.passive)
        return change;
    const auto article = tree.child(*clause.agent, {Relation::det}); // "no deaths occurred"
    if (!proposition.passive && lists_word("arise emerge happen occur", verb) &&
        !(article && tree.lower(*article) == "no"))
        return Predicate::causes;
    const auto sense = sense_of(verb);
    return sense && is_change(sense->predicate) ? std::optional(sense->predicate) : std::nullopt;
}

/// "lowers the risk of stroke due to clots": a mishap right before the reason is what it explains,
/// though the tree hangs the reason on the verb.
std::optional<WordIndex> explained_noun(const Clause &clause, const Part &reason) {
    const Tree &tree = clause.tree;
    const WordIndex start = tree.subtree(reason.head).first;
    if (reason.slot != Slot::oblique || start == 0 || start <= clause.proposition.predicate)
        return std::nullopt;
    const WordIndex noun = start - 1;
    const bool mishap = tree.upos(noun) == Upos::noun &&
                        lists_word("absence accident cancer damage death disability disease "
                                   "disorder failure fracture hospitalization illness infection "
                                   "injury loss mortality pain stroke symptom",
                                   tree.lemma(noun));
    const bool of_verb =
        tree.is(noun, {Relation::nsubj, Relation::nsubj_pass}) || clause.proposition.passive;
    return mishap && !of_verb ? std::optional(noun) : std::nullopt;
}

} // namespace

bool is_reason(std::string_view preposition) {
    return std::ranges::find(reasons, preposition) != reasons.end();
}

std::vector<Reading> reason_readings(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    const auto denied = [&](WordIndex word) { return is_denied(tree, word); };
    if (!clause.agent || *clause.agent > proposition.predicate || denied(proposition.predicate) ||
        std::ranges::any_of(proposition.chain, denied)) // "did not wish to be named"
        return {};
    std::vector<Reading> found;
    for (const Part &part : proposition.parts) {
        if (part.marker.empty() || !gives_reason(tree, part))
            continue;
        const auto noun = explained_noun(clause, part);
        const auto change = noun ? std::nullopt : change_of_subject(clause);
        const std::vector<Item> effects = noun     ? std::vector{phrase_item(tree, *noun)}
                                          : change ? ends(tree, *clause.agent)
                                                   : std::vector{event_before(clause, part)};
        const RelationLink link{
            {change.value_or(Predicate::causes)}, preposition(tree, part.head), rules::reason};
        std::vector<Item> causes = ends(tree, part.head);
        if (causes.empty())
            continue;
        // "partly because X": X
        if (WordRange &words = causes.front().words;
            part.slot == Slot::adverbial && causes.size() == 1 && part.marker.last < words.last)
            words.first = std::max(words.first, part.marker.last);
        for (Reading &reading : combined(clause, causes, link, effects)) {
            reading.relation = part.marker;
            reading.arguments.clear();
            found.push_back(std::move(reading));
        }
    }
    return found;
}

std::vector<Reading> named_reason(const Clause &clause, const std::vector<Item> &subjects) {
    const Tree &tree = clause.tree;
    const WordIndex head = clause.proposition.predicate;
    const auto why = tree.child(head, {Relation::acl_relcl});
    if (tree.lemma(head) != "reason" || !why || !tree.has_child(*why, {Relation::nsubj}))
        return {};
    const auto what = tree.child(*why, {Relation::obj});
    const bool befalls = what && lists_word("develop experience get have suffer", tree.lemma(*why));
    return combined(clause, subjects, {{Predicate::causes}, "be reason", rules::copula_noun},
                    befalls ? ends(tree, *what) : std::vector<Item>{clause_item(tree, *why)});
}

} // namespace claimgraph
