// SPDX-License-Identifier: Apache-2.0
#include "core/store.hpp"
#include "graphs/csv_writer.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <sstream>

namespace claimgraph {
namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Reader of RFC 4180 with LF; nothing is skipped.
Rows parsed(std::string_view csv) {
    Rows rows{{""}};
    bool in_quotes = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (in_quotes && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"')
            rows.back().back() += csv[++i];
        else if (c == '"')
            in_quotes = !in_quotes;
        else if (!in_quotes && c == ',')
            rows.back().emplace_back();
        else if (!in_quotes && c == '\n')
            rows.push_back({""});
        else
            rows.back().back() += c;
    }
    rows.pop_back(); // what follows the last line break
    return rows;
}

std::string csv(const Table &table) {
    std::ostringstream out;
    write_csv(table, out);
    return out.str();
}

TEST(Csv, TellsNullFromEmptyText) {
    EXPECT_EQ(csv({{"a", "b", "c", "d"}, {{Cell{}, std::string(), std::int64_t{-3}, 0.25}}}),
              "a,b,c,d\n,\"\",-3,0.25\n");
    EXPECT_EQ(csv({{"a"}, {{Cell{}}}}), "a\n\"\"\n");
}

TEST(Csv, ReadsBackAsWritten) {
    EXPECT_TRUE(rc::check([](const std::string &a, const std::string &b, const std::string &c) {
        const Rows rows = parsed(csv({{a, b}, {{c, Cell{}}, {b, a}}}));
        RC_ASSERT(rows == (Rows{{a, b}, {c, ""}, {b, a}}));
    }));
}

TEST(Csv, WritesAssertions) {
    const DocumentClaims claims = claims_of("MDMA may, they say, reduce fear.\nSymptoms improved.")
                                      .assertion("MDMA", Predicate::decreases, "fear")
                                      .untraceable("they say")
                                      .certainty(Certainty::possible, "may")
                                      .rule("clause:svo", 0.75)
                                      .intransitive("Symptoms", Predicate::other, "improved");
    std::ostringstream out;
    write_csv_header(out);
    write_csv(claims, {}, out);
    expect_golden("graphs/article.csv", out.str());

    std::ostringstream chosen;
    write_csv(
        claims, [](const Assertion &a) { return !a.object; }, chosen);
    EXPECT_THAT(parsed(chosen.str()), testing::SizeIs(1));
}

TEST(Csv, HasTheColumnsOfTheDatabaseView) {
    const TempDir dir;
    const Store store(dir / "claims.db", Store::Access::write);
    const auto columns = store.select("SELECT * FROM assertion_overview").columns;
    std::ostringstream out;
    write_csv_header(out);
    const auto header = parsed(out.str()).front();
    ASSERT_LE(header.size(), columns.size());
    EXPECT_TRUE(std::equal(header.begin(), header.end(), columns.begin()));
}

} // namespace
} // namespace claimgraph
