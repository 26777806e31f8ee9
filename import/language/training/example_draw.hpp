// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Words of treebanks in random order, for models that learn from one word at a time.

#include "import/language/training/corpus.hpp"
#include "import/language/training/parameter.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace claimgraph::training {

/// A word of a sentence that has `words`.
template <class Sentence> struct Example {
    const Sentence *sentence;
    std::size_t word;
};

/// Of each treebank its share of sentences, and of those the words that teach something.
template <class Sentence, class Teaches>
std::vector<Example<Sentence>> draw(const std::vector<std::vector<Sentence>> &sentences,
                                    const std::vector<Treebank> &treebanks, Random &random,
                                    const Teaches &teaches) {
    std::vector<Example<Sentence>> examples;
    for (std::size_t t = 0; t < sentences.size(); ++t)
        for (const Sentence &sentence : sentences[t])
            if (random.uniform() < treebanks[t].share)
                for (std::size_t i = 0; i < sentence.words.size(); ++i)
                    if (teaches(sentence.words[i]))
                        examples.push_back({&sentence, i});
    for (std::size_t i = examples.size(); i > 1; --i)
        std::swap(examples[i - 1], examples[random.below(i)]);
    return examples;
}

} // namespace claimgraph::training
