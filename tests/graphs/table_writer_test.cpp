// SPDX-License-Identifier: Apache-2.0
#include "graphs/characters.hpp"
#include "graphs/table_writer.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace claimgraph {
namespace {

std::string text(const Table &table, std::size_t width) {
    std::ostringstream out;
    write_text(table, width, out);
    return out.str();
}

std::string json(const Table &table) {
    std::ostringstream out;
    write_json(table, out);
    return out.str();
}

Cell cell(std::string_view value) { return std::string(value); }

TEST(WriteJson, KeepsTypes) {
    EXPECT_EQ(json({{"n", "x", "t", "none"}, {{std::int64_t{1}, 0.5, cell("a\"b"), Cell{}}}}),
              "[\n{\"n\":1,\"x\":0.5,\"t\":\"a\\\"b\",\"none\":null}\n]\n");
    EXPECT_EQ(nlohmann::json::parse(json({{"a"}, {}})), nlohmann::json::array());
}

TEST(WriteJson, KeepsColumnsOfOneName) {
    const Table table{{"a", "a", "a_2"}, {{std::int64_t{1}, std::int64_t{2}, std::int64_t{3}}}};
    EXPECT_EQ(json(table), "[\n{\"a\":1,\"a_3\":2,\"a_2\":3}\n]\n");
}

TEST(WriteText, AlignsColumns) {
    EXPECT_EQ(text({{"name", "claims"},
                    {{cell("fear"), std::int64_t{12}}, {cell("漢字"), std::int64_t{3}}}},
                   80),
              "name  claims\n"
              "----  ------\n"
              "fear      12\n"
              "漢字       3\n");
}

TEST(WriteText, WrapsTheWidestColumn) {
    EXPECT_EQ(text({{"id", "quote"}, {{cell("a"), cell("MDMA may not reduce fear")}}}, 18),
              "id  quote\n"
              "--  --------------\n"
              "a   MDMA may not\n"
              "    reduce fear\n");
}

TEST(WriteText, EndsALongCellInAnEllipsis) {
    const std::string table =
        text({{"id", "quote"}, {{cell("a"), cell(std::string(200, 'x'))}}}, 24);
    EXPECT_TRUE(table.ends_with("    " + std::string(19, 'x') + "…\n")) << table;
}

TEST(WriteText, LeavesLinesWholeWithoutAWidth) {
    const std::string quote(300, 'x');
    EXPECT_NE(text({{"quote"}, {{cell(quote)}}}, 0).find(quote), std::string::npos);
}

TEST(WriteText, FallsBackToRecords) {
    EXPECT_EQ(text({{"first", "second"}, {{cell("a long enough text"), cell("another text")}}}, 20),
              "first: a long enough\n"
              "       text\n"
              "second: another text\n");
}

TEST(WriteText, DisarmsEscapeSequencesAndDirection) {
    EXPECT_EQ(text({{"a"}, {{cell("\x1b[2J\u202Ex")}}}, 80), "a\n------\n\uFFFD[2J\uFFFDx\n");
    EXPECT_EQ(text({{"a", "b"}, {{cell("שלום"), cell("x")}}}, 80),
              "a     b\n----  -\n\u200Eשלום\u200E  x\n");
}

TEST(WriteRecords, LeavesOutNull) {
    std::ostringstream out;
    write_records({{"a", "b"}, {{cell("x"), Cell{}}, {cell("y"), cell("z")}}}, 80, out);
    EXPECT_EQ(out.str(), "a: x\n\na: y\nb: z\n");
}

} // namespace
} // namespace claimgraph
