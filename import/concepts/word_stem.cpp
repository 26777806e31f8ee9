// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/word_stem.hpp"

#include <array>

namespace claimgraph {
namespace {

// Longer endings before those that they end in.
constexpr std::array<std::string_view, 54> endings = {
    "ization", "isation", "ational", "fulness", "ousness", "iveness", "ability", "ibility",
    "ations",  "ments",   "ingly",   "ation",   "ition",   "ement",   "ance",    "ence",
    "ness",    "ment",    "able",    "ible",    "ally",    "ship",    "ised",    "ized",
    "ises",    "izes",    "ings",    "ive",     "ion",     "ity",     "ing",     "ers",
    "ors",     "ous",     "ful",     "ies",     "ied",     "ist",     "ism",     "ate",
    "ize",     "ise",     "al",      "er",      "or",      "ic",      "ed",      "es",
    "ly",      "ty",      "y",       "e",       "s",       "d"};

std::string_view without_ending(std::string_view word) {
    for (const std::string_view ending : endings) {
        const std::size_t shortest = ending.size() == 1 ? 4 : 3;
        if (word.size() >= ending.size() + shortest && word.back() == ending.back() &&
            word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    }
    return word;
}

} // namespace

std::string word_stem(std::string_view word) {
    // "effect-ive-ness" has two; a short rest is a stem already.
    constexpr std::size_t longest_stem = 5;
    const std::string_view once = without_ending(word);
    return std::string(once.size() > longest_stem ? without_ending(once) : once);
}

} // namespace claimgraph
