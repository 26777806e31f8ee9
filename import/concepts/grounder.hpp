// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the mentions of one document to its concepts.

#include "core/concept.hpp"
#include "import/concepts/abbreviations.hpp"
#include "import/concepts/normal_form.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// Names the concepts of one document, each once. Borrows the text.
class Grounder {
  public:
    explicit Grounder(std::string_view text);

    /// The mention at `span`; nothing where its words name nothing. `heading` is what the mention
    /// is an item of: its aspect holds where the mention has none.
    std::optional<Mention> ground(TextSpan span, TextSpan heading = {});

    /// A mention that is known not to be known: a pronoun whose antecedent is open. Mentions with
    /// the same `node` are one concept; it is named as the text has it and gets the identifier of a
    /// blank node ("_:" and `node`), so that no two documents meet on "it".
    Mention leave_open(TextSpan span, std::string_view node);

    /// The concepts in order of first mention; the grounder is empty afterwards.
    std::vector<Concept> take_concepts();

  private:
    NormalForm resolved(TextSpan span) const;

    std::string_view text_;
    Abbreviations abbreviations_;
    std::vector<Concept> concepts_;
    std::unordered_map<std::string, std::uint32_t> by_name_;
};

} // namespace claimgraph
