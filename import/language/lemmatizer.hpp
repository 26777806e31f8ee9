// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Dictionary forms of words, by the longest ending that the treebanks taught.

#include "import/language/dictionary.hpp"
#include "import/language/labels.hpp"
#include "import/language/model_file.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// How a form becomes a lemma: "ies" of "studies" goes, "y" comes (Chrupala 2006, for endings).
struct LemmaRule {
    bool lower_case = false; ///< before anything else
    std::uint8_t strip = 0;  ///< bytes off the end
    std::string append;

    std::string apply(std::string_view form) const;
    std::string text() const;
    static LemmaRule parse(std::string_view text);

    /// The rule that turns `form` into `lemma` with the least stripping.
    static LemmaRule between(std::string_view form, std::string_view lemma);

    friend bool operator==(const LemmaRule &, const LemmaRule &) = default;
};

/// Longest ending that has rules of its own; longer words are looked up whole, too.
inline constexpr std::size_t longest_ending = 7;

/// Keys of a word's rules: the whole word first, then its endings from long to short.
struct EndingKeys {
    std::array<std::uint64_t, longest_ending + 2> keys{};
    std::size_t count = 0;
};

EndingKeys ending_keys(std::string_view form, Xpos xpos);

/// The form as careful running text has it, if this can be known: with its usual capitals, numbers
/// without thousands separators, no letter drawn out ("sooo"). Any word may begin a sentence or be
/// shouted, a name may be written in small letters; adjectives ("American") and names keep their
/// case where the dictionary does not tell.
std::string usual_form(std::string_view form, Xpos xpos, const Dictionary &dictionary);

/// Immutable view of a model's rules.
class Lemmatizer {
  public:
    /// \throws Error if the model's rules are malformed
    Lemmatizer(const ModelFile &model, const Dictionary &dictionary);

    std::string lemma(std::string_view form, Xpos xpos) const;

  private:
    std::string by_rule(std::string_view form, Xpos xpos) const;

    Dictionary dictionary_;
    std::span<const std::uint32_t> slots_; ///< pairs of a fingerprint and 1 + rule, 0 is empty
    std::vector<LemmaRule> rules_;
};

} // namespace claimgraph
