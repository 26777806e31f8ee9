// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What became of one sentence on its way to claims, step by step: kept for a person who asks why.
/// Each stage takes a pointer to its record, which is null where nobody asks.

#include "import/claims/propositions.hpp"
#include "import/claims/reading.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A group of rules tried on a proposition.
struct Attempt {
    std::size_t proposition = 0;
    std::string_view rules;   ///< "a verb with its object"
    std::size_t readings = 0; ///< how many it gave; 0 where it did not fit
    std::string_view why;     ///< it ended here, or did not fit; may be empty
};

/// A reading that became no assertion.
struct Rejection {
    Reading reading;
    std::string why;
};

/// Of one sentence; what became of it in the end stands in `Sentence`.
struct SentenceTrace {
    ParsedSentence parsed; ///< by the parser; without words where the sentence was not parsed
    ParsedSentence repaired;
    std::vector<Proposition> propositions;
    std::vector<Attempt> attempts;     ///< in the order of trying
    std::vector<Rejection> rejections; ///< in the order of reading
    std::vector<Reading> accepted;     ///< those of the sentence's assertions, in their order
};

} // namespace claimgraph
