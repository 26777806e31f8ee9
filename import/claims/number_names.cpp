// SPDX-License-Identifier: Apache-2.0
#include "import/claims/number_names.hpp"

#include "core/ascii.hpp"
#include "import/language/characters.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph {
namespace {

// Bytes that a citation may have: "[3, 7-9, 12]".
constexpr std::size_t longest_citation = 64;

bool is_year(const WrittenValue &value) {
    const auto year = [](double number) { return number >= 1500 && number <= 2100; };
    return value.number.form == NumberForm::integer && value.number.span.length() == 4 &&
           year(value.low) && (!value.range || year(value.high));
}

/// What a name could be followed by ("Figure 3 participants"), unlike a measure.
bool is_count(UnitKind kind) {
    return kind == UnitKind::count || kind == UnitKind::subject || kind == UnitKind::person;
}

/// Whether this could be the inside of a list of references.
bool lists_references(std::string_view inside) {
    bool digits = false;
    for (std::size_t at = 0; at < inside.size();) {
        const std::size_t blank = blank_length(inside, at);
        const std::size_t skip = blank != 0 ? blank : dash_length(inside, at);
        if (skip == 0 && !is_ascii_digit(inside[at]) && inside[at] != ',' && inside[at] != ';')
            return false;
        digits = digits || is_ascii_digit(inside[at]);
        at += skip != 0 ? skip : 1;
    }
    return digits;
}

/// "3.1"
bool is_numeral(std::string_view inside) {
    const std::size_t point = inside.find('.');
    return point != std::string_view::npos && point != 0 && point + 1 < inside.size() &&
           inside.size() <= 5 &&
           std::ranges::all_of(inside, [](char c) { return is_ascii_digit(c) || c == '.'; });
}

bool is_bare(const WrittenValue &value) { return value.unit.kind == UnitKind::none; }

bool is_integer(const WrittenValue &value) { return value.number.form == NumberForm::integer; }

/// Positions in the name of a compound: "3,4-methylene", "6,6-2H2"; `at` is that of the comma.
bool is_locant(std::string_view text, std::size_t at) {
    const std::size_t end = name_end(text, at + 1);
    const std::string_view rest = text.substr(at, std::min<std::size_t>(end - at, 24));
    const std::size_t dash = rest.find('-');
    if (dash == std::string_view::npos || dash + 1 >= rest.size())
        return false;
    const bool isotope =
        dash + 2 < rest.size() && is_ascii_digit(rest[dash + 1]) && is_ascii_letter(rest[dash + 2]);
    return isotope || (is_ascii_letter(rest[dash + 1]) && !unit_at(text, at + dash + 1));
}

/// "(OH)D" at the bracket.
bool is_bracket_in_name(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && is_ascii_upper(text[end]))
        ++end;
    return stands_at(text, at, "(") && end > at + 1 && stands_at(text, end, ")") &&
           is_word_at(text, end + 1);
}

/// "5-HT", "3D", "3,4-dioxy", "25(OH)D": a word goes on from the number.
bool begins_name(std::string_view text, const WrittenValue &value) {
    if (value.number.form == NumberForm::words)
        return false;
    const std::size_t end = value.end;
    if (is_word_at(text, end) || is_bracket_in_name(text, end))
        return true;
    std::size_t joint = dash_length(text, end);
    if (end < text.size() && std::string_view("/.,:_'").find(text[end]) != std::string_view::npos)
        joint = 1;
    if (joint == 0 || !is_word_at(text, end + joint))
        return false;
    if (text[end] == ',')
        return is_locant(text, end);
    return text[end] != '/' || is_ascii_digit(text[end + 1]);
}

/// "IL-6", "v2.1", "Ca(OH)2": the number belongs to what stands before it.
bool ends_name(std::string_view text, std::size_t begin, const WrittenValue &value) {
    const std::size_t at = value.number.span.start;
    if (at <= begin)
        return false;
    const char before = text[at - 1];
    if (std::string_view(")#@_\\").find(before) != std::string_view::npos ||
        is_word_before(text, at))
        return true;
    const TextCharacter last = character_before(text, at);
    const bool joint = last.kind == CharacterKind::hyphen ||
                       std::string_view("/.,'").find(before) != std::string_view::npos;
    if (!joint || at - last.length <= begin || !is_word_before(text, at - last.length))
        return false;
    return before != '/' || is_bare(value);
}

/// "2) the second", "3. Results", "11 However" (a citation that was raised).
bool is_list_mark(std::string_view text, const NumberPlace &place, const WrittenValue &value) {
    if (!is_integer(value) || value.range || value.end >= text.size())
        return false;
    if (text[value.end] == ')')
        return !place.in_brackets;
    const std::size_t next = value.end + blank_length(text, value.end);
    const bool capital = next > value.end && next < text.size() && is_ascii_upper(text[next]);
    return value.number.span.start == place.sentence.start && (text[value.end] == '.' || capital);
}

/// Capitals alone before byte `at`: "ATCC", "CI".
bool follows_abbreviation(std::string_view text, std::size_t begin, std::size_t at) {
    const std::size_t end = before_blanks(text, begin, at);
    std::size_t start = end;
    while (start > begin && is_ascii_upper(text[start - 1]))
        --start;
    return end - start >= 2 && end != at && (start == begin || !is_word_before(text, start)) &&
           text.substr(start, end - start) != "CI";
}

/// "007", "HD 188753 A", "ATCC 25922": digits that name what a catalogue or archive holds.
bool is_code(std::string_view text, std::size_t begin, const WrittenValue &value) {
    const std::string_view digits = slice(text, value.number.span);
    if (!is_integer(value) || digits.size() < 2 || !is_ascii_digit(digits.front()))
        return false;
    if (digits.front() == '0')
        return is_bare(value);
    const std::size_t unit = value.number.span.end + blank_length(text, value.number.span.end);
    const bool letter = value.end == unit + 1 && is_ascii_upper(text[unit]);
    const bool abbreviation = follows_abbreviation(text, begin, value.number.span.start);
    return abbreviation && !value.range && digits.size() >= 4 && (is_bare(value) || letter);
}

/// "as shown, 5,10 and 11" or "as shown. 12": numbers that were raised and cite.
bool is_raised(std::string_view text, const NumberPlace &place, const WrittenValue &value) {
    const std::size_t at = value.number.span.start;
    if (!is_integer(value) || value.number.span.length() > 3 || value.range)
        return false;
    const std::size_t before = before_blanks(text, place.sentence.start, at);
    // "[21,73]" and "CI 21,73" are the ends of an interval; "thieno[3,2-d]" is a name.
    const bool apart =
        at == place.sentence.start ||
        (before < at && before > place.sentence.start && !is_ascii_upper(text[before - 1])) ||
        (text[at - 1] == '[' && is_word_before(text, at - 1));
    if (stands_at(text, value.end, ",") && value.end + 1 < text.size())
        return apart && is_ascii_digit(text[value.end + 1]);
    return value.end >= place.sentence.end && before < at && before > place.sentence.start &&
           text[before - 1] == '.';
}

/// "98, 3571 (1965)": where an article stands.
bool is_page(std::string_view text, const WrittenValue &value) {
    const std::size_t year = value.end + std::string_view(" (").size();
    const auto number = is_integer(value) && stands_at(text, value.end, " (") &&
                                year < text.size() && is_ascii_digit(text[year])
                            ? number_at(text, year)
                            : std::nullopt;
    return number && stands_at(text, number->span.end, ")") &&
           is_year(value_from(text, *number, RangeOpening::none));
}

/// "10 th", as text taken from a PDF has it.
bool is_ordinal(std::string_view text, const WrittenValue &value) {
    const std::size_t next = value.end + blank_length(text, value.end);
    for (const std::string_view ending : {"th", "st", "nd", "rd"})
        if (next > value.end && stands_at(text, next, ending) &&
            !is_word_at(text, next + ending.size()))
            return true;
    return false;
}

/// "09:30", "3 pm"
bool is_clock(std::string_view text, const WrittenValue &value) {
    const std::string_view written = slice(text, value.number.span);
    const std::size_t next = value.number.span.end + blank_length(text, value.number.span.end);
    for (const std::string_view half : {"a.m", "p.m", "am", "pm", "AM", "PM", "o'clock"})
        if (written.size() <= 5 && stands_at(text, next, half) &&
            !is_word_at(text, next + half.size()))
            return true;
    return is_bare(value) && written.size() == 5 && written[2] == ':' && value.number.divisor < 60;
}

/// "2015/16", a season.
bool is_season(std::string_view text, const WrittenValue &value) {
    const std::string_view written = slice(text, value.number.span);
    return value.number.form == NumberForm::ratio && written.size() == 7 && written[4] == '/' &&
           (written.starts_with("19") || written.starts_with("20"));
}

/// Whether the name of a month follows, days that share it passed over: "3, 4 and 5 May".
bool month_follows(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_list = 32;
    const std::size_t stop = std::min(text.size(), at + longest_list);
    while (at < stop) {
        const std::size_t blank = blank_length(text, at);
        if (blank != 0 && month_at(text, at + blank))
            return true;
        std::size_t next = at + blank;
        for (const std::string_view joint : {"and ", "to ", "or ", ", and ", ", ", "-", "–"})
            if (next == at + blank && stands_at(text, next, joint))
                next += joint.size();
        if (next == at + blank || next >= stop || !is_ascii_digit(text[next]))
            return false;
        for (at = next; at < stop && is_ascii_digit(text[at]);)
            ++at;
    }
    return false;
}

/// "the 1990s", "in their 60s"; "30s" alone are seconds.
bool is_decade(std::string_view text, std::size_t begin, const WrittenValue &value) {
    if (value.unit.symbol != "s" || value.end != value.number.span.end + 1 ||
        std::fmod(value.low, 10.0) != 0.0)
        return false;
    const WordClass before = class_before(text, begin, value.number.span.start);
    return is_year(value) || before == WordClass::possessive || before == WordClass::determiner;
}

bool is_date(std::string_view text, const WrittenValue &value, const LeftContext &left) {
    if (is_year(value) &&
        (is_bare(value) || ((left.year || left.month) && is_count(value.unit.kind))))
        return true;
    if (!is_bare(value) || !is_integer(value))
        return false;
    return left.month || (value.number.span.length() <= 2 && month_follows(text, value.end));
}

/// "7.5 mL" after "cells/".
bool measures_at(std::string_view text, std::size_t at) {
    const bool code = stands_at(text, at, "0") && !stands_at(text, at + 1, ".");
    const auto number =
        at < text.size() && is_ascii_digit(text[at]) && !code ? number_at(text, at) : std::nullopt;
    return number && is_measured(value_from(text, *number, RangeOpening::none));
}

} // namespace

bool is_panel(std::string_view text, const WrittenValue &value) {
    const std::size_t at = value.number.span.end;
    return is_integer(value) && value.end == at + 1 && value.number.span.length() <= 2 &&
           is_ascii_letter(text[at]);
}

bool is_measured(const WrittenValue &value) {
    return (!is_bare(value) && !is_count(value.unit.kind)) ||
           value.number.form == NumberForm::words;
}

bool is_name(std::string_view text, const NumberPlace &place, const WrittenValue &value,
             const LeftContext &left) {
    const std::size_t begin = place.sentence.start;
    if (is_bare(value) &&
        (begins_name(text, value) || is_list_mark(text, place, value) || is_ordinal(text, value) ||
         is_season(text, value) || is_raised(text, place, value) || is_page(text, value)))
        return true;
    return ends_name(text, begin, value) || is_decade(text, begin, value) ||
           is_code(text, begin, value) || is_clock(text, value) || is_date(text, value, left);
}

bool is_numbered(std::string_view text, const WrittenValue &value, const LeftContext &left) {
    if (is_measured(value))
        return left.label && is_panel(text, value);
    const std::size_t next = value.end + blank_length(text, value.end);
    // "t 11 = 5.4"
    const bool digit = value.number.span.length() == 1 || value.number.value < 0.0 ||
                       (is_integer(value) && stands_at(text, next, "="));
    if (left.label || (left.index && digit && !value.range))
        return true;
    const bool goes_on = next > value.end && next < text.size() && is_ascii_lower(text[next]);
    return left.name && is_bare(value) && !goes_on && is_integer(value);
}

std::size_t citation_end(std::string_view text, std::size_t begin, std::size_t at) {
    if (at >= text.size() || (text[at] != '[' && text[at] != '('))
        return at;
    const std::string_view rest = text.substr(at + 1, longest_citation);
    const std::size_t close = rest.find(text[at] == '[' ? ']' : ')');
    if (close == std::string_view::npos)
        return at;
    const std::string_view inside = rest.substr(0, close);
    const std::size_t end = at + close + 2;
    const bool argument = at > begin && is_ascii_letter(text[at - 1]);
    if (argument && text[at] == '(' && !inside.empty() && is_ascii_digit(inside.front()))
        return end;
    if (is_numeral(inside) && follows_label(text, begin, at))
        return end;
    if (!lists_references(inside))
        return at;
    if (text[at] == '[')
        return end;
    // "12 (45)" are counts; "as shown before (45)" cites.
    const std::size_t before = before_blanks(text, begin, at);
    const bool after_word =
        before > begin && !is_ascii_digit(text[before - 1]) && text[before - 1] != '%';
    const std::size_t digits = std::min(inside.find_first_not_of("0123456789"), inside.size());
    return after_word && digits <= 3 ? end : at;
}

std::size_t name_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (is_word_at(text, at)) {
            at += character_at(text, at).length;
            continue;
        }
        if (text[at] == '/' && measures_at(text, at + 1))
            return at;
        // A joint belongs to the name only between its parts.
        std::size_t joint = dash_length(text, at);
        if (joint == 0 && std::string_view("./,:_'@\\").find(text[at]) != std::string_view::npos)
            joint = 1;
        if (joint == 0 && (stands_at(text, at, "′") || stands_at(text, at, "’")))
            joint = 3;
        if (joint == 0 || !is_word_at(text, at + joint))
            return at;
        at += joint;
    }
    return at;
}

} // namespace claimgraph
