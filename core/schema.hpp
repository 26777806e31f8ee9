// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Tables and views of a claim database. The tables are ours to change, with the version; the views
/// are the public interface and are documented in core/README.md.

#include <cstdint>
#include <string>

namespace claimgraph {

/// Kept in `pragma user_version`; a file of another version is refused.
inline constexpr int schema_version = 7;

/// Kept in `pragma application_id`: the bytes "ClGr", by which a file is known as ours.
inline constexpr std::int32_t application_id = 0x436c4772;

/// The SQL that makes an empty database. The words that its checks allow are those of
/// vocabulary.hpp.
std::string schema_sql();

} // namespace claimgraph
