// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The views of a claim database: what other programs may rely on.

#include <string>

namespace claimgraph {

/// The SQL that makes all views over the tables of schema.cpp.
std::string views_sql();

} // namespace claimgraph
