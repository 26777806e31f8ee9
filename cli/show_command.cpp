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

Action declare_show(CLI::App &command) {
    auto arguments = std::make_shared<Arguments>();
    command
        .add_option("id", arguments->id, "A key, the beginning of one, or the name of a concept")
        ->required()
        ->type_name("ID|NAME");
    add_word_option(command, "--format", arguments->format, {"table", "json"},
                    "How to print what is found");
    add_database_option(command, arguments->database);
    return [arguments] { return show(*arguments); };
}

} // namespace claimgraph
