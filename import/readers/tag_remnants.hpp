// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Ends of tags whose beginning is gone, as text that was cut out of markup has them: `id="p4">`.

#include <string>

namespace claimgraph {

/// The text without attributes that a ">" closes and no "<" opens on their line. Attributes are a
/// name, "=" and a value in double quotes; linear in the text.
std::string without_tag_remnants(std::string text);

} // namespace claimgraph
