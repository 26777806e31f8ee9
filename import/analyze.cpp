// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"

#include "import/claims/extractor.hpp"
#include "import/claims/outcome.hpp"
#include "import/claims/used_only.hpp"
#include "import/language/sentence_splitter.hpp"
#include "import/language/tokenizer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace claimgraph {
namespace {

// A text without blocks is one paragraph.
std::vector<Block> blocks_of(const Document &document) {
    std::vector<Block> blocks = document.blocks;
    if (blocks.empty() && !document.text.empty())
        blocks.push_back(
            {BlockKind::paragraph, {0, static_cast<std::uint32_t>(document.text.size())}, 0});
    return blocks;
}

std::vector<TextSpan> sentences_of(std::string_view text, const Block &block, Splitting splitting) {
    if (splitting == Splitting::by_sentence)
        return split_sentences(text, block.span);
    const TextSpan whole = trimmed(text, block.span);
    std::vector<TextSpan> sentences;
    if (!whole.empty())
        sentences.push_back(whole);
    return sentences;
}

// What a sentence without assertions is, given why it has none.
Outcome without_assertion(std::string reason) {
    if (reason == "no verb")
        return {SentenceOutcome::fragment, std::move(reason)};
    return {SentenceOutcome::unparsed, std::move(reason)};
}

struct PlacedSentence {
    TextSpan span;
    BlockKind block = BlockKind::paragraph;
};

std::vector<PlacedSentence> all_sentences(const Document &document, Splitting splitting) {
    std::vector<PlacedSentence> sentences;
    for (const Block &block : blocks_of(document))
        for (const TextSpan span : sentences_of(document.text, block, splitting))
            sentences.push_back({span, block.kind});
    return sentences;
}

} // namespace

DocumentClaims analyze(Document document, Splitting splitting) {
    DocumentClaims result;
    result.document = std::move(document);
    const std::string_view text = result.document.text;
    const std::vector<PlacedSentence> sentences = all_sentences(result.document, splitting);
    // Room for what news and papers yield, so that a long document's assertions are not held twice
    // while their vector grows; pages that are not written to take no memory.
    result.sentences.reserve(sentences.size());
    result.assertions.reserve(2 * sentences.size());
    Extractor extractor(result.document);
    for (const auto &[span, block] : sentences) {
        std::vector<Token> tokens = tokenize(text, span, most_tokens + 1);
        Outcome outcome = judge(block, slice(text, span), tokens);
        if (outcome.outcome == SentenceOutcome::claim) {
            const auto index = static_cast<std::uint32_t>(result.sentences.size());
            Extraction found = extractor.read(span, std::move(tokens), index);
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
