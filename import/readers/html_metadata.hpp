// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a page says of itself in its head.

#include <gumbo.h>

#include <string>

namespace claimgraph {

/// Title of the article: `og:title` or `citation_title`, else `title` without the name of the site
/// behind it, else the first `h1`; empty where there is none.
std::string page_title(const GumboNode &root);

/// Address that relative links are resolved against: `base`, itself resolved against the page's own
/// address (`canonical` or `og:url`), else that address; empty where the page gives none.
std::string page_base(const GumboNode &root);

} // namespace claimgraph
