// SPDX-License-Identifier: Apache-2.0
// The product in the tile registers of Intel AMX (Intel 64 and IA-32 Architectures Software
// Developer's Manual, volume 1, chapter 18).
#include "import/language/product_kernels.hpp"

#if CLAIMGRAPH_X86

#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

#define CLAIMGRAPH_TILES [[gnu::target("avx512f,amx-tile,amx-int8")]]

namespace claimgraph {
namespace {

/// Rows of a tile, and 32-bit sums of a row.
constexpr std::size_t side = 16;
static_assert(side == byte_block);

/// The layout that LDTILECFG reads. Tiles 0 to 3 are sums, 4 and 5 rows, 6
/// and 7 weights.
struct alignas(64) TileConfiguration {
    std::uint8_t palette = 1;
    std::uint8_t start_row = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t row_bytes[16] = {};
    std::uint8_t rows[16] = {};

    TileConfiguration(std::size_t row_count, std::size_t inputs) {
        std::fill_n(row_bytes, 8, std::uint16_t{64});
        std::fill_n(rows, 8, static_cast<std::uint8_t>(row_count));
        row_bytes[4] = row_bytes[5] = static_cast<std::uint16_t>(inputs);
        rows[6] = rows[7] = static_cast<std::uint8_t>(inputs / 4);
    }
};

/// How rows and inputs are cut into tiles.
struct Cut {
    std::size_t rows;   ///< of a tile
    std::size_t inputs; ///< of a tile
    std::size_t steps;  ///< tiles side by side in a row
};

/// `Rows` tiles of rows from `row` on against `Blocks` blocks of outputs from `first` on, one or
/// two of each.
template <std::size_t Rows, std::size_t Blocks>
CLAIMGRAPH_TILES inline void multiply_square(const ProductTask &task, const Cut &cut,
                                             std::size_t row, std::size_t first,
                                             const std::int8_t *weights) {
    // The last tile ends with the last row: rows that two tiles have come out the same twice.
    const auto row_of = [&](std::size_t tile) {
        return std::min(row + tile * cut.rows, task.row_count - cut.rows);
    };
    const std::size_t block_bytes = cut.steps * cut.inputs * side;
    const std::int8_t *packed = weights + first / side * block_bytes;
    _tile_loadd(0, task.starts + first, 0);
    if constexpr (Blocks > 1)
        _tile_loadd(1, task.starts + first + side, 0);
    if constexpr (Rows > 1)
        _tile_loadd(2, task.starts + first, 0);
    if constexpr (Rows > 1 && Blocks > 1)
        _tile_loadd(3, task.starts + first + side, 0);
    for (std::size_t step = 0; step < cut.steps; ++step, packed += cut.inputs * side) {
        const std::uint8_t *values =
            task.rows + std::min(step * cut.inputs, task.depth - cut.inputs);
        _tile_loadd(4, values + row_of(0) * task.depth, task.depth);
        _tile_loadd(6, packed, 64);
        _tile_dpbusd(0, 4, 6);
        if constexpr (Blocks > 1) {
            _tile_loadd(7, packed + block_bytes, 64);
            _tile_dpbusd(1, 4, 7);
        }
        if constexpr (Rows > 1) {
            _tile_loadd(5, values + row_of(1) * task.depth, task.depth);
            _tile_dpbusd(2, 5, 6);
        }
        if constexpr (Rows > 1 && Blocks > 1)
            _tile_dpbusd(3, 5, 7);
    }
    alignas(64) std::int32_t sums[Rows * Blocks][side * side];
    _tile_stored(0, sums[0], 64);
    if constexpr (Blocks > 1)
        _tile_stored(1, sums[1], 64);
    if constexpr (Rows > 1)
        _tile_stored(2, sums[Blocks], 64);
    if constexpr (Rows > 1 && Blocks > 1)
        _tile_stored(3, sums[3], 64);
    __m512 scales[Blocks], bias[Blocks];
    for (std::size_t b = 0; b < Blocks; ++b) {
        scales[b] = _mm512_loadu_ps(task.scales + first + b * side);
        bias[b] = _mm512_loadu_ps(task.bias + first + b * side);
    }
    for (std::size_t tile = 0; tile < Rows; ++tile)
        for (std::size_t r = 0; r < cut.rows; ++r)
            for (std::size_t b = 0; b < Blocks; ++b) {
                const std::size_t at = row_of(tile) + r;
                const __m512i sum = _mm512_load_si512(sums[tile * Blocks + b] + r * side);
                _mm512_storeu_ps(task.out + at * task.outputs + first + b * side,
                                 finish(sum, task.row_scales[at], scales[b], bias[b]));
            }
}

template <std::size_t Rows>
CLAIMGRAPH_TILES void multiply_rows(const ProductTask &task, const Cut &cut, std::size_t row,
                                    const std::int8_t *weights) {
    std::size_t first = 0;
    for (; first + 2 * side <= task.outputs; first += 2 * side)
        multiply_square<Rows, 2>(task, cut, row, first, weights);
    if (first < task.outputs)
        multiply_square<Rows, 1>(task, cut, row, first, weights);
}

bool ask_for_tiles() {
    constexpr unsigned tiles = 1U << 24U;
    constexpr unsigned byte_products = 1U << 25U;
    constexpr long request_permission = 0x1023;
    constexpr long tile_data = 18;
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d & tiles) != 0 &&
           (d & byte_products) != 0 && __builtin_cpu_supports("avx512f") &&
           syscall(SYS_arch_prctl, request_permission, tile_data) == 0;
}

} // namespace

bool has_byte_tiles() {
    static const bool answer = ask_for_tiles();
    return answer;
}

CLAIMGRAPH_TILES void multiply_tiles(const ProductTask &task, const std::int8_t *weights) {
    if (task.row_count == 0)
        return;
    const std::size_t inputs = std::min(task.depth, tile_inputs);
    const Cut cut{std::min(task.row_count, side), inputs, (task.depth + inputs - 1) / inputs};
    const TileConfiguration configuration(cut.rows, cut.inputs);
    _tile_loadconfig(&configuration);
    std::size_t row = 0;
    for (; row + side < task.row_count; row += 2 * side)
        multiply_rows<2>(task, cut, row, weights);
    if (row < task.row_count)
        multiply_rows<1>(task, cut, row, weights);
    _tile_release();
}

} // namespace claimgraph

#endif
