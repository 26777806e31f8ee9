// SPDX-License-Identifier: Apache-2.0
#include "core/store.hpp"
#include "graphs/datasette.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temp_dir.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace claimgraph {
namespace {

using nlohmann::json;

std::set<std::string> names(const Store &store, const std::string &kind) {
    std::set<std::string> found;
    for (const auto &row :
         store.select("SELECT name FROM sqlite_schema WHERE type = '" + kind + "'").rows)
        found.insert(std::get<std::string>(row[0]));
    return found;
}

TEST(Datasette, HidesTables) {
    const std::vector<std::string> tables{"claims", "claims_fts_data"};
    const json read = json::parse(datasette_metadata("corpus", "My \"corpus\"", tables));
    EXPECT_EQ(read["title"], "My \"corpus\"");
    for (const std::string &table : tables)
        EXPECT_EQ(read["databases"]["corpus"]["tables"][table]["hidden"], true);
}

TEST(Datasette, DescribesViewsAndQueriesThatTheDatabaseHas) {
    const TempDir dir;
    Store store(dir / "claims.db", Store::Access::write);
    store.save(claims_of("Studies show MDMA reduces fear.")
                   .assertion("MDMA", Predicate::decreases, "fear")
                   .association(Association::causal)
                   .untraceable("Studies show"));
    store.save(claims_of("MDMA cures fear.")
                   .assertion("MDMA", Predicate::treats, "fear")
                   .association(Association::causal));
    const json read =
        json::parse(datasette_metadata("claims", "Claims", {}))["databases"]["claims"];
    const std::set<std::string> views = names(store, "view");
    for (const auto &[view, description] : read["tables"].items()) {
        EXPECT_TRUE(views.contains(view)) << view;
        const std::string label = description["label_column"];
        EXPECT_NO_THROW(store.select("SELECT \"" + label + "\" FROM " + view)) << view;
    }
    for (const auto &[name, query] : read["queries"].items()) {
        const std::string sql = query["sql"];
        std::vector<std::pair<std::string, Cell>> parameters;
        if (sql.find(":name") != std::string::npos)
            parameters.emplace_back(":name", std::string("MDMA"));
        EXPECT_FALSE(store.select(sql, parameters).rows.empty()) << name;
    }
}

TEST(Datasette, KnowsItsOwnMetadata) {
    const std::string own = datasette_metadata("claims", "Claims", {});
    EXPECT_TRUE(is_datasette_metadata(own));
    json added = json::parse(own);
    added["license"] = "CC0";
    for (const std::string &other : {added.dump(), std::string(R"({"title": "Mine"})"),
                                     std::string("[1, 2, 3]"), own.substr(1), std::string()})
        EXPECT_FALSE(is_datasette_metadata(other)) << other;
}

} // namespace
} // namespace claimgraph
