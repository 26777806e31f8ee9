// SPDX-License-Identifier: Apache-2.0
#include "import/claims/anaphors.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/persons.hpp"
#include "import/claims/pleonastic.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

struct Pronoun {
    AnaphorKind kind = AnaphorKind::personal;
    bool plural = false;
    std::optional<bool> person;
};

const Pronoun *pronoun(std::string_view word) {
    using enum AnaphorKind;
    static const WordTable<Pronoun> pronouns = {
        {"it", {personal, false, false}},        {"they", {personal, true, {}}},
        {"them", {personal, true, {}}},          {"he", {personal, false, true}},
        {"she", {personal, false, true}},        {"him", {personal, false, true}},
        {"her", {personal, false, true}},        {"these", {demonstrative, true, false}},
        {"those", {demonstrative, true, false}}, {"such", {demonstrative, true, false}},
        {"its", {personal, false, false}},       {"their", {personal, true, {}}},
        {"his", {personal, false, true}},        {"itself", {personal, false, false}},
        {"himself", {personal, false, true}},    {"herself", {personal, false, true}},
        {"themselves", {personal, true, {}}},
    };
    const auto found = pronouns.find(word);
    return found == pronouns.end() ? nullptr : &found->second;
}

bool is_demonstrative(std::string_view word) {
    constexpr std::array words = {"this", "these", "that", "those", "such"};
    return std::ranges::find(words, word) != words.end();
}

bool stands_in_brackets(const Tree &tree, WordIndex word) {
    const WordIndex first = tree.subtree(word).first;
    return tree.surface(first) == "(" || (first > 0 && tree.surface(first - 1) == "(");
}

/// Phrases and clauses to the right of a noun that say which one is meant. "This use of maps" was
/// spoken of before all the same; "those who read maps" was not.
bool has_complement(const Tree &tree, WordIndex head, std::string_view determiner) {
    const bool points_back = lists_word("this these", determiner);
    return std::ranges::any_of(tree.children(head), [&](WordIndex child) {
        if (child < head)
            return false;
        // "Nurses who had the therapy finished it": a participle has no object, a verb has.
        if (tree.relation(child) == Relation::acl && tree[child].xpos == Xpos::vbn &&
            tree.has_child(child, {Relation::obj}))
            return false;
        if (tree.is(child, {Relation::nmod, Relation::acl, Relation::acl_relcl}))
            return !points_back &&
                   (determiner != "such" || tree.relation(child) != Relation::nmod ||
                    preposition(tree, child) == "as");
        // "The therapy (89 %)" is as good as without the brackets.
        return tree.is(child, {Relation::flat, Relation::advcl_relcl}) ||
               (tree.is(child, {Relation::appos, Relation::nummod}) &&
                !stands_in_brackets(tree, child));
    });
}

/// "They found", "they want", "they are interested" is said of people; of results too "they show".
bool is_said_of_people(const Tree &tree, WordIndex subject) {
    static const WordMap verbs = word_map(lexicons::speech_verbs());
    if (tree.relation(subject) != Relation::nsubj)
        return false;
    const std::string_view word = tree.lemma(tree.head(subject));
    if (tree.upos(tree.head(subject)) == Upos::adj)
        return lists_word("afraid aware confident eager happy interested pregnant proud satisfied "
                          "unaware willing worried",
                          word);
    const auto state = tree.child(tree.head(subject), {Relation::xcomp});
    if (state && lists_word("become fall feel get", word))
        return lists_word("depressed drunk hungry ill infected lucky pregnant sick thirsty tired",
                          tree.lower(*state));
    if (tree.upos(tree.head(subject)) != Upos::verb ||
        lists_word(
            "argue confirm contradict corroborate demonstrate emphasize establish highlight imply "
            "indicate prove reveal show strengthen suggest support underline underscore",
            word))
        return false;
    return verbs.contains(word) ||
           lists_word("attend buy choose consent decide die enjoy enrol enroll forget intend know "
                      "like live love pay plan prefer read receive remember smoke spend suffer try "
                      "undergo visit want wish",
                      word);
}

/// "They were published", "they demonstrate that": so are no people.
bool is_said_of_things(const Tree &tree, WordIndex subject) {
    if (tree.is_root(subject))
        return false;
    const std::string_view verb = tree.lemma(tree.head(subject));
    if (tree.relation(subject) == Relation::nsubj_pass)
        return lists_word(
            "administer apply conduct deliver do implement perform publish repeat use", verb);
    if (tree.relation(subject) != Relation::nsubj)
        return false;
    const auto object = tree.child(tree.head(subject), {Relation::obj});
    if (verb == "provide" && object && lists_word("evidence insight support", tree.lemma(*object)))
        return true;
    return lists_word("confirm corroborate imply indicate reflect suggest", verb) &&
           tree.has_child(tree.head(subject), {Relation::ccomp, Relation::obj});
}

std::optional<Anaphor> pronoun_at(const Tree &tree, WordIndex word) {
    const Pronoun *found = pronoun(tree.lower(word));
    if (found == nullptr || has_complement(tree, word, {}) || is_pleonastic(tree, word))
        return std::nullopt;
    if (found->kind == AnaphorKind::demonstrative && tree.has_child(word, {Relation::conj}))
        return std::nullopt; // "these and other rules"
    Anaphor anaphor{found->kind, word, {word, word + 1}, found->plural, found->person, {}};
    anaphor.gender = gender_of(tree, word);
    const bool subject = tree.relation(word) == Relation::nsubj;
    if (!anaphor.person && is_said_of_people(tree, word))
        anaphor.person = true;
    else if (!anaphor.person && is_said_of_things(tree, word))
        anaphor.person = false;
    else if (anaphor.plural && subject && tree.has_child(tree.head(word), {Relation::cop}) &&
             names_person(tree, tree.head(word)))
        anaphor.person = true; // "these are nurses"
    return anaphor;
}

/// "The therapy and control groups", "in the therapy than in the control group": the group is
/// meant; "this pilot and feasibility study": the study.
bool shares_head(const Tree &tree, WordIndex noun) {
    const auto other = tree.child(noun, {Relation::conj});
    if (other && names_study(tree, *other))
        return true;
    constexpr int reach = 6;
    int words = 0;
    bool in_brackets = false;
    for (WordIndex word = noun + 1; word + 1 < tree.size() && words < reach; ++word) {
        in_brackets = tree.surface(word) == "(" || (in_brackets && tree.surface(word) != ")");
        words += in_brackets ? 0 : 1;
        if (lists_word("comparison control controlled placebo sham", tree.lower(word)) &&
            lists_word("area arm clinic cluster cohort condition district group hospital practice "
                       "school site village",
                       tree.lemma(word + 1)))
            return true;
    }
    return false;
}

/// "It shows that rain falls": parsers take the word before a bare noun for its determiner.
bool opens_clause(const Tree &tree, WordIndex that, WordIndex subject) {
    if (!tree.is(subject, {Relation::nsubj, Relation::nsubj_pass}))
        return false;
    const WordIndex verb = tree.head(subject);
    return tree.lower(that) == "that" &&
           tree.is(verb, {Relation::ccomp, Relation::csubj, Relation::csubj_pass, Relation::acl}) &&
           tree.subtree(verb).first == that && !tree.has_child(verb, {Relation::mark});
}

std::optional<Anaphor> noun_at(const Tree &tree, WordIndex head) {
    const auto determiner = tree.child(head, {Relation::det_predet, Relation::det, Relation::amod});
    if (!determiner || *determiner > head)
        return std::nullopt;
    const std::string_view first = tree.lower(*determiner);
    if (has_complement(tree, head, first) || shares_head(tree, head) ||
        opens_clause(tree, *determiner, head))
        return std::nullopt;
    const bool demonstrative = is_demonstrative(first);
    if (!demonstrative && first != "the")
        return std::nullopt;
    if (names_study(tree, head) || names_time(tree, head))
        return std::nullopt;
    const ClassNoun *kind = class_noun(tree.lemma(head));
    // "Group 1 was the test": a predicate says what something is.
    if (!demonstrative &&
        (kind == nullptr || kind->stands_for.empty() || tree.has_child(head, {Relation::cop})))
        return std::nullopt;
    return Anaphor{demonstrative ? AnaphorKind::demonstrative_noun : AnaphorKind::definite_noun,
                   head,
                   {*determiner, head + 1},
                   is_plural(tree, head),
                   names_person(tree, head),
                   gender_of(tree, head)};
}

} // namespace

const ClassNoun *class_noun(std::string_view lemma) {
    static const auto nouns = [] {
        WordTable<ClassNoun> map;
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
           (pronoun(tree.lower(word)) != nullptr || is_demonstrative(tree.lower(word)));
}

} // namespace claimgraph
