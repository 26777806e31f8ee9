// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The senses of a verb: what it stands for with this subject and this object.

#include "import/claims/targets.hpp"

namespace claimgraph {

/// "raise the risk of Y", "extend their lifespan": people do that, too, without a purpose.
bool names_risk(const Tree &tree, WordIndex noun);

/// The same, and "rate", "level", "score": what is high or low against others. High costs are high
/// by themselves.
bool names_level(const Tree &tree, WordIndex noun);

/// "are encouraged to rest" advises; "were encouraged to rest" tells what was done.
bool is_encouraged(const Tree &tree, WordIndex verb);

/// "The aim was to determine Y": what somebody means to do, or to measure.
bool names_intention(const Tree &tree, WordIndex noun);

/// "saw an improvement", "identified a link": what is found out, not met or picked.
bool names_finding(const Tree &tree, WordIndex noun);

/// "Coffee comes from Ethiopia", "a drug derived from bark": where from, of what; "The flood comes
/// from melting snow" tells of a cause. \param relation as `Reading::lemma`
bool tells_origin(const Tree &tree, std::string_view relation, WordIndex thing, WordIndex source);

/// "supported the proposal": whoever does only wants it.
bool only_favours(const Tree &tree, std::string_view verb, WordIndex thing);

/// The sense of the target's verb beside the subject and the object of the clause, which has an
/// agent: "The firm produces tyres" causes nothing, "manages visitors" treats nobody.
RelationSense sense_with(const Clause &clause, const Target &target);

} // namespace claimgraph
