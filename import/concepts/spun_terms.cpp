// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_terms.hpp"

#include "import/concepts/spun_search.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace claimgraph {
namespace {

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
    : vocabulary_(vocabulary), substitutions_(substitutions), collocations_(collocations) {}

const SpunTargets &SpunTerms::targets() const {
    std::call_once(made_, [this] { targets_.emplace(vocabulary_, substitutions_); });
    return *targets_;
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
    const auto size =
        static_cast<double>(std::max(stems.size(), targets().stems_of(path.target).size()));
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
        signs.learned += step.cost < SpunTargets::family_cost;
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
            step.target ? targets().stem(targets().stems_of(path.target)[*step.target])
                        : std::string_view("nothing");
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
    if (!collocations_.empty() && are_collocated(stems))
        return std::nullopt;
    return best_reading(phrase);
}

bool SpunTerms::are_collocated(std::span<const std::string> stems) const {
    for (std::size_t i = 1; i < stems.size(); ++i)
        if (!collocations_.has(stems[i - 1], stems[i]))
            return false;
    return true;
}

std::optional<SpunReading> SpunTerms::best_reading(const SpunPhrase &phrase) const {
    const SpunSearch search(targets(), phrase);
    const auto evidence_of = [&](const SpunPath &path, double next_cost) {
        const SpunSigns signs = signs_of(phrase.stems, path, next_cost);
        const double odds = odds_of(signs);
        return std::pair(signs, signs.kept > 0.0 ? std::min(odds, most_with_kept) : odds);
    };
    // Of a reading without a likely word the evidence is always below the least.
    const std::vector<SpunPath> likely = search.likely_paths();
    if (likely.empty() || likely.front().cost == 0.0 ||
        evidence_of(likely.front(), likely.front().cost + most_margin).second < least_evidence)
        return std::nullopt;
    const std::vector<SpunPath> paths = search.paths();
    const SpunPath &best = paths.front();
    if (!changes_meaning(phrase, best))
        return std::nullopt;
    const double next_cost = paths.size() > 1 ? paths[1].cost : best.cost + most_margin;
    if (next_cost <= best.cost)
        return std::nullopt;
    const auto [signs, evidence] = evidence_of(best, next_cost);
    if (evidence < least_evidence)
        return std::nullopt;
    return SpunReading{targets().term_of(best.target), targets().words_of(best.target),
                       reason_of(phrase.forms, best), signs, evidence};
}

SpunTerms::Word SpunTerms::word_of(std::string_view raw) const {
    const std::string form = name_word_form(raw);
    if (claimgraph::is_function_word(form))
        return {};
    const SpunOptions &options = targets().options(word_stem(form));
    return {!options.empty(), std::ranges::any_of(options, [](const SpunOption &option) {
                return option.cost > 0.0F && option.cost < SpunTargets::family_cost;
            })};
}

std::vector<std::string> SpunTerms::strong_phrases(std::string_view text) const {
    std::vector<std::string> strong;
    const std::string_view start = text.substr(0, most_text);
    const auto words = name_words(start, {0, static_cast<std::uint32_t>(start.size())});
    std::unordered_map<std::string_view, Word> known;
    std::vector<const Word *> row;
    for (const NameWord &word : words) {
        const std::string_view form = slice(start, word.span);
        auto entry = known.find(form);
        if (entry == known.end())
            entry = known.emplace(form, word_of(form)).first;
        row.push_back(&entry->second);
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        for (std::size_t n = 1; n <= 2 && i + n < words.size() && words[i + n].joined; ++n) {
            if (!row[i]->may_stand || !row[i + n]->may_stand)
                break;
            // Only phrases most of whose words were seen garbled have so much evidence.
            const auto learned = std::count_if(&row[i], &row[i + n] + 1,
                                               [](const Word *word) { return word->learned; });
            if (2 * learned <= static_cast<std::ptrdiff_t>(n) + 1)
                continue;
            const std::string_view phrase =
                slice(text, {words[i].span.start, words[i + n].span.end});
            if (const auto reading = read(phrase);
                reading && reading->signs.kept == 0.0 && reading->evidence >= strong_evidence)
                strong.push_back(reading->phrase);
        }
    std::ranges::sort(strong);
    strong.erase(std::unique(strong.begin(), strong.end()), strong.end());
    return strong;
}

std::vector<std::string> SpunTerms::phrases(std::string_view text, double least) const {
    std::vector<std::string> found;
    const std::string_view start = text.substr(0, most_text);
    const auto words = name_words(start, {0, static_cast<std::uint32_t>(start.size())});
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        for (std::size_t n = 1; n <= 2 && i + n < words.size() && words[i + n].joined; ++n) {
            const auto reading = read(slice(text, {words[i].span.start, words[i + n].span.end}));
            if (reading && reading->evidence >= least)
                found.push_back(reading->phrase);
        }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace claimgraph
