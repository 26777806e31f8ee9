// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/evaluate.hpp"

#include <string_view>

namespace claimgraph::training {
namespace {

std::string_view without_subtype(std::string_view relation) {
    return relation.substr(0, relation.find(':'));
}

void count(Accuracy &right, const ConlluWord &gold, const ConlluWord &said) {
    right.upos += said.upos == gold.upos;
    right.xpos += said.xpos == gold.xpos;
    right.features += said.feats == gold.feats;
    right.lemma += gold.lemma == "_" || said.lemma == gold.lemma;
    const bool attached = said.head == gold.head;
    right.unlabelled += attached;
    right.labelled += attached && without_subtype(said.relation) == without_subtype(gold.relation);
}

} // namespace

Accuracy evaluate(const Analyzer &analyzer, const Treebank &treebank) {
    Accuracy right;
    double words = 0;
    const auto parsed = analyzer.annotate(treebank.sentences);
    for (std::size_t s = 0; s < parsed.size(); ++s)
        for (std::size_t i = 0; i < parsed[s].words.size(); ++i, ++words)
            count(right, treebank.sentences[s].words[i], parsed[s].words[i]);
    for (double *share : {&right.upos, &right.xpos, &right.features, &right.lemma,
                          &right.unlabelled, &right.labelled})
        *share /= words;
    return right;
}

} // namespace claimgraph::training
