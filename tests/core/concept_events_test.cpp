// SPDX-License-Identifier: Apache-2.0
#include "core/concept_events.hpp"
#include "core/error.hpp"
#include "core/query.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/temp_dir.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

std::string key_of(const Store &store, const std::string &name) {
    return find_concepts(store, name).at(0);
}

std::int64_t count(const Store &store, const std::string &sql) {
    return std::get<std::int64_t>(store.select("SELECT count(*) FROM " + sql).rows[0][0]);
}

TEST(ConceptEvents, ShowOneConceptAsAnotherAndKeepTheKeysOfClaims) {
    Store store = filled_store();
    const Table before = store.select("SELECT key FROM claims ORDER BY key");
    const std::string mdma = key_of(store, "MDMA");
    const std::string serotonin = key_of(store, "serotonin");
    store.merge_concepts(mdma, serotonin, "Ann");
    EXPECT_EQ(key_of(store, "mdma"), serotonin);
    EXPECT_EQ(count(store, "concept_overview WHERE concept = '" + mdma + "'"), 0);
    EXPECT_EQ(count(store, "claim_overview WHERE text LIKE '%MDMA%'"), 0);
    EXPECT_EQ(store.select("SELECT key FROM claims ORDER BY key").rows, before.rows);
    EXPECT_TRUE(store.verify().passed());
}

TEST(ConceptEvents, AreUndoneByASplit) {
    Store store = filled_store();
    const Table before = store.select("SELECT * FROM claim_overview ORDER BY claim");
    const std::string fear = key_of(store, "fear");
    store.merge_concepts(fear, key_of(store, "serotonin"), "");
    store.split_concept(fear, "");
    EXPECT_EQ(key_of(store, "fear"), fear);
    EXPECT_EQ(store.select("SELECT * FROM claim_overview ORDER BY claim").rows, before.rows);
    EXPECT_EQ(count(store, "concept_events"), 2);
    EXPECT_TRUE(store.verify().passed());
    EXPECT_THROW(store.split_concept(fear, ""), Error);
}

TEST(ConceptEvents, FollowRowsOfMerges) {
    Store store = filled_store();
    const std::string mdma = key_of(store, "MDMA");
    const std::string symptoms = key_of(store, "Symptoms");
    store.merge_concepts(symptoms, key_of(store, "serotonin"), "");
    store.merge_concepts(key_of(store, "serotonin"), mdma, "");
    EXPECT_EQ(key_of(store, "symptoms"), mdma);
    EXPECT_THROW(store.merge_concepts(mdma, symptoms, ""), Error);
    EXPECT_TRUE(store.verify().passed());
}

TEST(ConceptEvents, HoldForWhatIsSavedLater) {
    Store store(":memory:", Store::Access::write);
    store.save(blog_post());
    store.merge_concepts(key_of(store, "fear"), key_of(store, "serotonin"), "");
    store.save(press_release());
    EXPECT_EQ(count(store, "claim_overview WHERE text = 'MDMA increases serotonin'"), 1);
    EXPECT_TRUE(store.verify().passed());
}

TEST(ConceptEvents, ComeWithAMergedDatabaseUnlessDecidedHere) {
    const TempDir dir;
    Store theirs(dir / "theirs.db", Store::Access::write);
    theirs.save(blog_post());
    const std::string fear = key_of(theirs, "fear");
    theirs.merge_concepts(fear, key_of(theirs, "serotonin"), "Ann");
    Store ours(dir / "ours.db", Store::Access::write);
    ours.save(paper());
    ours.merge(dir / "theirs.db");
    EXPECT_EQ(key_of(ours, "fear"), key_of(ours, "serotonin"));
    EXPECT_TRUE(ours.verify().passed());
    ours.split_concept(fear, "Ben");
    ours.merge(dir / "theirs.db");
    EXPECT_EQ(key_of(ours, "fear"), fear);
    EXPECT_TRUE(ours.verify().passed());
}

TEST(ConceptEvents, AreProvedByTheirChain) {
    const TempDir dir;
    Store store(dir / "claims.db", Store::Access::write);
    store.save(blog_post());
    store.merge_concepts(key_of(store, "fear"), key_of(store, "serotonin"), "Ann");
    ConceptEvent event{"merged", "a", "b", "Ann", ""};
    const std::string first = hash_of(event, "");
    EXPECT_NE(first, hash_of(event, first));
    event.reviewer = "Ben";
    EXPECT_NE(first, hash_of(event, ""));
}

} // namespace
} // namespace claimgraph
