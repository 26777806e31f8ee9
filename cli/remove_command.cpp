// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/result_stream.hpp"

#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::vector<std::string> documents;
    std::string database;
};

int remove_documents(const Arguments &arguments) {
    Store store(arguments.database, Store::Access::change);
    std::vector<std::string> keys;
    for (const std::string &name : arguments.documents)
        keys.push_back(store.find_document(name));
    const Removal removed = store.remove(keys);
    ResultStream output;
    fmt::print(output.stream(),
               "documents   {} removed: {}\n"
               "sentences   {}\n"
               "assertions  {}\n"
               "claims      {}\n"
               "concepts    {}\n"
               "sources     {}\n",
               removed.documents.size(), fmt::join(removed.documents, "; "), removed.sentences,
               removed.assertions, removed.claims, removed.concepts, removed.sources);
    output.commit();
    return exit_done;
}

} // namespace

Action declare_remove(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.texts("document", arguments->documents, "DOCUMENT",
                  "Documents, each by its path, title, key or the beginning of its key");
    options.database(arguments->database);
    return [arguments] { return remove_documents(*arguments); };
}

} // namespace claimgraph
