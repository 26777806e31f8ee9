// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/greek_letters.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 25> names = {
    "alpha", "beta",   "gamma",   "delta", "epsilon", "zeta",    "eta",  "theta", "iota",
    "kappa", "lambda", "mu",      "nu",    "xi",      "omicron", "pi",   "rho",   "sigma",
    "sigma", "tau",    "upsilon", "phi",   "chi",     "psi",     "omega"};

} // namespace

std::string_view greek_letter_name(char32_t letter) {
    constexpr char32_t alpha = 0x3B1;
    constexpr char32_t micro = 0xB5;
    if (letter == micro)
        return "mu";
    const bool greek = letter >= alpha && letter < alpha + names.size();
    return greek ? names[letter - alpha] : std::string_view();
}

std::string with_greek_names(std::string_view word) {
    std::string spelled; // with a hyphen on either side of a name
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint character = decode_utf8(word, at);
        const std::string_view name = greek_letter_name(character.value);
        if (name.empty())
            spelled += word.substr(at, character.length);
        else
            spelled.append("-").append(name).append("-");
        at += character.length;
    }
    std::string result;
    bool after_name = true; // nor is the start of a word
    for (std::size_t start = 0; start <= spelled.size();) {
        const std::size_t end = std::min(spelled.find('-', start), spelled.size());
        const std::string part = spelled.substr(start, end - start);
        const bool is_name = std::ranges::find(names, part) != names.end();
        if (!part.empty()) {
            if (!result.empty())
                result += is_name || after_name ? ' ' : '-';
            result += part;
            after_name = is_name;
        }
        start = end + 1;
    }
    return result.empty() ? std::string(word) : result;
}

} // namespace claimgraph
