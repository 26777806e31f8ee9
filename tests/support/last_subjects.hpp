// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the subjects of the last sentence of a text stand for.

#include "tests/support/claim_matchers.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimgraph {

inline std::vector<std::string> subjects_of_last(const DocumentClaims &claims) {
    std::vector<std::string> names;
    for (const Assertion &made : claims.assertions)
        if (made.sentence_index == claims.assertions.back().sentence_index) {
            const Concept &what = claims.concepts[made.subject.concept_index];
            names.push_back(what.curie.starts_with("_:") ? "open" : what.name);
        }
    return names;
}

/// What the subjects of the last sentence stand for; "open" where that is left open.
inline std::vector<std::string> last_subjects(std::string_view text) {
    return subjects_of_last(imported(text));
}

/// The same of a text below a title.
inline std::vector<std::string> titled(std::string_view title, std::string_view text) {
    Document document;
    document.text = std::string(title) + "\n\n" + std::string(text);
    const auto end = static_cast<std::uint32_t>(title.size());
    document.blocks = {
        {BlockKind::heading, {0, end}, 1},
        {BlockKind::paragraph, {end + 2, static_cast<std::uint32_t>(document.text.size())}, 0}};
    return subjects_of_last(analyze(std::move(document)));
}

} // namespace claimgraph
