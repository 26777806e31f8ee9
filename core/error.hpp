// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// What the world can get wrong: one exception type whose message names input, place and remedy.

#include <stdexcept>
#include <string>

namespace claimgraph {

/// Bad input or a failing store. The message reads "input[:place]: what is wrong; what to do".
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

} // namespace claimgraph
