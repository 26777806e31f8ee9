// SPDX-License-Identifier: Apache-2.0
#include "import/claims/numbers.hpp"

#include "core/ascii.hpp"
#include "import/claims/number_words.hpp"
#include "import/claims/units.hpp"
#include "import/language/characters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace claimgraph {
namespace {

// More digits than this are data, not a number that anyone states.
constexpr std::size_t most_digits = 30;

bool digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_ascii_digit(text[at]);
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (digit_at(text, end))
        ++end;
    return end - at;
}

/// Length of the first of `marks` that stands at `at`, or 0.
template <std::size_t N>
std::size_t mark_at(std::string_view text, std::size_t at,
                    const std::array<std::string_view, N> &marks) {
    for (const std::string_view mark : marks)
        if (stands_at(text, at, mark))
            return mark.size();
    return 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    // One blank on either side is writing; more are a table.
    return at + blank_length(text, at);
}

std::optional<double> value_of(const std::string &digits) {
    double value = 0.0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc{} || digits.size() > most_digits)
        return std::nullopt;
    return value;
}

/// Separator of groups of three digits at `at`: a comma, a thin or a no-break blank.
std::size_t group_separator(std::string_view text, std::size_t at) {
    // "130 000" is one number where "130 250" may be two.
    if (stands_at(text, at, " 000"))
        return digits_at(text, at + 1) == 3 ? 1 : 0;
    const std::size_t length = stands_at(text, at, ",") ? 1 : blank_length(text, at);
    if (length == 0 || stands_at(text, at, " ") || stands_at(text, at, "\n") ||
        stands_at(text, at, "\t"))
        return stands_at(text, at, ",") && digits_at(text, at + 1) == 3 ? 1 : 0;
    return digits_at(text, at + length) == 3 ? length : 0;
}

struct Superscript {
    int value = 0;
    std::size_t length = 0;
};

/// "⁻¹²" at `at`.
Superscript superscript_at(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 10> digits = {"⁰", "¹", "²", "³", "⁴",
                                                                "⁵", "⁶", "⁷", "⁸", "⁹"};
    Superscript found;
    const bool negative = stands_at(text, at, "⁻");
    std::size_t end = at + (negative ? std::string_view("⁻").size() : 0);
    for (int read = 0; read < 3; ++read) {
        int digit = 0;
        while (digit < 10 && !stands_at(text, end, digits[static_cast<std::size_t>(digit)]))
            ++digit;
        if (digit == 10)
            break;
        found.value = found.value * 10 + digit;
        end += digits[static_cast<std::size_t>(digit)].size();
        found.length = end - at;
    }
    if (negative)
        found.value = -found.value;
    return found;
}

/// The exponent after "10": "^5", "−3", "⁻³", and "5" where it was a superscript in the original.
Superscript exponent_at(std::string_view text, std::size_t at, bool plain) {
    if (const Superscript raised = superscript_at(text, at); raised.length != 0)
        return raised;
    std::size_t end = at;
    // Text taken from a PDF sets exponents apart: "10 −8".
    const std::size_t blank = blank_length(text, end);
    if (blank != 0 && stands_at(text, end + blank, "−"))
        end += blank;
    bool marked = plain;
    if (stands_at(text, end, "^")) {
        ++end;
        marked = true;
    }
    if (stands_at(text, end, "(") || stands_at(text, end, "{"))
        return {};
    if (plain)
        end = skip_blanks(text, end);
    const std::size_t dash = dash_length(text, end);
    const bool minus = dash != 0;
    marked = marked || stands_at(text, end, "−");
    end += minus ? dash : stands_at(text, end, "+") ? 1 : 0;
    const std::size_t digits = digits_at(text, end);
    // "10−3" is a power; "10−20" is a range.
    const std::size_t most = plain || text[at] == '^' ? 2 : 1;
    if (!marked || digits == 0 || digits > most)
        return {};
    int value = 0;
    std::from_chars(text.data() + end, text.data() + end + digits, value);
    return {minus ? -value : value, end + digits - at};
}

/// Reads one number from digits.
class DigitReader {
  public:
    DigitReader(std::string_view text, std::size_t at) : text_(text), start_(at), at_(at) {}

    std::optional<WrittenNumber> read() {
        const double sign = read_sign();
        if (!read_mantissa())
            return std::nullopt;
        const auto mantissa = value_of(digits_);
        if (!mantissa)
            return std::nullopt;
        number_.value = *mantissa;
        if (!read_power() && !read_ratio())
            read_size();
        number_.value *= sign;
        number_.span = {static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(at_)};
        return std::isfinite(number_.value) ? std::optional(number_) : std::nullopt;
    }

  private:
    double read_sign() {
        if (digit_at(text_, at_) || stands_at(text_, at_, "."))
            return 1.0;
        const std::size_t dash = dash_length(text_, at_);
        at_ += dash != 0 ? dash : stands_at(text_, at_, "+") ? 1 : 0;
        return dash != 0 ? -1.0 : 1.0;
    }

    bool read_mantissa() {
        const std::size_t whole = digits_at(text_, at_);
        take(whole);
        if (whole >= 1 && whole <= 3 && digits_ != "0")
            while (const std::size_t separator = group_separator(text_, at_)) {
                at_ += separator;
                take(3);
                number_.form = NumberForm::grouped;
                if (digits_.size() > most_digits)
                    return false;
            }
        if (const std::size_t comma = decimal_comma()) {
            at_ += 1;
            digits_ += '.';
            take(comma);
            number_.form = NumberForm::decimal;
            return true;
        }
        const std::size_t point = mark_at<2>(text_, at_, {".", "·"});
        // "3·10^5" is a product, "1·34" the decimal point of some journals.
        const bool product = point == 2 && stands_at(text_, at_ + point, "10");
        if (point != 0 && !product && digit_at(text_, at_ + point)) {
            at_ += point;
            digits_ += '.';
            take(digits_at(text_, at_));
            number_.form = NumberForm::decimal;
        }
        return !digits_.empty() && digits_ != ".";
    }

    /// Digits after a comma that stands for a point: "0,05", "2,5%", "1,5 mg".
    std::size_t decimal_comma() const {
        if (!stands_at(text_, at_, ","))
            return 0;
        const std::size_t digits = digits_at(text_, at_ + 1);
        const std::size_t end = at_ + 1 + digits;
        if (digits_ == "0")
            return digits <= most_digits ? digits : 0;
        if (digits == 0 || digits > 2 || end >= text_.size())
            return 0;
        const auto unit = unit_at(text_, end + blank_length(text_, end));
        const bool measured = unit && (unit->length > 1 || unit->kind == UnitKind::percent);
        return measured && unit->kind != UnitKind::count && unit->kind != UnitKind::subject &&
                       unit->kind != UnitKind::person
                   ? digits
                   : 0;
    }

    void take(std::size_t count) {
        digits_.append(text_.substr(at_, count));
        at_ += count;
    }

    /// "× 10−3", "e-5"; and the whole of "10^5".
    bool read_power() {
        if (digits_ == "10") {
            if (const Superscript power = exponent_at(text_, at_, false); power.length != 0)
                return scale(std::pow(10.0, power.value - 1), at_ + power.length);
        }
        std::size_t next = skip_blanks(text_, at_);
        if (const std::size_t times = mark_at<5>(text_, next, {"×", "x", "*", "·", "⋅"})) {
            next = skip_blanks(text_, next + times);
            const std::size_t base = stands_at(text_, next, "10") ? next + 2 : next;
            const Superscript power = base == next ? Superscript{} : exponent_at(text_, base, true);
            if (power.length != 0 && !digit_at(text_, base + power.length))
                return scale(std::pow(10.0, power.value), base + power.length);
        }
        if (stands_at(text_, at_, "e") || stands_at(text_, at_, "E")) {
            const bool sign = dash_length(text_, at_ + 1) != 0 || stands_at(text_, at_ + 1, "+");
            const Superscript power = sign ? exponent_at(text_, at_ + 1, true) : Superscript{};
            if (power.length != 0)
                return scale(std::pow(10.0, power.value), at_ + 1 + power.length);
        }
        return false;
    }

    bool scale(double factor, std::size_t end) {
        number_.value *= factor;
        number_.form = NumberForm::decimal;
        at_ = end;
        return true;
    }

    /// "1/2", "1:1000", "1½", "1 1/2".
    bool read_ratio() {
        if (const VulgarFraction part = vulgar_fraction_at(text_, at_); part.length != 0) {
            number_.value += part.value;
            number_.form = NumberForm::ratio;
            at_ += part.length;
            return true;
        }
        const std::size_t mark = mark_at<3>(text_, at_, {"/", "⁄", ":"});
        if (mark == 0 || number_.form == NumberForm::decimal)
            return false;
        const std::size_t digits = digits_at(text_, at_ + mark);
        const auto divisor = value_of(std::string(text_.substr(at_ + mark, digits)));
        if (digits == 0 || digits > 9 || !divisor || *divisor == 0.0)
            return false;
        at_ += mark + digits;
        number_.value /= *divisor;
        number_.divisor = *divisor;
        number_.form = NumberForm::ratio;
        return true;
    }

    /// "million" after digits.
    void read_size() {
        const std::size_t blank = blank_length(text_, at_);
        if (blank == 0 && dash_length(text_, at_) == 0)
            return;
        const std::size_t word = at_ + (blank != 0 ? blank : dash_length(text_, at_));
        if (const SizeWord size = size_word_at(text_, word); size.length != 0) {
            number_.value *= size.value;
            number_.form = NumberForm::grouped;
            at_ = word + size.length;
        }
    }

    std::string_view text_;
    std::size_t start_;
    std::size_t at_;
    std::string digits_;
    WrittenNumber number_;
};

} // namespace

std::size_t blank_length(std::string_view text, std::size_t at) {
    if (at < text.size() && is_blank(text[at]))
        return 1;
    return mark_at<4>(text, at, {"\u00A0", "\u2009", "\u202F", "\u200A"});
}

std::size_t before_blanks(std::string_view text, std::size_t begin, std::size_t at) {
    while (at > begin && character_before(text, at).kind == CharacterKind::blank)
        at = std::max<std::size_t>(begin, at - character_before(text, at).length);
    return at;
}

std::size_t dash_length(std::string_view text, std::size_t at) {
    return mark_at<5>(text, at, {"-", "–", "−", "‐", "‑"});
}

bool is_word_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_word(character_at(text, at).kind);
}

bool is_word_before(std::string_view text, std::size_t at) {
    return at > 0 && is_word(character_before(text, at).kind);
}

std::optional<WrittenNumber> number_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return std::nullopt;
    if (is_ascii_letter(text[at]))
        return number_in_words_at(text, at);
    if (const VulgarFraction part = vulgar_fraction_at(text, at); part.length != 0)
        return WrittenNumber{
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + part.length)},
            part.value,
            NumberForm::ratio,
            0.0};
    return DigitReader(text, at).read();
}

} // namespace claimgraph
