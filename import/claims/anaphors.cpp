// SPDX-License-Identifier: Apache-2.0
#include "import/claims/anaphors.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace claimgraph {
namespace {

struct Pronoun {
    AnaphorKind kind = AnaphorKind::personal;
    bool plural = false;
    std::optional<bool> person;
};

const Pronoun *pronoun(std::string_view word) {
    using enum AnaphorKind;
    static const std::unordered_map<std::string_view, Pronoun> pronouns = {
        {"it", {personal, false, false}},        {"they", {personal, true, {}}},
        {"them", {personal, true, {}}},          {"he", {personal, false, true}},
        {"she", {personal, false, true}},        {"him", {personal, false, true}},
        {"her", {personal, false, true}},        {"these", {demonstrative, true, false}},
        {"those", {demonstrative, true, false}}, {"such", {demonstrative, true, false}},
        {"its", {personal, false, false}},       {"their", {personal, true, {}}},
        {"his", {personal, false, true}},
    };
    const auto found = pronouns.find(word);
    return found == pronouns.end() ? nullptr : &found->second;
}

bool is_demonstrative(std::string_view word) {
    constexpr std::array words = {"this", "these", "that", "those", "such"};
    return std::ranges::find(words, word) != words.end();
}

/// Phrases and clauses to the right of a noun that say which one is meant.
bool has_complement(const Tree &tree, WordIndex head) {
    return std::ranges::any_of(tree.children(head), [&](WordIndex child) {
        return child > head &&
               tree.is(child, {Relation::nmod, Relation::acl, Relation::acl_relcl, Relation::appos,
                               Relation::nummod, Relation::flat, Relation::advcl_relcl});
    });
}

bool is_linking(const Tree &tree, WordIndex verb) {
    constexpr std::array verbs = {"seem", "appear", "become", "remain", "turn"};
    return std::ranges::find(verbs, tree.lemma(verb)) != verbs.end();
}

bool has_content_clause(const Tree &tree, WordIndex predicate) {
    constexpr std::array marks = {"that", "to", "whether", "for"};
    return std::ranges::any_of(tree.children(predicate), [&](WordIndex child) {
        if (child < predicate ||
            !tree.is(child, {Relation::csubj, Relation::csubj_pass, Relation::ccomp,
                             Relation::xcomp, Relation::advcl, Relation::acl, Relation::acl_relcl}))
            return false;
        const auto mark = tree.child(child, {Relation::mark, Relation::nsubj});
        return mark && std::ranges::find(marks, tree.lower(*mark)) != marks.end();
    });
}

/// "It is likely that", "it is hard to say", "it seems that", "it was rain that", "whether it is
/// rain or snow": nothing is meant.
bool is_pleonastic(const Tree &tree, WordIndex word) {
    if (tree.lower(word) != "it" || tree.is_root(word))
        return false;
    if (tree.is(word, {Relation::expl, Relation::nsubj_outer}))
        return true;
    WordIndex predicate = tree.head(word);
    if (const auto inner = tree.child(predicate, {Relation::xcomp});
        inner && is_linking(tree, predicate))
        predicate = *inner;
    else if (tree.upos(predicate) == Upos::verb && tree.relation(word) != Relation::nsubj_pass &&
             !is_linking(tree, predicate))
        return false;
    const auto mark = tree.child(predicate, {Relation::mark});
    return (mark && tree.lower(*mark) == "whether") || has_content_clause(tree, tree.head(word)) ||
           has_content_clause(tree, predicate);
}

/// "They found" is said of people.
bool says(const Tree &tree, WordIndex subject) {
    static const WordMap verbs = word_map(lexicons::speech_verbs());
    return tree.relation(subject) == Relation::nsubj &&
           tree.upos(tree.head(subject)) == Upos::verb &&
           verbs.contains(tree.lemma(tree.head(subject)));
}

std::optional<Anaphor> pronoun_at(const Tree &tree, WordIndex word) {
    const Pronoun *found = pronoun(tree.lower(word));
    if (found == nullptr || has_complement(tree, word) || is_pleonastic(tree, word))
        return std::nullopt;
    Anaphor anaphor{found->kind, word, {word, word + 1}, found->plural, found->person};
    if (!anaphor.person && says(tree, word))
        anaphor.person = true;
    return anaphor;
}

std::optional<Anaphor> noun_at(const Tree &tree, WordIndex head) {
    const auto determiner = tree.child(head, {Relation::det, Relation::amod});
    if (!determiner || *determiner > head || has_complement(tree, head))
        return std::nullopt;
    const std::string_view first = tree.lower(*determiner);
    const bool demonstrative = is_demonstrative(first);
    if (!demonstrative && first != "the")
        return std::nullopt;
    if (names_study(tree, head) || names_time(tree, head))
        return std::nullopt;
    const ClassNoun *kind = class_noun(tree.lemma(head));
    if (!demonstrative && (kind == nullptr || kind->stands_for.empty()))
        return std::nullopt;
    return Anaphor{demonstrative ? AnaphorKind::demonstrative_noun : AnaphorKind::definite_noun,
                   head,
                   {*determiner, head + 1},
                   is_plural(tree, head),
                   names_person(tree, head)};
}

} // namespace

const ClassNoun *class_noun(std::string_view lemma) {
    static const auto nouns = [] {
        std::unordered_map<std::string_view, ClassNoun> map;
        for (const Row &row : rows_of(lexicons::class_nouns()))
            map[row.at(0)] = {row.at(1), row.size() > 2 ? row[2] : std::string_view{}};
        return map;
    }();
    const auto found = nouns.find(lemma);
    return found == nouns.end() ? nullptr : &found->second;
}

bool lists_type(std::string_view types, std::string_view type) {
    while (!types.empty()) {
        const std::size_t end = std::min(types.find(','), types.size());
        if (types.substr(0, end) == type)
            return true;
        types.remove_prefix(std::min(end + 1, types.size()));
    }
    return false;
}

std::optional<Anaphor> anaphor_at(const Tree &tree, WordIndex head) {
    if (tree.upos(head) == Upos::pron)
        return pronoun_at(tree, head);
    if (tree.upos(head) == Upos::noun)
        return noun_at(tree, head);
    return std::nullopt;
}

bool is_third_person(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::pron &&
           (pronoun(tree.lower(word)) != nullptr || tree.lower(word) == "itself" ||
            tree.lower(word) == "themselves" || is_demonstrative(tree.lower(word)));
}

bool is_plural(const Tree &tree, WordIndex noun) {
    return tree[noun].xpos == Xpos::nns || tree[noun].xpos == Xpos::nnps ||
           tree.lower(noun) == "people";
}

bool names_person(const Tree &tree, WordIndex noun) {
    static const WordMap sources = word_map(lexicons::source_nouns());
    if (const ClassNoun *kind = class_noun(tree.lemma(noun)))
        return kind->type == "person";
    const auto found = sources.find(tree.lemma(noun));
    return (found != sources.end() && found->second == "person") ||
           (tree.upos(noun) == Upos::propn && tree.has_child(noun, {Relation::flat}));
}

} // namespace claimgraph
