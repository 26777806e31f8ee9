// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Readings put together: what each end of a relation names, every subject with every object, and
/// changes taken into the predicate.

#include "import/claims/clause.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/reading.hpp"
#include "import/claims/relations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace claimgraph {

/// What a reading says of its ends, without the ends.
struct RelationLink {
    RelationSense sense;
    std::string lemma; ///< as `Reading::lemma`
    Rule rule;
};

/// What `head` names as one thing: its core phrase, or the words of its clause.
Item phrase_item(const Tree &tree, WordIndex head);
Item clause_item(const Tree &tree, WordIndex head);

/// All that `head` names: a noun the items of its list, a clause one thing.
std::vector<Item> ends(const Tree &tree, WordIndex head);

/// What changes, at a noun that names a change: "Y" of "a decrease in Y", "the loss of Y"; the
/// "of" of "the effect of X" names who acts.
std::optional<WordIndex> undergoer_at(const Tree &tree, WordIndex noun);

/// Every subject linked to every object, at most 32 of them. Where an effect has a change for its
/// object ("reduces the loss of Y"), the change is taken into the predicate.
std::vector<Reading> combined(const Clause &clause, const std::vector<Item> &subjects,
                              const RelationLink &link, const std::vector<Item> &objects);

/// The link said of each subject as it stands, never inverse: of it alone ("Symptoms improved"), or
/// with one object that is no thing ("is required").
std::vector<Reading> stated(const Clause &clause, const std::vector<Item> &subjects,
                            const RelationLink &link,
                            const std::optional<Item> &object = std::nullopt);

/// "be due to": how the lists have a copula with what it says and its preposition.
std::string be(std::string_view what, std::string_view preposition);

} // namespace claimgraph
