// SPDX-License-Identifier: Apache-2.0
#include "import/claims/control_verbs.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 21> object_control = {
    "allow",  "ask",      "cause",   "compel",  "enable",    "encourage", "force",
    "help",   "induce",   "inspire", "invite",  "lead",      "motivate",  "order",
    "permit", "persuade", "prompt",  "require", "stimulate", "tell",      "urge"};

constexpr std::array<std::string_view, 11> reliance = {
    "bank on", "bank upon", "count on",  "count upon", "depend on", "depend upon",
    "look to", "rely on",   "rely upon", "trust in",   "turn to"};

} // namespace

bool controls_object(const Tree &tree, WordIndex verb) {
    return std::ranges::find(object_control, tree.lemma(verb)) != object_control.end();
}

bool relies(const Tree &tree, WordIndex verb, WordIndex preposition) {
    const std::string phrase =
        std::string(tree.lemma(verb)).append(" ").append(tree.lower(preposition));
    return std::ranges::find(reliance, phrase) != reliance.end();
}

bool is_deed_of_means(const Tree &tree, WordIndex infinitive) {
    const auto sense = sense_of(tree.lemma(infinitive));
    // "use sticks to help them walk": the sticks do
    const auto whom = tree.child(infinitive, {Relation::obj});
    if (tree.lemma(infinitive) == "help" && whom &&
        lists_word("her him me them us you", tree.lower(*whom)))
        return true;
    return sense && tree.lemma(infinitive) != "help" &&
           (is_effect(sense->predicate) || sense->predicate == Predicate::treats);
}

std::optional<WordIndex> keeping_verb(const Tree &tree, WordIndex state) {
    constexpr int farthest = 3;
    for (int steps = farthest; steps > 0 && !tree.is_root(state); --steps) {
        if (!tree.is(state, {Relation::xcomp, Relation::ccomp, Relation::advcl}))
            return std::nullopt;
        state = tree.head(state);
        if (lists_word("keep leave make", tree.lemma(state)))
            return state;
    }
    return std::nullopt;
}

} // namespace claimgraph
