// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Everything one document yields: what import makes and the store keeps.

#include "core/assertion.hpp"
#include "core/concept.hpp"
#include "core/document.hpp"
#include "core/evidence.hpp"

#include <vector>

namespace claimgraph {

/// A document, its sentences and its assertions. Assertions name concepts, sources and sentences
/// by index, so that a document of a million assertions holds each name once.
struct DocumentClaims {
    Document document;
    std::vector<Sentence> sentences;   ///< in text order, without overlap
    std::vector<Concept> concepts;     ///< each once and used, in order of first mention
    std::vector<Source> sources;       ///< each once and used, in order of first appeal
    std::vector<Assertion> assertions; ///< by sentence, then as found

    friend bool operator==(const DocumentClaims &, const DocumentClaims &) = default;
};

} // namespace claimgraph
