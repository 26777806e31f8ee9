// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What words of one family share: "classify", "classified" and "classification".

#include <string>
#include <string_view>

namespace claimgraph {

/// The beginning of a lower-case word that its derivations keep, by endings alone; two words of one
/// family may still end up with two. For comparison only: it need be no word.
std::string word_stem(std::string_view word);

} // namespace claimgraph
