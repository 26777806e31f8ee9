// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Strings that a tokenizer must leave whole: web and mail addresses, file names, telephone
/// numbers, emoticons.

#include <cstddef>
#include <string_view>

namespace claimgraph {

/// Length of the web or mail address, handle or host name that `chunk` begins with; 0 if none.
/// Punctuation that closes the sentence around it is not part of it.
std::size_t address_length(std::string_view chunk);

/// Length of the telephone number that `chunk` begins with ("713-853-3989", "345-9945"); 0 if none.
std::size_t telephone_length(std::string_view chunk);

/// Length of the emoticon that `chunk` begins with, such as ":-)" or "<3"; 0 if none.
std::size_t emoticon_length(std::string_view chunk);

} // namespace claimgraph
