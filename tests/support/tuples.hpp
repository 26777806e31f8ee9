// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Tuples of one sentence in a form that a test can spell out: "Rain | floods | roads".

#include "import/claims/tree_repair.hpp"
#include "import/tuples/print.hpp"
#include "tests/support/parsed.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph::testing {

/// The fields of each line from field `first` on, with bars between; `swap` exchanges the first
/// two.
inline std::vector<std::string> fields_of(std::string_view lines, std::size_t first, bool swap) {
    std::vector<std::string> rows;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        std::vector<std::string> fields(1);
        for (const char c : lines.substr(0, end))
            if (c == '\t')
                fields.emplace_back();
            else
                fields.back() += c;
        if (swap)
            std::swap(fields[first], fields[first + 1]);
        std::string row;
        for (std::size_t i = first; i < fields.size(); ++i)
            row += (i == first ? "" : " | ") + fields[i];
        rows.push_back(std::move(row));
        lines.remove_prefix(end + 1);
    }
    return rows;
}

/// Subject, relation, arguments.
inline std::vector<std::string> openie_of(const std::string &sentence) {
    const Parsed parsed(sentence);
    const ParsedSentence better = repaired(parsed.text, parsed.sentence);
    const Tree tree(parsed.text, better);
    return fields_of(openie_lines(tree, sentence), 2, true);
}

/// Subject, relation, object.
inline std::vector<std::string> triples_of(const std::string &sentence) {
    const Parsed parsed(sentence);
    const ParsedSentence better = repaired(parsed.text, parsed.sentence);
    const Tree tree(parsed.text, better);
    return fields_of(triple_lines(tree, 0), 1, false);
}

} // namespace claimgraph::testing
