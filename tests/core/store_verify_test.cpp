// SPDX-License-Identifier: Apache-2.0
#include "core/keys.hpp"
#include "core/store.hpp"
#include "tests/support/corpus.hpp"
#include "tests/support/temp_dir.hpp"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// What verify says of the small corpus after a change to its tables.
Verification verified_after(const std::string &sql) {
    const TempDir dir;
    const auto path = dir / "claims.db";
    {
        Store store(path, Store::Access::write);
        for (const DocumentClaims &claims : small_corpus())
            store.save(claims);
    }
    if (!sql.empty())
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
    return Store(path).verify();
}

TEST(Verify, ProvesEveryRow) {
    const Verification result = verified_after("");
    EXPECT_THAT(result.failures, IsEmpty());
    EXPECT_TRUE(result.passed());
    // 3 documents, 7 sentences, 6 assertions, 5 concepts, 5 claims, 2 sources
    EXPECT_EQ(result.total, 28u);
    EXPECT_EQ(result.checked, result.total);
}

TEST(Verify, DoesNotPassWithNothingToProve) {
    const Store store(":memory:", Store::Access::write);
    EXPECT_EQ(store.verify().total, 0u);
    EXPECT_FALSE(store.verify().passed());
}

TEST(Verify, NamesTheAssertionWhoseQuoteChanged) {
    const Verification result =
        verified_after("UPDATE assertions SET quote = replace(quote, 'Symptoms', 'symptoms')");
    EXPECT_FALSE(result.passed());
    EXPECT_EQ(result.checked + 1, result.total);
    EXPECT_THAT(result.failures, testing::ElementsAre(AllOf(
                                     StartsWith("assertion:"),
                                     HasSubstr("stored words differ from the text at 39-57"))));
}

TEST(Verify, NamesTheDocumentWhoseTextChanged) {
    const Verification result =
        verified_after("UPDATE documents SET text = replace(text, 'improved', 'imprOved')");
    EXPECT_THAT(result.failures,
                Contains(AllOf(StartsWith(press_release().document.key), HasSubstr("hash"))));
    EXPECT_THAT(result.failures, Contains(StartsWith("sentence:")));
    EXPECT_THAT(result.failures, Contains(StartsWith("assertion:")));
}

/// A change to one table and the kind of row that is to be named for it.
struct Tampering {
    std::string sql;
    std::string row;
};

class VerifyTampered : public testing::TestWithParam<Tampering> {};

TEST_P(VerifyTampered, NamesTheRow) {
    const Verification result = verified_after(GetParam().sql);
    EXPECT_FALSE(result.passed());
    EXPECT_THAT(result.failures, Contains(StartsWith(GetParam().row)));
}

INSTANTIATE_TEST_SUITE_P(
    Tables, VerifyTampered,
    testing::Values(
        Tampering{"UPDATE sentences SET text = text || '.' WHERE position = 0", "sentence:"},
        Tampering{"UPDATE sentences SET begins = begins + 1 WHERE position = 1", "sentence:"},
        Tampering{"UPDATE assertions SET subject_begins = 900", "assertion:"},
        Tampering{"UPDATE assertions SET ends = 100000", "assertion:"},
        Tampering{"UPDATE assertions SET evidence_status = 'supported'", "assertion:"},
        Tampering{"UPDATE assertions SET claim = (SELECT max(id) FROM claims)", "assertion:"},
        Tampering{"UPDATE claims SET evidence_status = 'supported'", "claim:"},
        Tampering{"UPDATE claims SET predicate = 'causes' WHERE predicate = 'increases'", "claim:"},
        Tampering{"UPDATE claims SET text = 'MDMA cures all'", "claim:"},
        Tampering{"UPDATE concepts SET name = 'LSD' WHERE name = 'MDMA'", "concept:"},
        Tampering{"UPDATE sources SET identifier = 'doi:10.5555/9' WHERE kind = 'paper'",
                  "source:"},
        Tampering{"UPDATE cues SET ends = 5000", "assertion:"},
        Tampering{"UPDATE quantities SET ends = 5000", "assertion:"},
        Tampering{"PRAGMA foreign_keys = OFF; UPDATE evidence_lines SET source = 77 "
                  "WHERE source IS NOT NULL",
                  "evidence_lines row"}));

} // namespace
} // namespace claimgraph
