// SPDX-License-Identifier: Apache-2.0
#include "core/keys.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

const Concept tea{"tea", "", ""};
const Concept stress{"stress", "", ""};

Claim lowers_stress() { return {{tea, ""}, Predicate::decreases, "", ClaimEnd{stress, ""}}; }

TEST(DocumentKey, IsTheSha256OfTheText) {
    // The digest of "abc" is the example of FIPS 180-4.
    EXPECT_EQ(document_key("abc"),
              "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Keys, NameTheirKindAndHave24Digits) {
    EXPECT_EQ(concept_key(tea).substr(0, 8), "concept:");
    EXPECT_EQ(concept_key(tea).size(), 8u + 24u);
    EXPECT_EQ(claim_key(lowers_stress()).substr(0, 6), "claim:");
    EXPECT_EQ(sentence_key("sha256:00", {0, 4}).substr(0, 9), "sentence:");
}

TEST(Keys, StayTheSameFromReleaseToRelease) {
    // Pipelines keep these: a change here breaks every database there is.
    EXPECT_EQ(concept_key(tea), "concept:5f363cb5efdb1bd14f2dc413");
    EXPECT_EQ(claim_key(lowers_stress()), "claim:2f2513fb77112146431dfb7a");
    EXPECT_EQ(sentence_key("sha256:00", {0, 4}), "sentence:c49fe3c616d94ae2eb8d8e9e");
}

TEST(ConceptKey, IsThatOfTheCurieWhereThereIsOne) {
    EXPECT_EQ(concept_key({"PTSD", "disorder", "MESH:D013313"}),
              concept_key({"post-traumatic stress disorder", "", "MESH:D013313"}));
    EXPECT_NE(concept_key({"PTSD", "", ""}), concept_key({"PTSD", "", "MESH:D013313"}));
}

TEST(ClaimKey, DependsOnEveryPartOfTheClaim) {
    const std::string key = claim_key(lowers_stress());
    Claim changed = lowers_stress();
    changed.subject.aspect = "dose";
    EXPECT_NE(claim_key(changed), key);
    changed = lowers_stress();
    changed.predicate = Predicate::prevents;
    EXPECT_NE(claim_key(changed), key);
    changed = lowers_stress();
    changed.object.reset();
    EXPECT_NE(claim_key(changed), key);
    changed = lowers_stress();
    changed.object->aspect = "level";
    EXPECT_NE(claim_key(changed), key);
}

TEST(ClaimKey, DoesNotRunFieldsTogether) {
    const Claim one{{{"ab", "", ""}, "c"}, Predicate::other, "", std::nullopt};
    const Claim other{{{"ab", "", ""}, ""}, Predicate::other, "c", std::nullopt};
    EXPECT_NE(claim_key(one), claim_key(other));
}

TEST(AssertionKey, DependsOnThePlace) {
    Assertion here;
    here.span = {0, 20};
    Assertion there = here;
    there.span = {30, 50};
    const std::string claim = claim_key(lowers_stress());
    EXPECT_NE(assertion_key("sha256:00", here, claim), assertion_key("sha256:00", there, claim));
    EXPECT_NE(assertion_key("sha256:00", here, claim), assertion_key("sha256:01", here, claim));
}

TEST(SourceKey, IsKnownEverywhereByIdentifierOrAsABody) {
    const Source paper{SourceKind::paper, "Smith 2020", "doi:10.5555/1", {}, ""};
    const Source body{SourceKind::agency, "the FDA", "", {}, ""};
    EXPECT_EQ(source_key("sha256:00", paper), source_key("sha256:01", paper));
    EXPECT_EQ(source_key("sha256:00", body), source_key("sha256:01", body));
}

TEST(SourceKey, OfABareCitationIsItsDocuments) {
    const Source cited{SourceKind::paper, "Smith 2020", "", {}, ""};
    EXPECT_NE(source_key("sha256:00", cited), source_key("sha256:01", cited));
}

} // namespace
} // namespace claimgraph
