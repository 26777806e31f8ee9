// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A claim graph as GraphViz source. Ids are keys, always quoted; the same graph gives the same
/// bytes.

#include "core/graph.hpp"

#include <cstddef>
#include <ostream>
#include <string>

namespace claimgraph {

/// What the nodes of a picture are.
enum class GraphView {
    concepts,   ///< concepts; each claim is a labelled edge
    assertions, ///< assertions, linked to their concepts, document, sources and evidence status
};

struct DotOptions {
    GraphView view = GraphView::concepts;

    /// Shown above the picture; empty for none.
    std::string title = {};

    /// Concepts that were trimmed off; the picture says so where it is not 0.
    std::size_t left_out = 0;

    bool legend = true;
};

/// Write nodes, then edges, each in key order, then a legend of the looks that occur.
///
/// Node ids are keys; an edge of the `concepts` view has its claim's key as `id`. A claim without
/// an object leads to a point of its own, named by the claim's key. A claim or assertion whose
/// subject is not in the graph is left out.
void write_dot(const ClaimGraph &graph, const DotOptions &options, std::ostream &out);

/// The same as text, for `render`.
std::string to_dot(const ClaimGraph &graph, const DotOptions &options = {});

} // namespace claimgraph
