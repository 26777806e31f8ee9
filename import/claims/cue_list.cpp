// SPDX-License-Identifier: Apache-2.0
#include "import/claims/cue_list.hpp"

#include <stdexcept>
#include <string>

namespace claimgraph {

CueWord parse_cue_word(std::string_view word) {
    if (word == "form")
        return CueWord::form;
    if (word == "verb")
        return CueWord::verb;
    if (word == "noun")
        return CueWord::noun;
    if (word == "adjective")
        return CueWord::adjective;
    if (word == "adverb")
        return CueWord::adverb;
    throw std::invalid_argument("no kind of cue word: " + std::string(word));
}

bool agrees(CueWord wanted, const Tree &tree, WordIndex word) {
    const Upos upos = tree.upos(word);
    switch (wanted) {
    case CueWord::form:
        return true;
    case CueWord::verb:
        return upos == Upos::verb || upos == Upos::aux;
    case CueWord::noun:
        return upos == Upos::noun || upos == Upos::propn;
    case CueWord::adjective:
        return upos == Upos::adj || upos == Upos::verb;
    case CueWord::adverb:
        return upos == Upos::adv || upos == Upos::adj;
    }
    return false;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start <= phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', start), phrase.size());
        words.push_back(phrase.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

} // namespace claimgraph
