// SPDX-License-Identifier: Apache-2.0
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>

#define CLAIMGRAPH_EMBEDDED(name)                                                                  \
    extern "C" const char claimgraph_##name[];                                                     \
    extern "C" const char claimgraph_##name##_end[];                                               \
    std::string_view claimgraph::lexicons::name() {                                                \
        return {claimgraph_##name,                                                                 \
                static_cast<std::size_t>(claimgraph_##name##_end - claimgraph_##name)};            \
    }

CLAIMGRAPH_EMBEDDED(ability_nouns)
CLAIMGRAPH_EMBEDDED(agent_nouns)
CLAIMGRAPH_EMBEDDED(aspects)
CLAIMGRAPH_EMBEDDED(basis)
CLAIMGRAPH_EMBEDDED(study_nouns)
CLAIMGRAPH_EMBEDDED(discourse_phrases)
CLAIMGRAPH_EMBEDDED(speech_verbs)
CLAIMGRAPH_EMBEDDED(effect_adjectives)
CLAIMGRAPH_EMBEDDED(roles)
CLAIMGRAPH_EMBEDDED(relation_nouns)
CLAIMGRAPH_EMBEDDED(result_headings)
CLAIMGRAPH_EMBEDDED(run_in_headings)
CLAIMGRAPH_EMBEDDED(partitives)
CLAIMGRAPH_EMBEDDED(noun_complements)
CLAIMGRAPH_EMBEDDED(change_words)
CLAIMGRAPH_EMBEDDED(confidence)
CLAIMGRAPH_EMBEDDED(class_nouns)
CLAIMGRAPH_EMBEDDED(control_verbs)
CLAIMGRAPH_EMBEDDED(boilerplate)
CLAIMGRAPH_EMBEDDED(hedges)
CLAIMGRAPH_EMBEDDED(collocations)
CLAIMGRAPH_EMBEDDED(concepts)
CLAIMGRAPH_EMBEDDED(imperatives)
CLAIMGRAPH_EMBEDDED(inquiry)
CLAIMGRAPH_EMBEDDED(negation)
CLAIMGRAPH_EMBEDDED(predicates)
CLAIMGRAPH_EMBEDDED(quantity_cues)
CLAIMGRAPH_EMBEDDED(quantity_roles)
CLAIMGRAPH_EMBEDDED(source_nouns)
CLAIMGRAPH_EMBEDDED(spellings)
CLAIMGRAPH_EMBEDDED(time_nouns)
CLAIMGRAPH_EMBEDDED(substitutions)
CLAIMGRAPH_EMBEDDED(units)
CLAIMGRAPH_EMBEDDED(word_classes)

namespace claimgraph {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace

std::vector<Row> rows_of(std::string_view tsv) {
    std::vector<Row> rows;
    for (const std::string_view line : split(tsv, '\n'))
        if (!line.empty() && line.front() != '#')
            rows.push_back(split(line, '\t'));
    return rows;
}

std::vector<std::string_view> names_in(const Row &concept_row) {
    std::vector<std::string_view> names = {concept_row.at(0)};
    if (concept_row.size() > 3)
        for (const std::string_view synonym : split(concept_row[3], '|'))
            if (!synonym.empty())
                names.push_back(synonym);
    return names;
}

WordMap word_map(std::string_view tsv) {
    WordMap map;
    for (const Row &row : rows_of(tsv))
        map.emplace(row.at(0), row.at(1));
    return map;
}

PhraseTable::PhraseTable(std::string_view tsv) {
    for (const Row &row : rows_of(tsv)) {
        const auto words = split(row.at(0), ' ');
        by_first_word_[words.front()].push_back({words, row.at(1)});
    }
    for (auto &[word, phrases] : by_first_word_)
        std::ranges::stable_sort(phrases, std::ranges::greater{},
                                 [](const Phrase &phrase) { return phrase.words.size(); });
}

PhraseMatch PhraseTable::match(std::span<const std::string_view> words) const {
    if (words.empty())
        return {};
    const auto found = by_first_word_.find(words.front());
    if (found == by_first_word_.end())
        return {};
    for (const Phrase &phrase : found->second)
        if (phrase.words.size() <= words.size() &&
            std::equal(phrase.words.begin() + 1, phrase.words.end(), words.begin() + 1))
            return {phrase.words.size(), phrase.label};
    return {};
}

WordClass word_class(std::string_view word) {
    static constexpr std::array names = {
        "open",     "determiner", "possessive", "preposition", "coordinator", "subordinator",
        "relative", "pronoun",    "be",         "have",        "do",          "modal",
        "negator",  "to",         "adverb",     "grade",       "foreign"};
    static const auto classes = [] {
        WordTable<WordClass> map;
        for (const auto &[form, name] : word_map(lexicons::word_classes()))
            map[form] = static_cast<WordClass>(std::ranges::find(names, name) - names.begin());
        return map;
    }();
    const auto found = classes.find(word);
    if (found != classes.end())
        return found->second;
    static constexpr std::array no_adverbs = std::to_array<std::string_view>(
        {"anomaly",    "assembly",  "belly",  "bodily",   "butterfly",  "costly",   "daily",
         "deadly",     "dragonfly", "early",  "elderly",  "family",     "firefly",  "friendly",
         "homily",     "horsefly",  "hourly", "housefly", "italy",      "jelly",    "july",
         "lively",     "lonely",    "lovely", "mayfly",   "melancholy", "monopoly", "monthly",
         "orderly",    "quarterly", "rally",  "reply",    "sickly",     "supply",   "ugly",
         "unfriendly", "weekly",    "yearly"});
    const bool adverb = word.size() > 4 && word.ends_with("ly") &&
                        std::ranges::find(no_adverbs, word) == no_adverbs.end();
    return adverb ? WordClass::adverb : WordClass::open;
}

} // namespace claimgraph
