// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What is in a database: one claim, concept, document or source in full, or the whole in numbers.

#include "core/store.hpp"
#include "core/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A titled part of a report. A table of one row is a record and may be printed as one.
struct Section {
    std::string title;
    Table table;
};

/// A claim, concept, assertion, document or source with what hangs on it: assertions, quotes,
/// cues, evidence.
///
/// `id` is a key, the unambiguous beginning of one, or any name of a concept, ignoring case.
/// \throws Error if nothing has that name, or the beginning fits several (they are listed).
std::vector<Section> describe(const Store &store, std::string_view id);

/// Counts of everything, per evidence status, outcome and predicate; the properties of the file;
/// the most central concepts.
std::vector<Section> summarize(const Store &store);

/// What a reader of freshly imported documents wants to see: every assertion of the given documents
/// (subject, predicate, object, polarity, certainty, basis, evidence_status, quote).
Table assertion_table(const Store &store, const std::vector<std::string> &document_keys);

} // namespace claimgraph
