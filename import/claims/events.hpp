// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Events named by who acts and a participle: "the risk of miners losing sight", "led to the
/// mayor resigning". What is risked or brought about is the whole, who acts is the noun.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The noun that does what a participle says which hangs elsewhere: "miners" for "losing", "mayor"
/// for "resigning".
std::optional<WordIndex> actor_of_participle(const Tree &tree, WordIndex participle);

/// The same where the participle is read as said of its object: "miners developing asthma".
std::optional<WordIndex> actor_of_attribute(const Tree &tree, WordIndex participle);

enum class EventKind {
    none,
    told,     ///< "evidence of settlers using copper": they used it
    possible, ///< "the risk of miners losing sight": nobody says that they do
};

/// Which event the noun acts in.
EventKind event_of(const Tree &tree, WordIndex actor);

/// End of the clause that says what the actor does in an event, where it begins at `end`; `end`
/// where there is none.
WordIndex event_end(const Tree &tree, WordIndex actor, WordIndex end);

} // namespace claimgraph
