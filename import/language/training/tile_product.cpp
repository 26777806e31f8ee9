// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/tile_product.hpp"

#if defined(__x86_64__) && defined(__linux__)

#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#define CLAIMGRAPH_TILES [[gnu::target("avx512f,avx512bw,avx512vl,avx512bf16,amx-tile,amx-bf16")]]

namespace claimgraph::training {
namespace {

/// A tile has 16 rows of 64 bytes: 32 bfloat16 of a left factor; pairs along the depth of 16
/// columns of a right one; 16 sums.
constexpr std::size_t side = 16;
constexpr std::size_t tile_depth = 32;
constexpr std::size_t tile_numbers = side * tile_depth;
constexpr std::size_t tile_row_bytes = 64;

using Tiles = std::vector<std::uint16_t>;

std::size_t count_of(std::size_t size, std::size_t part) { return (size + part - 1) / part; }

__mmask16 first_of(std::size_t count) {
    return static_cast<__mmask16>((1U << std::min(count, side)) - 1U);
}

/// Sixteen numbers in the lower halves of as many lanes.
CLAIMGRAPH_TILES inline __m512i rounded(const float *values, __mmask16 mask) {
    return _mm512_maskz_cvtepu16_epi32(
        mask, reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(_mm512_maskz_loadu_ps(mask, values))));
}

/// Sixteen pairs of numbers that follow each other along the depth; `odd` may be missing.
CLAIMGRAPH_TILES inline __m512i pairs(const float *even, const float *odd, __mmask16 mask) {
    const __m512i low = rounded(even, mask);
    if (odd == nullptr)
        return low;
    return _mm512_or_si512(low, _mm512_maskz_slli_epi32(mask, rounded(odd, mask), 16));
}

/// Tile by tile along the depth, then down the rows.
CLAIMGRAPH_TILES Tiles pack_rows(const LeftFactor &left) {
    const std::size_t steps = count_of(left.depth, tile_depth);
    Tiles tiles(2 * count_of(left.rows, 2 * side) * steps * tile_numbers);
    for (std::size_t row = 0; row < left.rows; ++row) {
        const float *values = left.values + row * left.row_step;
        for (std::size_t step = 0; step < steps; ++step) {
            const std::size_t k = step * tile_depth;
            const std::size_t rest = left.depth - k;
            const __m512 low = _mm512_maskz_loadu_ps(first_of(rest), values + k);
            const __m512 high =
                rest > side ? _mm512_maskz_loadu_ps(first_of(rest - side), values + k + side)
                            : _mm512_setzero_ps();
            _mm512_storeu_si512(tiles.data() + (row / side * steps + step) * tile_numbers +
                                    row % side * tile_depth,
                                reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(high, low)));
        }
    }
    return tiles;
}

/// The same for a factor that lies transposed.
CLAIMGRAPH_TILES Tiles pack_columns(const LeftFactor &left) {
    const std::size_t steps = count_of(left.depth, tile_depth);
    Tiles tiles(2 * count_of(left.rows, 2 * side) * steps * tile_numbers);
    const __m512i places =
        _mm512_mullo_epi32(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                           _mm512_set1_epi32(tile_depth / 2));
    for (std::size_t k = 0; k < left.depth; k += 2) {
        const float *even = left.values + k * left.depth_step;
        const float *odd = k + 1 < left.depth ? even + left.depth_step : nullptr;
        for (std::size_t row = 0; row < left.rows; row += side) {
            std::uint16_t *tile =
                tiles.data() + (row / side * steps + k / tile_depth) * tile_numbers;
            _mm512_i32scatter_epi32(
                tile + k % tile_depth, places,
                pairs(even + row, odd == nullptr ? odd : odd + row, first_of(left.rows - row)), 4);
        }
    }
    return tiles;
}

/// Tile by tile down the depth, then along the columns.
CLAIMGRAPH_TILES Tiles pack_right(const float *right, std::size_t depth, std::size_t width) {
    const std::size_t steps = count_of(depth, tile_depth);
    Tiles tiles(2 * count_of(width, 2 * side) * steps * tile_numbers);
    for (std::size_t k = 0; k < depth; k += 2) {
        const float *even = right + k * width;
        const float *odd = k + 1 < depth ? even + width : nullptr;
        for (std::size_t column = 0; column < width; column += side) {
            std::uint16_t *tile =
                tiles.data() + (column / side * steps + k / tile_depth) * tile_numbers;
            _mm512_storeu_si512(
                tile + k % tile_depth * side,
                pairs(even + column, odd == nullptr ? odd : odd + column, first_of(side)));
        }
    }
    return tiles;
}

/// Four tiles of sums at (0, 0), (0, 16), (16, 0), (16, 16) of `out`, which is `width` wide.
CLAIMGRAPH_TILES void block(const std::uint16_t *left, const std::uint16_t *right,
                            std::size_t steps, float *out, std::size_t width) {
    const std::uint16_t *below = left + steps * tile_numbers;
    const std::uint16_t *beside = right + steps * tile_numbers;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (std::size_t at = 0; at < steps * tile_numbers; at += tile_numbers) {
        _tile_loadd(4, left + at, tile_row_bytes);
        _tile_loadd(5, below + at, tile_row_bytes);
        _tile_loadd(6, right + at, tile_row_bytes);
        _tile_loadd(7, beside + at, tile_row_bytes);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
    const std::size_t stride = width * sizeof(float);
    _tile_stored(0, out, stride);
    _tile_stored(1, out + side, stride);
    _tile_stored(2, out + side * width, stride);
    _tile_stored(3, out + side * width + side, stride);
}

/// The layout that LDTILECFG reads: all eight tiles of full size.
struct alignas(64) TileConfiguration {
    std::uint8_t palette = 1;
    std::uint8_t start_row = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t row_bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

bool ask_for_tiles() {
    constexpr unsigned bf16_tiles = 1U << 22U;
    constexpr long request_permission = 0x1023;
    constexpr long tile_data = 18;
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d & bf16_tiles) != 0 &&
           __builtin_cpu_supports("avx512bf16") &&
           syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
}

} // namespace

bool has_tiles() {
    static const bool answer = ask_for_tiles();
    return answer;
}

CLAIMGRAPH_TILES void tile_product(const LeftFactor &left, const float *right, std::size_t width,
                                   float *out) {
    constexpr std::size_t span = 2 * side;
    const Tiles rows = left.depth_step == 1 ? pack_rows(left) : pack_columns(left);
    const Tiles columns = pack_right(right, left.depth, width);
    const std::size_t steps = count_of(left.depth, tile_depth);
    const TileConfiguration configuration;
    _tile_loadconfig(&configuration);
    float edge[span * span];
    for (std::size_t column = 0; column < width; column += span) {
        const std::uint16_t *beside = columns.data() + column / side * steps * tile_numbers;
        for (std::size_t row = 0; row < left.rows; row += span) {
            const std::uint16_t *own = rows.data() + row / side * steps * tile_numbers;
            float *target = out + row * width + column;
            if (row + span <= left.rows && column + span <= width) {
                block(own, beside, steps, target, width);
                continue;
            }
            block(own, beside, steps, edge, span);
            for (std::size_t r = 0; r < std::min(span, left.rows - row); ++r)
                std::copy_n(edge + r * span, std::min(span, width - column), target + r * width);
        }
    }
    _tile_release();
}

} // namespace claimgraph::training

#else

namespace claimgraph::training {

bool has_tiles() { return false; }
void tile_product(const LeftFactor &, const float *, std::size_t, float *) {}

} // namespace claimgraph::training

#endif
