// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What an adjective or participle tells of its subject, with the words without which it tells only
/// half: "blinded to the group", "carried out", "most at risk".

#include "import/claims/noun_phrases.hpp"

#include <optional>

namespace claimgraph {

/// The adjective with the phrase that completes it.
Item property_item(const Tree &tree, WordIndex adjective);

/// The participle of a passive with its particle, the adverbs beside it ("poorly understood"), and
/// what completes it ("accused of hiding the fire").
Item state_item(const Tree &tree, WordIndex participle);

/// "is all about helping people": what something is about as a gerund with its preposition and its
/// object; nothing for other predicates.
std::optional<Item> gerund_property(const Tree &tree, WordIndex head);

/// "sorting" of "is good at sorting pears": what the adjective says how well it is done.
std::optional<WordIndex> gerund_that_measures(const Tree &tree, WordIndex adjective);

/// Whether what stands behind a copula tells nothing of the subject: it points to the text ("which
/// is why", "Here are the tips"), to a time ("as it was before"), or adds what was left out in a
/// bracket ("but weight was not (median: 70 kg)").
bool says_nothing_of_subject(const Tree &tree, WordIndex head);

/// "12% were smokers": so many of whoever is spoken of.
bool is_bare_count(const Tree &tree, WordIndex subject);

/// "is a 13-week trial", "is a 6-week course": the number tells which, and not how much.
bool is_designed(const Tree &tree, WordIndex noun);

} // namespace claimgraph
