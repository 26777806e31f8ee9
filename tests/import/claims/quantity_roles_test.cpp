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

TEST(QuantityRoles, GivesAListOfTimesOneRole) {
    EXPECT_THAT(roles_in("Pain was measured at 6 and 12 months."), ElementsAre("onset", "onset"));
    EXPECT_THAT(roles_in("The goats were 24 and 36 months old."), ElementsAre("other", "other"));
    EXPECT_THAT(roles_in("They slept 8 hours per night on 3 days per week."),
                ElementsAre("duration", "frequency"));
}

TEST(QuantityRoles, TakesATimeInFrontOfANounForItsLength) {
    EXPECT_THAT(roles_in("Each 4-week course was followed by a 2-week rest."),
                ElementsAre("duration", "duration"));
    EXPECT_THAT(roles_in("Pain was measured after 6 weeks and at the 12-week visit."),
                ElementsAre("onset", "onset"));
    EXPECT_THAT(roles_in("Pain was measured at 12-month follow-up and 6-week post-surgery."),
                ElementsAre("onset", "onset"));
    EXPECT_THAT(roles_in("They met at 4-week intervals."), ElementsAre("frequency"));
    EXPECT_THAT(roles_in("Three 30-s lower-body sprints."), ElementsAre("other", "duration"));
}

TEST(QuantityRoles, KnowsTheAmountOfAChange) {
    EXPECT_THAT(roles_in("Fever fell by 2 °C and stays by 3 days."),
                ElementsAre("effect_size", "onset"));
    EXPECT_THAT(roles_in("A 5 mm rise was seen."), ElementsAre("effect_size"));
    EXPECT_THAT(roles_in("Yields fell in the dry fields by 5%."), ElementsAre("effect_size"));
    EXPECT_THAT(roles_in("Lime raised survival by 3 weeks."), ElementsAre("effect_size"));
    EXPECT_THAT(roles_in("The men improved by 3 weeks."), ElementsAre("onset"));
    EXPECT_THAT(roles_in("Serenol at 5 mg reduced pain."), ElementsAre("dose"));
    EXPECT_THAT(roles_in("The drop was 15% (standard error 3%)."),
                ElementsAre("effect_size", "other"));
}

TEST(QuantityRoles, KnowsPeopleOfStudiesFarFromTheVerb) {
    EXPECT_THAT(roles_in("Forty boys between six and nine years of age, with a cold or a cough "
                         "that was treated at home, were included."),
                ElementsAre("sample", "other"));
    EXPECT_THAT(roles_in("Forty boys who were ill were enrolled."), ElementsAre("sample"));
    EXPECT_THAT(roles_in("Forty boys were hurt when a mast that was tested fell."),
                ElementsAre("other"));
    EXPECT_THAT(roles_in("We will recruit 384 adults."), ElementsAre("sample"));
}

TEST(QuantityRoles, KnowsDosesByTheirName) {
    EXPECT_THAT(roles_in("Light was given at a dose of 6 J."), ElementsAre("dose"));
}

TEST(QuantityRoles, KnowsBareEffects) {
    EXPECT_THAT(roles_in("The mean difference was 1.5, a change of 2.5."),
                ElementsAre("effect_size", "effect_size"));
    EXPECT_THAT(roles_in("Lime (mean difference −1.5) or serenol 100 and 200 mg."),
                ElementsAre("effect_size", "dose", "dose"));
    EXPECT_THAT(roles_in("Age told most (OR 1.02 per year)."), ElementsAre("effect_size"));
    EXPECT_THAT(roles_in("They had a mean loss of 3.1 vs. 5.2 mg."),
                ElementsAre("effect_size", "effect_size"));
}

TEST(QuantityRoles, KnowsBothEndsOfAnInterval) {
    EXPECT_THAT(roles_in("The hazard ratio was 0.8 (95% CI 0.7, 0.9)."),
                ElementsAre("effect_size", "interval", "interval", "interval"));
    EXPECT_THAT(roles_in("We give 90% confidence intervals."), ElementsAre("interval"));
    EXPECT_THAT(roles_in("The fall was 9.6%, 95% CI 0%–19%."),
                ElementsAre("effect_size", "interval", "interval"));
}

TEST(QuantityRoles, KnowsWhatStudiesReport) {
    EXPECT_THAT(roles_in("Fifty-one men with gout due to a long diet were then randomized."),
                ElementsAre("sample"));
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
