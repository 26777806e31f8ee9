// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"

#include "core/ascii.hpp"
#include "import/claims/quantity_context.hpp"
#include "import/claims/quantity_roles.hpp"
#include "import/claims/quantity_value.hpp"
#include "import/language/characters.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace claimgraph {
namespace {

/// A quantity and what its role is read from.
struct Found {
    Quantity quantity;
    UnitKind kind = UnitKind::none;
};

bool is_year(const WrittenValue &value) {
    const auto year = [](double number) { return number >= 1500 && number <= 2100; };
    return value.number.form == NumberForm::integer && value.number.span.length() == 4 &&
           year(value.low) && (!value.range || year(value.high));
}

/// What a name could be followed by ("Figure 3 participants"), unlike a measure.
bool is_count(UnitKind kind) {
    return kind == UnitKind::count || kind == UnitKind::subject || kind == UnitKind::person;
}

class Scanner {
  public:
    Scanner(std::string_view text, TextSpan sentence)
        : text_(text.substr(0, sentence.end)), sentence_(sentence), at_(sentence.start) {}

    std::vector<Quantity> run() {
        while (at_ < text_.size())
            step();
        share_units();
        std::vector<Quantity> quantities;
        for (Found &found : found_) {
            found.quantity.role = role_of(text_, sentence_, found.quantity, found.kind);
            quantities.push_back(std::move(found.quantity));
        }
        return quantities;
    }

  private:
    // "2) the second point": a bracket closes that none has opened.
    bool is_list_mark(const WrittenValue &value) const {
        return depth_ == 0 && value.end < text_.size() && text_[value.end] == ')' &&
               value.number.form == NumberForm::integer;
    }

    // Past one quantity, name, word or sign; `at_` never lies inside a word.
    void step() {
        const char c = text_[at_];
        if (c == '(' || c == '[') {
            const std::size_t end = citation_end(text_, sentence_.start, at_);
            depth_ += end == at_ && c == '(' ? 1 : 0;
            at_ = end == at_ ? at_ + 1 : end;
            return;
        }
        depth_ -= c == ')' && depth_ > 0 ? 1 : 0;
        const std::size_t start = at_;
        if (may_start_number() && take_quantity())
            return;
        at_ = is_word_at(text_, start) ? std::max(at_, name_end(text_, start))
                                       : std::max(at_, start + character_at(text_, start).length);
    }

    bool may_start_number() const {
        const char c = text_[at_];
        if (is_ascii_alnum(c))
            return true;
        if (c == '.')
            return at_ + 1 < text_.size() && is_ascii_digit(text_[at_ + 1]) &&
                   !is_word_before_here(at_);
        const std::size_t dash = dash_length(text_, at_);
        if (dash != 0)
            return at_ + dash < text_.size() &&
                   (is_ascii_digit(text_[at_ + dash]) || text_[at_ + dash] == '.') &&
                   !is_word_before_here(at_) && !ends_in_bracket(at_);
        return static_cast<unsigned char>(c) >= 0x80;
    }

    bool is_word_before_here(std::size_t at) const {
        return at > sentence_.start && is_word_before(text_, at);
    }

    // "(a)-5", "10%-20": a dash there is no sign.
    bool ends_in_bracket(std::size_t at) const {
        return at > sentence_.start && (text_[at - 1] == ')' || text_[at - 1] == '%');
    }

    bool take_quantity() {
        const auto number = number_at(text_, at_);
        if (!number)
            return false;
        const LeftContext left = left_context(text_, first_free(), at_);
        WrittenValue value = value_from(text_, *number, left.opening);
        if (left.unit) {
            value.unit = *left.unit;
            if (value.unit.kind == UnitKind::money)
                value.end = std::max<std::size_t>(value.end, number->span.end);
        }
        if (number->form == NumberForm::words && !read_words(value))
            return false;
        const bool bare = value.unit.kind == UnitKind::none;
        const bool numbered = is_numbered(value, left);
        if ((bare &&
             (is_name(value) || is_list_mark(value) || is_clock(value) || is_mark(value))) ||
            is_part_of_name(value) || is_date(value, left) || numbered) {
            at_ = name_end(text_, value.range ? value.end : number->span.end);
            if (numbered)
                numbered_until_ = at_;
            return true;
        }
        add(value, left);
        return true;
    }

    /// Where the words before a number may begin: after the quantity before.
    std::size_t first_free() const {
        return found_.empty() ? sentence_.start : found_.back().quantity.span.end;
    }

    /// Number words need something to count; "one" is more often a pronoun.
    bool read_words(WrittenValue &value) const {
        const std::string word = ascii_lower(slice(text_, value.number.span));
        if (word == "once" || word == "twice" || word == "thrice") {
            value.unit = unit_of_times(text_, value.number.span.end);
            value.end = value.number.span.end + value.unit.length;
            return word != "once" || value.unit.length != 0;
        }
        if (value.unit.kind != UnitKind::none)
            return true;
        if (dash_length(text_, value.end) != 0)
            return word != "one" && word != "half" && !is_idiom(value.end);
        return word != "one" || counts_next_word(value.end);
    }

    /// "two-tailed", "two-way": no count.
    bool is_idiom(std::size_t at) const {
        static constexpr std::array idioms =
            std::to_array<std::string_view>({"tailed", "sided", "way", "faced", "dimensional"});
        const std::string_view rest = text_.substr(at + dash_length(text_, at));
        return std::ranges::any_of(idioms, [&](auto idiom) { return rest.starts_with(idiom); });
    }

    bool counts_next_word(std::size_t at) const {
        const std::size_t start = at + blank_length(text_, at);
        std::size_t end = start;
        while (end < text_.size() && is_ascii_lower(text_[end]))
            ++end;
        if (start == at || end == start || is_word_at(text_, end) || end - start > 24)
            return false;
        return word_class(text_.substr(start, end - start)) == WordClass::open &&
               !preceded_by_class(WordClass::determiner);
    }

    bool preceded_by_class(WordClass wanted) const {
        std::size_t end = at_;
        while (end > sentence_.start && is_blank(text_[end - 1]))
            --end;
        std::size_t start = end;
        while (start > sentence_.start && is_ascii_letter(text_[start - 1]) && end - start < 24)
            --start;
        return word_class(ascii_lower(text_.substr(start, end - start))) == wanted;
    }

    /// "5-HT", "3D", "3,4-dioxy": a bare number that a word goes on from.
    bool is_name(const WrittenValue &value) const {
        if (value.number.form == NumberForm::words)
            return false;
        const std::size_t end = value.end;
        if (is_word_at(text_, end))
            return true;
        std::size_t joint = dash_length(text_, end);
        if (end < text_.size() && std::string_view("/.,:_'").find(text_[end]) != std::string::npos)
            joint = 1;
        if (joint == 0 || !is_word_at(text_, end + joint))
            return false;
        if (text_[end] == ',')
            return is_locant(end);
        return text_[end] != '/' || is_ascii_digit(text_[end + 1]);
    }

    /// Positions in the name of a compound: "3,4-methylene".
    bool is_locant(std::size_t at) const {
        const std::size_t end = name_end(text_, at + 1);
        const std::string_view rest = text_.substr(at, std::min<std::size_t>(end - at, 24));
        const std::size_t dash = rest.find('-');
        return dash != std::string_view::npos && dash + 1 < rest.size() &&
               is_ascii_letter(rest[dash + 1]) && !unit_at(text_, at + dash + 1);
    }

    /// "IL-6", "v2.1": something before the number that it belongs to.
    bool is_part_of_name(const WrittenValue &value) const {
        const std::size_t at = value.number.span.start;
        if (at <= sentence_.start)
            return false;
        const char before = text_[at - 1];
        // "Ca(OH)2"
        if (before == ')' || before == '#' || before == '@' || before == '_' || before == '\\')
            return true;
        if (is_word_before(text_, at))
            return true;
        const TextCharacter last = character_before(text_, at);
        const bool joint = last.kind == CharacterKind::hyphen || before == '/' || before == '.' ||
                           before == ',' || before == '\'';
        if (!joint || !is_word_before_here(at - last.length))
            return false;
        return before != '/' || value.unit.kind == UnitKind::none;
    }

    /// "10 th", "3. Results", "cited above. 11 However": an ordinal, or a mark at the beginning.
    bool is_mark(const WrittenValue &value) const {
        if (value.range || value.number.form != NumberForm::integer)
            return false;
        const std::size_t blank = blank_length(text_, value.end);
        const std::size_t next = value.end + blank;
        if (blank != 0)
            for (const std::string_view ending : {"th", "st", "nd", "rd"})
                if (stands_at(text_, next, ending) && !is_word_at(text_, next + ending.size()))
                    return true;
        const bool first = value.number.span.start == sentence_.start;
        const bool stop = value.end < text_.size() && text_[value.end] == '.';
        return first &&
               (stop || (blank != 0 && next < text_.size() && is_ascii_upper(text_[next])));
    }

    /// "09:30"
    bool is_clock(const WrittenValue &value) const {
        const std::string_view written = slice(text_, value.number.span);
        return written.size() == 5 && written[2] == ':' && value.number.divisor < 60;
    }

    bool is_date(const WrittenValue &value, const LeftContext &left) const {
        const bool bare = value.unit.kind == UnitKind::none;
        const bool decade = value.unit.symbol == "s" && value.end == value.number.span.end + 1 &&
                            std::fmod(value.low, 10.0) == 0.0;
        // "the 1990s", "in their 60s"; "30s" alone are seconds.
        if (decade && (is_year(value) || preceded_by_class(WordClass::possessive) ||
                       preceded_by_class(WordClass::determiner)))
            return true;
        if (is_year(value) && (bare || ((left.year || left.month) && is_count(value.unit.kind))))
            return true;
        if (!bare || value.number.form != NumberForm::integer)
            return false;
        const std::size_t blank = blank_length(text_, value.end);
        return left.month || (blank != 0 && month_at(text_, value.end + blank));
    }

    /// "Figure 3", "Apollo 13": unless a measure follows.
    bool is_numbered(const WrittenValue &value, const LeftContext &left) const {
        const UnitKind kind = value.unit.kind;
        if ((kind != UnitKind::none && !is_count(kind)) || value.number.form == NumberForm::words)
            return false;
        const bool listed =
            numbered_until_ != 0 &&
            joins_list({static_cast<std::uint32_t>(numbered_until_), value.number.span.start});
        const bool digit = value.number.span.length() == 1 || value.number.value < 0.0;
        if (left.label || listed || (left.index && digit && !value.range))
            return true;
        const std::size_t blank = blank_length(text_, value.end);
        const bool goes_on = blank != 0 && value.end + blank < text_.size() &&
                             is_ascii_lower(text_[value.end + blank]);
        return left.name && kind == UnitKind::none && !goes_on &&
               value.number.form == NumberForm::integer;
    }

    void add(const WrittenValue &value, const LeftContext &left) {
        const RightBound right = right_bound(text_, value.end);
        Found found;
        found.kind = value.unit.kind;
        Quantity &quantity = found.quantity;
        quantity.low = value.low;
        quantity.high = value.high;
        quantity.unit = value.unit.symbol;
        quantity.bound = right.length != 0  ? right.bound
                         : value.plus_minus ? QuantityBound::plus_minus
                                            : left.bound;
        // "over five years" is how long it took.
        const bool over =
            found.kind == UnitKind::time && ascii_lower(text_.substr(left.start, 4)) == "over";
        if (over && right.length == 0 && !value.plus_minus)
            quantity.bound = QuantityBound::exact;
        at_ = value.end + right.length;
        quantity.span = {static_cast<std::uint32_t>(over ? value.number.span.start : left.start),
                         static_cast<std::uint32_t>(at_)};
        found_.push_back(std::move(found));
    }

    /// "10, 20 and 30 mg", "5 versus 8 weeks".
    void share_units() {
        for (std::size_t i = found_.size(); i-- > 1;) {
            Found &before = found_[i - 1];
            const Found &after = found_[i];
            if (!before.quantity.unit.empty() || after.quantity.unit.empty() ||
                !joins_list({before.quantity.span.end, after.quantity.span.start}))
                continue;
            before.quantity.unit = after.quantity.unit;
            before.kind = after.kind;
        }
    }

    bool joins_list(TextSpan gap) const {
        static constexpr std::array joints =
            std::to_array<std::string_view>({",", "and", "or", ", and", ", or", "versus", "vs",
                                             "vs.", "/", "to", "&", "respectively"});
        return std::ranges::find(joints, trim_blanks(slice(text_, gap))) != joints.end();
    }

    std::string_view text_;
    TextSpan sentence_;
    std::size_t at_;
    int depth_ = 0;                  ///< of round brackets
    std::size_t numbered_until_ = 0; ///< the end of the last "Figure 3"
    std::vector<Found> found_;
};

} // namespace

std::vector<Quantity> find_quantities(std::string_view text, TextSpan sentence) {
    return Scanner(text, sentence).run();
}

} // namespace claimgraph
