// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Matrix products in the tile registers of Intel AMX: factors rounded to bfloat16, sums in single
/// precision (mixed precision, Micikevicius et al. 2018). Several times faster than AVX-512.

#include <cstddef>

namespace claimgraph::training {

/// The left factor: element (row, k) lies at row * row_step + k * depth_step, so that a matrix and
/// its transpose are read alike. One of the steps is 1.
struct LeftFactor {
    const float *values;
    std::size_t rows;
    std::size_t depth;
    std::size_t row_step;
    std::size_t depth_step;
};

/// Whether this machine has such tiles and the system lets us use them.
bool has_tiles();

/// left * right, where `right` and `out` have `width` columns.
/// \pre `has_tiles()`, and `width` is a multiple of 16
void tile_product(const LeftFactor &left, const float *right, std::size_t width, float *out);

} // namespace claimgraph::training
