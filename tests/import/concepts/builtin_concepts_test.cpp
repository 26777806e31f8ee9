// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/lines.hpp"
#include "import/concepts/term_reader.hpp"
#include "import/concepts/vocabulary.hpp"
#include "import/language/lexicon.hpp"
#include "import/readers/byte_source.hpp"
#include "import/readers/compression.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

namespace claimgraph {
namespace {

namespace fs = std::filesystem;

/// The published vocabularies beside the project, or where CLAIMGRAPH_SHARED says.
fs::path published() {
    const char *elsewhere = std::getenv("CLAIMGRAPH_SHARED");
    const fs::path shared = elsewhere != nullptr
                                ? fs::path(elsewhere)
                                : fs::path(CLAIMGRAPH_GOLDEN_DIR) / "../../../shared";
    return shared / "data/concepts";
}

std::string content_of(const fs::path &path) {
    const auto source = decompressed(open_bytes(path.string()), path.string());
    std::string text;
    std::string piece(1 << 16, '\0');
    while (const std::size_t got = source->read(piece))
        text.append(piece, 0, got);
    return text;
}

std::vector<Term> builtin() {
    std::vector<Term> terms;
    read_term_table(lexicons::concepts(), "concepts.tsv",
                    [&](const Term &term) { terms.push_back(term); });
    return terms;
}

TEST(BuiltinConcepts, HaveTypesAndIdentifiersOfTheirOwn) {
    std::set<std::string> names;
    std::set<std::string> curies;
    for (const Term &term : builtin()) {
        EXPECT_FALSE(term.type.empty()) << term.name;
        EXPECT_TRUE(names.insert(term.name).second) << term.name;
        EXPECT_TRUE(term.curie.empty() || curies.insert(term.curie).second) << term.curie;
    }
    EXPECT_GT(names.size(), 1500U);
}

TEST(BuiltinConcepts, HaveOnlyIdentifiersThatTheirVocabulariesGiveTheirNames) {
    if (!fs::exists(published()))
        GTEST_SKIP() << "the published vocabularies are not there; set CLAIMGRAPH_SHARED";
    std::map<std::string, std::string> labels;
    const std::string mesh = content_of(published() / "mesh2017_tree.txt.gz");
    for (Lines lines(mesh); lines.next();)
        if (const auto columns = split_at(lines.line(), '\t'); columns.size() >= 3)
            labels["MESH:" + std::string(columns[1])] = columns[2];
    const std::string diseases = content_of(published() / "doid_terms.tsv.gz");
    for (Lines lines(diseases); lines.next();)
        if (const auto columns = split_at(lines.line(), '\t'); columns.size() >= 2)
            labels[std::string(columns[0])] = columns[1];
    for (const Term &term : builtin()) {
        if (term.curie.empty())
            continue;
        ASSERT_TRUE(labels.contains(term.curie)) << term.curie;
        VocabularyBuilder builder;
        builder.add(term);
        EXPECT_EQ(builder.build().find(labels.at(term.curie)).size(), 1U)
            << term.name << " is not " << term.curie << ", " << labels.at(term.curie);
    }
}

} // namespace
} // namespace claimgraph
