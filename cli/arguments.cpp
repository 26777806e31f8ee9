// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include "cli/suggestion.hpp"
#include "core/ascii.hpp"
#include "core/vocabulary.hpp"

#include <CLI/App.hpp>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace claimgraph {
namespace {

/// An unset variable of a shell leaves an empty text; taken for an absent one, it would name
/// another file or drop a filter without a word.
std::string refuse_empty(const std::string &text) {
    return trim_blanks(text).empty() ? "is empty" : "";
}

CLI::Option *add_text(CLI::App &command, const std::string &name, auto &value,
                      const std::string &placeholder, const std::string &description) {
    return command.add_option(name, value, description)
        ->type_name(placeholder)
        ->check(refuse_empty);
}

} // namespace

Option Option::required() {
    option_->required();
    return *this;
}

Option Option::needs(Option other) {
    option_->needs(other.option_);
    return *this;
}

Option Option::excludes(Option other) {
    option_->excludes(other.option_);
    return *this;
}

bool Option::is_given() const { return option_->count() > 0; }

Option Options::flag(const std::string &name, bool &value, const std::string &description) {
    return Option(command_->add_flag(name, value, description));
}

Option Options::text(const std::string &name, std::string &value, const std::string &placeholder,
                     const std::string &description) {
    return Option(add_text(*command_, name, value, placeholder, description));
}

Option Options::texts(const std::string &name, std::vector<std::string> &values,
                      const std::string &placeholder, const std::string &description) {
    return Option(add_text(*command_, name, values, placeholder, description)->required());
}

Option Options::count(const std::string &name, std::size_t &value, CountRange range,
                      const std::string &description) {
    CLI::Option *option = command_->add_option(name, value, description)
                              ->type_name("N")
                              ->check(CLI::Range(range.least, range.most).description(""));
    if (std::cmp_greater_equal(value, range.least) && std::cmp_less_equal(value, range.most))
        option->capture_default_str();
    return Option(option);
}

Option Options::word(const std::string &name, std::string &value,
                     const std::vector<std::string> &words, const std::string &description) {
    const auto take = [name, words, &value](const std::string &typed) {
        if (std::find(words.begin(), words.end(), typed) == words.end())
            throw CLI::ValidationError(fmt::format("{}: no such word '{}'{}; the words are {}",
                                                   name, typed, did_you_mean(typed, words),
                                                   fmt::join(words, ", ")));
        value = typed;
    };
    return Option(command_->add_option_function<std::string>(name, take, description)
                      ->type_name(fmt::format("{{{}}}", fmt::join(words, ",")))
                      ->default_str(value));
}

Option Options::action(std::string &value, const std::vector<std::string> &words,
                       const std::string &description) {
    return Option(command_->add_option("action", value, description)
                      ->required()
                      ->type_name("ACTION")
                      ->check(CLI::IsMember(words).description("")));
}

Option Options::database(std::string &path) {
    path = "claims.db";
    return Option(add_text(*command_, "--db", path, "FILE", "The database")->capture_default_str());
}

SelectionOptions add_selection_options(Options &options, SelectionArguments &arguments) {
    const auto statuses = words<EvidenceStatus>();
    return {
        options.word("--status", arguments.status, {statuses.begin(), statuses.end()},
                     "Only claims of this evidence status"),
        options.text("--document", arguments.document, "DOCUMENT",
                     "Only claims of this document: path, title, key or the beginning of its key")};
}

Selection to_selection(const SelectionArguments &arguments, const Store &store) {
    Selection selection;
    selection.status = from_word<EvidenceStatus>(arguments.status);
    if (!arguments.document.empty())
        selection.document = store.find_document(arguments.document);
    return selection;
}

} // namespace claimgraph
