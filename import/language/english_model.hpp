// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The model that is compiled into the program (import/data/embedded_data.S).

#include <cstddef>
#include <span>

namespace claimgraph {

/// Bytes of import/data/models/english.model, aligned to a cache line.
std::span<const std::byte> english_model();

} // namespace claimgraph
