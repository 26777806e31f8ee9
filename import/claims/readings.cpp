// SPDX-License-Identifier: Apache-2.0
#include "import/claims/readings.hpp"

#include "import/claims/adjective_relations.hpp"
#include "import/claims/agents.hpp"
#include "import/claims/chains.hpp"
#include "import/claims/control_readings.hpp"
#include "import/claims/copula_readings.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/passive_readings.hpp"
#include "import/claims/properties.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/restriction.hpp"
#include "import/claims/sound_ends.hpp"
#include "import/claims/verb_readings.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

/// "It is unclear whether ...", "Whether ... is not known": that it is open is said of the clause.
bool is_unknown(const Tree &tree, WordIndex predicate) {
    if (tree.is_root(predicate) || !tree.is(predicate, {Relation::ccomp, Relation::csubj,
                                                        Relation::csubj_pass, Relation::advcl}))
        return false;
    const WordIndex above = tree.head(predicate);
    if (lists_word("debatable uncertain unclear unknown unproven", tree.lemma(above)))
        return true;
    return lists_word("clear know", tree.lemma(above)) &&
           std::ranges::any_of(tree.children(above), [&](WordIndex child) {
               return lists_word("not n't never", tree.lower(child));
           });
}

/// "beyond treating Y", "instead of treating Y": not said to happen.
bool is_set_aside(const Tree &tree, const Proposition &proposition) {
    const std::string marker = preposition(tree, proposition.predicate);
    return marker == "beyond" || marker == "instead of" || marker == "rather than" ||
           marker == "besides" || (marker == "whether" && !is_unknown(tree, proposition.predicate));
}

/// "Steps included raising dams and closing roads": the steps close none.
bool is_listed(const Tree &tree, const Proposition &proposition) {
    const WordIndex gerund = proposition.predicate;
    if (tree[gerund].xpos != Xpos::vbg || tree.has_child(gerund, {Relation::nsubj}))
        return false;
    const WordIndex first = tree.first_conjunct(gerund);
    return !tree.is_root(first) &&
           tree.is(first, {Relation::xcomp, Relation::obj, Relation::ccomp, Relation::advcl}) &&
           lists_word("comprise entail include involve", tree.lemma(tree.head(first)));
}

/// "If the dam leaks, farms suffer": nobody says that it does.
bool is_supposed(const Tree &tree, const Proposition &proposition) {
    for (WordIndex at = proposition.predicate;; at = tree.head(at)) {
        const auto mark = tree.child(at, {Relation::mark});
        if (mark && tree.relation(at) == Relation::advcl &&
            lists_word("if unless", tree.lower(*mark)))
            return true;
        if (tree.is_root(at) || !tree.is(at, {Relation::conj, Relation::ccomp, Relation::xcomp}))
            return false;
    }
}

/// "fatal if not treated", "as expected": a participle that says when something else holds.
bool is_elliptic_condition(const Tree &tree, const Proposition &proposition) {
    return proposition.origin == Origin::adverbial && proposition.passive &&
           part_in(proposition, Slot::agent) == nullptr &&
           std::ranges::any_of(tree.children(proposition.predicate), [&](WordIndex child) {
               return child < proposition.predicate &&
                      tree.is(child, {Relation::mark, Relation::advmod}) &&
                      lists_word("if when unless until once as than whenever", tree.lower(child));
           });
}

/// "X fell as compared to Y": Y is what X is held against, and X compares nothing.
bool is_held_against(const Tree &tree, const Proposition &proposition) {
    return tree.lower(proposition.predicate) == "compared" &&
           tree.is(proposition.predicate, {Relation::advcl, Relation::acl}) &&
           !tree.has_child(proposition.predicate, {Relation::aux_pass, Relation::nsubj_pass});
}

/// "as it relates to Y", "based on sales, considering costs": with regard to Y.
bool is_regard(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    if (lists_word("considering regarding", tree.lower(verb)) && !proposition.own_subject &&
        tree.is(verb, {Relation::acl, Relation::advcl}) && tree.subtree(verb).first == verb)
        return true;
    return lists_word("concern pertain relate", tree.lemma(proposition.predicate)) &&
           proposition.subject && tree.lower(*proposition.subject) == "it" &&
           tree.relation(proposition.predicate) == Relation::advcl &&
           preposition(tree, proposition.predicate) == "as";
}

/// "after correcting for age", "regression adjusting for age": how something was reckoned.
bool is_adjustment(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    return lists_word("account adjust control correct", tree.lemma(verb)) &&
           tree[verb].xpos == Xpos::vbg && !proposition.own_subject &&
           (tree.has_child(verb, {Relation::mark}) ||
            (verb + 1 < tree.size() && tree.lower(verb + 1) == "for"));
}

/// "The rule is simple: drink less and open a window": a bare verb beside one in a tense tells the
/// reader what to do.
bool is_order(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    if (tree.relation(verb) != Relation::conj || tree[verb].xpos != Xpos::vb ||
        !proposition.chain.empty() || tree.has_child(verb, {Relation::nsubj, Relation::mark}))
        return false;
    const WordIndex first = tree.first_conjunct(verb);
    return tree[first].xpos != Xpos::vb &&
           !tree.has_child(first, {Relation::aux, Relation::mark}) &&
           !tree.has_child(verb, {Relation::aux});
}

/// "more than we thought": what is held against what the clause says.
bool is_standard(const Tree &tree, const Proposition &proposition) {
    return tree.is(proposition.predicate, {Relation::advcl, Relation::ccomp}) &&
           preposition(tree, proposition.predicate) == "than" && proposition.parts.empty();
}

/// "necessary to V": V is wanted, not said.
bool is_demand(const Tree &tree, WordIndex adjective) {
    for (const std::string_view demand :
         {"necessary", "essential", "important", "crucial", "critical", "vital", "ready", "hard",
          "difficult", "impossible"})
        if (tree.lemma(adjective) == demand)
            return true;
    return false;
}

/// "It is hard for us to see the shore": nobody is said to see it.
bool is_demanded(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    return !tree.is_root(verb) && tree[verb].xpos == Xpos::vb && proposition.own_subject &&
           preposition(tree, verb) == "for to" && is_demand(tree, tree.head(verb));
}

/// Whether an infinitive says what happens: "the capacity to V", not "the decision to V".
bool says_infinitive(const Tree &tree, const Proposition &proposition) {
    const WordIndex first = tree.first_conjunct(
        proposition.chain.empty() ? proposition.predicate : proposition.chain.front());
    if (tree.is_root(first))
        return true;
    const WordIndex above = tree.head(first);
    // "does little to lower Y"
    if (lists_word("nothing little lot more much", tree.lower(above)) && !tree.is_root(above) &&
        tree.lemma(tree.head(above)) == "do")
        return true;
    if (tree.relation(first) == Relation::acl)
        return is_ability(tree, above);
    // "is used to treat Y", "is able to treat Y"
    return tree.lemma(above) == "use" || (tree.upos(above) == Upos::adj && !is_demand(tree, above));
}

class ReadingFinder {
  public:
    ReadingFinder(const Tree &tree, std::span<const Proposition> propositions, SentenceTrace *trace)
        : tree_(tree), propositions_(propositions), agents_(find_agents(tree, propositions)),
          trace_(trace) {}

    std::vector<Reading> find() {
        std::vector<Reading> found;
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            if (agents_.controlled[i])
                note(i, "on its own", "it is read with the verb above it");
            else
                for (std::vector<Reading> readings : {read(i), reasons(i)})
                    std::ranges::move(readings, std::back_inserter(found));
        for (WordIndex word = 0; word < tree_.size(); ++word)
            if (tree_.upos(word) == Upos::noun &&
                (relates_by_itself(tree_, word) || compares_groups(tree_, word)))
                for (Reading &reading : presupposed(word))
                    add_unsaid(found, std::move(reading));
        return sound(std::move(found));
    }

  private:
    std::vector<Reading> sound(std::vector<Reading> readings) {
        std::erase_if(readings, [&](const Reading &reading) {
            const std::string_view why = unsound_end(tree_, reading);
            if (!why.empty() && trace_ != nullptr)
                trace_->rejections.push_back({reading, std::string(why)});
            return !why.empty();
        });
        return readings;
    }

    void add_unsaid(std::vector<Reading> &found, Reading reading) {
        if (!is_said(found, reading))
            found.push_back(std::move(reading));
        else if (trace_ != nullptr)
            trace_->rejections.push_back({std::move(reading), "already said"});
    }

    std::vector<Reading> read(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        const Clause clause{tree_, proposition, index, agents_.of[index]};
        // "Tests were run to assess differences": nobody says that there are any.
        const auto inquires = [&](WordIndex word) {
            return control_of(tree_.lemma(word)) == Control::inquire;
        };
        const bool asked =
            inquires(proposition.predicate) || std::ranges::any_of(proposition.chain, inquires);
        if (auto differing = asked ? std::vector<Reading>{} : groups_differ(clause);
            !differing.empty())
            return tried(index, "difference between groups", std::move(differing));
        if (proposition.origin == Origin::apposition)
            return tried(index, "apposition", apposition_readings(clause));
        if (proposition.origin == Origin::existential)
            return tried(index, "there is", existential_readings(clause));
        if ((proposition.origin == Origin::infinitive && !says_infinitive(tree_, proposition)) ||
            is_demanded(tree_, proposition))
            return note(index, "infinitive", "nobody says that it happens");
        if (is_set_aside(tree_, proposition))
            return note(index, "all", "its preposition sets it aside");
        if (is_listed(tree_, proposition))
            return note(index, "all", "it is one of a list");
        if (is_supposed(tree_, proposition))
            return note(index, "all", "it is only supposed");
        if (is_elliptic_condition(tree_, proposition))
            return note(index, "all", "it says when something else holds");
        if (only_narrows(tree_, proposition))
            return note(index, "all", "it tells which people are meant");
        if (is_held_against(tree_, proposition))
            return note(index, "all", "it names what something is held against");
        if (is_regard(tree_, proposition))
            return note(index, "all", "it says with regard to what");
        if (is_adjustment(tree_, proposition))
            return note(index, "all", "it says how something was reckoned");
        if (is_order(tree_, proposition))
            return note(index, "all", "it tells the reader what to do");
        if (is_standard(tree_, proposition))
            return note(index, "all", "it is what something is held against");
        if (is_copular(tree_, proposition.predicate)) {
            if (const auto gerund = gerund_of_adjective(clause))
                take_over(*gerund);
            if (const auto gerund = gerund_that_measures(tree_, proposition.predicate))
                take_over(*gerund);
            return tried(index, "copula", copula_readings(clause));
        }
        if (const Part *below = controlled_clause(tree_, proposition))
            return tried(index, "control", controlling(clause, *below));
        if (const auto deed = deed_linked(clause))
            take_over(*deed);
        return proposition.passive ? tried(index, "passive", passive_readings(clause))
                                   : active(clause);
    }

    /// Tells the trace why a proposition is not read.
    std::vector<Reading> note(std::size_t index, std::string_view rules, std::string_view why) {
        if (trace_ != nullptr)
            trace_->attempts.push_back({index, rules, 0, why});
        return {};
    }

    /// Tells the trace how rules fared.
    std::vector<Reading> tried(std::size_t index, std::string_view rules,
                               std::vector<Reading> readings) {
        if (trace_ != nullptr)
            trace_->attempts.push_back(
                {index, rules, readings.size(),
                 readings.empty() && !agents_.of[index] ? "nobody is said to act" : ""});
        return readings;
    }

    std::vector<Reading> reasons(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (proposition.origin == Origin::infinitive || is_set_aside(tree_, proposition))
            return {};
        auto readings = reason_readings({tree_, proposition, index, agents_.of[index]});
        return readings.empty() ? readings : tried(index, "reason", std::move(readings));
    }

    /// "The link between X and Y is old" takes the link for granted; a question after it does not.
    std::vector<Reading> presupposed(WordIndex noun) const {
        constexpr int most_steps = 12;
        auto bearer = propositions_.end();
        WordIndex above = noun;
        for (int steps = most_steps; steps > 0 && !tree_.is_root(above); --steps) {
            above = tree_.head(above);
            if (control_of(tree_.lemma(above)) == Control::inquire ||
                control_of(tree_.lemma(above)) == Control::want ||
                lists_word("absence aim analysis assessment comparison estimation evaluation "
                           "examination exploration goal hypothesis information insight interest "
                           "investigation knowledge lack objective purpose question research "
                           "study test trial uncertainty understanding",
                           tree_.lemma(above)))
                return {};
            if (bearer == propositions_.end())
                bearer = std::ranges::find(propositions_, above, &Proposition::predicate);
        }
        if (bearer == propositions_.end())
            return {};
        const auto index = static_cast<std::size_t>(bearer - propositions_.begin());
        const Clause clause{tree_, *bearer, index, std::nullopt};
        auto readings = compares_groups(tree_, noun) ? differing_group_of(clause, noun)
                                                     : relation_noun_readings(clause, noun);
        for (Reading &reading : readings) {
            reading.relation = {noun, noun + 1};
            reading.arguments.clear();
            reading.rule = rules::presupposed;
        }
        return readings;
    }

    static bool is_said(const std::vector<Reading> &found, const Reading &reading) {
        return std::ranges::any_of(found, [&](const Reading &other) {
            return other.subject.head == reading.subject.head && other.object &&
                   other.object->head == reading.object->head;
        });
    }

    std::vector<Reading> active(Clause clause) {
        if (introduces(clause))
            return note(clause.index, "active verb", "what it says is another proposition");
        if (const auto means = means_of(clause))
            clause.agent = means;
        if (!clause.agent)
            return note(clause.index, "active verb", "nobody is said to act");
        if (const Part *prevented = prevented_clause(clause))
            take_over(prevented->head);
        if (const auto infinitive = made_likely(clause))
            take_over(*infinitive);
        struct NamedRule {
            std::string_view name;
            std::vector<Reading> (*read)(const Clause &);
        };
        static constexpr NamedRule rules_in_order[] = {
            {"makes possible", makes_possible},
            {"makes likely", makes_likely},
            {"prevents from", prevents_from},
            {"fares better", fares_better},
            {"is hard to do", hard_to},
            {"is likelier", likelier},
            {"changes alone", changes_alone},
            {"links one to another", links},
            {"names a role", named_role},
            {"finds something so", small_clause},
            {"makes something so", makes_so},
            {"object is a relation noun", object_noun_readings},
            {"subject is a relation noun", subject_noun_readings},
            {"verb with its object, preposition or complement", verb_readings}};
        for (const NamedRule &rule : rules_in_order)
            if (auto readings = tried(clause.index, rule.name, rule.read(clause));
                !readings.empty())
                return readings;
        return {};
    }

    /// What a verb reads with itself makes no claims of its own.
    void take_over(WordIndex predicate) {
        const auto below = std::ranges::find(propositions_, predicate, &Proposition::predicate);
        if (below != propositions_.end())
            agents_.controlled[static_cast<std::size_t>(below - propositions_.begin())] = true;
    }

    /// "X helps people overcome Y": X treats Y; where the clause names no effect, X enables it.
    std::vector<Reading> controlling(const Clause &clause, const Part &below) {
        if (!clause.agent || control_in(clause) == Control::want)
            return {};
        std::vector<Reading> effects;
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            if (agents_.controlled[i] &&
                tree_.first_conjunct(propositions_[i].predicate) == below.head)
                for (Reading &reading : read(i))
                    if (is_effect(reading.predicate)) {
                        reading.rule = rules::control;
                        effects.push_back(std::move(reading));
                    }
        return effects.empty() ? enables_clause(clause, below) : effects;
    }

    const Tree &tree_;
    std::span<const Proposition> propositions_;
    Agents agents_;
    SentenceTrace *trace_; ///< null where nobody asks
};

} // namespace

std::vector<Reading> find_readings(const Tree &tree, std::span<const Proposition> propositions,
                                   SentenceTrace *trace) {
    return ReadingFinder(tree, propositions, trace).find();
}

} // namespace claimgraph
