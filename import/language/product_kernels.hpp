// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// One product of 8-bit matrices with each kind of instructions; all give the same bits, because
/// the sums are exact and the same three roundings follow.

#include <cstddef>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#define CLAIMGRAPH_X86 1
#else
#define CLAIMGRAPH_X86 0
#endif

// Sums stay in registers only if the loops over a tile are unrolled before arrays are split up.
#if defined(__clang__)
#define CLAIMGRAPH_UNROLL _Pragma("unroll")
#else
#define CLAIMGRAPH_UNROLL _Pragma("GCC unroll 8")
#endif

namespace claimgraph {

/// Outputs that are packed together as bytes, and as 16-bit words.
inline constexpr std::size_t byte_block = 16;
inline constexpr std::size_t word_block = 8;

/// out = float(starts + sums of rows times weights) * (row_scales * scales) + bias.
struct ProductTask {
    const std::uint8_t *rows; ///< `depth` inputs a row
    const float *row_scales;
    std::size_t row_count;
    std::size_t depth;
    std::size_t outputs;
    const std::int32_t *starts; ///< what the sum of an output begins with
    const float *scales;        ///< a factor an output
    const float *bias;          ///< an output
    float *out;
};

/// `weights` in blocks of 16 outputs, groups of 4 inputs.
void multiply_portable(const ProductTask &task, const std::int8_t *weights);

#if CLAIMGRAPH_X86

/// What becomes of the sums of 16 outputs of a row.
[[gnu::target("avx512f")]] inline __m512 finish(__m512i sums, float row_scale, __m512 scales,
                                                __m512 bias) {
    // GCC 12 warns of the conversion without a mask.
    const __m512 floats = _mm512_maskz_cvtepi32_ps(0xFFFF, sums);
    const __m512 factors = _mm512_mul_ps(_mm512_set1_ps(row_scale), scales);
    return _mm512_add_ps(_mm512_mul_ps(floats, factors), bias);
}

/// The same packing. \pre the machine has AVX-512 with VNNI
void multiply_vnni(const ProductTask &task, const std::int8_t *weights);

/// `weights` in blocks of 8 outputs, pairs of inputs. \pre the machine has AVX2
void multiply_avx2(const ProductTask &task, const std::int16_t *weights);

/// Inputs that one tile of Intel AMX takes of a row, or all inputs if they are fewer.
inline constexpr std::size_t tile_inputs = 64;

/// `weights` in blocks of 16 outputs, for each of them groups of 4 inputs for one tile after the
/// other. The last tile ends with the row, so it may begin inside the one before; the weights of
/// the inputs that both have are zeros in the last. \pre `has_byte_tiles`
void multiply_tiles(const ProductTask &task, const std::int8_t *weights);

/// Whether machine and system let this process use tiles of bytes; asks the system once.
bool has_byte_tiles();

#endif

} // namespace claimgraph
