// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"

#include "core/ascii.hpp"
#include "import/claims/number_names.hpp"
#include "import/claims/quantity_context.hpp"
#include "import/claims/quantity_roles.hpp"
#include "import/claims/quantity_value.hpp"
#include "import/language/characters.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

/// A quantity and what its role is read from.
struct Found {
    Quantity quantity;
    UnitKind kind = UnitKind::none;
};

class Scanner {
  public:
    Scanner(std::string_view text, TextSpan sentence)
        : text_(text.substr(0, sentence.end)), sentence_(sentence), at_(sentence.start) {}

    std::vector<Quantity> run() {
        while (at_ < text_.size())
            step();
        for (Found &found : found_)
            found.quantity.role = role_of(text_, sentence_, found.quantity, found.kind);
        share_units();
        share_roles();
        close_intervals();
        std::vector<Quantity> quantities;
        for (Found &found : found_)
            quantities.push_back(std::move(found.quantity));
        return quantities;
    }

  private:
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
        // ").10 people": a full stop, not a point.
        if (c == '.')
            return at_ + 1 < text_.size() && is_ascii_digit(text_[at_ + 1]) &&
                   !is_word_before_here(at_) && !ends_in_bracket(at_);
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
            // "$5 per day"
            const bool rate = value.unit.symbol.starts_with("1/");
            const std::string divisor = rate ? value.unit.symbol.substr(1) : std::string();
            value.unit = *left.unit;
            value.unit.symbol += divisor;
            if (value.unit.kind == UnitKind::money)
                value.end = std::max<std::size_t>(value.end, number->span.end);
        }
        if (number->form == NumberForm::words && !read_words(value))
            return false;
        const bool numbered = is_numbered(text_, value, left) || goes_on_numbering(value);
        if (numbered || is_name(text_, {sentence_, depth_ > 0}, value, left)) {
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
        // "One reason is": what opens a sentence brings up a thing and counts none.
        return word != "one" ||
               (value.number.span.start != sentence_.start && counts_next_word(value.end));
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
        // "if one counts them": one thing is no plural.
        const std::string_view word = text_.substr(start, end - start);
        const bool plural = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("is") &&
                            !word.ends_with("us");
        return word_class(word) == WordClass::open && !plural &&
               class_before(text_, sentence_.start, at_) != WordClass::determiner;
    }

    /// "and 4" after "Figures 3".
    bool goes_on_numbering(const WrittenValue &value) const {
        return numbered_until_ != 0 && (!is_measured(value) || is_panel(text_, value)) &&
               joins_list({static_cast<std::uint32_t>(numbered_until_), value.number.span.start});
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
        if (value.number.at_least && quantity.bound == QuantityBound::exact)
            quantity.bound = QuantityBound::at_least;
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

    /// "10, 20 and 30 mg", "5 versus 8 weeks", "5- and 10-year rates". What has a role without a
    /// unit needs none ("n = 12, 30%"), and the level of an interval is none ("1.3, 95% CI").
    void share_units() {
        for (std::size_t i = found_.size(); i-- > 1;) {
            Found &before = found_[i - 1];
            Found &after = found_[i];
            if (!before.quantity.unit.empty() || after.quantity.unit.empty() ||
                needs_no_unit(before.quantity.role) ||
                after.quantity.role == QuantityRole::interval || !join_list(i - 1) ||
                (ends_in_comma(i - 1) && !(i + 1 < found_.size() && join_list(i))))
                continue;
            before.quantity.unit = after.quantity.unit;
            before.kind = after.kind;
            // "mean changes of 3 and 5 mg" are no doses.
            if (before.kind == UnitKind::time || before.quantity.role != QuantityRole::effect_size)
                before.quantity.role = role_of(text_, sentence_, before.quantity, before.kind);
            else
                after.quantity.role = QuantityRole::effect_size;
            if (is_plain_time(before))
                before.quantity.role = after.quantity.role;
        }
    }

    /// "at 6 and 12 months", "within 2 days or 3 weeks": the first of a list has the preposition.
    void share_roles() {
        for (std::size_t i = 1; i < found_.size(); ++i)
            if (found_[i - 1].kind == UnitKind::time && is_plain_time(found_[i]) &&
                join_list(i - 1))
                found_[i].quantity.role = found_[i - 1].quantity.role;
    }

    static bool needs_no_unit(QuantityRole role) {
        return role == QuantityRole::sample || role == QuantityRole::p_value ||
               role == QuantityRole::interval;
    }

    /// A time that no word says more about.
    static bool is_plain_time(const Found &found) {
        return found.kind == UnitKind::time && found.quantity.role == QuantityRole::duration;
    }

    /// The other end of "CI 0.7, 0.9".
    void close_intervals() {
        for (std::size_t i = 1; i < found_.size(); ++i) {
            const Quantity &low = found_[i - 1].quantity;
            Quantity &high = found_[i].quantity;
            const bool whole = low.high != low.low || !low.unit.empty() || !high.unit.empty();
            const std::string_view gap = trim_blanks(slice(text_, {low.span.end, high.span.start}));
            if (low.role != QuantityRole::interval || whole ||
                (gap != "," && gap != ";" && gap != "to" && gap != "and"))
                continue;
            high.role = QuantityRole::interval;
            ++i;
        }
    }

    /// "of 100,000, 12%": two things with a comma alone between them are no list.
    bool ends_in_comma(std::size_t i) const {
        return trim_blanks(slice(
                   text_, {found_[i].quantity.span.end, found_[i + 1].quantity.span.start})) == ",";
    }

    /// Whether the quantity and the next are items of one list.
    bool join_list(std::size_t i) const {
        const std::uint32_t end = found_[i].quantity.span.end;
        const std::uint32_t next = found_[i + 1].quantity.span.start;
        const auto hyphen = static_cast<std::uint32_t>(dash_length(text_, end));
        return joins_list({end, next}) || (hyphen != 0 && joins_list({end + hyphen, next}));
    }

    bool joins_list(TextSpan gap) const {
        static constexpr std::array joints = std::to_array<std::string_view>(
            {",", "and", "or", ", and", ", or", "versus", "vs", "vs.", "/", "to", "&"});
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
