// SPDX-License-Identifier: Apache-2.0
#include "graphs/characters.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {

namespace {

constexpr std::string_view replacement_bytes = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr char32_t joiner = 0x200D;

// Marks piled on one letter beyond this many begin a new character, so that a hostile pile can be
// cut. Real text, flags of regions made of tags included, stays below.
constexpr std::size_t longest_character = 16;

struct Range {
    char32_t first;
    char32_t last;
};

// Non-spacing marks and format characters of Unicode 15, neighbouring blocks taken together.
constexpr Range zero_width[] = {
    {0x0300, 0x036F},   {0x0483, 0x0489},   {0x0591, 0x05BD},   {0x05BF, 0x05BF},
    {0x05C1, 0x05C2},   {0x05C4, 0x05C5},   {0x05C7, 0x05C7},   {0x0610, 0x061A},
    {0x061C, 0x061C},   {0x064B, 0x065F},   {0x0670, 0x0670},   {0x06D6, 0x06DC},
    {0x06DF, 0x06E4},   {0x06E7, 0x06E8},   {0x06EA, 0x06ED},   {0x070F, 0x0711},
    {0x0730, 0x074A},   {0x07A6, 0x07B0},   {0x07EB, 0x07F3},   {0x0816, 0x082D},
    {0x0859, 0x085B},   {0x08D3, 0x0902},   {0x093A, 0x093A},   {0x093C, 0x093C},
    {0x0941, 0x0948},   {0x094D, 0x094D},   {0x0951, 0x0957},   {0x0962, 0x0963},
    {0x0981, 0x0981},   {0x09BC, 0x09BC},   {0x09C1, 0x09C4},   {0x09CD, 0x09CD},
    {0x0A01, 0x0A02},   {0x0A3C, 0x0A51},   {0x0A70, 0x0A71},   {0x0A81, 0x0A82},
    {0x0ABC, 0x0ABC},   {0x0AC1, 0x0ACD},   {0x0B3C, 0x0B3C},   {0x0B4D, 0x0B56},
    {0x0B82, 0x0B82},   {0x0BCD, 0x0BCD},   {0x0C3E, 0x0C40},   {0x0C46, 0x0C56},
    {0x0CBC, 0x0CBC},   {0x0CCC, 0x0CCD},   {0x0D41, 0x0D44},   {0x0D4D, 0x0D4D},
    {0x0DCA, 0x0DD6},   {0x0E31, 0x0E31},   {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E},
    {0x0EB1, 0x0EB1},   {0x0EB4, 0x0EBC},   {0x0EC8, 0x0ECD},   {0x0F18, 0x0F19},
    {0x0F35, 0x0F35},   {0x0F37, 0x0F37},   {0x0F39, 0x0F39},   {0x0F71, 0x0F84},
    {0x0F86, 0x0FBC},   {0x102D, 0x1030},   {0x1032, 0x1037},   {0x1039, 0x103A},
    {0x135D, 0x135F},   {0x1712, 0x1714},   {0x17B4, 0x17B5},   {0x17B7, 0x17BD},
    {0x17C6, 0x17C6},   {0x17C9, 0x17D3},   {0x180B, 0x180F},   {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},   {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},
    {0x20D0, 0x20F0},   {0x2CEF, 0x2CF1},   {0x2DE0, 0x2DFF},   {0x302A, 0x302D},
    {0x3099, 0x309A},   {0xA66F, 0xA67D},   {0xA69E, 0xA69F},   {0xA6F0, 0xA6F1},
    {0xA8E0, 0xA8F1},   {0xFB1E, 0xFB1E},   {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF},   {0x1D165, 0x1D169}, {0x1D16D, 0x1D182}, {0x1E000, 0x1E02A},
    {0xE0000, 0xE01EF},
};

// East Asian Width W and F of Unicode 15, with emoji that show as pictures by default.
constexpr Range two_columns[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18AFF}, {0x1AFF0, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F202}, {0x1F210, 0x1F23B},
    {0x1F240, 0x1F265}, {0x1F300, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
    {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0},
    {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC},
    {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596},
    {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC},
    {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1FAFF}, {0x20000, 0x3FFFD},
};

constexpr Range right_to_left[] = {
    {0x0590, 0x08FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFC}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF},
};

template <std::size_t N> bool is_in(const Range (&table)[N], char32_t value) {
    const auto *after =
        std::upper_bound(std::begin(table), std::end(table), value,
                         [](char32_t wanted, const Range &range) { return wanted < range.first; });
    return after != std::begin(table) && value <= std::prev(after)->last;
}

bool is_regional_indicator(char32_t value) { return value >= 0x1F1E6 && value <= 0x1F1FF; }

bool is_skin_tone(char32_t value) { return value >= 0x1F3FB && value <= 0x1F3FF; }

bool is_control(char32_t value) {
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || (value & 0xFFFE) == 0xFFFE ||
           (value >= 0xFDD0 && value <= 0xFDEF);
}

bool breaks_line(char32_t value) {
    return (value >= '\t' && value <= '\r') || value == 0x85 || value == 0x2028 || value == 0x2029;
}

bool reorders_text(char32_t value) {
    return value == 0x061C || (value >= 0x200E && value <= 0x200F) ||
           (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

std::string cleaned(std::string_view text, bool for_terminal) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const CodePoint point = decode_utf8(text, 0);
        if (breaks_line(point.value))
            result += ' ';
        else if (point.malformed() || is_control(point.value) ||
                 (for_terminal && reorders_text(point.value)))
            result += replacement_bytes;
        else
            result += text.substr(0, point.length);
        text.remove_prefix(point.length);
    }
    return result;
}

/// Bytes of the longest beginning of whole characters that takes at most `columns`.
std::size_t fitting_bytes(std::string_view text, std::size_t columns) {
    std::size_t bytes = 0;
    std::size_t taken = 0;
    while (bytes < text.size()) {
        const Character next = first_character(text.substr(bytes));
        if (taken + next.columns > columns)
            break;
        taken += next.columns;
        bytes += next.bytes.size();
    }
    return bytes;
}

} // namespace

Character first_character(std::string_view text) {
    CodePoint last = decode_utf8(text, 0);
    std::size_t columns = is_in(zero_width, last.value)    ? 0
                          : is_in(two_columns, last.value) ? 2
                                                           : 1;
    bool half_flag = is_regional_indicator(last.value);
    std::size_t bytes = last.length;
    for (std::size_t count = 1; bytes < text.size() && count < longest_character; ++count) {
        const CodePoint next = decode_utf8(text, bytes);
        const bool second_half = half_flag && is_regional_indicator(next.value);
        if (last.value != joiner && !second_half && !is_skin_tone(next.value) &&
            !is_in(zero_width, next.value))
            break;
        half_flag = false;
        if (next.value == 0xFE0F) // asks for the picture form of the sign before it
            columns = 2;
        bytes += next.length;
        last = next;
    }
    return {text.substr(0, bytes), columns};
}

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const Character next = first_character(text);
        columns += next.columns;
        text.remove_prefix(next.bytes.size());
    }
    return columns;
}

std::string clean(std::string_view text) { return cleaned(text, false); }

std::string clean_for_terminal(std::string_view text) { return cleaned(text, true); }

bool has_right_to_left(std::string_view text) {
    while (!text.empty()) {
        const CodePoint point = decode_utf8(text, 0);
        if (is_in(right_to_left, point.value))
            return true;
        text.remove_prefix(point.length);
    }
    return false;
}

std::string cut(std::string_view text, std::size_t code_points) {
    std::size_t kept = 0; // bytes of the characters that leave room for the ellipsis
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = first_character(text.substr(at));
        for (std::size_t i = 0; i < next.bytes.size(); ++count)
            i += decode_utf8(next.bytes, i).length;
        at += next.bytes.size();
        if (count < code_points)
            kept = at;
        if (count > code_points)
            return std::string(text.substr(0, kept)).append(ellipsis);
    }
    return std::string(text);
}

std::string cut_to_columns(std::string_view text, std::size_t columns) {
    if (columns_of(text) <= columns)
        return std::string(text);
    return std::string(text.substr(0, fitting_bytes(text, columns - 1))).append(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    for (std::size_t end = fitting_bytes(text, columns); end < text.size();
         end = fitting_bytes(text, columns)) {
        // A blank right after the line ends it too, hence the one byte more.
        const std::size_t blank = text.substr(0, end + 1).rfind(' ');
        if (blank != std::string_view::npos && blank > 0)
            end = blank;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    if (!text.empty() || lines.empty())
        lines.emplace_back(text);
    return lines;
}

} // namespace claimgraph
