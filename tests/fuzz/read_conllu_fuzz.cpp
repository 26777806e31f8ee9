// SPDX-License-Identifier: Apache-2.0

/// \file
/// Any bytes, read as CoNLL-U, give sentences or an Error. What is read can be written and read
/// again unchanged, and parsed to one tree a sentence.

#include "core/error.hpp"
#include "import/language/analyzer.hpp"
#include "import/language/conllu_reader.hpp"
#include "import/language/conllu_writer.hpp"
#include "import/language/spanning_tree.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace {

using namespace claimgraph;

[[noreturn]] void complain(const char *what) {
    std::fprintf(stderr, "fuzz.conllu: %s\n", what);
    std::abort();
}

std::vector<ConlluSentence> read(const std::string &text) {
    std::istringstream input(text);
    return read_conllu(input, "fuzz.conllu");
}

std::string written(const std::vector<ConlluSentence> &sentences) {
    std::string out;
    for (const auto &sentence : sentences)
        out += to_conllu(sentence);
    return out;
}

void check(const std::vector<ConlluSentence> &sentences) {
    const std::string text = written(sentences);
    if (written(read(text)) != text)
        complain("what was written reads otherwise");
    const auto annotated = english_analyzer().annotate(sentences);
    for (const auto &sentence : annotated) {
        std::vector<std::int16_t> heads;
        for (const auto &word : sentence.words)
            heads.push_back(static_cast<std::int16_t>(word.head));
        if (heads.size() < 30'000 && !is_tree(heads))
            complain("a parse is no tree");
    }
    read(written(annotated));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::vector<ConlluSentence> sentences;
    try {
        sentences = read(std::string(reinterpret_cast<const char *>(data), size));
    } catch (const Error &) {
        return 0; // a refusal is an answer
    }
    try {
        check(sentences);
    } catch (const Error &error) {
        complain(error.what());
    }
    return 0;
}
