// SPDX-License-Identifier: Apache-2.0
#include "cli/print.hpp"

#include "graphs/csv_writer.hpp"
#include "graphs/json_text.hpp"
#include "graphs/table_writer.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace claimgraph {
namespace {

/// Columns of the terminal that standard output is; 0 where it is none.
std::size_t terminal_width() {
    winsize size = {};
    const bool known = ::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return known ? size.ws_col : 0;
}

} // namespace

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

void print(const Table &table, std::string_view format, std::ostream &out) {
    if (format == "json")
        write_json(table, out);
    else if (format == "csv")
        write_csv(table, out);
    else
        write_text(table, terminal_width(), out);
}

void print(const std::vector<Section> &report, std::string_view format, std::ostream &out) {
    if (format != "json") {
        std::string_view between;
        for (const Section &section : report) {
            out << between << section.title << '\n';
            if (section.table.rows.size() == 1)
                write_records(section.table, terminal_width(), out);
            else
                write_text(section.table, terminal_width(), out);
            between = "\n";
        }
        return;
    }
    std::string_view before = "{";
    for (const Section &section : report) {
        out << before << JsonText().value(std::string_view(section.title)).text() << ": ";
        write_json(section.table, out);
        before = ",";
    }
    out << "}\n";
}

} // namespace claimgraph
