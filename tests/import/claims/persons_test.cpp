// SPDX-License-Identifier: Apache-2.0
#include "import/claims/persons.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::Parsed;

TEST(Persons, KnowWordsThatOnlyLookLikePlurals) {
    EXPECT_FALSE(is_plural(Parsed("The arthritis was mild.").tree, 1));
    EXPECT_TRUE(is_plural(Parsed("The nurses were kind.").tree, 1));
}

TEST(Persons, AreNamedByWhatTheyDo) {
    EXPECT_TRUE(names_person(Parsed("The inspector came.").tree, 1));
    EXPECT_FALSE(names_person(Parsed("The mill burned.").tree, 1));
}

TEST(Persons, ActTogether) {
    EXPECT_TRUE(names_people_together(Parsed("The committee came.").tree, 1));
    EXPECT_FALSE(names_people_together(Parsed("The inspector came.").tree, 1));
}

TEST(Persons, HaveAGenderWhereAWordTellsIt) {
    EXPECT_EQ(gender_of(Parsed("The widow came.").tree, 1), Gender::female);
    EXPECT_EQ(gender_of(Parsed("The male guard came.").tree, 2), Gender::male);
    EXPECT_EQ(gender_of(Parsed("The guard came.").tree, 1), Gender::unknown);
}

TEST(Persons, KeepTheSOfASingleName) {
    EXPECT_THAT(lines_of(imported("Officials say that Hamas built mills.")),
                ::testing::Contains(claim("hamas", Predicate::other, "mill").line()));
}

} // namespace
} // namespace claimgraph
