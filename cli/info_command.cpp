// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/result_stream.hpp"
#include "core/report.hpp"

#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::string format = "table";
    std::string database;
};

int info(const Arguments &arguments) {
    const Store store(arguments.database);
    ResultStream output;
    print(summarize(store), arguments.format, output.stream());
    output.commit();
    return exit_done;
}

} // namespace

Action declare_info(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.word("--format", arguments->format, {"table", "json"}, "How to print the numbers");
    options.database(arguments->database);
    return [arguments] { return info(*arguments); };
}

} // namespace claimgraph
