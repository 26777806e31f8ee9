// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The words of a batch by their forms: what depends on the form alone is computed once for all of
/// its words, a third of which have a form that was there before.

#include "import/language/word_features.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

struct BatchForms {
    explicit BatchForms(std::span<const std::vector<std::string_view>> sentences);

    std::vector<std::string_view> forms; ///< in the order in which they first stand
    std::vector<std::uint32_t> of_words; ///< index of each word's form
};

/// Rows of the embedding table for each form of a batch.
struct BatchViews {
    std::vector<ViewRows> of_forms;
    std::vector<std::uint32_t> form_of_word;

    const ViewRows &operator[](std::size_t word) const { return of_forms[form_of_word[word]]; }
};

} // namespace claimgraph
