// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From text to parsed sentences: the whole reader of English behind one object.

#include "core/text_span.hpp"
#include "import/language/conllu_reader.hpp"
#include "import/language/parsed_sentence.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Why a sentence is not worth parsing.
enum class UnparsedReason {
    no_words,    ///< nothing but marks, numbers and symbols
    not_english, ///< another language or noise
};

/// The words for it: "no words", "not English".
std::string_view to_text(UnparsedReason reason);

/// Reads English. Immutable once built, so one analyzer serves all threads.
class Analyzer {
  public:
    /// With the model that is compiled into the program.
    Analyzer();

    /// With a model in memory, aligned to 8 bytes, that outlives the analyzer; `name` stands for
    /// it in messages.
    ///
    /// \throws Error if it is no model that this program can use
    Analyzer(std::span<const std::byte> model, const std::string &name);

    ~Analyzer();
    Analyzer(Analyzer &&) noexcept;
    Analyzer &operator=(Analyzer &&) noexcept;

    /// The sentences of `text` in order, without the blanks around them. Blank lines and
    /// deliberate line breaks end a sentence.
    std::vector<TextSpan> split_sentences(std::string_view text) const;

    /// The sentences of a part of `text`; nothing outside it is looked at.
    std::vector<TextSpan> split_sentences(std::string_view text, TextSpan part) const;

    /// Words, categories and tree of one sentence. A sentence that `why_unparsed` gives a reason
    /// for is parsed all the same.
    ParsedSentence analyze(std::string_view text, TextSpan sentence) const;

    /// The same for many sentences of one text, faster than one by one.
    std::vector<ParsedSentence> analyze(std::string_view text,
                                        std::span<const TextSpan> sentences) const;

    /// Splits, then analyses.
    std::vector<ParsedSentence> analyze(std::string_view text) const;

    /// Fills tags, features, lemmas, heads and relations of sentences whose words are given.
    std::vector<ConlluSentence> annotate(std::vector<ConlluSentence> sentences) const;

    /// Why no claim should be read from the sentence; nothing if it reads as English. Headings and
    /// other short sentences get the benefit of the doubt.
    std::optional<UnparsedReason> why_unparsed(std::string_view text,
                                               const ParsedSentence &sentence) const;

  private:
    struct Parts;
    std::unique_ptr<const Parts> parts_;
};

/// The analyzer with the compiled-in model, opened by the first call and shared by all threads.
const Analyzer &english_analyzer();

} // namespace claimgraph
