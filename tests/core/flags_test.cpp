// SPDX-License-Identifier: Apache-2.0
#include "core/flags.hpp"
#include "core/store.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Three claims, of which the first `repaired` have a garbled subject; `rest` follows them.
DocumentClaims garbled(std::size_t repaired, bool accepted = true, std::string_view rest = "") {
    DocumentClaims claims = claims_of("Reed couch cleans water.\nSoft stone holds rain.\n"
                                      "Tall lumber cools towns.\n" +
                                      std::string(rest))
                                .assertion("Reed couch", Predicate::affects, "water")
                                .assertion("Soft stone", Predicate::affects, "rain")
                                .assertion("Tall lumber", Predicate::affects, "towns");
    for (std::size_t i = 0; i < repaired; ++i)
        claims.assertions.at(i).subject.repair = {"name " + std::to_string(i), 0.9, "a > b",
                                                  accepted};
    return claims;
}

std::string document_flags(const DocumentClaims &claims) {
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    const Table table = store.select("SELECT flags FROM document_overview");
    return std::get<std::string>(table.rows.at(0).at(0));
}

TEST(Flags, MarkAssertionsWithARepairedTerm) {
    const DocumentClaims claims = garbled(1);
    EXPECT_THAT(flags_of(claims.assertions.at(0)), ElementsAre(Flag::spun_term));
    EXPECT_THAT(flags_of(claims.assertions.at(1)), IsEmpty());
}

TEST(Flags, DoNotMarkSuggestions) {
    EXPECT_THAT(flags_of(garbled(1, false).assertions.at(0)), IsEmpty());
    EXPECT_THAT(flags_of(garbled(3, false)), IsEmpty());
}

TEST(Flags, MarkDocumentsWithSeveralDifferentRepairs) {
    EXPECT_THAT(flags_of(garbled(2)), IsEmpty());
    EXPECT_THAT(flags_of(garbled(3)), ElementsAre(Flag::machine_paraphrased));
    DocumentClaims same = garbled(3);
    same.assertions.at(1).subject.repair->phrase = same.assertions.at(0).subject.repair->phrase;
    EXPECT_THAT(flags_of(same), IsEmpty());
}

TEST(Flags, AskMoreOfLongerTexts) {
    EXPECT_THAT(flags_of(garbled(3, true, std::string(3 * bytes_a_repair, 'x'))), IsEmpty());
}

TEST(Flags, AreTheSameInTheViews) {
    EXPECT_EQ(document_flags(garbled(2)), "");
    EXPECT_EQ(document_flags(garbled(3)), "machine_paraphrased");
    EXPECT_EQ(document_flags(garbled(3, false)), "");
    EXPECT_EQ(document_flags(garbled(3, true, std::string(3 * bytes_a_repair, 'x'))), "");
    Store store(":memory:", Store::Access::write);
    store.save(garbled(1));
    const Table table =
        store.select("SELECT flags FROM assertion_overview ORDER BY assertion_index");
    EXPECT_EQ(std::get<std::string>(table.rows.at(0).at(0)), "spun_term");
    EXPECT_EQ(std::get<std::string>(table.rows.at(1).at(0)), "");
}

} // namespace
} // namespace claimgraph
