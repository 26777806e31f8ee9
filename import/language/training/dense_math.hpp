// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Row-major single-precision products for the trainer, one thread, widest vectors of the machine.

#include <cstddef>
#include <span>
#include <vector>

namespace claimgraph::training {

/// A dense row-major matrix. The column count is a multiple of 16 wherever `multiply` writes it.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t row_count, std::size_t column_count)
        : rows(row_count), columns(column_count), values(row_count * column_count) {}

    float *row(std::size_t index) { return values.data() + index * columns; }
    const float *row(std::size_t index) const { return values.data() + index * columns; }
};

/// left * right. \pre `right.columns` is a multiple of 16.
Matrix multiply(const Matrix &left, const Matrix &right);

/// left^T * right, without writing the transpose. \pre `right.columns` is a multiple of 16.
Matrix multiply_transposed(const Matrix &left, const Matrix &right);

Matrix transposed(const Matrix &matrix);

/// Add `source` to `target`, element by element.
void accumulate(std::span<float> target, std::span<const float> source);

} // namespace claimgraph::training
