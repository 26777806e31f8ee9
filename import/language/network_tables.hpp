// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The small tables of a network in the model file: sizes, kinds of tags, and whether look-ups in
/// the large ones stay inside them.

#include "import/language/missing_verb.hpp"
#include "import/language/model_file.hpp"
#include "import/language/network_shape.hpp"
#include "import/language/tag_review.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace claimgraph {

/// \throws Error that says what is wrong with the model, always.
[[noreturn]] void refuse_model(const std::string &what);

NetworkShape read_shape(const ModelFile &model);

/// \throws Error if a search in the table of words might not end, or find a row beyond `rows`.
void check_word_slots(std::span<const std::uint32_t> slots, std::uint32_t rows);

/// \throws Error if features of a tag lie outside the table of `features` ones.
void check_choices(std::span<const std::uint32_t> starts, std::span<const std::uint16_t> choices,
                   std::uint32_t features);

/// Of each tag.
std::vector<Tense> read_tenses(const ModelFile &model);

TagReview read_review(const ModelFile &model);

} // namespace claimgraph
