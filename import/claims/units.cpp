// SPDX-License-Identifier: Apache-2.0
#include "import/claims/units.hpp"

#include "core/ascii.hpp"
#include "import/claims/numbers.hpp"
#include "import/claims/unit_table.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// "mL/kg/min/m2" has four; more factors are not a unit.
constexpr int most_factors = 5;

struct Exponent {
    int value = 1;
    std::size_t length = 0;
};

/// "2", "^2", "²", "−1", "- 1", "^-1", "⁻¹" after a unit symbol.
Exponent exponent_at(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 4> raised = {"¹", "²", "³", "⁴"};
    std::size_t next = at;
    const bool raised_minus = stands_at(text, next, "⁻");
    if (raised_minus)
        next += std::string_view("⁻").size();
    for (std::size_t i = 0; i < raised.size(); ++i)
        if (stands_at(text, next, raised[i])) {
            const int value = static_cast<int>(i) + 1;
            return {raised_minus ? -value : value, next + raised[i].size() - at};
        }
    // Text taken from a PDF sets exponents apart: "h −1".
    const std::size_t blank = blank_length(text, next);
    if (dash_length(text, next + blank) != 0)
        next += blank;
    if (stands_at(text, next, "^"))
        ++next;
    const std::size_t dash = dash_length(text, next);
    next += dash;
    if (dash != 0 && blank == 0 && stands_at(text, next, " "))
        ++next;
    const bool decimal =
        stands_at(text, next + 1, ".") && next + 2 < text.size() && is_ascii_digit(text[next + 2]);
    if (next >= text.size() || text[next] < '1' || text[next] > '4' || decimal ||
        is_word_at(text, next + 1) || stands_at(text, next + 1, "%"))
        return {};
    const int value = text[next] - '0';
    // "mg2" is no unit, nor is "5 kg 2"; a plain "1" is a footnote.
    if (dash == 0 && value == 1)
        return {};
    return {dash != 0 ? -value : value, next + 1 - at};
}

struct Factor {
    Unit unit;
    int exponent = 1;
    std::size_t end = 0;
};

std::optional<Factor> factor_at(std::string_view text, std::size_t at) {
    auto unit = simple_unit_at(text, at);
    if (!unit)
        return std::nullopt;
    const std::size_t end = at + unit->length;
    // "1.4%–3.1%": a sign takes no exponent.
    const Exponent exponent = is_word_before(text, end) ? exponent_at(text, end) : Exponent{};
    if (unit->kind == UnitKind::divisor && exponent.length != 0 && exponent.value != -1)
        return std::nullopt;
    if (exponent.length == 0 && is_word_at(text, end) && is_word_before(text, end))
        return std::nullopt;
    return Factor{*unit, exponent.value, end + exponent.length};
}

bool is_countable(UnitKind kind) {
    return kind == UnitKind::count || kind == UnitKind::times || kind == UnitKind::subject ||
           kind == UnitKind::person;
}

UnitKind kind_of_ratio(UnitKind above, UnitKind below) {
    if (is_countable(above) && below == UnitKind::time)
        return UnitKind::frequency;
    const bool given = above == UnitKind::dose || above == UnitKind::amount;
    if (given && (below == UnitKind::time || below == UnitKind::mass || below == UnitKind::divisor))
        return UnitKind::dose;
    // "8 h/night" lasts.
    if (above == UnitKind::time && below == UnitKind::time)
        return UnitKind::time;
    // A dose of a body surface: "mg/m2".
    return UnitKind::other;
}

/// Reads factor after factor.
class UnitReader {
  public:
    UnitReader(std::string_view text, std::size_t at) : text_(text), start_(at), at_(at) {}

    /// A rate without what is counted: "/min", " per mL", " per 1,000 people".
    std::optional<Unit> read_rate() {
        const bool sign = text_[at_] == '/';
        std::size_t next = at_ + (sign ? 1 : std::string_view("per ").size());
        const std::string amount = sign ? std::string() : amount_at(next);
        next += amount.empty() ? 0 : amount_length_;
        auto below = factor_at(text_, next);
        if (!below || below->exponent != 1 || (sign && below->unit.kind != UnitKind::time) ||
            stands_at(text_, below->end, "/"))
            return std::nullopt;
        unit_.symbol.assign(1, '1');
        below->unit.symbol.insert(0, amount);
        append(*below, "/");
        unit_.kind = below->unit.kind == UnitKind::time ? UnitKind::frequency : UnitKind::other;
        unit_.length = at_ - start_;
        return unit_;
    }

    Unit read_times() {
        unit_ = {"times", UnitKind::times, 0};
        if (read_divisor() || read_adverb())
            unit_.length = at_ - start_;
        return unit_;
    }

    std::optional<Unit> read() {
        const auto first = factor_at(text_, at_);
        if (!first || (first->unit.kind == UnitKind::divisor && first->exponent > 0))
            return std::nullopt;
        unit_ = first->unit;
        if (first->exponent < 0)
            unit_.symbol.assign(1, '1');
        append(*first, first->exponent < 0 ? "/" : "");
        if (first->exponent < 0)
            unit_.kind = UnitKind::other;
        for (int factors = 1; factors < most_factors && read_next(); ++factors) {
        }
        unit_.length = at_ - start_;
        return unit_;
    }

  private:
    void append(const Factor &factor, std::string_view joint) {
        const bool opens = joint.empty();
        if (opens)
            unit_.symbol.clear();
        unit_.symbol += joint;
        unit_.symbol += factor.unit.symbol;
        if (const int size = std::abs(factor.exponent); size != 1)
            unit_.symbol += static_cast<char>('0' + size);
        if (opens && factor.exponent != 1)
            unit_.kind = UnitKind::other;
        at_ = factor.end;
    }

    bool read_next() { return read_divisor() || read_product() || read_adverb(); }

    void divide(const Factor &factor) {
        // "3 days a week" is how often, "3 hours a day" how long.
        const bool days = unit_.symbol == "day" || unit_.symbol == "night";
        unit_.kind = days && factor.unit.kind == UnitKind::time
                         ? UnitKind::frequency
                         : kind_of_ratio(unit_.kind, factor.unit.kind);
        if (unit_.symbol.ends_with("mg") && factor.unit.symbol == "m" && factor.exponent == 2)
            unit_.kind = UnitKind::dose;
        append(factor, "/");
    }

    /// "/kg", " per kg", "/100 mL", " a day".
    bool read_divisor() {
        std::size_t next = at_ + blank_length(text_, at_);
        bool article = false;
        if (stands_at(text_, next, "/") || stands_at(text_, next, "∕")) {
            next += stands_at(text_, next, "/") ? 1 : std::string_view("∕").size();
        } else if (stands_at(text_, next, "per ")) {
            next += 3;
        } else if (stands_at(text_, next, "a ") || stands_at(text_, next, "an ") ||
                   stands_at(text_, next, "each ") || stands_at(text_, next, "every ")) {
            article = true;
            next = text_.find(' ', next);
        } else {
            return false;
        }
        next += blank_length(text_, next);
        const std::string amount = amount_at(next);
        next += amount.empty() ? 0 : amount_length_;
        auto factor = factor_at(text_, next);
        if (!factor || (article && (factor->unit.kind != UnitKind::time || factor->end < next + 3)))
            return false;
        read_apart(*factor);
        factor->unit.symbol.insert(0, amount);
        factor->exponent = std::abs(factor->exponent);
        divide(*factor);
        return true;
    }

    /// "g/cm 3": only lengths are squared and cubed.
    void read_apart(Factor &factor) const {
        const std::size_t next = factor.end + blank_length(text_, factor.end);
        const bool power = stands_at(text_, next, "2") || stands_at(text_, next, "3");
        const bool goes_on = is_word_at(text_, next + 1) || stands_at(text_, next + 1, ".");
        if (next == factor.end || factor.exponent != 1 || !power || goes_on ||
            !factor.unit.symbol.ends_with("m"))
            return;
        factor.exponent = text_[next] - '0';
        factor.end = next + 1;
    }

    /// The number of a divisor: "/100 mL", "per 1,000 person-years". Sets its length.
    std::string amount_at(std::size_t at) {
        amount_length_ = 0;
        std::string digits;
        std::size_t next = at;
        for (; next < text_.size() && next - at < 12; ++next)
            if (is_ascii_digit(text_[next]) || text_[next] == '.')
                digits += text_[next];
            else if (text_[next] != ',' || digits.empty())
                break;
        if (digits.empty() || digits.front() == '.')
            return {};
        amount_length_ = next + blank_length(text_, next) - at;
        return digits + " ";
    }

    /// " s−1", "·h", "⋅m−2".
    bool read_product() {
        std::size_t next = at_ + blank_length(text_, at_);
        bool dotted = false;
        for (const std::string_view dot : {"·", "⋅", "•", "∙", ".", "*", "×", "\u2062"})
            if (stands_at(text_, next, dot)) {
                next += dot.size();
                next += blank_length(text_, next);
                dotted = true;
                break;
            }
        if (next == at_)
            return false;
        const auto factor = factor_at(text_, next);
        if (!factor || (!dotted && factor->exponent > 0) ||
            (factor->exponent > 0 && factor->unit.kind == UnitKind::divisor) ||
            (text_[at_] == '.' && factor->exponent > 0))
            return false;
        if (factor->exponent < 0) {
            divide(*factor);
        } else {
            unit_.kind = UnitKind::other;
            append(*factor, "·");
        }
        return true;
    }

    /// " daily", " weekly".
    bool read_adverb() {
        struct Adverb {
            std::string_view word;
            std::string_view divisor;
        };
        static constexpr std::array adverbs = std::to_array<Adverb>({{"daily", "/day"},
                                                                     {"nightly", "/night"},
                                                                     {"weekly", "/week"},
                                                                     {"monthly", "/month"},
                                                                     {"yearly", "/year"},
                                                                     {"annually", "/year"}});
        const std::size_t next = at_ + blank_length(text_, at_);
        if (next == at_ || (unit_.kind != UnitKind::dose && !is_countable(unit_.kind)))
            return false;
        for (const Adverb &adverb : adverbs)
            if (stands_at(text_, next, adverb.word) &&
                !is_word_at(text_, next + adverb.word.size())) {
                unit_.kind = kind_of_ratio(unit_.kind, UnitKind::time);
                unit_.symbol += adverb.divisor;
                at_ = next + adverb.word.size();
                return true;
            }
        return false;
    }

    std::string_view text_;
    std::size_t start_;
    std::size_t at_;
    std::size_t amount_length_ = 0;
    Unit unit_;
};

} // namespace

std::optional<Unit> unit_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return std::nullopt;
    if (text[at] == '/')
        return UnitReader(text, at).read_rate();
    auto unit = UnitReader(text, at).read();
    return unit || !stands_at(text, at, "per ") ? unit : UnitReader(text, at).read_rate();
}

Unit unit_of_times(std::string_view text, std::size_t at) {
    return UnitReader(text, at).read_times();
}

std::optional<Unit> unit_before(std::string_view text, std::size_t end) {
    struct Sign {
        std::string_view written;
        std::string_view symbol;
        UnitKind kind;
    };
    static constexpr std::array signs = std::to_array<Sign>({{"US$", "USD", UnitKind::money},
                                                             {"USD", "USD", UnitKind::money},
                                                             {"$", "USD", UnitKind::money},
                                                             {"€", "EUR", UnitKind::money},
                                                             {"EUR", "EUR", UnitKind::money},
                                                             {"£", "GBP", UnitKind::money},
                                                             {"GBP", "GBP", UnitKind::money},
                                                             {"¥", "JPY", UnitKind::money},
                                                             {"₹", "INR", UnitKind::money},
                                                             {"pH", "pH", UnitKind::other}});
    const std::string_view before = text.substr(0, end);
    for (const Sign &sign : signs)
        if (before.ends_with(sign.written) && (!is_ascii_letter(sign.written.front()) ||
                                               !is_word_before(text, end - sign.written.size())))
            return Unit{std::string(sign.symbol), sign.kind, sign.written.size()};
    return std::nullopt;
}

std::optional<Unit> counted_thing(std::string_view word) {
    auto unit = listed_unit(word);
    if (!unit || (unit->kind != UnitKind::subject && unit->kind != UnitKind::person &&
                  unit->kind != UnitKind::count))
        return std::nullopt;
    return unit;
}

} // namespace claimgraph
