// SPDX-License-Identifier: Apache-2.0
#include "import/language/integer_product.hpp"

#include "import/language/clones.hpp"
#include "import/language/lanes.hpp"
#include "import/language/product_kernels.hpp"

#include <algorithm>
#include <cstring>

namespace claimgraph {
namespace {

CLAIMGRAPH_CLONES float largest_size(const float *values, std::size_t count) {
    constexpr std::size_t lanes = lane_count<Lanes>;
    Lanes largest = {};
    std::size_t k = 0;
    for (; k + lanes <= count; k += lanes) {
        Lanes block;
        std::memcpy(&block, values + k, sizeof block);
        const Lanes size = block < 0.0F ? -block : block;
        largest = largest > size ? largest : size;
    }
    float best = largest_lane(largest);
    for (; k < count; ++k)
        best = std::max(best, values[k] < 0 ? -values[k] : values[k]);
    return best;
}

CLAIMGRAPH_CLONES void to_bytes(const float *values, std::size_t count, float factor,
                                std::uint8_t *__restrict out) {
    for (std::size_t k = 0; k < count; ++k)
        out[k] = static_cast<std::uint8_t>(static_cast<std::int32_t>(values[k] * factor + 128.5F));
}

/// Weights of a row each output, in blocks of `block` outputs with groups of `group` inputs.
template <class Number, std::size_t block, std::size_t group>
std::vector<Number> packed(std::span<const std::int8_t> weights, std::size_t inputs) {
    std::vector<Number> out(weights.size());
    for (std::size_t o = 0; o < weights.size() / inputs; ++o)
        for (std::size_t k = 0; k < inputs; ++k)
            out[(o / block * inputs + k / group * group) * block + o % block * group + k % group] =
                weights[o * inputs + k];
    return out;
}

#if CLAIMGRAPH_X86

/// Rows of weights as `multiply_tiles` reads them: whole tiles, the last one moved to the end.
std::vector<std::int8_t> in_tiles(std::span<const std::int8_t> weights, std::size_t inputs) {
    const std::size_t tile = std::min(inputs, tile_inputs);
    const std::size_t steps = (inputs + tile - 1) / tile;
    std::vector<std::int8_t> out(weights.size() / inputs * steps * tile);
    const std::size_t last = (steps - 1) * tile;
    for (std::size_t o = 0; o < weights.size() / inputs; ++o) {
        const auto row = weights.subspan(o * inputs, inputs);
        const auto place = out.begin() + static_cast<std::ptrdiff_t>(o * steps * tile);
        std::copy_n(row.begin(), last, place);
        std::copy(row.begin() + static_cast<std::ptrdiff_t>(last), row.end(),
                  place + static_cast<std::ptrdiff_t>(steps * tile - (inputs - last)));
    }
    return out;
}

#endif

} // namespace

Instructions available_instructions() {
#if CLAIMGRAPH_X86
    const bool vnni = __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw");
    if (vnni && has_byte_tiles())
        return Instructions::amx;
    if (vnni)
        return Instructions::avx512_vnni;
    if (__builtin_cpu_supports("avx2"))
        return Instructions::avx2;
#endif
    return Instructions::portable;
}

void quantize(const FloatRows &rows, ByteRows &out) {
    out.rows = rows.rows;
    out.columns = rows.columns;
    out.values.resize(rows.values.size());
    out.scales.resize(rows.rows);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const float largest = std::max(1e-20F, largest_size(rows.row(row), rows.columns));
        out.scales[row] = largest / 127.0F;
        to_bytes(rows.row(row), rows.columns, 127.0F / largest,
                 out.values.data() + row * rows.columns);
    }
}

ByteRows quantize(const FloatRows &rows) {
    ByteRows out;
    quantize(rows, out);
    return out;
}

IntegerProduct::IntegerProduct(std::span<const std::int8_t> weights, std::span<const float> scales,
                               std::span<const float> bias, std::size_t inputs,
                               Instructions instructions)
    : inputs_(inputs), instructions_(instructions), scales_(scales),
      bias_(bias.begin(), bias.end()), starts_(scales.size()) {
    bias_.resize(scales.size());
    for (std::size_t o = 0; o < scales.size(); ++o)
        for (std::size_t k = 0; k < inputs; ++k)
            starts_[o] -= 128 * weights[o * inputs + k];
    switch (instructions) {
#if CLAIMGRAPH_X86
    case Instructions::amx: {
        const auto tiles = in_tiles(weights, inputs);
        bytes_ = packed<std::int8_t, byte_block, 4>(tiles, tiles.size() / scales.size());
        break;
    }
    case Instructions::avx2:
        words_ = packed<std::int16_t, word_block, 2>(weights, inputs);
        break;
#endif
    default:
        bytes_ = packed<std::int8_t, byte_block, 4>(weights, inputs);
        break;
    }
}

FloatRows IntegerProduct::operator()(const ByteRows &rows) const {
    FloatRows out;
    multiply(rows, out);
    return out;
}

void IntegerProduct::multiply(const ByteRows &rows, FloatRows &out) const {
    out.resize(rows.rows, scales_.size());
    const ProductTask task{rows.values.data(), rows.scales.data(), rows.rows,      inputs_,
                           scales_.size(),     starts_.data(),     scales_.data(), bias_.data(),
                           out.values.data()};
    switch (instructions_) {
#if CLAIMGRAPH_X86
    case Instructions::amx:
        multiply_tiles(task, bytes_.data());
        break;
    case Instructions::avx512_vnni:
        multiply_vnni(task, bytes_.data());
        break;
    case Instructions::avx2:
        multiply_avx2(task, words_.data());
        break;
#endif
    default:
        multiply_portable(task, bytes_.data());
        break;
    }
}

} // namespace claimgraph
