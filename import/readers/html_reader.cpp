// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_reader.hpp"

#include "import/readers/html_content.hpp"
#include "import/readers/html_flow.hpp"
#include "import/readers/html_metadata.hpp"
#include "import/readers/html_node.hpp"
#include "import/readers/references.hpp"
#include "import/readers/url.hpp"

#include <string>
#include <utility>

namespace claimgraph {

Document read_html(std::string_view html, std::string_view name) {
    const ParsedPage page = parse_page(html, name);
    const GumboNode &root = *page->root;
    PageFlow article = article_of(flow_of(root));
    Document document = std::move(article.document);
    document.format = "html";
    document.title = page_title(root);
    const std::string base = page_base(root);
    for (Link &link : document.links)
        link.target = resolve_url(base, link.target);
    return with_references(std::move(document), article.ordinals);
}

} // namespace claimgraph
