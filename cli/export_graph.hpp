// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which part of the graph an export is of.

#include "cli/arguments.hpp"
#include "core/graph_algorithms.hpp"
#include "core/store.hpp"
#include "graphs/assertions.hpp"

#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace claimgraph {

struct GraphArguments {
    SelectionArguments selection;
    std::string focus; ///< name or key of a concept; empty for the whole graph
    std::size_t hops = 1;
    std::size_t max_nodes = 0; ///< 0 for no limit

    /// Fewer concepts where they have more claims among them than this; no option sets it.
    std::size_t max_claims = std::numeric_limits<std::size_t>::max();

    bool is_all() const {
        return selection.status.empty() && selection.document.empty() && focus.empty() &&
               max_nodes == 0;
    }
};

/// `--focus`, `--hops`, `--max-nodes`, `--status` and `--document`.
void add_graph_options(Options &options, GraphArguments &arguments);

/// The selected claims around the focus, trimmed to the most central concepts.
///
/// \throws Error if the focus is not there.
TrimmedGraph load_part(const Store &store, const GraphArguments &arguments, bool with_assertions);

/// For each document, the filter of the assertions whose claim is in that part.
std::function<AssertionFilter(const DocumentClaims &)>
claim_filter(const Store &store, const GraphArguments &arguments);

/// Keys of the documents that may hold such claims, ascending.
std::vector<std::string> wanted_documents(const Store &store, const GraphArguments &arguments);

} // namespace claimgraph
