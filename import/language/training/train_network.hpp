// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The course of training: epochs over shuffled sentences, falling rate, left-out words; and the
/// file that keeps the trained weights.

#include "import/language/training/corpus.hpp"
#include "import/language/training/network_trainer.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace claimgraph::training {

/// How long and how hard to train; the defaults made the shipped model.
struct TrainingPlan {
    std::uint32_t epochs = 30;
    std::uint32_t batch_words = 280;
    float rate = 2e-3F;              ///< of Adam; rises over 300 steps, then falls as a cosine to 0
    float rare_word_dropout = 0.25F; ///< a word seen n times is left out with p / (p + n)
    float word_dropout = 0.03F;      ///< any word is left out with this probability
    std::uint32_t longest_sentence = 150; ///< longer ones are tables and lists
    Dropout dropout;
    float trust = 0.5F; ///< share of the teachers in what a treebank's word should be
    std::uint64_t seed = 1;
};

/// Shape of the network for an inventory.
NetworkShape shape_for(const Inventory &inventory, std::uint32_t width, std::uint32_t windows,
                       std::uint32_t layers);

/// Trains and reports the losses of each epoch to `log`; keeps the weights in `checkpoint` after
/// every epoch. The result depends on the arguments only, not on the clock.
void train_network(NetworkTrainer &network, const std::vector<Treebank> &treebanks,
                   const Inventory &inventory, std::vector<NetworkTrainer> teachers,
                   const TrainingPlan &plan, const std::string &checkpoint, std::ostream &log);

/// \throws Error if the file cannot be written.
void save_weights(NetworkTrainer &network, const std::string &path);

/// The shape of the network whose weights the file holds.
///
/// \throws Error if the file cannot be read
NetworkShape read_shape(const std::string &path);

/// Replaces the network's weights by those of the file. Layers of `network` beyond the file's
/// begin as layers that change nothing (windows) or little (recurrent ones): so a trained network
/// grows.
///
/// \throws Error if the file cannot be read or holds a network of another shape.
void load_weights(NetworkTrainer &network, const std::string &path);

/// The same with the mean of several files: networks of one course, of which each is good at
/// something else (Izmailov et al. 2018).
///
/// \pre there is a file
void load_mean(NetworkTrainer &network, const std::vector<std::string> &paths);

} // namespace claimgraph::training
