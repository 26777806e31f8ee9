// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"

#include "import/claims/extractor.hpp"
#include "import/claims/outcome.hpp"
#include "import/claims/tree_repair.hpp"
#include "import/claims/used_only.hpp"
#include "import/claims/words.hpp"
#include "import/language/analyzer.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

// Sentences that are parsed together: trees of a whole document would fill memory.
constexpr std::size_t batch = 256;

/// A sentence, what is known of it before it is parsed, and its words.
struct Candidate {
    PlacedSentence place;
    Outcome outcome;
};

std::vector<Candidate> candidates(std::string_view text, std::span<const PlacedSentence> places) {
    std::vector<Candidate> found;
    found.reserve(places.size());
    for (const PlacedSentence &place : places) {
        const auto words = split_words(text, place.span, most_tokens + 1);
        found.push_back({place, judge(place.block, slice(text, place.span), words)});
    }
    return found;
}

std::vector<ParsedSentence> parsed(std::string_view text, std::span<const Candidate> sentences) {
    std::vector<TextSpan> spans;
    for (const Candidate &sentence : sentences)
        if (sentence.outcome.outcome == SentenceOutcome::claim)
            spans.push_back(sentence.place.span);
    return english_analyzer().analyze(text, spans);
}

/// Readings of the same words for the same claim, whatever their arguments, are one assertion: the
/// first. The trace, if there is one, keeps the readings of those that stay.
void drop_repeated(std::vector<Assertion> &assertions, SentenceTrace *trace) {
    const auto place_of = [](const Mention &mention) {
        return std::tie(mention.span.start, mention.span.end, mention.concept_index,
                        mention.aspect);
    };
    const auto is_same = [&](const Assertion &a, const Assertion &b) {
        return a.span == b.span && a.relation == b.relation && a.predicate == b.predicate &&
               place_of(a.subject) == place_of(b.subject) &&
               a.object.has_value() == b.object.has_value() &&
               (!a.object || place_of(*a.object) == place_of(*b.object));
    };
    for (auto next = assertions.begin(); next != assertions.end();) {
        const auto repeats = [&](const Assertion &other) { return is_same(other, *next); };
        if (std::none_of(assertions.begin(), next, repeats)) {
            ++next;
            continue;
        }
        if (trace != nullptr)
            trace->accepted.erase(trace->accepted.begin() + (next - assertions.begin()));
        next = assertions.erase(next);
    }
}

/// What the tree says of a sentence that may make a claim.
Outcome read(Extractor &extractor, const Tree &tree, DocumentClaims &result, SentenceTrace *trace) {
    Outcome outcome = judge(tree);
    if (outcome.outcome != SentenceOutcome::claim) {
        extractor.take_note_of(tree);
        return outcome;
    }
    Extraction found =
        extractor.read(tree, static_cast<std::uint32_t>(result.sentences.size()), trace);
    if (found.assertions.empty())
        return without_claim(tree, std::move(found.reason));
    drop_repeated(found.assertions, trace);
    std::ranges::move(found.assertions, std::back_inserter(result.assertions));
    return outcome;
}

/// The same of a sentence as the parser left it.
Outcome read_parsed(Extractor &extractor, ParsedSentence parsed, DocumentClaims &result,
                    SentenceTrace *trace) {
    const std::string_view text = result.document.text;
    if (trace != nullptr)
        trace->parsed = parsed;
    const ParsedSentence sentence = repaired(text, std::move(parsed));
    if (trace != nullptr)
        trace->repaired = sentence;
    return read(extractor, Tree(text, sentence), result, trace);
}

void read_batch(std::span<const Candidate> sentences, Extractor &extractor, DocumentClaims &result,
                std::vector<SentenceTrace> *traces) {
    std::vector<ParsedSentence> trees = parsed(result.document.text, sentences);
    auto next = trees.begin();
    for (const Candidate &sentence : sentences) {
        SentenceTrace *trace = traces != nullptr ? &traces->emplace_back() : nullptr;
        Outcome outcome = sentence.outcome;
        if (outcome.outcome == SentenceOutcome::claim)
            outcome = read_parsed(extractor, std::move(*next++), result, trace);
        else
            extractor.pass_over(sentence.place.span);
        result.sentences.push_back(
            {sentence.place.span, outcome.outcome, std::move(outcome.reason)});
    }
}

/// The first heading says what the document is about, though it claims nothing.
void read_title(std::string_view text, std::span<const PlacedSentence> sentences,
                Extractor &extractor) {
    const auto title = std::ranges::find(sentences, BlockKind::heading, &PlacedSentence::block);
    if (title == sentences.end() ||
        split_words(text, title->span, most_tokens + 1).size() > most_tokens)
        return;
    const std::array span = {title->span};
    for (const ParsedSentence &tree : english_analyzer().analyze(text, span))
        extractor.read_title(Tree(text, tree));
}

} // namespace

DocumentClaims analyze(Document document, Splitting splitting, const KnownConcepts &known,
                       std::vector<SentenceTrace> *traces) {
    DocumentClaims result;
    result.document = std::move(document);
    const std::vector<PlacedSentence> sentences = sentences_of(result.document, splitting);
    // Room for what news and papers yield, so that a long document's assertions are not held twice
    // while their vector grows; pages that are not written to take no memory.
    result.sentences.reserve(sentences.size());
    result.assertions.reserve(2 * sentences.size());
    Extractor extractor(result.document, known);
    read_title(result.document.text, sentences, extractor);
    for (std::size_t start = 0; start < sentences.size(); start += batch) {
        const auto part =
            std::span(sentences).subspan(start, std::min(batch, sentences.size() - start));
        read_batch(candidates(result.document.text, part), extractor, result, traces);
    }
    extractor.name_speakers(result.assertions);
    result.concepts = extractor.take_concepts();
    result.sources = extractor.take_sources();
    return used_only(std::move(result));
}

} // namespace claimgraph
