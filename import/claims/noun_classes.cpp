// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_classes.hpp"

#include "import/claims/times.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

ListedWords nouns_of_role(ArgumentRole role) {
    ListedWords nouns;
    for (const Row &row : rows_of(lexicons::roles()))
        if (row.at(1) == "noun" && row.at(2) == word(role))
            nouns.insert(row[0]);
    return nouns;
}

/// The kind that the list of studies and publications has for the noun; empty for others.
std::string_view study_kind(const Tree &tree, WordIndex noun) {
    static const WordMap nouns = word_map(lexicons::study_nouns());
    // "Study finds" has a name at its start.
    for (const std::string_view form : {tree.lemma(noun), tree.lower(noun)})
        if (const auto found = nouns.find(form); found != nouns.end())
            return found->second;
    return {};
}

/// The last words of the names that the built-in concepts have for disorders and symptoms.
ListedWords words_of_ailments() {
    ListedWords words;
    for (const Row &row : rows_of(lexicons::concepts())) {
        if (row.at(1) != "disorder" && row.at(1) != "symptom")
            continue;
        for (const std::string_view name : names_in(row))
            words.insert(name.substr(name.rfind(' ') + 1));
    }
    return words;
}

/// "32–56"
bool is_range(std::string_view word) {
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789.,") == std::string_view::npos;
    };
    constexpr std::string_view dash = "\u2013";
    const std::size_t at = word.find(dash);
    return at != std::string_view::npos && digits(word.substr(0, at)) &&
           digits(word.substr(at + dash.size()));
}

} // namespace

const RelationNoun *relation_noun(std::string_view lemma) {
    static const auto nouns = [] {
        WordTable<RelationNoun> map;
        for (const Row &row : rows_of(lexicons::relation_nouns()))
            map[row.at(0)] = {from_word<Predicate>(row.at(1)).value(), row.at(2), row.at(3)};
        return map;
    }();
    const auto found = nouns.find(lemma);
    return found == nouns.end() ? nullptr : &found->second;
}

const RelationNoun *relation_noun(const Tree &tree, WordIndex noun) {
    return relation_noun(tree.lemma(noun));
}

bool is_nominal(const Tree &tree, WordIndex word) {
    switch (tree.upos(word)) {
    case Upos::noun:
    case Upos::propn:
    case Upos::num:
    case Upos::pron:
    case Upos::sym:
        return true;
    default:
        return false;
    }
}

bool is_ability(const Tree &tree, WordIndex noun) {
    static const auto nouns = [] {
        ListedWords set;
        for (const Row &row : rows_of(lexicons::ability_nouns()))
            set.insert(row.at(0));
        return set;
    }();
    return nouns.contains(tree.lemma(noun));
}

bool names_time(std::string_view lemma) {
    static const ListedWords nouns = nouns_of_role(ArgumentRole::time);
    return nouns.contains(lemma);
}

bool names_time(const Tree &tree, WordIndex noun) {
    // "thousands of years"
    const auto counted = tree.child(noun, {Relation::nmod});
    const bool counts =
        counted && *counted > noun &&
        lists_word("couple dozen hundred million number thousand", tree.lemma(noun));
    return names_time(tree.lemma(counts ? *counted : noun));
}

bool names_place(const Tree &tree, WordIndex noun) {
    static const ListedWords places = nouns_of_role(ArgumentRole::place);
    return places.contains(tree.lemma(noun)) ||
           (tree.upos(noun) == Upos::propn && !says_when(tree, noun));
}

bool names_population(const Tree &tree, WordIndex noun) {
    static const ListedWords nouns = nouns_of_role(ArgumentRole::population);
    return tree.upos(noun) == Upos::pron || nouns.contains(tree.lemma(noun));
}

bool names_profession(std::string_view lemma) {
    static constexpr std::string_view endings[] = {"iatrist", "ician", "ologist"};
    return std::ranges::any_of(endings,
                               [&](std::string_view ending) { return lemma.ends_with(ending); });
}

bool names_agent(std::string_view lemma) {
    static const WordMap agents = word_map(lexicons::agent_nouns());
    return agents.contains(lemma) || names_profession(lemma);
}

bool names_agent(const Tree &tree, WordIndex noun) {
    const auto listed = [&](WordIndex word) { return names_agent(tree.lemma(word)); };
    if (tree.upos(noun) == Upos::pron)
        return lists_word("i you he she we who", tree.lower(noun));
    if (tree.upos(noun) != Upos::propn)
        return listed(noun);
    return std::ranges::any_of(tree.children(noun), [&](WordIndex title) {
        return title < noun && (listed(title) || lists_word("dr. dr mr. mr mrs. mrs ms. ms prof.",
                                                            tree.lower(title)));
    });
}

bool names_ailment(const Tree &tree, WordIndex noun) {
    static const ListedWords words = words_of_ailments();
    static constexpr std::string_view endings[] = {"algia", "emia",  "itis",   "oma",    "osis",
                                                   "pathy", "penia", "phobia", "plegia", "rrhea"};
    const std::string_view lemma = tree.lemma(noun);
    return words.contains(lemma) || words.contains(tree.surface(noun)) ||
           lists_word("complication condition deterioration distress illness infection injury "
                      "problem syndrome wound",
                      lemma) ||
           std::ranges::any_of(endings,
                               [&](std::string_view ending) { return lemma.ends_with(ending); });
}

bool names_study(const Tree &tree, WordIndex noun) { return study_kind(tree, noun) == "study"; }

bool names_publication(const Tree &tree, WordIndex noun) { return !study_kind(tree, noun).empty(); }

bool names_amount(const Tree &tree, WordIndex noun) {
    if (tree.upos(noun) == Upos::num || tree.upos(noun) == Upos::sym)
        return true;
    for (const std::string_view amount :
         {"percent", "percentage", "half", "third", "quarter", "fold", "point", "cent", "%"})
        if (tree.lemma(noun) == amount)
            return true;
    return false;
}

bool has_number(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if ((tree.upos(word) == Upos::num || is_range(tree.surface(word))) &&
            !(word > 0 && lists_word("class grade no no. number phase stage type vitamin",
                                     tree.lower(word - 1)))) // "the No. 1 killer"
            return true;
    return false;
}

bool names_arm(const Tree &tree, WordIndex noun) {
    return lists_word("arm cohort group", tree.lemma(noun));
}

bool names_upshot(const Tree &tree, WordIndex noun) {
    return lists_word("approach change decline decrease development difference drop effect fact "
                      "fall finding gain improvement increase loss move outcome pattern phenomenon "
                      "practice problem process reduction result rise situation step strategy "
                      "sign tendency trend",
                      tree.lemma(noun));
}

bool names_degree(const Tree &tree, WordIndex noun) {
    return noun > 1 && tree.surface(noun - 1) == "," && tree.upos(noun) == Upos::propn &&
           tree.head(noun) < noun && tree.upos(tree.head(noun)) == Upos::propn &&
           lists_word("BA BSc DDS DO DVM EdD FACC FACP JD M.D. MA MBA MD MPH MSc PharmD Ph.D. PhD "
                      "PsyD RD RDN RN",
                      tree.surface(noun));
}

bool lists_word(std::string_view list, std::string_view word) {
    const auto is_edge = [list](std::size_t at) { return at == list.size() || list[at] == ' '; };
    if (word.empty())
        return false;
    for (std::size_t at = list.find(word[0]); at != std::string_view::npos;
         at = list.find(word[0], at + 1))
        if ((at == 0 || is_edge(at - 1)) && list.substr(at).starts_with(word) &&
            is_edge(at + word.size()))
            return true;
    return false;
}

bool names_group(const Tree &tree, WordIndex noun) {
    return names_arm(tree, noun) || (names_population(tree, noun) && !names_agent(tree, noun));
}

} // namespace claimgraph
