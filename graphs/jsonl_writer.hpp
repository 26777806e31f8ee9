// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Assertions as JSON Lines: one object a line, with every axis, its cues and its place. `extract`
/// and `export` write the same record.

#include "graphs/assertions.hpp"

#include <cstdint>
#include <ostream>

namespace claimgraph {

struct JsonlOptions {
    AssertionFilter wanted;

    /// Added to every `sentence_index`: the number of the line, where each line is a document of
    /// its own.
    std::uint32_t first_sentence = 0;
};

/// Write the chosen assertions of one document, in its order. Offsets are bytes of the document's
/// text. `curie`, `aspect` and `antecedent` are absent where there is none; `object` and the
/// text of `attribution` are null.
///
/// Stops early when the stream fails; see `Output::close`.
/// \throws std::invalid_argument if an index of an assertion leads outside the document's tables.
void write_jsonl(const DocumentClaims &claims, const JsonlOptions &options, std::ostream &out);

} // namespace claimgraph
