// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Claims of why something happens: "Prices rose due to Y", "Bees die because Y".

#include "import/claims/combination.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// "due to", "because of"
bool is_reason(std::string_view preposition);

/// What happens, caused by each reason that the clause gives; a change of the subject becomes the
/// effect on it. Nothing for a denied clause: whether it or its reason is denied stays open.
std::vector<Reading> reason_readings(const Clause &clause);

/// "Nuts are the reason people get hay fever", "Rain is the reason roads flood"
std::vector<Reading> named_reason(const Clause &clause, const std::vector<Item> &subjects);

} // namespace claimgraph
