// SPDX-License-Identifier: Apache-2.0
#include "import/language/characters.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

constexpr std::array<CharacterKind, 128> make_ascii_kinds() {
    std::array<CharacterKind, 128> kinds{};
    kinds.fill(CharacterKind::symbol);
    for (std::size_t c = 0; c <= ' '; ++c)
        kinds[static_cast<unsigned char>(c)] = CharacterKind::blank;
    for (std::size_t c = '0'; c <= '9'; ++c)
        kinds[static_cast<unsigned char>(c)] = CharacterKind::digit;
    for (std::size_t c = 0; c < 26; ++c) {
        kinds['A' + c] = CharacterKind::upper;
        kinds['a' + c] = CharacterKind::lower;
    }
    for (const char c : {'.', '!', '?'})
        kinds[static_cast<unsigned char>(c)] = CharacterKind::stop;
    for (const char c : {'(', '[', '{'})
        kinds[static_cast<unsigned char>(c)] = CharacterKind::opening;
    for (const char c : {')', ']', '}'})
        kinds[static_cast<unsigned char>(c)] = CharacterKind::closing;
    kinds['"'] = CharacterKind::quote;
    kinds['\''] = kinds['`'] = CharacterKind::apostrophe;
    kinds['-'] = CharacterKind::hyphen;
    kinds['*'] = CharacterKind::bullet;
    kinds[0x7F] = CharacterKind::blank;
    return kinds;
}

struct Range {
    char32_t first;
    char32_t last;
    CharacterKind kind;
};

/// Ascending; what lies between ranges is a symbol below U+00C0 and in the blocks of symbols
/// U+2000..U+2BFF and U+1F000.., otherwise a letter.
constexpr Range ranges[] = {
    {0x80, 0xA0, CharacterKind::blank},           {0xAA, 0xAA, CharacterKind::letter},
    {0xAB, 0xAB, CharacterKind::quote},           {0xAD, 0xAD, CharacterKind::hyphen},
    {0xB2, 0xB3, CharacterKind::superscript},     {0xB4, 0xB4, CharacterKind::apostrophe},
    {0xB5, 0xB5, CharacterKind::lower},           {0xB7, 0xB7, CharacterKind::bullet},
    {0xB9, 0xB9, CharacterKind::superscript},     {0xBA, 0xBA, CharacterKind::letter},
    {0xBB, 0xBB, CharacterKind::quote},           {0xC0, 0xD6, CharacterKind::upper},
    {0xD7, 0xD7, CharacterKind::symbol},          {0xD8, 0xDE, CharacterKind::upper},
    {0xDF, 0xF6, CharacterKind::lower},           {0xF7, 0xF7, CharacterKind::symbol},
    {0xF8, 0xFF, CharacterKind::lower},           {0x391, 0x3A9, CharacterKind::upper},
    {0x3AC, 0x3CE, CharacterKind::lower},         {0x400, 0x42F, CharacterKind::upper},
    {0x430, 0x45F, CharacterKind::lower},         {0x2000, 0x200B, CharacterKind::blank},
    {0x200C, 0x200D, CharacterKind::letter},      {0x200E, 0x200F, CharacterKind::blank},
    {0x2010, 0x2012, CharacterKind::hyphen},      {0x2013, 0x2015, CharacterKind::dash},
    {0x2018, 0x201B, CharacterKind::apostrophe},  {0x201C, 0x201F, CharacterKind::quote},
    {0x2022, 0x2023, CharacterKind::bullet},      {0x2024, 0x2026, CharacterKind::stop},
    {0x2027, 0x2027, CharacterKind::bullet},      {0x2028, 0x202F, CharacterKind::blank},
    {0x2032, 0x2033, CharacterKind::symbol},      {0x2039, 0x203A, CharacterKind::quote},
    {0x203C, 0x203D, CharacterKind::stop},        {0x2043, 0x2043, CharacterKind::bullet},
    {0x2047, 0x2049, CharacterKind::stop},        {0x205F, 0x2064, CharacterKind::blank},
    {0x2070, 0x209F, CharacterKind::superscript}, {0x2100, 0x2102, CharacterKind::letter},
    {0x2107, 0x2113, CharacterKind::letter},      {0x2126, 0x212B, CharacterKind::letter},
    {0x2212, 0x2212, CharacterKind::hyphen},      {0x25A0, 0x25FF, CharacterKind::bullet},
    {0x2610, 0x2612, CharacterKind::bullet},      {0x2713, 0x2717, CharacterKind::bullet},
    {0x2794, 0x27BE, CharacterKind::bullet},      {0x2C00, 0x2DFF, CharacterKind::letter},
    {0x3000, 0x3000, CharacterKind::blank},       {0x3001, 0x3001, CharacterKind::symbol},
    {0x3002, 0x3002, CharacterKind::stop},        {0x3008, 0x3009, CharacterKind::symbol},
    {0x300A, 0x300F, CharacterKind::quote},       {0xFEFF, 0xFEFF, CharacterKind::blank},
    {0xFE00, 0xFE0F, CharacterKind::letter},      {0xFF01, 0xFF01, CharacterKind::stop},
    {0xFF08, 0xFF08, CharacterKind::opening},     {0xFF09, 0xFF09, CharacterKind::closing},
    {0xFF0E, 0xFF0E, CharacterKind::stop},        {0xFF1F, 0xFF1F, CharacterKind::stop},
    {0xFFFC, 0xFFFD, CharacterKind::symbol},
};

CharacterKind wide_kind(char32_t code) {
    const auto *range = std::lower_bound(std::begin(ranges), std::end(ranges), code,
                                         [](const Range &r, char32_t c) { return r.last < c; });
    if (range != std::end(ranges) && range->first <= code)
        return range->kind;
    // Latin Extended-A and -B alternate capitals and small letters.
    if (code >= 0x100 && code <= 0x17F)
        return code % 2 == 0 ? CharacterKind::upper : CharacterKind::lower;
    const bool symbols = code < 0xC0 || (code >= 0x2000 && code < 0x2C00) ||
                         (code >= 0xE000 && code < 0xF900) || (code >= 0x1F000 && code < 0x20000);
    return symbols ? CharacterKind::symbol : CharacterKind::letter;
}

constexpr bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Decodes the sequence of `length` bytes at `at`; length 1 if it is malformed.
TextCharacter decode(std::string_view text, std::size_t at, std::uint32_t length, char32_t code) {
    if (at + length > text.size())
        return {0xFFFD, 1, CharacterKind::symbol};
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(text[at + i]))
            return {0xFFFD, 1, CharacterKind::symbol};
        code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return {code, length, wide_kind(code)};
}

} // namespace

constinit const std::array<CharacterKind, 128> ascii_kinds = make_ascii_kinds();

TextCharacter wide_character_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0xC2 && first < 0xE0)
        return decode(text, at, 2, first & 0x1FU);
    if (first >= 0xE0 && first < 0xF0)
        return decode(text, at, 3, first & 0x0FU);
    if (first >= 0xF0 && first < 0xF5)
        return decode(text, at, 4, first & 0x07U);
    return {0xFFFD, 1, CharacterKind::symbol};
}

TextCharacter character_before(std::string_view text, std::size_t at) {
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && continues(text[start]))
        --start;
    const TextCharacter whole = character_at(text, start);
    return start + whole.length == at ? whole : character_at(text, at - 1);
}

} // namespace claimgraph
