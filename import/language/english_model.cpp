// SPDX-License-Identifier: Apache-2.0
#include "import/language/english_model.hpp"

extern "C" {
extern const std::byte claimgraph_english_model[];
extern const std::byte claimgraph_english_model_end[];
}

namespace claimgraph {

std::span<const std::byte> english_model() {
    return {claimgraph_english_model, claimgraph_english_model_end};
}

} // namespace claimgraph
