// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_tuples.hpp"
#include "core/error.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::HasSubstr;

struct Extraction {
    std::string lines;
    std::string diagnostics;
    std::size_t failed = 0;
};

Extraction extracted(std::string_view lines, TupleFormat format) {
    const TempDir folder;
    std::ostringstream out;
    testing::internal::CaptureStderr();
    const std::size_t failed =
        extract_tuples_of_lines(folder.file("lines.txt", lines).string(), format, out);
    return {out.str(), testing::internal::GetCapturedStderr(), failed};
}

TEST(ExtractTuples, NumbersLinesFromZeroAndCountsEmptyOnes) {
    EXPECT_EQ(extracted("\n\nNoise causes stress.\n", TupleFormat::triples).lines,
              "2\tNoise\tcauses\tstress\n");
}

TEST(ExtractTuples, PrintsTheLineAsItIs) {
    EXPECT_THAT(extracted("Noise  causes stress . \n", TupleFormat::openie).lines,
                testing::StartsWith("Noise  causes stress . \t0."));
}

TEST(ExtractTuples, SkipsALineThatIsNotUtf8AndSaysWhere) {
    const auto result = extracted("Caf\xff\nNoise causes stress.\n", TupleFormat::triples);
    EXPECT_EQ(result.failed, 1U);
    EXPECT_THAT(result.diagnostics, HasSubstr("lines.txt:1: not UTF-8 at byte 3, line skipped"));
    EXPECT_EQ(result.lines, "1\tNoise\tcauses\tstress\n");
}

TEST(ExtractTuples, ReadsMoreLinesThanFitABatch) {
    std::string lines;
    for (int i = 0; i < 1100; ++i)
        lines += "Noise causes stress.\n";
    EXPECT_THAT(extracted(lines, TupleFormat::triples).lines,
                testing::EndsWith("\n1099\tNoise\tcauses\tstress\n"));
}

TEST(ExtractTuples, NumbersTheSentencesOfADocument) {
    const TempDir folder;
    std::ostringstream out;
    extract_tuples(folder.file("a.txt", "Noise causes stress. Tea improves sleep.\n").string(),
                   TupleFormat::triples, out);
    EXPECT_EQ(out.str(), "0\tNoise\tcauses\tstress\n1\tTea\timproves\tsleep\n");
}

TEST(ExtractTuples, RefusesAFileThatIsNotThere) {
    std::ostringstream out;
    EXPECT_THROW(extract_tuples_of_lines("/nowhere/lines.txt", TupleFormat::openie, out), Error);
}

} // namespace
} // namespace claimgraph
