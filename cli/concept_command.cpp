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

void merge(const Arguments &arguments, Store &store) {
    const auto what = only(find_concepts(store, arguments.what), arguments.what);
    const auto into = only(find_concepts(store, arguments.into), arguments.into);
    if (what == into)
        throw Error(fmt::format("{}: '{}' and '{}' are one concept already", store.path().string(),
                                arguments.what, arguments.into));
    store.merge_concepts(what, into, arguments.reviewer);
}

int change(const Arguments &arguments) {
    const bool merges = arguments.action == "merge";
    if (merges == arguments.into.empty())
        throw UsageError(merges ? "merge takes two concepts" : "split takes one concept");
    Store store(arguments.database, Store::Access::change);
    if (merges)
        merge(arguments, store);
    else
        store.split_concept(only(find_merged_concepts(store, arguments.what), arguments.what),
                            arguments.reviewer);
    return exit_done;
}

} // namespace

Action declare_concept(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.action(arguments->action, {"merge", "split"}, "merge or split");
    options
        .text("what", arguments->what, "CONCEPT",
              "The concept to merge, or to take back the merging of; any name, CURIE or key")
        .required();
    options.text("into", arguments->into, "CONCEPT", "The concept that it is the same as");
    options.text("--by", arguments->reviewer, "NAME", "Who decides so");
    options.database(arguments->database);
    return [arguments] { return change(*arguments); };
}

} // namespace claimgraph
