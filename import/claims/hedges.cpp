// SPDX-License-Identifier: Apache-2.0
#include "import/claims/hedges.hpp"

#include "import/claims/cue_list.hpp"
#include "import/claims/cue_scope.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace claimgraph {
namespace {

// Where in the tree that which a hedge concerns is found.
enum class Concerns {
    head,        // what it modifies: "perhaps works"
    modal,       // the same, if it is an auxiliary: "may work", not "May"
    attribute,   // the noun it stands before: "a potential benefit"
    complement,  // what it takes, what it modifies, or its subject: "is likely to work"
    clause,      // what it takes, if that is a clause: "appears to work"
    infinitive,  // what it takes, if that is an infinitive: "the ability to work"
    mark,        // the clause that it introduces: "whether it works"
    condition,   // that clause and the one that depends on it: "works unless it rains"
    alternative, // what it joins: "works or fails"
    nothing,     // it only looks like a hedge
};

Concerns parse_concerns(std::string_view word) {
    static constexpr std::array<std::string_view, 10> names = {
        "head",       "modal", "attribute", "complement",  "clause",
        "infinitive", "mark",  "condition", "alternative", "nothing"};
    const auto found = std::ranges::find(names, word);
    if (found == names.end())
        throw std::invalid_argument("no kind of hedge: " + std::string(word));
    return static_cast<Concerns>(found - names.begin());
}

struct Meaning {
    Concerns concerns = Concerns::nothing;
    Certainty certainty = Certainty::certain;
    std::string_view speculation; // "yes", "no", or the rule that decides

    static Meaning parse(const Row &row) {
        return {parse_concerns(row.at(2)), from_word<Certainty>(row.at(3)).value(), row.at(4)};
    }
};

using Match = CueList<Meaning>::Match;

HedgeCue concerning(const Tree &tree, WordRange words, WordIndex head,
                    std::optional<WordIndex> subject) {
    return {.words = words,
            .concerns = {head},
            .scope = clause_scope(tree, words, head, subject)};
}

std::optional<HedgeCue> hedge(const Tree &tree, const Match &match) {
    const WordRange words = match.words;
    const WordIndex word = words.last - 1;
    const WordIndex first = words.first;
    if (tree.is_root(first) && match.meaning->concerns != Concerns::clause && match.meaning->concerns != Concerns::complement)
        return std::nullopt;
    switch (match.meaning->concerns) {
    case Concerns::modal:
        if (tree.upos(word) != Upos::aux)
            return std::nullopt;
        [[fallthrough]];
    case Concerns::head:
        return concerning(tree, words, tree.head(word), passive_subject(tree, tree.head(word)));
    case Concerns::attribute:
        if (!tree.is(word, {Relation::amod}))
            return std::nullopt;
        return concerning(tree, words, tree.head(word), std::nullopt);
    case Concerns::complement: {
        const auto taken = complement_of(tree, first);
        return concerning(tree, words, taken.value_or(first), std::nullopt);
    }
    case Concerns::clause: {
        auto taken = clausal_complement(tree, first);
        if (!taken && tree.upos(first) == Upos::noun)
            taken = tree.child(first, {Relation::acl});
        if (!taken)
            return std::nullopt;
        return concerning(tree, words, *taken, std::nullopt);
    }
    case Concerns::infinitive: {
        const auto taken = tree.child(first, {Relation::acl, Relation::xcomp});
        if (!taken)
            return std::nullopt;
        return concerning(tree, words, *taken, std::nullopt);
    }
    case Concerns::mark:
    case Concerns::condition:
        return concerning(tree, words, tree.head(first), std::nullopt);
    case Concerns::alternative:
    case Concerns::nothing:
        break;
    }
    return std::nullopt;
}

bool speculative(const Tree &, const HedgeCue &, std::string_view rule) { return rule == "yes"; }

} // namespace

std::vector<HedgeCue> find_hedges(const Tree &tree) {
    static const CueList<Meaning> cues(lexicons::hedges());
    std::vector<HedgeCue> found;
    for (WordIndex word = 0; word < tree.size();) {
        const Match match = cues.match(tree, word);
        word = std::max(match.words.last, word + 1);
        if (!match.meaning)
            continue;
        auto cue = hedge(tree, match);
        if (!cue)
            continue;
        cue->certainty = match.meaning->certainty;
        cue->speculative = speculative(tree, *cue, match.meaning->speculation);
        found.push_back(std::move(*cue));
    }
    return found;
}

} // namespace claimgraph
