// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree_repair.hpp"

#include <utility>

namespace claimgraph {
namespace {

bool is_subject(Relation relation) {
    return universal(relation) == Relation::nsubj || universal(relation) == Relation::csubj;
}

/// Whether the word is a finite verb that the tree hangs on the noun behind it.
bool is_misread_verb(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::amod || word.upos != Upos::verb ||
        word.head <= static_cast<std::int32_t>(at))
        return false;
    if (word.xpos == Xpos::vbd || word.xpos == Xpos::vbz)
        return true;
    for (const Word &other : words)
        if (other.head == static_cast<std::int32_t>(at) && is_subject(other.relation))
            return true;
    return false;
}

/// The verb takes the noun's place in the tree, the noun becomes its object.
void raise_verb(std::vector<Word> &words, std::size_t at) {
    const auto verb = static_cast<std::int32_t>(at);
    const std::int32_t noun = words[at].head;
    words[at].relation = words[static_cast<std::size_t>(noun)].relation;
    words[at].head = words[static_cast<std::size_t>(noun)].head;
    words[static_cast<std::size_t>(noun)].relation = Relation::obj;
    words[static_cast<std::size_t>(noun)].head = verb;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool clausal =
            is_subject(words[i].relation) || words[i].relation == Relation::punct ||
            words[i].relation == Relation::mark || words[i].relation == Relation::cc ||
            words[i].relation == Relation::parataxis ||
            universal(words[i].relation) == Relation::advcl || static_cast<std::int32_t>(i) < verb;
        if (words[i].head == noun && clausal)
            words[i].head = verb;
    }
}

} // namespace

ParsedSentence repaired(ParsedSentence sentence) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i)
        if (is_misread_verb(sentence.words, i))
            raise_verb(sentence.words, i);
    return sentence;
}

} // namespace claimgraph
