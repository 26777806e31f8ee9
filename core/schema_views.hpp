// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The views of a claim database: what other programs may rely on.

#include <string>
#include <string_view>

namespace claimgraph {

/// The SQL that makes all views over the tables of schema.cpp.
std::string views_sql();

/// Those of them whose rows are claims, and what stands for or against them.
std::string claim_views_sql();

/// The condition that a claim `c` is a comparison on a concept, given by the name of its table in
/// the query: the claim's aspect is the concept's name or begins with it. The range lets SQLite use
/// the index of measures.
std::string measure_condition(std::string_view what);

} // namespace claimgraph
