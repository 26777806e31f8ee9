// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/print.hpp"

#include "import/tuples/openie.hpp"
#include "import/tuples/triples.hpp"

#include <fmt/format.h>

namespace claimgraph {
namespace {

std::string in_one_field(std::string_view text) {
    std::string field(text);
    for (char &c : field)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    return field;
}

} // namespace

std::string openie_lines(const Tree &tree, std::string_view sentence) {
    std::string lines;
    const std::string first_field = in_one_field(sentence);
    for (const Tuple &tuple : openie_tuples(tree, find_propositions(tree))) {
        std::string relation(tuple.inserted);
        if (!relation.empty() && !tuple.relation.empty())
            relation += ' ';
        relation += text_of(tree, tuple.relation);
        lines += fmt::format("{}\t{:.6f}\t{}\t{}", first_field, tuple.confidence, relation,
                             text_of(tree, tuple.subject));
        for (const Slotted &argument : tuple.arguments)
            lines += '\t' + text_of(tree, argument);
        lines += '\n';
    }
    return lines;
}

std::string triple_lines(const Tree &tree, std::uint32_t sentence_index) {
    std::string lines;
    for (const Triple &triple : find_triples(tree, find_propositions(tree)))
        lines += fmt::format("{}\t{}\t{}\t{}\n", sentence_index, text_of(tree, triple.subject),
                             text_of(tree, triple.relation), text_of(tree, triple.object));
    return lines;
}

} // namespace claimgraph
