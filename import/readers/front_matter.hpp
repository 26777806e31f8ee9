// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What site generators write before a Markdown text: YAML between lines of "---", TOML between
/// lines of "+++".

#include <string>
#include <string_view>

namespace claimgraph {

/// Front matter without its fences, and what follows it.
struct MarkdownParts {
    std::string_view front_matter;
    std::string_view body;
};

/// Without a closing fence there is no front matter: the text begins with a rule.
MarkdownParts split_front_matter(std::string_view markdown);

/// Value of `title: ...` or `title = ...`, without quotes; empty where there is none.
std::string front_matter_title(std::string_view front_matter);

} // namespace claimgraph
