// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_tuples.hpp"

#include "cli/line_reader.hpp"
#include "import/claims/tree_repair.hpp"
#include "import/language/analyzer.hpp"
#include "import/readers/reader.hpp"
#include "import/sentences.hpp"
#include "import/tuples/print.hpp"

#include <fmt/ostream.h>

#include <algorithm>
#include <iostream>
#include <span>
#include <vector>

namespace claimgraph {
namespace {

// Sentences are parsed together because that is faster; both limits keep memory small.
constexpr std::size_t most_sentences = 512;
constexpr std::size_t most_bytes = 1 << 20;

struct Numbered {
    TextSpan span;
    std::uint32_t number = 0;
};

void print(std::string_view text, std::span<const Numbered> sentences, TupleFormat format,
           std::ostream &out) {
    std::vector<TextSpan> spans;
    for (const Numbered &sentence : sentences)
        spans.push_back(sentence.span);
    auto parsed = english_analyzer().analyze(text, spans);
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        const ParsedSentence sentence = repaired(text, std::move(parsed[i]));
        const Tree tree(text, sentence);
        out << (format == TupleFormat::openie ? openie_lines(tree, slice(text, spans[i]))
                                              : triple_lines(tree, sentences[i].number));
    }
}

/// Lines that wait to be parsed together.
struct Batch {
    std::string text;
    std::vector<Numbered> lines;

    void add(const std::string &line, std::uint32_t number) {
        const auto start = static_cast<std::uint32_t>(text.size());
        text += line;
        lines.push_back({{start, static_cast<std::uint32_t>(text.size())}, number});
        text += '\n';
    }
    bool full() const { return lines.size() >= most_sentences || text.size() >= most_bytes; }
    void clear() {
        text.clear();
        lines.clear();
    }
};

} // namespace

void extract_tuples(const std::string &path, TupleFormat format, std::ostream &out) {
    const Document document = read_document(path);
    std::vector<Numbered> sentences;
    for (const PlacedSentence &sentence : sentences_of(document))
        sentences.push_back({sentence.span, static_cast<std::uint32_t>(sentences.size())});
    const std::span all(sentences);
    for (std::size_t start = 0; start < all.size(); start += most_sentences)
        print(document.text, all.subspan(start, std::min(most_sentences, all.size() - start)),
              format, out);
}

std::size_t extract_tuples_of_lines(const std::string &path, TupleFormat format,
                                    std::ostream &out) {
    LineReader reader(path);
    Batch batch;
    std::size_t failed = 0;
    while (reader.next()) {
        if (const std::string flaw = reader.flaw(); !flaw.empty()) {
            ++failed;
            fmt::print(std::cerr, "claimgraph: {}:{}: {}, line skipped\n", path, reader.number(),
                       flaw);
            continue;
        }
        batch.add(reader.line(), reader.number() - 1);
        if (batch.full()) {
            print(batch.text, batch.lines, format, out);
            batch.clear();
        }
    }
    print(batch.text, batch.lines, format, out);
    return failed;
}

} // namespace claimgraph
