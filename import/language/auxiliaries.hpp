// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The auxiliaries of English, a class that gets no new members: "mould" is none, however much it
/// looks like "would".

#include <string_view>

namespace claimgraph {

/// Whether the form, in any casing, can be an auxiliary. Forms of up to three letters always can:
/// what people make of "is" and "will" has no end.
bool can_be_auxiliary(std::string_view form);

} // namespace claimgraph
