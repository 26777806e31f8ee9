// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/telegraphic.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace claimgraph::training {
namespace {

Treebank read(const std::string &text) {
    std::istringstream input(text);
    Treebank treebank;
    treebank.sentences = read_conllu(input, "test");
    return treebank;
}

const char *const storm = "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
                          "2\tstorm\tstorm\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"
                          "3\tbroke\tbreak\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                          "4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_\n"
                          "5\twindow\twindow\tNOUN\tNN\t_\t3\tobj\t_\t_\n"
                          "6\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_\n"
                          "7\tthe\tthe\tDET\tDT\t_\t8\tdet\t_\t_\n"
                          "8\tmill\tmill\tNOUN\tNN\t_\t5\tnmod\t_\t_\n\n";

TEST(Telegraphic, LeavesOutArticlesOfSubjectsAndObjects) {
    const Treebank copies = telegraphic(read(storm), 0.5);
    ASSERT_EQ(copies.sentences.size(), 1U);
    EXPECT_EQ(copies.share, 0.5);
    std::string words;
    for (const auto &word : copies.sentences[0].words)
        words += word.form + ":" + std::to_string(word.head) + " ";
    EXPECT_EQ(words, "Storm:1 broke:-1 window:1 of:5 the:5 mill:2 ");
}

TEST(Cropped, KeepsSubjectVerbAndObject) {
    const Treebank clauses = cropped(read("1\tToday\ttoday\tNOUN\tNN\t_\t4\tobl:unmarked\t_\t_\n"
                                          "2\tthe\tthe\tDET\tDT\t_\t3\tdet\t_\t_\n"
                                          "3\tstorm\tstorm\tNOUN\tNN\t_\t4\tnsubj\t_\t_\n"
                                          "4\tbroke\tbreak\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                                          "5\twindows\twindow\tNOUN\tNNS\t_\t4\tobj\t_\t_\n"
                                          "6\tand\tand\tCCONJ\tCC\t_\t7\tcc\t_\t_\n"
                                          "7\tpassed\tpass\tVERB\tVBD\t_\t4\tconj\t_\t_\n\n"),
                                     0.5);
    ASSERT_EQ(clauses.sentences.size(), 1U);
    EXPECT_EQ(clauses.share, 0.5);
    std::string words;
    for (const auto &word : clauses.sentences[0].words)
        words += word.form + ":" + std::to_string(word.head) + " ";
    EXPECT_EQ(words, "The:1 storm:2 broke:-1 windows:2 .:2 ");
}

TEST(Telegraphic, CopiesOnlyWhatItChanges) {
    const Treebank none = read("1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
                               "2\trained\train\tVERB\tVBD\t_\t0\troot\t_\t_\n\n");
    EXPECT_TRUE(telegraphic(none, 1).sentences.empty());
}

} // namespace
} // namespace claimgraph::training
