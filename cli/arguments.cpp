// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include "cli/suggestion.hpp"
#include "core/error.hpp"
#include "core/vocabulary.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace claimgraph {
namespace {

void check_word(const std::string &option, const std::string &value,
                const std::vector<std::string> &words) {
    if (std::find(words.begin(), words.end(), value) == words.end())
        throw CLI::ValidationError(fmt::format("{}: no such word '{}'{}; the words are {}", option,
                                               value, did_you_mean(value, words),
                                               fmt::join(words, ", ")));
}

} // namespace

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
                check_word(name, typed, words);
                value = typed;
            },
            description)
        ->type_name(fmt::format("{{{}}}", fmt::join(words, ",")))
        ->default_str(value);
}

void add_selection_options(CLI::App &command, Selection &selection) {
    const auto statuses = to_strings(words<EvidenceStatus>());
    command
        .add_option_function<std::string>(
            "--status",
            [statuses, &selection](const std::string &typed) {
                check_word("--status", typed, statuses);
                selection.status = from_word<EvidenceStatus>(typed);
            },
            "Only claims of this evidence status")
        ->type_name(fmt::format("{{{}}}", fmt::join(statuses, ",")));
    command
        .add_option("--document", selection.document,
                    "Only claims of this document: its key or the beginning of it, path or title")
        ->type_name("DOCUMENT");
}

Store open_database(const std::string &path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        throw Error(fmt::format("{}: no such database; run 'claimgraph import FILE --db {}' first",
                                path, path));
    return Store(path);
}

void take_literally(CLI::Option *positional) { positional->allow_extra_args(false); }

} // namespace claimgraph
