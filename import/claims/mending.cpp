// SPDX-License-Identifier: Apache-2.0
#include "import/claims/mending.hpp"

#include "import/claims/subjects.hpp"
#include "import/claims/times.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 10> time_prepositions = {
    "after", "at", "before", "by", "during", "for", "in", "on", "since", "until"};

constexpr std::array<std::string_view, 3> place_prepositions = {"at", "in", "near"};

template <std::size_t size>
bool one_of(const std::array<std::string_view, size> &words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// Whether what begins with the preposition says when or where rather than which: "a plant near
/// Oslo" is no plant known by that name.
bool is_circumstance(const Tree &tree, WordIndex noun, WordIndex preposition, WordIndex head) {
    if (names_time(tree, head))
        return one_of(time_prepositions, tree.lower(preposition));
    const auto determiner = tree.child(noun, {Relation::det});
    return tree.upos(head) == Upos::propn && determiner &&
           tree[*determiner].features.has(Feature::definite, "Ind") &&
           one_of(place_prepositions, tree.lower(preposition));
}

/// The verb that a time or place behind its object belongs to.
std::optional<WordIndex> verb_of_circumstance(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nmod)
        return std::nullopt;
    const WordIndex noun = tree.head(word);
    const auto preposition = tree.child(word, {Relation::case_mark});
    if (!preposition || tree.is_root(noun) || tree.upos(tree.head(noun)) != Upos::verb ||
        noun < tree.head(noun) || !tree.is(noun, {Relation::obj, Relation::obl}) ||
        tree.subtree(word).last != tree.subtree(noun).last ||
        !is_circumstance(tree, noun, *preposition, word))
        return std::nullopt;
    return tree.head(noun);
}

enum class Number { unknown, singular, plural };

Number number_of_noun(const Tree &tree, WordIndex noun) {
    const Features &features = tree[noun].features;
    if (features.has(Feature::number, "Plur") || tree.has_child(noun, {Relation::conj}))
        return Number::plural;
    return features.has(Feature::number, "Sing") ? Number::singular : Number::unknown;
}

Number number_of_verb(const Tree &tree, WordIndex verb) {
    const WordIndex finite =
        tree.child(verb, {Relation::aux, Relation::aux_pass, Relation::cop}).value_or(verb);
    if (tree[finite].xpos == Xpos::vbz || tree.lower(finite) == "was")
        return Number::singular;
    return tree[finite].xpos == Xpos::vbp || tree.lower(finite) == "were" ? Number::plural
                                                                          : Number::unknown;
}

/// The noun that a relative clause agrees with where it does not with the one it hangs at: "levels
/// of iron that are low".
std::optional<WordIndex> noun_that_agrees(const Tree &tree, WordIndex clause) {
    if (tree.relation(clause) != Relation::acl_relcl)
        return std::nullopt;
    const auto subject = tree.child(clause, {Relation::nsubj, Relation::nsubj_pass});
    const WordIndex inner = tree.head(clause);
    if (!subject || !is_relative_pronoun(tree, *subject) ||
        tree.relation(inner) != Relation::nmod || tree.is_root(inner))
        return std::nullopt;
    const WordIndex outer = tree.head(inner);
    const Number number = number_of_verb(tree, clause);
    if (number == Number::unknown || outer > inner || number_of_noun(tree, outer) != number ||
        number_of_noun(tree, inner) == number || number_of_noun(tree, inner) == Number::unknown)
        return std::nullopt;
    return outer;
}

bool is_finite(Xpos tag) {
    return tag == Xpos::vbz || tag == Xpos::vbd || tag == Xpos::vbp || tag == Xpos::md;
}

/// The compound in front of a root that is read as a plural noun and governs an infinitive, in a
/// sentence without a finite verb: its subject.
std::optional<WordIndex> subject_read_as_compound(const Tree &tree, WordIndex root) {
    if (root == 0 || tree[root].xpos != Xpos::nns ||
        tree.relation(root - 1) != Relation::compound || tree.head(root - 1) != root)
        return std::nullopt;
    const auto infinitive = tree.child(root, {Relation::acl});
    if (!infinitive || *infinitive < root || tree[*infinitive].xpos != Xpos::vb)
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    return root - 1;
}

void make_verb(const Tree &tree, WordIndex root, WordIndex subject, ParsedSentence &sentence) {
    sentence.words[root].upos = Upos::verb;
    sentence.words[root].xpos = Xpos::vbz;
    sentence.words[root].features = Features::parse("Mood=Ind|Number=Sing|Person=3|VerbForm=Fin");
    for (const WordIndex child : tree.children(root)) {
        Word &word = sentence.words[child];
        if (child == subject)
            word.relation = Relation::nsubj;
        else if (child < subject && word.relation != Relation::punct)
            word.head = static_cast<std::int32_t>(subject);
        else if (word.relation == Relation::acl)
            word.relation = Relation::xcomp;
    }
}

} // namespace

std::optional<ParsedSentence> mended(const Tree &tree) {
    std::optional<ParsedSentence> result;
    const auto sentence = [&]() -> ParsedSentence & {
        if (!result)
            result = tree.sentence();
        return *result;
    };
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (tree.is_root(word)) {
            if (const auto subject = subject_read_as_compound(tree, word))
                make_verb(tree, word, *subject, sentence());
        } else if (const auto verb = verb_of_circumstance(tree, word)) {
            sentence().words[word].head = static_cast<std::int32_t>(*verb);
            sentence().words[word].relation = Relation::obl;
        } else if (const auto noun = noun_that_agrees(tree, word)) {
            sentence().words[word].head = static_cast<std::int32_t>(*noun);
        }
    }
    return result;
}

} // namespace claimgraph
