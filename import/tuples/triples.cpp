// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/triples.hpp"

#include "import/tuples/parts.hpp"

#include <algorithm>
#include <set>

namespace claimgraph {
namespace {

// Bounds of a relation and of a row of conjuncts: what is longer is no relation that anyone reads,
// and would multiply.
constexpr std::size_t longest_relation = 14;
constexpr std::size_t most_conjuncts = 6;

// Prepositional phrases over one another, and words up to a governing verb.
constexpr int most_steps = 3;

/// Prepositional phrases behind a noun, nearest first.
std::vector<Part> phrases_behind(const Tree &tree, WordIndex noun) {
    std::vector<Part> found;
    for (const WordIndex child : tree.children(noun)) {
        if (child < noun || tree.relation(child) != Relation::nmod)
            continue;
        const auto preposition = tree.child(child, {Relation::case_mark});
        if (preposition && *preposition < child)
            found.push_back({child, Slot::oblique, {*preposition, *preposition + 1}});
    }
    return found;
}

std::vector<WordIndex> first_conjuncts(const Tree &tree, WordIndex head) {
    std::vector<WordIndex> items = separate_conjuncts(tree, head);
    if (items.size() > most_conjuncts)
        items.resize(most_conjuncts);
    return items;
}

/// A noun by itself, or its whole phrase where it is joined in a way that cannot be taken apart.
Slotted core_of(const Tree &tree, WordIndex noun) {
    const bool whole =
        tree.has_child(noun, {Relation::conj}) && separate_conjuncts(tree, noun).size() == 1;
    return phrase(tree, noun, whole ? Extent::subject : Extent::core);
}

bool has_subject(const Tree &tree, WordIndex clause) {
    return tree.has_child(clause, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj,
                                   Relation::nsubj_outer, Relation::expl});
}

/// The nearest proposition above, by the index that each predicate has in `at`.
std::optional<std::size_t> governor(const Tree &tree, const Proposition &proposition,
                                    std::span<const std::optional<std::size_t>> at) {
    WordIndex word = proposition.chain.empty() ? proposition.predicate : proposition.chain.front();
    for (int steps = 0; steps < most_steps && !tree.is_root(word); ++steps) {
        word = tree.head(word);
        if (at[word])
            return at[word];
    }
    return std::nullopt;
}

/// Whether the proposition goes on with what another one says: "to block the bill" of "has votes
/// to block the bill", "by adding salt" of "is made by adding salt".
bool goes_on(const Tree &tree, const Proposition &proposition) {
    const WordIndex top =
        proposition.chain.empty() ? proposition.predicate : proposition.chain.front();
    if (has_subject(tree, top) || has_subject(tree, proposition.predicate))
        return false;
    switch (tree.relation(top)) {
    case Relation::acl:
    case Relation::advcl:
        return tree.has_child(top, {Relation::mark});
    case Relation::xcomp:
    case Relation::ccomp:
        return true;
    default:
        return false;
    }
}

/// The relation as far as the proposition that goes on with it; empty where other things stand
/// between or it grows too long.
Slotted reach_of(const Tree &tree, const Proposition &above, const Proposition &proposition) {
    if (above.relation.empty() || proposition.relation.empty() ||
        proposition.relation.front() <= above.predicate ||
        proposition.relation.front() - above.predicate > longest_relation)
        return {};
    Slotted words = above.relation;
    for (WordIndex word = above.relation.back() + 1; word < proposition.relation.front(); ++word) {
        if (tree.is(word, {Relation::punct, Relation::cc}))
            return {};
        words.push_back(word);
    }
    return words.size() > longest_relation ? Slotted() : words;
}

/// One proposition on its way to triples.
class TripleMaker {
  public:
    TripleMaker(const Tree &tree, const Proposition &proposition, WordIndex subject)
        : tree_(tree), from_(proposition), subject_(subject),
          parts_(printed_parts(tree, proposition)) {}

    std::vector<Triple> triples(const Slotted &before) {
        std::vector<Slotted> reaches = {joined(before, relation())};
        if (from_.origin != Origin::existential)
            for (const Part &part : parts_.core)
                reaches = step(reaches, part);
        const std::vector<Slotted> core = reaches;
        for (const Part &part : parts_.further) {
            // The agent is beside the way ("was designed in 1931", not "by Lindt in 1931"), and so
            // is what stands before the verb.
            const bool beside = part.slot == Slot::agent || part.head < from_.predicate;
            std::vector<Slotted> next = step(beside ? core : reaches, part);
            if (!beside)
                reaches = std::move(next);
        }
        std::vector<Triple> made;
        for (const Slotted &subject : subjects_of(tree_, subject_, SubjectSplitting::always))
            for (const Link &link : links_)
                if (!subject.empty())
                    made.push_back({subject, link.relation, link.object});
        return made;
    }

  private:
    struct Link {
        Slotted relation;
        Slotted object;
    };

    Slotted relation() const {
        Slotted words = joined(from_.shared, from_.relation);
        std::erase_if(words,
                      [&](WordIndex word) { return tree_.relation(word) == Relation::expl; });
        return words;
    }

    /// Link each conjunct of the part to all that was reached, and give what is reached with it.
    std::vector<Slotted> step(const std::vector<Slotted> &reaches, const Part &part) {
        std::vector<Slotted> further;
        for (const Slotted &reach : reaches) {
            const Slotted relation = joined(reach, words_of(part.marker));
            if (relation.size() > longest_relation)
                continue;
            if (part.slot == Slot::content || part.slot == Slot::adverbial) {
                // One without a subject of its own is a link of the chain: see `reach_of`.
                const Slotted clause = words_of(tree_, part, Extent::clause);
                if (!clause.empty() && has_subject(tree_, part.head))
                    links_.push_back({relation, clause});
                continue;
            }
            for (const WordIndex item : first_conjuncts(tree_, part.head))
                further.push_back(link(relation, item, 0, joins_relation(part)));
        }
        if (further.size() > most_conjuncts)
            further.resize(most_conjuncts);
        return further.empty() ? reaches : further;
    }

    /// Link a noun and, over it, the prepositional phrases behind it. Gives the relation with the
    /// whole of it.
    Slotted link(const Slotted &relation, WordIndex noun, int depth, bool silent = false) {
        const Slotted core = core_of(tree_, noun);
        if (core.empty())
            return relation;
        if (!silent)
            links_.push_back({relation, core});
        Slotted reach = joined(relation, core);
        if (depth == most_steps)
            return reach;
        for (const Part &part : phrases_behind(tree_, noun)) {
            const Slotted over = joined(reach, words_of(part.marker));
            if (over.size() > longest_relation)
                break;
            Slotted last;
            for (const WordIndex item : first_conjuncts(tree_, part.head))
                last = link(over, item, depth + 1);
            reach = std::move(last);
        }
        return reach;
    }

    /// "access" of "gained access to the port" is nothing that is gained.
    bool joins_relation(const Part &part) const {
        return part.slot == Slot::object && preposition_of_relation(tree_, from_, part).has_value();
    }

    const Tree &tree_;
    const Proposition &from_;
    WordIndex subject_;
    PrintedParts parts_;
    std::vector<Link> links_;
};

} // namespace

std::vector<Triple> find_triples(const Tree &tree, std::span<const Proposition> propositions) {
    std::vector<std::optional<std::size_t>> at(tree.size());
    for (std::size_t i = 0; i < propositions.size(); ++i)
        at[propositions[i].predicate] = i;
    std::vector<Triple> found;
    std::set<Triple> known;
    for (const Proposition &proposition : propositions) {
        if (proposition.origin == Origin::apposition)
            continue;
        Slotted before;
        std::optional<WordIndex> subject = proposition.subject;
        if (const auto above = governor(tree, proposition, at);
            above && goes_on(tree, proposition)) {
            before = reach_of(tree, propositions[*above], proposition);
            if (!before.empty())
                subject = propositions[*above].subject;
        }
        if (!subject)
            continue;
        for (Triple &triple : TripleMaker(tree, proposition, *subject).triples(before))
            if (!triple.relation.empty() && known.insert(triple).second)
                found.push_back(std::move(triple));
    }
    return found;
}

} // namespace claimgraph
