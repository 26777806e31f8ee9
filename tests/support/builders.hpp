// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Fluent builder of DocumentClaims: a test says the text and what it claims, the builder finds the
/// spans.

#include "core/document_claims.hpp"
#include "core/keys.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace claimgraph {

/// Builds the claims of one document. Each line of the text is one paragraph and one sentence; a
/// sentence is a fragment until an assertion makes it a claim. What follows `assertion` changes
/// the assertion last made.
///
///     DocumentClaims claims = claims_of("MDMA may not reduce fear (Smith 2020).")
///                                 .assertion("MDMA", Predicate::decreases, "fear")
///                                 .negated("not")
///                                 .traceable("Smith 2020", "doi:10.1000/1");
class ClaimsBuilder {
  public:
    explicit ClaimsBuilder(std::string_view text) {
        Document &document = result_.document;
        document.text = text;
        document.key = document_key(text);
        document.path = "article.txt";
        document.format = "text";
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            if (end > start) {
                const TextSpan line = span_of(start, end);
                document.blocks.push_back({BlockKind::paragraph, line, 0});
                result_.sentences.push_back({line, SentenceOutcome::fragment, "no verb"});
            }
            start = end + 1;
        }
    }

    ClaimsBuilder &path(std::string_view path) {
        result_.document.path = path;
        return *this;
    }

    ClaimsBuilder &title(std::string_view title) {
        result_.document.title = title;
        return *this;
    }

    /// Said in the first sentence that has `subject` and, after it, `object`; the quote is that
    /// sentence, the relation what stands between. A concept is named as it is mentioned.
    ClaimsBuilder &assertion(std::string_view subject, Predicate predicate,
                             std::string_view object) {
        for (std::size_t i = 0; i < result_.sentences.size(); ++i) {
            const TextSpan where = result_.sentences[i].span;
            const TextSpan from = find(subject, where);
            const TextSpan to = find(object, {from.end, where.end});
            if (from.empty() || to.empty())
                continue;
            start_assertion(i, subject, from, predicate);
            last().relation = trimmed({from.end, to.start});
            last().relation_lemma = slice(result_.document.text, last().relation);
            last().object = Mention{to, concept_of(object), "", std::nullopt};
            return *this;
        }
        throw std::invalid_argument("no sentence has " + std::string(subject) + " before " +
                                    std::string(object));
    }

    /// Without object: the relation is given, as in "Symptoms improved."
    ClaimsBuilder &intransitive(std::string_view subject, Predicate predicate,
                                std::string_view relation) {
        assertion(subject, predicate, relation);
        const TextSpan where = last().object->span;
        result_.concepts.pop_back();
        last().object.reset();
        last().relation = where;
        last().relation_lemma = relation;
        return *this;
    }

    ClaimsBuilder &lemma(std::string_view lemma) {
        last().relation_lemma = lemma;
        return *this;
    }

    ClaimsBuilder &subject_aspect(std::string_view aspect) {
        last().subject.aspect = aspect;
        return *this;
    }

    ClaimsBuilder &object_aspect(std::string_view aspect) {
        last().object.value().aspect = aspect;
        return *this;
    }

    ClaimsBuilder &negated(std::string_view cue = {}) { return polarity(Polarity::negated, cue); }

    ClaimsBuilder &polarity(Polarity polarity, std::string_view cue = {}) {
        last().polarity = polarity;
        return cued(CueAxis::polarity, cue);
    }

    ClaimsBuilder &certainty(Certainty certainty, std::string_view cue = {}) {
        last().certainty = certainty;
        return cued(CueAxis::certainty, cue);
    }

    ClaimsBuilder &association(Association association, std::string_view cue = {}) {
        last().association = association;
        return cued(CueAxis::association, cue);
    }

    ClaimsBuilder &basis(Basis basis, std::string_view cue = {}) {
        last().basis = basis;
        return cued(CueAxis::basis, cue);
    }

    /// Said to rest on sources that nobody names: "studies have shown".
    ClaimsBuilder &untraceable(std::string_view cue = {}) {
        basis(Basis::untraceable, cue);
        return attributed(AttributionKind::unnamed, cue);
    }

    /// Said by a named body or person without a locator.
    ClaimsBuilder &named(std::string_view name, SourceKind kind = SourceKind::agency) {
        basis(Basis::named, name);
        attributed(AttributionKind::named, name);
        return appeals_to({kind, std::string(name), "", SourceStanding::unknown, ""});
    }

    /// Cited with an identifier: "doi:...", "pmid:...", "nct:..." or a URL.
    ClaimsBuilder &traceable(std::string_view name, std::string_view identifier,
                             SourceKind kind = SourceKind::paper) {
        basis(Basis::traceable, name);
        return appeals_to(
            {kind, std::string(name), std::string(identifier), SourceStanding::unknown, ""});
    }

    ClaimsBuilder &attributed(AttributionKind kind, std::string_view cue = {}) {
        last().attribution.kind = kind;
        if (!cue.empty())
            last().attribution.span = find(cue, sentence().span);
        return cued(CueAxis::attribution, cue);
    }

    ClaimsBuilder &appeals_to(const Source &source) {
        const auto found = std::ranges::find(result_.sources, source);
        const auto index = static_cast<std::uint32_t>(found - result_.sources.begin());
        if (found == result_.sources.end())
            result_.sources.push_back(source);
        auto &indexes = last().source_indexes;
        if (!std::ranges::binary_search(indexes, index))
            indexes.insert(std::ranges::upper_bound(indexes, index), index);
        return *this;
    }

    ClaimsBuilder &argument(ArgumentRole role, std::string_view text) {
        last().arguments.push_back({role, find(text, sentence().span)});
        return *this;
    }

    ClaimsBuilder &quantity(std::string_view text, double low, double high, std::string unit,
                            QuantityRole role = QuantityRole::other,
                            QuantityBound bound = QuantityBound::exact) {
        last().quantities.push_back(
            {find(text, sentence().span), low, high, std::move(unit), role, bound});
        return *this;
    }

    ClaimsBuilder &rule(std::string_view rule, double confidence = 0.5) {
        last().rule = rule;
        last().confidence = confidence;
        return *this;
    }

    /// Give a mentioned concept its identifier and type.
    ClaimsBuilder &grounded(std::string_view name, std::string_view curie,
                            std::string_view type = {}) {
        Concept &what = result_.concepts.at(concept_of(name));
        what.curie = curie;
        what.type = type;
        return *this;
    }

    /// Say what became of the first sentence that has `text`.
    ClaimsBuilder &outcome(std::string_view text, SentenceOutcome outcome,
                           std::string_view reason) {
        for (Sentence &said : result_.sentences)
            if (!find(text, said.span).empty()) {
                said.outcome = outcome;
                said.reason = reason;
                return *this;
            }
        throw std::invalid_argument("no sentence has " + std::string(text));
    }

    DocumentClaims build() const { return result_; }
    operator DocumentClaims() const { return result_; }

  private:
    static TextSpan span_of(std::size_t start, std::size_t end) {
        return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    }

    /// Empty where `part` does not stand inside `where`.
    TextSpan find(std::string_view part, TextSpan where) const {
        const std::size_t at = result_.document.text.find(part, where.start);
        if (where.empty() || at == std::string::npos || at + part.size() > where.end)
            return {};
        return span_of(at, at + part.size());
    }

    TextSpan trimmed(TextSpan span) const {
        const std::string &text = result_.document.text;
        while (!span.empty() && text[span.start] == ' ')
            ++span.start;
        while (!span.empty() && text[span.end - 1] == ' ')
            --span.end;
        return span;
    }

    std::uint32_t concept_of(std::string_view name) {
        auto &concepts = result_.concepts;
        const auto found = std::ranges::find(concepts, name, &Concept::name);
        if (found != concepts.end())
            return static_cast<std::uint32_t>(found - concepts.begin());
        concepts.push_back({std::string(name), "", ""});
        return static_cast<std::uint32_t>(concepts.size() - 1);
    }

    void start_assertion(std::size_t sentence_index, std::string_view subject, TextSpan from,
                         Predicate predicate) {
        Sentence &said = result_.sentences[sentence_index];
        said.outcome = SentenceOutcome::claim;
        said.reason = "has an assertion";
        Assertion made;
        made.sentence_index = static_cast<std::uint32_t>(sentence_index);
        made.span = said.span;
        made.subject = Mention{from, concept_of(subject), "", std::nullopt};
        made.predicate = predicate;
        made.rule = "builder";
        made.confidence = 0.5;
        result_.assertions.push_back(std::move(made));
    }

    ClaimsBuilder &cued(CueAxis axis, std::string_view cue) {
        if (cue.empty())
            return *this;
        const TextSpan span = find(cue, sentence().span);
        if (span.empty())
            throw std::invalid_argument("the sentence does not have " + std::string(cue));
        last().cues.push_back({axis, span});
        return *this;
    }

    Assertion &last() {
        if (result_.assertions.empty())
            throw std::invalid_argument("no assertion yet");
        return result_.assertions.back();
    }

    const Sentence &sentence() { return result_.sentences[last().sentence_index]; }

    DocumentClaims result_;
};

/// Start the claims of a document; each line of `text` is one sentence.
inline ClaimsBuilder claims_of(std::string_view text) { return ClaimsBuilder(text); }

} // namespace claimgraph
