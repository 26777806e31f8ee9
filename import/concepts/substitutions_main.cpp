// SPDX-License-Identifier: Apache-2.0

// claimgraph-substitutions LEARNED.tsv THESAURUS.tsv > substitutions.bin

#include "import/concepts/substitutions.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

std::string content_of(const char *path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3)
        return 2;
    std::cout << claimgraph::pack_substitutions(content_of(argv[1]), content_of(argv[2]))
              << std::flush;
    return std::cout ? 0 : 1;
}
