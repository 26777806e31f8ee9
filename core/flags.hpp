// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What an auditor should look at, computed from what is kept.

#include "core/document_claims.hpp"
#include "core/vocabulary.hpp"

#include <cstddef>
#include <vector>

namespace claimgraph {

/// `spun_term` where a garbled phrase was read as the name of a concept.
std::vector<Flag> flags_of(const Assertion &assertion);

/// `machine_paraphrased` where at least `least_repairs` different phrases were read so, and one in
/// every `bytes_a_repair` of the text.
std::vector<Flag> flags_of(const DocumentClaims &claims);

inline constexpr std::size_t least_repairs = 3;
inline constexpr std::size_t bytes_a_repair = 10'000;

} // namespace claimgraph
