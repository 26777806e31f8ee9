// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/result_stream.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/ostream.h>

#include <filesystem>
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
    fmt::print(output.stream(), "{}: {} terms{}{}\n", kept.name, kept.terms,
               kept.version.empty() ? "" : ", version ", kept.version);
    output.commit();
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
            throw CLI::ValidationError("list takes no name");
        return list(arguments);
    }
    if (arguments.what.empty())
        throw CLI::ValidationError(arguments.action == "add" ? "add takes the file to read"
                                                             : "remove takes the name");
    if (arguments.action == "add")
        return add(arguments);
    Store(arguments.database, Store::Access::write).remove_vocabulary(arguments.what);
    return exit_done;
}

} // namespace

Action declare_vocabulary(CLI::App &command) {
    auto arguments = std::make_shared<Arguments>();
    command.add_option("action", arguments->action, "add, list or remove")
        ->required()
        ->type_name("ACTION")
        ->check(CLI::IsMember({"add", "list", "remove"}).description(""));
    command
        .add_option("what", arguments->what,
                    "The file to add (OBO, SKOS in Turtle or RDF/XML, MeSH descriptors, TSV), "
                    "or the name to remove")
        ->type_name("FILE|NAME");
    command.add_option("--name", arguments->name, "Name to add it under; the file's by default")
        ->type_name("NAME");
    command.add_option("--type", arguments->type, "Type of all its terms, such as disease")
        ->type_name("TYPE");
    add_word_option(command, "--format", arguments->format, {"table", "json", "csv"},
                    "How to print the list");
    add_database_option(command, arguments->database);
    return [arguments] { return change(*arguments); };
}

} // namespace claimgraph
