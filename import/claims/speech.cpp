// SPDX-License-Identifier: Apache-2.0
#include "import/claims/speech.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/speech_tags.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <string>

namespace claimgraph {
namespace {

/// What things are done by: "treated according to the guidelines" tells how.
bool is_rule(const Tree &tree, WordIndex noun) {
    return lists_word("algorithm category classification criterion definition guideline "
                      "instruction method need plan practice principle procedure protocol "
                      "recommendation rule schedule scheme score stage standard technique type",
                      tree.lemma(noun));
}

/// "according to X"; ", per X," where X can speak.
bool is_according(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        if (child > noun)
            return false;
        const bool apart = child == 0 || tree.upos(child - 1) == Upos::punct;
        return (tree.lower(child) == "according" && (apart || !is_rule(tree, noun))) ||
               (tree.lower(child) == "per" && apart &&
                (names_agent(tree, noun) || tree.upos(noun) == Upos::propn));
    });
}

/// "..., said X": the one behind the verb, where a mark parts the tag from what is said.
bool is_inverted(const Tree &tree, WordIndex verb) {
    return verb > 0 && tree.upos(verb - 1) == Upos::punct && tree[verb].xpos != Xpos::vbg;
}

/// The noun that "who" of a relative clause stands for.
WordIndex antecedent_of(const Tree &tree, WordIndex verb, WordIndex subject) {
    const bool relative = !tree.is_root(verb) && tree.relation(verb) == Relation::acl_relcl &&
                          (tree.lower(subject) == "who" || tree.lower(subject) == "that" ||
                           tree.lower(subject) == "which");
    return relative ? tree.head(verb) : subject;
}

/// The subject outside direct speech that is nearest to the verb; "X smiled, adding ..." shares it.
std::optional<WordIndex> speaker_of(const Tree &tree, const Quotations &quotations, WordIndex verb,
                                    SpeechKind kind) {
    std::optional<WordIndex> found;
    for (const WordIndex child : tree.children(verb)) {
        // "Cole, who led the firm, stressed the costs": behind its subject a verb has its object,
        // unless that is somebody: "..., concludes research".
        if (found && child > verb && tree.relation(child) == Relation::obj &&
            tree.upos(child) == Upos::noun && !names_agent(tree, child) &&
            !names_publication(tree, child))
            continue;
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
    if (found)
        return antecedent_of(tree, verb, *found);
    const bool shares = !tree.is_root(verb) && tree.upos(tree.head(verb)) == Upos::verb &&
                        tree.head(verb) < verb &&
                        (tree.is(verb, {Relation::conj, Relation::xcomp}) ||
                         (kind == SpeechKind::speech && tree.relation(verb) == Relation::advcl &&
                          tree[verb].xpos == Xpos::vbg && !tree.has_child(verb, {Relation::mark})));
    const auto above = shares ? tree.child(tree.head(verb), {Relation::nsubj}) : std::nullopt;
    if (above && !quotations.covers(tree[*above].span))
        return antecedent_of(tree, tree.head(verb), *above);
    return std::nullopt;
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

/// Whether "according to X" opens or ends the sentence, apart from the rest by a comma: it then
/// holds for all of it.
bool holds_for_sentence(const Tree &tree, const Speech &speech, WordIndex word) {
    const WordRange words = tree.subtree(speech.speaker);
    WordIndex after = words.last;
    while (after < tree.size() && tree.upos(after) == Upos::punct)
        ++after;
    const bool ends =
        after == tree.size() && words.first > 0 &&
        (tree.upos(words.first - 1) == Upos::punct || tree.upos(words.first) == Upos::punct);
    const bool opens = words.first == 0 && after > words.last;
    return (ends && word < words.first) || (opens && word >= words.last);
}

/// The word that "according to X" hangs at; its verb if that is a subject: "Ice, per X, melts".
WordIndex clause_around(const Tree &tree, WordIndex speaker) {
    const WordIndex noun = tree.head(speaker);
    const bool subject =
        !tree.is_root(noun) && tree.is(noun, {Relation::nsubj, Relation::nsubj_pass});
    return subject ? tree.head(noun) : noun;
}

/// "As X put it, ...": the clause that it opens.
bool opens_with_tag(const Tree &tree, const Speech &speech, WordIndex word) {
    const auto mark = tree.child(speech.verb, {Relation::mark});
    if (!mark || tree.lower(*mark) != "as" || tree.is_root(speech.verb))
        return false;
    const WordRange tag = tree.subtree(speech.verb);
    return tag.first == 0 && word >= tag.last && tree.below(word, tree.head(speech.verb));
}

/// "argued that, while X, Y": the clause behind "that" is said, too.
bool opens_content(const Tree &tree, WordIndex verb, WordIndex clause) {
    const auto content = tree.child(verb, {Relation::ccomp});
    const auto that = content ? tree.child(*content, {Relation::mark}) : std::nullopt;
    return that && *that > verb && tree.lower(*that) == "that" &&
           *that < tree.subtree(clause).first && clause < *content;
}

/// "Currently, said X, ...": a tag of the order verb, speaker in a clause that has only begun.
bool interrupts(const Tree &tree, const Speech &speech) {
    if (!speech.behind || speech.speaker < speech.verb)
        return false;
    for (WordIndex word = 0; word < *speech.behind; ++word)
        if (tree.upos(word) == Upos::verb || tree.upos(word) == Upos::aux)
            return false;
    return true;
}

bool is_mark(const Tree &tree, WordIndex word) {
    const std::string_view text = tree.surface(word);
    return text == "\"" || text == "\xE2\x80\x9C" || text == "``" || text == "''";
}

/// 'X said that it rained and roads "were closed"': quoted words show that X goes on.
bool goes_on_quoting(const Tree &tree, const Speech &speech, WordIndex word) {
    if (speech.kind == SpeechKind::thought || !tree.has_child(speech.verb, {Relation::ccomp}))
        return false;
    for (const WordIndex child : tree.children(speech.verb)) {
        if (tree.relation(child) != Relation::conj || !tree.below(word, child) ||
            !tree.has_child(child, {Relation::nsubj, Relation::nsubj_pass}))
            continue;
        const WordRange words = tree.subtree(child);
        for (WordIndex at = words.first; at < words.last; ++at)
            if (is_mark(tree, at))
                return true;
    }
    return false;
}

} // namespace

std::optional<SpeechKind> speech_kind(const Tree &tree, WordIndex verb, bool quotes) {
    static const WordMap verbs = word_map(lexicons::speech_verbs());
    static const ListedWords first_words = [] {
        ListedWords words;
        for (const auto &[phrase, kind] : verbs)
            if (phrase.find(' ') != std::string_view::npos)
                words.insert(phrase.substr(0, phrase.find(' ')));
        return words;
    }();
    auto found = verbs.find(tree.lemma(verb));
    if (verb + 1 < tree.size() && first_words.contains(tree.lemma(verb))) { // "go on"
        const std::string phrase =
            std::string(tree.lemma(verb)) + " " + std::string(tree.lower(verb + 1));
        if (const auto longer = verbs.find(phrase); longer != verbs.end())
            found = longer;
    }
    if (found == verbs.end() || found->second == "none" || // "admitted to a ward"
        (found->second == "quotation" && !quotes))
        return std::nullopt;
    return found->second == "finding"   ? SpeechKind::finding
           : found->second == "thought" ? SpeechKind::thought
                                        : SpeechKind::speech;
}

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
        const auto kind = speech_kind(tree, word, quotes);
        const auto speaker = kind ? speaker_of(tree, quotations, word, *kind) : std::nullopt;
        if (speaker)
            found.push_back({word, *speaker, *kind, quotes});
    }
    for (const Speech &tag : find_tags(tree, quotations)) {
        const auto same = std::ranges::find(found, tag.verb, &Speech::verb);
        if (same == found.end()) {
            found.push_back(tag);
            continue;
        }
        if (!tag.behind)
            continue;
        same->behind = tag.behind;
        // The words tell the speaker better than a tree that has them in pieces.
        const bool earlier = tag.speaker < same->speaker && same->speaker < tag.verb &&
                             tree.upos(tag.speaker) == Upos::propn;
        if (tree.upos(same->speaker) != Upos::propn || same->speaker < *tag.behind || earlier)
            same->speaker = tag.speaker;
    }
    return found;
}

bool governs(const Tree &tree, const Quotations &quotations, const Speech &speech, WordIndex word) {
    if (word == speech.verb || tree.below(word, speech.speaker))
        return false;
    if (speech.verb == speech.speaker) // "according to X" holds for its clause
        return holds_for_sentence(tree, speech, word) ||
               (!tree.is_root(speech.verb) && tree.below(word, clause_around(tree, speech.verb)));
    const bool amid = speech.behind && speech.verb + 1 < tree.size() &&
                      tree.surface(speech.verb + 1) == ","; // "..., X notes, ..."
    if (speech.behind && word >= *speech.behind && !quotations.covers(tree[word].span))
        return (amid || interrupts(tree, speech)) && word > speech.verb;
    if (quotations.covers(tree[word].span))
        return speech.introduces_quotation;
    if (speech.behind || opens_with_tag(tree, speech, word) || goes_on_quoting(tree, speech, word))
        return true;
    for (const WordIndex child : tree.children(speech.verb)) {
        // What stands before "X said that ..." is not said by X, wherever the parser hangs it.
        const bool content_behind = child > speech.verb &&
                                    tree.relation(child) == Relation::ccomp &&
                                    word < std::min(speech.verb, speech.speaker);
        // "urged them to leave" is said, "agreed to leave" is done.
        const bool content = tree.relation(child) == Relation::ccomp ||
                             (tree.relation(child) == Relation::xcomp &&
                              (speech.kind == SpeechKind::finding ||
                               tree.has_child(speech.verb, {Relation::obj, Relation::iobj})));
        if (!content_behind && content && tree.below(word, child))
            return true;
        const bool aside = tree.relation(child) == Relation::advcl && tree.below(word, child);
        if (aside && opens_content(tree, speech.verb, child))
            return true;
        if (content_behind || aside)
            return false;
    }
    // "According to X, the team found water": the team says nothing of X.
    if (speech.kind == SpeechKind::finding && !speech.behind &&
        std::ranges::any_of(tree.children(speech.verb), [&](WordIndex child) {
            return child > speech.verb && child != speech.speaker &&
                   tree.is(child, {Relation::obj, Relation::ccomp});
        }))
        return false;
    const bool tag = tree.is(speech.verb, {Relation::parataxis, Relation::advcl}) ||
                     tree.is_root(speech.verb) ||
                     (tree.relation(speech.verb) == Relation::conj &&
                      !tree.has_child(speech.verb, {Relation::cc}));
    return tag && is_behind(tree, speech, word) &&
           (tree.is_root(speech.verb) || tree.below(word, tree.head(speech.verb)));
}

} // namespace claimgraph
