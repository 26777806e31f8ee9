// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> quantities_in(std::string_view text) {
    std::vector<std::string> found;
    for (const Quantity &quantity :
         find_quantities(text, {0, static_cast<std::uint32_t>(text.size())})) {
        std::ostringstream line;
        line << slice(text, quantity.span) << " = " << quantity.low << ".." << quantity.high << " "
             << quantity.unit;
        found.push_back(line.str());
    }
    return found;
}

TEST(Quantities, ReadsNumbersWithUnits) {
    EXPECT_THAT(quantities_in("doses of 3.5 mg and 75-125mg"),
                ElementsAre("3.5 mg = 3.5..3.5 mg", "75-125mg = 75..125 mg"));
    EXPECT_THAT(quantities_in("1,200 patients, 40%"),
                ElementsAre("1,200 patients = 1200..1200 person", "40% = 40..40 %"));
}

TEST(Quantities, ReadsRanges) {
    EXPECT_THAT(quantities_in("3 to 5 hours"), ElementsAre("3 to 5 hours = 3..5 h"));
    EXPECT_THAT(quantities_in("two or three sessions"),
                ElementsAre("two or three sessions = 2..3 session"));
}

TEST(Quantities, PassesOverYearsNamesAndBareWords) {
    EXPECT_THAT(quantities_in("in 2021 GLP-1 and 5-HT won one"), IsEmpty());
}

} // namespace
} // namespace claimgraph
