// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// "I" and "we" in direct speech.

#include "core/assertion.hpp"
#include "core/evidence.hpp"
#include "import/claims/tree.hpp"
#include "import/concepts/grounder.hpp"

#include <span>
#include <string_view>

namespace claimgraph {

/// Whether the predicate tells what was or has been done.
bool tells_past(const Tree &tree, WordIndex predicate);

/// Whether a source of the assertion is a body that speaks, no person.
bool is_said_by_body(std::string_view text, std::span<const Source> sources,
                     const Assertion &assertion);

/// Whether the text tells who speaks, by name or as "the patient", "the doctors".
bool is_known_speaker(std::string_view text, const Attribution &attribution);

/// Lets an end of the assertion that is a pronoun of the first person stand for who says it,
/// without what describes them: for "Ada Reyes" of "Ada Reyes, a baker". "We" does with `we` and a
/// name, or of several ("the doctors"), only: one person says it of those that worked together, but
/// of everybody too.
void name_first_person(std::string_view text, Grounder &grounder, Assertion &assertion,
                       TextSpan speaker, bool we);

} // namespace claimgraph
