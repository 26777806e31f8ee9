// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/line_reader.hpp"
#include "cli/result_stream.hpp"
#include "core/error.hpp"
#include "import/language/analyzer.hpp"
#include "import/language/conllu_writer.hpp"
#include "import/readers/reader.hpp"
#include "import/sentences.hpp"

#include <fmt/ostream.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <span>

namespace claimgraph {
namespace {

struct Arguments {
    std::string input = "-";
    bool lines = false;
    bool conllu = false;
};

/// Sentences that are parsed and printed together: trees of a whole document would fill memory.
constexpr std::size_t batch = 512;

void parse_document(const std::string &path, std::ostream &out) {
    const Document document = read_document(path);
    std::vector<TextSpan> spans;
    for (const PlacedSentence &sentence : sentences_of(document))
        spans.push_back(sentence.span);
    for (std::size_t start = 0; start < spans.size(); start += batch) {
        const auto part = std::span(spans).subspan(start, std::min(batch, spans.size() - start));
        for (const ParsedSentence &sentence : english_analyzer().analyze(document.text, part))
            out << to_conllu(document.text, sentence);
    }
}

/// Gives the number of lines that cannot be read.
std::size_t parse_lines(const std::string &path, std::ostream &out) {
    LineReader reader(path);
    std::size_t failed = 0;
    while (reader.next()) {
        const std::string &line = reader.line();
        if (const std::string flaw = reader.flaw(); !flaw.empty()) {
            ++failed;
            fmt::print(std::cerr, "claimgraph: {}:{}: {}, line skipped\n", path, reader.number(),
                       flaw);
            continue;
        }
        const TextSpan whole{0, static_cast<std::uint32_t>(line.size())};
        const ParsedSentence sentence = english_analyzer().analyze(line, whole);
        if (!sentence.words.empty())
            out << to_conllu(line, sentence);
    }
    return failed;
}

void print_annotated(std::vector<ConlluSentence> sentences, std::ostream &out) {
    for (const ConlluSentence &sentence : english_analyzer().annotate(std::move(sentences)))
        out << to_conllu(sentence);
}

void parse_tokens(const std::string &path, std::ostream &out) {
    LineReader lines(path);
    ConlluReader reader(path);
    std::vector<ConlluSentence> pending;
    std::size_t words = 0;
    const auto take = [&](std::optional<ConlluSentence> sentence) {
        if (!sentence)
            return;
        words += sentence->words.size();
        pending.push_back(std::move(*sentence));
        // Counted in words: sentences can be very long.
        if (words < 32 * batch)
            return;
        print_annotated(std::exchange(pending, {}), out);
        words = 0;
    };
    while (lines.next()) {
        if (const std::string flaw = lines.flaw(); !flaw.empty())
            throw Error(fmt::format("{}:{}: {}", path, lines.number(), flaw));
        take(reader.read(lines.line()));
    }
    take(reader.finish());
    print_annotated(std::move(pending), out);
}

int parse(const Arguments &arguments) {
    ResultStream output;
    std::size_t failed = 0;
    if (arguments.lines)
        failed = parse_lines(arguments.input, output.stream());
    else if (arguments.conllu)
        parse_tokens(arguments.input, output.stream());
    else
        parse_document(arguments.input, output.stream());
    output.commit();
    return failed == 0 ? exit_done : exit_failed;
}

} // namespace

Action declare_parse(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.text("input", arguments->input, "FILE|-", "The text; standard input by default");
    const Option lines = options.flag("--lines", arguments->lines,
                                      "Each line is one sentence; offsets count within it");
    options
        .flag("--conllu", arguments->conllu,
              "The input is CoNLL-U; its words are kept, all else is told anew")
        .excludes(lines);
    return [arguments] { return parse(*arguments); };
}

} // namespace claimgraph
