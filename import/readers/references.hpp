// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Reference lists: where they are, how the text cites their entries, and which paper, trial or
/// page each entry is. The same for every format.

#include "core/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// Whether a heading announces a list of references: "References", "7. Bibliography", "Sources:".
bool is_reference_heading(std::string_view heading);

/// The first identifier in a text or an address, DOI before PubMed before trial register:
/// "doi:10.1000/xyz" (in lower case, since DOIs ignore it), "pmid:123", "nct:NCT01234567". Empty
/// where there is none.
std::string find_identifier(std::string_view text);

/// Fill in `Document::references`: every block of kind `reference_list` is an entry, and so is each
/// paragraph and list item between a reference heading and the next heading, whose kind is changed.
/// A block whose lines are numbered, or each name an author and a year, holds one entry a line.
///
/// `ordinals` gives, for each block, the number that an ordered list shows before it without that
/// being part of the text; 0 for none. Missing ones count as 0.
Document with_references(Document document, std::span<const int> ordinals = {});

} // namespace claimgraph
