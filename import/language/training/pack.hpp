// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Makes the model file: quantizes the network and adds tables, lists and lemmas.

#include "import/language/training/corpus.hpp"
#include "import/language/training/network_trainer.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace claimgraph::training {

/// \throws Error if the lexicon cannot be read, or a treebank has a label that labels.hpp lacks
std::vector<std::byte> pack_model(const std::vector<Treebank> &treebanks,
                                  const Inventory &inventory, const NetworkShape &shape,
                                  NetworkTrainer &network, const std::string &lexicon);

} // namespace claimgraph::training
