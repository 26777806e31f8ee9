// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A place in a document's text.

#include <compare>
#include <cstdint>
#include <string_view>

namespace claimgraph {

/// Half-open range of bytes [start, end) in a UTF-8 text; both ends lie between characters.
/// 32 bits: readers refuse a text of 4 GiB or more.
struct TextSpan {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t length() const { return end - start; }
    constexpr bool empty() const { return start == end; }
    constexpr bool contains(TextSpan other) const {
        return start <= other.start && other.end <= end;
    }
    constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    friend constexpr auto operator<=>(TextSpan, TextSpan) = default;
};

/// The bytes of `text` that `span` covers. \pre `span.end <= text.size()`
constexpr std::string_view slice(std::string_view text, TextSpan span) {
    return text.substr(span.start, span.length());
}

/// The smallest span that covers both.
constexpr TextSpan hull(TextSpan a, TextSpan b) {
    return {a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

} // namespace claimgraph
