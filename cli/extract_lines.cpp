// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_lines.hpp"

#include "cli/line_reader.hpp"
#include "core/keys.hpp"
#include "graphs/jsonl_writer.hpp"
#include "import/analyze.hpp"
#include "import/claims/explanation.hpp"

#include <fmt/ostream.h>

#include <iostream>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

/// A line as a document of one block, which the analysis then takes for one sentence.
Document line_document(std::string line, const std::string &path) {
    Document document;
    document.key = document_key(line);
    document.path = path;
    document.format = "text";
    document.text = std::move(line);
    const auto size = static_cast<std::uint32_t>(document.text.size());
    document.blocks = {{BlockKind::paragraph, {0, size}}};
    return document;
}

} // namespace

std::size_t extract_lines(const std::string &path, std::ostream &out, const KnownConcepts &known,
                          bool explain) {
    LineReader reader(path);
    std::size_t failed = 0;
    while (reader.next()) {
        if (const std::string flaw = reader.flaw(); !flaw.empty()) {
            ++failed;
            fmt::print(std::cerr, "claimgraph: {}:{}: {}, line skipped\n", path, reader.number(),
                       flaw);
            continue;
        }
        if (reader.line().empty())
            continue;
        std::vector<SentenceTrace> traces;
        const auto claims = analyze(line_document(reader.line(), path), Splitting::none, known,
                                    explain ? &traces : nullptr);
        if (explain)
            out << explained(claims, traces, reader.number() - 1);
        else
            write_jsonl(claims, {{}, reader.number() - 1}, out);
    }
    return failed;
}

} // namespace claimgraph
