// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The sections of a document: under which headings a sentence stands.

#include "core/document.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace claimgraph {

/// Follows the sentences of one document in text order. Borrows the document.
class Sections {
  public:
    explicit Sections(const Document &document);

    void enter(TextSpan sentence);

    /// The heading under which the document tells what it measured ("Results"), the sentence
    /// standing there or in a section below it.
    std::optional<TextSpan> results() const;

    /// Whether the document has such a heading anywhere.
    bool has_results() const { return has_results_; }

  private:
    const Document &document_;
    bool has_results_ = false;
    std::size_t next_ = 0;        ///< the first block not yet passed
    std::vector<Block> headings_; ///< over the sentence, outermost first
};

} // namespace claimgraph
