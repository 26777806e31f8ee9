// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Superscripts in running text.

#include <string>
#include <string_view>

namespace claimgraph {

/// How a raised text is written on the line, so that neither a citation nor an exponent becomes
/// part of the word or number before it: citations in brackets ("fear[3]"), exponents and charges
/// in the superscripts of Unicode ("10³", "Ca²⁺"), anything else as it is ("1st", "14C").
///
/// `before` is the text in front of it; `linked` says whether it holds a link, as citations do.
std::string render_superscript(std::string_view before, std::string_view raised, bool linked);

} // namespace claimgraph
