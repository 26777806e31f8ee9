// SPDX-License-Identifier: Apache-2.0
#include "core/claim.hpp"
#include "core/document_keys.hpp"
#include "core/keys.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/corpus.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;

TEST(DocumentKeys, AreThoseOfTheParts) {
    for (const DocumentClaims &claims : small_corpus()) {
        const DocumentKeys keys = keys_of(claims);
        const std::string &document = claims.document.key;
        ASSERT_THAT(keys.sentences, SizeIs(claims.sentences.size()));
        for (std::size_t i = 0; i < claims.sentences.size(); ++i)
            EXPECT_EQ(keys.sentences[i], sentence_key(document, claims.sentences[i].span));
        ASSERT_THAT(keys.sources, SizeIs(claims.sources.size()));
        for (std::size_t i = 0; i < claims.sources.size(); ++i)
            EXPECT_EQ(keys.sources[i], source_key(document, claims.sources[i]));
        ASSERT_THAT(keys.assertions, SizeIs(claims.assertions.size()));
        for (std::size_t i = 0; i < claims.assertions.size(); ++i) {
            const Assertion &assertion = claims.assertions[i];
            const Claim claim = claim_of(assertion, claims.concepts);
            EXPECT_EQ(keys.assertions[i].claim_key, claim_key(claim));
            EXPECT_EQ(keys.assertions[i].claim_text, to_text(claim));
            EXPECT_EQ(keys.assertions[i].key, assertion_key(document, assertion, claim_key(claim)));
        }
    }
}

TEST(DocumentKeys, TakeTheEndsOfASymmetricClaimInOneOrder) {
    const DocumentClaims claims = claims_of("zinc is linked to acne\nacne is linked to zinc")
                                      .assertion("zinc", Predicate::associated_with, "acne")
                                      .assertion("acne", Predicate::associated_with, "zinc");
    const DocumentKeys keys = keys_of(claims);
    EXPECT_EQ(keys.assertions.at(0).claim_key, keys.assertions.at(1).claim_key);
    EXPECT_TRUE(keys.assertions[0].reversed);
    EXPECT_FALSE(keys.assertions[1].reversed);
}

TEST(DocumentKeys, NameEachConceptOnceAsTheTextDoes) {
    DocumentClaims claims = claims_of("Green \t tea improves sleep. Green tea improves sleep.")
                                .assertion("Green \t tea", Predicate::increases, "sleep");
    claims.assertions.push_back(claims.assertions.front());
    EXPECT_THAT(keys_of(claims).names, ElementsAre(Pair(0U, "Green tea"), Pair(1U, "sleep")));
}

} // namespace
} // namespace claimgraph
