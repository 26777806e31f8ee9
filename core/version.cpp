// SPDX-License-Identifier: Apache-2.0
#include "core/version.hpp"

namespace claimgraph {

std::string_view program_version() { return CLAIMGRAPH_VERSION; }

} // namespace claimgraph
