// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The sizes of the network and how its output columns are divided; shared by trainer and reader.

#include <cstddef>
#include <cstdint>

namespace claimgraph {

/// Rounded up to whole vectors of the matrix products.
constexpr std::uint32_t padded(std::uint32_t size) { return (size + 15) / 16 * 16; }

/// Sizes of one network; all widths but the class counts are multiples of 16.
struct NetworkShape {
    std::uint32_t width = 128;      ///< of a word's vector in every layer
    std::uint32_t windows = 1;      ///< convolutions over three words, below the layers
    std::uint32_t layers = 2;       ///< recurrent layers, each reading both ways
    std::uint32_t arc_width = 96;   ///< of a word as dependent, and as head
    std::uint32_t label_width = 64; ///< of an arc whose relation is asked for
    std::uint32_t tags = 0;         ///< pairs of UPOS and XPOS
    std::uint32_t features = 0;     ///< whole FEATS columns
    std::uint32_t relations = 0;    ///< relations with subtypes
    std::uint32_t embedding_rows = 0;

    friend constexpr bool operator==(const NetworkShape &, const NetworkShape &) = default;
};

/// Words that lie this far apart or more share a bucket of distance.
inline constexpr std::uint32_t distance_buckets = 32;
inline constexpr std::uint32_t root_bucket = 0;

/// Bucket of the distance from a dependent to a head at `offset` words (negative: to its left);
/// one word a bucket up to 8, then 9-12, 13-20, 21 and more, on either side.
constexpr std::uint32_t distance_bucket(int offset) {
    const int length = offset < 0 ? -offset : offset;
    const int step = length <= 8 ? length : length <= 12 ? 9 : length <= 20 ? 10 : 11;
    return static_cast<std::uint32_t>(offset < 0 ? step : 11 + step);
}

/// Where each output of the last layer begins in the columns of the output matrix.
struct OutputColumns {
    std::uint32_t tags;
    std::uint32_t arc_dependent;
    std::uint32_t arc_head;
    std::uint32_t distance;
    std::uint32_t label_dependent;
    std::uint32_t label_head;
    std::uint32_t features;
    std::uint32_t end;

    explicit constexpr OutputColumns(const NetworkShape &shape)
        : tags(0), arc_dependent(padded(shape.tags)), arc_head(arc_dependent + shape.arc_width),
          distance(arc_head + shape.arc_width), label_dependent(distance + distance_buckets),
          label_head(label_dependent + shape.label_width), features(label_head + shape.label_width),
          end(features + padded(shape.features)) {}
};

} // namespace claimgraph
