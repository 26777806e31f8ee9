// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "core/error.hpp"
#include "core/query.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::string action;
    std::string what;
    std::string into;
    std::string reviewer;
    std::string database;
};

/// The one key that a name has among `keys`.
std::string only(const std::vector<std::string> &keys, const std::string &name) {
    if (keys.size() != 1)
        throw Error(
            fmt::format("'{}' fits several concepts; name one of {}", name, fmt::join(keys, ", ")));
    return keys.front();
}

int change(const Arguments &arguments) {
    const bool merges = arguments.action == "merge";
    if (merges == arguments.into.empty())
        throw CLI::ValidationError(merges ? "merge takes two concepts" : "split takes one concept");
    Store store(arguments.database, Store::Access::write);
    if (merges)
        store.merge_concepts(only(find_concepts(store, arguments.what), arguments.what),
                             only(find_concepts(store, arguments.into), arguments.into),
                             arguments.reviewer);
    else
        store.split_concept(only(find_merged_concepts(store, arguments.what), arguments.what),
                            arguments.reviewer);
    return exit_done;
}

} // namespace

Action declare_concept(CLI::App &command) {
    auto arguments = std::make_shared<Arguments>();
    command.add_option("action", arguments->action, "merge or split")
        ->required()
        ->type_name("ACTION")
        ->check(CLI::IsMember({"merge", "split"}).description(""));
    command
        .add_option("what", arguments->what,
                    "The concept to merge, or to take back the merging of; any name, CURIE or key")
        ->required()
        ->type_name("CONCEPT");
    command.add_option("into", arguments->into, "The concept that it is the same as")
        ->type_name("CONCEPT");
    command.add_option("--by", arguments->reviewer, "Who decides so")->type_name("NAME");
    add_database_option(command, arguments->database);
    return [arguments] { return change(*arguments); };
}

} // namespace claimgraph
