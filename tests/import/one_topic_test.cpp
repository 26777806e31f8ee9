// SPDX-License-Identifier: Apache-2.0
/// \file
/// Five articles on one topic in different words, in golden/one_topic: how many of the concepts
/// that their readers would share they share here. What fails to meet is printed.
#include "import/analyze.hpp"
#include "import/readers/reader.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

std::set<std::string> concepts_of(const std::filesystem::path &article) {
    std::set<std::string> names;
    for (const Concept &known : analyze(read_document(article.string())).concepts)
        names.insert(known.name);
    return names;
}

TEST(OneTopic, MeetsInTheConceptsThatReadersShare) {
    const auto folder = std::filesystem::path(CLAIMGRAPH_GOLDEN_DIR) / "one_topic";
    std::map<std::string, std::set<std::string>> found;
    for (const char *article : {"abstract", "blog", "leaflet", "news", "press"})
        found[article] = concepts_of(folder / (std::string(article) + ".txt"));

    std::ifstream file(folder / "shared.tsv");
    std::string line;
    std::getline(file, line);
    int pairs = 0;
    int met = 0;
    std::string apart;
    while (std::getline(file, line)) {
        const std::string name = line.substr(0, line.find('\t'));
        std::istringstream list(line.substr(name.size() + 1));
        const std::vector<std::string> articles{std::istream_iterator<std::string>(list), {}};
        for (std::size_t i = 0; i < articles.size(); ++i)
            for (std::size_t j = i + 1; j < articles.size(); ++j) {
                ++pairs;
                if (found.at(articles[i]).contains(name) && found.at(articles[j]).contains(name))
                    ++met;
                else
                    apart += "  " + name + ": " + articles[i] + " and " + articles[j] + "\n";
            }
    }
    std::cout << met << " of " << pairs << " pairs meet; apart are\n" << apart;
    ASSERT_GT(pairs, 100);
    EXPECT_GE(met * 10, pairs * 8);
}

} // namespace
} // namespace claimgraph
