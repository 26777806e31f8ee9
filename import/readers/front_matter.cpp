// SPDX-License-Identifier: Apache-2.0
#include "import/readers/front_matter.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace claimgraph {

MarkdownParts split_front_matter(std::string_view markdown) {
    const std::string_view fence = markdown.substr(0, 3);
    const std::size_t first_end = markdown.find('\n');
    if ((fence != "---" && fence != "+++") || first_end == std::string_view::npos ||
        trim_blanks(markdown.substr(0, first_end)) != fence)
        return {{}, markdown};
    for (std::size_t at = first_end + 1; at < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        const std::string_view line = trim_blanks(markdown.substr(at, end - at));
        if (line == fence || (line == "..." && fence == "---"))
            return {markdown.substr(first_end + 1, at - first_end - 1),
                    markdown.substr(std::min(end + 1, markdown.size()))};
        at = end + 1;
    }
    return {{}, markdown};
}

std::string front_matter_title(std::string_view front_matter) {
    for (std::size_t at = 0; at < front_matter.size();) {
        const std::size_t end = std::min(front_matter.find('\n', at), front_matter.size());
        std::string_view line = front_matter.substr(at, end - at);
        at = end + 1;
        if (!line.starts_with("title"))
            continue;
        line = trim_blanks(line.substr(5));
        if (!line.starts_with(':') && !line.starts_with('='))
            continue;
        line = trim_blanks(line.substr(1));
        if (line.size() >= 2 && line.front() == line.back() &&
            (line.front() == '"' || line.front() == '\''))
            line = line.substr(1, line.size() - 2);
        return std::string(line);
    }
    return {};
}

} // namespace claimgraph
