// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The command line of the trainer.

#include "import/language/training/train_network.hpp"

#include <string>
#include <utility>
#include <vector>

namespace claimgraph::training {

/// What `claimgraph-train` is asked to do.
struct Options {
    std::string command;                               ///< "network", "pack" or "unpack"
    std::vector<std::pair<std::string, double>> train; ///< treebank file and share an epoch
    std::vector<std::pair<std::string, double>> text;  ///< CoNLL-U of which only the words count
    std::vector<std::string> teachers;                 ///< files of trained weights
    std::vector<std::string> dev;                      ///< treebank files
    std::vector<std::string> weights; ///< files of trained weights, of which `pack` takes the mean
    std::string start;                ///< weights to go on from, or none
    std::string lexicon;              ///< word lists of the tokenizer
    std::string wordnet;              ///< folder of WordNet, or none
    std::string model;                ///< file that `pack` writes and `unpack` reads
    std::uint32_t width = 160;
    std::uint32_t windows = 0;
    std::uint32_t layers = 3;
    std::uint32_t least_count = 2; ///< of a word that gets a vector of its own
    /// Share of the sentences of each treebank that an epoch visits without articles, too.
    double telegraphic = 0;
    /// Share of their cropped clauses that an epoch visits.
    double cropped = 0;
    TrainingPlan plan;
};

/// \throws std::invalid_argument with a message for the user
Options parse_options(const std::vector<std::string> &arguments);

/// What the user is told about the command line.
std::string usage();

} // namespace claimgraph::training
