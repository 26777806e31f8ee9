// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/regular_forms.hpp"

namespace claimgraph::training {
namespace {

bool ends_in_consonant_y(std::string_view word) {
    constexpr std::string_view vowels = "aeiou";
    return word.size() > 2 && word.back() == 'y' &&
           vowels.find(word[word.size() - 2]) == std::string_view::npos;
}

bool hisses(std::string_view word) {
    return word.ends_with("s") || word.ends_with("x") || word.ends_with("z") ||
           word.ends_with("ch") || word.ends_with("sh");
}

} // namespace

RegularForms regular_forms(std::string_view word) {
    const std::string whole(word);
    const std::string shorter(word.substr(0, word.size() - 1));
    if (ends_in_consonant_y(word))
        return {shorter + "ies", shorter + "ied", whole + "ing", shorter + "ier", shorter + "iest"};
    const bool mute = word.ends_with("e");
    const std::string stem = mute ? shorter : whole;
    return {whole + (hisses(word) ? "es" : "s"), stem + "ed",
            (word.ends_with("ee") ? whole : stem) + "ing", stem + "er", stem + "est"};
}

} // namespace claimgraph::training
