// SPDX-License-Identifier: Apache-2.0
#include "import/claims/loose_amounts.hpp"

#include "core/ascii.hpp"
#include "import/claims/units.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace claimgraph {
namespace {

// "several" and "hundreds" are two at least.
constexpr double least = 2.0;

struct Named {
    std::string_view word;
    double value;
};

constexpr std::array sizes = std::to_array<Named>(
    {{"dozen", 12}, {"hundred", 1e2}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}});

constexpr std::array plurals = std::to_array<Named>({{"tens", 10},
                                                     {"dozens", 12},
                                                     {"hundreds", 1e2},
                                                     {"thousands", 1e3},
                                                     {"millions", 1e6},
                                                     {"billions", 1e9}});

constexpr std::array parts =
    std::to_array<Named>({{"third", 1.0 / 3}, {"quarter", 0.25}, {"fifth", 0.2}, {"tenth", 0.1}});

/// Reads word after word.
class AmountReader {
  public:
    AmountReader(std::string_view text, std::size_t at) : text_(text), start_(at) { enter(at); }

    std::optional<WrittenNumber> read() {
        if (const double size = value_in(plurals); size != 0.0)
            return read_plural(size);
        const bool article = word_ == "a" || word_ == "an";
        if (article)
            advance();
        if (word_ == "few" || (!article && word_ == "several") || (article && word_ == "couple"))
            return read_some();
        return article ? read_one() : std::nullopt;
    }

  private:
    void enter(std::size_t at) {
        at_ = at;
        std::size_t end = at;
        while (end < text_.size() && end - at < longest && is_ascii_letter(text_[end]))
            ++end;
        word_ = is_word_at(text_, end) ? std::string() : ascii_lower(text_.substr(at, end - at));
    }

    void advance() { enter(next()); }
    std::size_t end() const { return at_ + word_.size(); }
    std::size_t next() const { return end() + blank_length(text_, end()); }

    double value_in(std::span<const Named> names) const {
        const auto found = std::ranges::find(names, word_, &Named::word);
        return found == names.end() ? 0.0 : found->value;
    }

    WrittenNumber amount(double value, std::size_t end, bool at_least) const {
        return {{static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(end)},
                value,
                NumberForm::words,
                0.0,
                at_least};
    }

    /// "hundreds of", "tens of thousands of".
    std::optional<WrittenNumber> read_plural(double size) {
        const std::size_t end_of_first = end();
        advance();
        if (word_ != "of")
            return std::nullopt;
        advance();
        const double times = value_in(plurals);
        return times != 0.0 ? amount(least * size * times, end(), true)
                            : amount(least * size, end_of_first, true);
    }

    /// "few hundred", "several weeks", "couple of days".
    std::optional<WrittenNumber> read_some() {
        std::size_t end_of_word = end();
        const bool couple = word_ == "couple";
        advance();
        if (couple && word_ == "of") {
            end_of_word = end();
            advance();
        }
        if (const double size = value_in(sizes); size != 0.0)
            return amount(least * size, end(), true);
        return measures_next() ? std::optional(amount(least, end_of_word, true)) : std::nullopt;
    }

    /// Counts are no amounts: "several patients" says no more than that there were some.
    bool measures_next() const {
        const auto unit = unit_at(text_, at_);
        return unit && unit->length > 1 && unit->kind != UnitKind::count &&
               unit->kind != UnitKind::subject && unit->kind != UnitKind::person &&
               unit->symbol != "times" && unit->kind != UnitKind::dose;
    }

    /// What follows "a": "third of", "hour" after a preposition.
    std::optional<WrittenNumber> read_one() {
        if (const double part = value_in(parts); part != 0.0) {
            const std::size_t end_of_part = end();
            advance();
            return word_ == "of" ? std::optional(amount(part, end_of_part, false)) : std::nullopt;
        }
        return read_time();
    }

    /// "within an hour", "more than a year", "a week later"; "a day" elsewhere is no length.
    std::optional<WrittenNumber> read_time() {
        static constexpr std::array times = std::to_array<std::string_view>(
            {"minute", "hour", "day", "night", "week", "month", "year", "decade", "century"});
        static constexpr std::array behind = std::to_array<std::string_view>(
            {"later", "earlier", "ago", "before", "after", "long", "old"});
        if (std::ranges::find(times, word_) == times.end())
            return std::nullopt;
        const std::size_t end_of_article = at_ - 1;
        const bool touches = dash_length(text_, end()) != 0;
        const bool last = blank_length(text_, end()) == 0;
        advance();
        const bool follows = std::ranges::find(behind, word_) != behind.end();
        const bool names = !last && !word_.empty() && word_class(word_) == WordClass::open;
        if (touches || (!follows && (names || !opens_a_length())))
            return std::nullopt;
        return amount(1.0, end_of_article, false);
    }

    bool opens_a_length() const {
        static constexpr std::array openings = std::to_array<std::string_view>(
            {"for", "within", "after", "about", "over", "nearly", "almost", "than", "under"});
        const std::size_t end = before_blanks(text_, 0, start_);
        std::size_t start = end;
        while (start > 0 && end - start < longest && is_ascii_letter(text_[start - 1]))
            --start;
        return std::ranges::find(openings, ascii_lower(text_.substr(start, end - start))) !=
               openings.end();
    }

    static constexpr std::size_t longest = 12; ///< bytes of a word

    std::string_view text_;
    std::size_t start_;
    std::size_t at_ = 0;
    std::string word_; ///< at `at_`, in lower case; empty where a longer one stands there
};

} // namespace

std::optional<WrittenNumber> loose_amount_at(std::string_view text, std::size_t at) {
    return AmountReader(text, at).read();
}

} // namespace claimgraph
