// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/substitutions.hpp"

#include "import/concepts/lines.hpp"
#include "import/concepts/name_words.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace claimgraph {
namespace {

/// Costs of links that only the thesaurus knows, and the least that any substitution costs: chosen
/// on one half of the garbled phrases that serve for learning.
constexpr double synonym_cost = 2.0;
constexpr double relative_cost = 3.0;
constexpr double least_cost = 0.3;

int count_of(std::string_view digits) {
    int count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

} // namespace

Substitutions::Substitutions(std::string_view learned, std::string_view thesaurus) {
    learn(learned);
    look_up(thesaurus);
}

std::uint32_t Substitutions::number(std::string_view word) {
    const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
    return numbers_.try_emplace(word_stem(name_word_form(word)), next).first->second;
}

std::uint32_t Substitutions::number_of(std::string_view stem) const {
    const auto found = numbers_.find(std::string(stem));
    return found == numbers_.end() ? unknown : found->second;
}

const std::vector<MeantWord> &Substitutions::meant_by(std::uint32_t stem) const {
    static const std::vector<MeantWord> none;
    const auto found = meant_.find(stem);
    return found == meant_.end() ? none : found->second;
}

void Substitutions::add(std::uint32_t written, std::uint32_t meant, double cost,
                        bool from_thesaurus) {
    if (written == meant)
        return;
    auto &list = meant_[written];
    const auto known = std::ranges::find(list, meant, &MeantWord::stem);
    if (known == list.end()) {
        list.push_back({meant, cost, from_thesaurus});
        return;
    }
    known->cost = std::min(known->cost, cost);
    known->from_thesaurus |= from_thesaurus;
}

void Substitutions::learn(std::string_view tsv) {
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::uint32_t, int>>> counts;
    std::unordered_map<std::uint32_t, int> totals;
    for (const Row &row : rows_of(tsv)) {
        const std::uint32_t written = number(row.at(0));
        const int count = count_of(row.at(2));
        counts[written].push_back({number(row.at(1)), count});
        totals[written] += count;
    }
    for (auto &[written, list] : counts) {
        // Words of one stem count together.
        std::ranges::sort(list);
        for (std::size_t i = 0; i < list.size();) {
            const std::uint32_t meant = list[i].first;
            int count = 0;
            for (; i < list.size() && list[i].first == meant; ++i)
                count += list[i].second;
            const double share = count / (totals.at(written) + 1.0);
            add(written, meant, std::max(least_cost, -std::log(share)), false);
        }
    }
}

void Substitutions::look_up(std::string_view tsv) {
    for (const Row &row : rows_of(tsv)) {
        const std::uint32_t meant = number(row.at(0));
        for (const std::string_view synonym : split_at(row.at(1), ' '))
            if (!synonym.empty())
                add(number(synonym), meant, synonym_cost, true);
        for (const std::string_view relative : split_at(row.at(2), ' '))
            if (!relative.empty())
                add(number(relative), meant, relative_cost, true);
    }
}

const Substitutions &known_substitutions() {
    static const Substitutions substitutions(lexicons::substitutions(), lexicons::thesaurus());
    return substitutions;
}

} // namespace claimgraph
