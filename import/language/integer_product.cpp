// SPDX-License-Identifier: Apache-2.0
#include "import/language/integer_product.hpp"

#include "import/language/clones.hpp"

#include <algorithm>
#include <memory>

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
namespace {

constexpr std::size_t byte_block = 16;
constexpr std::size_t word_block = 8;

/// The factors of one product: `depth` inputs a row, sums of `outputs` a row.
struct Operands {
    const std::uint8_t *rows;
    std::size_t row_count;
    std::size_t depth;
    std::size_t outputs;
};

void multiply_portable(const Operands &in, const std::int8_t *weights, std::int32_t *sums) {
    for (std::size_t row = 0; row < in.row_count; ++row) {
        const std::uint8_t *values = in.rows + row * in.depth;
        for (std::size_t block = 0; block < in.outputs / byte_block; ++block) {
            const std::int8_t *packed = weights + block * byte_block * in.depth;
            std::int32_t lanes[byte_block] = {};
            for (std::size_t k = 0; k < in.depth; k += 4, packed += 4 * byte_block)
                for (std::size_t lane = 0; lane < byte_block; ++lane)
                    for (std::size_t i = 0; i < 4; ++i)
                        lanes[lane] += values[k + i] * packed[lane * 4 + i];
            std::copy_n(lanes, byte_block, sums + row * in.outputs + block * byte_block);
        }
    }
}

#if CLAIMGRAPH_X86

/// `Rows` rows against `Blocks` blocks of outputs; all sums stay in registers.
template <std::size_t Rows, std::size_t Blocks>
[[gnu::target("avx512f,avx512bw,avx512vnni")]] inline void
tile_vnni(const Operands &in, std::size_t row, std::size_t block, const std::int8_t *weights,
          std::int32_t *sums) {
    const std::size_t stride = byte_block * in.depth;
    const std::int8_t *packed = weights + block * stride;
    const std::uint8_t *values = in.rows + row * in.depth;
    __m512i sum[Rows][Blocks];
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        sum[r][b] = _mm512_setzero_si512();
    for (std::size_t k = 0; k < in.depth; k += 4) {
        __m512i weight[Blocks];
        CLAIMGRAPH_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b)
            weight[b] = _mm512_loadu_si512(packed + b * stride + k * byte_block);
        CLAIMGRAPH_UNROLL
        for (std::size_t r = 0; r < Rows; ++r) {
            std::int32_t four;
            __builtin_memcpy(&four, values + r * in.depth + k, sizeof four);
            const __m512i value = _mm512_set1_epi32(four);
            CLAIMGRAPH_UNROLL
            for (std::size_t b = 0; b < Blocks; ++b)
                sum[r][b] = _mm512_dpbusd_epi32(sum[r][b], value, weight[b]);
        }
    }
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        _mm512_storeu_si512(sums + (row + r) * in.outputs + (block + b) * byte_block, sum[r][b]);
}

template <std::size_t Blocks>
[[gnu::target("avx512f,avx512bw,avx512vnni")]] void
columns_vnni(const Operands &in, std::size_t block, const std::int8_t *weights,
             std::int32_t *sums) {
    std::size_t row = 0;
    for (; row + 6 <= in.row_count; row += 6)
        tile_vnni<6, Blocks>(in, row, block, weights, sums);
    switch (in.row_count - row) {
    case 5:
        tile_vnni<5, Blocks>(in, row, block, weights, sums);
        break;
    case 4:
        tile_vnni<4, Blocks>(in, row, block, weights, sums);
        break;
    case 3:
        tile_vnni<3, Blocks>(in, row, block, weights, sums);
        break;
    case 2:
        tile_vnni<2, Blocks>(in, row, block, weights, sums);
        break;
    case 1:
        tile_vnni<1, Blocks>(in, row, block, weights, sums);
        break;
    default:
        break;
    }
}

void multiply_vnni(const Operands &in, const std::int8_t *weights, std::int32_t *sums) {
    const std::size_t blocks = in.outputs / byte_block;
    std::size_t block = 0;
    for (; block + 4 <= blocks; block += 4)
        columns_vnni<4>(in, block, weights, sums);
    for (; block + 2 <= blocks; block += 2)
        columns_vnni<2>(in, block, weights, sums);
    for (; block < blocks; ++block)
        columns_vnni<1>(in, block, weights, sums);
}

template <std::size_t Rows, std::size_t Blocks>
[[gnu::target("avx2")]] inline void tile_avx2(const Operands &in, const std::int16_t *rows,
                                              std::size_t row, std::size_t block,
                                              const std::int16_t *weights, std::int32_t *sums) {
    const std::size_t stride = word_block * in.depth;
    const std::int16_t *packed = weights + block * stride;
    const std::int16_t *values = rows + row * in.depth;
    __m256i sum[Rows][Blocks];
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        sum[r][b] = _mm256_setzero_si256();
    for (std::size_t k = 0; k < in.depth; k += 2) {
        __m256i weight[Blocks];
        CLAIMGRAPH_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b)
            weight[b] = _mm256_loadu_si256(
                reinterpret_cast<const __m256i *>(packed + b * stride + k * word_block));
        CLAIMGRAPH_UNROLL
        for (std::size_t r = 0; r < Rows; ++r) {
            std::int32_t two;
            __builtin_memcpy(&two, values + r * in.depth + k, sizeof two);
            const __m256i value = _mm256_set1_epi32(two);
            CLAIMGRAPH_UNROLL
            for (std::size_t b = 0; b < Blocks; ++b)
                sum[r][b] = _mm256_add_epi32(sum[r][b], _mm256_madd_epi16(value, weight[b]));
        }
    }
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        _mm256_storeu_si256(
            reinterpret_cast<__m256i *>(sums + (row + r) * in.outputs + (block + b) * word_block),
            sum[r][b]);
}

[[gnu::target("avx2")]] void multiply_avx2(const Operands &in, const std::int16_t *weights,
                                           std::int32_t *sums) {
    const std::vector<std::int16_t> rows(in.rows, in.rows + in.row_count * in.depth);
    for (std::size_t block = 0; block < in.outputs / word_block; block += 2) {
        std::size_t row = 0;
        for (; row + 4 <= in.row_count; row += 4)
            tile_avx2<4, 2>(in, rows.data(), row, block, weights, sums);
        for (; row < in.row_count; ++row)
            tile_avx2<1, 2>(in, rows.data(), row, block, weights, sums);
    }
}

#endif

/// Factors are applied apart from the sums: no compiler may fuse a multiplication and an addition
/// here, or machines would differ in the last bit.
CLAIMGRAPH_CLONES void apply_scales(const std::int32_t *sums, const std::int32_t *corrections,
                                    const float *scales, float scale, std::size_t count,
                                    float *__restrict out) {
    for (std::size_t k = 0; k < count; ++k)
        out[k] = static_cast<float>(sums[k] - corrections[k]) * (scale * scales[k]);
}

CLAIMGRAPH_CLONES float largest_size(const float *values, std::size_t count) {
    float lanes[8] = {};
    for (std::size_t k = 0; k + 8 <= count; k += 8)
        for (std::size_t lane = 0; lane < 8; ++lane) {
            const float size = values[k + lane] < 0 ? -values[k + lane] : values[k + lane];
            lanes[lane] = lanes[lane] > size ? lanes[lane] : size;
        }
    return *std::max_element(lanes, lanes + 8);
}

CLAIMGRAPH_CLONES void to_bytes(const float *values, std::size_t count, float factor,
                                std::uint8_t *__restrict out) {
    for (std::size_t k = 0; k < count; ++k)
        out[k] = static_cast<std::uint8_t>(static_cast<std::int32_t>(values[k] * factor + 128.5F));
}

} // namespace

Instructions available_instructions() {
#if CLAIMGRAPH_X86
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw"))
        return Instructions::avx512_vnni;
    if (__builtin_cpu_supports("avx2"))
        return Instructions::avx2;
#endif
    return Instructions::portable;
}

ByteRows quantize(const FloatRows &rows) {
    ByteRows out{rows.rows, rows.columns, Numbers<std::uint8_t>(rows.values.size()),
                 Numbers<float>(rows.rows)};
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const float largest = std::max(1e-20F, largest_size(rows.row(row), rows.columns));
        out.scales[row] = largest / 127.0F;
        to_bytes(rows.row(row), rows.columns, 127.0F / largest,
                 out.values.data() + row * rows.columns);
    }
    return out;
}

IntegerProduct::IntegerProduct(std::span<const std::int8_t> weights, std::span<const float> scales,
                               std::size_t inputs, Instructions instructions)
    : inputs_(inputs), instructions_(instructions), scales_(scales), corrections_(scales.size()) {
    const std::size_t outputs = scales.size();
    for (std::size_t o = 0; o < outputs; ++o)
        for (std::size_t k = 0; k < inputs; ++k)
            corrections_[o] += 128 * weights[o * inputs + k];
    if (instructions == Instructions::avx2) {
        words_.resize(weights.size());
        for (std::size_t o = 0; o < outputs; ++o)
            for (std::size_t k = 0; k < inputs; ++k)
                words_[(o / word_block * inputs + k / 2 * 2) * word_block + o % word_block * 2 +
                       k % 2] = weights[o * inputs + k];
        return;
    }
    bytes_.resize(weights.size());
    for (std::size_t o = 0; o < outputs; ++o)
        for (std::size_t k = 0; k < inputs; ++k)
            bytes_[(o / byte_block * inputs + k / 4 * 4) * byte_block + o % byte_block * 4 +
                   k % 4] = weights[o * inputs + k];
}

FloatRows IntegerProduct::operator()(const ByteRows &rows) const {
    const Operands in{rows.values.data(), rows.rows, inputs_, scales_.size()};
    Numbers<std::int32_t> sums(in.row_count * in.outputs);
    switch (instructions_) {
#if CLAIMGRAPH_X86
    case Instructions::avx512_vnni:
        multiply_vnni(in, bytes_.data(), sums.data());
        break;
    case Instructions::avx2:
        multiply_avx2(in, words_.data(), sums.data());
        break;
#endif
    default:
        multiply_portable(in, bytes_.data(), sums.data());
        break;
    }
    FloatRows out(in.row_count, in.outputs);
    for (std::size_t row = 0; row < in.row_count; ++row)
        apply_scales(sums.data() + row * in.outputs, corrections_.data(), scales_.data(),
                     rows.scales[row], in.outputs, out.row(row));
    return out;
}

} // namespace claimgraph
