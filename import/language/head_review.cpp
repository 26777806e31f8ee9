// SPDX-License-Identifier: Apache-2.0
#include "import/language/head_review.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace claimgraph {
namespace {

/// A head that leads by more than this (e^2 times as likely) stays.
constexpr float sure_lead = 2;

/// What can be seen of an arc. Words next to the dependent and to the head count too, and what
/// stands between the two.
enum class Trait : std::uint8_t {
    nothing,
    // of the dependent
    form,
    suffix,
    xpos,
    upos,
    left_form,
    right_form,
    left_xpos,
    right_xpos,
    marker,  ///< its preposition or conjunction
    marks,   ///< which kinds of marker it has, a subject, a copula
    subject, ///< tag of its subject
    // of the head
    head_form,
    head_suffix,
    head_xpos,
    head_upos,
    head_left_form,
    head_right_form,
    head_left_xpos,
    head_right_xpos,
    head_marker,
    head_relation,
    grandparent, ///< tag of the head's head
    arguments,   ///< which of object, subject, preposition, copula, conjunction the head has
    modifiers,   ///< which of determiner, conjunct, auxiliary, preposition
    object,      ///< whether it has an object
    // of the two
    direction,
    distance,
    verbs_between,
    nouns_between,
    prepositions_between,
    marks_between,
    conjunctions_between,
    nearer_count,    ///< dependents of the head between the two
    nearest_sibling, ///< the last of them
    farther_sibling, ///< the first behind the dependent
    alike,           ///< same tag, ending, shape
    same_tag,
    both_marked, ///< which of the two has a preposition
    crossing,    ///< whether the arc crosses another
    count,
};
using enum Trait;

using Cue = std::array<Trait, 5>;

constexpr std::array<Cue, head_cue_count> cues = {{
    // two words
    {head_upos, upos, distance},
    {head_xpos, xpos, distance},
    {head_form, form},
    {head_form, upos, direction},
    {head_upos, form, direction},
    {head_xpos, form, direction},
    {head_form, xpos, marks},
    {head_suffix, suffix, direction},
    {head_suffix, xpos, direction},
    {head_xpos, suffix, direction},
    {marks, head_xpos, xpos, direction},
    {head_xpos, xpos, direction, subject},
    // and what joins them
    {marker, head_form},
    {marker, head_upos, form},
    {marker, head_form, upos},
    {marker, head_xpos, distance},
    {marker, head_suffix, upos},
    {marker, marks, head_upos, direction},
    {marker, head_form, form},
    {marker, head_upos, suffix, direction},
    {head_marker, marker, head_upos, upos},
    {head_marker, marker, head_form},
    // the words around them
    {head_xpos, xpos, left_xpos, direction},
    {head_xpos, xpos, right_xpos, direction},
    {head_xpos, xpos, head_left_xpos, direction},
    {head_xpos, xpos, head_right_xpos, direction},
    {head_right_xpos, left_xpos, head_xpos, xpos},
    {head_right_form, head_form, direction},
    {head_left_form, head_form, direction},
    {left_form, head_xpos, direction},
    {right_form, head_xpos, direction},
    // what stands between them
    {verbs_between, head_upos, upos, direction},
    {nouns_between, head_upos, upos, direction, marks},
    {marks_between, head_upos, upos, direction},
    {conjunctions_between, head_upos, upos, direction},
    {prepositions_between, head_upos, upos, marks, direction},
    {verbs_between, nouns_between, marks_between, head_xpos, xpos},
    {marks_between, marker, head_upos, direction},
    {verbs_between, marker, head_upos, direction},
    // the tree around them
    {head_relation, head_xpos, xpos, direction},
    {head_relation, marker, direction},
    {head_relation, grandparent, upos, marks, direction},
    {arguments, head_upos, upos, marks, direction},
    {modifiers, head_upos, upos, marks, direction},
    {object, head_form, marker},
    {nearer_count, head_xpos, xpos, direction},
    {nearest_sibling, head_upos, xpos, marks, direction},
    {farther_sibling, head_upos, xpos, marks, direction},
    {alike, marks, head_upos, upos, direction},
    {same_tag, marker, head_upos, both_marked, direction},
    {crossing, upos, marks},
    {crossing},
}};

/// The first dependent of a word with each relation, but for one of its dependents.
class Dependents {
  public:
    Dependents(std::span<const AttachedWord> sentence, int of, int but_for) {
        for (int i = 0; i < static_cast<int>(sentence.size()); ++i) {
            const AttachedWord &word = sentence[static_cast<std::size_t>(i)];
            auto &first = first_[static_cast<std::size_t>(universal(word.relation))];
            if (word.head == of && i != but_for && !first)
                first = i;
        }
    }

    std::optional<int> with(Relation relation) const {
        return first_[static_cast<std::size_t>(relation)];
    }
    bool has(Relation relation) const { return with(relation).has_value(); }

  private:
    std::array<std::optional<int>, relation_count> first_{};
};

/// The arcs that a word may have, from one head after the other.
class ArcsOfWord {
  public:
    ArcsOfWord(std::span<const AttachedWord> sentence, std::size_t word)
        : sentence_(sentence), word_(static_cast<int>(word)) {
        see_dependent();
    }

    HeadCues cues_with(std::size_t head) {
        head_ = static_cast<int>(head);
        low_ = std::min(word_, head_);
        high_ = std::max(word_, head_);
        see_head();
        see_between();
        see_siblings();
        see_likeness();
        HeadCues rows;
        for (std::size_t i = 0; i < cues.size(); ++i) {
            std::uint64_t hash = i + 1;
            for (const Trait trait : cues[i]) {
                if (trait == nothing)
                    break;
                hash ^= traits_[static_cast<std::size_t>(trait)];
                hash *= 0x9E3779B97F4A7C15U;
                hash ^= hash >> 29U;
            }
            rows[i] = static_cast<std::uint32_t>(((hash >> 32U) * head_review_rows) >> 32U);
        }
        return rows;
    }

  private:
    /// Beyond an edge of the sentence, or where there is no such word.
    static constexpr std::uint32_t missing = 0xFFFFFFFFU;

    template <class Value> void set(Trait trait, Value value) {
        traits_[static_cast<std::size_t>(trait)] = static_cast<std::uint32_t>(value);
    }
    bool exists(int at) const { return at >= 0 && at < static_cast<int>(sentence_.size()); }
    const AttachedWord &at(int index) const { return sentence_[static_cast<std::size_t>(index)]; }
    std::uint32_t view(int at_word, WordView view) const {
        return exists(at_word) ? (*at(at_word).views)[static_cast<std::size_t>(view)] : missing;
    }
    std::uint32_t xpos_at(int index) const {
        return exists(index) ? static_cast<std::uint32_t>(at(index).xpos) : missing;
    }

    void see_dependent() {
        set(form, view(word_, WordView::form));
        set(suffix, view(word_, WordView::suffix3));
        set(xpos, at(word_).xpos);
        set(upos, at(word_).upos);
        set(left_form, view(word_ - 1, WordView::form));
        set(right_form, view(word_ + 1, WordView::form));
        set(left_xpos, xpos_at(word_ - 1));
        set(right_xpos, xpos_at(word_ + 1));
        const Dependents own(sentence_, word_, word_);
        const std::array markers = {own.with(Relation::case_mark), own.with(Relation::mark),
                                    own.with(Relation::cc)};
        const auto of_subject = own.with(Relation::nsubj);
        is_marked_ = own.has(Relation::case_mark);
        std::uint32_t kinds = (of_subject ? 8U : 0U) + (own.has(Relation::cop) ? 16U : 0U);
        std::uint32_t word_of_marker = missing;
        for (std::size_t i = markers.size(); i-- > 0;)
            if (markers[i]) {
                kinds += 1U << i;
                word_of_marker =
                    view(*markers[i], WordView::form) * 4 + static_cast<std::uint32_t>(i);
            }
        set(marker, word_of_marker);
        set(marks, kinds);
        set(subject, of_subject ? xpos_at(*of_subject) : missing);
    }

    void see_head() {
        set(head_form, view(head_, WordView::form));
        set(head_suffix, view(head_, WordView::suffix3));
        set(head_xpos, at(head_).xpos);
        set(head_upos, at(head_).upos);
        set(head_left_form, view(head_ - 1, WordView::form));
        set(head_right_form, view(head_ + 1, WordView::form));
        set(head_left_xpos, xpos_at(head_ - 1));
        set(head_right_xpos, xpos_at(head_ + 1));
        set(head_relation, at(head_).head < 0 ? Relation::root : at(head_).relation);
        set(grandparent,
            at(head_).head < 0 ? missing : static_cast<std::uint32_t>(at(at(head_).head).upos));
        const Dependents others(sentence_, head_, word_);
        const auto has = [&](Relation relation) { return others.has(relation); };
        const auto preposition = others.with(Relation::case_mark);
        const bool has_object = has(Relation::obj);
        set(head_marker, preposition ? view(*preposition, WordView::form) : missing);
        set(arguments, has_object + 2 * has(Relation::nsubj) + 4 * preposition.has_value() +
                           8 * has(Relation::cop) + 16 * has(Relation::mark));
        set(modifiers, has(Relation::det) + 2 * has(Relation::conj) + 4 * has(Relation::aux) +
                           8 * preposition.has_value());
        set(object, has_object);
        set(both_marked, preposition.has_value() + 2 * is_marked_);
    }

    void see_between() {
        constexpr int most = 3;
        int verbs = 0, nouns = 0, prepositions = 0, conjunctions = 0, punctuation = 0;
        for (int i = low_ + 1; i < high_; ++i) {
            const Upos part = at(i).upos;
            verbs += part == Upos::verb || part == Upos::aux;
            nouns += part == Upos::noun || part == Upos::propn || part == Upos::pron;
            prepositions += part == Upos::adp;
            conjunctions += part == Upos::cconj;
            punctuation += part == Upos::punct && at(i).xpos != Xpos::opening_quote &&
                           at(i).xpos != Xpos::closing_quote && at(i).xpos != Xpos::hyph;
        }
        set(verbs_between, std::min(verbs, most));
        set(nouns_between, std::min(nouns, most));
        set(prepositions_between, std::min(prepositions, most));
        set(conjunctions_between, std::min(conjunctions, most));
        set(marks_between, std::min(punctuation, most));
        const int length = high_ - low_;
        const int step = length <= 5    ? length
                         : length <= 8  ? 6
                         : length <= 12 ? 7
                         : length <= 20 ? 8
                                        : 9;
        set(direction, head_ > word_);
        set(distance, step * 2 + (head_ > word_));
        set(crossing, crosses());
    }

    /// Whether some arc leads out of what the two enclose.
    bool crosses() const {
        const auto inside = [&](int i) { return i > low_ && i < high_; };
        const auto outside = [&](int i) { return i < low_ || i > high_; };
        for (int i = 0; i < static_cast<int>(sentence_.size()); ++i)
            if (i != word_ && at(i).head >= 0 &&
                ((inside(i) && outside(at(i).head)) || (outside(i) && inside(at(i).head))))
                return true;
        return false;
    }

    void see_siblings() {
        constexpr int most = 3;
        int nearer = 0;
        std::uint32_t nearest = missing, farther = missing;
        const auto relation_of = [&](int i) { return static_cast<std::uint32_t>(at(i).relation); };
        const int step = word_ > head_ ? 1 : -1;
        for (int i = head_ + step; exists(i); i += step) {
            if (i == word_ || at(i).head != head_)
                continue;
            if ((word_ - i) * step > 0) {
                ++nearer;
                nearest = relation_of(i) + (at(i).xpos == Xpos::comma ? 256U : 0U);
            } else {
                farther = relation_of(i);
                break;
            }
        }
        set(nearer_count, std::min(nearer, most));
        set(nearest_sibling, nearest);
        set(farther_sibling, farther);
    }

    void see_likeness() {
        const auto same = [&](WordView which) { return view(word_, which) == view(head_, which); };
        const bool tag = at(word_).xpos == at(head_).xpos;
        set(same_tag, tag);
        set(alike, tag + 2 * same(WordView::suffix3) + 4 * same(WordView::shape));
    }

    std::span<const AttachedWord> sentence_;
    int word_;
    bool is_marked_ = false; ///< by a preposition
    int head_ = 0;
    int low_ = 0, high_ = 0;
    std::array<std::uint32_t, static_cast<std::size_t>(Trait::count)> traits_{};
};

bool is_below(std::span<const AttachedWord> sentence, std::int16_t word, std::size_t top) {
    for (; word >= 0; word = sentence[static_cast<std::size_t>(word)].head)
        if (static_cast<std::size_t>(word) == top)
            return true;
    return false;
}

} // namespace

HeadCues head_cues(std::span<const AttachedWord> sentence, std::size_t word, std::size_t head) {
    return ArcsOfWord(sentence, word).cues_with(head);
}

std::vector<std::size_t> possible_heads(std::span<const AttachedWord> sentence, std::size_t word) {
    std::vector<std::size_t> heads;
    if (sentence[word].head < 0)
        return heads;
    heads.push_back(static_cast<std::size_t>(sentence[word].head));
    for (const Rival &rival : sentence[word].rivals)
        if (rival.head >= 0 && !is_below(sentence, rival.head, word))
            heads.push_back(static_cast<std::size_t>(rival.head));
    return heads;
}

float HeadReview::opinion(const HeadCues &cues_of_arc) const {
    std::int32_t sum = 0;
    for (const auto row : cues_of_arc)
        sum += weights_[row];
    return head_review_step * static_cast<float>(sum);
}

// The table is larger than the caches: all its rows are asked for before the first is read.
std::size_t HeadReview::best_head(std::span<const AttachedWord> sentence, std::size_t word) const {
    const auto heads = possible_heads(sentence, word);
    if (heads.size() == 1)
        return heads.front();
    ArcsOfWord arcs(sentence, word);
    std::vector<HeadCues> cues_of_arcs;
    for (const std::size_t head : heads) {
        cues_of_arcs.push_back(arcs.cues_with(head));
        for (const auto row : cues_of_arcs.back())
            __builtin_prefetch(&weights_[row]);
    }
    std::size_t best = heads.front();
    float most = opinion(cues_of_arcs.front());
    for (std::size_t i = 1; i < heads.size(); ++i) {
        const Rivals &rivals = sentence[word].rivals;
        const auto rival = std::find_if(rivals.begin(), rivals.end(), [&](const Rival &each) {
            return each.head == static_cast<std::int16_t>(heads[i]);
        });
        const float both = opinion(cues_of_arcs[i]) - rival->lead;
        if (both > most) {
            most = both;
            best = heads[i];
        }
    }
    return best;
}

std::vector<std::size_t> HeadReview::revise(std::span<AttachedWord> sentence) const {
    std::vector<std::size_t> moved;
    if (weights_.empty())
        return moved;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        AttachedWord &word = sentence[i];
        if (word.head < 0 || word.upos == Upos::punct || word.rivals.front().lead > sure_lead)
            continue;
        const auto head = static_cast<std::int16_t>(best_head(sentence, i));
        if (head == word.head)
            continue;
        word.head = head;
        moved.push_back(i);
    }
    return moved;
}

} // namespace claimgraph
