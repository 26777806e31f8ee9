// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Predicates that the parser reads as circumstances or attributes, and that are more than that.

#include "import/language/parsed_sentence.hpp"

#include <vector>

namespace claimgraph {

/// "Sodium was higher, as were potassium and zinc": those are further subjects (Quirk et al., A
/// Comprehensive Grammar of the English Language, 1985, 18.24).
void join_inverted_subjects(std::vector<Word> &words);

/// "is capable of lowering Y", "is aimed at lowering Y": the gerund completes the predicate, as an
/// infinitive would ("is able to lower Y").
void complete_with_gerunds(std::vector<Word> &words);

/// "Levels of iron rose", read as a rose: with a subject and neither an article nor a copula it is
/// the past of "rise".
void read_past_of_noun(std::vector<Word> &words);

/// "may differ, interfering with growth", "were put into two groups using dice": behind a comma,
/// and where it says by what, a participle is a clause by itself.
void part_participles(std::vector<Word> &words);

/// "eases mild to moderate pain", read as easing something mild: both are attributes.
void join_ranges_of_degree(std::vector<Word> &words);

/// "was less in barns than mills", read as being in barns: it is less there.
void raise_degrees(std::vector<Word> &words);

/// "long-term, heavy use is harmful", read as two subjects: the first is an attribute.
void join_hyphened_attributes(std::vector<Word> &words);

/// "found the course easy": that the course is so is found, no easy course.
void part_objects_from_predicates(std::vector<Word> &words);

} // namespace claimgraph
