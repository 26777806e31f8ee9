// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The places of a text where a sentence may end, and what a linear model is told about each.

#include "core/text_span.hpp"
#include "import/language/word_lists.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A stretch of lines without a blank line or deliberate line break, cut at blanks into chunks. A
/// chunk also ends where a blank is missing after a full stop ("results.However").
struct Passage {
    std::vector<TextSpan> chunks;
};

/// From byte `start` to byte `end` of the text, without the line break.
struct TextLine {
    std::size_t start;
    std::size_t end;
};

/// Finds the passages of a text one by one. A line break is deliberate if the first word of the
/// next line would have fitted on the line: then nothing but the author's will broke it.
class PassageReader {
  public:
    explicit PassageReader(std::string_view text);

    /// The next passage, never empty; nothing at the end.
    std::optional<Passage> next();

  private:
    bool ends_passage(const TextLine &line, std::size_t at, const Passage &passage);

    std::string_view text_;
    std::vector<TextLine> lines_;
    std::size_t line_ = 0;
    std::size_t widest_ = 0; ///< of the lines up to the next blank one, 0 before the first
};

/// Number of features of a gap, and of the weights they are hashed into (a power of two).
inline constexpr std::size_t gap_feature_count = 24;
inline constexpr std::uint32_t gap_weight_count = 1U << 15U;

using GapFeatures = std::array<std::uint16_t, gap_feature_count>;

/// What a chunk looks like from both of its sides; computed once and used for both gaps.
struct ChunkLook {
    std::uint32_t word = 0;    ///< hash of the lower-case letters without marks around them
    std::uint32_t shape = 0;   ///< hash of kinds of characters
    char first = 0;            ///< kind of the first character behind quotes and brackets
    char last = 0;             ///< the mark that ends it before quotes and brackets, or a kind
    std::uint8_t length = 0;   ///< letters and digits, at most 6
    bool abbreviation = false; ///< listed, or letters with stops between
    bool bullet = false;       ///< nothing but the mark of a list item, which it belongs to
    bool opens = false;        ///< a quote or bracket stands before it
    bool closes = false;       ///< a quote or bracket stands behind it
    std::int8_t depth = 0;     ///< brackets it opens minus those it closes
    std::uint8_t quotes = 0;   ///< double quotation marks
};

ChunkLook look_at(std::string_view chunk, const WordLists &lists);

/// Whether the gap needs a decision at all: between two plain words, the second in small letters,
/// no sentence ends.
bool may_end_sentence(const ChunkLook &left, const ChunkLook &right);

/// Where the sentence that a gap may end stands.
struct GapContext {
    std::uint32_t chunks_before = 0; ///< in the sentence, the left one included
    std::uint32_t chunks_after = 0;  ///< in the passage
    int depth = 0;                   ///< open brackets
    bool in_quotes = false;
};

/// Features of the gap between chunks `left` and `left + 1` of a passage.
GapFeatures gap_features(const std::vector<ChunkLook> &looks, std::size_t left,
                         const GapContext &context);

} // namespace claimgraph
