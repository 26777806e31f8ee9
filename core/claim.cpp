// SPDX-License-Identifier: Apache-2.0
#include "core/claim.hpp"

#include <algorithm>
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

std::span<const std::string_view> lessening_words() {
    static constexpr std::string_view table[] = {"absence",  "decrease", "decreased",
                                                 "impaired", "lack",     "loss"};
    return table;
}

int aspect_sign(std::string_view aspect) {
    int result = 1;
    while (!aspect.empty()) {
        const std::string_view word = aspect.substr(0, aspect.find(' '));
        if (std::ranges::find(lessening_words(), word) != lessening_words().end())
            result = -result;
        aspect.remove_prefix(std::min(word.size() + 1, aspect.size()));
    }
    return result;
}

int effect_sign(std::string_view subject_aspect, Predicate predicate,
                std::string_view object_aspect) {
    return aspect_sign(subject_aspect) * sign(predicate) * aspect_sign(object_aspect);
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
