// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/result_stream.hpp"

#include <fmt/ostream.h>

#include <memory>

namespace claimgraph {
namespace {

int verify(const std::string &database) {
    const Verification verification = Store(database).verify();
    ResultStream output;
    // What failed is the result that was asked for, so it is no diagnostic.
    for (const std::string &failure : verification.failures)
        fmt::print(output.stream(), "{}\n", failure);
    fmt::print(output.stream(), "checked {} of {}{}\n", verification.checked, verification.total,
               verification.passed() ? "" : ": not proved");
    output.commit();
    return verification.passed() ? exit_done : exit_failed;
}

} // namespace

Action declare_verify(Options &options) {
    auto database = std::make_shared<std::string>();
    options.database(*database);
    return [database] { return verify(*database); };
}

} // namespace claimgraph
