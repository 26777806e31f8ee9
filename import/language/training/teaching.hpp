// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Knowledge distillation (Hinton et al. 2015; for parsers Kuncoro et al. 2016): what trained
/// networks say of a sentence becomes part of what a new one should say.

#include "import/language/training/network_trainer.hpp"
#include "import/language/training/sample.hpp"

#include <string>
#include <vector>

namespace claimgraph::training {

/// Opens trained networks, of any width and depth, for the inventory of `shape`.
///
/// \throws Error if a file cannot be read or its network has other classes or words
std::vector<NetworkTrainer> load_teachers(const std::vector<std::string> &paths,
                                          const NetworkShape &shape);

/// The sample with the teachers' mean opinion mixed into its targets: `trust` is their share where
/// the treebank says something; elsewhere they say all, heads included.
Sample taught(Sample sample, std::vector<NetworkTrainer> &teachers, float trust);

} // namespace claimgraph::training
