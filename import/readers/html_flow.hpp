// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the tree of a page to its text as a browser lays it out, before anyone asks which part of
/// it is the article.

#include "core/document.hpp"

#include <gumbo.h>

#include <vector>

namespace claimgraph {

/// Where on the page a block comes from.
struct BlockOrigin {
    /// The innermost block element around its first word.
    const GumboNode *container = nullptr;

    /// Whether an element around it has a name that suggests clutter.
    bool suspected = false;
};

/// The text of a whole page with its blocks and links; link targets are as written.
struct PageFlow {
    Document document;
    std::vector<BlockOrigin> origins; ///< of each block
    std::vector<int> ordinals;        ///< of each block, see `with_references`
};

/// Lay out everything below `root` but what is certainly clutter. A table that holds paragraphs and
/// other tables arranges the page: its cells are blocks of their own. Any other is one block, cells
/// separated by tabs and rows by line feeds.
PageFlow flow_of(const GumboNode &root);

} // namespace claimgraph
