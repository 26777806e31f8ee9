// SPDX-License-Identifier: Apache-2.0

// claimgraph-collocations < TEXT > collocations.bin

#include "import/concepts/collocations.hpp"

#include <iostream>
#include <iterator>
#include <string>

int main() {
    const std::string text((std::istreambuf_iterator<char>(std::cin)),
                           std::istreambuf_iterator<char>());
    std::cout << claimgraph::pack_collocations(text) << std::flush;
    return std::cout ? 0 : 1;
}
