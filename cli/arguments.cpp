// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include "cli/suggestion.hpp"
#include "core/vocabulary.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace claimgraph {

std::vector<std::string> to_strings(std::span<const std::string_view> words) {
    return {words.begin(), words.end()};
}

void add_database_option(CLI::App &command, std::string &path) {
    path = default_database;
    command.add_option("--db", path, "The database")->type_name("FILE")->capture_default_str();
}

CLI::Option *add_word_option(CLI::App &command, const std::string &name, std::string &value,
                             const std::vector<std::string> &words,
                             const std::string &description) {
    return command
        .add_option_function<std::string>(
            name,
            [name, words, &value](const std::string &typed) {
                if (std::find(words.begin(), words.end(), typed) == words.end())
                    throw CLI::ValidationError(
                        fmt::format("{}: no such word '{}'{}; the words are {}", name, typed,
                                    did_you_mean(typed, words), fmt::join(words, ", ")));
                value = typed;
            },
            description)
        ->type_name(fmt::format("{{{}}}", fmt::join(words, ",")))
        ->default_str(value);
}

void add_selection_options(CLI::App &command, SelectionArguments &arguments) {
    add_word_option(command, "--status", arguments.status, to_strings(words<EvidenceStatus>()),
                    "Only claims of this evidence status");
    command
        .add_option("--document", arguments.document,
                    "Only claims of this document: path, title, key or the beginning of its key")
        ->type_name("DOCUMENT");
}

Selection to_selection(const SelectionArguments &arguments, const Store &store) {
    Selection selection;
    selection.status = from_word<EvidenceStatus>(arguments.status);
    if (!arguments.document.empty())
        selection.document = store.find_document(arguments.document);
    return selection;
}

} // namespace claimgraph
