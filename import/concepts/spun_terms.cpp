// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/spun_terms.hpp"

#include "import/concepts/spun_search.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace claimgraph {
namespace {

constexpr double most_margin = 3.0;
constexpr std::size_t most_common = 2000; ///< names with a word, as far as they count

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

std::string joined(std::span<const std::string> words) {
    std::string text;
    for (const std::string &word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

/// Whether two stems begin alike, so that one word may be a derivation of the other.
bool is_family(std::string_view a, std::string_view b) {
    constexpr std::size_t longest = 4;
    const std::size_t shared = std::min({a.size(), b.size(), longest});
    return a.substr(0, shared) == b.substr(0, shared);
}

/// Logistic regression of right readings of garbled phrases against wrong ones and against all
/// readings of plain abstracts; import/concepts/README.md says on what.
double odds_of(const SpunSigns &signs) {
    return -2.7 - 2.3 * signs.cost + 0.23 * signs.cost * signs.cost + 4.2 * signs.kept -
           0.1 * signs.unseen + 0.75 * signs.rarity - 0.09 * signs.rarity * signs.rarity +
           0.7 * signs.margin + 5.0 * signs.learned;
}

/// The same of right readings against wrong ones alone; import/concepts/README.md says on what.
double certainty_of(const SpunSigns &signs) {
    return 0.9 + 2.4 * signs.kept + 0.65 * signs.margin + 1.1 * signs.learned - signs.crowd -
           0.65 * signs.common - 0.9 * signs.dropped;
}

/// A phrase that keeps a word of the name may be another name of the same thing ("ongoing pain"),
/// so it is never enough by itself.
constexpr double most_with_kept = 3.5; // below what the grounder accepts

double evidence_of(const SpunSigns &signs) {
    const double odds = odds_of(signs);
    return signs.kept > 0.0 ? std::min(odds, most_with_kept) : odds;
}

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
    const auto names = targets().stems_of(path.target);
    const auto size = static_cast<double>(std::max(stems.size(), names.size()));
    std::size_t fewest = most_common;
    signs.cost = path.cost / size;
    signs.margin = std::min(most_margin, next_cost - path.cost);
    signs.crowd = path.crowd;
    double replaced = 0.0;
    for (const SpunStep &step : path.steps) {
        if (step.cost == 0.0)
            signs.kept += 1.0 / size;
        if (step.target && step.cost < SpunSearch::guess_cost)
            fewest = std::min(fewest, targets().names_with(names[*step.target]).size());
        signs.guessed += step.cost >= SpunSearch::guess_cost;
        if (step.word && !step.target && step.cost >= SpunSearch::guess_cost)
            ++signs.dropped;
        if (step.cost == 0.0 || !step.word)
            continue;
        ++replaced;
        signs.foreign +=
            step.target && !is_family(stems[*step.word], targets().stem(names[*step.target]));
        signs.rarity += 4 - collocations_.commonness(stems[*step.word]);
        signs.learned += step.cost < SpunTargets::family_cost;
    }
    signs.common = std::log1p(static_cast<double>(fewest));
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
            .append(step.word ? joined(forms.subspan(*step.word, step.words)) : "nothing")
            .append(" > ")
            .append(meant);
    }
    return reason;
}

/// Nothing where the text can be no garbled name.
std::optional<SpunPhrase> SpunTerms::phrase_of(std::string_view text) const {
    const auto words = name_words(text, {0, static_cast<std::uint32_t>(text.size())});
    if (words.size() < 2 || words.size() > longest_phrase || !vocabulary_.find(text).empty())
        return std::nullopt;
    SpunPhrase phrase;
    for (const NameWord &word : words) {
        phrase.forms.push_back(name_word_form(slice(text, word.span)));
        phrase.stems.push_back(word_stem(phrase.forms.back()));
    }
    // Where people put the words side by side, nothing is garbled; most phrases end here.
    if (std::ranges::any_of(phrase.forms, is_verb_or_pronoun) ||
        (!collocations_.empty() && are_collocated(phrase.stems)))
        return std::nullopt;
    return phrase;
}

std::optional<SpunReading> SpunTerms::read(std::string_view text) const {
    const auto phrase = phrase_of(text);
    if (!phrase || claimgraph::is_function_word(phrase->forms.front()) ||
        claimgraph::is_function_word(phrase->forms.back()))
        return std::nullopt;
    SpunSearch search(targets(), *phrase);
    if (is_hopeless(*phrase, search))
        return std::nullopt;
    search.find_rows();
    auto reading = best_reading(*phrase, search.paths());
    if (!reading || reading->evidence < least_evidence || reading->signs.guessed > 0 ||
        reading->signs.foreign == 0)
        return std::nullopt;
    return reading;
}

std::optional<SpunReading> SpunTerms::read_garbled(std::string_view text) const {
    const auto phrase = phrase_of(text);
    if (!phrase)
        return std::nullopt;
    SpunSearch search(targets(), *phrase);
    search.find_rows();
    // "gaining knowledge of" ends in "of" and was put for "learning".
    const auto is_loose = [&](std::size_t word) {
        return claimgraph::is_function_word(phrase->forms[word]) && !search.is_in_row(word);
    };
    if (is_loose(0) || is_loose(phrase->forms.size() - 1))
        return std::nullopt;
    return best_reading(*phrase, search.all_paths());
}

bool SpunTerms::are_collocated(std::span<const std::string> stems) const {
    for (std::size_t i = 1; i < stems.size(); ++i)
        if (!collocations_.has(stems[i - 1], stems[i]))
            return false;
    return true;
}

/// Of a reading without a likely word the evidence is always below the least.
bool SpunTerms::is_hopeless(const SpunPhrase &phrase, const SpunSearch &search) const {
    const std::vector<SpunPath> likely = search.likely_paths();
    return likely.empty() || likely.front().cost == 0.0 ||
           evidence_of(signs_of(phrase.stems, likely.front(), likely.front().cost + most_margin)) <
               least_evidence;
}

std::optional<SpunReading> SpunTerms::best_reading(const SpunPhrase &phrase,
                                                   const std::vector<SpunPath> &paths) const {
    if (paths.empty() || !changes_meaning(phrase, paths.front()))
        return std::nullopt;
    const SpunPath &best = paths.front();
    const double next_cost = paths.size() > 1 ? paths[1].cost : best.cost + most_margin;
    if (next_cost <= best.cost)
        return std::nullopt;
    const SpunSigns signs = signs_of(phrase.stems, best, next_cost);
    return SpunReading{targets().term_of(best.target),
                       targets().words_of(best.target),
                       reason_of(phrase.forms, best),
                       signs,
                       evidence_of(signs),
                       certainty_of(signs)};
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
