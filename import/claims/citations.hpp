// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The citations of a sentence, resolved against the document's reference list.

#include "core/document.hpp"
#include "core/evidence.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// How a citation stands in the text.
enum class CitationForm : std::uint8_t {
    mark, ///< beside the words: "[3]", "(Smith, 2020)", "³", a DOI
    year, ///< behind its author, who is part of the sentence: "Smith (2020)"
    link, ///< the words themselves lead to it
};

/// A place that points to a source.
struct Citation {
    TextSpan span;
    Source source;
    CitationForm form = CitationForm::mark;
};

/// Finds citations: "(Smith et al., 2020)", "[3]", "(3-7)" where the document cites so, a
/// superscript number, a DOI, PMID or NCT number, an address, a link. Borrows the document.
class CitationFinder {
  public:
    explicit CitationFinder(const Document &document);

    /// Those inside `sentence`, in text order. Sentences must be asked in text order.
    std::vector<Citation> find(TextSpan sentence);

  private:
    Source resolved(std::string_view label, std::string_view name) const;
    void in_brackets(TextSpan aside, std::vector<Citation> &found) const;
    void identifiers(TextSpan sentence, std::vector<Citation> &found) const;
    void superscripts(TextSpan sentence, std::vector<Citation> &found) const;

    const Document &document_;
    bool by_number_; ///< "(3-7)" is a citation
    std::unordered_map<std::string, const Reference *> by_label_;
    std::size_t next_link_ = 0;
};

} // namespace claimgraph
