// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_search.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <limits>
#include <utility>

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

double cost_of_none(bool function_word) { return function_word ? grammar_cost : missing_cost; }

/// Null where the word cannot stand for the stem.
const SpunOption *option_for(const SpunOptions &options, std::uint32_t stem) {
    const auto found = std::ranges::lower_bound(options, stem, {}, &SpunOption::stem);
    return found == options.end() || found->stem != stem ? nullptr : &*found;
}

/// The cheapest alignment of a phrase with one name, word by word and in order.
class Alignment {
  public:
    Alignment(const SpunTargets &targets, const SpunPhrase &phrase,
              std::span<const SpunOptions *const> options)
        : targets_(targets), options_(options) {
        for (const std::string &form : phrase.forms)
            cost_of_dropping_.push_back(cost_of_none(is_function_word(form)));
    }

    double cost(std::uint32_t target);
    SpunPath path(std::uint32_t target);

  private:
    /// How the cheapest way comes to a cell.
    enum class Move { start, both, word, target };
    struct Cell {
        double cost = 0.0;
        Move move = Move::start;
    };

    Cell cheapest(std::size_t word, std::size_t position) const;
    double cost_between(std::size_t word, std::uint32_t stem) const;
    const Cell &at(std::size_t word, std::size_t position) const {
        return cells_[word * (name_.size() + 1) + position];
    }

    const SpunTargets &targets_;
    std::span<const SpunOptions *const> options_;
    std::vector<double> cost_of_dropping_; ///< each word
    std::span<const std::uint32_t> name_;
    std::vector<Cell> cells_;
};

double Alignment::cost_between(std::size_t word, std::uint32_t stem) const {
    const SpunOption *found = option_for(*options_[word], stem);
    return found == nullptr ? unknown_cost : static_cast<double>(found->cost);
}

Alignment::Cell Alignment::cheapest(std::size_t word, std::size_t position) const {
    if (word == 0 && position == 0)
        return {};
    Cell best{std::numeric_limits<double>::infinity(), Move::start};
    const auto consider = [&](double cost, Move move) {
        if (cost < best.cost)
            best = {cost, move};
    };
    if (word > 0 && position > 0)
        consider(at(word - 1, position - 1).cost + cost_between(word - 1, name_[position - 1]),
                 Move::both);
    if (word > 0)
        consider(at(word - 1, position).cost + cost_of_dropping_[word - 1], Move::word);
    if (position > 0)
        consider(at(word, position - 1).cost +
                     cost_of_none(targets_.is_function_word(name_[position - 1])),
                 Move::target);
    return best;
}

double Alignment::cost(std::uint32_t target) {
    name_ = targets_.stems_of(target);
    const std::size_t words = options_.size();
    cells_.resize((words + 1) * (name_.size() + 1));
    for (std::size_t word = 0; word <= words; ++word)
        for (std::size_t position = 0; position <= name_.size(); ++position)
            cells_[word * (name_.size() + 1) + position] = cheapest(word, position);
    return cells_.back().cost;
}

SpunPath Alignment::path(std::uint32_t target) {
    SpunPath path{target, cost(target), {}};
    for (std::size_t word = options_.size(), position = name_.size(); word > 0 || position > 0;) {
        const Cell here = at(word, position);
        SpunStep step;
        if (here.move != Move::target)
            step.word = --word;
        if (here.move != Move::word)
            step.target = --position;
        step.cost = here.cost - at(word, position).cost;
        if (step.word && step.target)
            step.cost = cost_between(word, name_[position]);
        path.steps.push_back(step);
    }
    std::ranges::reverse(path.steps);
    return path;
}

} // namespace

bool is_function_word(std::string_view word) {
    const WordClass known = word_class(word);
    return known != WordClass::open && known != WordClass::adverb && known != WordClass::grade &&
           known != WordClass::foreign;
}

SpunSearch::SpunSearch(const SpunTargets &targets, const SpunPhrase &phrase)
    : targets_(targets), phrase_(phrase) {
    for (const std::string &stem : phrase.stems)
        options_.push_back(&targets.options(stem));
    // Both of two words, two of three: with fewer no reading is credible.
    least_reached_ = std::max<std::size_t>(2, (2 * options_.size() + 2) / 3);
}

bool SpunSearch::reaches(const SpunOptions &options, std::uint32_t name) const {
    return std::ranges::any_of(targets_.stems_of(name), [&](std::uint32_t stem) {
        return targets_.names_with(stem).size() <= most_names &&
               option_for(options, stem) != nullptr;
    });
}

/// Whether enough words of the phrase have a part in the name, as they are or by substitution.
bool SpunSearch::is_near(std::uint32_t name) const {
    const std::size_t length = targets_.stems_of(name).size();
    if (length > options_.size() + longest_difference ||
        options_.size() > length + longest_difference)
        return false;
    std::size_t reached = 0;
    for (std::size_t word = 0; word < options_.size(); ++word) {
        reached += reaches(*options_[word], name);
        if (reached + (options_.size() - word - 1) < least_reached_)
            return false;
    }
    return true;
}

/// The names near the phrase that some word reaches at less than `below`; ascending.
std::vector<std::uint32_t> SpunSearch::near_names(float below) const {
    std::vector<std::uint32_t> near;
    if (std::ranges::count_if(options_, [](const SpunOptions *word) { return !word->empty(); }) <
        static_cast<std::ptrdiff_t>(least_reached_))
        return near;
    for (const SpunOptions *options : options_)
        for (const SpunOption &option : *options)
            if (const auto names = targets_.names_with(option.stem);
                option.cost < below && names.size() <= most_names)
                std::ranges::copy_if(names, std::back_inserter(near),
                                     [this](std::uint32_t name) { return is_near(name); });
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

std::vector<SpunPath> SpunSearch::cheapest_among(const std::vector<std::uint32_t> &names) const {
    Alignment alignment(targets_, phrase_, options_);
    struct Candidate {
        double cost;
        std::uint32_t name;
        TermId term;
    };
    std::vector<Candidate> best;
    for (const std::uint32_t name : names) {
        const Candidate candidate{alignment.cost(name), name, targets_.term_of(name)};
        if (best.size() == 2 && best.back().cost <= candidate.cost)
            continue;
        const auto same = std::ranges::find(best, candidate.term, &Candidate::term);
        if (same != best.end() && same->cost <= candidate.cost)
            continue;
        if (same != best.end())
            best.erase(same);
        // Of names of one cost the first in the order of the vocabulary.
        best.insert(std::ranges::upper_bound(best, candidate.cost, {}, &Candidate::cost),
                    candidate);
        if (best.size() > 2)
            best.pop_back();
    }
    std::vector<SpunPath> paths;
    for (const Candidate &candidate : best)
        paths.push_back(alignment.path(candidate.name));
    return paths;
}

std::vector<SpunPath> SpunSearch::likely_paths() const {
    return cheapest_among(near_names(SpunTargets::family_cost));
}

std::vector<SpunPath> SpunSearch::paths() const {
    return cheapest_among(near_names(std::numeric_limits<float>::infinity()));
}

} // namespace claimgraph
