// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Greek letters in names, which papers write as letters and vocabularies as words.

#include <string>
#include <string_view>

namespace claimgraph {

/// "alpha" for U+03B1, "mu" for the micro sign too; empty for what is no small Greek letter.
std::string_view greek_letter_name(char32_t letter);

/// The letters of a word by their names, set apart: "TNF alpha" for "TNF-α", "TNFα", "TNF-alpha".
std::string with_greek_names(std::string_view word);

} // namespace claimgraph
