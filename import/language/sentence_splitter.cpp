// SPDX-License-Identifier: Apache-2.0
#include "import/language/sentence_splitter.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace claimgraph {
namespace {

/// What the weights must sum to, at least, for a sentence to end where no mark says so. The
/// treebanks run titles into text, which teaches to cut there; a document has them in blocks of
/// their own, and names in capitals ("CVS Health") are cut instead.
constexpr std::int32_t surety_without_mark = 1600;

std::int32_t needed_score(const ChunkLook &left) {
    const bool plain = left.last == 'a' || left.last == 'A' || left.last == '0';
    return plain && !left.closes ? surety_without_mark : 0;
}

/// Nouns that a single letter names a kind of.
constexpr std::array<std::string_view, 18> lettered = {
    "vitamin",  "vitamins", "hepatitis", "influenza", "type",  "group", "factor", "grade", "class",
    "category", "option",   "plan",      "phase",     "panel", "team",  "arm",    "point", "level"};

/// "low vitamin D. It": no initial of a name, so the sentence ends.
bool ends_with_lettered_kind(std::string_view text, std::span<const TextSpan> chunks,
                             std::size_t at) {
    if (at == 0)
        return false;
    const std::string_view letter = slice(text, chunks[at]);
    const std::string_view next = slice(text, chunks[at + 1]);
    return letter.size() == 2 && is_ascii_upper(letter[0]) && letter[1] == '.' &&
           is_ascii_upper(next[0]) &&
           std::ranges::find(lettered, ascii_lower(slice(text, chunks[at - 1]))) != lettered.end();
}

void split_passage(std::string_view text, const Passage &passage, const BoundaryWeights &weights,
                   const WordLists &lists, std::vector<TextSpan> &sentences) {
    const auto &chunks = passage.chunks;
    std::vector<ChunkLook> looks;
    looks.reserve(chunks.size());
    for (const auto chunk : chunks)
        looks.push_back(look_at(slice(text, chunk), lists));
    GapContext context;
    std::size_t start = 0;
    for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
        context.chunks_before = static_cast<std::uint32_t>(i + 1 - start);
        context.chunks_after = static_cast<std::uint32_t>(chunks.size() - i - 1);
        context.depth += looks[i].depth;
        context.in_quotes ^= looks[i].quotes % 2 == 1;
        if (!may_end_sentence(looks[i], looks[i + 1]))
            continue;
        if (!ends_with_lettered_kind(text, chunks, i) &&
            weights.score(gap_features(looks, i, context)) <= needed_score(looks[i]))
            continue;
        sentences.push_back(hull(chunks[start], chunks[i]));
        start = i + 1;
        context = {};
    }
    sentences.push_back(hull(chunks[start], chunks.back()));
}

} // namespace

std::vector<TextSpan> split_sentences(std::string_view text, const BoundaryWeights &weights,
                                      const WordLists &lists) {
    std::vector<TextSpan> sentences;
    PassageReader reader(text);
    while (const auto passage = reader.next())
        split_passage(text, *passage, weights, lists, sentences);
    return sentences;
}

} // namespace claimgraph
