// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Options that several commands share, and how a command declares them.

#include "core/store.hpp"

#include <CLI/App.hpp>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What a command does once its arguments are read; gives the exit code.
using Action = std::function<int()>;

inline constexpr const char *default_database = "claims.db";

/// Largest number that a limit takes.
inline constexpr int largest_count = 1'000'000'000;

/// `--db FILE`.
void add_database_option(CLI::App &command, std::string &path);

/// An option whose value is one of a list of words; any other is a usage error that names them.
CLI::Option *add_word_option(CLI::App &command, const std::string &name, std::string &value,
                             const std::vector<std::string> &words, const std::string &description);

/// Which claims a command is about, as typed.
struct SelectionArguments {
    std::string status;   ///< a word of EvidenceStatus; empty asks for all
    std::string document; ///< key, path or title; empty asks for all
};

/// `--status STATUS` and `--document DOCUMENT`.
void add_selection_options(CLI::App &command, SelectionArguments &arguments);

/// \throws Error if the document is not in the store.
Selection to_selection(const SelectionArguments &arguments, const Store &store);

std::vector<std::string> to_strings(std::span<const std::string_view> words);

} // namespace claimgraph
