// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/dense_math.hpp"

#include <cstring>
#include <stdexcept>

namespace claimgraph::training {
namespace {

using Lane = float __attribute__((vector_size(64), aligned(4)));

/// `Rows` rows of the product against 32 columns: the accumulators stay in registers.
template <std::size_t Rows>
[[gnu::always_inline]] inline void block32(const float *left, std::size_t depth, const float *right,
                                           std::size_t width, float *out) {
    Lane low[Rows] = {};
    Lane high[Rows] = {};
    for (std::size_t k = 0; k < depth; ++k) {
        const Lane b0 = *reinterpret_cast<const Lane *>(right + k * width);
        const Lane b1 = *reinterpret_cast<const Lane *>(right + k * width + 16);
        for (std::size_t r = 0; r < Rows; ++r) {
            const float a = left[r * depth + k];
            low[r] += b0 * a;
            high[r] += b1 * a;
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        *reinterpret_cast<Lane *>(out + r * width) = low[r];
        *reinterpret_cast<Lane *>(out + r * width + 16) = high[r];
    }
}

template <std::size_t Rows>
[[gnu::always_inline]] inline void block16(const float *left, std::size_t depth, const float *right,
                                           std::size_t width, float *out) {
    Lane sum[Rows] = {};
    for (std::size_t k = 0; k < depth; ++k) {
        const Lane b = *reinterpret_cast<const Lane *>(right + k * width);
        for (std::size_t r = 0; r < Rows; ++r)
            sum[r] += b * left[r * depth + k];
    }
    for (std::size_t r = 0; r < Rows; ++r)
        *reinterpret_cast<Lane *>(out + r * width) = sum[r];
}

template <std::size_t Rows>
[[gnu::always_inline]] inline void row_block(const float *left, std::size_t depth,
                                             const float *right, std::size_t width, float *out,
                                             std::size_t column) {
    if (column + 32 <= width)
        block32<Rows>(left, depth, right + column, width, out + column);
    else
        block16<Rows>(left, depth, right + column, width, out + column);
}

[[gnu::always_inline]] inline void product(const float *left, std::size_t rows, std::size_t depth,
                                           const float *right, std::size_t width, float *out) {
    for (std::size_t column = 0; column < width; column += 32) {
        std::size_t row = 0;
        for (; row + 8 <= rows; row += 8)
            row_block<8>(left + row * depth, depth, right, width, out + row * width, column);
        for (; row < rows; ++row)
            row_block<1>(left + row * depth, depth, right, width, out + row * width, column);
    }
}

[[gnu::target("avx512f")]] void product_avx512(const float *left, std::size_t rows,
                                               std::size_t depth, const float *right,
                                               std::size_t width, float *out) {
    product(left, rows, depth, right, width, out);
}

void product_portable(const float *left, std::size_t rows, std::size_t depth, const float *right,
                      std::size_t width, float *out) {
    product(left, rows, depth, right, width, out);
}

} // namespace

Matrix multiply(const Matrix &left, const Matrix &right) {
    if (left.columns != right.rows || right.columns % 16 != 0)
        throw std::invalid_argument("multiply: shapes do not fit");
    Matrix out(left.rows, right.columns);
    static const bool wide = __builtin_cpu_supports("avx512f");
    (wide ? product_avx512 : product_portable)(left.values.data(), left.rows, left.columns,
                                               right.values.data(), right.columns,
                                               out.values.data());
    return out;
}

Matrix transposed(const Matrix &matrix) {
    constexpr std::size_t tile = 16;
    Matrix out(matrix.columns, matrix.rows);
    for (std::size_t r0 = 0; r0 < matrix.rows; r0 += tile)
        for (std::size_t c0 = 0; c0 < matrix.columns; c0 += tile)
            for (std::size_t r = r0; r < std::min(r0 + tile, matrix.rows); ++r)
                for (std::size_t c = c0; c < std::min(c0 + tile, matrix.columns); ++c)
                    out.values[c * matrix.rows + r] = matrix.values[r * matrix.columns + c];
    return out;
}

void accumulate(std::span<float> target, std::span<const float> source) {
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] += source[i];
}

} // namespace claimgraph::training
