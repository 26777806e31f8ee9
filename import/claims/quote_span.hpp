// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words that prove an assertion.

#include "core/assertion.hpp"

#include <string_view>

namespace claimgraph {

/// The bytes from the first to the last part of the assertion: ends, relation, arguments, and cues
/// that stand in the sentence. Brackets and typographic quotation marks that open inside close
/// inside, and the other way round, where the sentence has both; punctuation that is all the
/// sentence has besides is taken in.
TextSpan quote_span(std::string_view text, const Assertion &assertion, TextSpan sentence);

} // namespace claimgraph
