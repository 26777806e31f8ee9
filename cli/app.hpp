// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The program: its table of commands, and one run of it.

namespace claimgraph {

/// How the program ends.
enum ExitCode {
    exit_done = 0,
    exit_failed = 1, ///< an input or the store failed
    exit_usage = 2,  ///< the arguments are wrong; nothing was opened
};

/// Read the arguments, run the command they name and give the exit code.
///
/// \throws Error, ClosedPipe, and whatever the libraries below throw
int run(int argc, const char *const *argv);

} // namespace claimgraph
