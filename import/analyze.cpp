// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"

#include "import/claims/extractor.hpp"
#include "import/claims/outcome.hpp"
#include "import/claims/tree_repair.hpp"
#include "import/claims/used_only.hpp"
#include "import/claims/words.hpp"
#include "import/language/analyzer.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace claimgraph {
namespace {

// What a sentence without assertions is, given why it has none.
Outcome without_assertion(std::string reason) {
    if (reason == "no verb")
        return {SentenceOutcome::fragment, std::move(reason)};
    return {SentenceOutcome::unparsed, std::move(reason)};
}

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

/// What the tree says of a sentence that may make a claim.
Outcome read(Extractor &extractor, const Tree &tree, DocumentClaims &result, SentenceTrace *trace) {
    Outcome outcome = judge(tree);
    if (outcome.outcome != SentenceOutcome::claim) {
        extractor.pass_over();
        return outcome;
    }
    Extraction found =
        extractor.read(tree, static_cast<std::uint32_t>(result.sentences.size()), trace);
    if (found.assertions.empty())
        return without_assertion(std::move(found.reason));
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
            extractor.pass_over();
        result.sentences.push_back(
            {sentence.place.span, outcome.outcome, std::move(outcome.reason)});
    }
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
    for (std::size_t start = 0; start < sentences.size(); start += batch) {
        const auto part =
            std::span(sentences).subspan(start, std::min(batch, sentences.size() - start));
        read_batch(candidates(result.document.text, part), extractor, result, traces);
    }
    result.concepts = extractor.take_concepts();
    result.sources = extractor.take_sources();
    return used_only(std::move(result));
}

} // namespace claimgraph
