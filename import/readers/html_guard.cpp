// SPDX-License-Identifier: Apache-2.0
#include "import/readers/html_guard.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

constexpr std::size_t deepest = 512;
constexpr std::size_t most_attributes = 256;
constexpr std::size_t most_elements = 2'000'000;

/// Whether `name` is one of the words, which are given with a blank on both sides of each.
bool has_word(std::string_view words, std::string_view name) {
    for (std::size_t at = words.find(name); at != std::string_view::npos;
         at = words.find(name, at + 1))
        if (words[at - 1] == ' ' && words[at + name.size()] == ' ')
            return true;
    return false;
}

bool is_void(std::string_view name) {
    return has_word(
        " area base br col embed frame hr image img input keygen link meta param source "
        "track wbr ",
        name);
}

/// Elements that are opened again after whatever closes them by the way (HTML, 13.2.4.3).
bool is_formatting(std::string_view name) {
    return has_word(" a b big code em font i nobr s small strike strong tt u ", name);
}

/// Elements whose formatting ends with them, and which end tags from within do not reach past.
bool is_scope(std::string_view name) {
    return has_word(" applet caption html table td th marquee object template button svg math ",
                    name);
}

/// Elements whose content is text up to their end tag.
bool is_raw_text(std::string_view name) {
    return has_word(" script style textarea title xmp iframe noembed noframes ", name);
}

/// Open elements that a start tag closes without saying so, looking no further than some others
/// (HTML, 13.1.2.4).
struct ImpliedEnd {
    std::string_view starts;
    std::string_view closes;
    std::string_view stops_at;
};

constexpr ImpliedEnd implied_ends[] = {
    {" li ", " li ", " ul ol "},
    {" dt dd ", " dt dd ", " dl "},
    {" option optgroup ", " option ", " select "},
    {" td th ", " td th ", " table "},
    {" tr ", " tr ", " table "},
    {" tbody thead tfoot ", " tbody thead tfoot ", " table "},
    {" a ", " a ", " td th table "},
    {" p div ul ol dl h1 h2 h3 h4 h5 h6 pre blockquote section article form header footer figure ",
     " p ", " td th table button object "},
};

/// How far an end tag looks for its element.
std::string_view end_tag_stops_at(std::string_view name) {
    if (has_word(" table html body ", name))
        return {};
    if (has_word(" tr tbody thead tfoot td th caption ", name))
        return " table ";
    return " table td th caption button object template applet marquee ";
}

struct OpenElement {
    std::string_view name;

    /// Formatting elements that were unclosed where it began; used where it is a scope.
    std::size_t formatting_before = 0;
};

/// A formatting element that no end tag has closed.
struct Unclosed {
    std::string_view name;
    std::string_view tag; ///< as written, with attributes
};

/// Follows the tags of a page and counts what the parser would build.
class Tally {
  public:
    void start(std::string_view name, std::string_view tag) {
        elements_ += 1 + unclosed_.size();
        if (is_void(name))
            return;
        for (const ImpliedEnd &implied : implied_ends)
            if (has_word(implied.starts, name))
                close(implied.closes, implied.stops_at);
        if (is_formatting(name))
            add_unclosed({name, tag});
        open_.push_back({name, unclosed_.size()});
    }

    void end(std::string_view name) {
        if (is_formatting(name))
            end_formatting(name);
        else
            close(' ' + std::string(name) + ' ', end_tag_stops_at(name));
    }

    std::size_t depth() const { return open_.size() + unclosed_.size(); }
    std::size_t elements() const { return elements_; }

  private:
    /// Crossed formatting leaves what it encloses open, so only the element itself goes.
    void end_formatting(std::string_view name) {
        forget_unclosed(name);
        const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](const auto &element) {
            return element.name == name || is_scope(element.name);
        });
        if (found != open_.rend() && found->name == name)
            open_.erase(std::next(found).base());
    }

    /// Close the innermost element of these names with all it holds, unless one of the others
    /// stands before it.
    void close(std::string_view names, std::string_view stops_at) {
        for (std::size_t i = open_.size(); i-- > 0;) {
            if (has_word(names, open_[i].name)) {
                const auto scope =
                    std::find_if(open_.begin() + static_cast<std::ptrdiff_t>(i), open_.end(),
                                 [](const auto &element) { return is_scope(element.name); });
                if (scope != open_.end())
                    unclosed_.resize(std::min(unclosed_.size(), scope->formatting_before));
                open_.resize(i);
                return;
            }
            if (has_word(stops_at, open_[i].name))
                return;
        }
    }

    std::size_t scope_start() const {
        const auto scope = std::find_if(open_.rbegin(), open_.rend(),
                                        [](const auto &element) { return is_scope(element.name); });
        return scope == open_.rend() ? 0 : std::min(scope->formatting_before, unclosed_.size());
    }

    /// HTML keeps no more than three that are alike ("Noah's Ark clause").
    void add_unclosed(Unclosed added) {
        const auto first = unclosed_.begin() + static_cast<std::ptrdiff_t>(scope_start());
        const auto alike = std::count_if(
            first, unclosed_.end(), [&](const Unclosed &other) { return other.tag == added.tag; });
        if (added.name == "a")
            forget_unclosed("a");
        if (alike < 3)
            unclosed_.push_back(added);
    }

    void forget_unclosed(std::string_view name) {
        for (std::size_t i = unclosed_.size(); i-- > scope_start();)
            if (unclosed_[i].name == name) {
                unclosed_.erase(unclosed_.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
    }

    std::vector<OpenElement> open_;
    std::vector<Unclosed> unclosed_;
    std::size_t elements_ = 0;
};

/// Reads tags one after another as the tokenizer of HTML does, as far as counting needs it.
class TagScanner {
  public:
    TagScanner(std::string_view html, std::string_view lower, std::string_view page)
        : html_(html), lower_(lower), page_(page) {}

    void run() {
        while ((at_ = html_.find('<', at_)) != std::string_view::npos)
            read_markup();
    }

  private:
    void read_markup() {
        const std::string_view rest = html_.substr(at_);
        if (rest.starts_with("<!--")) {
            skip_behind("-->", at_ + 2);
        } else if (rest.starts_with("<!") || rest.starts_with("<?")) {
            skip_behind(">", at_);
        } else if (rest.size() > 1 && is_ascii_letter(rest[1])) {
            read_start_tag();
        } else if (rest.size() > 2 && rest[1] == '/' && is_ascii_letter(rest[2])) {
            const std::string_view name = name_at(at_ + 2);
            skip_behind(">", at_);
            tally_.end(name);
        } else {
            ++at_;
        }
    }

    void read_start_tag() {
        const std::size_t start = at_;
        const std::string_view name = name_at(at_ + 1);
        at_ += 1 + name.size();
        const std::size_t attributes = skip_attributes();
        // Gumbo merges the attributes of every further html and body tag into the first.
        const bool merged = name == "html" || name == "body";
        merged_attributes_ += merged ? attributes : 0;
        const std::string_view tag = html_.substr(start, at_ - start);
        tally_.start(name, tag);
        if (tag.ends_with("/>") && is_foreign(name))
            tally_.end(name);
        check(start, merged ? merged_attributes_ : attributes);
        if (is_raw_text(name))
            skip_raw_text(name);
    }

    /// Drawings and formulas close their elements with "/>" as XML does.
    static bool is_foreign(std::string_view name) {
        return has_word(" svg path g use circle rect line polygon polyline ellipse stop image "
                        "mspace animate ",
                        name);
    }

    void check(std::size_t offset, std::size_t attributes) const {
        const auto refuse = [&](std::string_view what) {
            throw Error(fmt::format("{}:byte {}: {}; save the article alone, or as text", page_,
                                    offset, what));
        };
        if (tally_.depth() > deepest)
            refuse(fmt::format("elements are nested more than {} deep", deepest));
        if (attributes > most_attributes)
            refuse(fmt::format("a tag has more than {} attributes", most_attributes));
        if (tally_.elements() > most_elements)
            refuse(fmt::format("the page has more than {} elements", most_elements));
    }

    std::string_view name_at(std::size_t start) const {
        const std::size_t end = std::min(lower_.find_first_of(" \t\n\f\r/>", start), lower_.size());
        return lower_.substr(start, end - start);
    }

    /// To behind the ">" of the tag, quoted values honoured; returns the number of attributes.
    std::size_t skip_attributes() {
        std::size_t count = 0;
        bool in_name = false;
        while (at_ < html_.size() && html_[at_] != '>') {
            const char c = html_[at_];
            const bool separator = is_blank(c) || c == '/';
            if (c == '=' && in_name) {
                skip_value();
                in_name = false;
                continue;
            }
            if (!separator && !in_name)
                ++count;
            in_name = !separator;
            ++at_;
        }
        at_ = std::min(at_ + 1, html_.size());
        return count;
    }

    void skip_value() {
        at_ = std::min(html_.find_first_not_of(" \t\n\f\r", at_ + 1), html_.size());
        if (at_ == html_.size())
            return;
        const char quote = html_[at_];
        if (quote == '"' || quote == '\'')
            at_ = std::min(html_.find(quote, at_ + 1), html_.size() - 1) + 1;
        else
            at_ = std::min(html_.find_first_of(" \t\n\f\r>", at_), html_.size());
    }

    void skip_behind(std::string_view end, std::size_t from) {
        const std::size_t found = html_.find(end, from);
        at_ = found == std::string_view::npos ? html_.size() : found + end.size();
    }

    void skip_raw_text(std::string_view name) {
        const std::string end = "</" + std::string(name);
        at_ = std::min(lower_.find(end, at_), lower_.size());
    }

    std::string_view html_;
    std::string_view lower_;
    std::string_view page_;
    std::size_t at_ = 0;
    std::size_t merged_attributes_ = 0;
    Tally tally_;
};

} // namespace

void check_markup(std::string_view html, std::string_view name) {
    const std::string lower = ascii_lower(html);
    TagScanner(html, lower, name).run();
}

} // namespace claimgraph
