// SPDX-License-Identifier: Apache-2.0
// The quantities of whole texts, for the scorer: quantity_spans FILE... prints a line for each:
// file name, start, end (bytes), unit, role, bound, low, high, words. `quantity_spans --units`
// reads written units, one a line, and prints the symbol of each; as it stands where it is none.
#include "import/claims/quantities.hpp"
#include "import/claims/units.hpp"
#include "import/language/analyzer.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

using namespace claimgraph;

void print_quantities(const std::filesystem::path &path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (const TextSpan sentence : english_analyzer().split_sentences(text))
        for (const Quantity &quantity : find_quantities(text, sentence)) {
            std::string words(slice(text, quantity.span));
            std::ranges::replace_if(
                words, [](char c) { return c == '\n' || c == '\t'; }, ' ');
            std::cout << path.filename().string() << '\t' << quantity.span.start << '\t'
                      << quantity.span.end << '\t' << quantity.unit << '\t' << word(quantity.role)
                      << '\t' << word(quantity.bound) << '\t' << quantity.low << '\t'
                      << quantity.high << '\t' << words << '\n';
        }
}

void print_symbols() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto before = unit_before(line, line.size());
        const auto unit = before ? before : unit_at(line, 0);
        const bool whole = unit && unit->length == line.size();
        std::cout << (whole ? unit->symbol : line) << '\n';
    }
}

} // namespace

int main(int count, char **arguments) {
    if (count == 2 && std::string_view(arguments[1]) == "--units")
        print_symbols();
    else
        for (int i = 1; i < count; ++i)
            print_quantities(arguments[i]);
}
