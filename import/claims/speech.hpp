// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Clauses of saying, finding and thinking in a sentence, and what each of them governs.

#include "import/claims/quotations.hpp"
#include "import/claims/tree.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace claimgraph {

/// How a verb puts what it governs: said, found out, or only thought.
enum class SpeechKind : std::uint8_t { speech, finding, thought };

/// One clause that says who says something.
struct Speech {
    WordIndex verb = 0;
    WordIndex speaker = 0; ///< head of the subject
    SpeechKind kind = SpeechKind::speech;
    bool introduces_quotation = false; ///< stands beside direct speech
};

/// All clauses of saying outside direct speech, in text order: "X said that ...", "..., said X",
/// "according to X", "as noted by X".
std::vector<Speech> find_speech(const Tree &tree, const Quotations &quotations);

/// Whether the word lies in what the clause says: in its content clause, before its tag, or in the
/// direct speech beside it.
bool governs(const Tree &tree, const Quotations &quotations, const Speech &speech, WordIndex word);

} // namespace claimgraph
