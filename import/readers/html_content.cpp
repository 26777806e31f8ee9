// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_content.hpp"

#include "core/ascii.hpp"
#include "import/readers/html_clutter.hpp"
#include "import/readers/html_node.hpp"
#include "import/readers/references.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace claimgraph {
namespace {

/// What the classifier looks at.
struct Density {
    std::size_t words = 0;
    std::size_t linked_words = 0;

    double links() const {
        return words == 0 ? 0.0 : static_cast<double>(linked_words) / static_cast<double>(words);
    }
};

// Thresholds of the decision tree, as published.
constexpr double most_links = 0.333333;
constexpr double most_links_before = 0.555556;

/// Share of the article's words that an element has to hold to stand for it: a tenth may be a lead
/// or a note outside of it.
constexpr double nearly_all = 0.9;

/// A semantic element stands for the article if it holds this share of the page's prose; teasers of
/// other articles are `article` elements, too.
constexpr double enough_for_main = 0.5;

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        words += !inside && !is_blank(c) ? 1U : 0U;
        inside = !is_blank(c);
    }
    return words;
}

std::vector<Density> densities_of(const Document &document) {
    std::vector<Density> densities;
    densities.reserve(document.blocks.size());
    auto link = document.links.begin();
    for (const Block &block : document.blocks) {
        Density density{count_words(slice(document.text, block.span)), 0};
        while (link != document.links.end() && link->span.end <= block.span.start)
            ++link;
        for (auto inner = link; inner != document.links.end() && inner->span.start < block.span.end;
             ++inner) {
            const TextSpan part{std::max(inner->span.start, block.span.start),
                                std::min(inner->span.end, block.span.end)};
            density.linked_words += count_words(slice(document.text, part));
        }
        densities.push_back(density);
    }
    return densities;
}

bool is_content_by_density(const Density &before, const Density &block, const Density &after) {
    if (block.links() > most_links)
        return false;
    if (before.links() <= most_links_before) {
        if (block.words <= 16)
            return after.words > 15 || before.words > 4;
        return true;
    }
    return block.words > 40 || after.words > 17;
}

bool ends_as_sentence(std::string_view text) {
    for (const std::string_view end : {"\"", "\u201D", "\u2019", ")", "]", "*"})
        if (text.ends_with(end))
            text.remove_suffix(end.size());
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') ||
           text.ends_with("\u2026") || text.ends_with("\u3002");
}

/// Elements that hold blocks, unlike a paragraph or a list, which are part of what they stand
/// among.
bool is_container(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
        return false;
    default:
        return true;
    }
}

/// Where a page keeps its article.
class ArticleFinder {
  public:
    explicit ArticleFinder(const PageFlow &page)
        : page_(page), densities_(densities_of(page.document)) {
        find_prose();
        trust_names_unless_they_hold_the_article();
        count_prose_of_elements();
    }

    std::vector<bool> choose() const {
        const GumboNode *main = total_ == 0 ? nullptr : main_element();
        const GumboNode *root = narrowed(main);
        std::vector<bool> keep(blocks().size());
        for (std::size_t i = 0; i < keep.size(); ++i)
            keep[i] = !doubted(i) &&
                      (listed_[i] ? is_within(i, main) : is_within(i, root) && is_kept_within(i));
        return without_idle_headings(without_margins(std::move(keep)));
    }

  private:
    const std::vector<Block> &blocks() const { return page_.document.blocks; }
    std::string_view text_of_block(std::size_t i) const {
        return slice(page_.document.text, blocks()[i].span);
    }
    bool doubted(std::size_t i) const { return trust_names_ && page_.origins[i].suspected; }

    void find_prose() {
        const Density none;
        prose_.resize(blocks().size());
        listed_.resize(blocks().size());
        bool after_reference_heading = false;
        for (std::size_t i = 0; i < prose_.size(); ++i) {
            const Density &before = i > 0 ? densities_[i - 1] : none;
            const Density &after = i + 1 < densities_.size() ? densities_[i + 1] : none;
            const bool sentence =
                densities_[i].links() <= most_links && ends_as_sentence(text_of_block(i));
            const bool heading = blocks()[i].kind == BlockKind::heading;
            if (heading)
                after_reference_heading = is_reference_heading(text_of_block(i));
            listed_[i] = blocks()[i].kind == BlockKind::reference_list || after_reference_heading;
            prose_[i] = !heading && !listed_[i] &&
                        (sentence || is_content_by_density(before, densities_[i], after));
        }
    }

    void trust_names_unless_they_hold_the_article() {
        std::size_t suspected = 0;
        std::size_t all = 0;
        for (std::size_t i = 0; i < prose_.size(); ++i) {
            const std::size_t words = prose_[i] ? densities_[i].words : 0;
            all += words;
            suspected += page_.origins[i].suspected ? words : 0;
        }
        constexpr double most = 0.8;
        trust_names_ = static_cast<double>(suspected) <= most * static_cast<double>(all);
    }

    void count_prose_of_elements() {
        for (std::size_t i = 0; i < prose_.size(); ++i) {
            if (!prose_[i] || doubted(i))
                continue;
            total_ += densities_[i].words;
            for (const GumboNode *node = page_.origins[i].container; node != nullptr;
                 node = node->parent)
                words_[node] += densities_[i].words;
        }
    }

    std::size_t words_below(const GumboNode *node) const {
        const auto found = words_.find(node);
        return found == words_.end() ? 0 : found->second;
    }

    /// The semantic element with most prose, if it has enough, else the whole page.
    const GumboNode *main_element() const {
        const GumboNode *best = nullptr;
        const GumboNode *top = nullptr;
        std::size_t most = 0;
        for (const BlockOrigin &origin : page_.origins)
            for (const GumboNode *node = origin.container; node != nullptr; node = node->parent) {
                top = tag_of(*node) == GUMBO_TAG_HTML ? node : top;
                if (words_below(node) > most && is_main_content(*node)) {
                    best = node;
                    most = words_below(node);
                }
            }
        return holds(best, enough_for_main, total_) ? best : top;
    }

    bool holds(const GumboNode *node, double share, std::size_t words) const {
        return static_cast<double>(words_below(node)) >= share * static_cast<double>(words);
    }

    /// From an element down to the one that holds nearly all of its prose.
    const GumboNode *narrowed(const GumboNode *root) const {
        for (const GumboNode *next = root; next != nullptr;) {
            root = next;
            const auto below = children(*root);
            const auto found = std::find_if(below.begin(), below.end(), [&](const auto *child) {
                return is_container(tag_of(*child)) && holds(child, nearly_all, words_below(root));
            });
            next = found == below.end() ? nullptr : *found;
        }
        return root;
    }

    bool is_within(std::size_t i, const GumboNode *root) const {
        if (root == nullptr)
            return true;
        for (const GumboNode *node = page_.origins[i].container; node != nullptr;
             node = node->parent)
            if (node == root)
                return true;
        return false;
    }

    bool is_kept_within(std::size_t i) const {
        const BlockKind kind = blocks()[i].kind;
        const std::string_view text = text_of_block(i);
        const bool has_words = std::any_of(text.begin(), text.end(), [](char c) {
            return is_ascii_letter(c) || static_cast<signed char>(c) < 0;
        });
        return prose_[i] || kind == BlockKind::heading || kind == BlockKind::table ||
               (has_words && densities_[i].links() <= most_links);
    }

    /// Short lines before the first and after the last prose are dates, bylines and buttons.
    std::vector<bool> without_margins(std::vector<bool> keep) const {
        std::size_t first = keep.size();
        std::size_t last = 0;
        for (std::size_t i = 0; i < keep.size(); ++i)
            if (keep[i] && prose_[i]) {
                first = std::min(first, i);
                last = i;
            }
        if (first == keep.size())
            return keep;
        for (std::size_t i = 0; i < keep.size(); ++i) {
            const BlockKind kind = blocks()[i].kind;
            if (i < first)
                keep[i] = keep[i] && kind == BlockKind::heading;
            else if (i > last)
                keep[i] = keep[i] && (listed_[i] || kind == BlockKind::heading ||
                                      kind == BlockKind::table || kind == BlockKind::code);
        }
        return keep;
    }

    /// A heading below which nothing is left announced what is gone: "Related articles".
    std::vector<bool> without_idle_headings(std::vector<bool> keep) const {
        // Level of the next kept heading; a kept block of another kind counts as deeper than any.
        constexpr int end_of_page = 0;
        constexpr int text = 7;
        int next = end_of_page;
        for (std::size_t i = keep.size(); i-- > 0;) {
            const bool heading = blocks()[i].kind == BlockKind::heading;
            if (heading && keep[i])
                keep[i] = next > blocks()[i].level;
            if (keep[i])
                next = heading ? blocks()[i].level : text;
        }
        return keep;
    }

    const PageFlow &page_;
    std::vector<Density> densities_;
    std::vector<bool> prose_;  ///< of each block: does it read like an article
    std::vector<bool> listed_; ///< of each block: is it part of a reference list
    bool trust_names_ = true;
    std::size_t total_ = 0;
    std::unordered_map<const GumboNode *, std::size_t> words_;
};

/// Appends the block `from` of `page` to `article`.
void copy_block(const PageFlow &page, std::size_t from, PageFlow &article) {
    Document &target = article.document;
    Block block = page.document.blocks[from];
    if (!target.blocks.empty()) {
        const bool items =
            block.kind == BlockKind::list_item && target.blocks.back().kind == block.kind;
        target.text += items ? "\n" : "\n\n";
    }
    const auto start = static_cast<std::uint32_t>(target.text.size());
    target.text += slice(page.document.text, block.span);
    block.span = {start, static_cast<std::uint32_t>(target.text.size())};
    target.blocks.push_back(block);
    article.origins.push_back(page.origins[from]);
    article.ordinals.push_back(page.ordinals[from]);
}

} // namespace

PageFlow article_of(PageFlow page) {
    const std::vector<bool> keep = ArticleFinder(page).choose();
    PageFlow article;
    auto link = page.document.links.begin();
    for (std::size_t i = 0; i < keep.size(); ++i) {
        const TextSpan from = page.document.blocks[i].span;
        if (keep[i])
            copy_block(page, i, article);
        while (link != page.document.links.end() && link->span.start < from.end) {
            if (keep[i] && link->span.start >= from.start) {
                const std::uint32_t start = article.document.blocks.back().span.start;
                link->span = {start + link->span.start - from.start,
                              start + std::min(link->span.end, from.end) - from.start};
                article.document.links.push_back(std::move(*link));
            }
            ++link;
        }
    }
    return article;
}

} // namespace claimgraph
