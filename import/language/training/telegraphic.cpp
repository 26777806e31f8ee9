// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/telegraphic.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string_view>

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

bool is_one_of(const std::string &relation, std::initializer_list<std::string_view> relations) {
    return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

/// Whether the word belongs to the phrase of its head even in a cropped sentence.
bool stays(const ConlluWord &word) {
    return is_one_of(word.relation,
                     {"det", "amod", "compound", "nummod", "case", "nmod", "nmod:poss", "flat",
                      "advmod", "fixed", "goeswith", "compound:prt", "conj", "cc", "nmod:desc"}) ||
           (word.relation == "punct" && (word.form == "-" || word.form == ","));
}

/// Which words a clause keeps; none where it has no plain subject, or nothing behind its verb.
std::vector<bool> kept_of_clause(const Words &words, std::size_t verb) {
    std::vector<bool> kept(words.size(), false);
    bool subject = false;
    bool behind = false;
    kept[verb] = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ConlluWord &word = words[i];
        if (word.head != static_cast<int>(verb))
            continue;
        const bool noun = word.upos == "NOUN" || word.upos == "PROPN";
        if (is_one_of(word.relation, {"aux", "aux:pass", "cop", "expl", "nsubj:pass", "ccomp",
                                      "xcomp", "csubj", "iobj"}))
            return {};
        if (word.relation == "nsubj" && noun && i < verb)
            kept[i] = subject = true;
        else if (i > verb && noun &&
                 (word.relation == "obj" || (word.relation == "obl" && !behind)))
            kept[i] = behind = true;
        else if (word.relation == "compound:prt")
            kept[i] = true;
    }
    if (!subject || !behind)
        return {};
    // Phrases are short, so a few rounds reach all of them.
    for (int round = 0; round < 6; ++round)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i].head >= 0 && words[i].head != static_cast<int>(verb) && stays(words[i]) &&
                kept[static_cast<std::size_t>(words[i].head)])
                kept[i] = true;
    return kept;
}

ConlluWord full_stop(int head) {
    ConlluWord stop;
    stop.form = stop.lemma = stop.xpos = ".";
    stop.upos = "PUNCT";
    stop.feats = "_";
    stop.head = head;
    stop.relation = "punct";
    return stop;
}

void capitalize(ConlluSentence &sentence) {
    char &first = sentence.words.front().form.front();
    first = static_cast<char>(std::toupper(static_cast<unsigned char>(first)));
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
    if (left_out.front())
        capitalize(rest);
    return rest;
}

/// A treebank without sentences.
Treebank like(const Treebank &treebank, double share) {
    Treebank copies;
    copies.path = treebank.path;
    copies.is_annotated = treebank.is_annotated;
    copies.has_features = treebank.has_features;
    copies.share = share;
    return copies;
}

} // namespace

Treebank telegraphic(const Treebank &treebank, double share) {
    Treebank copies = like(treebank, share);
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

Treebank cropped(const Treebank &treebank, double share) {
    Treebank copies = like(treebank, share);
    for (const auto &sentence : treebank.sentences)
        for (std::size_t verb = 0; verb < sentence.words.size(); ++verb) {
            if (!is_in_tense(sentence.words[verb]) || sentence.words[verb].upos != "VERB")
                continue;
            std::vector<bool> left_out = kept_of_clause(sentence.words, verb);
            if (left_out.empty())
                continue;
            left_out.flip();
            ConlluSentence clause = sentence;
            clause.words[verb].head = -1;
            clause.words[verb].relation = "root";
            clause = without(clause, left_out);
            capitalize(clause);
            const auto root = std::find_if(clause.words.begin(), clause.words.end(),
                                           [](const auto &word) { return word.head < 0; });
            clause.words.push_back(full_stop(static_cast<int>(root - clause.words.begin())));
            copies.sentences.push_back(std::move(clause));
        }
    return copies;
}

} // namespace claimgraph::training
