// SPDX-License-Identifier: Apache-2.0
#include "import/language/integer_product.hpp"

#include <gtest/gtest.h>

#include <random>

namespace claimgraph {
namespace {

TEST(IntegerProduct, IsTheSameWithAllInstructions) {
    std::mt19937 random(2);
    constexpr std::size_t outputs = 112;
    for (const auto &[rows, inputs] : std::vector<std::pair<std::size_t, std::size_t>>{{1, 96},
                                                                                       {2, 96},
                                                                                       {5, 160},
                                                                                       {7, 32},
                                                                                       {13, 64},
                                                                                       {16, 128},
                                                                                       {27, 96},
                                                                                       {61, 160},
                                                                                       {83, 160}}) {
        std::vector<std::int8_t> weights(inputs * outputs);
        for (auto &weight : weights)
            weight = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
        const std::vector<float> scales(outputs, 0.01F);
        std::vector<float> bias(outputs);
        for (auto &value : bias)
            value = static_cast<float>(random() % 1000) / 700;
        FloatRows values(rows, inputs);
        for (auto &value : values.values)
            value = static_cast<float>(random() % 2000) / 1000 - 1;
        const ByteRows bytes = quantize(values);
        const auto best = available_instructions();
        const IntegerProduct portable(weights, scales, bias, inputs, Instructions::portable);
        for (const auto instructions :
             {Instructions::avx2, Instructions::avx512_vnni, Instructions::amx}) {
            if (instructions > best)
                continue;
            const IntegerProduct wide(weights, scales, bias, inputs, instructions);
            EXPECT_EQ(portable(bytes).values, wide(bytes).values);
        }
    }
}

TEST(Quantize, KeepsValuesWithinHalfAStep) {
    FloatRows values(1, 8);
    values.values = {0.0F, 1.0F, -1.0F, 0.3F, -0.7F, 0.01F, 0.5F, -0.25F};
    const ByteRows bytes = quantize(values);
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_NEAR((bytes.values[i] - 128) * bytes.scales[0], values.values[i],
                    bytes.scales[0] / 2 + 1e-6F);
}

} // namespace
} // namespace claimgraph
