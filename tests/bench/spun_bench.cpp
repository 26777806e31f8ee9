// SPDX-License-Identifier: Apache-2.0

// Readings of phrases known to be garbled and of plain texts, as figures and as rows to look at.
//
//   spun_bench phrases VOCABULARY.tsv SUBSTITUTIONS.bin|- < PHRASES     a phrase a line, with a tab
//                                                                       before what it stands for
//   spun_bench text VOCABULARY.tsv SUBSTITUTIONS.bin|- < TEXT
//
// Each row: certainty, evidence, signs, phrase, reading, reason, and whether the reading is right:
// the same words but for derivation. VOCABULARY "-" is the one compiled in.

#include "import/concepts/spun_terms.hpp"
#include "import/concepts/term_reader.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace claimgraph;

std::string all_of(std::istream &in) {
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Vocabulary vocabulary_of(const std::string &path) {
    VocabularyBuilder builder;
    const TermSink sink = [&](const Term &term) { builder.add(term); };
    if (path != "-")
        read_terms(path, sink);
    builder.next_vocabulary();
    read_term_table(lexicons::concepts(), "concepts", sink);
    return builder.build();
}

std::vector<std::string> stems_of(std::string_view phrase) {
    std::vector<std::string> stems;
    for (const NameWord &word : name_words(phrase, {0, static_cast<std::uint32_t>(phrase.size())}))
        stems.push_back(word_stem(name_word_form(slice(phrase, word.span))));
    return stems;
}

void print(const std::optional<SpunReading> &reading, std::string_view phrase,
           std::string_view expected) {
    if (!reading) {
        fmt::print("none\t\t\t\t\t\t\t\t\t\t\t{}\t\t\twrong\t{}\n", phrase, expected);
        return;
    }
    const SpunSigns &signs = reading->signs;
    fmt::print("{:.3f}\t{:.3f}\t", reading->certainty, reading->evidence);
    for (const double sign : {signs.cost, signs.kept, signs.unseen, signs.rarity, signs.margin,
                              signs.learned, signs.crowd, signs.common, signs.dropped})
        fmt::print("{:.3f}\t", sign);
    const bool right = stems_of(reading->phrase) == stems_of(expected);
    fmt::print("{}\t{}\t{}\t{}\t{}\n", phrase, reading->phrase, reading->reason,
               right ? "right" : "wrong", expected);
}

// Every row of two and three open words, as mentions are.
void print_text(const SpunTerms &spun, std::string_view text) {
    const auto words = name_words(text, {0, static_cast<std::uint32_t>(text.size())});
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t n = 2; n <= 3 && i + n <= words.size() && words[i + n - 1].joined; ++n) {
            const TextSpan span{words[i].span.start, words[i + n - 1].span.end};
            const std::string_view phrase = slice(text, span);
            if (phrase.find('\n') != std::string_view::npos)
                continue;
            if (const auto reading = spun.read(phrase))
                print(reading, phrase, "");
        }
    fmt::print(stderr, "{} words\n", words.size());
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4)
        return 2;
    const std::string path = argv[3];
    std::ifstream file(path, std::ios::binary);
    const std::string packed = path == "-" ? std::string(lexicons::substitutions()) : all_of(file);
    const Substitutions known(packed);
    const Vocabulary vocabulary = vocabulary_of(argv[2]);
    const SpunTerms spun(vocabulary, known);
    if (argv[1] == std::string_view("text")) {
        print_text(spun, all_of(std::cin));
        return 0;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t tab = std::min(line.find('\t'), line.size());
        const std::string_view phrase = std::string_view(line).substr(0, tab);
        print(spun.read_garbled(phrase), phrase,
              std::string_view(line).substr(std::min(tab + 1, line.size())));
    }
    return 0;
}
