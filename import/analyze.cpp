// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"

#include "import/claims/extractor.hpp"
#include "import/claims/outcome.hpp"
#include "import/claims/used_only.hpp"
#include "import/claims/words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace claimgraph {
namespace {

// What a sentence without assertions is, given why it has none.
Outcome without_assertion(std::string reason) {
    if (reason == "no verb")
        return {SentenceOutcome::fragment, std::move(reason)};
    return {SentenceOutcome::unparsed, std::move(reason)};
}

} // namespace

DocumentClaims analyze(Document document, Splitting splitting, const KnownConcepts &known) {
    DocumentClaims result;
    result.document = std::move(document);
    const std::string_view text = result.document.text;
    const std::vector<PlacedSentence> sentences = sentences_of(result.document, splitting);
    // Room for what news and papers yield, so that a long document's assertions are not held twice
    // while their vector grows; pages that are not written to take no memory.
    result.sentences.reserve(sentences.size());
    result.assertions.reserve(2 * sentences.size());
    Extractor extractor(result.document, known);
    for (const auto &[span, block] : sentences) {
        std::vector<PlainWord> words = split_words(text, span, most_tokens + 1);
        Outcome outcome = judge(block, slice(text, span), words);
        if (outcome.outcome == SentenceOutcome::claim) {
            const auto index = static_cast<std::uint32_t>(result.sentences.size());
            Extraction found = extractor.read(span, std::move(words), index);
            if (found.assertions.empty())
                outcome = without_assertion(std::move(found.reason));
            std::ranges::move(found.assertions, std::back_inserter(result.assertions));
        } else {
            extractor.pass_over();
        }
        result.sentences.push_back({span, outcome.outcome, std::move(outcome.reason)});
    }
    result.concepts = extractor.take_concepts();
    result.sources = extractor.take_sources();
    return used_only(std::move(result));
}

} // namespace claimgraph
