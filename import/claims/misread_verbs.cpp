// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_verbs.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// The verb of effect that stands as a plural between two nouns of one compound at the root.
std::optional<std::size_t> verb_in_compound(const std::vector<Word> &words) {
    if (std::ranges::any_of(words, is_finite))
        return std::nullopt;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        if (word.xpos != Xpos::nns || word.relation != Relation::compound ||
            word.head <= static_cast<std::int32_t>(i) ||
            words[static_cast<std::size_t>(word.head)].head >= 0 || !is_noun(words[i - 1]) ||
            words[i - 1].relation != Relation::compound ||
            (!hangs_at(words[i - 1], i) && words[i - 1].head != word.head))
            continue;
        if (const auto sense = sense_of(word.lemma); sense && is_effect(sense->predicate))
            return i;
    }
    return std::nullopt;
}

void make_verb(std::vector<Word> &words, std::size_t verb) {
    const auto object = static_cast<std::size_t>(words[verb].head);
    const std::size_t subject = verb - 1;
    for (std::size_t i = 0; i < verb; ++i)
        if (i != subject && (hangs_at(words[i], verb) || hangs_at(words[i], object)))
            words[i].head = static_cast<std::int32_t>(subject);
    for (std::size_t i = object + 1; i < words.size(); ++i)
        if (hangs_at(words[i], object) && words[i].relation == Relation::punct)
            words[i].head = static_cast<std::int32_t>(verb);
    words[verb].head = words[object].head;
    words[verb].relation = words[object].relation;
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbz;
    words[object].head = static_cast<std::int32_t>(verb);
    words[object].relation = Relation::obj;
    words[subject].head = static_cast<std::int32_t>(verb);
    words[subject].relation = Relation::nsubj;
}

/// The finite verb below a root that a compound in front of it makes a noun.
std::optional<std::size_t> verb_of_noun(const std::vector<Word> &words, std::size_t root) {
    const Word &word = words[root];
    if (root == 0 || word.upos != Upos::verb || (word.xpos != Xpos::vb && word.xpos != Xpos::vbp) ||
        !hangs_at(words[root - 1], root) || words[root - 1].relation != Relation::compound)
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!hangs_at(words[i], root) || i < root || words[i].relation == Relation::punct)
            continue;
        const bool clause = words[i].relation == Relation::ccomp &&
                            (words[i].xpos == Xpos::vbz || words[i].xpos == Xpos::vbd);
        if (!clause || found)
            return std::nullopt;
        found = i;
    }
    const bool complete = found && has_child(words, *found, [](const Word &below) {
                              return is_subject(below.relation) || below.relation == Relation::mark;
                          });
    return complete ? std::nullopt : found;
}

void make_noun(std::vector<Word> &words, std::size_t noun, std::size_t verb) {
    for (std::size_t i = noun + 1; i < words.size(); ++i)
        if (i != verb && hangs_at(words[i], noun))
            words[i].head = static_cast<std::int32_t>(verb);
    words[verb].head = words[noun].head;
    words[verb].relation = words[noun].relation;
    words[noun].head = static_cast<std::int32_t>(verb);
    words[noun].relation = Relation::nsubj;
    words[noun].upos = Upos::noun;
    words[noun].xpos = Xpos::nn;
}

} // namespace

void find_misread_verb(std::vector<Word> &words) {
    if (const auto verb = verb_in_compound(words))
        make_verb(words, *verb);
    const auto root = std::ranges::find_if(words, [](const Word &word) { return word.head < 0; });
    const auto at = static_cast<std::size_t>(root - words.begin());
    if (root != words.end())
        if (const auto verb = verb_of_noun(words, at))
            make_noun(words, at, *verb);
}

} // namespace claimgraph
