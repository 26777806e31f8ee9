// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"

#include "cli/commands.hpp"
#include "cli/result_stream.hpp"
#include "cli/suggestion.hpp"
#include "core/version.hpp"
#include "graphs/characters.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace claimgraph {
namespace {

struct Command {
    const char *name;
    const char *summary;
    Action (*declare)(Options &options);
    const char *examples;
};

constexpr Command commands[] = {
    {"import", "Read articles into a database", declare_import,
     "  claimgraph import article.html notes/ --db claims.db\n"
     "  curl -s https://example.org/post | claimgraph import -"},
    {"extract", "Print the assertions of a text; needs no database", declare_extract,
     "  claimgraph extract article.md | jq .claim\n"
     "  claimgraph extract sentences.txt --lines\n"
     "  claimgraph extract sentences.txt --lines --format openie\n"
     "  echo 'Mulch may prevent weeds.' | claimgraph extract --explain"},
    {"parse", "Print the words of a text as CoNLL-U: tags, lemmas, trees; needs no database",
     declare_parse,
     "  claimgraph parse article.md | cut -f 2-4\n"
     "  claimgraph parse treebank.conllu --conllu"},
    {"query", "Print the claims that match a pattern, a concept or a phrase", declare_query,
     "  claimgraph query 'MDMA -> *' --status unsupported\n"
     "  claimgraph query 'caffeine -> sleep' --hops 3\n"
     "  claimgraph query --sql 'SELECT * FROM contested_claims' --format csv"},
    {"show", "Print one claim, concept, assertion, document or source in full", declare_show,
     "  claimgraph show serotonin\n"
     "  claimgraph show claim:5f2a --format json"},
    {"export", "Write the graph for other programs", declare_export,
     "  claimgraph export -o claims.svg --focus caffeine --hops 2\n"
     "  claimgraph export --format dot | dot -Tpdf -o claims.pdf"},
    {"info", "Print what is in a database", declare_info, "  claimgraph info --db claims.db"},
    {"verify", "Prove every row of a database anew", declare_verify,
     "  claimgraph verify --db claims.db"},
    {"merge", "Add other databases to one", declare_merge,
     "  claimgraph merge monday.db tuesday.db --db claims.db"},
    {"remove", "Take documents out, with what no other document says", declare_remove,
     "  claimgraph remove draft.html --db claims.db\n"
     "  claimgraph remove sha256:5f2a"},
    {"concept", "Merge two concepts into one, or take that back", declare_concept,
     "  claimgraph concept merge \"high blood pressure\" hypertension --by \"A. Reader\"\n"
     "  claimgraph concept split \"high blood pressure\""},
    {"vocabulary", "Add, list or remove the vocabularies that name concepts", declare_vocabulary,
     "  claimgraph vocabulary add doid.obo --db claims.db\n"
     "  claimgraph vocabulary list"},
    {"completion", "Print the completion script for bash", declare_completion,
     "  source <(claimgraph completion)"},
};

constexpr const char *description =
    "Turns articles into a knowledge graph of their claims, each with its exact quote and the "
    "status of its evidence.";
constexpr const char *program_examples = "  claimgraph import article.html\n"
                                         "  claimgraph export -o claims.svg";

/// Options as "--name WORD  What it is for (default: x)", without the library's own shorthand.
class HelpFormatter : public CLI::Formatter {
  public:
    HelpFormatter() {
        label("SUBCOMMAND", "COMMAND");
        column_width(28);
    }

    std::string make_option_opts(const CLI::Option *option) const override {
        const std::string type = option->get_type_name();
        return type.empty() ? "" : " " + type;
    }

    std::string make_option_desc(const CLI::Option *option) const override {
        const std::string value = option->get_default_str();
        return option->get_description() + (value.empty() ? "" : " (default: " + value + ")");
    }
};

std::string footer(const char *examples, const char *more) {
    return fmt::format("Examples:\n{}\n{}", examples, more);
}

std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const Command &command : commands)
        names.emplace_back(command.name);
    return names;
}

/// The command that was being read when reading ended, or the program itself.
const CLI::App &innermost(const CLI::App &program) {
    const auto parsed = program.get_subcommands();
    return parsed.empty() ? program : *parsed.front();
}

std::vector<std::string> option_names(const CLI::App &command) {
    std::vector<std::string> names;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

/// The words that no option or argument takes are named here, because the library names only the
/// sort of error.
std::string usage_error(const CLI::App &program, const CLI::ParseError &error) {
    const CLI::App &command = innermost(program);
    const auto unexpected = program.remaining(true);
    if (unexpected.empty())
        return &command == &program ? "a command is required" : error.what();
    const std::string &typed = unexpected.front();
    if (typed.starts_with("->") || typed.starts_with("-["))
        return fmt::format("'{}' has nothing before its arrow; a pattern begins with a concept, "
                           "or with * for any",
                           clean_for_terminal(typed));
    if (typed.starts_with("-") && typed != "-") {
        const std::string name = typed.substr(0, typed.find('='));
        return fmt::format("no such option {}{}", clean_for_terminal(name),
                           did_you_mean(name, option_names(command)));
    }
    if (&command == &program)
        return fmt::format("no such command '{}'{}", clean_for_terminal(typed),
                           did_you_mean(typed, command_names()));
    return fmt::format("unexpected argument '{}'", clean_for_terminal(typed));
}

int complain(const CLI::App &program, const std::string &what) {
    const CLI::App &command = innermost(program);
    const std::string name =
        &command == &program ? program.get_name() : program.get_name() + " " + command.get_name();
    std::cerr << fmt::format("{}: {}; see '{} --help'\n", name, what, name);
    return exit_usage;
}

} // namespace

int run(int argc, const char *const *argv) {
    CLI::App program(description, "claimgraph");
    const std::string version = fmt::format("claimgraph {}", program_version());
    program.set_version_flag("--version", version, "Print the version and exit");
    program.formatter(std::make_shared<HelpFormatter>());
    program.require_subcommand(1);
    program.footer(footer(program_examples, "See 'claimgraph COMMAND --help' for each command."));

    Action action;
    for (const Command &entry : commands) {
        CLI::App *command = program.add_subcommand(entry.name, entry.summary);
        command->group("Commands");
        command->set_version_flag("--version", version, "Print the version and exit");
        command->footer(footer(entry.examples, ""));
        Options options(*command);
        command->callback([&action, declared = entry.declare(options)] { action = declared; });
    }

    try {
        program.parse(argc, argv);
        return action();
    } catch (const CLI::Success &asked) { // --help or --version
        // Of a command that does not exist there is no help, and the program's is another's.
        if (&innermost(program) == &program && !program.remaining().empty())
            return complain(program, usage_error(program, asked));
        ResultStream output;
        program.exit(asked, output.stream(), output.stream());
        output.commit();
        return exit_done;
    } catch (const CLI::ParseError &error) {
        return complain(program, usage_error(program, error));
    } catch (const UsageError &error) {
        return complain(program, error.what());
    }
}

} // namespace claimgraph
