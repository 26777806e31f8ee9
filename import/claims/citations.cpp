// SPDX-License-Identifier: Apache-2.0
#include "import/claims/citations.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

constexpr Bytes starts_of_identifiers("h1NP");
constexpr Bytes starts_of_superscripts("\xC2\xE2");
constexpr Bytes opening_brackets("([");

bool is_letter(char c) {
    return is_ascii_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_identifier_character(char c) {
    return is_letter(c) || is_ascii_digit(c) ||
           std::string_view("./:-_()#?=&%~+").find(c) != std::string_view::npos;
}

TextSpan span_of(std::size_t start, std::size_t length) {
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + length)};
}

bool is_month(std::string_view word) {
    static constexpr std::array<std::string_view, 12> months = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return std::ranges::find(months, word) != months.end();
}

// The year that stands in `text` as a word of its own, such as "2020" or "2020a"; or nothing.
std::string_view year_in(std::string_view text) {
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        const bool starts = i == 0 || (!is_ascii_digit(text[i - 1]) && !is_letter(text[i - 1]));
        const std::string_view four = text.substr(i, 4);
        if (starts && (four.starts_with("19") || four.starts_with("20")) &&
            is_ascii_digit(four[2]) && is_ascii_digit(four[3]) &&
            (i + 4 == text.size() || !is_ascii_digit(text[i + 4])))
            return four;
    }
    return {};
}

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '-'))
        ++end;
    return text.substr(0, end);
}

bool is_author(std::string_view word) {
    return word.size() > 1 && is_ascii_upper(word.front()) && !is_month(word) &&
           !std::ranges::all_of(word, is_ascii_upper);
}

// The author before "(2020)" or "et al. (2020)".
std::string_view author_before(std::string_view text) {
    const auto trim = [&] {
        while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
            text.remove_suffix(1);
    };
    trim();
    if (text.ends_with("et al.")) {
        text.remove_suffix(6);
        trim();
    }
    std::size_t start = text.size();
    while (start > 0 && (is_letter(text[start - 1]) || text[start - 1] == '-'))
        --start;
    return is_author(text.substr(start)) ? text.substr(start) : std::string_view{};
}

Source source_at(SourceKind kind, std::string_view name, std::string identifier) {
    return {kind, std::string(name), std::move(identifier), SourceStanding::unknown, ""};
}

// "https://pubmed.ncbi.nlm.nih.gov/123/" and ".../pubmed/123" are "123"; other addresses nothing.
std::string_view pubmed_number(std::string_view address) {
    for (const std::string_view place : {"pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"}) {
        const std::size_t at = address.find(place);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = address.substr(at + place.size());
        return rest.substr(0, std::min(rest.find_first_not_of("0123456789"), rest.size()));
    }
    return {};
}

// "https://doi.org/10.1000/1" names the DOI itself.
Source source_of_address(std::string_view address, std::string_view name) {
    const std::size_t doi = address.find("doi.org/10.");
    if (doi != std::string_view::npos)
        return source_at(SourceKind::paper, name, "doi:" + ascii_lower(address.substr(doi + 8)));
    if (const std::string_view pmid = pubmed_number(address); !pmid.empty())
        return source_at(SourceKind::paper, name, "pmid:" + std::string(pmid));
    return source_at(SourceKind::web_page, name, std::string(address));
}

std::size_t identifier_length(std::string_view rest) {
    std::size_t length = 0;
    while (length < rest.size() && is_identifier_character(rest[length]))
        ++length;
    while (length > 0 && std::string_view(".:)?").find(rest[length - 1]) != std::string_view::npos)
        --length;
    return length;
}

// The identifier that `rest` starts with, with the text it takes.
std::optional<Source> identifier_at(std::string_view rest) {
    if (rest.starts_with("http://") || rest.starts_with("https://")) {
        const std::string_view address = rest.substr(0, identifier_length(rest));
        return source_of_address(address, address);
    }
    if (rest.starts_with("10.") && rest.size() > 7 && is_ascii_digit(rest[3]) &&
        is_ascii_digit(rest[6])) {
        const std::string_view doi = rest.substr(0, identifier_length(rest));
        if (doi.find('/') != std::string_view::npos)
            return source_at(SourceKind::paper, doi, "doi:" + ascii_lower(doi));
    }
    const auto digits_from = [&](std::size_t start) {
        std::size_t end = start;
        while (end < rest.size() && is_ascii_digit(rest[end]))
            ++end;
        return end;
    };
    if (rest.starts_with("NCT") && digits_from(3) == 11)
        return source_at(SourceKind::trial, rest.substr(0, 11),
                         "nct:" + std::string(rest.substr(0, 11)));
    if (rest.starts_with("PMID")) {
        const std::size_t start = std::min(rest.find_first_not_of(": ", 4), rest.size());
        const std::size_t end = digits_from(start);
        if (end > start)
            return source_at(SourceKind::paper, rest.substr(0, end),
                             "pmid:" + std::string(rest.substr(start, end - start)));
    }
    return std::nullopt;
}

// The digit of a superscript number that `rest` starts with, or nothing; its length in bytes.
std::optional<std::pair<char, std::uint32_t>> superscript_digit(std::string_view rest) {
    static constexpr std::array<std::string_view, 10> digits = {
        "\u2070", "\u00B9", "\u00B2", "\u00B3", "\u2074",
        "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};
    for (std::size_t d = 0; d < digits.size(); ++d)
        if (rest.starts_with(digits[d]))
            return std::pair{static_cast<char>('0' + d),
                             static_cast<std::uint32_t>(digits[d].size())};
    return std::nullopt;
}

// The numbers of "3", "3,4" or "2-5"; nothing where it is no such list.
std::vector<int> numbers_of(std::string_view list) {
    constexpr int most = 20; // of one range; a longer one is no citation
    std::vector<int> numbers;
    bool range = false;
    while (!list.empty()) {
        int number = 0;
        const auto [end, error] = std::from_chars(list.data(), list.data() + list.size(), number);
        if (error != std::errc{} || number < 1 || number > 2000)
            return {};
        list.remove_prefix(static_cast<std::size_t>(end - list.data()));
        const int from = range && !numbers.empty() ? numbers.back() + 1 : number;
        if (number - from > most)
            return {};
        for (int n = from; n <= number; ++n)
            numbers.push_back(n);
        const bool dash = list.starts_with("-") || list.starts_with("\u2013");
        const bool comma = list.starts_with(",") || list.starts_with(";");
        if (!list.empty() && !dash && !comma)
            return {};
        range = dash;
        list.remove_prefix(list.empty() ? 0 : list.starts_with("\u2013") ? 3 : 1);
        list.remove_prefix(std::min(list.find_first_not_of(' '), list.size()));
    }
    return numbers;
}

/// "cramps (3-7).", "pills (1,8-10),": several numbers in a bracket behind a word, at the end of
/// what is said. "(1,200)" is a number, and one behind a number is a range ("20 (12-31)").
bool is_numbered_mark(std::string_view text, TextSpan aside) {
    const std::string_view inside = text.substr(aside.start + 1, aside.length() - 2);
    if (text[aside.start] != '(' || inside.find_first_of(",-\xE2") == std::string_view::npos ||
        inside.find_first_not_of("0123456789,;- \xE2\x80\x93") != std::string_view::npos ||
        numbers_of(inside).size() < 2)
        return false;
    const std::size_t comma = inside.find(',');
    const std::size_t behind =
        comma == std::string_view::npos
            ? 0
            : std::min(inside.find_first_not_of("0123456789", comma + 1), inside.size()) - comma -
                  1;
    if (behind > 2)
        return false;
    constexpr std::size_t near = 24;
    const std::size_t from = aside.start > near ? aside.start - near : 0;
    std::string_view before = text.substr(from, aside.start - from);
    before.remove_prefix(before.find_last_of(".)") + 1);
    const bool ends = aside.end >= text.size() ||
                      std::string_view(".,;:\n").find(text[aside.end]) != std::string_view::npos;
    return ends && before.ends_with(' ') && before.size() > 1 &&
           is_letter(before[before.size() - 2]) &&
           before.find_first_of("0123456789") == std::string_view::npos;
}

/// Whether the document cites by numbers in round brackets.
bool cites_by_number(std::string_view text) {
    constexpr int least = 3;
    constexpr std::size_t longest = 40;
    int marks = 0;
    for (std::size_t at = text.find('('); at != std::string_view::npos && marks < least;
         at = text.find('(', at + 1)) {
        const std::size_t length = text.substr(at, longest).find(')');
        if (length != std::string_view::npos)
            marks += is_numbered_mark(text, span_of(at, length + 1));
    }
    return marks >= least;
}

} // namespace

CitationFinder::CitationFinder(const Document &document)
    : document_(document), by_number_(cites_by_number(document.text)) {
    for (const Reference &reference : document.references)
        if (!reference.label.empty())
            by_label_.emplace(ascii_lower(reference.label), &reference);
}

Source CitationFinder::resolved(std::string_view label, std::string_view name) const {
    const auto found = by_label_.find(std::string(label));
    return source_at(SourceKind::paper, name,
                     found == by_label_.end() ? "" : found->second->identifier);
}

void CitationFinder::in_brackets(TextSpan aside, std::vector<Citation> &found) const {
    const std::string_view text = document_.text;
    const std::string_view inside = text.substr(aside.start + 1, aside.length() - 2);
    if (text[aside.start] == '[' || (by_number_ && is_numbered_mark(text, aside))) {
        for (const int number : numbers_of(inside)) {
            const std::string label = std::to_string(number);
            found.push_back({aside, resolved(label, "[" + label + "]")});
        }
        if (!found.empty() && found.back().span == aside)
            return;
    }
    for (std::size_t start = 0; start <= inside.size();) {
        const std::size_t end = std::min(inside.find(';', start), inside.size());
        std::string_view part = inside.substr(start, end - start);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        start = end + 1;
        for (const std::string_view lead : {"see ", "e.g., ", "e.g. ", "cf. ", "also "})
            if (part.starts_with(lead))
                part.remove_prefix(lead.size());
        const std::string_view year = year_in(part);
        if (year.empty())
            continue;
        const bool year_alone = part.size() <= 5;
        const std::string_view author =
            year_alone ? author_before(text.substr(0, aside.start)) : first_word(part);
        if (!is_author(author))
            continue;
        const std::string label = ascii_lower(author) + " " + std::string(year);
        const std::string name =
            year_alone ? std::string(author) + " " + std::string(year) : std::string(part);
        found.push_back(
            {aside, resolved(label, name), year_alone ? CitationForm::year : CitationForm::mark});
    }
}

void CitationFinder::identifiers(TextSpan sentence, std::vector<Citation> &found) const {
    const std::string_view text = slice(document_.text, sentence);
    for (std::size_t at = starts_of_identifiers.find_in(text); at != std::string_view::npos;) {
        std::size_t length = 1;
        const bool starts = at == 0 || (!is_letter(text[at - 1]) && !is_ascii_digit(text[at - 1]));
        if (starts)
            if (auto source = identifier_at(text.substr(at))) {
                length = source->name.size();
                found.push_back({span_of(sentence.start + at, length), std::move(*source)});
            }
        at = starts_of_identifiers.find_in(text, at + length);
    }
}

void CitationFinder::superscripts(TextSpan sentence, std::vector<Citation> &found) const {
    const std::string_view text = slice(document_.text, sentence);
    for (std::size_t at = starts_of_superscripts.find_in(text); at != std::string_view::npos;) {
        std::string number;
        std::size_t end = at;
        while (const auto digit = superscript_digit(text.substr(end))) {
            number += digit->first;
            end += digit->second;
        }
        // "m²" and "10⁶" are no citations: one follows a word or a mark.
        const bool after_word = at > 1 && !is_ascii_digit(text[at - 1]) &&
                                (!is_letter(text[at - 1]) || is_letter(text[at - 2]));
        if (!number.empty() && after_word && number.size() < 4)
            found.push_back({span_of(sentence.start + at, end - at), resolved(number, number)});
        at = starts_of_superscripts.find_in(text, std::max(end, at + 1));
    }
}

std::vector<Citation> CitationFinder::find(TextSpan sentence) {
    constexpr std::size_t longest_aside = 300;
    std::vector<Citation> found;
    const std::string_view text = slice(document_.text, sentence);
    for (std::size_t at = opening_brackets.find_in(text); at != std::string_view::npos;
         at = opening_brackets.find_in(text, at + 1)) {
        const char close = text[at] == '(' ? ')' : ']';
        const std::size_t length = text.substr(at, longest_aside).find(close);
        if (length != std::string_view::npos)
            in_brackets(span_of(sentence.start + at, length + 1), found);
    }
    identifiers(sentence, found);
    superscripts(sentence, found);
    const auto &links = document_.links;
    while (next_link_ < links.size() && links[next_link_].span.end <= sentence.start)
        ++next_link_;
    for (std::size_t i = next_link_; i < links.size() && links[i].span.start < sentence.end; ++i)
        if (sentence.contains(links[i].span) && links[i].target.find("://") != std::string::npos)
            found.push_back(
                {links[i].span,
                 source_of_address(links[i].target, slice(document_.text, links[i].span)),
                 CitationForm::link});
    std::ranges::stable_sort(found, {}, [](const Citation &c) { return c.span.start; });
    return found;
}

} // namespace claimgraph
