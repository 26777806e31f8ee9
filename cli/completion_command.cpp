// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/result_stream.hpp"

#include <CLI/App.hpp>
#include <fmt/ostream.h>
#include <fmt/ranges.h>

namespace claimgraph {
namespace {

/// "{a,b}" to "a b"; empty where an option takes no listed words.
std::string words_of(const CLI::Option &option) {
    std::string type = option.get_type_name();
    if (!type.starts_with('{') || !type.ends_with('}'))
        return {};
    type = type.substr(1, type.size() - 2);
    for (char &c : type)
        c = c == ',' ? ' ' : c;
    return type;
}

/// The words that complete an argument of one command, as two branches of a shell's `case`.
void print_command(std::ostream &out, const CLI::App &command) {
    std::vector<std::string> names;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &name : option->get_lnames()) {
            names.push_back("--" + name);
            if (const auto words = words_of(*option); !words.empty())
                fmt::print(out, "        \"{} --{}\") words=\"{}\" ;;\n", command.get_name(), name,
                           words);
        }
    fmt::print(out, "        \"{} \"*) [[ $current == -* ]] && words=\"{}\" ;;\n",
               command.get_name(), fmt::join(names, " "));
}

int print_completion(const CLI::App &program) {
    ResultStream output;
    std::ostream &out = output.stream();
    out << "# bash completion of claimgraph, printed by 'claimgraph completion'\n"
           "_claimgraph() {\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" words=\"\"\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n";
    std::vector<std::string> names;
    for (const CLI::App *command : program.get_subcommands({}))
        names.push_back(command->get_name());
    fmt::print(out,
               "        COMPREPLY=($(compgen -W \"{} --help --version\" -- \"$current\"))\n"
               "        return\n"
               "    fi\n"
               "    case \"${{COMP_WORDS[1]}} ${{COMP_WORDS[COMP_CWORD - 1]}}\" in\n",
               fmt::join(names, " "));
    for (const CLI::App *command : program.get_subcommands({}))
        print_command(out, *command);
    out << "    esac\n"
           "    [ -z \"$words\" ] || COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "}\n"
           "complete -o default -F _claimgraph claimgraph\n";
    output.commit();
    return exit_done;
}

} // namespace

Action declare_completion(Options &options) {
    return [program = options.command().get_parent()] { return print_completion(*program); };
}

} // namespace claimgraph
