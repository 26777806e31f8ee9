// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Abbreviations that a document defines.

#include <string>
#include <string_view>
#include <unordered_map>

namespace claimgraph {

/// Short form to long form, as the text writes them: "PTSD" to "post-traumatic stress disorder".
using Abbreviations = std::unordered_map<std::string, std::string>;

/// The definitions of the forms "long form (SF)" and "SF (long form)". The letters of the short
/// form must appear in order in the long one, the first at the start of a word (Schwartz and Hearst
/// 2003); brackets without a blank before them belong to the long form. A single capital is short
/// for the one word before it that begins with it. Of two definitions of one short form the first
/// holds.
Abbreviations find_abbreviations(std::string_view text);

} // namespace claimgraph
