// SPDX-License-Identifier: Apache-2.0

// The abbreviations of each line of standard input: line number, short form, long form.
// score_abbreviations.py compares them with a gold standard.

#include "import/concepts/abbreviations.hpp"

#include <fmt/format.h>

#include <iostream>
#include <map>
#include <string>

int main() {
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line); ++number) {
        const auto found = claimgraph::find_abbreviations(line);
        const std::map<std::string, std::string> sorted(found.begin(), found.end());
        for (const auto &[brief, full] : sorted)
            fmt::print("{}\t{}\t{}\n", number, brief, full);
    }
}
