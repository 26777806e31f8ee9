// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/import_files.hpp"
#include "cli/interrupt.hpp"
#include "cli/known_concepts.hpp"
#include "cli/print.hpp"
#include "cli/progress.hpp"
#include "cli/result_stream.hpp"
#include "core/report.hpp"
#include "graphs/characters.hpp"
#include "import/readers/reader.hpp"

#include <fmt/ostream.h>

#include <algorithm>
#include <iostream>
#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::vector<std::string> inputs;
    std::string database;
    std::size_t jobs = 0;
    bool strict = false;
    bool quiet = false;
    bool table = false;
};

/// "12: claim 9, heading 3"; words that do not occur are left out.
template <typename Axis> std::string with_total(const std::map<Axis, std::size_t> &counts) {
    std::size_t total = 0;
    std::string parts;
    for (const auto &[value, count] : counts) {
        total += count;
        parts += fmt::format("{}{} {}", parts.empty() ? ": " : ", ", word(value), count);
    }
    return fmt::format("{}{}", total, parts);
}

void print_summary(std::ostream &out, const ImportSummary &summary) {
    fmt::print(out, "documents   {} added, {} already there, {} failed\n", summary.added,
               summary.already_there, summary.failed);
    fmt::print(out, "sentences   {}\n", with_total(summary.sentences));
    fmt::print(out, "assertions  {}\n", with_total(summary.assertions));
    for (const auto &[flag, marked] : summary.flags)
        fmt::print(out, "flag        {} {}\n", word(flag), marked);
}

int import_articles(const Arguments &arguments) {
    if (std::count(arguments.inputs.begin(), arguments.inputs.end(), "-") > 1)
        throw UsageError("standard input ends once; give - once");
    std::size_t unlisted = 0;
    const auto paths = list_inputs(arguments.inputs, [&](const std::string &message) {
        ++unlisted;
        std::cerr << "claimgraph: " << clean_for_terminal(message) << '\n';
    });
    if (paths.empty() || (arguments.strict && unlisted > 0))
        return exit_failed;

    // Opened before the first file is read, so that a wrong --db is told at once.
    Store store(arguments.database, Store::Access::write);
    const auto known = known_concepts_of(store);
    const Interrupt interrupt;
    std::vector<std::string> keys;
    ImportSummary summary;
    {
        Progress progress(std::cerr, progress_style(arguments.quiet), "imported", paths.size());
        ImportObserver observer;
        observer.imported = [&](const std::string &key) {
            progress.advance();
            if (arguments.table)
                keys.push_back(key);
        };
        observer.failed = [&](const std::string &message) {
            progress.say("claimgraph: " + message);
            progress.advance();
        };
        summary = import_files(paths, store,
                               {arguments.jobs, arguments.strict, known.get(),
                                [&] { return interrupt.signal() != 0; }},
                               observer);
        summary.failed += unlisted;
    }

    ResultStream output;
    if (arguments.table)
        print(assertion_table(store, keys), "table", output.stream());
    print_summary(output.stream(), summary);
    output.commit();
    if (interrupt.signal() != 0 && summary.stopped)
        return 128 + interrupt.signal();
    return summary.failed == 0 ? exit_done : exit_failed;
}

} // namespace

Action declare_import(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.texts("input", arguments->inputs, "FILE|DIR|-",
                  "Files, folders of files, or - for standard input");
    options.database(arguments->database);
    options.count("--jobs", arguments->jobs, {0, 256},
                  "Threads that read; 0 for one per processor");
    options.flag("--strict", arguments->strict, "Stop at the first file that cannot be read");
    options.flag("--quiet", arguments->quiet, "Do not show progress");
    options.flag("--table", arguments->table, "Print the assertions of these articles, too");
    return [arguments] { return import_articles(*arguments); };
}

} // namespace claimgraph
