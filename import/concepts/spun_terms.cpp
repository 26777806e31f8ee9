// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_terms.hpp"

#include "import/concepts/spun_search.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t longest_target = 6;   ///< words
constexpr std::size_t beginning_length = 5; ///< letters that tell a family of words
constexpr double family_cost = 2.0;
constexpr double distant_cost = 4.0; ///< of a relative's relative
constexpr double most_margin = 3.0;

/// Words that no name has, so a phrase with one is no name that was garbled.
bool is_verb_or_pronoun(std::string_view form) {
    switch (word_class(form)) {
    case WordClass::be:
    case WordClass::have:
    case WordClass::do_:
    case WordClass::modal:
    case WordClass::pronoun:
    case WordClass::relative:
    case WordClass::subordinator:
        return true;
    default:
        return false;
    }
}

/// Logistic regression of right readings of garbled phrases against wrong ones and against all
/// readings of plain abstracts; import/concepts/README.md says on what.
double odds_of(const SpunSigns &signs) {
    return -2.7 - 2.3 * signs.cost + 0.23 * signs.cost * signs.cost + 4.2 * signs.kept -
           0.1 * signs.unseen + 0.75 * signs.rarity - 0.09 * signs.rarity * signs.rarity +
           0.7 * signs.margin + 5.0 * signs.learned;
}

/// A phrase that keeps a word of the name may be another name of the same thing ("ongoing pain"),
/// so it is never enough by itself.
constexpr double most_with_kept = 3.5; // below what the grounder accepts

} // namespace

SpunTerms::SpunTerms(const Vocabulary &vocabulary, const Substitutions &substitutions,
                     const Collocations &collocations)
    : vocabulary_(vocabulary), substitutions_(substitutions), collocations_(collocations) {
    vocabulary.for_each_name([this](std::span<const std::uint32_t> words, TermId term) {
        if (words.size() >= 2 && words.size() <= longest_target)
            add_target(words, term);
    });
    for (std::uint32_t number = 0; number < stems_.size(); ++number) {
        const std::string &stem = stems_[number];
        if (const std::uint32_t known = substitutions.number_of(stem);
            known != Substitutions::unknown)
            by_substitution_.emplace(known, number);
        if (stem.size() >= beginning_length)
            by_beginning_[stem.substr(0, beginning_length)].push_back(number);
    }
}

/// Names that differ in derivation only ("artificial neural networks") are one target: the first.
void SpunTerms::add_target(std::span<const std::uint32_t> words, TermId term) {
    std::vector<std::uint32_t> stems;
    std::string name;
    for (const std::uint32_t word : words) {
        const std::string_view form = vocabulary_.word(word);
        name.append(name.empty() ? "" : " ").append(form);
        stems.push_back(number_of(form));
    }
    for (const std::uint32_t other : names_with_[stems.front()])
        if (std::ranges::equal(stems_of(other), stems))
            return;
    const auto target = static_cast<std::uint32_t>(targets_.size());
    targets_.push_back({static_cast<std::uint32_t>(target_stems_.size()),
                        static_cast<std::uint32_t>(stems.size()), term, std::move(name)});
    target_stems_.insert(target_stems_.end(), stems.begin(), stems.end());
    for (const std::uint32_t stem : stems)
        if (names_with_[stem].empty() || names_with_[stem].back() != target)
            names_with_[stem].push_back(target);
}

std::uint32_t SpunTerms::number_of(std::string_view form) {
    const auto [known, is_new] =
        numbers_.try_emplace(word_stem(form), static_cast<std::uint32_t>(stems_.size()));
    if (is_new) {
        stems_.push_back(known->first);
        names_with_.emplace_back();
        function_words_.push_back(claimgraph::is_function_word(form));
    }
    return known->second;
}

std::span<const std::uint32_t> SpunTerms::names_with(std::uint32_t stem) const {
    return names_with_[stem];
}

std::span<const std::uint32_t> SpunTerms::stems_of(std::uint32_t name) const {
    return std::span(target_stems_).subspan(targets_[name].first_stem, targets_[name].length);
}

const std::vector<MeantWord> &SpunTerms::options(const std::string &stem) const {
    const std::scoped_lock lock(mutex_);
    const auto known = options_.find(stem);
    if (known != options_.end())
        return known->second;
    // Words that mean nothing here are not kept: texts have endless ones.
    static const std::vector<MeantWord> none;
    std::vector<MeantWord> found = found_options(stem);
    return found.empty() ? none : options_.emplace(stem, std::move(found)).first->second;
}

std::vector<MeantWord> SpunTerms::found_options(const std::string &stem) const {
    std::vector<MeantWord> options;
    const auto add = [&](std::uint32_t meant, double cost) {
        const auto known = std::ranges::find(options, meant, &MeantWord::stem);
        if (known == options.end())
            options.push_back({meant, cost});
        else
            known->cost = std::min(known->cost, cost);
    };
    const auto add_meant = [&](std::uint32_t substitution, double cost) {
        if (const auto own = by_substitution_.find(substitution); own != by_substitution_.end())
            add(own->second, cost);
    };
    if (const auto own = numbers_.find(stem); own != numbers_.end())
        add(own->second, 0.0);
    for (const MeantWord &meant : substitutions_.meant_by(substitutions_.number_of(stem))) {
        add_meant(meant.stem, meant.cost);
        if (meant.from_thesaurus)
            for (const MeantWord &relative : substitutions_.meant_by(meant.stem))
                if (relative.from_thesaurus)
                    add_meant(relative.stem, distant_cost);
    }
    if (stem.size() >= beginning_length)
        if (const auto family = by_beginning_.find(stem.substr(0, beginning_length));
            family != by_beginning_.end())
            for (const std::uint32_t relative : family->second)
                add(relative, family_cost);
    return options;
}

/// Whether a word stands for another. A phrase that only lost an "of" is not garbled, and one that
/// has an "and" which the name lacks says two things.
bool SpunTerms::changes_meaning(const SpunPhrase &phrase, const SpunPath &path) const {
    bool substituted = false;
    for (const SpunStep &step : path.steps) {
        if (step.word && !step.target && claimgraph::is_function_word(phrase.forms[*step.word]))
            return false;
        substituted = substituted || (step.word && step.target && step.cost > 0.0);
    }
    return substituted;
}

SpunSigns SpunTerms::signs_of(const std::vector<std::string> &stems, const SpunPath &path,
                              double next_cost) const {
    SpunSigns signs;
    const auto size = static_cast<double>(std::max(stems.size(), stems_of(path.target).size()));
    signs.cost = path.cost / size;
    signs.margin = std::min(most_margin, next_cost - path.cost);
    double replaced = 0.0;
    for (const SpunStep &step : path.steps) {
        if (step.cost == 0.0)
            signs.kept += 1.0 / size;
        if (step.cost == 0.0 || !step.word)
            continue;
        ++replaced;
        signs.rarity += 4 - collocations_.commonness(stems[*step.word]);
        signs.learned += step.cost < family_cost;
    }
    signs.rarity /= std::max(replaced, 1.0);
    signs.learned /= std::max(replaced, 1.0);
    for (std::size_t i = 1; i < stems.size(); ++i)
        if (!collocations_.has(stems[i - 1], stems[i]))
            signs.unseen += 1.0 / static_cast<double>(stems.size() - 1);
    return signs;
}

std::string SpunTerms::reason_of(std::span<const std::string> forms, const SpunPath &path) const {
    std::string reason;
    for (const SpunStep &step : path.steps) {
        if (step.cost == 0.0)
            continue;
        const std::string_view meant =
            step.target ? stem(stems_of(path.target)[*step.target]) : std::string_view("nothing");
        reason.append(reason.empty() ? "" : ", ")
            .append(step.word ? std::string_view(forms[*step.word]) : "nothing")
            .append(" > ")
            .append(meant);
    }
    return reason;
}

std::optional<SpunReading> SpunTerms::read(std::string_view text) const {
    const auto words = name_words(text, {0, static_cast<std::uint32_t>(text.size())});
    if (words.size() < 2 || words.size() > longest_phrase || !vocabulary_.find(text).empty())
        return std::nullopt;
    SpunPhrase phrase;
    auto &[forms, stems] = phrase;
    for (const NameWord &word : words) {
        forms.push_back(name_word_form(slice(text, word.span)));
        stems.push_back(word_stem(forms.back()));
    }
    if (std::ranges::any_of(forms, is_verb_or_pronoun) ||
        claimgraph::is_function_word(forms.front()) || claimgraph::is_function_word(forms.back()))
        return std::nullopt;
    // Where people put the words side by side, nothing is garbled; most phrases end here.
    const auto known_pair = [&](std::size_t i) {
        return collocations_.has(stems[i - 1], stems[i]);
    };
    bool all_known = !collocations_.empty();
    for (std::size_t i = 1; i < stems.size(); ++i)
        all_known = all_known && known_pair(i);
    if (all_known)
        return std::nullopt;
    const std::vector<SpunPath> paths = spun_paths(*this, phrase);
    if (paths.empty() || paths.front().cost == 0.0)
        return std::nullopt;
    const SpunPath &best = paths.front();
    if (!changes_meaning(phrase, best))
        return std::nullopt;
    const double next_cost = paths.size() > 1 ? paths[1].cost : best.cost + most_margin;
    if (next_cost <= best.cost)
        return std::nullopt;
    SpunReading reading{term_of(best.target), targets_[best.target].name, reason_of(forms, best),
                        signs_of(stems, best, next_cost), 0.0};
    reading.evidence = odds_of(reading.signs);
    if (reading.signs.kept > 0.0)
        reading.evidence = std::min(reading.evidence, most_with_kept);
    return reading;
}

std::vector<std::string> SpunTerms::strong_phrases(std::string_view text) const {
    std::vector<std::string> strong;
    const std::string_view start = text.substr(0, most_text);
    const auto words = name_words(start, {0, static_cast<std::uint32_t>(start.size())});
    // Most words stand for nothing, and most neighbours are known: those need no search.
    std::vector<std::string> stems;
    std::vector<bool> may_stand;
    for (const NameWord &word : words) {
        const std::string form = name_word_form(slice(start, word.span));
        stems.push_back(word_stem(form));
        may_stand.push_back(!claimgraph::is_function_word(form) && !options(stems.back()).empty());
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        for (std::size_t n = 1; n <= 2 && i + n < words.size() && words[i + n].joined; ++n) {
            if (!may_stand[i] || !may_stand[i + n])
                break;
            if (collocations_.has(stems[i], stems[i + 1]) &&
                (n == 1 || collocations_.has(stems[i + 1], stems[i + 2])))
                continue;
            const std::string_view phrase =
                slice(text, {words[i].span.start, words[i + n].span.end});
            if (const auto reading = read(phrase);
                reading && reading->signs.kept == 0.0 && reading->evidence >= strong_evidence)
                strong.push_back(reading->phrase);
        }
    std::ranges::sort(strong);
    strong.erase(std::ranges::unique(strong).begin(), strong.end());
    return strong;
}

} // namespace claimgraph
