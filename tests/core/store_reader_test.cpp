// SPDX-License-Identifier: Apache-2.0
#include "core/keys.hpp"
#include "core/store.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

/// Any word of an axis.
template <typename Axis> Axis any_word() {
    return static_cast<Axis>(*rc::gen::inRange<std::size_t>(0, words<Axis>().size()));
}

std::uint32_t any_offset(std::uint32_t from, std::uint32_t to) {
    return *rc::gen::inRange<std::uint32_t>(from, to + 1);
}

TextSpan any_span(TextSpan inside) {
    const std::uint32_t start = any_offset(inside.start, inside.end);
    return {start, any_offset(start, inside.end)};
}

std::string any_name() { return *rc::gen::nonEmpty(rc::gen::string<std::string>()); }

std::string any_choice(const std::vector<std::string> &choices) {
    return *rc::gen::elementOf(choices);
}

/// Index of a value in a list of values in the order of their first use.
template <typename Value> std::uint32_t index_of(std::vector<Value> &values, Value value) {
    const auto known = std::ranges::find(values, value);
    const auto index = static_cast<std::uint32_t>(known - values.begin());
    if (known == values.end())
        values.push_back(std::move(value));
    return index;
}

Mention any_mention(DocumentClaims &claims, TextSpan inside) {
    const Concept what{any_choice({"tea", "sleep", "a \"b\" \\", "graph"}), "", ""};
    Mention mention{any_span(inside), index_of(claims.concepts, what),
                    any_choice({"", "level", "risk"}), std::nullopt};
    if (*rc::gen::arbitrary<bool>())
        mention.antecedent = any_span({0, 300});
    return mention;
}

Assertion any_assertion(DocumentClaims &claims) {
    Assertion assertion;
    assertion.sentence_index = any_offset(0, 2);
    const TextSpan inside = claims.sentences[assertion.sentence_index].span;
    assertion.span = any_span(inside);
    assertion.subject = any_mention(claims, inside);
    assertion.relation = any_span(inside);
    assertion.relation_lemma = any_choice({"lower", "link", "\n"});
    assertion.predicate = any_word<Predicate>();
    if (*rc::gen::arbitrary<bool>())
        assertion.object = any_mention(claims, inside);
    for (std::uint32_t i = any_offset(0, 2); i > 0; --i) {
        assertion.arguments.push_back({any_word<ArgumentRole>(), any_span(inside)});
        assertion.quantities.push_back({any_span(inside), *rc::gen::arbitrary<double>(), 1e-300,
                                        any_choice({"mg", ""}), any_word<QuantityRole>(),
                                        any_word<QuantityBound>()});
        assertion.cues.push_back({any_word<CueAxis>(), any_span(inside)});
    }
    assertion.polarity = any_word<Polarity>();
    assertion.certainty = any_word<Certainty>();
    assertion.association = any_word<Association>();
    assertion.basis = any_word<Basis>();
    assertion.attribution = {any_word<AttributionKind>(), std::nullopt};
    if (assertion.basis != Basis::none && *rc::gen::arbitrary<bool>())
        assertion.source_indexes = {
            index_of(claims.sources, Source{SourceKind::agency, any_choice({"WHO", "FDA"}), "",
                                            SourceStanding::unknown, ""})};
    assertion.rule = "any";
    assertion.confidence = 0.25;
    return assertion;
}

/// A claim's key and place tell an assertion from every other of its document.
bool is_new(const DocumentClaims &claims, const Assertion &assertion) {
    const auto key = [&](const Assertion &one) {
        return assertion_key("", one, claim_key(claim_of(one, claims.concepts)));
    };
    return std::ranges::none_of(
        claims.assertions, [&](const Assertion &other) { return key(other) == key(assertion); });
}

DocumentClaims any_claims() {
    DocumentClaims claims;
    claims.document.text = std::string(300, 'x') + any_name();
    std::ranges::replace(claims.document.text, '\0', ' ');
    claims.document.key = document_key(claims.document.text);
    claims.document.path = "any.txt";
    claims.document.format = "text";
    claims.document.title = any_choice({"", "A title"});
    for (std::uint32_t start = 0; start < 300; start += 100) {
        claims.document.blocks.push_back({any_word<BlockKind>(), {start, start + 99}, 1});
        claims.sentences.push_back({{start, start + 99}, any_word<SentenceOutcome>(), "any"});
    }
    for (std::uint32_t i = any_offset(0, 5); i > 0; --i) {
        DocumentClaims longer = claims;
        const Assertion assertion = any_assertion(longer);
        if (!is_new(longer, assertion))
            continue;
        claims = std::move(longer);
        claims.assertions.push_back(assertion);
    }
    return claims;
}

RC_GTEST_PROP(StoreReader, ReadsWhatTheWriterWrote, ()) {
    Store store(":memory:", Store::Access::write);
    const DocumentClaims claims = any_claims();
    store.save(claims);
    RC_ASSERT(store.load_document(claims.document.key) == claims);
}

} // namespace
} // namespace claimgraph
