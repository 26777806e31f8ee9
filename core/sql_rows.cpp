// SPDX-License-Identifier: Apache-2.0
#include "core/sql_rows.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace claimgraph {
namespace {

std::string insert_sql(std::string_view table, std::string_view columns,
                       std::string_view conflict) {
    std::string places = "?";
    for (auto commas = std::count(columns.begin(), columns.end(), ','); commas > 0; --commas)
        places += ", ?";
    return fmt::format("INSERT {} INTO {} ({}) VALUES ({})", conflict, table, columns, places);
}

std::string_view remedy(int code) {
    switch (code) {
    case SQLITE_NOTADB:
        return "not a SQLite database; name another file with --db";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "locked by another program for too long; wait for it to finish, then run this again";
    case SQLITE_READONLY:
        return "read-only; make the file and its folder writable or name another with --db";
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return "cannot be opened; check that its folder exists and that both may be read and "
               "written (a snapshot made with 'export --format sqlite' needs no writing)";
    case SQLITE_FULL:
        return "the disk is full; free some space, then run this again";
    case SQLITE_IOERR:
        return "the disk failed or is full; check it, then run this again";
    case SQLITE_CORRUPT:
        return "damaged; restore it from a copy, or import its articles into a new database";
    case SQLITE_TOOBIG:
        return "a text is larger than SQLite keeps (1 GB); split the document";
    default:
        return "";
    }
}

} // namespace

Inserter::Inserter(SQLite::Database &database, std::string_view table, std::string_view columns,
                   std::string_view conflict)
    : database_(database), statement_(database, insert_sql(table, columns, conflict)) {}

Error explained(const std::filesystem::path &path, const SQLite::Exception &exception) {
    const std::string_view known = remedy(exception.getErrorCode() & 0xff);
    if (known.empty())
        return Error(fmt::format("{}: {}", path.string(), exception.what()));
    return Error(fmt::format("{}: {} ({})", path.string(), known, exception.what()));
}

} // namespace claimgraph
