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
    std::string id;
    std::string format = "table";
    std::string database;
};

int show(const Arguments &arguments) {
    const Store store(arguments.database);
    ResultStream output;
    print(describe(store, arguments.id), arguments.format, output.stream());
    output.commit();
    return exit_done;
}

} // namespace

Action declare_show(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options
        .text("id", arguments->id, "ID|NAME",
              "A key, the beginning of one, or the name of a concept")
        .required();
    options.word("--format", arguments->format, {"table", "json"}, "How to print what is found");
    options.database(arguments->database);
    return [arguments] { return show(*arguments); };
}

} // namespace claimgraph
