// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// One form for the variants of a word: number, spelling, case.

#include <string>
#include <string_view>

namespace claimgraph {

/// Whether the case of a word belongs to its name: "PTSD", "mRNA", or a digit beside a letter.
bool keeps_case(std::string_view word);

/// The singular of a lower-case noun by rule: "families" to "family", "mice" to "mouse".
std::string singular(std::string word);

/// The singular of a name that keeps its case: "SSRIs" to "SSRI", "COX-Inhibitors" to
/// "COX-inhibitor".
std::string singular_name(std::string_view name);

/// The American spelling of a lower-case word: "tumour" to "tumor", "anaemia" to "anemia".
std::string american(std::string word);

} // namespace claimgraph
