// SPDX-License-Identifier: Apache-2.0
#include "import/language/clitics.hpp"

#include "import/language/characters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace claimgraph {
namespace {

using namespace std::string_view_literals;

constexpr std::array clitic_letters = {"s"sv, "m"sv, "d"sv, "re"sv, "ve"sv, "ll"sv};

struct Contraction {
    std::string_view word;
    std::size_t cut;
};

/// Contractions that no apostrophe marks. Sorted.
constexpr std::array contractions = {
    Contraction{"aint", 2},     Contraction{"arent", 3}, Contraction{"cannot", 3},
    Contraction{"couldnt", 5},  Contraction{"didnt", 3}, Contraction{"doesnt", 4},
    Contraction{"dont", 2},     Contraction{"gonna", 3}, Contraction{"gotta", 3},
    Contraction{"hadnt", 3},    Contraction{"hasnt", 3}, Contraction{"havent", 4},
    Contraction{"im", 1},       Contraction{"isnt", 2},  Contraction{"ive", 1},
    Contraction{"shouldnt", 6}, Contraction{"wanna", 3}, Contraction{"wasnt", 3},
    Contraction{"werent", 4},   Contraction{"wont", 2},  Contraction{"wouldnt", 5}};

/// Words with an apostrophe in front that are not clitics.
constexpr std::array elided = {"em"sv, "til"sv, "cause"sv, "bout"sv, "tis"sv, "twas"sv, "n"sv};

/// Length of the apostrophe that ends before `at`, or 0.
std::size_t apostrophe_before(std::string_view token, std::size_t at) {
    if (at == 0)
        return 0;
    const TextCharacter c = character_before(token, at);
    return c.kind == CharacterKind::apostrophe ? c.length : 0;
}

bool equals_folded(std::string_view a, std::string_view lower) {
    return a.size() == lower.size() &&
           std::equal(a.begin(), a.end(), lower.begin(),
                      [](char x, char y) { return to_ascii_lower(x) == y; });
}

std::size_t negation_cut(std::string_view token) {
    if (token.size() < 4 || to_ascii_lower(token.back()) != 't')
        return 0;
    const std::size_t mark = apostrophe_before(token, token.size() - 1);
    if (mark == 0)
        return 0;
    const std::size_t n = token.size() - 1 - mark - 1;
    return to_ascii_lower(token[n]) == 'n' ? n : 0;
}

} // namespace

std::size_t clitic_cut(std::string_view token) {
    if (token.size() > 1 && token.size() <= 9 && is_ascii_letter(token[0])) {
        for (const auto &contraction : contractions)
            if (equals_folded(token, contraction.word))
                return contraction.cut;
    }
    if (const auto cut = negation_cut(token))
        return cut;
    for (const auto letters : clitic_letters) {
        if (token.size() <= letters.size() + 1)
            continue;
        const std::size_t at = token.size() - letters.size();
        const std::size_t mark = apostrophe_before(token, at);
        if (mark != 0 && at > mark && equals_folded(token.substr(at), letters))
            return at - mark;
    }
    return 0;
}

std::size_t leading_clitic_length(std::string_view rest) {
    const std::size_t mark = character_at(rest, 0).length;
    std::size_t end = mark;
    while (end < rest.size() && (is_ascii_letter(rest[end]) || is_ascii_digit(rest[end])))
        ++end;
    const auto letters = rest.substr(mark, end - mark);
    const auto matches = [&](std::string_view known) { return equals_folded(letters, known); };
    if (std::any_of(clitic_letters.begin(), clitic_letters.end(), matches) ||
        std::any_of(elided.begin(), elided.end(), matches))
        return end;
    const bool decade = letters.size() >= 2 && letters.size() <= 3 && is_ascii_digit(letters[0]) &&
                        is_ascii_digit(letters[1]) && (letters.size() == 2 || letters[2] == 's');
    return decade ? end : 0;
}

bool is_trailing_clitic(std::string_view before, std::string_view piece, std::string_view after) {
    if (before.empty() || character_at(piece, 0).kind != CharacterKind::apostrophe)
        return false;
    if (character_at(piece, 0).length != piece.size() || to_ascii_lower(before.back()) != 's')
        return false;
    return after.empty();
}

} // namespace claimgraph
