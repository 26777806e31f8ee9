// SPDX-License-Identifier: Apache-2.0
#include "core/document_keys.hpp"

#include "core/claim.hpp"
#include "core/keys.hpp"

#include <algorithm>
#include <string_view>

namespace claimgraph {
namespace {

/// A mention as a name: line breaks and runs of blanks become one blank.
std::string folded(std::string_view text) {
    std::string name;
    name.reserve(text.size());
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            name += c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    }
    return name;
}

AssertionRow row_of(const DocumentClaims &claims, const Assertion &assertion,
                    const std::vector<std::string> &concepts) {
    const Claim claim = claim_of(assertion, claims.concepts);
    AssertionRow row;
    row.reversed = is_reversed(claim, assertion, claims.concepts);
    row.claim_text = to_text(claim);
    const std::string &subject = concepts[assertion.subject.concept_index];
    const std::string object =
        assertion.object ? concepts[assertion.object->concept_index] : std::string();
    row.claim_key =
        row.reversed ? claim_key(claim, object, subject) : claim_key(claim, subject, object);
    row.key = assertion_key(claims.document.key, assertion, row.claim_key);
    return row;
}

std::vector<std::pair<std::uint32_t, std::string>> names_of(const DocumentClaims &claims) {
    std::vector<std::pair<std::uint32_t, std::string>> names;
    const auto add = [&](const Mention &mention) {
        // A pronoun is no name of what it stands for; the words it refers to are.
        const TextSpan named = mention.antecedent.value_or(mention.span);
        names.emplace_back(mention.concept_index, folded(slice(claims.document.text, named)));
    };
    for (const Assertion &assertion : claims.assertions) {
        add(assertion.subject);
        if (assertion.object)
            add(*assertion.object);
    }
    std::ranges::sort(names);
    const auto repeated = std::ranges::unique(names);
    names.erase(repeated.begin(), repeated.end());
    return names;
}

} // namespace

DocumentKeys keys_of(const DocumentClaims &claims) {
    DocumentKeys keys;
    keys.sentences.reserve(claims.sentences.size());
    for (const Sentence &sentence : claims.sentences)
        keys.sentences.push_back(sentence_key(claims.document.key, sentence.span));
    keys.concepts.reserve(claims.concepts.size());
    for (const Concept &what : claims.concepts)
        keys.concepts.push_back(concept_key(what));
    keys.sources.reserve(claims.sources.size());
    for (const Source &source : claims.sources)
        keys.sources.push_back(source_key(claims.document.key, source));
    keys.assertions.reserve(claims.assertions.size());
    for (const Assertion &assertion : claims.assertions)
        keys.assertions.push_back(row_of(claims, assertion, keys.concepts));
    keys.names = names_of(claims);
    return keys;
}

KeyedClaims with_keys(DocumentClaims claims) {
    DocumentKeys keys = keys_of(claims);
    return {std::move(claims), std::move(keys)};
}

} // namespace claimgraph
