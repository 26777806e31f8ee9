// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_ties.hpp"
#include "tests/support/claim_matchers.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The quantities of the first assertion whose subject or object is so.
std::vector<std::string> quantities_of(std::string_view text, std::string_view end) {
    const DocumentClaims claims = imported(text);
    const auto found = std::ranges::find_if(claims.assertions, [&](const Assertion &made) {
        return slice(text, made.subject.span) == end ||
               (made.object && slice(text, made.object->span) == end);
    });
    std::vector<std::string> quantities;
    if (found == claims.assertions.end())
        return {"no such assertion"};
    for (const Quantity &quantity : found->quantities)
        quantities.emplace_back(slice(text, quantity.span));
    return quantities;
}

TEST(QuantityTies, TakesWhatStandsInThePartsOfAnAssertion) {
    EXPECT_THAT(quantities_of("In 40 men lime juice lowered the fever by 2 °C.", "the fever"),
                ElementsAre("40 men", "2 °C"));
}

TEST(QuantityTies, TakesTheBracketBehindAPart) {
    EXPECT_THAT(quantities_of("Lime lowered fever (by 2 °C, p < 0.01).", "fever"),
                ElementsAre("2 °C", "< 0.01"));
    EXPECT_THAT(quantities_of("Lime juice (5 g) lowered the fever.", "the fever"),
                ElementsAre("5 g"));
}

TEST(QuantityTies, LeavesTheBracketOfAnotherSubject) {
    const std::string_view text = "Weight (80 kg) and height (170 cm) were measured.";
    EXPECT_THAT(quantities_of(text, "Weight"), ElementsAre("80 kg"));
    EXPECT_THAT(quantities_of(text, "height"), ElementsAre("170 cm"));
}

TEST(QuantityTies, LeavesTheOtherItemsOfAList) {
    EXPECT_THAT(quantities_of("Sailors ate 20 limes, 30 plums and 40 pears.", "40 pears"),
                ElementsAre("40"));
}

TEST(QuantityTies, LeavesWhatAnotherVerbSays) {
    EXPECT_THAT(quantities_of("The firm owns 18 schools and employs 1,300 people.", "1,300 people"),
                ElementsAre("1,300 people"));
}

TEST(QuantityTies, ReadsASentenceWithoutQuantities) {
    EXPECT_THAT(quantities_of("Lime lowered fever.", "fever"), IsEmpty());
}

} // namespace
} // namespace claimgraph
