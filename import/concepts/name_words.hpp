// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words of a name in the one form in which names are compared.

#include "core/text_span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A word of a text: letters only, digits only or one Greek letter, so that "IL-6" and "IL6", or
/// "TNF-α" and "TNFα", are the same two.
struct NameWord {
    TextSpan span;

    /// Whether nothing but blanks, hyphens, slashes and the like stand between this word and the
    /// one before: a name does not reach over other marks.
    bool joined = false;
};

/// The words of `span`, in order, but for the clitic of a genitive.
std::vector<NameWord> name_words(std::string_view text, TextSpan span);

/// A word in the form in which names are compared: singular, American, lower case but for
/// acronyms ("PTSD", "mRNA"), Greek letters by their names.
std::string name_word_form(std::string_view word);

} // namespace claimgraph
