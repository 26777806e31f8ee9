// SPDX-License-Identifier: Apache-2.0

// A table of terms: name, type, CURIE, synonyms, broader.

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/concepts/lines.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/format.h>

namespace claimgraph {
namespace {

constexpr std::size_t most_columns = 5;

std::vector<std::string_view> list_of(std::string_view column) {
    std::vector<std::string_view> entries;
    for (const std::string_view entry : split_at(column, '|'))
        if (const std::string_view trimmed = trim_blanks(entry); !trimmed.empty())
            entries.push_back(trimmed);
    return entries;
}

} // namespace

std::string read_term_table(std::string_view text, const std::string &name, const TermSink &sink) {
    std::string version;
    for (Lines lines(text); lines.next();) {
        const std::string_view line = lines.line();
        constexpr std::string_view version_mark = "# version:";
        if (line.starts_with(version_mark))
            version = trim_blanks(line.substr(version_mark.size()));
        if (trim_blanks(line).empty() || line.starts_with('#'))
            continue;
        auto columns = split_at(line, '\t');
        if (columns.size() > most_columns)
            throw Error(fmt::format("{}:{}: has {} columns; give name, type, CURIE, synonyms "
                                    "and broader, lists by '|'",
                                    name, lines.number(), columns.size()));
        columns.resize(most_columns);
        if (trim_blanks(columns[0]).empty())
            throw Error(fmt::format("{}:{}: the first column is empty; it holds the name", name,
                                    lines.number()));
        // The usual first line of a table names its columns.
        if (lines.number() == 1 && ascii_lower(columns[0]) == "name")
            continue;
        Term term{std::string(trim_blanks(columns[2])),
                  std::string(trim_blanks(columns[0])),
                  std::string(trim_blanks(columns[1])),
                  {},
                  {}};
        for (const std::string_view synonym : list_of(columns[3]))
            term.names.push_back({NameFit::exact, std::string(synonym)});
        for (const std::string_view broader : list_of(columns[4]))
            term.broader.emplace_back(broader);
        sink(term);
    }
    return version;
}

} // namespace claimgraph
