// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The concepts that a command knows before it reads.

#include "core/store.hpp"
#include "import/concepts/known_concepts.hpp"

#include <memory>
#include <string>

namespace claimgraph {

/// Those of the vocabularies of a store and those compiled in.
std::shared_ptr<const KnownConcepts> known_concepts_of(const Store &store);

/// Those of a vocabulary file and those compiled in; an empty path gives the latter only.
/// \throws Error if the file cannot be read.
std::shared_ptr<const KnownConcepts> known_concepts_of_file(const std::string &path);

} // namespace claimgraph
