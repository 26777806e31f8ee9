// SPDX-License-Identifier: Apache-2.0
#include "import/language/word_features.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The ASCII kin of a typographic mark U+2010..U+201F (third byte of its UTF-8), or 0.
constexpr char ascii_kin(unsigned char third) {
    if (third >= 0x90 && third <= 0x95)
        return '-';
    if (third >= 0x98 && third <= 0x9B)
        return '\'';
    if (third >= 0x9C && third <= 0x9F)
        return '"';
    return 0;
}

/// Case and kind of the letters with runs cut at `longest_run`: "BMP2s" is "XXXdx".
std::string shape_of(std::string_view word) {
    constexpr std::size_t longest_run = 3;
    constexpr std::size_t longest_shape = 12;
    std::string shape;
    char last = 0;
    std::size_t run = 0;
    for (const char c : word) {
        const char kind = is_upper(c)    ? 'X'
                          : is_lower(c)  ? 'x'
                          : is_digit(c)  ? 'd'
                          : (c & '\x80') ? 'u'
                                         : c;
        run = kind == last ? run + 1 : 1;
        last = kind;
        if (run <= longest_run)
            shape.push_back(kind);
        if (shape.size() == longest_shape)
            break;
    }
    return shape;
}

} // namespace

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t hash = 0xcbf29ce484222325U ^ (seed * 0x9E3779B97F4A7C15U);
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93U;
    hash ^= hash >> 32;
    return hash;
}

std::string normal_form(std::string_view word) {
    std::string form;
    form.reserve(word.size());
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (is_upper(c)) {
            form.push_back(static_cast<char>(c - 'A' + 'a'));
        } else if (is_digit(c)) {
            form.push_back('0');
        } else if (c == '\xE2' && i + 2 < word.size() && word[i + 1] == '\x80' &&
                   ascii_kin(static_cast<unsigned char>(word[i + 2])) != 0) {
            form.push_back(ascii_kin(static_cast<unsigned char>(word[i + 2])));
            i += 2;
        } else {
            form.push_back(c);
        }
    }
    return form;
}

WordHashes hash_views(std::string_view word) {
    const std::string form = normal_form(word);
    const std::string_view view = form;
    const auto suffix = [&](std::size_t length) {
        return view.substr(view.size() - std::min(length, view.size()));
    };
    return {
        hash_bytes(view, 0),      hash_bytes(suffix(2), 1),         hash_bytes(suffix(3), 2),
        hash_bytes(suffix(4), 3), hash_bytes(view.substr(0, 3), 4), hash_bytes(shape_of(word), 5),
        hash_bytes(word, 6)};
}

ViewRows view_rows(const WordHashes &hashes, std::uint32_t word_row, DictionaryEntry known,
                   std::uint32_t vocabulary) {
    ViewRows rows{word_row};
    std::uint32_t first = vocabulary;
    for (std::size_t view = 1; view < hashed_view_count; ++view) {
        rows[view] = first + static_cast<std::uint32_t>(hashes[view] & (view_sizes[view] - 1));
        first += view_sizes[view];
    }
    rows[static_cast<std::size_t>(WordView::parts)] = first + known.parts;
    first += rows_of(WordView::parts);
    rows[static_cast<std::size_t>(WordView::senses)] = first + known.senses;
    return rows;
}

} // namespace claimgraph
