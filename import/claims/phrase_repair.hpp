// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where phrases belong that the parser hangs one word too far: each question names the word that
/// the given one should hang at, or nothing.

#include "import/claims/tree.hpp"

#include <optional>

namespace claimgraph {

/// The subject in front of a prepositional phrase that is read as one more subject, or as said of
/// the verb: "exposure" for "noise" in "Exposure to noise raises stress".
std::optional<WordIndex> noun_of_phrase(const Tree &tree, WordIndex word);

/// The verb of what is said whose subject is read as one more speaker: "broke" for "storms" in
/// "Storms broke the roof, the owner said".
std::optional<WordIndex> verb_before_tag(const Tree &tree, WordIndex word);

/// A statement behind "..., says X, and": its verb, X, and the verb of saying.
struct NextStatement {
    WordIndex verb = 0;
    WordIndex speaker = 0;
    WordIndex tag = 0;
};

/// The statement whose subject is read as one more speaker: that of "feed" for "rivers" in "Rain
/// feeds rivers, says the board, and rivers feed lakes".
std::optional<NextStatement> statement_behind_tag(const Tree &tree, WordIndex word);

/// The gerund whose object is read as one more subject: "eating" for "salt" in "Eating salt raises
/// stress".
std::optional<WordIndex> gerund_of_object(const Tree &tree, WordIndex word);

/// The last item of a list whose adjective is read as an item: "water" for "cold" in "tea and cold
/// water".
std::optional<WordIndex> item_of_adjective(const Tree &tree, WordIndex word);

/// The object in front of a phrase that belongs to its name and is read as said of the verb:
/// "contact" for "people" in "increases contact with people", "places" for "mines" in "works in
/// such places as mines".
std::optional<WordIndex> noun_of_complement(const Tree &tree, WordIndex word);

/// The noun that a participle read as said of the verb describes: who acts in an event, or a place:
/// "cart" for "parked" in "fell near a cart parked on a road".
std::optional<WordIndex> noun_of_participle(const Tree &tree, WordIndex word);

/// The adjective of an infinitive that is read as what others do: "likely" for "fall" in "are twice
/// as likely as men to fall".
std::optional<WordIndex> likely_for(const Tree &tree, WordIndex word);

/// The adjective that an infinitive belongs to which is read as what "make" does: "possible" for
/// "save" in "makes it possible to save energy".
std::optional<WordIndex> ease_of(const Tree &tree, WordIndex word);

/// The verb that lets or makes its object do what an infinitive says, which hangs at the object:
/// "permits" for "stay" in "permits guests to stay".
std::optional<WordIndex> control_over(const Tree &tree, WordIndex word);

/// The first item of the list that a noun belongs to which is read as part of the last item:
/// "tea" for "milk" in "tea, milk and cold water".
std::optional<WordIndex> list_of_item(const Tree &tree, WordIndex word);

/// The gerund whose object is read as a noun that it describes: "lowering" for "costs" in "while
/// lowering costs", "by lowering costs".
std::optional<WordIndex> gerund_over(const Tree &tree, WordIndex word);

/// The noun of a time that a number of it is read apart from: "weeks" for "2" in "seen 2, 4 and 6
/// weeks after".
std::optional<WordIndex> time_of_number(const Tree &tree, WordIndex word);

/// Whether the time is told from something: "weeks after", "years ago".
bool is_reckoned(const Tree &tree, WordIndex time);

/// What a number is of, where "of" is read as the mark of its clause: "boats" for "of" in "12 of
/// their boats being lost".
std::optional<WordIndex> whole_of_number(const Tree &tree, WordIndex word);

/// The same noun for the last word of a phrase whose preposition hangs at the verb too: "cost" for
/// "paint" in "The cost of paint rises", read as a verb with that name.
std::optional<WordIndex> noun_of_split_phrase(const Tree &tree, WordIndex word);

/// The item of a list whose name's first part is read as an item: "coast" for "Jutland" in "Funen
/// and the Jutland coast".
std::optional<WordIndex> item_of_name(const Tree &tree, WordIndex word);

/// The verb of a phrase that is read as part of an aside between commas: "depend" for "rules" in
/// "depend, among other things, on rules".
std::optional<WordIndex> verb_behind_aside(const Tree &tree, WordIndex word);

/// The first of two things between which something is where a gerund that is the second is read as
/// joined to the verb: "rain" for "taking" in "saw a link between rain and taking the bus".
std::optional<WordIndex> noun_before_gerund(const Tree &tree, WordIndex word);

/// The verb that another is joined to which is read as joined to one below it: the bare form "keep"
/// for "lower" in "can keep people walking and lower costs"; the verb of saying that a verb goes on
/// from, "argued" for "called" in "argued that taxes are high and called for cuts".
/// Also what `noun_before_gerund` finds.
std::optional<WordIndex> joined_to(const Tree &tree, WordIndex word);

/// Makes the noun the object of the gerund, which takes its place.
void raise_gerund(const Tree &tree, WordIndex noun, WordIndex gerund, ParsedSentence &sentence);

} // namespace claimgraph
