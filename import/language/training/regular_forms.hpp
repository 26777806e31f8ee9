// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How regular English words inflect.

#include <string>
#include <string_view>

namespace claimgraph::training {

/// All forms that a word would have as noun, verb and adjective. No final consonant is doubled:
/// lists of irregular words have those.
struct RegularForms {
    std::string with_s; ///< plural and third person
    std::string past;
    std::string gerund;
    std::string comparative;
    std::string superlative;
};

/// \pre `word` is not empty, in small letters
RegularForms regular_forms(std::string_view word);

} // namespace claimgraph::training
