// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reason_readings.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 8> reasons = {
    "because of",   "due to",        "owing to",          "as a result of",
    "as result of", "on account of", "in consequence of", "as a consequence of"};

bool gives_reason(const Tree &tree, const Part &part) {
    const std::string marker = preposition(tree, part.head);
    if (part.slot == Slot::oblique)
        return is_reason(marker);
    return part.slot == Slot::adverbial && marker == "because";
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
    words.first = tree.subtree(*clause.agent).first;
    const WordIndex start = tree.subtree(reason.head).first;
    if (start > clause.proposition.predicate)
        words.last = std::min(words.last, start);
    return {clause.proposition.predicate, words, {}};
}

/// "Prices rose": the change that the clause says of its subject alone.
std::optional<Predicate> change_of_subject(const Clause &clause) {
    const auto sense = sense_of(clause.tree.lemma(clause.proposition.predicate));
    const bool alone = part_in(clause.proposition, Slot::object) == nullptr &&
                       part_in(clause.proposition, Slot::complement) == nullptr;
    return sense && is_change(sense->predicate) && alone ? std::optional(sense->predicate)
                                                         : std::nullopt;
}

} // namespace

bool is_reason(std::string_view preposition) {
    return std::ranges::find(reasons, preposition) != reasons.end();
}

std::vector<Reading> reason_readings(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Proposition &proposition = clause.proposition;
    if (!clause.agent || *clause.agent > proposition.predicate ||
        is_denied(tree, proposition.predicate))
        return {};
    std::vector<Reading> found;
    for (const Part &part : proposition.parts) {
        if (!gives_reason(tree, part))
            continue;
        const auto change = change_of_subject(clause);
        const std::vector<Item> effects =
            change ? ends(tree, *clause.agent) : std::vector{event_before(clause, part)};
        const RelationLink link{
            {change.value_or(Predicate::causes)}, preposition(tree, part.head), rules::reason};
        for (Reading &reading : combined(clause, ends(tree, part.head), link, effects)) {
            reading.relation = part.marker;
            reading.arguments.clear();
            found.push_back(std::move(reading));
        }
    }
    return found;
}

} // namespace claimgraph
