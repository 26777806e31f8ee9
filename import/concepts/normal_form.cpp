// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/normal_form.hpp"

#include "core/ascii.hpp"
#include "import/claims/words.hpp"
#include "import/concepts/word_form.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
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

struct Word {
    std::string form;
    WordClass kind = WordClass::open;
    bool kept = false; // its case
};

// The words without brackets and marks.
std::vector<Word> words_of(std::string_view mention) {
    constexpr std::size_t longest_name = 40;
    const TextSpan all{0, static_cast<std::uint32_t>(mention.size())};
    std::vector<Word> words;
    int depth = 0;
    for (const PlainWord &token : split_words(mention, all, longest_name)) {
        if (token.lower == "(" || token.lower == "[")
            ++depth;
        else if (token.lower == ")" || token.lower == "]")
            --depth;
        else if (depth <= 0 && (token.kind != WordKind::punctuation || token.lower == "%")) {
            const std::string_view form = slice(mention, token.span);
            const bool kept = keeps_case(form);
            words.push_back(
                {kept ? std::string(form) : ascii_lower(form), word_class(token.lower), kept});
        }
    }
    return words;
}

// "well" stays, for "well-being" must meet "well being".
bool opens(const Word &word) {
    return word.kind == WordClass::determiner || word.kind == WordClass::possessive ||
           word.kind == WordClass::coordinator ||
           (word.kind == WordClass::adverb && word.form != "well");
}

std::span<Word> without_opening(std::span<Word> words) {
    while (words.size() > 1 && opens(words.front()) && !words.front().kept)
        words = words.subspan(1);
    return words;
}

// The aspect that a head noun names before "of", or at the end of a mention; or nothing.
std::string_view aspect_of(const Word &word, bool before_of) {
    struct Aspect {
        std::string_view name;
        bool only_before_of = false;
    };
    static const auto aspects = [] {
        std::unordered_map<std::string_view, Aspect> map;
        for (const Row &row : rows_of(lexicons::aspects()))
            map[row.at(0)] = {row.at(1), row.size() > 2};
        return map;
    }();
    const auto found = aspects.find(word.form);
    if (found == aspects.end() || (found->second.only_before_of && !before_of))
        return {};
    return found->second.name;
}

// Takes the aspect and its preposition off; what is left names the concept.
std::string_view take_aspect(std::span<Word> &words) {
    const auto of = std::ranges::find_if(words, [](const Word &word) { return word.form == "of"; });
    const auto head = static_cast<std::size_t>(of - words.begin());
    if (of != words.end() && head > 0 && head < 3 && head + 1 < words.size()) {
        const std::string_view aspect = aspect_of(words[head - 1], true);
        if (!aspect.empty())
            words = words.subspan(head + 1);
        return aspect;
    }
    if (of != words.end() || words.size() < 2)
        return {};
    const std::string_view aspect = aspect_of(words.back(), false);
    if (!aspect.empty())
        words = words.first(words.size() - 1);
    return aspect;
}

// "cancer of the breast" is "breast cancer"; "quality of life" is not "life quality". So only
// after what befalls a part of the body is the order turned.
bool is_turned(std::string_view head) {
    static constexpr std::array<std::string_view, 7> heads = {
        "cancer", "carcinoma", "tumor", "disease", "disorder", "inflammation", "infection"};
    return std::ranges::find(heads, american(singular(std::string(head)))) != heads.end();
}

std::vector<Word> in_usual_order(std::span<const Word> words) {
    const auto of = std::ranges::find_if(words, [](const Word &word) { return word.form == "of"; });
    constexpr std::ptrdiff_t longest_place = 3; // words: "of the large bowel"
    if (of == words.begin() || of == words.end() || words.end() - of - 1 > longest_place ||
        !is_turned(of[-1].form))
        return {words.begin(), words.end()};
    std::vector<Word> turned(of + 1, words.end());
    turned.insert(turned.end(), words.begin(), of);
    return turned;
}

std::string joined(std::span<const Word> said) {
    const std::vector<Word> words = in_usual_order(said);
    // The head is the last word before "of".
    const auto of = std::ranges::find_if(words, [](const Word &word) { return word.form == "of"; });
    const auto head = static_cast<std::size_t>(of - words.begin());
    std::string name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const bool clitic = word.form == "'s" || word.form == "\u2019s";
        if (word.kind == WordClass::determiner && !word.kept)
            continue;
        if (!name.empty() && !clitic)
            name += ' ';
        const bool last = i + 1 == head || i + 1 == words.size();
        name += word.kept ? word.form
                          : american(without_plain_hyphens(last ? singular(word.form) : word.form));
    }
    return name;
}

} // namespace

NormalForm normal_form(std::string_view mention) {
    std::vector<Word> all = words_of(mention);
    std::span<Word> words = without_opening(all);
    NormalForm result;
    result.whole = joined(words);
    result.aspect = take_aspect(words);
    result.name = joined(without_opening(words));
    return result;
}

} // namespace claimgraph
