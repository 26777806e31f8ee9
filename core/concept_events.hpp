// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What users decided of concepts, as a chain of events, and what follows from it; internal to
/// core.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace claimgraph {

/// A user's decision that two concepts are one ("merged"), or that they are not ("split").
struct ConceptEvent {
    std::string event;
    std::string what; ///< key of the concept that is to be shown as `target`
    std::string target;
    std::string reviewer;
    std::string hash; ///< of the rest and of the hash of the event before
};

using ConceptEvents = std::vector<ConceptEvent>;

/// What each merged concept was merged into, by keys.
using ConceptRoots = std::map<std::string, std::string, std::less<>>;

std::string hash_of(const ConceptEvent &event, std::string_view previous);

ConceptEvents read_concept_events(SQLite::Database &database);

/// The merges that no later event took back.
ConceptRoots roots_of(const ConceptEvents &events);

/// What a concept is shown as: the end of the row of merges that begins with it.
std::string root_of(const ConceptRoots &roots, std::string_view what);

} // namespace claimgraph
