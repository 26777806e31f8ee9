// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Floats that are worked on together, as GCC and Clang have them on every machine; wider ones than
/// a machine has are taken in parts.

#include <cstddef>

namespace claimgraph {

using FourFloats = float __attribute__((vector_size(16)));
using Lanes = float __attribute__((vector_size(64)));

template <class Vector> inline constexpr std::size_t lane_count = sizeof(Vector) / sizeof(float);

/// The largest of all lanes, by halves. By reference, because machines pass vectors in different
/// ways.
[[gnu::always_inline]] inline float largest_lane(const Lanes &lanes) {
    Lanes other =
        __builtin_shufflevector(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
    Lanes best = lanes < other ? other : lanes;
    other =
        __builtin_shufflevector(best, best, 4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15);
    best = best < other ? other : best;
    other =
        __builtin_shufflevector(best, best, 2, 3, 0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    best = best < other ? other : best;
    return best[0] < best[1] ? best[1] : best[0];
}

} // namespace claimgraph
