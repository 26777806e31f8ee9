// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which release of claimgraph this is.

#include <string_view>

namespace claimgraph {

/// "MAJOR.MINOR.PATCH", of the project as built.
std::string_view program_version();

} // namespace claimgraph
