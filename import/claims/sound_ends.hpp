// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Whether the ends of a reading can be told by themselves. A wrong tree gives itself away by ends
/// that name nothing.

#include "import/claims/reading.hpp"

#include <string_view>

namespace claimgraph {

/// Why an end of the reading names nothing, or empty where both name something.
std::string_view unsound_end(const Tree &tree, const Reading &reading);

} // namespace claimgraph
