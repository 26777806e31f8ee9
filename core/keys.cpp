// SPDX-License-Identifier: Apache-2.0
#include "core/keys.hpp"

#include "core/error.hpp"

#include <openssl/evp.h>

#include <array>
#include <initializer_list>
#include <memory>

namespace claimgraph {
namespace {

constexpr std::size_t short_key_bytes = 12;

constexpr std::size_t sha256_bytes = 32;

/// Looked up once: OpenSSL takes longer to find an algorithm by name than to hash a key.
const EVP_MD *sha256_algorithm() {
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    return algorithm.get();
}

std::string hex(const unsigned char *digest, std::size_t kept) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * kept);
    for (std::size_t i = 0; i < kept; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 0xf];
    }
    return text;
}

void require(int answer) {
    if (answer != 1)
        throw Error("OpenSSL: SHA-256 is not to be had; install libssl3 anew");
}

std::string hex_sha256(std::string_view bytes, std::size_t kept) {
    std::array<unsigned char, sha256_bytes> digest{};
    require(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, sha256_algorithm(),
                       nullptr));
    return hex(digest.data(), kept);
}

/// Each field goes in with its length before it, so no two lists of fields read the same.
std::string short_key(std::string_view kind, std::initializer_list<std::string_view> fields) {
    std::string content;
    for (const std::string_view field : fields) {
        content += std::to_string(field.size());
        content += ':';
        content += field;
    }
    return std::string(kind) + ':' + hex_sha256(content, short_key_bytes);
}

std::string range(TextSpan span) {
    return std::to_string(span.start) + '-' + std::to_string(span.end);
}

} // namespace

struct ContentHash::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest{EVP_MD_CTX_new(),
                                                                   &EVP_MD_CTX_free};
};

ContentHash::ContentHash() : context_(std::make_unique<Context>()) {
    require(EVP_DigestInit_ex(context_->digest.get(), sha256_algorithm(), nullptr));
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash &&) noexcept = default;
ContentHash &ContentHash::operator=(ContentHash &&) noexcept = default;

void ContentHash::add(std::string_view field) {
    const std::string length = std::to_string(field.size()) + ':';
    require(EVP_DigestUpdate(context_->digest.get(), length.data(), length.size()));
    require(EVP_DigestUpdate(context_->digest.get(), field.data(), field.size()));
}

std::string ContentHash::finish() {
    std::array<unsigned char, sha256_bytes> digest{};
    require(EVP_DigestFinal_ex(context_->digest.get(), digest.data(), nullptr));
    return "sha256:" + hex(digest.data(), digest.size());
}

std::string document_key(std::string_view text) {
    return "sha256:" + hex_sha256(text, sha256_bytes);
}

std::string sentence_key(std::string_view document_key, TextSpan span) {
    return short_key("sentence", {document_key, range(span)});
}

std::string concept_key(const Concept &what) {
    return what.curie.empty() ? short_key("concept", {"name", what.name})
                              : short_key("concept", {"curie", what.curie});
}

std::string claim_key(const Claim &claim) {
    return claim_key(claim, concept_key(claim.subject.what),
                     claim.object ? concept_key(claim.object->what) : "");
}

std::string claim_key(const Claim &claim, std::string_view subject, std::string_view object) {
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
