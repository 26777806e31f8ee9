// SPDX-License-Identifier: Apache-2.0

// `Store::select`: rows of a SQL text, a user's or ours.

#include "core/sql_rows.hpp"
#include "core/store.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace claimgraph {
namespace {

Cell cell_at(SQLite::Statement &row, int column) {
    const SQLite::Column value = row.getColumn(column);
    switch (value.getType()) {
    case SQLITE_INTEGER:
        return value.getInt64();
    case SQLITE_FLOAT:
        return value.getDouble();
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return value.getString();
    }
}

void bind_cell(SQLite::Statement &statement, const std::string &name, const Cell &cell) {
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        statement.bind(name, *integer);
    else if (const auto *real = std::get_if<double>(&cell))
        statement.bind(name, *real);
    else if (const auto *text = std::get_if<std::string>(&cell))
        statement.bind(name, *text);
    else
        statement.bind(name);
}

Table rows_of(SQLite::Statement &statement) {
    Table table;
    const int width = statement.getColumnCount();
    for (int column = 0; column < width; ++column)
        table.columns.emplace_back(statement.getColumnName(column));
    while (statement.executeStep()) {
        auto &row = table.rows.emplace_back();
        row.reserve(static_cast<std::size_t>(width));
        for (int column = 0; column < width; ++column)
            row.push_back(cell_at(statement, column));
    }
    return table;
}

/// For SQLite's authorizer: ATTACH counts as reading, and would make or open another file.
int refuse_attaching(void *refused, int action, const char *, const char *, const char *,
                     const char *) {
    if (action != SQLITE_ATTACH && action != SQLITE_DETACH)
        return SQLITE_OK;
    *static_cast<bool *>(refused) = true;
    return SQLITE_DENY;
}

/// Refuse what is not exactly one statement that only reads: SQLite would run the first of several
/// and drop the others without a word.
void require_one_reading_statement(sqlite3 *database, const std::string &sql) {
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    bool attaches = false;
    sqlite3_set_authorizer(database, refuse_attaching, &attaches);
    const int code = sqlite3_prepare_v2(database, sql.c_str(), static_cast<int>(sql.size()) + 1,
                                        &statement, &tail);
    const std::string problem = code == SQLITE_OK ? "" : sqlite3_errmsg(database);
    const bool reads = statement != nullptr && sqlite3_stmt_readonly(statement) != 0;
    sqlite3_finalize(statement);
    sqlite3_set_authorizer(database, nullptr, nullptr);
    if (attaches)
        throw Error("SQL: only this database is read; no other can be attached or detached");
    if (!problem.empty())
        throw Error(fmt::format("SQL: {}; core/README.md lists the views and their columns, "
                                "'select name from sqlite_master' too",
                                problem));
    if (!reads)
        throw Error("SQL: only statements that read are run; use sqlite3 to change a database");
    if (std::string_view(tail).find_first_not_of(" \t\r\n;") != std::string_view::npos)
        throw Error("SQL: one statement at a time; run the second in a call of its own");
}

} // namespace

Table Store::select(std::string_view sql) const {
    return guarded(path_, [&] {
        const std::string text(sql);
        require_one_reading_statement(database().getHandle(), text);
        SQLite::Statement statement(database(), text);
        return rows_of(statement);
    });
}

Table Store::select(std::string_view sql,
                    const std::vector<std::pair<std::string, Cell>> &parameters) const {
    return guarded(path_, [&] {
        SQLite::Statement statement(database(), std::string(sql));
        for (const auto &[name, cell] : parameters)
            bind_cell(statement, name, cell);
        return rows_of(statement);
    });
}

std::vector<std::string> Store::table_names() const {
    std::vector<std::string> names;
    for (const auto &row :
         select("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1").rows)
        names.push_back(std::get<std::string>(row.front()));
    return names;
}

} // namespace claimgraph
