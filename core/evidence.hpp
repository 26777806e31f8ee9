// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What an assertion appeals to, and how the assertions of a corpus bear on one claim.

#include "core/assertion.hpp"
#include "core/vocabulary.hpp"

#include <span>
#include <string>

namespace claimgraph {

/// What an assertion appeals to: a paper, trial, agency, person or page.
struct Source {
    SourceKind kind = SourceKind::web_page;

    /// As the document names it: "Smith 2020", "the FDA", the title of a reference.
    std::string name;

    /// "doi:...", "pmid:...", "nct:..." or a URL; empty where the document gives none.
    std::string identifier;

    SourceStanding standing = SourceStanding::unknown;

    /// Date (YYYY-MM-DD) of the list that gave the standing; empty while it is unknown.
    std::string standing_as_of;

    friend bool operator==(const Source &, const Source &) = default;
};

/// One argument for or against a claim: the smallest unit that `assess` counts.
struct EvidenceLine {
    EvidenceDirection direction = EvidenceDirection::inconclusive;
    Basis basis = Basis::none;

    /// Weight of the argument, in [0, 1]; 0 is no weight, not a counterargument.
    double strength = 0.0;

    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};

/// The line that an assertion's own words give: its polarity says the direction, its basis the
/// weight, halved where it is not said with certainty.
EvidenceLine evidence_line(const Assertion &assertion);

/// Status of one assertion, from its basis alone.
EvidenceStatus assess(Basis basis);

/// Status of a claim: the best text status among the lines nobody has checked yet; without a line
/// it is `unsupported`. Their order does not matter.
EvidenceStatus assess(std::span<const EvidenceLine> lines);

} // namespace claimgraph
