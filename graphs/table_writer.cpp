// SPDX-License-Identifier: Apache-2.0
#include "graphs/table_writer.hpp"

#include "graphs/characters.hpp"
#include "graphs/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>

namespace claimgraph {

namespace {

constexpr std::size_t gap = 2;

// A narrower column breaks most words; a row of records reads better then.
constexpr std::size_t narrowest = 10;

constexpr std::size_t most_lines = 4;

// Left-to-right mark: keeps a cell of Hebrew or Arabic from pulling its neighbours along.
constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E";

struct ShownCell {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t value) const { return fmt::format("{}", value); }
    std::string operator()(double value) const { return fmt::format("{:.6g}", value); }
    std::string operator()(const std::string &value) const { return clean_for_terminal(value); }
};

std::string shown(const Cell &cell) { return std::visit(ShownCell{}, cell); }

bool is_number(const Cell &cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

struct Column {
    std::size_t width = 0;
    bool flush_right = false;
};

std::vector<Column> measure(const Table &table) {
    std::vector<Column> columns(table.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].width = columns_of(clean_for_terminal(table.columns[i]));
        bool numbers = false;
        bool texts = false;
        for (const auto &row : table.rows) {
            columns[i].width = std::max(columns[i].width, columns_of(shown(row[i])));
            numbers |= is_number(row[i]);
            texts |= std::holds_alternative<std::string>(row[i]);
        }
        columns[i].flush_right = numbers && !texts;
    }
    return columns;
}

/// Narrows the widest columns to one common width until all fit. False where they cannot.
bool fit(std::vector<Column> &columns, std::size_t width) {
    const std::size_t gaps = gap * (columns.size() - 1);
    const auto total = [&](std::size_t limit) {
        std::size_t sum = gaps;
        for (const Column &column : columns)
            sum += std::min(column.width, limit);
        return sum;
    };
    if (width == 0)
        return true;
    if (total(narrowest) > width)
        return false;
    std::size_t limit = narrowest;
    while (limit < width && total(limit + 1) <= width)
        ++limit;
    for (Column &column : columns)
        column.width = std::min(column.width, limit);
    return true;
}

/// The lines of a cell; what needs more than `most_lines` ends in an ellipsis.
std::vector<std::string> lines_of(const std::string &text, std::size_t width) {
    std::vector<std::string> lines = wrap(text, std::max<std::size_t>(width, 2));
    if (lines.size() > most_lines) {
        const std::string last = lines[most_lines - 1] + ' ' + lines[most_lines];
        lines.resize(most_lines);
        lines.back() = cut_to_columns(last, width);
    }
    return lines;
}

std::string padded(const std::string &line, const Column &column) {
    const std::size_t taken = columns_of(line);
    const std::string blanks(column.width > taken ? column.width - taken : 0, ' ');
    std::string cell = line;
    if (has_right_to_left(line))
        cell = fmt::format("{0}{1}{0}", left_to_right_mark, line);
    return column.flush_right ? blanks + cell : cell + blanks;
}

void write_row(const std::vector<std::string> &cells, const std::vector<Column> &columns,
               std::ostream &out) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(lines_of(cells[i], columns[i].width));
        height = std::max(height, lines.back().size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            line += padded(y < lines[i].size() ? lines[i][y] : "", columns[i]);
            line.append(gap, ' ');
        }
        out << line.erase(line.find_last_not_of(' ') + 1) << '\n';
    }
}

void write_value(JsonText &json, const Cell &cell) {
    std::visit(
        [&](const auto &value) {
            if constexpr (std::is_same_v<decltype(value), const std::monostate &>)
                json.null();
            else
                json.value(value);
        },
        cell);
}

std::vector<std::string> distinct(const std::vector<std::string> &names) {
    std::vector<std::string> result;
    std::set<std::string> taken(names.begin(), names.end());
    std::set<std::string> seen;
    for (const std::string &name : names) {
        std::string unique = name;
        for (int i = 2; seen.contains(unique) || (unique != name && taken.contains(unique)); ++i)
            unique = fmt::format("{}_{}", name, i);
        seen.insert(unique);
        result.push_back(unique);
    }
    return result;
}

} // namespace

void write_json(const Table &table, std::ostream &out) {
    const std::vector<std::string> names = distinct(table.columns);
    JsonText json;
    out << '[';
    for (std::size_t i = 0; i < table.rows.size() && out; ++i) {
        json.clear();
        json.begin_object();
        for (std::size_t j = 0; j < names.size(); ++j) {
            json.key(names[j]);
            write_value(json, table.rows[i][j]);
        }
        out << (i == 0 ? "\n" : ",\n") << json.end_object().text();
    }
    out << "\n]\n";
}

void write_text(const Table &table, std::size_t width, std::ostream &out) {
    if (table.columns.empty())
        return;
    std::vector<Column> columns = measure(table);
    if (!fit(columns, width)) {
        write_records(table, width, out);
        return;
    }
    std::vector<std::string> header;
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        header.push_back(clean_for_terminal(table.columns[i]));
        rules.emplace_back(columns[i].width, '-');
    }
    write_row(header, columns, out);
    write_row(rules, columns, out);
    for (const auto &row : table.rows) {
        if (!out)
            return;
        std::vector<std::string> cells;
        for (const Cell &cell : row)
            cells.push_back(shown(cell));
        write_row(cells, columns, out);
    }
}

void write_records(const Table &table, std::size_t width, std::ostream &out) {
    std::string_view separator;
    for (const auto &row : table.rows) {
        out << separator;
        separator = "\n";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (std::holds_alternative<std::monostate>(row[i]))
                continue;
            const std::string name = clean_for_terminal(table.columns[i]) + ": ";
            const std::size_t indent = columns_of(name);
            const std::string value = shown(row[i]);
            const bool fits = width == 0 || indent + columns_of(value) <= width;
            const std::size_t room = width > indent + narrowest ? width - indent : narrowest;
            std::string lead = name;
            for (const std::string &line : fits ? std::vector{value} : wrap(value, room)) {
                out << lead << padded(line, {}) << '\n';
                lead.assign(indent, ' ');
            }
        }
    }
}

} // namespace claimgraph
