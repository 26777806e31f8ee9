// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/concepts/lines.hpp"
#include "import/concepts/little_endian.hpp"
#include "import/concepts/name_words.hpp"
#include "import/concepts/substitutions.hpp"
#include "import/concepts/word_stem.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace claimgraph {
namespace {

/// Costs of links that only the thesaurus knows, and the least that any substitution costs: chosen
/// on one half of the garbled phrases that serve for learning.
constexpr double synonym_cost = 2.0;
constexpr double relative_cost = 3.0;
constexpr double least_cost = 0.3;

struct Link {
    double cost = 0.0;
    bool from_thesaurus = false;
};

/// What each stem may stand for, by stem, so that their order is their number.
using Links = std::map<std::string, std::map<std::string, Link>>;

/// Of a word, or of each word of a row.
std::string stem_of(std::string_view words) {
    std::string stems;
    for (const std::string_view word : split_at(words, ' '))
        stems.append(stems.empty() ? "" : " ").append(word_stem(name_word_form(word)));
    return stems;
}

int count_of(std::string_view digits) {
    int count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

void add(Links &links, const std::string &written, const std::string &meant, Link link) {
    links[meant];
    if (written == meant)
        return;
    const auto [known, is_new] = links[written].try_emplace(meant, link);
    if (is_new)
        return;
    known->second.cost = std::min(known->second.cost, link.cost);
    known->second.from_thesaurus |= link.from_thesaurus;
}

void learn(Links &links, std::string_view tsv) {
    std::map<std::string, std::map<std::string, int>> counts; // words of one stem count together
    for (const Row &row : rows_of(tsv))
        counts[stem_of(row.at(0))][stem_of(row.at(1))] += count_of(row.at(2));
    for (const auto &[written, meanings] : counts) {
        double total = 1.0;
        for (const auto &[meant, count] : meanings)
            total += count;
        for (const auto &[meant, count] : meanings)
            add(links, written, meant, {std::max(least_cost, -std::log(count / total)), false});
    }
}

void look_up(Links &links, std::string_view tsv) {
    for (const Row &row : rows_of(tsv)) {
        const std::string meant = stem_of(row.at(0));
        for (const auto &[column, cost] : {std::pair{1U, synonym_cost}, {2U, relative_cost}})
            for (const std::string_view word : split_at(row.at(column), ' '))
                if (!word.empty())
                    add(links, stem_of(word), meant, {cost, true});
    }
}

std::uint32_t packed(std::uint32_t stem, const Link &link) {
    constexpr std::uint32_t most_stems = 1U << 17;
    constexpr double most_cost = 7.999;
    if (stem >= most_stems)
        throw Error("substitutions: more than 131072 stems do not fit");
    const auto cost = static_cast<std::uint32_t>(std::min(link.cost, most_cost) * 2048);
    return stem << 15 | (link.from_thesaurus ? 1U << 14 : 0U) | cost;
}

} // namespace

std::string pack_substitutions(std::string_view learned, std::string_view thesaurus) {
    Links links;
    learn(links, learned);
    look_up(links, thesaurus);
    std::map<std::string_view, std::uint32_t> numbers;
    for (const auto &[stem, meanings] : links)
        numbers.emplace(stem, static_cast<std::uint32_t>(numbers.size()));
    std::string link_bytes;
    std::string texts;
    std::vector<std::uint32_t> text_starts;
    std::vector<std::uint32_t> link_starts;
    for (const auto &[stem, meanings] : links) {
        text_starts.push_back(static_cast<std::uint32_t>(texts.size()));
        link_starts.push_back(static_cast<std::uint32_t>(link_bytes.size() / 4));
        texts += stem;
        for (const auto &[meant, link] : meanings)
            append_little_endian(link_bytes, packed(numbers.at(meant), link));
    }
    text_starts.push_back(static_cast<std::uint32_t>(texts.size()));
    link_starts.push_back(static_cast<std::uint32_t>(link_bytes.size() / 4));
    const auto first_text = static_cast<std::uint32_t>(
        4 * (1 + text_starts.size() + link_starts.size()) + link_bytes.size());
    std::string bytes;
    append_little_endian(bytes, static_cast<std::uint32_t>(links.size()));
    for (const std::uint32_t start : text_starts)
        append_little_endian(bytes, first_text + start);
    for (const std::uint32_t start : link_starts)
        append_little_endian(bytes, start);
    return bytes + link_bytes + texts;
}

} // namespace claimgraph
