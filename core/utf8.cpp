// SPDX-License-Identifier: Apache-2.0
#include "core/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace claimgraph {
namespace {

constexpr CodePoint malformed{replacement_character, 1};

unsigned byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

/// What a first byte announces. The second byte has its own range, which is what shuts out overlong
/// forms, surrogates and numbers above U+10FFFF (RFC 3629, section 4).
struct Lead {
    std::size_t length = 0;
    unsigned second_low = 0x80;
    unsigned second_high = 0xBF;
};

constexpr Lead lead_of(unsigned byte) {
    if (byte < 0x80)
        return {1};
    if (byte < 0xC2)
        return {0};
    if (byte < 0xE0)
        return {2};
    if (byte < 0xF0)
        return {3, byte == 0xE0 ? 0xA0u : 0x80u, byte == 0xED ? 0x9Fu : 0xBFu};
    if (byte < 0xF5)
        return {4, byte == 0xF0 ? 0x90u : 0x80u, byte == 0xF4 ? 0x8Fu : 0xBFu};
    return {0};
}

/// First offset from `offset` on whose byte is not ASCII; looks at eight bytes at a time, because
/// nearly all of most texts is ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    while (offset + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + offset, sizeof word);
        if ((word & high_bits) != 0)
            break;
        offset += sizeof word;
    }
    while (offset < text.size() && byte_at(text, offset) < 0x80)
        ++offset;
    return offset;
}

} // namespace

CodePoint decode_utf8(std::string_view text, std::size_t offset) {
    const unsigned first = byte_at(text, offset);
    const Lead lead = lead_of(first);
    if (lead.length == 1)
        return {first, 1};
    if (lead.length == 0 || text.size() - offset < lead.length)
        return malformed;
    const unsigned second = byte_at(text, offset + 1);
    if (second < lead.second_low || second > lead.second_high)
        return malformed;
    char32_t value = first & (0x7Fu >> lead.length);
    for (std::size_t i = 1; i < lead.length; ++i) {
        const unsigned next = byte_at(text, offset + i);
        if ((next & 0xC0u) != 0x80u)
            return malformed;
        value = (value << 6) | (next & 0x3Fu);
    }
    return {value, lead.length};
}

std::string encode_utf8(char32_t character) {
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = replacement_character;
    if (character < 0x80)
        return {static_cast<char>(character)};
    std::string bytes;
    const auto append = [&bytes](char32_t byte) { bytes += static_cast<char>(byte); };
    if (character < 0x800) {
        append(0xC0 | (character >> 6));
    } else if (character < 0x10000) {
        append(0xE0 | (character >> 12));
        append(0x80 | ((character >> 6) & 0x3F));
    } else {
        append(0xF0 | (character >> 18));
        append(0x80 | ((character >> 12) & 0x3F));
        append(0x80 | ((character >> 6) & 0x3F));
    }
    append(0x80 | (character & 0x3F));
    return bytes;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    std::size_t offset = skip_ascii(text, 0);
    while (offset < text.size()) {
        const CodePoint found = decode_utf8(text, offset);
        // A well-formed U+FFFD is three bytes long.
        if (found.value == replacement_character && found.length == 1)
            return offset;
        offset = skip_ascii(text, offset + found.length);
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count)
        offset += decode_utf8(text, offset).length;
    return count;
}

} // namespace claimgraph
