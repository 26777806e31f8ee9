// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How the store's files bind values to statements and read them back; internal to core.

#include "core/error.hpp"
#include "core/text_span.hpp"
#include "core/vocabulary.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace claimgraph {

using RowId = std::int64_t;

// Each `bind_value` gives the number of parameters it binds: one, or two for a span.

/// A text that lives until the statement has run, bound without a copy.
inline int bind_value(SQLite::Statement &statement, int index, const std::string &value) {
    statement.bindNoCopy(index, value);
    return 1;
}
inline int bind_value(SQLite::Statement &statement, int index, std::string_view value) {
    statement.bind(index, std::string(value));
    return 1;
}
inline int bind_value(SQLite::Statement &statement, int index, const char *value) {
    return bind_value(statement, index, std::string_view(value));
}
template <typename Number>
requires std::is_arithmetic_v<Number>
int bind_value(SQLite::Statement &statement, int index, Number value) {
    statement.bind(index, value);
    return 1;
}
inline int bind_value(SQLite::Statement &statement, int index, TextSpan span) {
    statement.bind(index, span.start);
    statement.bind(index + 1, span.end);
    return 2;
}
inline int bind_value(SQLite::Statement &statement, int index,
                      const std::optional<TextSpan> &span) {
    if (span)
        return bind_value(statement, index, *span);
    statement.bind(index);
    statement.bind(index + 1);
    return 2;
}
template <typename Value>
int bind_value(SQLite::Statement &statement, int index, const std::optional<Value> &value) {
    if (value)
        return bind_value(statement, index, *value);
    statement.bind(index);
    return 1;
}

/// Start a statement anew with these values for its parameters, in order.
template <typename... Values>
SQLite::Statement &with(SQLite::Statement &statement, const Values &...values) {
    statement.reset();
    [[maybe_unused]] int index = 1;
    ((index += bind_value(statement, index, values)), ...);
    return statement;
}

/// A prepared SELECT that gives at most one row. It is reset as soon as that is read: a statement
/// that still stands on a row keeps an old view of the file, and no write transaction can follow.
class Lookup {
  public:
    Lookup(SQLite::Database &database, const std::string &sql) : statement_(database, sql) {}

    /// What `read` makes of the row that these parameters give, or nothing where there is none.
    template <typename Read, typename... Values>
    auto row(Read read, const Values &...values)
        -> std::optional<std::invoke_result_t<Read, SQLite::Statement &>> {
        const Reset reset{statement_};
        if (!with(statement_, values...).executeStep())
            return std::nullopt;
        return read(statement_);
    }

    /// The id in the first column of that row.
    template <typename... Values> std::optional<RowId> id(const Values &...values) {
        return row([](SQLite::Statement &found) { return found.getColumn(0).getInt64(); },
                   values...);
    }

  private:
    struct Reset {
        SQLite::Statement &statement;
        ~Reset() { statement.tryReset(); }
    };

    SQLite::Statement statement_;
};

/// A prepared INSERT: the columns are named once, and `row` takes their values in that order.
class Inserter {
  public:
    /// \param conflict "" or "OR IGNORE"
    Inserter(SQLite::Database &database, std::string_view table, std::string_view columns,
             std::string_view conflict = "");

    /// Insert a row and return its id.
    template <typename... Values> RowId row(const Values &...values) {
        with(statement_, values...).exec();
        return database_.getLastInsertRowid();
    }

  private:
    SQLite::Database &database_;
    SQLite::Statement statement_;
};

inline std::uint32_t offset_at(SQLite::Statement &row, int column) {
    return static_cast<std::uint32_t>(row.getColumn(column).getInt64());
}

/// The span in two columns, of which the first is given.
inline TextSpan span_at(SQLite::Statement &row, int column) {
    return {offset_at(row, column), offset_at(row, column + 1)};
}

/// The same, or nothing where the column is NULL.
inline std::optional<TextSpan> optional_span_at(SQLite::Statement &row, int column) {
    if (row.getColumn(column).isNull())
        return std::nullopt;
    return span_at(row, column);
}

inline std::string text_at(SQLite::Statement &row, int column) {
    return row.getColumn(column).getString();
}

/// The enumerator that a column holds. \throws Error if the axis has no such word.
template <typename Axis> Axis word_at(SQLite::Statement &row, int column) {
    const std::string text = text_at(row, column);
    if (const auto value = from_word<Axis>(text))
        return *value;
    throw Error("the database holds the unknown word '" + text + "'; it was changed by hand");
}

/// The Error that an exception of SQLite amounts to.
Error explained(const std::filesystem::path &path, const SQLite::Exception &exception);

/// Run `action` and turn what SQLite throws into an Error that names the file and the remedy.
template <typename Action> auto guarded(const std::filesystem::path &path, Action action) {
    try {
        return action();
    } catch (const SQLite::Exception &exception) {
        throw explained(path, exception);
    }
}

} // namespace claimgraph
