// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Numbers of 32 bits in the packed tables, in the same order of bytes on every machine.

#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// The number with this index among those that the bytes are.
inline std::uint32_t little_endian(std::string_view bytes, std::size_t index) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[4 * index + i])} << (8 * i);
    return value;
}

inline void append_little_endian(std::string &bytes, std::uint32_t value) {
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xff);
}

} // namespace claimgraph
