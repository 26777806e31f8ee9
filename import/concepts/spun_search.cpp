// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_search.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace claimgraph {
namespace {

// Costs are negative logarithms, of one scale with those of the substitutions; chosen on half of
// the garbled phrases that serve for learning.
constexpr double unknown_cost = 7.0;  ///< a substitution that nothing knows
constexpr double missing_cost = 6.5;  ///< a word that has none on the other side
constexpr double grammar_cost = 2.0;  ///< the same for "of" and the like
constexpr double initials_cost = 0.5; ///< of the name's initials after the phrase

constexpr std::size_t longest_difference = 2; ///< in words, of phrase and name

constexpr std::size_t longest_row = 3; ///< words that were put for one

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
              std::span<const SpunOptions *const> options, std::span<const SpunRow> rows)
        : targets_(targets), options_(options), rows_(rows), last_(phrase.forms.back()) {
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
        std::size_t words = 1; ///< of the phrase that the move takes
        double own_cost = 0.0; ///< of the move
    };

    Cell cheapest(std::size_t word, std::size_t position) const;
    double cost_of_dropping(std::size_t word) const;
    double cost_between(std::size_t word, std::uint32_t stem) const;
    const Cell &at(std::size_t word, std::size_t position) const {
        return cells_[word * (name_.size() + 1) + position];
    }

    const SpunTargets &targets_;
    std::span<const SpunOptions *const> options_;
    std::span<const SpunRow> rows_;
    std::string_view last_;                ///< word of the phrase
    std::vector<double> cost_of_dropping_; ///< each word
    std::span<const std::uint32_t> name_;
    std::vector<Cell> cells_;
};

double Alignment::cost_between(std::size_t word, std::uint32_t stem) const {
    const SpunOption *found = option_for(*options_[word], stem);
    return found == nullptr ? unknown_cost : static_cast<double>(found->cost);
}

/// "vital success factor CSF": initials of the name say nothing more, and much of which is meant.
double Alignment::cost_of_dropping(std::size_t word) const {
    const bool is_last = word > 0 && word + 1 == options_.size();
    if (!is_last || last_.size() < 2 || last_.size() > name_.size())
        return cost_of_dropping_[word];
    for (std::size_t i = 0; i < last_.size(); ++i)
        if (targets_.stem(name_[i]).front() != last_[i])
            return cost_of_dropping_[word];
    return initials_cost;
}

Alignment::Cell Alignment::cheapest(std::size_t word, std::size_t position) const {
    if (word == 0 && position == 0)
        return {};
    Cell best{std::numeric_limits<double>::infinity(), Move::start};
    const auto consider = [&](const Cell &before, double cost, Move move, std::size_t words = 1) {
        if (before.cost + cost < best.cost)
            best = {before.cost + cost, move, words, cost};
    };
    if (word > 0 && position > 0)
        consider(at(word - 1, position - 1), cost_between(word - 1, name_[position - 1]),
                 Move::both);
    if (position > 0)
        for (const SpunRow &row : rows_)
            if (row.start + row.length == word)
                if (const SpunOption *found = option_for(row.options, name_[position - 1]))
                    consider(at(row.start, position - 1), static_cast<double>(found->cost),
                             Move::both, row.length);
    if (word > 0)
        consider(at(word - 1, position), cost_of_dropping(word - 1), Move::word);
    if (position > 0)
        consider(at(word, position - 1),
                 cost_of_none(targets_.is_function_word(name_[position - 1])), Move::target);
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
    SpunPath path;
    path.target = target;
    path.cost = cost(target);
    for (std::size_t word = options_.size(), position = name_.size(); word > 0 || position > 0;) {
        const Cell here = at(word, position);
        SpunStep step;
        if (here.move != Move::target) {
            step.words = here.words;
            step.word = word -= here.words;
        }
        if (here.move != Move::word)
            step.target = --position;
        step.cost = here.own_cost;
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
    mark_reached();
}

void SpunSearch::find_rows() {
    for (std::size_t length = 2; length <= longest_row; ++length)
        for (std::size_t start = 0; start + length <= options_.size(); ++start)
            if (SpunOptions options = targets_.row_options(phrase_, start, length);
                !options.empty())
                rows_.push_back({start, length, std::move(options)});
    mark_reached();
}

void SpunSearch::mark_reached() {
    const auto mark = [this](const SpunOptions &options, std::size_t start, std::size_t length) {
        const unsigned words = ((1U << length) - 1U) << start;
        for (const SpunOption &option : options)
            reached_by_[option.stem % reached_by_.size()] |= static_cast<std::uint8_t>(words);
    };
    for (std::size_t word = 0; word < options_.size(); ++word)
        mark(*options_[word], word, 1);
    for (const SpunRow &row : rows_)
        mark(row.options, row.start, row.length);
}

/// Whether so many words may have a part in the name: most names end here.
bool SpunSearch::may_be_near(std::uint32_t name, std::size_t least_reached) const {
    unsigned words = 0;
    for (const std::uint32_t stem : targets_.stems_of(name))
        words |= reached_by_[stem % reached_by_.size()];
    return static_cast<std::size_t>(std::popcount(words)) >= least_reached;
}

bool SpunSearch::is_in_row(std::size_t word) const {
    return std::ranges::any_of(rows_, [word](const SpunRow &row) { return row.has(word); });
}

bool SpunSearch::reaches(const SpunOptions &options, std::uint32_t name) const {
    return std::ranges::any_of(targets_.stems_of(name), [&](std::uint32_t stem) {
        return targets_.names_with(stem).size() <= most_names &&
               option_for(options, stem) != nullptr;
    });
}

/// Whether a word is one of the name's, stands for one or is in a row that does.
bool SpunSearch::has_part(std::size_t word, std::uint32_t name) const {
    return reaches(*options_[word], name) || std::ranges::any_of(rows_, [&](const SpunRow &row) {
               return row.has(word) && reaches(row.options, name);
           });
}

/// Whether so many words of the phrase have a part in the name.
bool SpunSearch::is_near(std::uint32_t name, std::size_t least_reached) const {
    const std::size_t length = targets_.stems_of(name).size();
    if (length > options_.size() + longest_difference ||
        options_.size() > length + longest_difference)
        return false;
    std::size_t reached = 0;
    for (std::size_t word = 0; word < options_.size(); ++word) {
        reached += has_part(word, name);
        if (reached + (options_.size() - word - 1) < least_reached)
            return false;
    }
    return true;
}

/// Those of so many words of the phrase that reach the fewest names.
std::vector<const SpunOptions *> SpunSearch::fewest_options(std::size_t words) const {
    std::vector<std::pair<std::size_t, const SpunOptions *>> reach;
    for (const SpunOptions *options : options_) {
        std::size_t names = 0;
        for (const SpunOption &option : *options)
            names += targets_.names_with(option.stem).size();
        reach.emplace_back(names, options);
    }
    std::ranges::sort(reach, {}, &std::pair<std::size_t, const SpunOptions *>::first);
    std::vector<const SpunOptions *> fewest;
    for (std::size_t i = 0; i < std::min(words, reach.size()); ++i)
        fewest.push_back(reach[i].second);
    return fewest;
}

/// The names near the phrase that some word or row reaches at less than `below`; ascending.
std::vector<std::uint32_t> SpunSearch::near_names(float below, std::size_t least_reached) const {
    std::vector<std::uint32_t> near;
    const auto add = [&](const SpunOptions &options) {
        for (const SpunOption &option : options)
            if (const auto names = targets_.names_with(option.stem);
                option.cost < below && names.size() <= most_names)
                std::ranges::copy_if(names, std::back_inserter(near), [&](std::uint32_t name) {
                    return may_be_near(name, least_reached) && is_near(name, least_reached);
                });
    };
    // A name that two of three words reach is reached by one of any two of them.
    const bool any_cost = below == std::numeric_limits<float>::infinity();
    const std::size_t left_out = any_cost && least_reached > 0 ? least_reached - 1 : 0;
    for (const SpunOptions *options :
         left_out > 0 ? fewest_options(options_.size() - left_out) : options_)
        add(*options);
    for (const SpunRow &row : rows_)
        add(row.options);
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

std::vector<SpunPath> SpunSearch::cheapest_among(const std::vector<std::uint32_t> &names) const {
    Alignment alignment(targets_, phrase_, options_, rows_);
    struct Candidate {
        double cost;
        std::uint32_t name;
        TermId term;
    };
    std::vector<Candidate> best;
    std::vector<double> costs;
    for (const std::uint32_t name : names) {
        const Candidate candidate{alignment.cost(name), name, targets_.term_of(name)};
        costs.push_back(candidate.cost);
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
    for (const Candidate &candidate : best) {
        paths.push_back(alignment.path(candidate.name));
        for (const double cost : costs)
            paths.back().crowd += std::exp(best.front().cost - cost);
        paths.back().crowd = std::log(paths.back().crowd);
    }
    return paths;
}

/// Both of two words, two of three: with fewer the evidence is too small in any document.
std::size_t SpunSearch::most_words() const {
    return std::max<std::size_t>(2, (2 * options_.size() + 2) / 3);
}

std::vector<SpunPath> SpunSearch::likely_paths() const {
    if (std::ranges::count_if(options_, [](const SpunOptions *word) { return !word->empty(); }) <
        static_cast<std::ptrdiff_t>(most_words()))
        return {};
    return cheapest_among(near_names(SpunTargets::family_cost, most_words()));
}

std::vector<SpunPath> SpunSearch::paths() const {
    return cheapest_among(near_names(std::numeric_limits<float>::infinity(), most_words()));
}

std::vector<SpunPath> SpunSearch::all_paths() const {
    return cheapest_among(near_names(std::numeric_limits<float>::infinity(), options_.size() / 2));
}

} // namespace claimgraph
