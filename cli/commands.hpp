// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Every command of the program; `app.cpp` has their table. Each declares its options on a
/// `CLI::App` and gives what to do when they have been read.

#include "cli/arguments.hpp"

namespace claimgraph {

Action declare_import(CLI::App &command);
Action declare_extract(CLI::App &command);
Action declare_parse(CLI::App &command);
Action declare_query(CLI::App &command);
Action declare_show(CLI::App &command);
Action declare_export(CLI::App &command);
Action declare_info(CLI::App &command);
Action declare_verify(CLI::App &command);
Action declare_merge(CLI::App &command);
Action declare_vocabulary(CLI::App &command);
Action declare_concept(CLI::App &command);
Action declare_completion(CLI::App &command);

} // namespace claimgraph
