// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

namespace claimgraph {
namespace {

volatile std::sig_atomic_t received = 0;

extern "C" void note_signal(int number) { received = number; }

} // namespace

Interrupt::Interrupt() {
    received = 0;
    struct sigaction action = {};
    action.sa_handler = note_signal;
    // A system call that waits goes on waiting: what is being read is read to its end.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    ::sigaction(SIGINT, &action, &former_interrupt_);
    ::sigaction(SIGTERM, &action, &former_termination_);
}

Interrupt::~Interrupt() {
    ::sigaction(SIGINT, &former_interrupt_, nullptr);
    ::sigaction(SIGTERM, &former_termination_, nullptr);
}

int Interrupt::signal() const { return received; }

} // namespace claimgraph
