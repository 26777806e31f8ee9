// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The sections of a document: under which headings a sentence stands.

#include "core/document.hpp"
#include "import/section_headings.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace claimgraph {

/// Follows the sentences of one document in text order. Borrows the document.
class Sections {
  public:
    explicit Sections(const Document &document);

    /// A heading may be a block of its own, open a sentence or be one: "RESULTS: Rain fell.",
    /// "Results. Rain fell."
    void enter(TextSpan sentence);

    /// What the section of the sentence tells: results if any heading over it does, else what the
    /// outermost that is known does.
    SectionKind kind() const;

    /// The heading under which the document tells what it measured ("Results"), the sentence
    /// standing there or in a section below it.
    std::optional<TextSpan> results() const;

    /// Whether the document has such a heading anywhere.
    bool has_results() const { return has_results_; }

    /// Whether the document tells of a study of its own, by such a heading or by its words.
    bool is_study() const { return is_study_; }

    /// The same where the sentence may tell what was found: its background tells of others.
    bool tells_study() const { return is_study_ && kind() != SectionKind::background; }

  private:
    struct Heading {
        TextSpan span;
        int level = 0;
        SectionKind kind = SectionKind::other;
    };

    void enter(Heading heading);

    const Document &document_;
    bool has_results_ = false;
    bool is_study_ = false;
    std::size_t next_ = 0;          ///< the first block not yet passed
    std::size_t passed_ = 0;        ///< offset up to which headings in sentences were looked for
    std::vector<Heading> headings_; ///< over the sentence, outermost first
};

} // namespace claimgraph
