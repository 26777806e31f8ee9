// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/normal_form.hpp"

#include "core/ascii.hpp"
#include "import/concepts/mention_words.hpp"
#include "import/concepts/word_form.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace claimgraph {
namespace {

// "well-being" becomes "well being"; a hyphen beside a capital or a digit ("IL-6") stays.
std::string without_plain_hyphens(std::string word) {
    for (std::size_t i = 1; i + 1 < word.size(); ++i)
        if (word[i] == '-' && is_ascii_lower(word[i - 1]) && is_ascii_lower(word[i + 1]))
            word[i] = ' ';
    return word;
}

// "well" stays, for "well-being" must meet "well being".
bool opens(const MentionWord &word) {
    return word.kind == WordClass::determiner || word.kind == WordClass::possessive ||
           word.kind == WordClass::coordinator ||
           (word.kind == WordClass::adverb && word.form != "well") ||
           word.form == "than"; // "more than 20 boats"
}

// "genetically modified maize" is no modified maize, "a commonly used drug" no used drug; "highly
// valued maize" is maize.
bool narrows_next(std::span<const MentionWord> words) {
    static constexpr std::array<std::string_view, 33> of_degree = {
        "clearly",      "completely",    "considerably",  "deeply",   "dramatically", "drastically",
        "especially",   "extremely",     "fully",         "greatly",  "heavily",      "highly",
        "largely",      "mainly",        "markedly",      "mildly",   "moderately",   "mostly",
        "particularly", "possibly",      "potentially",   "probably", "relatively",   "reportedly",
        "severely",     "sharply",       "significantly", "slightly", "steadily",     "strongly",
        "supposedly",   "substantially", "truly"};
    if (words.size() > 2 && (words[0].form == "less" || words[0].form == "least"))
        return words[1].form.ends_with("ed"); // "less studied exercises"
    return words.size() > 2 && words[0].form.ends_with("ly") &&
           (words[1].form.ends_with("ed") || words[1].form.ends_with("ing")) &&
           std::ranges::find(of_degree, words[0].form) == of_degree.end();
}

// "first line treatment" is no treatment of lines.
bool counts_next(std::span<const MentionWord> words) {
    static constexpr std::array<std::string_view, 9> ranked = {
        "aid", "degree", "generation", "language", "line", "order", "person", "trimester", "year"};
    static constexpr std::array<std::string_view, 4> ordinals = {"first", "second", "third",
                                                                 "fourth"};
    return std::ranges::find(ordinals, words.front().form) != ordinals.end() &&
           std::ranges::find(ranked, words[1].form) != ranked.end();
}

// How many words of "few hundred boats" count, and do not narrow, what is meant.
std::size_t loose_count(std::span<const MentionWord> words) {
    static constexpr std::array<std::string_view, 3> loose = {"few", "several", "many"};
    static constexpr std::array<std::string_view, 5> sizes = {"dozen", "hundred", "thousand",
                                                              "million", "billion"};
    if (std::ranges::find(loose, words.front().form) == loose.end())
        return 1;
    std::size_t count = 1;
    while (count + 1 < words.size() && std::ranges::find(sizes, words[count].form) != sizes.end())
        ++count;
    return count;
}

// "very low calorie diets" are no low calorie diets.
bool tells_class(std::span<const MentionWord> words) {
    return words.size() > 2 && words[0].form == "very" &&
           (words[1].form == "low" || words[1].form == "high" || words[1].form == "preterm");
}

std::span<MentionWord> without_opening(std::span<MentionWord> words) {
    while (words.size() > 1 && opens(words.front()) && !tells_class(words) && !words.front().kept &&
           !counts_next(words) && !narrows_next(words) &&
           !(words[0].form == "out" && words[1].form == "of")) { // "out of service"
        const bool two =
            words.size() > 2 && ((words[0].form == "no" && words[1].form == "longer") ||
                                 (words[0].form == "up" && words[1].form == "to"));
        words = words.subspan(two ? 2 : loose_count(words));
    }
    return words;
}

// Where a word of the list names an aspect.
enum class Place { anywhere, before_of, before_in, in_front };

struct Aspect {
    std::string_view name; ///< empty: the word says nothing of the concept
    Place place = Place::anywhere;
};

using AspectList = WordTable<Aspect>;

Place place_of(const Row &row) {
    if (row.size() < 3)
        return Place::anywhere;
    if (row[2] == "of")
        return Place::before_of;
    return row[2] == "in" ? Place::before_in : Place::in_front;
}

const AspectList &aspect_list() {
    static const AspectList list = [] {
        AspectList made;
        for (const Row &row : rows_of(lexicons::aspects()))
            made[row.at(0)] = {row.at(1), place_of(row)};
        for (const Row &row : rows_of(lexicons::partitives())) {
            const bool whole_is_meant = row.at(1) == "kind";
            made.emplace(row[0], Aspect{whole_is_meant ? "" : row[1], Place::before_of});
        }
        return made;
    }();
    return list;
}

std::optional<Aspect> aspect_of(const MentionWord &word) {
    const auto found = aspect_list().find(word.form);
    return found == aspect_list().end() ? std::nullopt : std::optional(found->second);
}

bool is_preposition(const MentionWord &word) { return word.kind == WordClass::preposition; }

void append(std::string &phrase, std::string_view word) {
    phrase.append(phrase.empty() || word.empty() ? "" : " ").append(word);
}

// "the lower back", "higher education", "lower respiratory infection": which one, not how much.
bool names_part(std::span<const MentionWord> words) {
    static constexpr std::array<std::string_view, 45> parts = {
        "abdomen",  "anterior",    "arm",         "back",    "body",    "bound",
        "boundary", "bowel",       "case",        "class",   "court",   "education",
        "end",      "extremities", "extremity",   "face",    "facial",  "gastrointestinal",
        "ground",   "half",        "house",       "incisor", "jaw",     "lateral",
        "leg",      "legs",        "limb",        "limbs",   "limit",   "lip",
        "lobe",     "mental",      "middle",      "order",   "part",    "posterior",
        "power",    "quartile",    "respiratory", "river",   "tertile", "third",
        "tract",    "trunk",       "urinary"};
    return (words.front().form == "lower" || words.front().form == "higher") &&
           std::ranges::find(parts, words[1].form) != parts.end();
}

// Takes "severe" off "severe asthma", and says so.
bool take_front(std::span<MentionWord> &words, std::string &aspect) {
    const auto found = aspect_of(words.front());
    if (words.size() < 2 || !found || found->place != Place::in_front)
        return false;
    // "mild to moderate asthma"
    if (words.size() > 3 && words[1].form == "to")
        if (const auto most = aspect_of(words[2]); most && most->place == Place::in_front) {
            append(aspect, found->name);
            append(aspect, "to");
            append(aspect, most->name);
            words = words.subspan(3);
            return true;
        }
    // "reducing waste by mending": what is done, not less waste.
    const bool deed = words.front().form.ends_with("ing") &&
                      std::ranges::any_of(words, [](const MentionWord &word) {
                          return is_preposition(word) && word.form != "of" && word.form != "in";
                      });
    if (is_preposition(words[1]) || names_part(words) || deed)
        return false;
    append(aspect, found->name);
    words = words.subspan(1);
    return true;
}

// "the deadliest form of malaria", "the most common type of plague": one kind, unlike the others.
bool is_singled_out(std::span<const MentionWord> words, std::size_t head) {
    static constexpr std::array<std::string_view, 4> kinds = {"form", "kind", "sort", "type"};
    if (std::ranges::find(kinds, words[head].form) == kinds.end())
        return false;
    for (std::size_t i = 0; i < head; ++i)
        if (words[i].form.ends_with("est") ||
            (i + 1 < head && (words[i].form == "most" || words[i].form == "least")))
            return true;
    return false;
}

// The "most" of "the most common form of plague" is no amount of forms, nor that of "the most
// common plague" one of plagues.
void keep_superlative(std::span<MentionWord> words) {
    const auto of =
        std::ranges::find_if(words, [](const MentionWord &word) { return word.form == "of"; });
    const auto head = static_cast<std::size_t>(of - words.begin());
    const bool kinds = of != words.end() && head > 2 && is_singled_out(words, head - 1);
    for (std::size_t i = 0; i + 2 < head; ++i) {
        const bool degree = words[i].form == "most" || words[i].form == "least";
        if (degree && (kinds || (i > 0 && words[i - 1].form == "the")))
            words[i].kind = WordClass::open;
    }
}

// Takes "20 % reduction in" off "20 % reduction in pain", or "of" off "of the children".
bool take_head(std::span<MentionWord> &words, std::string &aspect) {
    constexpr std::ptrdiff_t most_before = 5; // words that measure or describe the head
    const auto link = std::ranges::find_if(words, is_preposition);
    const auto head = link - words.begin() - 1;
    const bool links = link != words.end() && (link->form == "of" || link->form == "in");
    if (!links || link + 1 == words.end() || head > most_before || (head < 0 && link->form == "in"))
        return false;
    if (head >= 0) {
        const auto at = static_cast<std::size_t>(head);
        if (words[at].form == "quality" && words[at + 2].form == "life") // it is one thing
            return false;
        const auto found = aspect_of(words[at]);
        if (!found || found->place == Place::in_front || is_singled_out(words, at) ||
            (link->form == "in" && found->place != Place::before_in))
            return false;
        append(aspect, found->name);
    }
    words = words.subspan(static_cast<std::size_t>(head) + 2);
    return true;
}

// "physical", "recreational" name nothing without their noun.
bool is_adjective(std::string_view word) {
    static constexpr std::array<std::string_view, 5> endings = {"ional", "sical", "nical", "ular",
                                                                "ous"};
    static constexpr std::array<std::string_view, 40> plain = {
        "ascending",   "auditory",     "common",  "current",    "daily",      "existing",
        "free",        "frequent",     "general", "going",      "heavy",      "high",
        "higher",      "inflammatory", "initial", "large",      "light",      "long-term",
        "low",         "lower",        "main",    "occurring",  "olfactory",  "ongoing",
        "oral",        "rare",         "raw",     "regular",    "regulatory", "remaining",
        "respiratory", "resulting",    "sensory", "short-term", "similar",    "small",
        "specific",    "term",         "typical", "weekly"};
    return std::ranges::any_of(endings, [&](auto ending) { return word.ends_with(ending); }) ||
           std::ranges::find(plain, word) != plain.end() ||
           (word.size() > 5 && word.ends_with("ed")); // "sustained use"
}

// "three levels": of what, the phrase does not say.
bool is_count(std::string_view word) {
    static constexpr std::array<std::string_view, 11> counts = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "several"};
    return std::ranges::find(counts, word) != counts.end();
}

// Takes "levels" off "serotonin levels".
bool take_end(std::span<MentionWord> &words, std::string &aspect) {
    const auto found = aspect_of(words.back());
    if (words.size() < 2 || !found || found->place != Place::anywhere ||
        is_adjective(words[words.size() - 2].form) ||
        words[words.size() - 2].kind == WordClass::possessive ||
        (words.size() == 2 && is_count(words.front().form)) ||
        std::ranges::any_of(words, is_preposition))
        return false;
    append(aspect, found->name);
    words = words.first(words.size() - 1);
    return true;
}

// "eating less salt", "not sleeping enough", "drinking too much": how much of it is done.
std::string take_degree(std::vector<MentionWord> &words) {
    const auto is_gerund = [](const MentionWord &word) {
        return word.form.size() > 4 && word.form.ends_with("ing");
    };
    const auto cut = [&](std::size_t first, std::size_t count) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
        words.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    };
    std::string degree;
    if (words.size() > 1 && words[0].form == "not" && is_gerund(words[1])) {
        degree = "lack";
        cut(0, 1);
    }
    if (words.size() < 2 || !is_gerund(words[0]))
        return degree;
    const std::string &next = words[1].form;
    const std::string_view behind = words.size() > 2 ? std::string_view(words[2].form) : "";
    if (next == "enough") {
        cut(1, 1);
    } else if (next == "too" && (behind == "little" || behind == "few")) {
        cut(1, 2);
        return "lack";
    } else if (next == "too" && (behind == "much" || behind == "many")) {
        cut(1, 2);
        return "excessive";
    } else if ((next == "less" || next == "fewer" || next == "more") && behind != "than") {
        degree = next == "more" ? "increased" : "decreased";
        cut(1, 1);
    }
    return degree;
}

// Takes what is meant of the concept off, from outside; what is left names the concept. "decrease
// in anxiety levels" is anxiety (level decrease), "severe asthma symptoms" asthma (severe symptom).
std::string take_aspects(std::span<MentionWord> &words) {
    constexpr int deepest = 3;
    std::string aspect;
    // "less pain", but "less effective drugs"
    if (words.size() == 2 && words.front().form == "less" && !is_adjective(words.back().form))
        aspect = "decreased";
    for (int depth = 0; depth < deepest && !words.empty(); ++depth) {
        std::string layer;
        words = without_opening(words);
        while (take_front(words, layer))
            words = without_opening(words);
        const bool more = take_head(words, layer) || take_end(words, layer);
        append(layer, aspect);
        aspect = std::move(layer);
        if (!more)
            break;
    }
    return aspect;
}

// "cancer of the breast" is "breast cancer"; "quality of life" is not "life quality". So only
// after what befalls a part of the body is the order turned.
bool is_turned(std::string_view head) {
    static constexpr std::array<std::string_view, 7> heads = {
        "cancer", "carcinoma", "tumor", "disease", "disorder", "inflammation", "infection"};
    return std::ranges::find(heads, american(singular(std::string(head)))) != heads.end();
}

std::vector<MentionWord> in_usual_order(std::span<const MentionWord> words) {
    const auto of =
        std::ranges::find_if(words, [](const MentionWord &word) { return word.form == "of"; });
    constexpr std::ptrdiff_t longest_place = 3; // words: "of the large bowel"
    if (of == words.begin() || of == words.end() || words.end() - of - 1 > longest_place ||
        !is_turned(of[-1].form))
        return {words.begin(), words.end()};
    std::vector<MentionWord> turned(of + 1, words.end());
    turned.insert(turned.end(), words.begin(), of);
    return turned;
}

std::string joined(std::span<const MentionWord> said) {
    const std::vector<MentionWord> words = in_usual_order(said);
    // The head is the last word before "of".
    const auto of =
        std::ranges::find_if(words, [](const MentionWord &word) { return word.form == "of"; });
    const auto head = static_cast<std::size_t>(of - words.begin());
    std::string name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const MentionWord &word = words[i];
        const bool clitic = word.form == "'s" || word.form == "\u2019s";
        // "less than 8", "less studied exercises"
        const bool compares = i + 1 < words.size() && (words[i + 1].form == "than" ||
                                                       narrows_next(std::span(words).subspan(i)));
        if (word.kind == WordClass::determiner && !word.kept && !compares)
            continue;
        if (!name.empty() && !clitic)
            name += ' ';
        const bool last = (i + 1 == head || i + 1 == words.size()) && !word.keeps_s;
        if (word.kept)
            name += last ? singular_name(word.form) : word.form;
        else
            name += american(without_plain_hyphens(last ? singular(word.form) : word.form));
    }
    return name;
}

} // namespace

NormalForm normal_form(std::string_view mention, bool ends_in_surname) {
    std::vector<MentionWord> all = mention_words(mention);
    if (ends_in_surname && !all.empty())
        all.back().keeps_s = true;
    keep_superlative(all);
    const std::string degree = take_degree(all);
    std::span<MentionWord> words = all;
    NormalForm result;
    result.whole = joined(without_opening(words));
    const bool some = all.size() > 1 && all.front().form == "a"; // "a growing number of farmers"
    result.aspect = take_aspects(words);
    if (some && result.aspect == "number")
        result.aspect.clear();
    if (!degree.empty())
        result.aspect = result.aspect.empty() ? degree : degree + ' ' + result.aspect;
    result.name = joined(without_opening(words));
    return result;
}

} // namespace claimgraph
