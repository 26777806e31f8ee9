// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_words.hpp"

#include "import/concepts/word_stem.hpp"

#include <algorithm>
#include <cmath>

namespace claimgraph {
namespace {

// The doubt about a link that no garbled phrase taught: to a synonym, and to any other relative.
constexpr double synonym_doubt = 0.5;
constexpr double relative_doubt = 1.5;
constexpr float relative_cost = 2.5F; ///< of a substitution: what costs more is no synonym

double doubt_of(const MeantWord &meant) {
    if (!meant.from_thesaurus || meant.cost < 2.0F)
        return 0.0;
    return meant.cost < relative_cost ? synonym_doubt : relative_doubt;
}

} // namespace

SpunWords::SpunWords(const Vocabulary &vocabulary, const Substitutions &substitutions)
    : vocabulary_(vocabulary), substitutions_(substitutions) {}

const SpunWords::Names &SpunWords::names() const {
    std::call_once(made_, [this] {
        vocabulary_.for_each_name([this](std::span<const std::uint32_t> words, TermId term) {
            if (words.size() != 1)
                return;
            const std::string_view word = vocabulary_.word(words.front());
            const std::uint32_t stem = substitutions_.number_of(word_stem(word));
            if (stem != Substitutions::unknown)
                names_.emplace(stem, Name{term, word});
        });
    });
    return names_;
}

std::vector<WordReading> SpunWords::read(std::string_view word) const {
    std::vector<WordReading> readings;
    const std::string stem = word_stem(name_word_form(word));
    double total = 0.0;
    if (!vocabulary_.find(word).empty())
        return readings;
    for (const MeantWord &meant : substitutions_.meant_by(substitutions_.number_of(stem))) {
        const auto [first, last] = names().equal_range(meant.stem);
        std::vector<Name> names;
        for (auto entry = first; entry != last; ++entry)
            names.push_back(entry->second);
        // Derivations of one word may name two concepts; the first in the vocabulary stands.
        const auto name = std::ranges::min_element(names, {}, &Name::term);
        if (name == names.end())
            continue;
        const double share = std::exp(-static_cast<double>(meant.cost));
        total += share;
        const auto known = std::ranges::find(readings, name->term, &WordReading::term);
        if (known == readings.end())
            readings.push_back({name->term, name->word, share, doubt_of(meant)});
    }
    for (WordReading &reading : readings)
        reading.share /= total;
    return readings;
}

} // namespace claimgraph
