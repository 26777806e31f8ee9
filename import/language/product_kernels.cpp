// SPDX-License-Identifier: Apache-2.0
#include "import/language/product_kernels.hpp"

#include <vector>

namespace claimgraph {

void multiply_portable(const ProductTask &task, const std::int8_t *weights) {
    for (std::size_t row = 0; row < task.row_count; ++row) {
        const std::uint8_t *values = task.rows + row * task.depth;
        for (std::size_t first = 0; first < task.outputs; first += byte_block) {
            const std::int8_t *packed = weights + first * task.depth;
            std::int32_t sums[byte_block];
            for (std::size_t lane = 0; lane < byte_block; ++lane)
                sums[lane] = task.starts[first + lane];
            for (std::size_t k = 0; k < task.depth; k += 4, packed += 4 * byte_block)
                for (std::size_t lane = 0; lane < byte_block; ++lane)
                    for (std::size_t i = 0; i < 4; ++i)
                        sums[lane] += values[k + i] * packed[lane * 4 + i];
            float *out = task.out + row * task.outputs + first;
            for (std::size_t lane = 0; lane < byte_block; ++lane)
                out[lane] = static_cast<float>(sums[lane]) *
                                (task.row_scales[row] * task.scales[first + lane]) +
                            task.bias[first + lane];
        }
    }
}

#if CLAIMGRAPH_X86
namespace {

/// `Rows` rows against `Blocks` blocks of outputs; all sums stay in registers.
template <std::size_t Rows, std::size_t Blocks>
[[gnu::target("avx512f,avx512bw,avx512vnni")]] inline void
tile_vnni(const ProductTask &task, std::size_t row, std::size_t block, const std::int8_t *weights) {
    const std::size_t stride = byte_block * task.depth;
    const std::int8_t *packed = weights + block * stride;
    const std::uint8_t *values = task.rows + row * task.depth;
    __m512i sum[Rows][Blocks];
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        sum[r][b] = _mm512_loadu_si512(task.starts + (block + b) * byte_block);
    for (std::size_t k = 0; k < task.depth; k += 4) {
        __m512i weight[Blocks];
        CLAIMGRAPH_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b)
            weight[b] = _mm512_loadu_si512(packed + b * stride + k * byte_block);
        CLAIMGRAPH_UNROLL
        for (std::size_t r = 0; r < Rows; ++r) {
            std::int32_t four;
            __builtin_memcpy(&four, values + r * task.depth + k, sizeof four);
            const __m512i value = _mm512_set1_epi32(four);
            CLAIMGRAPH_UNROLL
            for (std::size_t b = 0; b < Blocks; ++b)
                sum[r][b] = _mm512_dpbusd_epi32(sum[r][b], value, weight[b]);
        }
    }
    // Pins the sums to registers here: with what follows in sight GCC spills them in the loop
    // above.
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        asm volatile("" : "+v"(sum[r][b]));
    CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b) {
        const std::size_t first = (block + b) * byte_block;
        const __m512 scales = _mm512_loadu_ps(task.scales + first);
        const __m512 bias = _mm512_loadu_ps(task.bias + first);
        CLAIMGRAPH_UNROLL
        for (std::size_t r = 0; r < Rows; ++r)
            _mm512_storeu_ps(task.out + (row + r) * task.outputs + first,
                             finish(sum[r][b], task.row_scales[row + r], scales, bias));
    }
}

template <std::size_t Blocks>
[[gnu::target("avx512f,avx512bw,avx512vnni")]] void
columns_vnni(const ProductTask &task, std::size_t block, const std::int8_t *weights) {
    std::size_t row = 0;
    for (; row + 6 <= task.row_count; row += 6)
        tile_vnni<6, Blocks>(task, row, block, weights);
    switch (task.row_count - row) {
    case 5:
        tile_vnni<5, Blocks>(task, row, block, weights);
        break;
    case 4:
        tile_vnni<4, Blocks>(task, row, block, weights);
        break;
    case 3:
        tile_vnni<3, Blocks>(task, row, block, weights);
        break;
    case 2:
        tile_vnni<2, Blocks>(task, row, block, weights);
        break;
    case 1:
        tile_vnni<1, Blocks>(task, row, block, weights);
        break;
    default:
        break;
    }
}

template <std::size_t Rows, std::size_t Blocks>
[[gnu::target("avx2")]] inline void tile_avx2(const ProductTask &task, const std::int16_t *rows,
                                              std::size_t row, std::size_t block,
                                              const std::int16_t *weights) {
    const std::size_t stride = word_block * task.depth;
    const std::int16_t *packed = weights + block * stride;
    const std::int16_t *values = rows + row * task.depth;
    __m256i sum[Rows][Blocks];
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b)
        sum[r][b] = _mm256_loadu_si256(
            reinterpret_cast<const __m256i *>(task.starts + (block + b) * word_block));
    for (std::size_t k = 0; k < task.depth; k += 2) {
        __m256i weight[Blocks];
        CLAIMGRAPH_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b)
            weight[b] = _mm256_loadu_si256(
                reinterpret_cast<const __m256i *>(packed + b * stride + k * word_block));
        CLAIMGRAPH_UNROLL
        for (std::size_t r = 0; r < Rows; ++r) {
            std::int32_t two;
            __builtin_memcpy(&two, values + r * task.depth + k, sizeof two);
            const __m256i value = _mm256_set1_epi32(two);
            CLAIMGRAPH_UNROLL
            for (std::size_t b = 0; b < Blocks; ++b)
                sum[r][b] = _mm256_add_epi32(sum[r][b], _mm256_madd_epi16(value, weight[b]));
        }
    }
    CLAIMGRAPH_UNROLL
    for (std::size_t r = 0; r < Rows; ++r)
        CLAIMGRAPH_UNROLL
    for (std::size_t b = 0; b < Blocks; ++b) {
        const std::size_t first = (block + b) * word_block;
        const __m256 factors = _mm256_mul_ps(_mm256_set1_ps(task.row_scales[row + r]),
                                             _mm256_loadu_ps(task.scales + first));
        const __m256 products = _mm256_mul_ps(_mm256_cvtepi32_ps(sum[r][b]), factors);
        _mm256_storeu_ps(task.out + (row + r) * task.outputs + first,
                         _mm256_add_ps(products, _mm256_loadu_ps(task.bias + first)));
    }
}

} // namespace

void multiply_vnni(const ProductTask &task, const std::int8_t *weights) {
    const std::size_t blocks = task.outputs / byte_block;
    std::size_t block = 0;
    for (; block + 4 <= blocks; block += 4)
        columns_vnni<4>(task, block, weights);
    for (; block + 2 <= blocks; block += 2)
        columns_vnni<2>(task, block, weights);
    for (; block < blocks; ++block)
        columns_vnni<1>(task, block, weights);
}

[[gnu::target("avx2")]] void multiply_avx2(const ProductTask &task, const std::int16_t *weights) {
    const std::vector<std::int16_t> rows(task.rows, task.rows + task.row_count * task.depth);
    for (std::size_t block = 0; block < task.outputs / word_block; block += 2) {
        std::size_t row = 0;
        for (; row + 4 <= task.row_count; row += 4)
            tile_avx2<4, 2>(task, rows.data(), row, block, weights);
        for (; row < task.row_count; ++row)
            tile_avx2<1, 2>(task, rows.data(), row, block, weights);
    }
}

#endif

} // namespace claimgraph
