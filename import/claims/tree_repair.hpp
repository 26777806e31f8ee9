// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Puts right what a parser of single arcs gets wrong in ways that its own labels give away.

#include "import/language/parsed_sentence.hpp"

#include <string_view>

namespace claimgraph {

/// The sentence of `text` with these repairs and those of `reattached`, each sure from the labels
/// alone:
///
/// - a past tense read as an adjective ("The mayor reduced taxes" as the taxes that the mayor
///   reduced): a word tagged VBD, or with a subject of its own, modifies no noun; it is the verb
///   and the noun behind it its object;
/// - the same without a tag that tells ("The drug reduced pain." read as a phrase without a verb):
///   where a sentence has no finite verb, a noun before a participle that both hang on the root is
///   its subject, for adjectives do not stand between a compound and its head, nor adverbs;
/// - a main predicate without a subject (missing_subject.hpp);
/// - a participle behind a comma read as an adjective of a second object ("hit the coast, causing
///   floods"): it heads a clause beside the main one;
/// - an adjective with a subject, an object and no copula at the root, or with an object behind
///   "to": it is a verb;
/// - two objects of a verb: the first is who gets the second;
/// - a bare word of degree read as an object ("contributes more to Y").
ParsedSentence repaired(std::string_view text, ParsedSentence sentence);

} // namespace claimgraph
