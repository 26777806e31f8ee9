// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A wish to stop, as Ctrl-C and `kill` express it.

#include <csignal>

namespace claimgraph {

/// While it lives, the first SIGINT or SIGTERM is only noted, so that work can end in order; a
/// second one ends the program as usual. One at a time.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// Number of the signal that came; 0 while none has.
    int signal() const;

  private:
    struct sigaction former_interrupt_ = {};
    struct sigaction former_termination_ = {};
};

} // namespace claimgraph
