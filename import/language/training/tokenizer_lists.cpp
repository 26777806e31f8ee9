// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/tokenizer_lists.hpp"

#include "core/error.hpp"
#include "import/language/characters.hpp"

#include <algorithm>
#include <fstream>
#include <map>

namespace claimgraph::training {
namespace {

struct Votes {
    std::uint32_t together = 0;
    std::uint32_t apart = 0;

    bool wins() const { return together >= 2 && together > 2 * apart; }
    bool wins_once() const { return together >= 1 && together > apart; }
};

using Ballot = std::map<std::string, Votes>;

struct Ballots {
    Ballot abbreviations; ///< together: the stop belongs to the word
    Ballot prefixes;      ///< together: the hyphen does not cut
    Ballot words;         ///< hyphenated words
    Ballot units;         ///< together: the unit is cut from its number
};

std::string lower(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), to_ascii_lower);
    return word;
}

bool is_number(const std::string &form) {
    return std::all_of(form.begin(), form.end(),
                       [](char c) { return is_ascii_digit(c) || c == '.' || c == ','; });
}

bool is_alphabetic(const std::string &form) {
    return std::all_of(form.begin(), form.end(), is_ascii_letter);
}

/// Whether the treebank cuts at hyphens; the lists are about those that do.
bool cuts_hyphens(const Treebank &treebank) {
    std::size_t hyphens = 0;
    for (const auto &sentence : treebank.sentences)
        for (const auto &word : sentence.words)
            hyphens += word.xpos == "HYPH";
    return hyphens > treebank.sentences.size() / 100;
}

void count_word(const std::vector<ConlluWord> &words, std::size_t i, Ballots &ballots) {
    const std::string form = lower(words[i].form);
    if (form.size() > 1 && form.back() == '.' && is_ascii_letter(form[0]))
        ++ballots.abbreviations[form].together;
    const auto hyphen = form.find('-');
    if (hyphen != std::string::npos && hyphen > 0 && hyphen + 1 < form.size() &&
        form.find('.') == std::string::npos && is_ascii_letter(form[0])) {
        ++ballots.prefixes[form.substr(0, hyphen)].together;
        ++ballots.words[form].together;
    }
    if (i + 1 == words.size() || words[i].space_after)
        return;
    const std::string next = lower(words[i + 1].form);
    if (next == ".")
        ++ballots.abbreviations[form + "."].apart;
    if (next == "-" && i + 2 < words.size() && !words[i + 1].space_after) {
        ++ballots.prefixes[form].apart;
        ++ballots.words[form + "-" + lower(words[i + 2].form)].apart;
    }
    if (is_number(form) && is_alphabetic(next))
        ++ballots.units[next].together;
}

void count_tail(const std::string &form, Ballots &ballots) {
    std::size_t digits = 0;
    while (digits < form.size() && is_ascii_digit(form[digits]))
        ++digits;
    if (digits > 0 && digits < form.size() && is_alphabetic(form.substr(digits)))
        ++ballots.units[lower(form.substr(digits))].apart;
}

Ballots count_votes(const std::vector<Treebank> &treebanks) {
    Ballots ballots;
    for (const auto &treebank : treebanks) {
        if (!cuts_hyphens(treebank))
            continue;
        for (const auto &sentence : treebank.sentences) {
            for (std::size_t i = 0; i < sentence.words.size(); ++i) {
                count_word(sentence.words, i, ballots);
                count_tail(sentence.words[i].form, ballots);
            }
        }
    }
    return ballots;
}

void read_lexicon(const std::string &path, TokenizerLists &lists) {
    std::ifstream file(path);
    if (!file)
        throw Error(path + ": cannot be read");
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto tab = line.find('\t');
        const auto list = line.substr(0, tab);
        if (tab == std::string::npos || (list != "abbreviation" && list != "unit"))
            throw Error(path + ":" + std::to_string(number) +
                        ": expected 'abbreviation' or 'unit', a tab and a word");
        (list == "unit" ? lists.units : lists.abbreviations)
            .push_back(WordSet::key(line.substr(tab + 1)));
    }
}

void sort_list(std::vector<std::uint64_t> &list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

WordLists TokenizerLists::view() const {
    return {WordSet(abbreviations), WordSet(joined_prefixes), WordSet(joined_words),
            WordSet(units)};
}

TokenizerLists gather_lists(const std::vector<Treebank> &treebanks, const std::string &lexicon) {
    constexpr std::size_t longest_abbreviation = 8;
    TokenizerLists lists;
    read_lexicon(lexicon, lists);
    const Ballots ballots = count_votes(treebanks);
    for (const auto &[word, votes] : ballots.abbreviations)
        if (votes.wins() && word.size() <= longest_abbreviation)
            lists.abbreviations.push_back(WordSet::key(word));
    for (const auto &[word, votes] : ballots.prefixes)
        if (votes.wins())
            lists.joined_prefixes.push_back(WordSet::key(word));
    for (const auto &[word, votes] : ballots.words)
        if (votes.wins_once())
            lists.joined_words.push_back(WordSet::key(word));
    for (const auto &[word, votes] : ballots.units)
        if (votes.wins())
            lists.units.push_back(WordSet::key(word));
    for (auto *list :
         {&lists.abbreviations, &lists.joined_prefixes, &lists.joined_words, &lists.units})
        sort_list(*list);
    return lists;
}

} // namespace claimgraph::training
