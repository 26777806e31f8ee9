// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/dense_math.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace claimgraph::training {
namespace {

/// Small whole numbers, of which sums are exact in any order.
Matrix counted(std::size_t rows, std::size_t columns) {
    Matrix out(rows, columns);
    for (std::size_t i = 0; i < out.values.size(); ++i)
        out.values[i] = static_cast<float>(i * 7 % 11) - 5;
    return out;
}

Matrix by_definition(const Matrix &left, const Matrix &right) {
    Matrix out(left.rows, right.columns);
    for (std::size_t i = 0; i < left.rows; ++i)
        for (std::size_t j = 0; j < right.columns; ++j)
            for (std::size_t k = 0; k < left.columns; ++k)
                out.row(i)[j] += left.row(i)[k] * right.row(k)[j];
    return out;
}

TEST(Multiply, IsExactForAnyNumberOfRows) {
    for (std::size_t rows = 1; rows < 18; ++rows)
        for (const std::size_t columns : {16U, 48U}) {
            const Matrix left = counted(rows, 5);
            const Matrix right = counted(5, columns);
            EXPECT_EQ(multiply(left, right).values, by_definition(left, right).values);
        }
}

TEST(MultiplyTransposed, ReadsTheLeftFactorByColumns) {
    for (std::size_t rows = 1; rows < 12; ++rows) {
        const Matrix left = counted(7, rows);
        const Matrix right = counted(7, 32);
        EXPECT_EQ(multiply_transposed(left, right).values,
                  by_definition(transposed(left), right).values);
    }
}

TEST(Multiply, IsExactWhereItIsBigEnoughForTiles) {
    for (const std::size_t rows : {16U, 33U, 70U})
        for (const std::size_t depth : {32U, 45U, 96U})
            for (const std::size_t columns : {16U, 32U, 80U}) {
                const Matrix left = counted(rows, depth);
                const Matrix right = counted(depth, columns);
                const Matrix wanted = by_definition(left, right);
                EXPECT_EQ(multiply(left, right).values, wanted.values);
                EXPECT_EQ(multiply_transposed(transposed(left), right).values, wanted.values);
            }
}

TEST(Multiply, RefusesShapesThatDoNotFit) {
    EXPECT_THROW(multiply(counted(2, 3), counted(4, 16)), std::invalid_argument);
    EXPECT_THROW(multiply(counted(2, 3), counted(3, 15)), std::invalid_argument);
}

} // namespace
} // namespace claimgraph::training
