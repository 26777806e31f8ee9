// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// How a command declares its options, and those that several share. Only `arguments.cpp`,
/// `app.cpp` and the completion see the library that reads them, because it takes seconds to
/// compile.

#include "core/error.hpp"
#include "core/store.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace claimgraph {

/// What a command does once its arguments are read; gives the exit code.
using Action = std::function<int()>;

/// Arguments that do not fit each other; a command throws it before it opens anything.
class UsageError : public Error {
  public:
    using Error::Error;
};

/// One option of a command, to say more of it.
class Option {
  public:
    explicit Option(CLI::Option *option) : option_(option) {}

    Option required();
    Option needs(Option other);
    Option excludes(Option other);

    /// Whether it was typed; false before the arguments are read.
    bool is_given() const;

  private:
    CLI::Option *option_;
};

/// Numbers that an option takes, both ends included.
struct CountRange {
    int least = 1;
    int most = 1'000'000'000;
};

/// The options of one command. A name without dashes is an argument told by its place. Values are
/// written where they are said to be, which must outlive the reading; `placeholder` is what
/// `--help` shows in place of a value. A text that is given is never empty.
class Options {
  public:
    explicit Options(CLI::App &command) : command_(&command) {}

    Option flag(const std::string &name, bool &value, const std::string &description);
    Option text(const std::string &name, std::string &value, const std::string &placeholder,
                const std::string &description);

    /// One text or more.
    Option texts(const std::string &name, std::vector<std::string> &values,
                 const std::string &placeholder, const std::string &description);

    /// A value outside the range stands for an absent option, so `--help` does not show it.
    Option count(const std::string &name, std::size_t &value, CountRange range,
                 const std::string &description);

    /// One of a list of words; any other is a usage error that names them.
    Option word(const std::string &name, std::string &value, const std::vector<std::string> &words,
                const std::string &description);

    /// The argument that says what to do, one of a list of words; a command does not run without.
    Option action(std::string &value, const std::vector<std::string> &words,
                  const std::string &description);

    /// `--db FILE`.
    Option database(std::string &path);

    CLI::App &command() const { return *command_; }

  private:
    CLI::App *command_;
};

/// Which claims a command is about, as typed.
struct SelectionArguments {
    std::string status;   ///< a word of EvidenceStatus; empty asks for all
    std::string document; ///< key, path or title; empty asks for all
};

/// `--status STATUS` and `--document DOCUMENT`, to say more of them.
struct SelectionOptions {
    Option status;
    Option document;
};

SelectionOptions add_selection_options(Options &options, SelectionArguments &arguments);

/// \throws Error if the document is not in the store.
Selection to_selection(const SelectionArguments &arguments, const Store &store);

} // namespace claimgraph
