// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a document measured itself: whether it tells of a study of its own, and by which words a
/// clause gives itself away as one of its results.

#include "import/claims/finding.hpp"
#include "import/claims/sections.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Whether the text, which has no section of results, tells of its own study all the same: by
/// naming it ("this study") beside a statistic or a design ("randomized"). News that has others
/// speak does not.
bool tells_of_own_study(std::string_view text);

/// The words of a sentence by which it may tell of own work.
std::vector<CueMatch> own_study_cues(const Tree &tree);

/// "In a previous study, we found", "We have previously shown": own work, but of another document.
bool tells_of_earlier_work(const Tree &tree, std::span<const CueMatch> cues_found);

/// "we found", "our results", "in this study, X fell"; not "this study will measure", nor what was
/// done in it ("In this study, X was measured").
std::optional<TextSpan> own_work(const ClaimView &view, std::span<const CueMatch> cues_found,
                                 SectionKind section);

/// "In the present trial": the cue where it stands in the claim's own clause.
std::optional<TextSpan> set_in_own_study(const ClaimView &view);

/// "p < 0.01", "95% CI 1 to 3", "n = 30" in the sentence or its brackets, unless it is planned.
std::optional<TextSpan> statistic(const ClaimView &view);

/// "(Fig. 2A)", "Table 1": what the document shows itself.
std::optional<TextSpan> own_display(const ClaimView &view, const Sections &sections);

/// The tense of a clause that tells in the past what came out of the document's study: "were
/// lower", "healed". Not what was done in it, nor what its background tells.
std::optional<TextSpan> told_as_result(const ClaimView &view, const Sections &sections);

/// "this study will measure", "the purpose of this study": nothing is measured yet.
bool is_planned(const Tree &tree, WordIndex word);

/// The people whom the study counts where it tells what was done: "161 patients were tested".
std::optional<TextSpan> own_sample(const ClaimView &view, const Sections &sections);

} // namespace claimgraph
