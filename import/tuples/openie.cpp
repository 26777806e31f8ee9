// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/openie.hpp"

#include "import/tuples/phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_plural(const Tree &tree, WordIndex noun) {
    return tree[noun].features.has(Feature::number, "Plur") || tree.has_child(noun, {Relation::conj});
}

/// The form of "be" that the line lacks; the past where the main clause is in the past.
std::string_view inserted_be(const Tree &tree, WordIndex noun, WordIndex predicate) {
    bool past = false;
    for (WordIndex above = predicate; !tree.is_root(above);) {
        above = tree.head(above);
        past = tree[above].xpos == Xpos::vbd || (tree.child(above, {Relation::aux, Relation::aux_pass, Relation::cop}) && tree[*tree.child(above, {Relation::aux, Relation::aux_pass, Relation::cop})].xpos == Xpos::vbd);
        if (tree.upos(above) == Upos::verb)
            break;
    }
    if (is_plural(tree, noun))
        return past ? "were" : "are";
    return past ? "was" : "is";
}

class TupleMaker {
  public:
    TupleMaker(const Tree &tree, const Proposition &proposition)
        : tree_(tree), from_(proposition), nominal_(tree.has_child(proposition.predicate, {Relation::cop})) {}

    std::vector<Tuple> tuples() {
        std::vector<Tuple> made;
        if (!from_.subject)
            return made;
        tuple_.origin = from_.origin;
        if (from_.origin == Origin::existential)
            fill_existential();
        else
            fill();
        if (tuple_.relation.empty() && tuple_.inserted.empty())
            return made;
        for (Slotted &subject : subjects()) {
            Tuple tuple = tuple_;
            tuple.subject = std::move(subject);
            if (!tuple.subject.empty())
                made.push_back(std::move(tuple));
        }
        return made;
    }

  private:
    std::vector<Slotted> subjects() const {
        std::vector<Slotted> found;
        const std::vector<WordIndex> heads = tree_.conjuncts(*from_.subject);
        if (heads.size() == 1 || heads.size() > 4)
            return {phrase(tree_, *from_.subject, Extent::subject)};
        for (const WordIndex head : heads)
            found.push_back(phrase(tree_, head, Extent::item));
        return found;
    }

    static bool is_core(Slot slot) {
        return slot == Slot::object || slot == Slot::recipient || slot == Slot::complement ||
               slot == Slot::content;
    }

    Slotted words_of_part(const Part &part) const {
        if (part.head == from_.predicate)
            return complement_phrase(tree_, part.head, Extent::object);
        if (part.slot == Slot::content || part.slot == Slot::adverbial)
            return phrase(tree_, part.head, Extent::clause, from_.predicate);
        return phrase(tree_, part.head, Extent::object);
    }

    void add(const Part &part, bool with_marker) {
        Slotted words = words_of_part(part);
        if (words.empty())
            return;
        if (with_marker)
            words = joined(words_of(part.marker), words);
        tuple_.arguments.push_back(std::move(words));
    }

    /// Behind the predicate in text order, then what stands before it.
    std::vector<Part> further_parts() const {
        std::vector<Part> found;
        for (const Part &part : from_.parts)
            if (!is_core(part.slot) && is_printed(part))
                found.push_back(part);
        std::ranges::stable_partition(found, [&](const Part &part) {
            return part.slot == Slot::agent;
        });
        const auto oblique = std::ranges::find_if(found, [](const Part &part) { return part.slot != Slot::agent; });
        std::stable_partition(oblique, found.end(), [&](const Part &part) {
            return part.head > from_.predicate || nominal_;
        });
        return found;
    }

    bool is_printed(const Part &part) const {
        if (part.slot != Slot::adverbial)
            return true;
        return !part.marker.empty();
    }

    void fill() {
        tuple_.relation = from_.relation;
        if (from_.origin == Origin::participle && from_.passive)
            tuple_.inserted = inserted_be(tree_, *from_.subject, from_.predicate);
        if (from_.origin == Origin::apposition)
            tuple_.inserted = "is";
        bool has_object = false;
        for (const Part &part : from_.parts)
            if (is_core(part.slot)) {
                if (part.slot == Slot::content && !part.marker.empty())
                    tuple_.relation = joined(std::move(tuple_.relation), words_of(part.marker));
                else if (!part.marker.empty())
                    tuple_.relation = joined(std::move(tuple_.relation), words_of(part.marker));
                add(part, false);
                has_object = true;
            }
        for (const Part &part : further_parts()) {
            const bool first = tuple_.arguments.empty() && part.slot != Slot::adverbial;
            if (first)
                tuple_.relation = joined(std::move(tuple_.relation), words_of(part.marker));
            add(part, !first);
        }
        static_cast<void>(has_object);
    }

    void fill_existential() {
        tuple_.relation = from_.relation;
        std::erase_if(tuple_.relation, [&](WordIndex word) { return tree_.relation(word) == Relation::expl; });
        for (const Part &part : further_parts()) {
            const bool first = tuple_.arguments.empty() && part.slot != Slot::adverbial;
            if (first)
                tuple_.relation = joined(std::move(tuple_.relation), words_of(part.marker));
            add(part, !first);
        }
    }

    const Tree &tree_;
    const Proposition &from_;
    bool nominal_;
    Tuple tuple_;
};

} // namespace

std::vector<Tuple> openie_tuples(const Tree &tree, std::span<const Proposition> propositions) {
    std::vector<Tuple> found;
    for (const Proposition &proposition : propositions)
        for (Tuple &tuple : TupleMaker(tree, proposition).tuples())
            found.push_back(std::move(tuple));
    for (Tuple &tuple : found)
        tuple.confidence = 1.0 / (1.0 + static_cast<double>(tuple.subject.size() + tuple.relation.size()));
    return found;
}

} // namespace claimgraph
