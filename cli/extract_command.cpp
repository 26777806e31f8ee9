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
#include "import/concepts/grounder.hpp"
#include "import/readers/reader.hpp"

#include <fmt/ostream.h>
#include <fmt/ranges.h>

#include <algorithm>
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

/// A cell without the marks that end cells and rows.
std::string cell(std::string_view text) {
    std::string result(text);
    std::ranges::replace_if(
        result, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return result;
}

void extract_concepts(const Arguments &arguments, const KnownConcepts &known, std::ostream &out) {
    if (arguments.lines)
        throw UsageError("--format concepts reads a document, not lines");
    const Document document = read_document(arguments.input);
    Grounder grounder(document.text, known);
    for (const ConceptMention &mention : grounder.known_mentions())
        fmt::print(out, "{}\t{}\t{}\t{}\t{}\t{}\t{}\n", mention.span.start, mention.span.end,
                   cell(slice(document.text, mention.span)), mention.what.name, mention.what.type,
                   mention.what.curie, fmt::join(mention.candidates, "|"));
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
    if (arguments.format == "concepts") {
        extract_concepts(arguments, *known, output.stream());
        output.commit();
        return exit_done;
    }
    const std::size_t failed = arguments.format == "jsonl"
                                   ? extract_assertions(arguments, *known, output.stream())
                                   : extract_tuples(arguments, output.stream());
    output.commit();
    return failed == 0 ? exit_done : exit_failed;
}

} // namespace

Action declare_extract(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.text("input", arguments->input, "FILE|-", "The text; standard input by default");
    options.flag("--lines", arguments->lines, "Each line is one sentence; offsets count within it");
    const Option explain = options.flag("--explain", arguments->explain,
                                        "Say for each sentence why it makes these claims: rules, "
                                        "cues, what was rejected, the tree");
    options
        .word("--format", arguments->format, {"jsonl", "openie", "triples", "concepts"},
              "How to print")
        .excludes(explain);
    options.text("--vocabulary", arguments->vocabulary, "FILE",
                 "Names of concepts to know: OBO, SKOS, MeSH descriptors or TSV");
    return [arguments] { return extract(*arguments); };
}

} // namespace claimgraph
