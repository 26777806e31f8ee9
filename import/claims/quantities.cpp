// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"

#include "import/claims/words.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace claimgraph {
namespace {

struct Number {
    double value = 0.0;
    std::size_t length = 0; // bytes
};

// "1,200.5" at the start of `text`.
std::optional<Number> digits_at(std::string_view text) {
    std::string digits;
    std::size_t at = 0;
    while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') ||
                                ((text[at] == '.' || text[at] == ',') && at + 1 < text.size() &&
                                 text[at + 1] >= '0' && text[at + 1] <= '9'))) {
        if (text[at] != ',')
            digits += text[at];
        ++at;
    }
    Number number{0.0, at};
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    if (parsed.ec != std::errc{})
        return std::nullopt;
    return number;
}

std::optional<double> word_value(std::string_view word) {
    static constexpr std::array<std::string_view, 13> words = {
        "zero",  "one",   "two",  "three", "four",   "five",  "six",
        "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<double>(found - words.begin());
}

std::string unit_of(std::string_view word) {
    static const WordMap units = word_map(lexicons::units());
    const auto found = units.find(word);
    return found == units.end() ? std::string() : std::string(found->second);
}

class QuantityFinder {
  public:
    QuantityFinder(std::string_view text, TextSpan span)
        : tokens_(split_words(text, span, most_tokens)) {}

    std::vector<Quantity> run() {
        std::vector<Quantity> found;
        for (at_ = 0; at_ < tokens_.size();) {
            const std::size_t start = at_;
            auto quantity = quantity_here();
            if (quantity)
                found.push_back(std::move(*quantity));
            at_ = std::max(at_, start + 1);
        }
        return found;
    }

  private:
    static constexpr std::size_t most_tokens = 400;

    std::string_view word(std::size_t i) const {
        return i < tokens_.size() ? std::string_view(tokens_[i].lower) : std::string_view();
    }

    std::optional<Quantity> quantity_here() {
        Quantity quantity;
        quantity.span = tokens_[at_].span;
        const bool digits = tokens_[at_].kind == WordKind::number;
        if (digits) {
            if (!read_digits(quantity))
                return std::nullopt;
        } else if (const auto value = word_value(word(at_))) {
            quantity.low = quantity.high = *value;
            ++at_;
        } else {
            return std::nullopt;
        }
        read_range(quantity);
        if (quantity.unit.empty())
            read_unit(quantity);
        const bool year = quantity.low >= 1500 && quantity.low <= 2100;
        if (quantity.unit.empty() && (year || !digits))
            return std::nullopt;
        return quantity;
    }

    // "75", "75-125mg", "3.5kg"; fails on "5-HT".
    bool read_digits(Quantity &quantity) {
        std::string_view rest = tokens_[at_].lower;
        const auto low = digits_at(rest);
        if (!low)
            return false;
        quantity.low = quantity.high = low->value;
        rest.remove_prefix(low->length);
        if (rest.starts_with("-") && rest.size() > 1) {
            if (const auto high = digits_at(rest.substr(1))) {
                quantity.high = high->value;
                rest.remove_prefix(1 + high->length);
            } else {
                rest.remove_prefix(1);
            }
        }
        quantity.unit = unit_of(rest);
        if (!rest.empty() && quantity.unit.empty())
            return false;
        ++at_;
        return true;
    }

    // "3 to 5", "3 – 5", "two or three".
    void read_range(Quantity &quantity) {
        const std::string_view between = word(at_);
        if (!quantity.unit.empty() || at_ + 1 >= tokens_.size() ||
            (between != "to" && between != "\u2013" && between != "or" && between != "and"))
            return;
        const std::string_view next = word(at_ + 1);
        const auto value = word_value(next);
        const auto high = tokens_[at_ + 1].kind == WordKind::number ? digits_at(next)
                          : value ? std::optional(Number{*value, next.size()})
                                  : std::nullopt;
        if (!high || high->value < quantity.low)
            return;
        const std::string unit = unit_of(next.substr(high->length));
        if (high->length != next.size() && unit.empty())
            return;
        quantity.high = high->value;
        quantity.unit = unit;
        quantity.span = hull(quantity.span, tokens_[at_ + 1].span);
        at_ += 2;
    }

    void read_unit(Quantity &quantity) {
        const std::size_t unit_at = word(at_) == "-" ? at_ + 1 : at_;
        quantity.unit = unit_of(word(unit_at));
        if (quantity.unit.empty())
            return;
        quantity.span = hull(quantity.span, tokens_[unit_at].span);
        at_ = unit_at + 1;
    }

    std::vector<PlainWord> tokens_;
    std::size_t at_ = 0;
};

} // namespace

std::vector<Quantity> find_quantities(std::string_view text, TextSpan span) {
    return QuantityFinder(text, span).run();
}

} // namespace claimgraph
