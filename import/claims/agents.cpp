// SPDX-License-Identifier: Apache-2.0
#include "import/claims/agents.hpp"

#include "import/claims/apposition_readings.hpp"
#include "import/claims/chains.hpp"
#include "import/claims/clause.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"

namespace claimgraph {
namespace {

// Participles hang close to their main verb; deeper trees are lists or attacks.
constexpr int most_steps_to_the_main_clause = 16;

std::optional<WordIndex> main_subject(const Tree &tree, WordIndex word) {
    for (int steps = most_steps_to_the_main_clause; steps > 0; --steps) {
        if (const auto subject = tree.child(word, {Relation::nsubj, Relation::csubj}))
            return subject;
        if (tree.is_root(word))
            return std::nullopt;
        word = tree.head(word);
    }
    return std::nullopt;
}

/// "..., leading to Y": a participle behind a comma, wherever the parser hangs it.
bool is_participle_apart(const Tree &tree, WordIndex verb) {
    if (tree.relation(verb) != Relation::acl || tree[verb].xpos != Xpos::vbg)
        return false;
    const WordIndex first = tree.subtree(verb).first;
    return tree.upos(first) == Upos::punct || (first > 0 && tree.upos(first - 1) == Upos::punct);
}

/// "By adding lime, farmers sweeten soils, leading to better crops": the adding leads there.
std::optional<WordIndex> means_in_front(const Tree &tree, WordIndex participle) {
    if (tree[participle].xpos != Xpos::vbg || tree.lemma(participle) != "lead" ||
        !tree.is(participle, {Relation::advcl, Relation::acl}))
        return std::nullopt;
    WordIndex main = tree.head(participle);
    while (!tree.is_root(main) && !tree.has_child(main, {Relation::nsubj}))
        main = tree.head(main);
    const auto subject = tree.child(main, {Relation::nsubj});
    if (!subject || !(names_population(tree, *subject) || names_agent(tree, *subject)) ||
        tree.upos(*subject) == Upos::pron)
        return std::nullopt;
    for (const WordIndex child : tree.children(main))
        if (child < *subject && tree.is(child, {Relation::advcl, Relation::obl}) &&
            lists_word("by through", preposition(tree, child)))
            return child;
    return std::nullopt;
}

/// The noun before the gerund that says how well something does it: "the efficacy of zinc in
/// lowering Y".
std::optional<WordIndex> power_before(const Tree &tree, WordIndex gerund) {
    const auto mark = tree.child(gerund, {Relation::mark, Relation::case_mark});
    if (tree[gerund].xpos != Xpos::vbg || !mark || *mark > gerund ||
        !lists_word("at for in", tree.lower(*mark)))
        return std::nullopt;
    constexpr WordIndex farthest = 16; // words between the noun and what it is the power of
    for (WordIndex noun = *mark; noun > 0 && *mark - noun < farthest;) {
        --noun;
        if (tree.upos(noun) == Upos::noun &&
            lists_word("advantage benefit capability effect effectiveness efficacy efficiency "
                       "failure feasibility impact performance potency potential power role "
                       "success superiority use usefulness utility value",
                       tree.lemma(noun)) &&
            complement_with(tree, noun, {"of"}))
            return noun;
        if (tree[noun].xpos == Xpos::comma || is_verbal(tree, noun))
            return std::nullopt;
    }
    return std::nullopt;
}

/// Whether a word above asks about the noun or denies it: "evaluated the efficacy of Y", "the lack
/// of efficacy of Y".
bool is_asked(const Tree &tree, WordIndex noun) {
    for (int steps = most_steps_to_the_main_clause; steps > 0 && !tree.is_root(noun); --steps) {
        noun = tree.head(noun);
        const Control kind = control_of(tree.lemma(noun));
        if (kind == Control::inquire || kind == Control::want ||
            lists_word("absence aim failure goal know lack objective purpose question unknown",
                       tree.lemma(noun)))
            return true;
    }
    return false;
}

/// "Elba is an island shaped by wind": Elba is.
std::optional<WordIndex> named_as(const Tree &tree, WordIndex participle) {
    if (tree.relation(participle) != Relation::acl)
        return std::nullopt;
    const WordIndex noun = tree.head(participle);
    const auto article = tree.child(noun, {Relation::det});
    const auto subject = tree.child(noun, {Relation::nsubj});
    const bool one = article && lists_word("a an one", tree.lower(*article));
    return one && subject && tree.has_child(noun, {Relation::cop}) &&
                   tree.upos(*subject) != Upos::pron
               ? subject
               : std::nullopt;
}

std::optional<WordIndex> agent_of(const Tree &tree, const Proposition &proposition) {
    if (!tree.has_child(proposition.predicate, {Relation::nsubj}))
        if (const auto power = power_before(tree, proposition.predicate))
            return is_asked(tree, *power) ? std::nullopt : complement_with(tree, *power, {"of"});
    const WordIndex top = tree.first_conjunct(
        proposition.chain.empty() ? proposition.predicate : proposition.chain.front());
    if (tree.is_root(top) || !proposition.subject)
        return proposition.subject;
    if (proposition.passive)
        return named_as(tree, top).value_or(*proposition.subject);
    if (const auto means = means_in_front(tree, top))
        return means;
    const WordIndex above = tree.head(top);
    if (!tree.is(top, {Relation::acl, Relation::acl_relcl}) || *proposition.subject != above)
        return proposition.subject;
    if (tree.has_child(above, {Relation::cop}) && !tree.has_child(top, {Relation::nsubj_pass}))
        if (const auto described = tree.child(above, {Relation::nsubj}))
            return described;
    if (is_participle_apart(tree, top))
        if (const auto main = main_subject(tree, above))
            return main;
    return proposition.subject;
}

bool has_own_mark(const Tree &tree, const Proposition &below) {
    const auto mark = tree.child(below.predicate, {Relation::mark});
    return mark && tree.lower(*mark) == "that";
}

/// "by Ving Z"; "without Ving Z", "before Ving Z" is what those do who are helped.
bool is_means(const Tree &tree, WordIndex gerund) {
    return !lists_word("after before despite when without", preposition(tree, gerund));
}

/// "X helps people overcome Y by Ving Z": it is X that overcomes and that Vs.
Agents handed_down(Agents agents, std::size_t index, const Tree &tree,
                   std::span<const Proposition> propositions) {
    const Part *clause = controlled_clause(tree, propositions[index]);
    if (clause == nullptr || !agents.of[index])
        return agents;
    for (std::size_t i = 0; i < propositions.size(); ++i) {
        const Proposition &below = propositions[i];
        if (tree.first_conjunct(below.predicate) == clause->head && !has_own_mark(tree, below)) {
            agents.of[i] = agents.of[index];
            agents.controlled[i] = true;
        } else if (below.origin == Origin::adverbial && is_means(tree, below.predicate) &&
                   tree.below(below.predicate, clause->head)) {
            agents.of[i] = agents.of[index];
        }
    }
    return agents;
}

} // namespace

Agents find_agents(const Tree &tree, std::span<const Proposition> propositions) {
    Agents agents;
    agents.controlled.resize(propositions.size(), false);
    for (const Proposition &proposition : propositions) {
        agents.of.push_back(agent_of(tree, proposition));
        // "ghrelin, the hormone that limits Y": ghrelin does.
        if (auto &agent = agents.of.back())
            agent = described_by(tree, *agent).value_or(*agent);
    }
    for (std::size_t i = 0; i < propositions.size(); ++i)
        agents = handed_down(std::move(agents), i, tree, propositions);
    return agents;
}

const Part *controlled_clause(const Tree &tree, const Proposition &proposition) {
    const Control kind = control_of(tree.lemma(proposition.predicate));
    if (kind != Control::enable && kind != Control::cause && kind != Control::want)
        return nullptr;
    const Part *clause = part_in(proposition, Slot::content);
    if (clause == nullptr || clause->head < proposition.predicate)
        return nullptr; // "...," she told us
    const bool to_somebody = part_in(proposition, Slot::object) != nullptr ||
                             part_in(proposition, Slot::recipient) != nullptr;
    const bool ours = proposition.subject && tree.lower(*proposition.subject) == "we";
    if (to_somebody && !ours && gives_advice(tree.lemma(proposition.predicate)))
        return nullptr; // "urged people to leave": they should
    const bool statement = tree.has_child(clause->head, {Relation::nsubj, Relation::nsubj_pass}) &&
                           preposition(tree, clause->head) != "to";
    return kind == Control::want && statement ? nullptr : clause;
}

} // namespace claimgraph
