// SPDX-License-Identifier: Apache-2.0
#include "graphs/jsonl_writer.hpp"
#include "import/analyze.hpp"
#include "import/readers/reader.hpp"

#include <iostream>

int main() {
    const auto document = claimgraph::read_document("Caffeine reduces sleep.", "note.txt");
    claimgraph::write_jsonl(claimgraph::analyze(document), {}, std::cout);
}
