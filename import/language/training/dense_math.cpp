// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/dense_math.hpp"

#include "import/language/training/tile_product.hpp"

#include <cstring>
#include <stdexcept>

namespace claimgraph::training {
namespace {

using Lane = float __attribute__((vector_size(64), aligned(4)));

/// Smaller products lose more by being packed into tiles than they gain.
constexpr std::size_t least_tiled = 16 * 16 * 32;

/// `Rows` rows of the product against `Lanes` vectors of columns: the sums stay in registers.
template <std::size_t Rows, std::size_t Lanes>
[[gnu::always_inline]] inline void block(const LeftFactor &left, std::size_t row,
                                         const float *right, std::size_t width, float *out) {
    Lane sums[Rows][Lanes] = {};
    const float *values = left.values + row * left.row_step;
    for (std::size_t k = 0; k < left.depth; ++k) {
        Lane b[Lanes];
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            b[lane] = *reinterpret_cast<const Lane *>(right + k * width + 16 * lane);
        for (std::size_t r = 0; r < Rows; ++r) {
            const float a = values[r * left.row_step + k * left.depth_step];
            for (std::size_t lane = 0; lane < Lanes; ++lane)
                sums[r][lane] += b[lane] * a;
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            *reinterpret_cast<Lane *>(out + (row + r) * width + 16 * lane) = sums[r][lane];
}

template <std::size_t Rows, std::size_t Lanes>
[[gnu::always_inline]] inline void columns(const LeftFactor &left, const float *right,
                                           std::size_t width, float *out) {
    std::size_t row = 0;
    for (; row + Rows <= left.rows; row += Rows)
        block<Rows, Lanes>(left, row, right, width, out);
    for (; row + 2 <= left.rows; row += 2)
        block<2, Lanes>(left, row, right, width, out);
    if (row < left.rows)
        block<1, Lanes>(left, row, right, width, out);
}

/// `Rows` and `Lanes` as the registers allow: all sums of a block have to fit.
template <std::size_t Rows, std::size_t Lanes>
[[gnu::always_inline]] inline void product(const LeftFactor &left, const float *right,
                                           std::size_t width, float *out) {
    std::size_t column = 0;
    for (; column + 16 * Lanes <= width; column += 16 * Lanes)
        columns<Rows, Lanes>(left, right + column, width, out + column);
    for (; column < width; column += 16)
        columns<Rows, 1>(left, right + column, width, out + column);
}

using Product = void (*)(const LeftFactor &left, const float *right, std::size_t width, float *out);

[[gnu::target("avx512f")]] void product_avx512(const LeftFactor &left, const float *right,
                                               std::size_t width, float *out) {
    product<8, 2>(left, right, width, out);
}

[[gnu::target("avx2,fma")]] void product_avx2(const LeftFactor &left, const float *right,
                                              std::size_t width, float *out) {
    product<6, 1>(left, right, width, out);
}

void product_portable(const LeftFactor &left, const float *right, std::size_t width, float *out) {
    product<4, 1>(left, right, width, out);
}

Product best_product() {
    if (__builtin_cpu_supports("avx512f"))
        return product_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return product_avx2;
    return product_portable;
}

Matrix multiply(const LeftFactor &left, const Matrix &right) {
    if (left.depth != right.rows || right.columns % 16 != 0)
        throw std::invalid_argument("multiply: shapes do not fit");
    Matrix out(left.rows, right.columns);
    if (has_tiles() && left.rows * left.depth * right.columns >= least_tiled) {
        tile_product(left, right.values.data(), right.columns, out.values.data());
        return out;
    }
    static const Product untiled = best_product();
    untiled(left, right.values.data(), right.columns, out.values.data());
    return out;
}

} // namespace

Matrix multiply(const Matrix &left, const Matrix &right) {
    return multiply({left.values.data(), left.rows, left.columns, left.columns, 1}, right);
}

Matrix multiply_transposed(const Matrix &left, const Matrix &right) {
    return multiply({left.values.data(), left.columns, left.rows, 1, left.columns}, right);
}

Matrix transposed(const Matrix &matrix) {
    constexpr std::size_t tile = 16;
    Matrix out(matrix.columns, matrix.rows);
    for (std::size_t r0 = 0; r0 < matrix.rows; r0 += tile)
        for (std::size_t c0 = 0; c0 < matrix.columns; c0 += tile)
            for (std::size_t c = c0; c < std::min(c0 + tile, matrix.columns); ++c)
                for (std::size_t r = r0; r < std::min(r0 + tile, matrix.rows); ++r)
                    out.values[c * matrix.rows + r] = matrix.values[r * matrix.columns + c];
    return out;
}

void accumulate(std::span<float> target, std::span<const float> source) {
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] += source[i];
}

} // namespace claimgraph::training
