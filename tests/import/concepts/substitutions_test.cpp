// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/substitutions.hpp"
#include "import/concepts/word_stem.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>

namespace claimgraph {
namespace {

std::optional<MeantWord> link(const Substitutions &known, std::string_view written,
                              std::string_view meant) {
    const std::uint32_t sought = known.number_of(word_stem(meant));
    for (const MeantWord &word : known.meant_by(known.number_of(word_stem(written))))
        if (word.stem == sought)
            return word;
    return std::nullopt;
}

TEST(Substitutions, CostLessTheMoreOftenTheyWereSeen) {
    const std::string bytes = pack_substitutions("lake\tpond\t8\nlake\tpool\t1\n", "");
    const Substitutions known(bytes);
    const auto often = link(known, "lake", "pond");
    const auto once = link(known, "lake", "pool");
    ASSERT_TRUE(often && once);
    EXPECT_NEAR(often->cost, 0.3, 0.001); // the least that any costs
    EXPECT_NEAR(once->cost, -std::log(1 / 10.0), 0.001);
    EXPECT_FALSE(often->from_thesaurus);
}

TEST(Substitutions, OfAThesaurusGoFromTheSynonymToTheWord) {
    const std::string bytes = pack_substitutions("", "lake\tmere tarn\twater\n");
    const Substitutions known(bytes);
    ASSERT_TRUE(link(known, "mere", "lake") && link(known, "water", "lake"));
    EXPECT_LT(link(known, "mere", "lake")->cost, link(known, "water", "lake")->cost);
    EXPECT_TRUE(link(known, "tarn", "lake")->from_thesaurus);
    EXPECT_FALSE(link(known, "lake", "mere"));
}

TEST(Substitutions, OfBothKindsTakeTheLowerCost) {
    const std::string bytes = pack_substitutions("mere\tlake\t9\n", "lake\tmere\t\n");
    const auto both = link(Substitutions(bytes), "mere", "lake");
    ASSERT_TRUE(both);
    EXPECT_NEAR(both->cost, 0.3, 0.001);
    EXPECT_TRUE(both->from_thesaurus);
}

TEST(Substitutions, CountWordsOfOneStemTogetherAndNeverTheWordItself) {
    const std::string bytes =
        pack_substitutions("lakes\tponds\t1\nlake\tpond\t1\nlake\tlakes\t1\n", "");
    const Substitutions known(bytes);
    EXPECT_EQ(known.meant_by(known.number_of("lake")).size(), 1U);
}

TEST(Substitutions, KeepRowsOfWordsByTheirStems) {
    const std::string bytes = pack_substitutions("still waters\tlake\t8\n", "");
    const Substitutions known(bytes);
    const std::string row = word_stem("still") + " " + word_stem("water");
    EXPECT_EQ(known.meant_by(known.number_of(row)).size(), 1U);
}

TEST(Substitutions, HaveNothingForWordsOfNoList) {
    const std::string bytes = pack_substitutions("lake\tpond\t1\n", "");
    const Substitutions known(bytes);
    EXPECT_EQ(known.number_of("river"), Substitutions::unknown);
    EXPECT_TRUE(known.meant_by(Substitutions::unknown).empty());
    EXPECT_EQ(Substitutions("").number_of("lake"), Substitutions::unknown);
}

std::string content_of(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(KnownSubstitutions, AreThoseOfTheLists) {
    const std::string folder = CLAIMGRAPH_TRAINING_DATA;
    const std::string bytes = pack_substitutions(content_of(folder + "/substitutions.tsv"),
                                                 content_of(folder + "/thesaurus.tsv"));
    EXPECT_TRUE(bytes == content_of(folder + "/../models/substitutions.bin"))
        << "run claimgraph-substitutions";
}

} // namespace
} // namespace claimgraph
