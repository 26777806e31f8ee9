// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What was read: a document's text, its parts, and what it points to.

#include "core/text_span.hpp"
#include "core/vocabulary.hpp"

#include <string>
#include <vector>

namespace claimgraph {

/// A part of the text; blocks are in text order, do not overlap, and leave only blanks between
/// them.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    TextSpan span;

    /// Depth of a heading (1 to 6) or list item (from 1); 0 for other kinds.
    int level = 0;

    friend bool operator==(const Block &, const Block &) = default;
};

/// A hyperlink: the span that can be clicked and where it leads.
struct Link {
    TextSpan span;

    /// As written, resolved against the page's base address where one is given.
    std::string target;

    friend bool operator==(const Link &, const Link &) = default;
};

/// One entry of the document's reference list.
struct Reference {
    /// What the text cites it by: "1", "12", or "smith 2020"; empty where none was recognised.
    std::string label;

    /// The entry in the document's text.
    TextSpan span;

    /// "doi:10.1000/xyz", "pmid:123", "nct:NCT01234567" or a URL; empty where the entry has none.
    std::string identifier;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What was read from one file, page or stream.
struct Document {
    /// SHA-256 of the text: "sha256:" and 64 hexadecimal digits. See `document_key`.
    std::string key;

    /// Where it was read, as given: a path, or "-" for standard input.
    std::string path;

    /// Name of the reader: "text", "markdown", "html".
    std::string format;

    /// From the metadata or the first heading; empty where there is neither.
    std::string title;

    /// Visible prose in UTF-8 without a byte order mark; every offset counts bytes of this text.
    std::string text;

    std::vector<Block> blocks;
    std::vector<Link> links;           ///< in text order
    std::vector<Reference> references; ///< in text order

    friend bool operator==(const Document &, const Document &) = default;
};

/// A span of the document and what became of it.
struct Sentence {
    TextSpan span;
    SentenceOutcome outcome = SentenceOutcome::unparsed;

    /// Why it has this outcome: a short phrase, never empty.
    std::string reason;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

} // namespace claimgraph
