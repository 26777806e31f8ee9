// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/extract_lines.hpp"
#include "cli/extract_tuples.hpp"
#include "cli/known_concepts.hpp"
#include "cli/result_stream.hpp"
#include "graphs/jsonl_writer.hpp"
#include "import/analyze.hpp"
#include "import/claims/explanation.hpp"
#include "import/readers/reader.hpp"

#include <memory>
#include <vector>

namespace claimgraph {
namespace {

struct Arguments {
    std::string input = "-";
    std::string format = "jsonl";
    bool lines = false;
    bool explain = false;
    std::string vocabulary;
};

void explain_document(const Arguments &arguments, const KnownConcepts &known, std::ostream &out) {
    std::vector<SentenceTrace> traces;
    const DocumentClaims claims =
        analyze(read_document(arguments.input), Splitting::by_sentence, known, &traces);
    out << explained(claims, traces);
}

/// Gives the number of lines that cannot be read, as the next one does.
std::size_t extract_assertions(const Arguments &arguments, const KnownConcepts &known,
                               std::ostream &out) {
    if (arguments.lines)
        return extract_lines(arguments.input, out, known, arguments.explain);
    if (arguments.explain) {
        explain_document(arguments, known, out);
        return 0;
    }
    write_jsonl(analyze(read_document(arguments.input), Splitting::by_sentence, known), {}, out);
    return 0;
}

std::size_t extract_tuples(const Arguments &arguments, std::ostream &out) {
    const auto format = arguments.format == "openie" ? TupleFormat::openie : TupleFormat::triples;
    if (arguments.lines)
        return extract_tuples_of_lines(arguments.input, format, out);
    extract_tuples(arguments.input, format, out);
    return 0;
}

int extract(const Arguments &arguments) {
    const auto known = known_concepts_of_file(arguments.vocabulary);
    ResultStream output;
    const std::size_t failed = arguments.format == "jsonl"
                                   ? extract_assertions(arguments, *known, output.stream())
                                   : extract_tuples(arguments, output.stream());
    output.commit();
    return failed == 0 ? exit_done : exit_failed;
}

} // namespace

Action declare_extract(CLI::App &command) {
    auto arguments = std::make_shared<Arguments>();
    command.add_option("input", arguments->input, "The text; standard input by default")
        ->type_name("FILE|-");
    command.add_flag("--lines", arguments->lines,
                     "Each line is one sentence; offsets count within it");
    auto *explain = command.add_flag("--explain", arguments->explain,
                                     "Say for each sentence why it makes these claims: rules, "
                                     "cues, what was rejected, the tree");
    add_word_option(command, "--format", arguments->format, {"jsonl", "openie", "triples"},
                    "How to print")
        ->excludes(explain);
    command
        .add_option("--vocabulary", arguments->vocabulary,
                    "Names of concepts to know: OBO, SKOS, MeSH descriptors or TSV")
        ->type_name("FILE");
    return [arguments] { return extract(*arguments); };
}

} // namespace claimgraph
