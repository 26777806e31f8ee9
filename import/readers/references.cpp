// SPDX-License-Identifier: Apache-2.0
#include "import/readers/references.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 18> reference_headings{"references",
                                                              "reference list",
                                                              "reference",
                                                              "bibliography",
                                                              "sources",
                                                              "works cited",
                                                              "literature cited",
                                                              "references cited",
                                                              "cited references",
                                                              "cited literature",
                                                              "literature",
                                                              "citations",
                                                              "references and notes",
                                                              "notes",
                                                              "references & notes",
                                                              "footnotes",
                                                              "endnotes",
                                                              "sources and further reading"};

/// An entry is a line or two; what is longer is prose that follows the list without a heading.
constexpr std::uint32_t longest_entry = 2000;

std::size_t count_digits(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_ascii_digit) -
                                    text.begin());
}

/// A number before an entry, "[12] ", "12. ", "12) ", "[12]: ", and how many bytes it takes.
struct Number {
    std::string_view digits;
    std::size_t length = 0;
};

std::optional<Number> leading_number(std::string_view text) {
    constexpr std::size_t most_digits = 4;
    const bool bracketed = text.starts_with('[') || text.starts_with('(');
    const std::size_t start = bracketed ? (text.substr(1).starts_with('^') ? 2 : 1) : 0;
    const std::size_t digits = count_digits(text.substr(start));
    if (digits == 0 || digits > most_digits)
        return std::nullopt;
    std::size_t end = start + digits;
    const auto next_is = [&](std::string_view any) {
        return end < text.size() && any.find(text[end]) != std::string_view::npos;
    };
    if (!next_is(bracketed ? "])" : ".)"))
        return std::nullopt;
    ++end;
    if (bracketed && next_is(":"))
        ++end;
    if (end < text.size() && !is_blank(text[end]) && !bracketed)
        return std::nullopt;
    while (next_is(" \t"))
        ++end;
    return Number{text.substr(start, digits), end};
}

/// "note" of "[note]: ...", as footnotes of Markdown are defined; empty where there is none.
std::string_view footnote_label(std::string_view entry) {
    constexpr std::size_t longest_label = 40;
    const std::size_t end = entry.substr(0, longest_label).find("]:");
    if (!entry.starts_with('[') || end == std::string_view::npos)
        return {};
    const std::string_view label = entry.substr(1, end - 1);
    return label.find(' ') == std::string_view::npos ? label : std::string_view();
}

/// "smith 2020" of "Smith J, Jones K (2020). Title ...": the first word and the first year after
/// it.
std::string author_year(std::string_view entry) {
    const auto name_end = std::find_if(entry.begin(), entry.end(), [](char c) {
        return is_blank(c) || c == ',' || c == '.' || c == '(' || c == ';' || c == ':';
    });
    const std::string_view name(entry.begin(), name_end);
    if (name.size() < 2 || is_ascii_lower(name.front()) ||
        !(is_ascii_upper(name.front()) || static_cast<signed char>(name.front()) < 0))
        return {};
    for (std::size_t i = name.size(); i + 4 <= entry.size(); ++i) {
        if (is_ascii_digit(entry[i - 1]) || count_digits(entry.substr(i)) != 4)
            continue;
        const std::string_view year = entry.substr(i, 4);
        if (year.starts_with("19") || year.starts_with("20"))
            return ascii_lower(name) + ' ' + std::string(year);
    }
    return {};
}

/// First place where `word` stands in `text`, ignoring case. \pre `lower` is in lower case
std::size_t find_after(std::string_view lower, std::string_view word) {
    const std::size_t at = lower.find(word);
    return at == std::string_view::npos ? at : at + word.size();
}

std::string_view trim_doi(std::string_view doi) {
    doi = doi.substr(0, doi.find_first_of(" \t\r\n\"<>{}|\\^`"));
    doi = doi.substr(0, doi.find_first_of("?#&"));
    while (!doi.empty()) {
        // A closing bracket belongs to a DOI only where it opened one, as in 10.1016/S0(98)1.
        const char last = doi.back();
        const bool unopened = (last == ')' && doi.find('(') == std::string_view::npos) ||
                              (last == ']' && doi.find('[') == std::string_view::npos);
        if (!unopened && std::string_view(".,;:'*").find(last) == std::string_view::npos)
            break;
        doi.remove_suffix(1);
    }
    return doi;
}

/// DOIs begin with "10.", a registrant of four to nine digits and a slash (ISO 26324).
std::string find_doi(std::string_view lower) {
    for (std::size_t at = lower.find("10."); at != std::string_view::npos;
         at = lower.find("10.", at + 1)) {
        if (at > 0 && is_ascii_alnum(lower[at - 1]))
            continue;
        const std::size_t registrant = count_digits(lower.substr(at + 3));
        if (registrant < 4 || registrant > 9)
            continue;
        std::string_view rest = lower.substr(at + 3 + registrant);
        const bool escaped = rest.starts_with("%2f");
        if (!rest.starts_with('/') && !escaped)
            continue;
        const std::string_view suffix = trim_doi(rest.substr(escaped ? 3 : 1));
        if (!suffix.empty())
            return "doi:10." + std::string(lower.substr(at + 3, registrant)) + '/' +
                   std::string(suffix);
    }
    return {};
}

std::string find_pmid(std::string_view lower) {
    for (const std::string_view marker :
         {"pmid:", "pmid", "pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"}) {
        const std::size_t at = find_after(lower, marker);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = trim_blanks(lower.substr(at));
        if (const std::size_t digits = count_digits(rest); digits > 0 && digits <= 9)
            return "pmid:" + std::string(rest.substr(0, digits));
    }
    return {};
}

std::string find_trial(std::string_view lower) {
    constexpr std::size_t digits = 8; // ClinicalTrials.gov
    for (std::size_t at = lower.find("nct"); at != std::string_view::npos;
         at = lower.find("nct", at + 1))
        if (count_digits(lower.substr(at + 3)) == digits)
            return "nct:NCT" + std::string(lower.substr(at + 3, digits));
    return {};
}

std::string find_address(std::string_view text) {
    const std::size_t at = std::min(text.find("https://"), text.find("http://"));
    if (at == std::string_view::npos)
        return {};
    std::string_view address = text.substr(at, longest_entry);
    address = address.substr(0, address.find_first_of(" \t\r\n<>\""));
    while (!address.empty() &&
           std::string_view(".,;:)]'").find(address.back()) != std::string_view::npos)
        address.remove_suffix(1);
    return std::string(address);
}

/// Of the entry's own words, else of where its links lead. Searches for the paper elsewhere, as
/// publishers add them, come last.
std::string entry_identifier(std::string_view entry, std::span<const Link> links) {
    if (std::string own = find_identifier(entry); !own.empty())
        return own;
    for (const Link &link : links)
        if (std::string linked = find_identifier(link.target); !linked.empty())
            return linked;
    if (std::string own = find_address(entry); !own.empty())
        return own;
    for (const Link &link : links)
        if (link.target.starts_with("http") &&
            link.target.find("scholar.google") == std::string::npos)
            return link.target;
    return {};
}

std::vector<TextSpan> lines_of(std::string_view text, TextSpan block) {
    std::vector<TextSpan> lines{block};
    for (std::uint32_t at = block.start; at < block.end; ++at) {
        if (text[at] != '\n')
            continue;
        std::uint32_t next = at + 1;
        while (next < block.end && is_blank(text[next]))
            ++next;
        lines.back().end = at;
        lines.push_back({next, block.end});
    }
    return lines;
}

/// Entries begin at numbered lines, or at every line where each names an author and a year;
/// otherwise the block is one entry.
std::vector<TextSpan> entries_of(std::string_view text, TextSpan block) {
    const std::vector<TextSpan> lines = lines_of(text, block);
    const auto numbered = [&](TextSpan line) {
        return leading_number(slice(text, line)) || !footnote_label(slice(text, line)).empty();
    };
    if (numbered(lines.front())) {
        std::vector<TextSpan> entries;
        for (const TextSpan line : lines) {
            if (numbered(line))
                entries.push_back(line);
            entries.back().end = line.end;
        }
        return entries;
    }
    const bool each_is_one = std::all_of(lines.begin(), lines.end(), [&](TextSpan line) {
        return !author_year(slice(text, line)).empty();
    });
    return each_is_one ? lines : std::vector<TextSpan>{block};
}

Reference read_reference(const Document &document, TextSpan span, int ordinal) {
    const std::string_view entry = slice(document.text, span);
    Reference reference;
    reference.span = span;
    if (const auto number = leading_number(entry))
        reference.label = number->digits;
    else if (const std::string_view label = footnote_label(entry); !label.empty())
        reference.label = label;
    else if (ordinal > 0)
        reference.label = std::to_string(ordinal);
    else
        reference.label = author_year(entry);
    const auto before = [](const Link &link, std::uint32_t offset) {
        return link.span.start < offset;
    };
    const auto first =
        std::lower_bound(document.links.begin(), document.links.end(), span.start, before);
    const auto last = std::lower_bound(first, document.links.end(), span.end, before);
    reference.identifier = entry_identifier(entry, {first, last});
    return reference;
}

bool may_be_entry(const Block &block) {
    return (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item) &&
           block.span.length() <= longest_entry;
}

} // namespace

bool is_reference_heading(std::string_view heading) {
    heading = trim_blanks(heading);
    if (heading.size() > 40)
        return false;
    if (const auto number = leading_number(heading))
        heading.remove_prefix(number->length);
    while (!heading.empty() &&
           (heading.front() == '#' || is_ascii_digit(heading.front()) || is_blank(heading.front())))
        heading.remove_prefix(1);
    while (!heading.empty() && !is_ascii_letter(heading.back()))
        heading.remove_suffix(1);
    const std::string lower = ascii_lower(heading);
    return std::find(reference_headings.begin(), reference_headings.end(), lower) !=
           reference_headings.end();
}

std::string find_identifier(std::string_view text) {
    const std::string lower = ascii_lower(text.substr(0, longest_entry));
    std::string found = find_doi(lower);
    if (found.empty())
        found = find_pmid(lower);
    if (found.empty())
        found = find_trial(lower);
    return found;
}

Document with_references(Document document, std::span<const int> ordinals) {
    bool inside = false;
    int before = 0;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        Block &block = document.blocks[i];
        if (block.kind == BlockKind::heading)
            inside = is_reference_heading(slice(document.text, block.span));
        else if (inside && may_be_entry(block))
            block.kind = BlockKind::reference_list;
        if (block.kind != BlockKind::reference_list) {
            before = 0;
            continue;
        }
        block.level = 0;
        const int ordinal = i < ordinals.size() ? ordinals[i] : 0;
        std::vector<TextSpan> entries = entries_of(document.text, block.span);
        // Further paragraphs of a list item belong to its entry.
        if (ordinal > 0 && ordinal == before) {
            entries = {hull(document.references.back().span, block.span)};
            document.references.pop_back();
        }
        for (const TextSpan entry : entries)
            document.references.push_back(read_reference(document, entry, ordinal));
        before = ordinal;
    }
    return document;
}

} // namespace claimgraph
