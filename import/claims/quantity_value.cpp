// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_value.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace claimgraph {
namespace {

// "40 healthy older adults": words between a number and what it counts.
constexpr int most_adjectives = 3;
constexpr std::size_t longest_word = 32;

/// Letters that name a panel, a group or a type when they touch a number ("2A", "3D").
bool is_bare_capital(std::string_view written) {
    const bool alone = written.size() == 1 || !is_ascii_letter(written[1]);
    return alone &&
           (is_ascii_upper(written[0]) || written[0] == 'c' || written[0] == 'a' ||
            written[0] == 'y') &&
           written[0] != 'K' && written[0] != 'V' && written[0] != 'W' && written[0] != 'T' &&
           written[0] != 'L' && written[0] != 'J';
}

struct FoundUnit {
    Unit unit;
    std::size_t end = 0;
};

/// The counted thing after some adjectives.
std::optional<FoundUnit> counted_after_adjectives(std::string_view text, std::size_t at) {
    for (int words = 0; words <= most_adjectives; ++words) {
        const std::size_t blank = blank_length(text, at);
        if (blank == 0)
            return std::nullopt;
        const std::size_t start = at + blank;
        std::size_t end = start;
        while (end < text.size() && end - start <= longest_word &&
               (is_ascii_letter(text[end]) || (end > start && text[end] == '-')))
            ++end;
        if (end == start || is_word_at(text, end))
            return std::nullopt;
        const std::string_view word = text.substr(start, end - start);
        if (const auto thing = counted_thing(word); thing && word.ends_with('s'))
            return FoundUnit{*thing, end};
        if (const auto time = unit_at(text, start); time && words > 0 &&
                                                    time->kind == UnitKind::time &&
                                                    word.size() > 3 && time->length == word.size())
            return FoundUnit{*time, end};
        if (const auto thing = counted_thing(word);
            thing && (thing->kind == UnitKind::subject || thing->kind == UnitKind::person) &&
            words > 0)
            return FoundUnit{*thing, end};
        if (word_class(ascii_lower(word)) != WordClass::open)
            return std::nullopt;
        at = end;
    }
    return std::nullopt;
}

/// The unit after a number that ends at `at`: "5mg", "5 mg", "5-mg".
std::optional<FoundUnit> unit_after(std::string_view text, std::size_t at) {
    std::size_t blank = blank_length(text, at);
    blank += blank_length(text, at + blank);
    // Some abstracts set the hyphen apart: "a 100 -mm scale".
    const std::size_t dash = dash_length(text, at + blank);
    const std::size_t start = at + blank + dash;
    const auto unit = unit_at(text, start);
    if (!unit)
        return std::nullopt;
    const std::string_view written = text.substr(start, unit->length);
    const bool touches = start == at;
    // "3-m", "24-h" and "1.5-T", but not "3-D".
    const bool letter = written.size() < 2;
    if (dash != 0 && blank != 0 && letter)
        return std::nullopt;
    if ((touches && is_bare_capital(written)) ||
        (dash != 0 && letter && std::string_view("mhgsdyLlTVW").find(written) == std::string::npos))
        return std::nullopt;
    const std::size_t end = start + unit->length;
    const std::size_t next = end + blank_length(text, end);
    // "3 x 4" is a product, "2 T cells" a cell.
    const bool product = (written == "x" || written == "×") && next < text.size() &&
                         (is_ascii_digit(text[next]) || text[next] == '(');
    const bool cells = written.size() == 1 && stands_at(text, next, "cell");
    if (product || cells)
        return std::nullopt;
    // "2-s-cis": a longer name goes on.
    if (dash != 0 && dash_length(text, end) != 0 && written.size() < 2)
        return std::nullopt;
    return FoundUnit{*unit, end};
}

class ValueReader {
  public:
    ValueReader(std::string_view text, const WrittenNumber &number, RangeOpening opening)
        : text_(text), opening_(opening) {
        value_.number = number;
        value_.low = value_.high = number.value;
        value_.end = number.span.end;
    }

    WrittenValue read() {
        const std::size_t behind = behind_number();
        take_unit(behind);
        read_half();
        read_tolerance();
        read_range();
        read_pair();
        if (value_.unit.kind == UnitKind::none)
            read_thing(value_.range ? value_.end : std::max(behind, value_.end));
        if (value_.unit.kind == UnitKind::none)
            read_unit_behind_bracket();
        return value_;
    }

  private:
    void take_unit(std::size_t at) {
        if (const auto found = unit_after(text_, at)) {
            value_.unit = found->unit;
            value_.end = found->end;
            read_longer_thing();
        }
    }

    /// "four volunteer physicians" are physicians.
    void read_longer_thing() {
        if (value_.unit.kind != UnitKind::subject && value_.unit.kind != UnitKind::person)
            return;
        const std::size_t start = value_.end + blank_length(text_, value_.end);
        const auto next = start == value_.end ? std::nullopt : unit_at(text_, start);
        if (next && (next->kind == UnitKind::subject || next->kind == UnitKind::person)) {
            value_.unit = *next;
            value_.end = start + next->length;
        }
    }

    /// Where the unit stands: "hundreds of people" counts people, "half of the people" is a share
    /// of them; "half an hour".
    std::size_t behind_number() const {
        const std::size_t end = value_.end;
        const bool half = value_.number.form == NumberForm::words && value_.number.value == 0.5;
        if (value_.number.at_least && stands_at(text_, end, " of "))
            return end + std::string_view(" of").size();
        for (const std::string_view article : {" a", " an"})
            if (half && stands_at(text_, end, article) && unit_after(text_, end + article.size()))
                return end + article.size();
        return end;
    }

    /// "two years and a half"
    void read_half() {
        constexpr std::string_view half = " and a half";
        if (value_.unit.kind != UnitKind::time || value_.range ||
            !stands_at(text_, value_.end, half) || is_word_at(text_, value_.end + half.size()))
            return;
        value_.low += 0.5;
        value_.high += 0.5;
        value_.end += half.size();
    }

    void read_thing(std::size_t at) {
        if (const auto found = counted_after_adjectives(text_, at)) {
            value_.unit = found->unit;
            value_.end = found->end;
        }
    }

    /// "59 (17) years", "3.5 [2.0–7.3] days", "12 (30%) patients".
    void read_unit_behind_bracket() {
        constexpr std::size_t longest_bracket = 24;
        const std::size_t open = value_.end + blank_length(text_, value_.end);
        if (!stands_at(text_, open, "(") && !stands_at(text_, open, "["))
            return;
        const std::string_view rest = text_.substr(open + 1, longest_bracket);
        const std::size_t close = rest.find(text_[open] == '(' ? ')' : ']');
        const auto is_of_numbers = [](char c) {
            return is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
                   std::string_view(" .,-%").find(c) != std::string_view::npos;
        };
        if (close == std::string_view::npos || !is_ascii_digit(rest.front()) ||
            !std::ranges::all_of(rest.substr(0, close), is_of_numbers))
            return;
        const auto found = unit_after(text_, open + close + 2);
        if (found && found->unit.length > 1)
            value_.unit = found->unit;
    }

    /// "± 0.3", "(± 0.3)", "+/- 0.3".
    void read_tolerance() {
        std::size_t at = value_.end + blank_length(text_, value_.end);
        const bool bracket = stands_at(text_, at, "(");
        at += bracket ? 1 : 0;
        std::size_t mark = 0;
        for (const std::string_view sign : {"±", "+/-", "+/−", "∓", "+-"})
            if (mark == 0 && stands_at(text_, at, sign))
                mark = sign.size();
        if (mark == 0)
            return;
        at += mark;
        at += blank_length(text_, at);
        if (at >= text_.size() || !(is_ascii_digit(text_[at]) || text_[at] == '.'))
            return;
        const auto tolerance = number_at(text_, at);
        if (!tolerance)
            return;
        value_.low -= tolerance->value;
        value_.high += tolerance->value;
        value_.plus_minus = true;
        value_.end = tolerance->span.end;
        if (value_.unit.symbol == "SD")
            value_.unit = {};
        const bool had_unit = value_.unit.kind != UnitKind::none;
        if (const auto found = unit_after(text_, value_.end)) {
            value_.end = found->end;
            if (!had_unit)
                value_.unit = found->unit;
        }
        if (bracket && stands_at(text_, value_.end, ")"))
            ++value_.end;
        if (bracket && !had_unit)
            take_unit(value_.end);
    }

    /// Bytes from the end of the first number to the second; 0 where nothing joins two.
    std::size_t joint() const {
        const std::size_t at = value_.end;
        const std::size_t blank = blank_length(text_, at);
        if (const std::size_t dash = dash_length(text_, at + blank)) {
            const std::size_t after = at + blank + dash;
            const std::size_t other = blank_length(text_, after);
            if (stands_at(text_, after + other, "to-") || stands_at(text_, after + other, "to "))
                return after + other + 3 - at;
            // "5 -3" is a list.
            return blank == 0 || other != 0 ? after + other - at : 0;
        }
        for (const std::string_view sign : {"~", "∼", "⇔"})
            if (stands_at(text_, at + blank, sign))
                return blank + sign.size() + blank_length(text_, at + blank + sign.size());
        if (blank == 0)
            return 0;
        for (const std::string_view word : {"to ", "through ", "or "})
            if (stands_at(text_, at + blank, word))
                return blank + word.size();
        return opening_ == RangeOpening::between && stands_at(text_, at + blank, "and ") ? blank + 4
                                                                                         : 0;
    }

    void read_range() {
        const std::size_t length = joint();
        if (length == 0)
            return;
        const std::size_t at = value_.end + length;
        const auto high = number_at(text_, at);
        if (!high)
            return;
        const bool alternative = stands_at(text_, at - 3, "or ");
        if (alternative && (high->value <= value_.high || high->value > 2 * value_.high + 1))
            return;
        const auto found = unit_after(text_, high->span.end);
        const bool own_unit = value_.unit.kind != UnitKind::none;
        if (!found && (own_unit || is_word_at(text_, high->span.end)))
            return;
        if (own_unit && found->unit.symbol != value_.unit.symbol)
            return;
        const bool dash = dash_length(text_, at - length) != 0 || !stands_at(text_, at - 1, " ");
        // "10 to 5" are two values; "from 10 to 5" and "−2–−5 °C" are ranges.
        if (high->value < value_.low && !(dash && found) && opening_ != RangeOpening::from)
            return;
        value_.low = std::min(value_.low, high->value);
        value_.high = std::max(value_.high, high->value);
        value_.range = true;
        value_.end = high->span.end;
        if (found) {
            value_.unit = found->unit;
            value_.end = found->end;
        }
        if (high->form != NumberForm::integer)
            value_.number.form = high->form;
    }

    /// "120/80 mmHg" is two values, "1/2 h" is one.
    void read_pair() {
        const double divisor = value_.number.divisor;
        if (divisor == 0.0 || value_.unit.kind == UnitKind::none || value_.range ||
            value_.number.value <= 1.0)
            return;
        value_.low = divisor;
        value_.high = std::round(value_.number.value * divisor);
    }

    std::string_view text_;
    RangeOpening opening_;
    WrittenValue value_;
};

} // namespace

WrittenValue value_from(std::string_view text, const WrittenNumber &number, RangeOpening opening) {
    return ValueReader(text, number, opening).read();
}

} // namespace claimgraph
