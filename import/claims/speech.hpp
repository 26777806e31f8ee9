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

/// How the verb, with the particle behind it, puts what it governs; nothing where it governs no
/// statement. Some verbs do only where the sentence `quotes`: "..., she went on".
std::optional<SpeechKind> speech_kind(const Tree &tree, WordIndex verb, bool quotes);

/// One clause that says who says something.
struct Speech {
    WordIndex verb = 0;
    WordIndex speaker = 0; ///< head of the subject
    SpeechKind kind = SpeechKind::speech;
    bool introduces_quotation = false; ///< stands beside direct speech

    /// Where the clause begins, if it stands behind all that it governs, apart from direct speech.
    std::optional<WordIndex> behind = std::nullopt;

    /// Whom a pronoun as speaker stands for, in an earlier sentence.
    std::optional<TextSpan> antecedent = std::nullopt;
};

/// All clauses of saying outside direct speech, in text order: "X said that ...", "..., said X",
/// "according to X", "as noted by X".
std::vector<Speech> find_speech(const Tree &tree, const Quotations &quotations);

/// Whether the word lies in what the clause says: in its content clause, before its tag, or in the
/// direct speech beside it.
bool governs(const Tree &tree, const Quotations &quotations, const Speech &speech, WordIndex word);

} // namespace claimgraph
