// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_relations.hpp"

#include "import/claims/arcs.hpp"

namespace claimgraph {

void make_standard(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::cc || words[at].head <= static_cast<std::int32_t>(at) ||
        (words[at].lemma != "than" && words[at].lemma != "then") || words[at].upos == Upos::cconj)
        return;
    Word &standard = words[static_cast<std::size_t>(words[at].head)];
    if (standard.relation != Relation::conj || standard.head < 0)
        return;
    words[at].relation = Relation::case_mark;
    words[at].upos = Upos::adp;
    words[at].xpos = Xpos::in;
    words[at].lemma = "than";
    standard.relation = Relation::nmod;
}

void make_complement(std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::advmod || words[at].head < 0 ||
        words[static_cast<std::size_t>(words[at].head)].upos != Upos::verb ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::cop; }) ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::mark; }))
        return;
    words[at].relation = Relation::xcomp;
}

void make_copular(std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::adj ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::aux_pass; }))
        return;
    for (Word &word : words)
        if (hangs_at(word, at)) {
            if (word.relation == Relation::aux_pass)
                word.relation = Relation::cop;
            else if (word.relation == Relation::nsubj_pass)
                word.relation = Relation::nsubj;
        }
}

} // namespace claimgraph
