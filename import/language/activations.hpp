// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The two squashing functions of the network, in plain arithmetic that compilers vectorize and
/// that rounds alike on every machine, for trainer and reader both.

#include <bit>
#include <cstdint>

namespace claimgraph {

/// e^x to 1e-5 relative: a degree-4 polynomial for the fraction, the exponent by its bits.
///
/// \pre |x| <= 80
inline float small_exp(float x) {
    const float scaled = x * 1.44269504F;
    const float shifted = scaled + 12582912.0F; // 1.5 * 2^23 rounds to the nearest integer
    const float whole = shifted - 12582912.0F;
    const float t = (scaled - whole) * 0.693147181F;
    const float p = 1.0F + t * (1.0F + t * (0.5F + t * (0.16675F + t * 0.0418F)));
    // The lowest bits of `shifted` are the power of two to multiply with: p has an exponent to
    // which it can be added, since neither p nor the result is too small or too large.
    const auto exponent = std::bit_cast<std::uint32_t>(shifted) << 23U;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(p) + exponent);
}

/// e^x with x kept within [-80, 80].
inline float fast_exp(float x) {
    x = -80.0F > x ? -80.0F : x;
    x = 80.0F < x ? 80.0F : x;
    return small_exp(x);
}

inline float sigmoid(float x) { return 1.0F / (1.0F + fast_exp(-x)); }

inline float hyperbolic_tangent(float x) { return 2.0F / (1.0F + fast_exp(-2.0F * x)) - 1.0F; }

/// 1 / sigmoid(x), small enough that the product of two is finite.
inline float sigmoid_divisor(float x) {
    constexpr float limit = 40.0F;
    x = -limit > x ? -limit : x;
    x = limit < x ? limit : x;
    return 1.0F + small_exp(-x);
}

/// Rectifier that leaks, so a unit that is off still learns.
inline float leaky(float x) { return x > 0.0F ? x : 0.1F * x; }

} // namespace claimgraph
