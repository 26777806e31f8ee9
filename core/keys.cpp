// SPDX-License-Identifier: Apache-2.0
#include "core/keys.hpp"

#include <fmt/format.h>
#include <openssl/sha.h>

#include <array>
#include <initializer_list>

namespace claimgraph {
namespace {

constexpr std::size_t short_key_bytes = 12;

std::string hex_sha256(std::string_view bytes, std::size_t kept) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), digest.data());
    std::string hex;
    hex.reserve(2 * kept);
    for (std::size_t i = 0; i < kept; ++i)
        fmt::format_to(std::back_inserter(hex), "{:02x}", digest[i]);
    return hex;
}

/// Each field goes in with its length before it, so no two lists of fields read the same.
std::string short_key(std::string_view kind, std::initializer_list<std::string_view> fields) {
    std::string content;
    for (const std::string_view field : fields)
        fmt::format_to(std::back_inserter(content), "{}:{}", field.size(), field);
    return fmt::format("{}:{}", kind, hex_sha256(content, short_key_bytes));
}

std::string range(TextSpan span) { return fmt::format("{}-{}", span.start, span.end); }

} // namespace

std::string document_key(std::string_view text) {
    return "sha256:" + hex_sha256(text, SHA256_DIGEST_LENGTH);
}

std::string sentence_key(std::string_view document_key, TextSpan span) {
    return short_key("sentence", {document_key, range(span)});
}

std::string concept_key(const Concept &what) {
    return what.curie.empty() ? short_key("concept", {"name", what.name})
                              : short_key("concept", {"curie", what.curie});
}

std::string claim_key(const Claim &claim) {
    const std::string subject = concept_key(claim.subject.what);
    const std::string object = claim.object ? concept_key(claim.object->what) : "";
    return short_key("claim",
                     {subject, claim.subject.aspect, word(claim.predicate), claim.relation_lemma,
                      object, claim.object ? std::string_view(claim.object->aspect) : ""});
}

std::string assertion_key(std::string_view document_key, const Assertion &assertion,
                          std::string_view claim_key) {
    return short_key("assertion",
                     {document_key, range(assertion.span), range(assertion.subject.span),
                      range(assertion.relation),
                      assertion.object ? range(assertion.object->span) : "", claim_key});
}

std::string source_key(std::string_view document_key, const Source &source) {
    if (!source.identifier.empty())
        return short_key("source", {"identifier", source.identifier});
    const bool known_everywhere =
        source.kind == SourceKind::agency || source.kind == SourceKind::person;
    return short_key("source",
                     {known_everywhere ? "name" : document_key, word(source.kind), source.name});
}

} // namespace claimgraph
