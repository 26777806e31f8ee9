// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Reads the network back out of a packed model, so that training goes on from what is shipped.

#include "import/language/training/network_trainer.hpp"

#include <string>

namespace claimgraph::training {

/// Replaces the network's weights by those of a packed model; they are as exact as its 8 bits.
///
/// \throws Error if the file cannot be read or holds a network of another shape
void unpack_weights(NetworkTrainer &network, const std::string &path);

} // namespace claimgraph::training
