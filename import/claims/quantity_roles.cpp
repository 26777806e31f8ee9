// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_roles.hpp"

#include "core/ascii.hpp"
#include "import/claims/numbers.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

// Words that count for the role of a quantity stand near it.
constexpr std::size_t most_words = 5;
constexpr std::size_t words_to_change = 7;  // "fell in the first group by 5%"
constexpr std::size_t longest_context = 80; // bytes on either side

/// Words in lower case, nearest to the quantity first; clauses end the context.
struct Surroundings {
    std::vector<std::string> before;
    std::vector<std::string> after;
};

bool ends_clause(char c) { return c == ';' || c == '.' || c == '('; }

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() &&
               (is_ascii_alnum(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
            ++end;
        // "or" joins, "OR" is an odds ratio.
        const std::string_view word = text.substr(at, end - at);
        if (end > at)
            words.push_back(word == "or" ? "and" : ascii_lower(word));
        at = end + 1;
    }
    return words;
}

Surroundings surroundings_of(std::string_view text, TextSpan sentence, TextSpan span) {
    Surroundings found;
    const std::size_t first = std::max<std::size_t>(
        sentence.start, span.start - std::min<std::size_t>(span.start, longest_context));
    std::string_view before = text.substr(first, span.start - first);
    // "(n = 12)": the bracket may belong to the quantity.
    if (const std::size_t stop = before.find_last_of(";("); stop != std::string_view::npos)
        before.remove_prefix(stop + 1);
    found.before = words_of(before);
    std::ranges::reverse(found.before);
    std::string_view after =
        text.substr(span.end, std::min<std::size_t>(longest_context, sentence.end - span.end));
    after = after.substr(
        0, static_cast<std::size_t>(std::ranges::find_if(after, ends_clause) - after.begin()));
    found.after = words_of(after);
    return found;
}

/// What the lists say of a word: "effect", "change", ...
std::string_view meaning(const std::string &word) {
    static const WordMap map = word_map(lexicons::quantity_roles());
    const auto found = map.find(word);
    return found == map.end() ? std::string_view() : found->second;
}

/// Whether one of the `reach` nearest words has the meaning.
bool near(const std::vector<std::string> &words, std::string_view wanted, std::size_t reach) {
    return std::ranges::any_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(reach, words.size())),
        [&](const std::string &word) { return meaning(word) == wanted; });
}

bool first_is(const std::vector<std::string> &words, std::string_view wanted) {
    return !words.empty() && meaning(words.front()) == wanted;
}

/// "95%" before "CI" or "confidence interval".
bool is_level(const std::vector<std::string> &after) {
    const bool confidence = after.size() > 1 && after.front() == "confidence";
    return first_is(after, "interval") || (confidence && meaning(after[1]) == "interval");
}

/// "rise", "loss", "more", but not "rises" and "reduced", which what is measured does.
bool names_change(std::string_view word) {
    static constexpr std::array verbs = std::to_array<std::string_view>(
        {"rose", "fell", "grew", "shrank", "lost", "cut", "up", "down"});
    return !word.ends_with("ed") && (!word.ends_with("s") || word.ends_with("ss")) &&
           std::ranges::find(verbs, word) == verbs.end();
}

/// "fell by 3 points"
bool changes_by(const Surroundings &around, std::size_t reach) {
    return !around.before.empty() && around.before.front() == "by" &&
           near(around.before, "change", reach);
}

/// "fell by 3 points", "a 2 °C rise": the amount of a change, whatever it is measured in.
bool is_amount_of_change(const Surroundings &around) {
    return changes_by(around, words_to_change) ||
           (first_is(around.after, "change") && names_change(around.after.front()) &&
            !near(around.before, "dose", 4));
}

/// "the mean difference was 1.5", "hazard ratio 0.8"
bool is_bare_effect(const Surroundings &around) {
    const std::vector<std::string> &before = around.before;
    const bool link = first_is(before, "value") ||
                      (!before.empty() && word_class(before.front()) == WordClass::be);
    if (near(before, "effect", 4) || before.size() < (link ? 2U : 1U))
        return near(before, "effect", 4);
    const std::string &name = before[link ? 1 : 0];
    return meaning(name) == "change" && names_change(name);
}

/// "men who were well, aged 20 to 40, were then enrolled": a study counts the men.
bool is_studied(std::string_view text, TextSpan sentence, TextSpan people) {
    constexpr std::size_t longest_subject = 240; // bytes
    std::string_view rest = slice(text, {people.end, sentence.end}).substr(0, longest_subject);
    rest = rest.substr(0, std::min(rest.find(';'), rest.find(". ")));
    const std::vector<std::string> after = words_of(rest);
    for (std::size_t i = 0; i + 1 < after.size(); ++i) {
        const bool describes = i > 0 && word_class(after[i - 1]) == WordClass::relative;
        if (word_class(after[i]) != WordClass::be || describes || after[i + 1] == "be")
            continue;
        const bool adverb = word_class(after[i + 1]) == WordClass::adverb && i + 2 < after.size();
        return meaning(after[adverb ? i + 2 : i + 1]) == "study";
    }
    return false;
}

/// "4-week" of "a 4-week course".
bool is_attribute(std::string_view quantity) {
    for (std::size_t at = 1; at + 1 < quantity.size(); ++at)
        if (const std::size_t dash = dash_length(quantity, at);
            dash != 0 && at + dash < quantity.size() && is_ascii_letter(quantity[at + dash]))
            return true;
    return false;
}

/// "at 12-week follow-up", "at the 12-week visit"
bool is_at(const Surroundings &around) {
    const std::vector<std::string> &before = around.before;
    const bool the = before.size() > 1 && before[0] == "the";
    return before.size() > (the ? 1U : 0U) && before[the ? 1 : 0] == "at";
}

QuantityRole role_of_time(const Surroundings &around, bool attribute) {
    if (first_is(around.before, "every") && !attribute)
        return QuantityRole::frequency;
    // "lengthened life by 3 weeks", but "improved by 3 weeks".
    const bool at_once = around.before.size() > 1 && meaning(around.before[1]) == "change";
    if (changes_by(around, 3) && !at_once)
        return QuantityRole::effect_size;
    if (near(around.before, "age", 3) || near(around.after, "age", 2) ||
        first_is(around.after, "ago"))
        return QuantityRole::other;
    if (attribute && is_at(around) && first_is(around.after, "interval")) // "at 4-week intervals"
        return QuantityRole::frequency;
    if (attribute)
        return is_at(around) || first_is(around.after, "after") ? QuantityRole::onset
                                                                : QuantityRole::duration;
    if (first_is(around.before, "within") || first_is(around.before, "after") ||
        first_is(around.after, "after"))
        return QuantityRole::onset;
    return QuantityRole::duration;
}

QuantityRole role_of_share(const Surroundings &around) {
    if (near(around.before, "spread", 2))
        return QuantityRole::other;
    // "95% and increased": what is joined changes by something else.
    const bool joined =
        !around.after.empty() && word_class(around.after.front()) == WordClass::coordinator;
    const bool change = near(around.before, "change", most_words) || is_amount_of_change(around) ||
                        (!joined && near(around.after, "change", 2)) ||
                        near(around.before, "effect", 4);
    return change ? QuantityRole::effect_size : QuantityRole::other;
}

} // namespace

QuantityRole role_of(std::string_view text, TextSpan sentence, const Quantity &quantity,
                     UnitKind kind) {
    const Surroundings around = surroundings_of(text, sentence, quantity.span);
    if (first_is(around.before, "p_value") ||
        (around.before.size() > 1 && meaning(around.before[0]) == "value" &&
         meaning(around.before[1]) == "p_value"))
        return QuantityRole::p_value;
    if (near(around.before, "interval", 2) || (kind == UnitKind::percent && is_level(around.after)))
        return QuantityRole::interval;
    if (first_is(around.before, "n") || kind == UnitKind::subject)
        return QuantityRole::sample;
    if (kind == UnitKind::person)
        return near(around.before, "study", most_words) ||
                       near(around.after, "study", most_words) ||
                       is_studied(text, sentence, quantity.span)
                   ? QuantityRole::sample
                   : QuantityRole::other;
    const bool of_dose = first_is(around.before, "value") && around.before.size() > 1 &&
                         meaning(around.before[1]) == "dose";
    if (of_dose && kind != UnitKind::percent && kind != UnitKind::none)
        return QuantityRole::dose;
    if (is_amount_of_change(around) && kind != UnitKind::time && kind != UnitKind::none &&
        kind != UnitKind::count)
        return QuantityRole::effect_size;
    if (kind == UnitKind::dose)
        return near(around.before, "level", 3) || near(around.after, "level", 2)
                   ? QuantityRole::other
                   : QuantityRole::dose;
    // "odds ratio 1.02 per year", but "HR 100/min"
    const bool each = quantity.unit.starts_with("1/") &&
                      slice(text, quantity.span).find(" per ") != std::string_view::npos;
    const bool bare = kind == UnitKind::none || each;
    if (bare && is_bare_effect(around))
        return QuantityRole::effect_size;
    if (kind == UnitKind::time)
        return role_of_time(around, is_attribute(slice(text, quantity.span)));
    if (kind == UnitKind::frequency)
        return QuantityRole::frequency;
    if (kind == UnitKind::percent || kind == UnitKind::times)
        return role_of_share(around);
    return QuantityRole::other;
}

} // namespace claimgraph
