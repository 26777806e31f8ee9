// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_lines.hpp"
#include "core/error.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::Not;

struct Extraction {
    std::string records;
    std::string diagnostics;
    std::size_t failed = 0;
};

Extraction extracted(std::string_view lines) {
    const TempDir folder;
    std::ostringstream out;
    testing::internal::CaptureStderr();
    const std::size_t failed = extract_lines(folder.file("lines.txt", lines).string(), out);
    return {out.str(), testing::internal::GetCapturedStderr(), failed};
}

TEST(ExtractLines, NumbersSentencesByLineFromZeroAndCountsEmptyLines) {
    const auto result = extracted("\n\nCaffeine reduces sleep.\n");
    EXPECT_THAT(result.records, HasSubstr("\"sentence_index\":2"));
}

TEST(ExtractLines, CountsOffsetsWithinTheLine) {
    const auto result = extracted("Noise increases stress.\nCaffeine reduces sleep.\n");
    const std::string second = result.records.substr(result.records.find('\n') + 1);
    EXPECT_THAT(second, HasSubstr("\"start\":0,"));
}

TEST(ExtractLines, TakesALineWithTwoSentencesForOne) {
    const auto result = extracted("Caffeine reduces sleep. Noise increases stress.\n");
    EXPECT_THAT(result.records, Not(HasSubstr("\"sentence_index\":1")));
}

TEST(ExtractLines, ReadsALastLineWithoutLineFeedAndDropsCarriageReturns) {
    EXPECT_THAT(extracted("Caffeine reduces sleep.").records, HasSubstr("\"end\":23,"));
    EXPECT_THAT(extracted("Caffeine reduces sleep.\r\n").records, HasSubstr("\"end\":23,"));
}

TEST(ExtractLines, SkipsALineThatIsNotUtf8AndSaysWhere) {
    const auto result = extracted("Caf\xff reduces sleep.\nNoise increases stress.\n");
    EXPECT_EQ(result.failed, 1U);
    EXPECT_THAT(result.diagnostics, HasSubstr("lines.txt:1: not UTF-8 at byte 3, line skipped"));
    EXPECT_THAT(result.records, HasSubstr("\"sentence_index\":1"));
}

TEST(ExtractLines, SkipsALineThatNoSentenceIsAsLongAs) {
    const auto result = extracted(std::string(3'000'000, 'a') + "\nNoise increases stress.\n");
    EXPECT_EQ(result.failed, 1U);
    EXPECT_THAT(result.records, HasSubstr("\"sentence_index\":1"));
}

TEST(ExtractLines, RefusesAFileThatIsNotThere) {
    std::ostringstream out;
    EXPECT_THROW(extract_lines("/nowhere/lines.txt", out), Error);
}

} // namespace
} // namespace claimgraph
