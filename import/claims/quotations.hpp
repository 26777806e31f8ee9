// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Direct speech: what stands between quotation marks, over the sentences of a paragraph, and who
/// spoke last.

#include "core/text_span.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Follows quotation marks through a text, sentence by sentence in text order.
class Quotations {
  public:
    explicit Quotations(std::string_view text) : text_(text) {}

    /// Takes in the next sentence. A quotation that a blank line cuts off is over.
    void enter(TextSpan sentence);

    /// Whether the place lies in direct speech of the sentence that was entered last. A few quoted
    /// words inside a clause are no speech but a term or a scare quote.
    bool covers(TextSpan place) const;

    /// Whether the sentence is direct speech from its first word to its last.
    bool covers_sentence() const { return whole_; }

    /// Who was said to speak in this sentence or, where it is speech that goes on, before.
    std::optional<TextSpan> speaker() const { return speaker_; }
    void set_speaker(TextSpan speaker, bool named);

    /// Whether anyone was named before as speaking, whom "she said" then means.
    bool knows_named_speaker() const { return named_; }

  private:
    /// Sentences of speech without a tag that still belong to the speaker before.
    static constexpr int longest_reach = 4;

    std::string_view text_;
    std::uint32_t seen_ = 0; ///< end of the sentence before
    bool open_ = false;
    bool whole_ = false;
    std::vector<TextSpan> speech_;
    std::optional<TextSpan> speaker_;
    bool named_ = false;
    int untagged_ = 0;
};

} // namespace claimgraph
