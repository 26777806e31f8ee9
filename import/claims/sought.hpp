// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a study looks for: nobody says yet that there is any.

#include "import/claims/propositions.hpp"

namespace claimgraph {

/// "power to detect a difference", "aims to find a link": nobody says that there is one.
bool is_sought(const Tree &tree, const Proposition &proposition);

/// Whether the clause tells of nothing but what is sought: "aimed to identify habits that raise Y",
/// "examined the extent to which X does Y", "The aim is to assess sleep using a diary".
bool is_only_sought(const Tree &tree, const Proposition &proposition);

} // namespace claimgraph
