// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the ends of a reading name: concepts, whatever a pronoun stands for, or nothing that the
/// text tells.

#include "import/claims/reading.hpp"
#include "import/concepts/grounder.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace claimgraph {

class Antecedents;

/// Names the ends of one document's claims. Borrows all three.
class NamedEnds {
  public:
    NamedEnds(std::string_view document_key, Grounder &grounder, const Antecedents &antecedents)
        : document_key_(document_key), grounder_(grounder), antecedents_(antecedents) {}

    /// What the words name: one thing, or each that an anaphor stands for.
    std::vector<Mention> mentions(const Tree &tree, const Item &end);

    /// The aspect on which a comparison compares: "severe pain".
    std::string aspect_of(const Tree &tree, const Measure &measure);

  private:
    std::optional<TextSpan> possessor(const Tree &tree, const Item &end) const;
    std::optional<Mention> named_by_itself(const Tree &tree, const Item &end);
    Mention left_open(const Tree &tree, const Item &end);

    std::string_view document_key_;
    Grounder &grounder_;
    const Antecedents &antecedents_;
};

} // namespace claimgraph
