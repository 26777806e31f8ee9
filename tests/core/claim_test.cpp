// SPDX-License-Identifier: Apache-2.0
#include "core/claim.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace claimgraph {
namespace {

Claim first_claim(const DocumentClaims &claims) {
    return claim_of(claims.assertions.front(), claims.concepts);
}

TEST(Claim, ReadsAsItsEndsAndPredicate) {
    const DocumentClaims claims = claims_of("MDMA increases serotonin.")
                                      .assertion("MDMA", Predicate::increases, "serotonin")
                                      .object_aspect("release");
    EXPECT_EQ(to_text(first_claim(claims)), "MDMA increases serotonin (release)");
}

TEST(Claim, ReadsAnOpenPredicateAsItsLemma) {
    const DocumentClaims claims = claims_of("Bees visited clover.")
                                      .assertion("Bees", Predicate::other, "clover")
                                      .lemma("visit");
    EXPECT_EQ(to_text(first_claim(claims)), "Bees visit clover");
    EXPECT_EQ(first_claim(claims).relation_lemma, "visit");
}

TEST(Claim, DropsTheLemmaOfAClosedPredicate) {
    const DocumentClaims claims =
        claims_of("Tea lowers stress.").assertion("Tea", Predicate::decreases, "stress");
    EXPECT_EQ(first_claim(claims).relation_lemma, "");
}

TEST(Claim, HasNoObjectWhereTheAssertionHasNone) {
    const DocumentClaims claims =
        claims_of("Symptoms improved.").intransitive("Symptoms", Predicate::other, "improved");
    EXPECT_EQ(first_claim(claims).object, std::nullopt);
    EXPECT_EQ(to_text(first_claim(claims)), "Symptoms improved");
}

TEST(Claim, OrdersTheEndsOfASymmetricPredicate) {
    const DocumentClaims one = claims_of("sleep is linked to memory")
                                   .assertion("sleep", Predicate::associated_with, "memory");
    const DocumentClaims other = claims_of("memory is linked to sleep")
                                     .assertion("memory", Predicate::associated_with, "sleep");
    EXPECT_EQ(first_claim(one), first_claim(other));
    EXPECT_TRUE(is_reversed(first_claim(one), one.assertions.front(), one.concepts));
    EXPECT_FALSE(is_reversed(first_claim(other), other.assertions.front(), other.concepts));
}

TEST(Claim, KeepsTheEndsOfADirectedPredicate) {
    const DocumentClaims claims =
        claims_of("sleep improves memory").assertion("sleep", Predicate::increases, "memory");
    EXPECT_EQ(first_claim(claims).subject.what.name, "sleep");
}

TEST(Claim, TurnsItsSignAroundForEachAspectThatLessens) {
    EXPECT_EQ(effect_sign("", Predicate::increases, ""), 1);
    EXPECT_EQ(effect_sign("level", Predicate::increases, "release"), 1);
    EXPECT_EQ(effect_sign("level decrease", Predicate::increases, ""), -1);
    EXPECT_EQ(effect_sign("lack", Predicate::decreases, ""), 1);
    EXPECT_EQ(effect_sign("lack", Predicate::increases, "loss"), 1);
    EXPECT_EQ(effect_sign("lack", Predicate::affects, ""), 0);
}

TEST(Claim, RefusesAConceptThatIsNotThere) {
    DocumentClaims claims =
        claims_of("Tea lowers stress.").assertion("Tea", Predicate::decreases, "stress");
    claims.assertions.front().subject.concept_index = 9;
    EXPECT_THROW(first_claim(claims), std::invalid_argument);
}

} // namespace
} // namespace claimgraph
