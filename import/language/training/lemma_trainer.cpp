// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/lemma_trainer.hpp"

#include "import/language/characters.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <unordered_map>

namespace claimgraph::training {
namespace {

/// An ending needs this many different words, and this share of them for its rule.
constexpr std::uint32_t least_words = 2;
constexpr double least_share = 0.5;

using Votes = std::map<std::string, std::uint32_t>;

/// A word as the lemmatizer tells words apart.
struct WordType {
    std::string form;
    Xpos xpos;
    Votes votes; ///< by text of the rule
};

using Types = std::map<std::uint64_t, WordType>;

std::string winner(const Votes &votes) {
    return std::max_element(votes.begin(), votes.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

bool is_plain(const std::string &form) {
    return std::all_of(form.begin(), form.end(),
                       [](char c) { return is_ascii_lower(c) || c == '-'; });
}

void add_types(const Treebank &treebank, const Dictionary &dictionary, Types &types) {
    for (const auto &sentence : treebank.sentences) {
        for (const auto &word : sentence.words) {
            const auto xpos = parse_xpos(word.xpos);
            if (!xpos || word.lemma == "_" || word.lemma.empty())
                continue;
            if (!treebank.has_features && !is_plain(word.form))
                continue;
            const std::string form = usual_form(word.form, *xpos, dictionary);
            const auto rule = LemmaRule::between(form, word.lemma);
            auto &type = types[ending_keys(form, *xpos).keys[0]];
            type.form = form;
            type.xpos = *xpos;
            ++type.votes[rule.text()];
        }
    }
}

Types gather_types(const std::vector<Treebank> &treebanks, const WordNet &wordnet) {
    const Dictionary dictionary = wordnet.dictionary.view();
    Types by_hand, automatic;
    for (const auto &treebank : treebanks)
        add_types(treebank, dictionary, treebank.has_features ? by_hand : automatic);
    for (auto &[key, type] : automatic)
        by_hand.emplace(key, std::move(type));
    for (const auto &[form, lemma, xpos] : wordnet.inflections) {
        const Votes vote = {{LemmaRule::between(form, lemma).text(), 1}};
        by_hand.emplace(ending_keys(form, xpos).keys[0], WordType{form, xpos, vote});
    }
    return by_hand;
}

/// Rules by key; a key is stored only where it says other than the shorter endings do.
class Tree {
  public:
    explicit Tree(const Types &types) {
        std::unordered_map<std::uint64_t, Votes> endings;
        for (const auto &[key, type] : types) {
            const auto keys = ending_keys(type.form, type.xpos);
            for (std::size_t i = 1; i < keys.count; ++i)
                ++endings[keys.keys[i]][winner(type.votes)];
        }
        // Shorter endings first, so that each is compared with what it would inherit.
        for (std::size_t length = 0; length <= longest_ending; ++length)
            for (const auto &[key, type] : types)
                add_ending(type, length, endings);
        for (const auto &[key, type] : types)
            if (inherited(ending_keys(type.form, type.xpos), 1) != winner(type.votes))
                rules_[key] = winner(type.votes);
    }

    const std::map<std::uint64_t, std::string> &rules() const { return rules_; }

  private:
    void add_ending(const WordType &type, std::size_t length,
                    const std::unordered_map<std::uint64_t, Votes> &endings) {
        const auto keys = ending_keys(type.form, type.xpos);
        if (keys.count < length + 2)
            return;
        const std::size_t at = keys.count - 1 - length;
        const auto &votes = endings.at(keys.keys[at]);
        if (rules_.contains(keys.keys[at]))
            return;
        std::uint32_t total = 0;
        for (const auto &[rule, count] : votes)
            total += count;
        const std::string best = winner(votes);
        const bool firm = total >= least_words && votes.at(best) > least_share * total;
        if ((length == 0 || firm) && inherited(keys, at + 1) != best)
            rules_[keys.keys[at]] = best;
    }

    std::optional<std::string> inherited(const EndingKeys &keys, std::size_t from) const {
        for (std::size_t i = from; i < keys.count; ++i)
            if (const auto place = rules_.find(keys.keys[i]); place != rules_.end())
                return place->second;
        return std::nullopt;
    }

    std::map<std::uint64_t, std::string> rules_;
};

} // namespace

LemmaTable learn_lemmas(const std::vector<Treebank> &treebanks, const WordNet &wordnet) {
    const Tree tree(gather_types(treebanks, wordnet));
    LemmaTable table;
    std::map<std::string, std::uint32_t> numbers;
    const std::size_t slots = std::bit_ceil(tree.rules().size() * 2 + 2);
    table.slots.resize(2 * slots);
    for (const auto &[key, rule] : tree.rules()) {
        const auto [number, added] =
            numbers.emplace(rule, static_cast<std::uint32_t>(numbers.size() + 1));
        if (added)
            table.rules += rule + '\n';
        std::size_t slot = key & (slots - 1);
        while (table.slots[2 * slot + 1] != 0)
            slot = (slot + 1) & (slots - 1);
        table.slots[2 * slot] = static_cast<std::uint32_t>(key >> 32U);
        table.slots[2 * slot + 1] = number->second;
    }
    return table;
}

} // namespace claimgraph::training
