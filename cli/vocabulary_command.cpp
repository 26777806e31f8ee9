// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/result_stream.hpp"
#include "graphs/characters.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/ostream.h>

#include <filesystem>
#include <iostream>
#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::string action;
    std::string what;
    std::string name;
    std::string type;
    std::string database;
    std::string format = "table";
};

/// "doid" of "downloads/doid.obo.gz".
std::string name_of(const std::string &path) {
    const std::string file = std::filesystem::path(path).filename().string();
    return path == "-" ? "stdin" : file.substr(0, file.find('.', 1));
}

/// Import never reads a stored document again, so what was added is only for those to come.
void tell_of_documents(const Store &store) {
    const std::size_t documents = store.document_keys().size();
    if (documents > 0)
        fmt::print(std::cerr,
                   "claimgraph: {}: its documents ({}) keep their concepts, also if they are "
                   "imported again; to name those by the vocabulary, add it to a new database "
                   "first and import them into that\n",
                   clean_for_terminal(store.path().string()), documents);
}

int add(const Arguments &arguments) {
    Store store(arguments.database, Store::Access::write);
    Terminology added;
    added.name = arguments.name.empty() ? name_of(arguments.what) : arguments.name;
    added.source = arguments.what;
    const Terminology kept = store.add_vocabulary(added, [&](const TermSink &sink) {
        return read_terms(arguments.what, [&](const Term &term) {
            if (arguments.type.empty())
                return sink(term);
            Term typed = term;
            typed.type = arguments.type;
            sink(typed);
        });
    });
    ResultStream output;
    fmt::print(output.stream(), "{}: {}{}{}\n", kept.name, counted(kept.terms, "term"),
               kept.version.empty() ? "" : ", version ", kept.version);
    output.commit();
    tell_of_documents(store);
    return exit_done;
}

int list(const Arguments &arguments) {
    const Store store(arguments.database);
    Table table{{"name", "terms", "version", "source", "hash"}, {}};
    for (const Terminology &known : store.vocabularies())
        table.rows.push_back({known.name, static_cast<std::int64_t>(known.terms), known.version,
                              known.source, known.hash});
    ResultStream output;
    print(table, arguments.format, output.stream());
    output.commit();
    return exit_done;
}

int change(const Arguments &arguments) {
    if (arguments.action == "list") {
        if (!arguments.what.empty())
            throw UsageError("list takes no name");
        return list(arguments);
    }
    if (arguments.what.empty())
        throw UsageError(arguments.action == "add" ? "add takes the file to read"
                                                   : "remove takes the name");
    if (arguments.action == "add")
        return add(arguments);
    Store(arguments.database, Store::Access::change).remove_vocabulary(arguments.what);
    return exit_done;
}

} // namespace

Action declare_vocabulary(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.action(arguments->action, {"add", "list", "remove"}, "add, list or remove");
    options.text("what", arguments->what, "FILE|NAME",
                 "The file to add (OBO, SKOS in Turtle or RDF/XML, MeSH descriptors, or a table), "
                 "or the name to remove. A table has a term a line and five columns between tabs: "
                 "name, type, CURIE, synonyms, broader CURIEs; only the name is required, and "
                 "lists are written a|b|c. Documents that are there keep their concepts");
    options.text("--name", arguments->name, "NAME", "Name to add it under; the file's by default");
    options.text("--type", arguments->type, "TYPE", "Type of all its terms, such as disease");
    options.word("--format", arguments->format, {"table", "json", "csv"}, "How to print the list");
    options.database(arguments->database);
    return [arguments] { return change(*arguments); };
}

} // namespace claimgraph
