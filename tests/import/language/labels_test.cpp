// SPDX-License-Identifier: Apache-2.0
#include "import/language/labels.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

TEST(Features, RoundTripThroughTheColumn) {
    for (const std::string_view column :
         {"_", "Number=Plur", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"})
        EXPECT_EQ(Features::parse(column).text(), column);
}

TEST(Features, LeaveOutWhatTheyDoNotKnow) {
    EXPECT_EQ(Features::parse("Colour=Red|Number=Plur|Tense=Someday").text(), "Number=Plur");
}

TEST(Labels, AreSpeltAsInTheTreebanks) {
    EXPECT_EQ(to_text(Upos::propn), "PROPN");
    EXPECT_EQ(to_text(Xpos::prp_possessive), "PRP$");
    EXPECT_EQ(to_text(Relation::nsubj_pass), "nsubj:pass");
    EXPECT_EQ(parse_relation("acl:relcl"), Relation::acl_relcl);
    EXPECT_EQ(parse_upos("NONE"), std::nullopt);
    EXPECT_EQ(universal(Relation::acl_relcl), Relation::acl);
}

} // namespace
} // namespace claimgraph
