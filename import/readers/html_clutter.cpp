// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_clutter.hpp"

#include "core/ascii.hpp"
#include "import/readers/html_node.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

/// Words of class names and ids that themes and frameworks give to what surrounds an article.
constexpr std::array<std::string_view, 66> clutter_words{
    "ad",           "ads",         "advert",      "advertisement",
    "advertising",  "banner",      "breadcrumb",  "breadcrumbs",
    "comment",      "comments",    "commentlist", "consent",
    "cookie",       "cookies",     "disqus",      "dropdown",
    "flyout",       "footer",      "gdpr",        "login",
    "masthead",     "menu",        "modal",       "nav",
    "navbar",       "navigation",  "newsletter",  "outbrain",
    "pager",        "pagination",  "paywall",     "popular",
    "popup",        "promo",       "promoted",    "promotion",
    "recirc",       "recommended", "related",     "respond",
    "share",        "sharebar",    "sharedaddy",  "sharing",
    "sidebar",      "signup",      "skip",        "skyscraper",
    "social",       "sponsor",     "sponsored",   "subscribe",
    "subscription", "taboola",     "taglist",     "tags",
    "teaser",       "teasers",     "toolbar",     "topbar",
    "trending",     "widget",      "widgets",     "recommendations",
    "byline",       "outofpage"};

constexpr std::array<std::string_view, 5> hidden_words{
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-only"};

constexpr std::array<std::string_view, 13> clutter_roles{
    "navigation", "banner",  "complementary", "contentinfo", "search",  "dialog", "alertdialog",
    "menu",       "menubar", "toolbar",       "tablist",     "tooltip", "button"};

template <typename Words> bool has(const Words &words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The words of "relatedArticles_box ad-top" in lower case: related, articles, box, ad, top.
std::vector<std::string> words_of(std::string_view names) {
    std::vector<std::string> words(1);
    char previous = ' ';
    for (const char c : names) {
        const bool begins = is_ascii_upper(c) && is_ascii_lower(previous);
        if ((begins || !is_ascii_letter(c)) && !words.back().empty())
            words.emplace_back();
        if (is_ascii_letter(c))
            words.back() += to_ascii_lower(c);
        previous = c;
    }
    return words;
}

bool is_hidden(const GumboNode &element) {
    if (has_attribute(element, "hidden") || attribute(element, "aria-hidden") == "true")
        return true;
    std::string style = ascii_lower(attribute(element, "style"));
    std::erase_if(style, is_blank);
    if (style.find("display:none") != std::string::npos ||
        style.find("visibility:hidden") != std::string::npos)
        return true;
    const std::string_view names = attribute(element, "class");
    return std::any_of(hidden_words.begin(), hidden_words.end(), [&](std::string_view word) {
        return names.find(word) != std::string_view::npos;
    });
}

bool is_never_prose(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_VIDEO:
        return true;
    default:
        return false;
    }
}

bool is_frame(GumboTag tag) {
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN ||
           tag == GUMBO_TAG_ARTICLE;
}

bool has_clutter_name(const GumboNode &element) {
    for (const char *source : {"class", "id"}) {
        const std::vector<std::string> words = words_of(attribute(element, source));
        if (std::any_of(words.begin(), words.end(),
                        [](const std::string &word) { return has(clutter_words, word); }))
            return true;
    }
    return false;
}

} // namespace

Clutter clutter_of(const GumboNode &element) {
    const GumboTag tag = tag_of(element);
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return Clutter::none;
    if (is_reference_list(element))
        return is_hidden(element) ? Clutter::certain : Clutter::none;
    if (is_never_prose(tag) || is_hidden(element) || has(clutter_roles, attribute(element, "role")))
        return Clutter::certain;
    if (is_frame(tag) || !is_block_element(tag))
        return Clutter::none;
    return tag == GUMBO_TAG_FORM || has_clutter_name(element) ? Clutter::suspected : Clutter::none;
}

bool is_reference_list(const GumboNode &element) {
    const std::string_view role = attribute(element, "role");
    if (role == "doc-bibliography" || role == "doc-endnotes")
        return true;
    const GumboTag tag = tag_of(element);
    if (tag != GUMBO_TAG_OL && tag != GUMBO_TAG_UL && tag != GUMBO_TAG_DIV &&
        tag != GUMBO_TAG_SECTION)
        return false;
    constexpr std::array<std::string_view, 6> names{"references", "reflist",   "bibliography",
                                                    "citations",  "footnotes", "endnotes"};
    for (const char *source : {"class", "id"}) {
        const std::vector<std::string> words = words_of(attribute(element, source));
        if (std::any_of(words.begin(), words.end(),
                        [&](const std::string &word) { return has(names, word); }))
            return true;
    }
    return false;
}

bool is_main_content(const GumboNode &element) {
    const GumboTag tag = tag_of(element);
    return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN ||
           attribute(element, "role") == "main" || attribute(element, "itemprop") == "articleBody";
}

} // namespace claimgraph
