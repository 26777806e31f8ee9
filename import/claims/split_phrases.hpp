// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Noun phrases that the parser cuts in two, known by number: what is plural needs plural nouns.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// Joins
///
/// - adjectives with their noun: "Eight sedentary, overweight men" with the sedentary as eight;
/// - whoever "those" are with what they do: "Those suffering from gout" with "those" suffering;
/// - what is counted with its "of": "Six of 40 boats";
/// - two names of one noun: "all cotton and wool mills", "the drug and placebo groups";
/// - what a heading stands before, apart from it: "Methods. 41 boats were sunk";
/// - a name with what follows its short form or hyphen: "the Sleep Association (SA) Score";
/// - a row whose second is read as what the first is: "weight, height and blood pressure";
/// - a bare noun with the compound behind it: "examined patient waiting times".
void join_split_phrases(std::vector<Word> &words);

} // namespace claimgraph
