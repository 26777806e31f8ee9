// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/regular_forms.hpp"

#include <gtest/gtest.h>

namespace claimgraph::training {
namespace {

TEST(RegularForms, AddEndings) {
    const RegularForms forms = regular_forms("walk");
    EXPECT_EQ(forms.with_s, "walks");
    EXPECT_EQ(forms.past, "walked");
    EXPECT_EQ(forms.gerund, "walking");
}

TEST(RegularForms, DropAMuteE) {
    EXPECT_EQ(regular_forms("cause").past, "caused");
    EXPECT_EQ(regular_forms("cause").gerund, "causing");
    EXPECT_EQ(regular_forms("agree").past, "agreed");
    EXPECT_EQ(regular_forms("agree").gerund, "agreeing");
    EXPECT_EQ(regular_forms("large").superlative, "largest");
}

TEST(RegularForms, ChangeYBehindAConsonant) {
    EXPECT_EQ(regular_forms("study").with_s, "studies");
    EXPECT_EQ(regular_forms("study").gerund, "studying");
    EXPECT_EQ(regular_forms("happy").comparative, "happier");
    EXPECT_EQ(regular_forms("play").past, "played");
}

TEST(RegularForms, PutAnEBehindAHiss) {
    EXPECT_EQ(regular_forms("wish").with_s, "wishes");
    EXPECT_EQ(regular_forms("box").with_s, "boxes");
}

} // namespace
} // namespace claimgraph::training
