// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Questions in the words of a user: which claims match a pattern, name a concept or hold a phrase.

#include "core/store.hpp"
#include "core/table.hpp"
#include "core/vocabulary.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A question about claims, as typed:
///
///     MDMA -> *                 claims from MDMA to anything
///     MDMA -[increases]-> *     with this predicate
///     * -> "heart rate"         quotes hold names with blanks, arrows or brackets together
///     MDMA                      claims with this concept at either end; where no concept has the
///                               name, full text
///     "studies have shown"      full text of the sentences (a phrase, in quotes)
struct ClaimPattern {
    enum class Kind { ends, either_end, full_text };
    Kind kind = Kind::either_end;

    std::string subject; ///< empty matches any
    std::optional<Predicate> predicate;
    std::string object; ///< empty matches any

    /// The concept or phrase, where the kind is not `ends`.
    std::string phrase;
};

/// \throws Error naming the column, if the text is no pattern.
ClaimPattern parse_pattern(std::string_view text);

/// Keys of the concepts that have this name (any of theirs, ignoring case and a leading article),
/// key or CURIE, ascending.
std::vector<std::string> concepts_called(const Store &store, const std::string &name);

/// The same.
///
/// \throws Error if there is none; it suggests names that hold this one.
std::vector<std::string> find_concepts(const Store &store, const std::string &name);

/// Keys of the concepts that were merged into another and have this name of their own, ascending.
///
/// \throws Error if there is none.
std::vector<std::string> find_merged_concepts(const Store &store, const std::string &name);

/// Rows of `claim_overview` that match, in the order of subject, predicate, object. A concept is
/// named by any of its names, ignoring case, or by its key.
Table find_claims(const Store &store, const ClaimPattern &pattern, const Selection &selection = {});

/// Chains of selected claims between the ends of a pattern: steps, sign ("+", "-" or "?") and chain
/// as text.
///
/// \throws Error if the pattern does not name two concepts, or one of them is not there.
Table find_paths(const Store &store, const ClaimPattern &pattern, std::size_t max_claims,
                 const Selection &selection = {});

} // namespace claimgraph
