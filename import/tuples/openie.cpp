// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/openie.hpp"

#include "import/claims/times.hpp"
#include "import/tuples/confidence.hpp"
#include "import/tuples/inserted.hpp"
#include "import/tuples/parts.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace claimgraph {
namespace {

/// One proposition on its way to a tuple.
class TupleMaker {
  public:
    TupleMaker(const Tree &tree, const Proposition &proposition)
        : tree_(tree), from_(proposition), parts_(printed_parts(tree, proposition)) {
        tuple_.origin = from_.origin;
        tuple_.predicate = from_.predicate;
        tuple_.relation = joined(from_.shared, from_.relation);
    }

    /// One tuple for each subject; none where there is nothing to say of it.
    std::vector<Tuple> tuples() {
        fill();
        std::vector<Tuple> made;
        if (tuple_.arguments.empty() && !stands_alone())
            return made;
        for (Slotted &subject : subjects_of(tree_, *from_.subject, SubjectSplitting::where_clear))
            if (!subject.empty()) {
                made.push_back(tuple_);
                made.back().subject = std::move(subject);
            }
        return made;
    }

  private:
    void fill() {
        if (lacks_be())
            tuple_.inserted = form_of_be(tree_, *from_.subject, from_.predicate);
        // "There are mills in the village": the mills are in the village.
        std::erase_if(tuple_.relation,
                      [&](WordIndex word) { return tree_.relation(word) == Relation::expl; });
        if (from_.origin != Origin::existential)
            for (const Part &part : parts_.core)
                add(part, true);
        for (const Part &part : parts_.further)
            add(part, part.slot != Slot::adverbial && !says_when(tree_, part.head));
        absorb_noun();
        if (tuple_.arguments.empty())
            add_adverbs();
    }

    /// "the king fled": a clause of its own says something without an object.
    bool stands_alone() const {
        return from_.own_subject && from_.origin == Origin::verb && !tuple_.relation.empty();
    }

    /// "flooded by rain" of "roads flooded by rain".
    bool lacks_be() const {
        return from_.passive &&
               (from_.origin == Origin::participle || from_.origin == Origin::adverbial) &&
               !tree_.has_child(from_.predicate, {Relation::aux_pass});
    }

    /// The preposition of the first argument ends the relation where it is `bound` to the verb.
    void add(const Part &part, bool bound) {
        Slotted words = words_of(tree_, part, Extent::object);
        if (words.empty())
            return;
        if (bound && tuple_.arguments.empty())
            tuple_.relation = joined(std::move(tuple_.relation), words_of(part.marker));
        else
            words = joined(words_of(part.marker), words);
        tuple_.arguments.push_back(std::move(words));
    }

    /// What may be part of the relation joins it with the preposition behind it.
    void absorb_noun() {
        if (parts_.core.empty() || tuple_.arguments.empty())
            return;
        const auto next = preposition_of_relation(tree_, from_, parts_.core.front());
        if (!next)
            return;
        // It stands inside the argument, or begins the next one.
        Slotted words = tuple_.arguments.front();
        if (std::ranges::find(words, next->first) == words.end()) {
            if (tuple_.arguments.size() == 1 || tuple_.arguments[1].front() != next->first)
                return;
            words = joined(std::move(words), tuple_.arguments[1]);
            tuple_.arguments.erase(tuple_.arguments.begin());
        }
        const auto rest = std::ranges::find_if(words, [&](WordIndex w) { return w >= next->last; });
        tuple_.relation.insert(tuple_.relation.end(), words.begin(), rest);
        tuple_.arguments.front() = Slotted(rest, words.end());
        if (tuple_.arguments.front().empty())
            tuple_.arguments.erase(tuple_.arguments.begin());
    }

    /// "Sales rose sharply": better than nothing.
    void add_adverbs() {
        for (const WordIndex child : tree_.children(from_.predicate))
            if (child > from_.predicate && tree_.relation(child) == Relation::advmod)
                tuple_.arguments.push_back(phrase(tree_, child, Extent::object));
        std::erase_if(tuple_.arguments, [](const Slotted &words) { return words.empty(); });
    }

    const Tree &tree_;
    const Proposition &from_;
    PrintedParts parts_;
    Tuple tuple_;
};

} // namespace

std::vector<Tuple> openie_tuples(const Tree &tree, std::span<const Proposition> propositions) {
    std::vector<Tuple> found;
    for (const Proposition &proposition : propositions) {
        if (!proposition.subject)
            continue;
        std::vector<Tuple> made = proposition.origin == Origin::apposition
                                      ? apposition_tuples(tree, proposition)
                                      : TupleMaker(tree, proposition).tuples();
        found.insert(found.end(), std::make_move_iterator(made.begin()),
                     std::make_move_iterator(made.end()));
    }
    set_confidences(tree, propositions, found);
    return found;
}

} // namespace claimgraph
