// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The subject of a finite predicate that the parser left without one.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Whether the word is said of something in an adverbial clause, whose subject may be read as a
/// part of another one: "hard" in "Although rain is rare and farming is hard, people stay".
bool is_adverbial_copula(const std::vector<Word> &words, std::size_t at);

/// Makes what stands right before the finite predicate at `verb` its subject, where it has none:
///
/// - a gerund clause read as what is done beside: "Drinking tea lowers Y", "Being late costs Y";
/// - a noun joined to what stands before it: "Despite the rain, storms are rare";
/// - the noun that a clause behind has taken: "Rain can harm roads, mayors said".
void give_missing_subject(std::vector<Word> &words, std::size_t verb);

/// "More than a third of them are ill" with more for how they are: the third is the subject, with
/// how much it is more than. "Of the farmers, 40 (8 %) sold wheat" with 40 at the farmers.
void give_counted_subject(std::vector<Word> &words, std::size_t verb);

/// "hears them out, asks a few questions and leaves" with a clause beside the first: the verbs
/// share its subject.
void join_row_of_verbs(std::vector<Word> &words, std::size_t verb);

/// "They found that pruning the trees could help", read as pruning that finds: a subject behind
/// "that" is that of the clause, where the verb above has one of its own.
void give_subject_of_content(std::vector<Word> &words);

/// "Mould causes asthma" with the mould for an auxiliary, "rises with age" with the age for part of
/// a name: what a noun cannot be to a verb.
void give_noun_its_role(std::vector<Word> &words, std::size_t at);

} // namespace claimgraph
