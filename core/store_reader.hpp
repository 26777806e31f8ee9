// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How a document's claims come back from the tables; internal to core, used through
/// `Store::load_document`.

#include "core/document_claims.hpp"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string_view>

namespace claimgraph {

/// What `StoreWriter::write` was given, or nothing where there is no such document. Concepts and
/// sources are those that assertions use, in the order of their first use.
std::optional<DocumentClaims> read_document_claims(SQLite::Database &database,
                                                   std::string_view key);

} // namespace claimgraph
