// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree_repair.hpp"

#include "import/claims/headlines.hpp"
#include "import/claims/reattachment.hpp"

#include <optional>
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

bool is_finite(const Word &word) {
    return word.xpos == Xpos::vbd || word.xpos == Xpos::vbz || word.xpos == Xpos::vbp ||
           word.xpos == Xpos::md || word.relation == Relation::cop ||
           universal(word.relation) == Relation::aux;
}

/// The participle of a sentence without a verb that has a noun before it, both on the root.
std::optional<std::size_t> verb_of_verbless(const std::vector<Word> &words) {
    for (const Word &word : words)
        if (is_finite(word))
            return std::nullopt;
    if (words.empty() || words.back().relation != Relation::punct)
        return std::nullopt;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        const Word &before = words[i - 1];
        const bool on_root = word.head > static_cast<std::int32_t>(i) &&
                             words[static_cast<std::size_t>(word.head)].head < 0;
        if (on_root && word.relation == Relation::amod && word.xpos == Xpos::vbn &&
            before.head == word.head && before.relation == Relation::compound)
            return i;
    }
    return std::nullopt;
}

/// The noun before the verb with all that stood before it on the root.
void give_subject(std::vector<Word> &words, std::size_t verb) {
    const std::int32_t root = words[verb].head;
    const std::size_t subject = verb - 1;
    for (std::size_t i = 0; i < subject; ++i)
        if (words[i].head == root)
            words[i].head = static_cast<std::int32_t>(subject);
    words[subject].head = static_cast<std::int32_t>(verb);
    words[subject].relation = Relation::nsubj;
    words[verb].xpos = Xpos::vbd;
}

bool has_subject(const std::vector<Word> &words, std::size_t verb) {
    for (const Word &word : words)
        if (word.head == static_cast<std::int32_t>(verb) &&
            (is_subject(word.relation) || word.relation == Relation::expl))
            return true;
    return false;
}

/// The first word of the verb's group: auxiliaries and adverbs before it belong to it.
std::size_t group_start(const std::vector<Word> &words, std::size_t verb) {
    std::size_t first = verb;
    while (first > 0) {
        const Word &before = words[first - 1];
        const bool grouped =
            before.head == static_cast<std::int32_t>(verb) &&
            (universal(before.relation) == Relation::aux || before.relation == Relation::cop ||
             before.relation == Relation::advmod);
        if (!grouped)
            break;
        --first;
    }
    return first;
}

bool is_below(const std::vector<Word> &words, std::size_t word, std::size_t top) {
    for (std::size_t steps = 0; steps <= words.size(); ++steps) {
        if (word == top)
            return true;
        if (words[word].head < 0)
            return false;
        word = static_cast<std::size_t>(words[word].head);
    }
    return false;
}

bool is_passive(const std::vector<Word> &words, std::size_t verb) {
    for (const Word &word : words)
        if (word.head == static_cast<std::int32_t>(verb) && word.relation == Relation::aux_pass)
            return true;
    return false;
}

/// The topmost word whose phrase ends right before `end` and does not hold the verb.
std::optional<std::size_t> phrase_before(const std::vector<Word> &words, std::size_t end,
                                         std::size_t verb) {
    if (end == 0)
        return std::nullopt;
    std::size_t top = end - 1;
    while (words[top].head >= 0 && static_cast<std::size_t>(words[top].head) < end &&
           words[top].relation != Relation::conj && words[top].relation != Relation::appos &&
           !is_below(words, verb, static_cast<std::size_t>(words[top].head)))
        top = static_cast<std::size_t>(words[top].head);
    return top;
}

/// A gerund clause or noun phrase right before a finite verb without a subject is its subject.
void give_missing_subject(std::vector<Word> &words, std::size_t verb) {
    const std::size_t first = group_start(words, verb);
    const bool finite = words[verb].xpos == Xpos::vbd || words[verb].xpos == Xpos::vbz ||
                        words[verb].xpos == Xpos::vbp || words[verb].xpos == Xpos::md ||
                        (first < verb && (is_finite(words[first])));
    if (!finite || has_subject(words, verb))
        return;
    const auto top = phrase_before(words, first, verb);
    if (!top)
        return;
    Word &subject = words[*top];
    // "Walking lowers stress": a finite verb has no attributes.
    const bool attribute =
        subject.relation == Relation::amod || subject.relation == Relation::compound;
    const bool at_verb = subject.head == static_cast<std::int32_t>(verb);
    const bool gerund =
        subject.xpos == Xpos::vbg && at_verb && (subject.relation == Relation::advcl || attribute);
    bool has_case = false;
    for (const Word &word : words)
        has_case =
            has_case || (word.head == static_cast<std::int32_t>(*top) &&
                         (word.relation == Relation::case_mark || word.relation == Relation::mark));
    const bool noun = (subject.upos == Upos::noun || subject.upos == Upos::propn) &&
                      (subject.relation == Relation::conj || subject.relation == Relation::appos ||
                       (attribute && at_verb));
    if (has_case || (!gerund && !noun))
        return;
    const bool passive = is_passive(words, verb);
    subject.relation = gerund ? (passive ? Relation::csubj_pass : Relation::csubj)
                              : (passive ? Relation::nsubj_pass : Relation::nsubj);
    subject.head = static_cast<std::int32_t>(verb);
}

/// "The plan pleased the king" with an adjective for a verb: adjectives take no object.
bool is_misread_adjective(const std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::adj || words[at].head >= 0)
        return false;
    bool subject = false;
    bool object = false;
    for (const Word &word : words) {
        if (word.head != static_cast<std::int32_t>(at))
            continue;
        if (word.relation == Relation::cop)
            return false;
        subject = subject || is_subject(word.relation);
        object = object || word.relation == Relation::obj;
    }
    return subject && object;
}

/// "that frost damages roads": a plural noun with an object is a verb in the present.
bool is_misread_noun(const std::vector<Word> &words, std::size_t at) {
    if (words[at].xpos != Xpos::nns || words[at].upos != Upos::noun)
        return false;
    for (std::size_t i = at + 1; i < words.size(); ++i)
        if (words[i].head == static_cast<std::int32_t>(at) && words[i].relation == Relation::obj)
            return true;
    return false;
}

/// ", causing floods" read as the causing floods: a participle behind a comma that hangs on a
/// second object.
bool is_misread_participle(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::amod || word.xpos != Xpos::vbg || at == 0 ||
        words[at - 1].xpos != Xpos::comma || word.head <= static_cast<std::int32_t>(at))
        return false;
    const Word &noun = words[static_cast<std::size_t>(word.head)];
    if (noun.relation != Relation::obj || noun.head < 0 ||
        noun.head >= static_cast<std::int32_t>(at))
        return false;
    for (std::size_t i = 0; i < at; ++i)
        if (words[i].head == noun.head && words[i].relation == Relation::obj)
            return true;
    return false;
}

/// "contributes more to Y": a bare word of degree is no object.
bool is_bare_degree(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::obj || (word.upos != Upos::adj && word.upos != Upos::adv))
        return false;
    for (const Word &other : words)
        if (other.head == static_cast<std::int32_t>(at))
            return false;
    return word.lemma == "more" || word.lemma == "much" || word.lemma == "less" ||
           word.lemma == "little" || word.lemma == "most" || word.lemma == "least";
}

} // namespace

ParsedSentence repaired(std::string_view text, ParsedSentence sentence) {
    if (const auto verb = verb_of_verbless(sentence.words))
        give_subject(sentence.words, *verb);
    complete_headline(sentence.words);
    for (std::size_t i = 0; i < sentence.words.size(); ++i)
        if (is_misread_verb(sentence.words, i))
            raise_verb(sentence.words, i);
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (is_misread_adjective(sentence.words, i)) {
            sentence.words[i].upos = Upos::verb;
            sentence.words[i].xpos = Xpos::vbd;
        }
        if (is_misread_participle(sentence.words, i)) {
            raise_verb(sentence.words, i);
            sentence.words[i].relation = Relation::advcl;
        }
        if (is_bare_degree(sentence.words, i))
            sentence.words[i].relation = Relation::advmod;
        const bool misread_noun = is_misread_noun(sentence.words, i);
        if (misread_noun) {
            sentence.words[i].upos = Upos::verb;
            sentence.words[i].xpos = Xpos::vbz;
        }
        if (misread_noun || (sentence.words[i].head < 0 && sentence.words[i].upos == Upos::verb))
            give_missing_subject(sentence.words, i);
    }

    if (auto better = reattached(Tree(text, sentence)))
        return std::move(*better);
    return sentence;
}

} // namespace claimgraph
