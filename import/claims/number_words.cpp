// SPDX-License-Identifier: Apache-2.0
#include "import/claims/number_words.hpp"

#include "core/ascii.hpp"
#include "import/claims/loose_amounts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace claimgraph {
namespace {

enum class WordForm : std::uint8_t { unit, teen, ten, hundred, size, part, half };

struct NumberWord {
    std::string_view word;
    double value;
    WordForm form;
};

// Sorted, for binary search.
constexpr std::array number_words = std::to_array<NumberWord>({
    {"billion", 1e9, WordForm::size},    {"dozen", 12, WordForm::hundred},
    {"eight", 8, WordForm::unit},        {"eighteen", 18, WordForm::teen},
    {"eighty", 80, WordForm::ten},       {"eleven", 11, WordForm::teen},
    {"fifteen", 15, WordForm::teen},     {"fifth", 0.2, WordForm::part},
    {"fifths", 0.2, WordForm::part},     {"fifty", 50, WordForm::ten},
    {"five", 5, WordForm::unit},         {"forty", 40, WordForm::ten},
    {"four", 4, WordForm::unit},         {"fourteen", 14, WordForm::teen},
    {"half", 0.5, WordForm::half},       {"hundred", 100, WordForm::hundred},
    {"million", 1e6, WordForm::size},    {"nine", 9, WordForm::unit},
    {"nineteen", 19, WordForm::teen},    {"ninety", 90, WordForm::ten},
    {"once", 1, WordForm::teen},         {"one", 1, WordForm::unit},
    {"quarter", 0.25, WordForm::part},   {"quarters", 0.25, WordForm::part},
    {"seven", 7, WordForm::unit},        {"seventeen", 17, WordForm::teen},
    {"seventy", 70, WordForm::ten},      {"six", 6, WordForm::unit},
    {"sixteen", 16, WordForm::teen},     {"sixty", 60, WordForm::ten},
    {"ten", 10, WordForm::teen},         {"tenth", 0.1, WordForm::part},
    {"tenths", 0.1, WordForm::part},     {"third", 1.0 / 3, WordForm::part},
    {"thirds", 1.0 / 3, WordForm::part}, {"thirteen", 13, WordForm::teen},
    {"thirty", 30, WordForm::ten},       {"thousand", 1e3, WordForm::size},
    {"three", 3, WordForm::unit},        {"thrice", 3, WordForm::teen},
    {"trillion", 1e12, WordForm::size},  {"twelve", 12, WordForm::teen},
    {"twenty", 20, WordForm::ten},       {"twice", 2, WordForm::teen},
    {"two", 2, WordForm::unit},          {"zero", 0, WordForm::teen},
});
static_assert(std::ranges::is_sorted(number_words, {}, &NumberWord::word));

constexpr std::size_t longest_number_word = 9;

std::size_t letters_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    constexpr std::string_view fold = "fold"; // "sevenfold": a number and its unit
    while (end < text.size() && end - at <= longest_number_word && is_ascii_letter(text[end]) &&
           !(end - at >= 3 && stands_at(text, end, fold)))
        ++end;
    const bool apart = !is_word_at(text, end) ||
                       (stands_at(text, end, fold) && !is_word_at(text, end + fold.size()));
    return apart ? end - at : 0;
}

const NumberWord *word_at(std::string_view text, std::size_t at) {
    const std::size_t length = letters_at(text, at);
    if (length < 3)
        return nullptr;
    const std::string lower = ascii_lower(text.substr(at, length));
    const auto found = std::ranges::lower_bound(number_words, lower, {}, &NumberWord::word);
    return found != number_words.end() && found->word == lower ? &*found : nullptr;
}

bool word_is(std::string_view text, std::size_t at, std::string_view what) {
    const std::size_t length = letters_at(text, at);
    return length == what.size() && ascii_lower(text.substr(at, length)) == what;
}

/// Reads the words of one number from left to right.
class WordReader {
  public:
    WordReader(std::string_view text, std::size_t at) : text_(text), start_(at), at_(at) {}

    std::optional<WrittenNumber> read() {
        article_ = word_is(text_, at_, "a") && joint(at_ + 1) != at_ + 1;
        if (article_)
            at_ = joint(at_ + 1);
        const NumberWord *first = at_ < text_.size() ? word_at(text_, at_) : nullptr;
        const bool size =
            first != nullptr && (first->form == WordForm::size || first->form == WordForm::hundred);
        // "million" and "third" name no number without one or an article before them.
        if (first == nullptr || first->form == WordForm::part ||
            (article_ != size && first->word != "dozen"))
            return std::nullopt;
        for (const NumberWord *next = first; next != nullptr && fits(*next); next = following())
            take(*next);
        add_half();
        return WrittenNumber{{static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(end_)},
                             total_ + group_,
                             NumberForm::words,
                             0.0};
    }

  private:
    bool fits(const NumberWord &next) const {
        switch (next.form) {
        case WordForm::unit:
            return !last_ || last_->form == WordForm::ten || last_->form == WordForm::hundred ||
                   last_->form == WordForm::size;
        case WordForm::teen:
        case WordForm::ten:
            return !last_ || last_->form == WordForm::hundred || last_->form == WordForm::size;
        case WordForm::hundred:
            return !last_ || last_->form == WordForm::unit || last_->form == WordForm::teen ||
                   last_->form == WordForm::half;
        case WordForm::size:
            return last_ ? last_->form != WordForm::part : article_;
        case WordForm::part:
            return last_ && (last_->form == WordForm::unit || last_->form == WordForm::teen) &&
                   (next.word.ends_with("s") || group_ == 1.0);
        case WordForm::half:
            return !last_ || group_ == 1.0;
        }
        return false;
    }

    void take(const NumberWord &next) {
        const double before = group_ == 0.0 ? 1.0 : group_;
        if (next.form == WordForm::hundred || next.form == WordForm::part ||
            (next.form == WordForm::half && last_))
            group_ = before * next.value;
        else if (next.form == WordForm::size) {
            total_ += before * next.value;
            group_ = 0.0;
        } else
            group_ += next.value;
        last_ = &next;
        end_ = at_ + next.word.size();
    }

    /// The number word after a blank or hyphen, "and" and "a" passed over; moves `at_` there.
    const NumberWord *following() {
        std::size_t next = joint(end_);
        if (next == end_)
            return nullptr;
        if ((last_->form == WordForm::hundred || last_->form == WordForm::size) &&
            word_is(text_, next, "and"))
            next = joint(next + 3);
        if (last_->form == WordForm::half && word_is(text_, next, "a"))
            next = joint(next + 1);
        at_ = next;
        return word_at(text_, next);
    }

    std::size_t joint(std::size_t at) const {
        const std::size_t blank = blank_length(text_, at);
        return at + (blank != 0 ? blank : dash_length(text_, at));
    }

    /// "two and a half".
    void add_half() {
        std::size_t next = end_;
        for (const std::string_view word : {"and", "a", "half"}) {
            next += blank_length(text_, next);
            if (!word_is(text_, next, word))
                return;
            next += word.size();
        }
        group_ += 0.5;
        end_ = next;
    }

    std::string_view text_;
    std::size_t start_;
    std::size_t at_;
    std::size_t end_ = 0;
    const NumberWord *last_ = nullptr;
    bool article_ = false; ///< "a hundred"
    double total_ = 0.0;
    double group_ = 0.0;
};

} // namespace

SizeWord size_word_at(std::string_view text, std::size_t at) {
    const NumberWord *word = word_at(text, at);
    if (word == nullptr || word->form != WordForm::size)
        return {};
    return {word->value, word->word.size()};
}

VulgarFraction vulgar_fraction_at(std::string_view text, std::size_t at) {
    struct Entry {
        std::string_view character;
        double value;
    };
    static constexpr std::array entries = std::to_array<Entry>({{"½", 1.0 / 2},
                                                                {"¼", 1.0 / 4},
                                                                {"¾", 3.0 / 4},
                                                                {"⅓", 1.0 / 3},
                                                                {"⅔", 2.0 / 3},
                                                                {"⅛", 1.0 / 8}});
    for (const Entry &entry : entries)
        if (stands_at(text, at, entry.character))
            return {entry.value, entry.character.size()};
    return {};
}

std::optional<WrittenNumber> number_in_words_at(std::string_view text, std::size_t at) {
    // Half of all words begin otherwise.
    constexpr Bytes first_letters("abdefhmnoqstzABDEFHMNOQSTZ");
    if (at >= text.size() || !first_letters.contains(text[at]))
        return std::nullopt;
    const auto number = WordReader(text, at).read();
    return number ? number : loose_amount_at(text, at);
}

} // namespace claimgraph
