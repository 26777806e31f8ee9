// SPDX-License-Identifier: Apache-2.0
/// \file
/// Sentences that are known to be read wrongly, in golden/known_gaps.tsv. A gap that has closed
/// fails here until its row is moved to the tests of its rule; so does a row that no longer tells
/// what is found.
#include "import/claims/quantities.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/golden.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace claimgraph {
namespace {

struct Gap {
    std::string set, kind, sentence, state, claim;
};

constexpr std::string_view header = "# set\tkind\tsentence\tclaim is\tclaim\tfound";

std::vector<Gap> known_gaps() {
    std::ifstream file(std::filesystem::path(CLAIMGRAPH_GOLDEN_DIR) / "known_gaps.tsv");
    std::vector<Gap> gaps;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream row(line);
        Gap gap;
        for (std::string *field : {&gap.set, &gap.kind, &gap.sentence, &gap.state, &gap.claim})
            std::getline(row, *field, '\t');
        gaps.push_back(gap);
    }
    return gaps;
}

/// "quantity | 5 mg | mg | dose" of each quantity, for gaps of what is measured.
std::vector<std::string> quantity_lines(std::string_view sentence) {
    std::vector<std::string> lines;
    for (const Quantity &found :
         find_quantities(sentence, {0, static_cast<std::uint32_t>(sentence.size())}))
        lines.push_back("quantity | " + std::string(slice(sentence, found.span)) + " | " +
                        found.unit + " | " + std::string(word(found.role)));
    return lines;
}

std::string joined(const std::vector<std::string> &lines) {
    std::string text;
    for (const std::string &line : lines)
        text.append(text.empty() ? "" : "; ").append(line);
    return text.empty() ? "nothing" : text;
}

TEST(KnownGaps, AreStillOpenAndTellWhatIsFound) {
    std::string table = std::string(header) + "\n";
    const std::vector<Gap> gaps = known_gaps();
    ASSERT_FALSE(gaps.empty());
    for (const Gap &gap : gaps) {
        ASSERT_TRUE(gap.state == "missing" || gap.state == "extra") << gap.sentence;
        const std::vector<std::string> found = gap.claim.starts_with("quantity | ")
                                                   ? quantity_lines(gap.sentence)
                                                   : lines_of(imported(gap.sentence));
        const bool there = std::ranges::find(found, gap.claim) != found.end();
        EXPECT_EQ(there, gap.state == "extra")
            << gap.sentence << "\n  closed: " << gap.claim << "\n  found: " << joined(found);
        for (const std::string &field : {gap.set, gap.kind, gap.sentence, gap.state, gap.claim})
            table.append(field).append("\t");
        table.append(joined(found)).append("\n");
    }
    expect_golden("known_gaps.tsv", table);
}

} // namespace
} // namespace claimgraph
