// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_metadata.hpp"

#include "core/ascii.hpp"
#include "import/readers/html_node.hpp"
#include "import/readers/url.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace claimgraph {
namespace {

/// First element in page order for which `fits` holds.
template <typename Fits> const GumboNode *find_element(const GumboNode &node, const Fits &fits) {
    if (node.type == GUMBO_NODE_ELEMENT && fits(node))
        return &node;
    for (const GumboNode *child : children(node))
        if (const GumboNode *found = find_element(*child, fits))
            return found;
    return nullptr;
}

const GumboNode *find_tag(const GumboNode &root, GumboTag tag) {
    return find_element(root, [tag](const GumboNode &node) { return tag_of(node) == tag; });
}

/// Content of `<meta name=...>` or `<meta property=...>`.
std::string_view meta_content(const GumboNode &root, std::string_view name) {
    const GumboNode *found = find_element(root, [name](const GumboNode &node) {
        return tag_of(node) == GUMBO_TAG_META && (attribute(node, "property") == name ||
                                                  ascii_lower(attribute(node, "name")) == name);
    });
    return found == nullptr ? std::string_view() : trim_blanks(attribute(*found, "content"));
}

std::size_t count_words(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// "A title | The Site" without the site. The last part is one if the page names it so, if a bar
/// sets it off, or if it is short beside the rest: titles have dashes of their own.
std::string without_site(std::string title, std::string_view site) {
    constexpr std::array<std::string_view, 7> separators{" | ",  " - ",      " \u2013 ", " \u2014 ",
                                                         " :: ", " \u00B7 ", " \u00AB "};
    std::size_t cut = std::string::npos;
    std::string_view separator;
    for (const std::string_view candidate : separators) {
        const std::size_t at = title.rfind(candidate);
        if (at != std::string::npos && (cut == std::string::npos || at > cut)) {
            cut = at;
            separator = candidate;
        }
    }
    if (cut == std::string::npos)
        return title;
    const std::string_view last = std::string_view(title).substr(cut + separator.size());
    constexpr std::size_t longest_site = 4;
    constexpr std::size_t shortest_title = 3;
    const std::size_t rest = count_words(std::string_view(title).substr(0, cut));
    if (last == site || separator == " | " ||
        (count_words(last) <= longest_site && rest >= shortest_title && rest > count_words(last)))
        title.resize(cut);
    return title;
}

} // namespace

std::string page_title(const GumboNode &root) {
    const std::string_view site = meta_content(root, "og:site_name");
    for (const std::string_view name : {"og:title", "citation_title"})
        if (const std::string_view title = meta_content(root, name); !title.empty())
            return !site.empty() && title.ends_with(site) ? without_site(std::string(title), site)
                                                          : std::string(title);
    const GumboNode *head = find_tag(root, GUMBO_TAG_HEAD);
    const GumboNode *title = head == nullptr ? nullptr : find_tag(*head, GUMBO_TAG_TITLE);
    if (title != nullptr)
        if (std::string text = text_of(*title); !text.empty())
            return without_site(std::move(text), site);
    const GumboNode *heading = find_tag(root, GUMBO_TAG_H1);
    return heading == nullptr ? std::string() : text_of(*heading);
}

std::string page_base(const GumboNode &root) {
    const GumboNode *canonical = find_element(root, [](const GumboNode &node) {
        return tag_of(node) == GUMBO_TAG_LINK && attribute(node, "rel") == "canonical";
    });
    const std::string own(canonical != nullptr ? attribute(*canonical, "href")
                                               : meta_content(root, "og:url"));
    const GumboNode *base = find_element(root, [](const GumboNode &node) {
        return tag_of(node) == GUMBO_TAG_BASE && has_attribute(node, "href");
    });
    return base == nullptr ? own : resolve_url(own, attribute(*base, "href"));
}

} // namespace claimgraph
