// SPDX-License-Identifier: Apache-2.0
#include "core/claim.hpp"

#include <stdexcept>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

ClaimEnd end_of(const Mention &mention, std::span<const Concept> concepts) {
    if (mention.concept_index >= concepts.size())
        throw std::invalid_argument("a mention names a concept that is not there");
    return {concepts[mention.concept_index], mention.aspect};
}

std::tuple<const std::string &, const std::string &, const std::string &>
sort_key(const ClaimEnd &end) {
    return {end.what.name, end.what.curie, end.aspect};
}

} // namespace

bool keeps_lemma(Predicate predicate) {
    return predicate == Predicate::other || predicate == Predicate::reports;
}

Claim claim_of(const Assertion &assertion, std::span<const Concept> concepts) {
    Claim claim;
    claim.subject = end_of(assertion.subject, concepts);
    claim.predicate = assertion.predicate;
    if (keeps_lemma(assertion.predicate))
        claim.relation_lemma = assertion.relation_lemma;
    if (assertion.object)
        claim.object = end_of(*assertion.object, concepts);
    // "A is linked to B" and "B is linked to A" are one claim, so it needs one order.
    if (is_symmetric(claim.predicate) && claim.object &&
        sort_key(*claim.object) < sort_key(claim.subject))
        std::swap(claim.subject, *claim.object);
    return claim;
}

bool is_reversed(const Claim &claim, const Assertion &assertion,
                 std::span<const Concept> concepts) {
    return claim.subject != end_of(assertion.subject, concepts);
}

std::string to_text(const ClaimEnd &end) {
    return end.aspect.empty() ? end.what.name : end.what.name + " (" + end.aspect + ")";
}

std::string to_text(const Claim &claim) {
    std::string text = to_text(claim.subject);
    text += ' ';
    text += claim.relation_lemma.empty() ? word(claim.predicate) : claim.relation_lemma;
    if (claim.object)
        text += ' ' + to_text(*claim.object);
    return text;
}

} // namespace claimgraph
