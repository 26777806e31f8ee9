// SPDX-License-Identifier: Apache-2.0
#include "import/language/tag_review.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// A part of speech that leads by more than this (e^3 times as likely) stays: hardly any other
/// would be better.
constexpr float sure_lead = 3;

/// In the order in which `review_cues` looks.
enum class Place : std::uint8_t { nowhere, own, left, right, second_left, second_right, head };

/// The views of a word come first, in their order.
enum Trait : std::uint8_t {
    form,
    suffix2,
    suffix3,
    suffix4,
    prefix3,
    shape,
    exact,
    parts,
    senses,
    tag_before,
    relation,
    distance,
};

struct Look {
    Place place = Place::nowhere;
    Trait trait = form;
};
using Cue = std::array<Look, 3>;

constexpr Look own(Trait trait) { return {Place::own, trait}; }
constexpr Look left(Trait trait) { return {Place::left, trait}; }
constexpr Look right(Trait trait) { return {Place::right, trait}; }
constexpr Look left2(Trait trait) { return {Place::second_left, trait}; }
constexpr Look right2(Trait trait) { return {Place::second_right, trait}; }
constexpr Look head(Trait trait) { return {Place::head, trait}; }

constexpr std::array<Cue, review_cue_count> cues = {{
    // the word alone
    {own(form)},
    {own(exact)},
    {own(form), own(shape)},
    {own(shape)},
    {own(suffix2)},
    {own(suffix3)},
    {own(suffix4)},
    {own(prefix3)},
    {own(parts)},
    {own(senses)},
    // the words around it
    {left(form)},
    {right(form)},
    {left2(form)},
    {right2(form)},
    {left(form), own(form)},
    {own(form), right(form)},
    {left(form), right(form)},
    {left(suffix3)},
    {right(suffix3)},
    {left(shape), own(shape)},
    {own(shape), right(shape)},
    // their tags
    {left(tag_before)},
    {right(tag_before)},
    {left2(tag_before), left(tag_before)},
    {right(tag_before), right2(tag_before)},
    {left(tag_before), right(tag_before)},
    {left(tag_before), own(form)},
    {own(form), right(tag_before)},
    {own(suffix3), left(tag_before), right(tag_before)},
    {own(parts), left(tag_before), right(tag_before)},
    // the tree
    {own(relation)},
    {own(relation), own(form)},
    {own(relation), own(suffix3)},
    {own(relation), own(shape)},
    {own(relation), own(parts)},
    {own(relation), own(distance)},
    {own(relation), head(tag_before), own(distance)},
    {own(relation), head(form)},
    {head(tag_before), own(form)},
}};

using Traits = std::array<std::uint32_t, distance + 1>;

constexpr Traits outside = [] {
    Traits traits{};
    traits.fill(0xFFFFFFFFU);
    return traits;
}();

Traits traits_of(std::span<const ParsedWord> sentence, std::int32_t index) {
    constexpr std::uint32_t of_root = 255;
    constexpr std::int32_t farthest = 3;
    if (index < 0 || index >= static_cast<std::int32_t>(sentence.size()))
        return outside;
    const ParsedWord &word = sentence[static_cast<std::size_t>(index)];
    Traits traits;
    std::copy(word.views->begin(), word.views->end(), traits.begin());
    const std::int32_t steps = std::clamp(word.head - index, -farthest, farthest);
    traits[tag_before] = static_cast<std::uint32_t>(word.upos);
    traits[relation] = word.head < 0 ? of_root : word.relation;
    traits[distance] = word.head < 0 ? of_root : static_cast<std::uint32_t>(farthest + steps);
    return traits;
}

} // namespace

ReviewCues review_cues(std::span<const ParsedWord> sentence, std::size_t word) {
    const auto at = static_cast<std::int32_t>(word);
    const std::array<Traits, 7> seen = {
        outside,
        traits_of(sentence, at),
        traits_of(sentence, at - 1),
        traits_of(sentence, at + 1),
        traits_of(sentence, at - 2),
        traits_of(sentence, at + 2),
        traits_of(sentence, sentence[word].head),
    };
    ReviewCues rows;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        std::uint64_t hash = i + 1;
        for (const Look look : cues[i]) {
            if (look.place == Place::nowhere)
                break;
            hash ^= seen[static_cast<std::size_t>(look.place)][look.trait];
            hash *= 0x9E3779B97F4A7C15U;
            hash ^= hash >> 29U;
        }
        rows[i] = static_cast<std::uint32_t>(hash >> 32U) / (0xFFFFFFFFU / review_rows + 1);
    }
    return rows;
}

std::uint16_t TagReview::choose(std::span<const float> scores, std::uint16_t tag,
                                std::span<const ParsedWord> sentence, std::size_t word) const {
    const float least = scores[tag] - sure_lead;
    if (std::count_if(scores.begin(), scores.end(), [&](float s) { return s >= least; }) == 1)
        return tag;
    bool is_sure = true;
    for (std::uint16_t other = 0; other < scores.size(); ++other) {
        if (scores[other] > scores[tag])
            return tag;
        is_sure &= scores[other] < least || upos_[other] == upos_[tag];
    }
    if (is_sure)
        return tag;
    const ReviewCues rows = review_cues(sentence, word);
    for (const auto row : rows)
        __builtin_prefetch(&weights_[row * upos_count]);
    std::array<std::int32_t, upos_count> opinion{};
    for (const auto row : rows)
        for (std::size_t upos = 0; upos < upos_count; ++upos)
            opinion[upos] += weights_[row * upos_count + upos];
    const auto both = [&](std::uint16_t other) {
        return scores[other] +
               review_step * static_cast<float>(opinion[static_cast<std::size_t>(upos_[other])]);
    };
    std::uint16_t best = tag;
    for (std::uint16_t other = 0; other < scores.size(); ++other)
        if (scores[other] >= least && both(other) > both(best))
            best = other;
    return best;
}

} // namespace claimgraph
