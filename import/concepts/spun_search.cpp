// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_search.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <limits>

namespace claimgraph {
namespace {

// Costs are negative logarithms, of one scale with those of the substitutions; chosen on half of
// the garbled phrases that serve for learning.
constexpr double unknown_cost = 7.0; ///< a substitution that nothing knows
constexpr double missing_cost = 6.5; ///< a word that has none on the other side
constexpr double grammar_cost = 2.0; ///< the same for "of" and the like

constexpr std::size_t longest_difference = 2; ///< in words, of phrase and name

/// Words of more names than this say nothing of which is meant.
constexpr std::size_t most_names = 2000;

} // namespace

bool is_function_word(std::string_view word) {
    const WordClass known = word_class(word);
    return known != WordClass::open && known != WordClass::adverb && known != WordClass::grade &&
           known != WordClass::foreign;
}

namespace {

double cost_of_none(bool function_word) { return function_word ? grammar_cost : missing_cost; }

/// The cheapest alignment of a phrase with one name, word by word and in order.
class Alignment {
  public:
    Alignment(const SpunTerms &terms, const SpunPhrase &phrase,
              const std::vector<std::vector<MeantWord>> &options)
        : terms_(terms), words_(phrase.forms), options_(options) {}

    SpunPath align(std::uint32_t target);

  private:
    struct Cell {
        double cost = 0.0;
        SpunStep step; ///< the last one
    };

    Cell cheapest(std::size_t word, std::size_t position) const;
    double cost_between(std::size_t word, std::uint32_t stem) const;
    const Cell &at(std::size_t word, std::size_t position) const {
        return cells_[word * (length_ + 1) + position];
    }

    const SpunTerms &terms_;
    const std::vector<std::string> &words_;
    const std::vector<std::vector<MeantWord>> &options_;
    std::span<const std::uint32_t> name_;
    std::size_t length_ = 0;
    std::vector<Cell> cells_;
};

double Alignment::cost_between(std::size_t word, std::uint32_t stem) const {
    const auto found = std::ranges::find(options_[word], stem, &MeantWord::stem);
    return found == options_[word].end() ? unknown_cost : found->cost;
}

Alignment::Cell Alignment::cheapest(std::size_t word, std::size_t position) const {
    Cell best{std::numeric_limits<double>::infinity(), {}};
    const auto consider = [&](double before, SpunStep step) {
        if (before + step.cost < best.cost)
            best = {before + step.cost, step};
    };
    if (word == 0 && position == 0)
        return {0.0, {}};
    if (word > 0 && position > 0)
        consider(at(word - 1, position - 1).cost,
                 {word - 1, position - 1, cost_between(word - 1, name_[position - 1])});
    if (word > 0)
        consider(at(word - 1, position).cost,
                 {word - 1, std::nullopt, cost_of_none(is_function_word(words_[word - 1]))});
    if (position > 0)
        consider(at(word, position - 1).cost,
                 {std::nullopt, position - 1,
                  cost_of_none(terms_.is_function_word(name_[position - 1]))});
    return best;
}

SpunPath Alignment::align(std::uint32_t target) {
    name_ = terms_.stems_of(target);
    length_ = name_.size();
    cells_.assign((words_.size() + 1) * (length_ + 1), {});
    for (std::size_t word = 0; word <= words_.size(); ++word)
        for (std::size_t position = 0; position <= length_; ++position)
            cells_[word * (length_ + 1) + position] = cheapest(word, position);
    SpunPath path{target, cells_.back().cost, {}};
    for (std::size_t word = words_.size(), position = length_; word > 0 || position > 0;) {
        path.steps.push_back(at(word, position).step);
        word -= path.steps.back().word ? 1U : 0U;
        position -= path.steps.back().target ? 1U : 0U;
    }
    std::ranges::reverse(path.steps);
    return path;
}

/// The names that most words of the phrase have a part in, as they are or by substitution.
std::vector<std::uint32_t> near_names(const SpunTerms &terms,
                                      const std::vector<std::vector<MeantWord>> &options) {
    std::vector<std::pair<std::uint32_t, std::size_t>> reached; // by which word
    for (std::size_t word = 0; word < options.size(); ++word)
        for (const MeantWord &meant : options[word])
            if (const auto names = terms.names_with(meant.stem); names.size() <= most_names)
                for (const std::uint32_t name : names)
                    reached.emplace_back(name, word);
    std::ranges::sort(reached);
    reached.erase(std::ranges::unique(reached).begin(), reached.end());
    std::vector<std::uint32_t> near;
    for (std::size_t i = 0; i < reached.size();) {
        std::size_t end = i;
        while (end < reached.size() && reached[end].first == reached[i].first)
            ++end;
        // Both of two words, two of three: with fewer no reading is credible.
        if (end - i >= 2 && 3 * (end - i) >= 2 * options.size())
            near.push_back(reached[i].first);
        i = end;
    }
    return near;
}

} // namespace

std::vector<SpunPath> spun_paths(const SpunTerms &terms, const SpunPhrase &phrase) {
    const std::vector<std::string> &stems = phrase.stems;
    std::vector<std::vector<MeantWord>> options;
    for (const std::string &stem : stems)
        options.push_back(terms.options(stem));
    Alignment alignment(terms, phrase, options);
    std::vector<SpunPath> best;
    for (const std::uint32_t name : near_names(terms, options)) {
        const std::size_t length = terms.stems_of(name).size();
        if (length > stems.size() + longest_difference ||
            stems.size() > length + longest_difference)
            continue;
        SpunPath path = alignment.align(name);
        const auto same = std::ranges::find(best, terms.term_of(name), [&](const SpunPath &other) {
            return terms.term_of(other.target);
        });
        if (same != best.end() && same->cost <= path.cost)
            continue;
        if (same != best.end())
            best.erase(same);
        // Of names of one cost the first in the order of the vocabulary.
        best.insert(std::ranges::upper_bound(best, path.cost, {}, &SpunPath::cost),
                    std::move(path));
        if (best.size() > 2)
            best.pop_back();
    }
    return best;
}

} // namespace claimgraph
