// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What a text is expected to claim, as one line per claim:
///
///     EXPECT_THAT(imported("Rainfall does not cause flooding."),
///                 IsExactly(claim("rainfall", Predicate::causes, "flooding").negated()));

#include "import/analyze.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// An expected assertion. Concepts are written by name, with their aspect as "serotonin (release)".
class ExpectedClaim {
  public:
    ExpectedClaim(std::string_view subject, Predicate predicate, std::string_view object)
        : subject_(subject), predicate_(predicate), object_(object) {}

    ExpectedClaim negated() const { return with(Polarity::negated); }
    ExpectedClaim with(Polarity value) const {
        ExpectedClaim changed = *this;
        changed.polarity_ = value;
        return changed;
    }
    ExpectedClaim with(Certainty value) const {
        ExpectedClaim changed = *this;
        changed.certainty_ = value;
        return changed;
    }

    std::string line() const {
        return subject_ + " | " + std::string(word(predicate_)) + " | " + object_ + " | " +
               std::string(word(polarity_)) + " | " + std::string(word(certainty_));
    }

  private:
    std::string subject_;
    Predicate predicate_;
    std::string object_;
    Polarity polarity_ = Polarity::affirmed;
    Certainty certainty_ = Certainty::certain;
};

/// Affirmed and certain unless said otherwise; an empty object is none.
inline ExpectedClaim claim(std::string_view subject, Predicate predicate, std::string_view object) {
    return {subject, predicate, object};
}

/// A text of one paragraph, analysed.
inline DocumentClaims imported(std::string_view text) {
    Document document;
    document.text = text;
    return analyze(std::move(document));
}

inline std::string name_of(const DocumentClaims &claims, const Mention &mention) {
    const std::string &name = claims.concepts.at(mention.concept_index).name;
    return mention.aspect.empty() ? name : name + " (" + mention.aspect + ")";
}

/// The assertions in the form of `ExpectedClaim::line`, in order.
inline std::vector<std::string> lines_of(const DocumentClaims &claims) {
    std::vector<std::string> lines;
    for (const Assertion &made : claims.assertions) {
        const std::string object = made.object ? name_of(claims, *made.object) : "";
        lines.push_back(name_of(claims, made.subject) + " | " + std::string(word(made.predicate)) +
                        " | " + object + " | " + std::string(word(made.polarity)) + " | " +
                        std::string(word(made.certainty)));
    }
    return lines;
}

/// The text of the first cue of an axis in the first assertion; empty where there is none.
inline std::string cue_of(const DocumentClaims &claims, CueAxis axis) {
    if (!claims.assertions.empty())
        for (const Cue &cue : claims.assertions.front().cues)
            if (cue.axis == axis)
                return std::string(slice(claims.document.text, cue.span));
    return {};
}

MATCHER_P(HasLines, lines, "claims " + testing::PrintToString(lines)) {
    return testing::ExplainMatchResult(testing::UnorderedElementsAreArray(lines), lines_of(arg),
                                       result_listener);
}

/// The document makes these claims and no other, in any order.
template <typename... Claims> auto IsExactly(const Claims &...claims) {
    return HasLines(std::vector<std::string>{claims.line()...});
}

} // namespace claimgraph
