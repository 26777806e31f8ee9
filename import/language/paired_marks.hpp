// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Heads of brackets and quotation marks, as UD's guidelines place them: both marks of a pair hang
/// on the head of what they enclose.

#include "import/language/parsed_sentence.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The words with both marks of each pair below the one enclosed word whose head lies outside. A
/// pair around several such words, or none, stays as it is.
std::vector<Word> with_paired_marks(std::vector<Word> words,
                                    std::span<const std::string_view> forms);

} // namespace claimgraph
