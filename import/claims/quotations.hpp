// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Direct speech: what stands between quotation marks, over sentences and paragraphs, and who
/// speaks.

#include "core/vocabulary.hpp"
#include "import/claims/tree.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Who is said to speak.
struct Speaker {
    TextSpan span; ///< the name
    AttributionKind kind = AttributionKind::unnamed;
    SourceKind source = SourceKind::person;
    bool one_person = false; ///< of whom "she" can be said

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// Whether the name can be a person's: of several words, or one that follows a capitalized word
/// somewhere in the text, as "Reyes" does in "Ada Reyes", and a country does not.
bool may_name_person(std::string_view text, std::string_view name);

/// Follows quotation marks through a text, sentence by sentence in text order.
class Quotations {
  public:
    explicit Quotations(std::string_view text) : text_(text) {}

    /// Takes in the next sentence. A quotation that a blank line cuts off is over, unless a mark
    /// opens it anew.
    void enter(TextSpan sentence);

    /// Whether the place lies in direct speech of the sentence that was entered last. A few quoted
    /// words inside a clause are no speech but a term or a scare quote.
    bool covers(TextSpan place) const;

    /// Whether the sentence is direct speech from its first word to its last.
    bool covers_sentence() const { return whole_; }

    /// Who was said to speak in this sentence or, where it is speech that goes on, before.
    const std::optional<Speaker> &speaker() const { return speaker_; }

    /// Names the speaker of this sentence. Gives the earlier parts of the same speech, of which
    /// nobody was named.
    std::vector<TextSpan> set_speaker(const Speaker &speaker);

    /// Whoever was named last as speaking.
    const std::optional<Speaker> &last_named() const { return last_named_; }

    /// The one person who spoke last, named or not, whom "she said" then means.
    const std::optional<Speaker> &last_person() const { return last_person_; }

    /// Whoever spoke last among those whose name, with its title, has the lower-case word: "the
    /// mayor".
    std::optional<Speaker> named_with(std::string_view word) const;

  private:
    /// Sentences of closed speech without a tag that still belong to the speaker before.
    static constexpr int longest_reach = 4;

    void find_speech(TextSpan sentence);

    std::string_view text_;
    TextSpan sentence_;
    bool open_ = false;
    bool whole_ = false;
    std::vector<TextSpan> speech_;
    std::optional<Speaker> speaker_;
    std::optional<Speaker> last_named_;
    std::optional<Speaker> last_person_;
    std::vector<Speaker> titled_;   ///< those named by more than one word
    std::vector<TextSpan> unnamed_; ///< speech that goes on, of which nobody was named yet
    int untagged_ = 0;
};

} // namespace claimgraph
