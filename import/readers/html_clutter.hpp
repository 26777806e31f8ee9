// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which elements of a page are not its article, told by what they are called.

#include <gumbo.h>

namespace claimgraph {

/// How sure an element's own tag and attributes make us that it is no part of the article.
enum class Clutter {
    none,
    suspected, ///< by its class or id, or as a form: the article may still be inside
    certain,   ///< never shown, or not prose: scripts, navigation, controls, hidden elements
};

Clutter clutter_of(const GumboNode &element);

/// Whether class, id or role call the element a reference list.
bool is_reference_list(const GumboNode &element);

/// Whether tag, role or microdata call the element the page's main content.
bool is_main_content(const GumboNode &element);

} // namespace claimgraph
