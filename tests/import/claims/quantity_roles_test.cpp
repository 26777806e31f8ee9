// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"
#include "import/claims/quantity_roles.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;

std::vector<std::string> roles_in(std::string_view text) {
    std::vector<std::string> roles;
    for (const Quantity &quantity :
         find_quantities(text, {0, static_cast<std::uint32_t>(text.size())}))
        roles.emplace_back(word(quantity.role));
    return roles;
}

TEST(QuantityRoles, KnowsDosesFromMasses) {
    EXPECT_THAT(roles_in("Rats were given 3 mg/kg of serenol."), ElementsAre("dose"));
    EXPECT_THAT(roles_in("The serum level was 12 ng."), ElementsAre("other"));
    EXPECT_THAT(roles_in("He lost 9 kg."), ElementsAre("other"));
}

TEST(QuantityRoles, KnowsDurationOnsetFrequencyAndAge) {
    EXPECT_THAT(roles_in("It was taken for 6 weeks."), ElementsAre("duration"));
    EXPECT_THAT(roles_in("It works within 30 minutes."), ElementsAre("onset"));
    EXPECT_THAT(roles_in("Take it every 6 hours."), ElementsAre("frequency"));
    EXPECT_THAT(roles_in("They trained three times a week."), ElementsAre("frequency"));
    EXPECT_THAT(roles_in("She was 54 years old, he a 43-year-old man."),
                ElementsAre("other", "other"));
}

TEST(QuantityRoles, KnowsWhatStudiesReport) {
    EXPECT_THAT(roles_in("Pain fell by 30% (n = 40, p < 0.01)."),
                ElementsAre("effect_size", "sample", "p_value"));
    EXPECT_THAT(roles_in("The odds ratio of 1.5 (CI 1.1–2.0) held."),
                ElementsAre("effect_size", "interval"));
    EXPECT_THAT(roles_in("We recruited 60 women."), ElementsAre("sample"));
    EXPECT_THAT(roles_in("It kills 600,000 people."), ElementsAre("other"));
    EXPECT_THAT(roles_in("Some 12% smoke."), ElementsAre("other"));
}

} // namespace
} // namespace claimgraph
