// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_targets.hpp"

#include "import/concepts/spun_search.hpp"
#include "import/concepts/word_stem.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t longest_target = 7;   ///< words
constexpr std::size_t beginning_length = 4; ///< letters that tell a family of words
constexpr std::size_t most_relatives = 50;  ///< of which a beginning tells anything
constexpr float distant_cost = 5.3F;        ///< of a relative's relative
constexpr float alike_cost = 3.4F;          ///< of a word with the same beginning, but shorter
constexpr float chain_cost = 4.2F; ///< of a synonym of what was meant, or of a meaning of a synonym
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Of a meaning of a meaning.
float cost_of_chain(const MeantWord &first, const MeantWord &second) {
    const bool distant = (first.from_thesaurus && first.cost > 2.0F) ||
                         (second.from_thesaurus && second.cost > 2.0F) ||
                         (first.from_thesaurus && second.from_thesaurus);
    return distant ? distant_cost : chain_cost;
}

float cost_of_family(std::string_view a, std::string_view b) {
    return a.substr(0, beginning_length + 1) == b.substr(0, beginning_length + 1)
               ? SpunTargets::family_cost
               : alike_cost;
}

/// Order the options by stem and keep the cheapest of each.
void keep_cheapest(SpunOptions &options) {
    std::ranges::sort(options, [](const SpunOption &a, const SpunOption &b) {
        return std::tie(a.stem, a.cost) < std::tie(b.stem, b.cost);
    });
    const auto same_stem = [](const SpunOption &a, const SpunOption &b) {
        return a.stem == b.stem;
    };
    options.erase(std::unique(options.begin(), options.end(), same_stem), options.end());
    options.shrink_to_fit();
}

} // namespace

SpunTargets::SpunTargets(const Vocabulary &vocabulary, const Substitutions &substitutions)
    : vocabulary_(vocabulary), substitutions_(substitutions),
      by_substitution_(substitutions.size(), none) {
    vocabulary.for_each_name([this](std::span<const std::uint32_t> words, TermId term) {
        if (words.size() >= 2 && words.size() <= longest_target)
            add_target(words, term);
    });
    for (std::uint32_t number = 0; number < stems_.size(); ++number) {
        const std::string_view stem = stems_[number];
        if (const std::uint32_t known = substitutions.number_of(stem);
            known != Substitutions::unknown)
            by_substitution_[known] = number;
        if (stem.size() >= beginning_length)
            by_beginning_[std::string(stem.substr(0, beginning_length))].push_back(number);
    }
}

/// Names that differ in derivation only ("artificial neural networks") are one target: the first.
void SpunTargets::add_target(std::span<const std::uint32_t> words, TermId term) {
    std::vector<std::uint32_t> stems;
    for (const std::uint32_t word : words)
        stems.push_back(number_of(word));
    // Among half a million names "disease" is in very many, so the rarest word is looked up.
    const std::uint32_t rarest = *std::ranges::min_element(
        stems, {}, [&](std::uint32_t stem) { return names_with_[stem].size(); });
    for (const std::uint32_t other : names_with_[rarest])
        if (std::ranges::equal(stems_of(other), stems))
            return;
    const auto target = static_cast<std::uint32_t>(targets_.size());
    targets_.push_back({static_cast<std::uint32_t>(target_stems_.size()),
                        static_cast<std::uint32_t>(stems.size()), term, words});
    target_stems_.insert(target_stems_.end(), stems.begin(), stems.end());
    for (const std::uint32_t stem : stems)
        if (names_with_[stem].empty() || names_with_[stem].back() != target)
            names_with_[stem].push_back(target);
}

std::uint32_t SpunTargets::number_of(std::uint32_t word) {
    if (word >= by_word_.size())
        by_word_.resize(std::size_t{word} + 1, none);
    if (by_word_[word] != none)
        return by_word_[word];
    const std::string_view form = vocabulary_.word(word);
    const auto [known, is_new] =
        numbers_.try_emplace(word_stem(form), static_cast<std::uint32_t>(stems_.size()));
    if (is_new) {
        stems_.push_back(known->first);
        names_with_.emplace_back();
        function_words_.push_back(claimgraph::is_function_word(form));
    }
    return by_word_[word] = known->second;
}

std::string SpunTargets::words_of(std::uint32_t name) const {
    std::string text;
    for (const std::uint32_t word : targets_[name].words)
        text.append(text.empty() ? "" : " ").append(vocabulary_.word(word));
    return text;
}

const SpunOptions &SpunTargets::options(const std::string &stem) const {
    const std::scoped_lock lock(mutex_);
    const auto known = options_.find(stem);
    if (known != options_.end())
        return known->second;
    // Texts have endless words that stand for nothing, so not all of them are kept.
    static const SpunOptions nothing;
    constexpr std::size_t most_kept = 100'000;
    SpunOptions found = found_options(stem);
    const bool kept = !found.empty() || options_.size() < most_kept;
    return kept ? options_.emplace(stem, std::move(found)).first->second : nothing;
}

void SpunTargets::add_meant_by(const std::string &written, SpunOptions &options) const {
    for (const MeantWord &meant : substitutions_.meant_by(substitutions_.number_of(written)))
        if (by_substitution_[meant.stem] != none)
            options.push_back({by_substitution_[meant.stem], meant.cost});
}

SpunOptions SpunTargets::row_options(const SpunPhrase &phrase, std::size_t start,
                                     std::size_t length) const {
    std::string apart;
    std::string together;
    for (std::size_t word = start; word < start + length; ++word) {
        apart.append(apart.empty() ? "" : " ").append(phrase.stems[word]);
        together += phrase.forms[word];
    }
    SpunOptions options;
    add_meant_by(apart, options);
    // "blood stream" is a bloodstream, and that may stand for blood.
    const std::string whole = word_stem(together);
    if (const auto same = numbers_.find(whole); same != numbers_.end())
        options.push_back({same->second, 0.0F});
    add_meant_by(whole, options);
    keep_cheapest(options);
    return options;
}

SpunOptions SpunTargets::found_options(const std::string &stem) const {
    SpunOptions options;
    if (const auto own = numbers_.find(stem); own != numbers_.end())
        options.push_back({own->second, 0.0F});
    add_meant_by(stem, options);
    for (const MeantWord &meant : substitutions_.meant_by(substitutions_.number_of(stem)))
        for (const MeantWord &relative : substitutions_.meant_by(meant.stem))
            if (by_substitution_[relative.stem] != none)
                options.push_back(
                    {by_substitution_[relative.stem], cost_of_chain(meant, relative)});
    if (stem.size() >= beginning_length)
        if (const auto family = by_beginning_.find(stem.substr(0, beginning_length));
            family != by_beginning_.end() && family->second.size() <= most_relatives)
            for (const std::uint32_t relative : family->second)
                options.push_back({relative, cost_of_family(stem, stems_[relative])});
    keep_cheapest(options);
    return options;
}

} // namespace claimgraph
