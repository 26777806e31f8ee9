// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/telegraphic.hpp"

#include <algorithm>
#include <cctype>

namespace claimgraph::training {
namespace {

using Words = std::vector<ConlluWord>;

bool is_in_tense(const ConlluWord &word) {
    return word.xpos == "VBD" || word.xpos == "VBZ" || word.xpos == "VBP";
}

/// Whether the word is an article of a subject or object of a verb in a tense.
bool is_left_out(const Words &words, const ConlluWord &word) {
    if (word.relation != "det" || word.head < 0 ||
        (word.lemma != "the" && word.lemma != "a" && word.lemma != "an"))
        return false;
    const ConlluWord &noun = words[static_cast<std::size_t>(word.head)];
    return noun.head >= 0 && (noun.relation == "obj" || noun.relation == "nsubj") &&
           is_in_tense(words[static_cast<std::size_t>(noun.head)]);
}

ConlluSentence without(const ConlluSentence &sentence, const std::vector<bool> &left_out) {
    std::vector<int> places;
    int place = 0;
    for (const bool out : left_out)
        places.push_back(out ? -1 : place++);
    ConlluSentence rest;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (left_out[i])
            continue;
        rest.words.push_back(sentence.words[i]);
        auto &word = rest.words.back();
        if (word.head >= 0)
            word.head = places[static_cast<std::size_t>(word.head)];
    }
    char &first = rest.words.front().form.front();
    if (left_out.front())
        first = static_cast<char>(std::toupper(static_cast<unsigned char>(first)));
    return rest;
}

} // namespace

Treebank telegraphic(const Treebank &treebank, double share) {
    Treebank copies;
    copies.path = treebank.path;
    copies.is_annotated = treebank.is_annotated;
    copies.has_features = treebank.has_features;
    copies.share = share;
    for (const auto &sentence : treebank.sentences) {
        // What hangs at an article ("quite a day") would lose its head.
        std::vector<bool> left_out;
        for (const auto &word : sentence.words)
            left_out.push_back(is_left_out(sentence.words, word));
        for (const auto &word : sentence.words)
            if (word.head >= 0)
                left_out[static_cast<std::size_t>(word.head)] = false;
        if (std::find(left_out.begin(), left_out.end(), true) != left_out.end())
            copies.sentences.push_back(without(sentence, left_out));
    }
    return copies;
}

} // namespace claimgraph::training
