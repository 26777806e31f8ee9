// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Every command of the program; `app.cpp` has their table. Each declares its options and
/// gives what to do when they have been read.

#include "cli/arguments.hpp"

namespace claimgraph {

Action declare_import(Options &options);
Action declare_extract(Options &options);
Action declare_parse(Options &options);
Action declare_query(Options &options);
Action declare_show(Options &options);
Action declare_export(Options &options);
Action declare_info(Options &options);
Action declare_verify(Options &options);
Action declare_remove(Options &options);
Action declare_merge(Options &options);
Action declare_vocabulary(Options &options);
Action declare_concept(Options &options);
Action declare_completion(Options &options);

} // namespace claimgraph
