// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/result_stream.hpp"

#include <fmt/ostream.h>

#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::vector<std::string> others;
    std::string database;
};

int merge(const Arguments &arguments) {
    for (const std::string &other : arguments.others)
        Store{other}; // a wrong name is found before anything is changed
    Store store(arguments.database, Store::Access::write);
    ResultStream output;
    for (const std::string &other : arguments.others)
        fmt::print(output.stream(), "{}: {} added\n", other,
                   counted(store.merge(other), "document"));
    output.commit();
    return exit_done;
}

} // namespace

Action declare_merge(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.texts("other", arguments->others, "OTHER", "Databases to add");
    options.database(arguments->database);
    return [arguments] { return merge(*arguments); };
}

} // namespace claimgraph
