// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a user meant to type.

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The word nearest to a misspelled one, the first of several; empty where none is near enough to
/// be what was meant.
std::string nearest_word(std::string_view typed, const std::vector<std::string> &words);

/// "; did you mean 'import'?", or nothing where no word is near.
std::string did_you_mean(std::string_view typed, const std::vector<std::string> &words);

} // namespace claimgraph
