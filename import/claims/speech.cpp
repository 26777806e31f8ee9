// SPDX-License-Identifier: Apache-2.0
#include "import/claims/speech.hpp"

#include "import/language/lexicon.hpp"

#include <unordered_map>

namespace claimgraph {
namespace {

std::optional<SpeechKind> kind_of(std::string_view lemma) {
    static const auto kinds = [] {
        std::unordered_map<std::string_view, SpeechKind> map;
        for (const Row &row : rows_of(lexicons::speech_verbs()))
            map[row.at(0)] = row.at(1) == "finding"   ? SpeechKind::finding
                             : row.at(1) == "thought" ? SpeechKind::thought
                                                      : SpeechKind::speech;
        return map;
    }();
    const auto found = kinds.find(lemma);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

bool is_according(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun))
        if (child < noun && tree.lower(child) == "according")
            return true;
    return false;
}

/// "..., said X": the one behind the verb, where a mark parts the tag from what is said.
bool is_inverted(const Tree &tree, WordIndex verb) {
    return verb > 0 && (tree.upos(verb - 1) == Upos::punct);
}

/// The subject outside direct speech that is nearest to the verb.
std::optional<WordIndex> speaker_of(const Tree &tree, const Quotations &quotations,
                                    WordIndex verb) {
    std::optional<WordIndex> found;
    for (const WordIndex child : tree.children(verb)) {
        if (quotations.covers(tree[child].span))
            continue;
        const bool subject = tree.relation(child) == Relation::nsubj;
        const bool behind = child > verb && is_inverted(tree, verb) &&
                            tree.is(child, {Relation::obj, Relation::nsubj, Relation::xcomp}) &&
                            tree.upos(child) != Upos::verb;
        // "as noted by X"
        const bool agent = tree.relation(child) == Relation::obl_agent;
        if (behind)
            return child;
        if (subject || (agent && !found))
            found = child;
    }
    return found;
}

/// Where the clause of saying begins, without what it says.
bool is_behind(const Tree &tree, const Speech &speech, WordIndex word) {
    const WordIndex first = std::min(speech.verb, speech.speaker);
    if (word >= first)
        return false;
    // "..., X said": a comma or a closing mark parts the tag from what is said.
    WordIndex start = std::min(tree.subtree(speech.speaker).first, first);
    if (start > 0 && tree.lower(start - 1) == "as") // "..., as noted by X"
        --start;
    return start > 0 && tree.upos(start - 1) == Upos::punct;
}

} // namespace

std::vector<Speech> find_speech(const Tree &tree, const Quotations &quotations) {
    std::vector<Speech> found;
    bool quotes = false;
    for (WordIndex word = 0; word < tree.size(); ++word)
        quotes = quotes || quotations.covers(tree[word].span);
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (quotations.covers(tree[word].span))
            continue;
        if (is_according(tree, word)) {
            found.push_back({word, word, SpeechKind::speech, false});
            continue;
        }
        if (tree.upos(word) != Upos::verb)
            continue;
        const auto kind = kind_of(tree.lemma(word));
        const auto speaker = kind ? speaker_of(tree, quotations, word) : std::nullopt;
        if (speaker)
            found.push_back({word, *speaker, *kind, quotes});
    }
    return found;
}

bool governs(const Tree &tree, const Quotations &quotations, const Speech &speech, WordIndex word) {
    if (word == speech.verb || tree.below(word, speech.speaker))
        return false;
    if (speech.verb == speech.speaker) // "according to X" holds for its clause
        return !tree.is_root(speech.verb) && tree.below(word, tree.head(speech.verb));
    if (speech.introduces_quotation)
        return quotations.covers(tree[word].span);
    for (const WordIndex child : tree.children(speech.verb)) {
        // What stands before "X said that ..." is not said by X, wherever the parser hangs it.
        const bool content_behind = child > speech.verb &&
                                    tree.relation(child) == Relation::ccomp &&
                                    word < std::min(speech.verb, speech.speaker);
        if (!content_behind && tree.is(child, {Relation::ccomp, Relation::xcomp}) &&
            tree.below(word, child))
            return true;
        const bool aside = tree.relation(child) == Relation::advcl && tree.below(word, child);
        if (content_behind || aside)
            return false;
    }
    const bool tag = tree.is(speech.verb, {Relation::parataxis, Relation::advcl}) ||
                     tree.is_root(speech.verb) || tree.relation(speech.verb) == Relation::conj;
    return tag && is_behind(tree, speech, word) &&
           (tree.is_root(speech.verb) || tree.below(word, tree.head(speech.verb)));
}

} // namespace claimgraph
