// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/result_stream.hpp"
#include "core/error.hpp"
#include "graphs/characters.hpp"

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

int main(int argc, char **argv) {
    // A closed pipe is then an error of write, which ends a command in order.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return claimgraph::run(argc, argv);
    } catch (const claimgraph::ClosedPipe &) {
        return claimgraph::exit_failed;
    } catch (const claimgraph::Error &error) {
        std::cerr << "claimgraph: " << claimgraph::clean_for_terminal(error.what()) << '\n';
    } catch (const std::bad_alloc &) {
        std::cerr << "claimgraph: not enough memory; work on fewer or smaller documents\n";
    } catch (const std::exception &error) {
        std::cerr << "claimgraph: internal error: " << claimgraph::clean_for_terminal(error.what())
                  << '\n';
    }
    return claimgraph::exit_failed;
}
