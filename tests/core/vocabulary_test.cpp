// SPDX-License-Identifier: Apache-2.0
#include "core/vocabulary.hpp"

#include <gtest/gtest.h>

#include <set>

namespace claimgraph {
namespace {

/// The last enumerator of an axis has the last word, and every word is found again.
template <typename Axis> void expect_table(Axis last, std::string_view last_word) {
    const auto table = words<Axis>();
    ASSERT_EQ(table.size(), static_cast<std::size_t>(last) + 1);
    EXPECT_EQ(word(last), last_word);
    EXPECT_EQ(std::set<std::string_view>(table.begin(), table.end()).size(), table.size());
    for (const std::string_view entry : table)
        EXPECT_EQ(word(*from_word<Axis>(entry)), entry);
}

TEST(Vocabulary, HasOneWordForEachEnumerator) {
    expect_table(Predicate::other, "other");
    expect_table(Polarity::absence_of_evidence, "absence_of_evidence");
    expect_table(Certainty::uncommitted, "uncommitted");
    expect_table(Association::recommendation, "recommendation");
    expect_table(Basis::own_data, "own_data");
    expect_table(AttributionKind::named, "named");
    expect_table(EvidenceStatus::basis_withdrawn, "basis_withdrawn");
    expect_table(GradeCertainty::very_low, "very_low");
    expect_table(EvidenceDirection::mentions, "mentions");
    expect_table(ClaimRelation::refines, "refines");
    expect_table(SourceStanding::unknown, "unknown");
    expect_table(ReviewEvent::stale, "stale");
    expect_table(RejectionReason::out_of_scope, "out_of_scope");
    expect_table(Flag::machine_paraphrased, "machine_paraphrased");
    expect_table(SentenceOutcome::unparsed, "unparsed");
    expect_table(BlockKind::reference_list, "reference_list");
    expect_table(SourceKind::web_page, "web_page");
    expect_table(ArgumentRole::other, "other");
    expect_table(QuantityRole::other, "other");
    expect_table(QuantityBound::plus_minus, "plus_minus");
    expect_table(CueAxis::attribution, "attribution");
}

TEST(Vocabulary, SpellsEnumeratorsAsTheyAreNamed) {
    EXPECT_EQ(word(Predicate::associated_with), "associated_with");
    EXPECT_EQ(word(Predicate::different_from), "different_from");
    EXPECT_EQ(word(Polarity::null_result), "null_result");
    EXPECT_EQ(word(Certainty::conditional), "conditional");
    EXPECT_EQ(word(Association::definitional), "definitional");
    EXPECT_EQ(word(Basis::testimonial), "testimonial");
    EXPECT_EQ(word(EvidenceStatus::mixed), "mixed");
    EXPECT_EQ(word(SourceStanding::expression_of_concern), "expression_of_concern");
    EXPECT_EQ(word(SentenceOutcome::boilerplate), "boilerplate");
}

TEST(Vocabulary, HasNoEnumeratorForAnUnknownWord) {
    EXPECT_EQ(from_word<Polarity>("denied"), std::nullopt);
    EXPECT_EQ(from_word<Polarity>(""), std::nullopt);
    EXPECT_EQ(from_word<Polarity>("Affirmed"), std::nullopt);
}

TEST(Vocabulary, SignsPredicatesByTheirEffectOnTheObject) {
    EXPECT_EQ(sign(Predicate::increases), 1);
    EXPECT_EQ(sign(Predicate::enables), 1);
    EXPECT_EQ(sign(Predicate::treats), -1);
    EXPECT_EQ(sign(Predicate::prevents), -1);
    EXPECT_EQ(sign(Predicate::affects), 0);
    EXPECT_EQ(sign(Predicate::is_a), 0);
}

TEST(Vocabulary, TellsComparisonsApart) {
    EXPECT_TRUE(is_comparison(Predicate::greater_than));
    EXPECT_TRUE(is_comparison(Predicate::different_from));
    EXPECT_FALSE(is_comparison(Predicate::associated_with));
}

} // namespace
} // namespace claimgraph
