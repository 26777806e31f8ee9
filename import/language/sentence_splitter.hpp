// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a block of text to its sentences.

#include "core/text_span.hpp"

#include <string_view>
#include <vector>

namespace claimgraph {

/// The sentences of `block`, in order, without the blanks around them. A full stop after an
/// abbreviation, an initial or a list number, or inside a number or a name, ends none; one without
/// a blank after it does where a word ends and a capitalised one starts ("as we know it.The").
/// A blank line ends a sentence too.
std::vector<TextSpan> split_sentences(std::string_view text, TextSpan block);

/// `span` without the blanks around it.
TextSpan trimmed(std::string_view text, TextSpan span);

} // namespace claimgraph
