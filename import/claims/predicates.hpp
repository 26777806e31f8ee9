// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the words of a relation to its predicate.

#include "core/vocabulary.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace claimgraph {

/// What a relation of the lists stands for, and how many words it has beyond its verb.
struct RelationMatch {
    Predicate predicate = Predicate::other;
    bool inverse = false;     ///< the text's object is the claim's subject: "is due to"
    std::string_view phrase;  ///< "lead to"
    std::size_t consumed = 0; ///< words after the verb that belong to it
};

/// The longest relation that starts with the verb `lemma` and goes on with `following`
/// (lower-case words); determiners, adverbs and adjectives of degree between its words are
/// passed over.
std::optional<RelationMatch> match_relation(std::string_view lemma,
                                            std::span<const std::string_view> following);

/// The predicate of a noun that stands for a change: "decrease" decreases.
std::optional<Predicate> change_of(std::string_view noun);

} // namespace claimgraph
