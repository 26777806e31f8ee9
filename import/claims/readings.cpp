// SPDX-License-Identifier: Apache-2.0
#include "import/claims/readings.hpp"

#include "core/claim.hpp"
#include "import/claims/adjective_relations.hpp"
#include "import/claims/agents.hpp"
#include "import/claims/apposition_readings.hpp"
#include "import/claims/chains.hpp"
#include "import/claims/control_readings.hpp"
#include "import/claims/copula_readings.hpp"
#include "import/claims/difference_readings.hpp"
#include "import/claims/differences_told.hpp"
#include "import/claims/group_comparisons.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_readings.hpp"
#include "import/claims/passive_readings.hpp"
#include "import/claims/properties.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/restriction.hpp"
#include "import/claims/sought.hpp"
#include "import/claims/sound_ends.hpp"
#include "import/claims/unsaid.hpp"
#include "import/claims/verb_readings.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

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
        found = measured(once(std::move(found)));
        for (WordIndex word = 0; word < tree_.size(); ++word)
            if (tree_.upos(word) == Upos::noun &&
                (relates_by_itself(tree_, word) || compares_groups(tree_, word)))
                for (Reading &reading : measured(presupposed(word)))
                    add_unsaid(found, std::move(reading));
        return sound(std::move(found));
    }

  private:
    /// "remains closed" is read at either of its words.
    static std::vector<Reading> once(std::vector<Reading> readings) {
        std::vector<Reading> found;
        for (Reading &reading : readings)
            if (std::ranges::none_of(found, [&](const Reading &other) {
                    return other.predicate == reading.predicate &&
                           !keeps_lemma(reading.predicate) && other.object && reading.object &&
                           other.subject.words == reading.subject.words &&
                           other.object->words == reading.object->words;
                }))
                found.push_back(std::move(reading));
        return found;
    }

    /// Comparisons with what they compare on.
    std::vector<Reading> measured(const std::vector<Reading> &readings) const {
        std::vector<Reading> found;
        for (const Reading &reading : readings)
            std::ranges::move(compared_on(tree_, propositions_[reading.proposition], reading),
                              std::back_inserter(found));
        return found;
    }

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
            return control_of(tree_.lemma(word)) == Control::inquire ||
                   lists_word("analyse analyze calculate compute estimate", tree_.lemma(word));
        };
        const bool asked = inquires(proposition.predicate) ||
                           std::ranges::any_of(proposition.chain, inquires) ||
                           is_sought(tree_, proposition);
        if (auto differing = asked ? std::vector<Reading>{} : groups_differ(clause);
            !differing.empty())
            return tried(index, "difference between groups", std::move(differing));
        if (proposition.origin == Origin::apposition)
            return tried(index, "apposition", apposition_readings(clause));
        if (proposition.origin == Origin::existential)
            return tried(index, "there is", existential_readings(clause));
        if (proposition.origin == Origin::infinitive && !says_infinitive(tree_, proposition))
            return note(index, "infinitive", "nobody says that it happens");
        if (const std::string_view why = why_unsaid(tree_, proposition); !why.empty())
            return note(index, "all", why);
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
            const bool looks = tree_.lemma(above) == "look" && above + 1 < tree_.size() &&
                               lists_word("at into", tree_.lower(above + 1));
            if (looks || control_of(tree_.lemma(above)) == Control::inquire ||
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
        if (const auto used = chance_given(clause); used && clause.agent) {
            take_over(*used);
            return tried(clause.index, "gives a chance", gives_chance(clause, *used));
        }
        if (introduces(clause))
            return note(clause.index, "active verb", "what it says is another proposition");
        if (const auto means = means_of(clause))
            clause.agent = means;
        if (!clause.agent)
            return note(clause.index, "active verb", "nobody is said to act");
        if (const Part *prevented = prevented_clause(clause))
            take_over(prevented->head);
        if (const Part *doing = kept_doing(clause))
            take_over(doing->head);
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
