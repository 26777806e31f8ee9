// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words that deny elsewhere and deny nothing here.

#include "import/claims/tree.hpp"

namespace claimgraph {

/// Whether the words of a negation are somebody's initials ("NS and MM wrote it"), part of a
/// compound ("never-smokers"), of a share ("not all drugs") or of a question at the end ("does it
/// not?"). \pre not empty
bool only_looks_like_denial(const Tree &tree, WordRange words);

} // namespace claimgraph
