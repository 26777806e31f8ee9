// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clause.hpp"
#include "tests/support/parsed.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using claimgraph::testing::Parsed;

TEST(Clause, FindsItsPartsBySlotAndPreposition) {
    const Parsed parsed("The programme provides farmers with seeds.");
    const auto propositions = find_propositions(parsed.tree);
    ASSERT_EQ(propositions.size(), 1U);
    const Clause clause{parsed.tree, propositions.front(), 0, propositions.front().subject};
    const Part *object = part_in(clause.proposition, Slot::object);
    ASSERT_NE(object, nullptr);
    EXPECT_EQ(object->head, parsed["farmers"]);
    const Part *given = oblique_with(clause, {"by", "with"});
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->head, parsed["seeds"]);
    EXPECT_EQ(oblique_with(clause, {"by"}), nullptr);
    EXPECT_EQ(control_in(clause), Control::give);
}

TEST(Clause, NamesItsVerbWithTheParticle) {
    const Parsed parsed("The nurses carried out two surveys.");
    const auto propositions = find_propositions(parsed.tree);
    ASSERT_EQ(propositions.size(), 1U);
    EXPECT_EQ(verb_lemma({parsed.tree, propositions.front(), 0, std::nullopt}), "carry out");
}

TEST(Clause, HasItsTenseFromTheVerbsAboveIt) {
    const Parsed parsed("Programmes aimed at reducing waste failed.");
    for (const Proposition &proposition : find_propositions(parsed.tree)) {
        const auto governors = governors_in_tense(parsed.tree, proposition);
        if (proposition.predicate == parsed["reducing"]) {
            ASSERT_FALSE(governors.empty());
            EXPECT_EQ(governors.front(), parsed["aimed"]);
            EXPECT_EQ(governors.back(), parsed["failed"]);
        } else if (proposition.predicate == parsed["failed"]) {
            EXPECT_TRUE(governors.empty());
        }
    }
}

} // namespace
} // namespace claimgraph
