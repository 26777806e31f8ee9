// SPDX-License-Identifier: Apache-2.0
#include "import/claims/readings.hpp"

#include "import/claims/relations.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <unordered_map>

namespace claimgraph {
namespace {

// A list of thirty subjects of thirty objects is a table or an attack, not a sentence.
constexpr std::size_t most_readings_of_a_proposition = 32;

namespace rules {
constexpr Rule verb{"verb", 0.8};
constexpr Rule unknown_verb{"verb-other", 0.65};
constexpr Rule change{"change", 0.75};
constexpr Rule passive{"passive", 0.8};
constexpr Rule state{"state", 0.6};
constexpr Rule copula_noun{"copula-noun", 0.75};
constexpr Rule copula_adjective{"copula-adjective", 0.75};
constexpr Rule comparison{"comparison", 0.75};
constexpr Rule apposition{"apposition", 0.55};
constexpr Rule control{"control", 0.65};
constexpr Rule quantity{"quantity", 0.7};
constexpr Rule noun{"relation-noun", 0.65};
constexpr Rule exists{"existential", 0.5};
} // namespace rules

bool is_pronoun(const Tree &tree, WordIndex word) { return tree.upos(word) == Upos::pron; }

bool is_noun(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::noun || tree.upos(word) == Upos::propn ||
           tree.upos(word) == Upos::num || tree.upos(word) == Upos::pron ||
           tree.upos(word) == Upos::sym;
}

/// "carry out": the verb with its particle.
std::string verb_lemma(const Tree &tree, WordIndex verb) {
    std::string lemma(tree.lemma(verb));
    if (const auto particle = tree.child(verb, {Relation::compound_prt}))
        lemma += " " + std::string(tree.lower(*particle));
    return lemma;
}

bool has_number(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.upos(word) == Upos::num)
            return true;
    return false;
}

bool names_time(const Tree &tree, WordIndex noun) {
    static const auto times = [] {
        WordMap map;
        for (const Row &row : rows_of(lexicons::roles()))
            if (row.at(1) == "noun" && row.at(2) == word(ArgumentRole::time))
                map.emplace(row[0], row[2]);
        return map;
    }();
    return times.contains(tree.lemma(noun));
}

bool lists_word(std::string_view list, std::string_view wanted) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == wanted)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

/// A noun that stands for a relation, and the prepositions before its two ends.
struct RelationNoun {
    Predicate predicate = Predicate::other;
    std::string_view first;
    std::string_view second;
};

const RelationNoun *relation_noun(const Tree &tree, WordIndex noun) {
    static const auto nouns = [] {
        std::unordered_map<std::string_view, RelationNoun> map;
        for (const Row &row : rows_of(lexicons::relation_nouns()))
            map[row.at(0)] = {from_word<Predicate>(row.at(1)).value(), row.at(2), row.at(3)};
        return map;
    }();
    const auto found = nouns.find(tree.lemma(noun));
    return found == nouns.end() ? nullptr : &found->second;
}

/// Where a reading finds the other end of its relation.
struct Target {
    std::string phrase;
    RelationSense sense;
    std::optional<WordIndex> object;
    std::optional<WordIndex> consumed; ///< the noun of "have an effect on"
};

class ReadingFinder {
  public:
    ReadingFinder(const Tree &tree, std::span<const Proposition> propositions)
        : tree_(tree), propositions_(propositions), agents_(propositions.size()),
          controlled_(propositions.size(), false) {
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            agents_[i] = agent_of(propositions_[i]);
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            hand_down_agent(i);
    }

    std::vector<Reading> find() {
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            if (!controlled_[i])
                for (Reading &reading : read(i))
                    found_.push_back(std::move(reading));
        return std::move(found_);
    }

  private:
    const Part *part(const Proposition &proposition, Slot slot) const {
        for (const Part &each : proposition.parts)
            if (each.slot == slot)
                return &each;
        return nullptr;
    }

    std::optional<std::size_t> proposition_at(WordIndex predicate) const {
        for (std::size_t i = 0; i < propositions_.size(); ++i)
            if (propositions_[i].predicate == predicate)
                return i;
        return std::nullopt;
    }

    /// The subject, but of "X is a drug that lowers Y" X, and of "..., leading to Y" that of the
    /// main clause wherever the parser hangs the participle.
    std::optional<WordIndex> agent_of(const Proposition &proposition) const {
        const WordIndex top = tree_.first_conjunct(
            proposition.chain.empty() ? proposition.predicate : proposition.chain.front());
        if (tree_.is_root(top) || !proposition.subject || proposition.passive)
            return proposition.subject;
        const WordIndex above = tree_.head(top);
        const bool describes =
            tree_.is(top, {Relation::acl, Relation::acl_relcl}) && *proposition.subject == above;
        if (!describes)
            return proposition.subject;
        if (tree_.has_child(above, {Relation::cop}) &&
            !tree_.has_child(top, {Relation::nsubj_pass}))
            if (const auto described = tree_.child(above, {Relation::nsubj}))
                return described;
        const WordIndex first = tree_.subtree(top).first;
        const bool apart =
            tree_.upos(first) == Upos::punct || (first > 0 && tree_.upos(first - 1) == Upos::punct);
        if (tree_.relation(top) == Relation::acl && tree_[top].xpos == Xpos::vbg && apart)
            if (const auto main = main_subject(above))
                return main;
        return proposition.subject;
    }

    std::optional<WordIndex> main_subject(WordIndex word) const {
        for (int steps = 16; steps > 0; --steps) {
            if (const auto subject = tree_.child(word, {Relation::nsubj, Relation::csubj}))
                return subject;
            if (tree_.is_root(word))
                return std::nullopt;
            word = tree_.head(word);
        }
        return std::nullopt;
    }

    Control control(const Proposition &proposition) const {
        return control_of(tree_.lemma(proposition.predicate));
    }

    /// The clause that the object of a helping or hindering verb is subject of.
    const Part *controlled_clause(const Proposition &proposition) const {
        const Control kind = control(proposition);
        if (kind != Control::enable && kind != Control::cause && kind != Control::want)
            return nullptr;
        return part(proposition, Slot::content);
    }

    /// "X helps people overcome Y by Ving Z": it is X that overcomes and that Vs.
    void hand_down_agent(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        const Part *clause = controlled_clause(proposition);
        if (clause == nullptr || !agents_[index])
            return;
        for (std::size_t i = 0; i < propositions_.size(); ++i) {
            const Proposition &below = propositions_[i];
            if (tree_.first_conjunct(below.predicate) == clause->head && !has_own_mark(below)) {
                agents_[i] = agents_[index];
                controlled_[i] = true;
            } else if (below.origin == Origin::adverbial &&
                       tree_.below(below.predicate, clause->head)) {
                agents_[i] = agents_[index];
            }
        }
    }

    bool has_own_mark(const Proposition &below) const {
        const auto mark = tree_.child(below.predicate, {Relation::mark});
        return mark && tree_.lower(*mark) == "that";
    }

    Item item(WordIndex head) const { return {head, core_phrase(tree_, head), {}}; }
    Item clause_item(WordIndex head) const { return {head, clause_words(tree_, head), {}}; }

    /// A noun names things; a clause is one thing.
    std::vector<Item> ends(WordIndex head) const {
        if (is_noun(tree_, head) || tree_.has_child(head, {Relation::det, Relation::amod}))
            return items_of(tree_, head);
        return {clause_item(head)};
    }

    std::vector<Reading> read(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (proposition.origin == Origin::apposition)
            return apposition(index);
        if (proposition.origin == Origin::existential)
            return existential(index);
        if (proposition.origin == Origin::infinitive && !says_infinitive(proposition))
            return {};
        if (sets_aside(proposition))
            return {};
        if (tree_.has_child(proposition.predicate, {Relation::cop}))
            return copula(index);
        if (controlled_clause(proposition) != nullptr)
            return controlling(index);
        return verb(index);
    }

    /// "beyond treating Y", "instead of treating Y".
    bool sets_aside(const Proposition &proposition) const {
        const std::string marker = preposition(tree_, proposition.predicate);
        return marker == "beyond" || marker == "instead of" || marker == "rather than" ||
               marker == "besides" || marker == "whether";
    }

    // --- verbs ---------------------------------------------------------------------------------

    std::vector<Reading> verb(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (proposition.passive)
            return passive(index);
        if (introduces(proposition))
            return {};
        if (const Part *means = means_of(proposition))
            agents_[index] = means->head;
        if (!agents_[index])
            return {};
        if (auto made = makes_possible(index); !made.empty())
            return made;
        if (auto prevented = prevents_from(index); !prevented.empty())
            return prevented;
        if (auto change = changes_alone(index); !change.empty())
            return change;
        if (auto noun = noun_relation(index); !noun.empty())
            return noun;
        if (const auto target = active_target(proposition))
            return said(index, *target);
        return {};
    }

    /// "Progress in reducing deaths through early detection": it is the detection that reduces.
    const Part *means_of(const Proposition &proposition) const {
        if (proposition.origin != Origin::participle && agents_[index_of(proposition)])
            return nullptr;
        if (tree_[proposition.predicate].xpos != Xpos::vbg ||
            part(proposition, Slot::object) == nullptr)
            return nullptr;
        for (const Part &oblique : proposition.parts) {
            const std::string with = preposition(tree_, oblique.head);
            if (oblique.slot == Slot::oblique &&
                (with == "through" || with == "via" || with == "by"))
                return &oblique;
        }
        return nullptr;
    }

    std::size_t index_of(const Proposition &proposition) const {
        return static_cast<std::size_t>(&proposition - propositions_.data());
    }

    /// "makes it possible for X to V", "makes it harder to V".
    std::vector<Reading> makes_possible(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        const Part *object = part(proposition, Slot::object);
        const Part *complement = part(proposition, Slot::complement);
        if (object == nullptr || complement == nullptr || tree_.lower(object->head) != "it" ||
            tree_.lemma(proposition.predicate) != "make")
            return {};
        const std::string_view ease = tree_.lemma(complement->head);
        const bool hinders = ease == "hard" || ease == "difficult" || ease == "impossible" ||
                             tree_.lower(complement->head) == "harder";
        WordRange words = clause_words(tree_, complement->head);
        words.first = complement->head + 1;
        if (words.size() > 1 &&
            (tree_.lower(words.first) == "for" || tree_.lower(words.first) == "to"))
            ++words.first;
        if (words.empty())
            return {};
        const Item clause{words.first, words, {}};
        return combined(index, ends(*agents_[index]),
                        {hinders ? Predicate::prevents : Predicate::enables, false}, {clause},
                        "make " + std::string(ease), rules::control);
    }

    /// "keeps X from Ving Y": what is prevented is the clause.
    std::vector<Reading> prevents_from(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (control(proposition) != Control::prevent)
            return {};
        for (const Part &clause : proposition.parts)
            if (clause.slot == Slot::adverbial && preposition(tree_, clause.head) == "from") {
                if (const auto below = proposition_at(clause.head))
                    controlled_[*below] = true;
                return combined(index, ends(*agents_[index]), {Predicate::prevents, false},
                                {clause_item(clause.head)},
                                verb_lemma(tree_, proposition.predicate) + " from", rules::control);
            }
        return {};
    }

    /// "Symptoms improved in adults."
    std::vector<Reading> changes_alone(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        for (const Part &each : proposition.parts)
            if (each.slot != Slot::oblique && each.slot != Slot::adverbial)
                return {};
        for (const Part &each : proposition.parts)
            if (each.slot == Slot::oblique && sense_of(verb_lemma(tree_, proposition.predicate) +
                                                       " " + preposition(tree_, each.head)))
                return {};
        return without_object(index);
    }

    /// "has a weak association with Y", "the data suggest a link between X and Y".
    std::vector<Reading> noun_relation(std::size_t index) {
        const Part *object = part(propositions_[index], Slot::object);
        return object == nullptr ? std::vector<Reading>{} : noun_relation(index, object->head);
    }

    std::vector<Reading> noun_relation(std::size_t index, WordIndex noun) {
        const RelationNoun *relation = relation_noun(tree_, noun);
        if (relation == nullptr)
            return {};
        std::optional<WordIndex> first;
        std::optional<WordIndex> second;
        for (const WordIndex child : tree_.children(noun)) {
            if (tree_.relation(child) == Relation::nmod_poss)
                first = child;
            if (child < noun || !tree_.is(child, {Relation::nmod, Relation::obl}))
                continue;
            const std::string before = preposition(tree_, child);
            if (before == "between" && lists_word(relation->first, before)) {
                const auto both = tree_.conjuncts(child);
                if (both.size() < 2)
                    return {};
                return pair(index, noun, both.front(), both.back(), *relation);
            }
            if (lists_word(relation->second, before))
                second = child;
            else if (lists_word(relation->first, before))
                first = child;
        }
        if (!second)
            for (const Part &oblique : propositions_[index].parts)
                if (oblique.slot == Slot::oblique &&
                    lists_word(relation->second, preposition(tree_, oblique.head)))
                    second = oblique.head;
        if (!second)
            return {};
        if (!first && !bears_noun(propositions_[index]))
            return {};
        return pair(index, noun, first ? *first : *agents_[index], *second, *relation);
    }

    /// Verbs whose subject is the first end of the relation that their object names.
    bool bears_noun(const Proposition &proposition) const {
        const Control kind = control(proposition);
        return kind == Control::undergo || kind == Control::give || kind == Control::cause ||
               tree_.has_child(proposition.predicate, {Relation::cop}) ||
               tree_.lemma(proposition.predicate) == "play" ||
               tree_.lemma(proposition.predicate) == "represent";
    }

    std::vector<Reading> pair(std::size_t index, WordIndex noun, WordIndex first, WordIndex second,
                              const RelationNoun &relation) {
        return combined(index, between_items(first, second), {relation.predicate, false},
                        ends(second), std::string(tree_.lemma(noun)), rules::noun);
    }

    /// The first end; of "between X and Y" without Y.
    std::vector<Item> between_items(WordIndex first, WordIndex second) const {
        std::vector<Item> items;
        for (const Item &each : ends(first))
            if (each.head != second)
                items.push_back(each);
        return items;
    }

    bool wanted(const Proposition &proposition) const {
        return std::ranges::any_of(proposition.chain, [&](WordIndex link) {
            return control_of(tree_.lemma(link)) == Control::want;
        });
    }

    /// "studies show that ...": what it says is another proposition.
    bool introduces(const Proposition &proposition) const {
        if (const Part *object = part(proposition, Slot::object))
            return has_content_clause(object->head);
        const Part *clause = part(proposition, Slot::content);
        if (clause == nullptr)
            return false;
        const auto sense = sense_of(tree_.lemma(proposition.predicate));
        return !sense || sense->predicate == Predicate::reports ||
               sense->predicate == Predicate::other || sense->predicate == Predicate::recommends;
    }

    /// "evidence that ...", "the capacity to ..."
    bool has_content_clause(WordIndex noun) const {
        for (const WordIndex child : tree_.children(noun))
            if (child > noun && tree_.is(child, {Relation::acl, Relation::ccomp}))
                for (const WordIndex mark : tree_.children(child))
                    if (tree_.relation(mark) == Relation::mark &&
                        (tree_.lower(mark) == "that" ||
                         (tree_.lower(mark) == "to" && is_ability(noun))))
                        return true;
        return false;
    }

    bool is_ability(WordIndex noun) const {
        static const WordMap nouns = [] {
            WordMap map;
            for (const std::string_view each :
                 {"ability",    "capacity",    "potential", "power", "capability", "tendency",
                  "way",        "means",       "method",    "tool",  "strategy",   "approach",
                  "propensity", "option",      "treatment", "drug",  "first",      "only",
                  "chance",     "opportunity", "likelihood"})
                map.emplace(each, each);
            return map;
        }();
        return nouns.contains(tree_.lemma(noun));
    }

    std::optional<Target> active_target(const Proposition &proposition) const {
        const std::string verb = verb_lemma(tree_, proposition.predicate);
        if (const auto target = with_object_noun(proposition, verb))
            return target;
        const Part *object = part(proposition, Slot::object);
        for (const Part &oblique : proposition.parts)
            if (oblique.slot == Slot::oblique && !oblique.marker.empty()) {
                const std::string phrase = verb + " " + preposition(tree_, oblique.head);
                const auto sense = sense_of(phrase);
                if (sense && object == nullptr)
                    return Target{phrase, *sense, oblique.head, {}};
            }
        if (object != nullptr) {
            if (const auto given = given_with(proposition, verb))
                return given;
            const auto sense = sense_of(verb);
            return Target{verb, sense.value_or(RelationSense{}), object->head, {}};
        }
        if (const Part *complement = part(proposition, Slot::complement))
            return complement_target(proposition, verb, complement->head);
        if (const Part *clause = part(proposition, Slot::content)) {
            const auto sense = sense_of(verb);
            return Target{verb, sense.value_or(RelationSense{}), clause->head, {}};
        }
        return first_oblique(proposition, verb);
    }

    /// "provides people with Y".
    std::optional<Target> given_with(const Proposition &proposition,
                                     const std::string &verb) const {
        if (control(proposition) != Control::give)
            return std::nullopt;
        for (const Part &oblique : proposition.parts) {
            const std::string before = preposition(tree_, oblique.head);
            if (oblique.slot == Slot::oblique && (before == "with" || before == "along with"))
                return Target{verb + " with", {Predicate::enables, false}, oblique.head, {}};
        }
        return std::nullopt;
    }

    /// "have an effect on Y", "play a role in Y": the noun belongs to the relation.
    std::optional<Target> with_object_noun(const Proposition &proposition,
                                           const std::string &verb) const {
        const Part *object = part(proposition, Slot::object);
        if (object == nullptr)
            return std::nullopt;
        const std::string start = verb + " " + std::string(tree_.lemma(object->head)) + " ";
        const auto matched = [&](WordIndex end) -> std::optional<Target> {
            const std::string phrase = start + preposition(tree_, end);
            if (const auto sense = sense_of(phrase))
                return Target{phrase, *sense, end, object->head};
            return std::nullopt;
        };
        for (const WordIndex child : tree_.children(object->head))
            if (child > object->head && tree_.is(child, {Relation::nmod, Relation::obl}))
                if (const auto target = matched(child))
                    return target;
        for (const Part &oblique : proposition.parts)
            if (oblique.slot == Slot::oblique)
                if (const auto target = matched(oblique.head))
                    return target;
        return std::nullopt;
    }

    std::optional<Target> complement_target(const Proposition &proposition, const std::string &verb,
                                            WordIndex complement) const {
        const auto sense = sense_of(verb);
        if (sense && sense->predicate != Predicate::other)
            return Target{verb, *sense, complement, {}};
        (void)proposition;
        const Predicate predicate =
            is_noun(tree_, complement) ? Predicate::is_a : Predicate::has_property;
        return Target{verb, {predicate, false}, complement, {}};
    }

    /// The oblique that an unknown verb needs most: the first that says neither when nor where.
    std::optional<Target> first_oblique(const Proposition &proposition,
                                        const std::string &verb) const {
        const Part *best = nullptr;
        for (const Part &oblique : proposition.parts) {
            if (oblique.slot != Slot::oblique || oblique.marker.empty())
                continue;
            const bool fits =
                !names_time(tree_, oblique.head) && oblique.head > proposition.predicate;
            if (fits && best == nullptr)
                best = &oblique;
        }
        if (best == nullptr) {
            for (const Part &oblique : proposition.parts)
                if (oblique.slot == Slot::oblique && oblique.head > proposition.predicate)
                    return Target{verb + " " + preposition(tree_, oblique.head),
                                  {has_number(tree_, tree_.subtree(oblique.head))
                                       ? Predicate::has_quantity
                                       : Predicate::other,
                                   false},
                                  oblique.head,
                                  {}};
            return std::nullopt;
        }
        return Target{verb + " " + preposition(tree_, best->head), {}, best->head, {}};
    }

    std::vector<Reading> said(std::size_t index, const Target &target) {
        const Proposition &proposition = propositions_[index];
        RelationSense sense = target.sense;
        if (wanted(proposition))
            sense = {};
        const Rule rule = sense.predicate == Predicate::other ? rules::unknown_verb : rules::verb;
        return combined(index, ends(*agents_[index]), sense, ends(*target.object), target.phrase,
                        rule);
    }

    /// "Symptoms improved."
    std::vector<Reading> without_object(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        const auto sense = sense_of(tree_.lemma(proposition.predicate));
        const bool change = sense && (sense->predicate == Predicate::increases ||
                                      sense->predicate == Predicate::decreases ||
                                      sense->predicate == Predicate::affects);
        if (!change || is_pronoun(tree_, *agents_[index]))
            return {};
        std::vector<Reading> readings;
        for (const Item &subject : ends(*agents_[index]))
            readings.push_back(reading(index, subject, sense->predicate, std::nullopt,
                                       std::string(tree_.lemma(proposition.predicate)),
                                       rules::change));
        return readings;
    }

    // --- passives ------------------------------------------------------------------------------

    std::vector<Reading> passive(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (!agents_[index] || part(proposition, Slot::content) != nullptr)
            return {};
        const std::string verb = verb_lemma(tree_, proposition.predicate);
        const std::string be = "be " + std::string(tree_.lower(proposition.predicate));
        const std::vector<Item> patients = ends(*agents_[index]);
        for (const Part &oblique : proposition.parts) {
            if (oblique.slot != Slot::oblique && oblique.slot != Slot::agent)
                continue;
            const std::string before = " " + preposition(tree_, oblique.head);
            for (const std::string &phrase : {be + before, verb + before})
                if (const auto sense = sense_of(phrase))
                    return combined(index, patients, *sense, ends(oblique.head), phrase,
                                    rules::passive);
        }
        const auto sense = sense_of(verb);
        if (const Part *agent = passive_agent(proposition, sense))
            return combined(index, ends(agent->head), sense.value_or(RelationSense{}), patients,
                            verb, rules::passive);
        if (sense &&
            (sense->predicate == Predicate::increases || sense->predicate == Predicate::decreases ||
             sense->predicate == Predicate::affects))
            return unary(index, patients, sense->predicate, verb);
        if (const Part *object = part(proposition, Slot::object))
            return combined(index, patients, sense_of(be).value_or(RelationSense{}),
                            ends(object->head), be, rules::passive);
        if (const Part *complement = part(proposition, Slot::complement)) {
            const Predicate predicate =
                is_noun(tree_, complement->head) ? Predicate::is_a : Predicate::has_property;
            return combined(index, patients, {predicate, false}, ends(complement->head), be,
                            rules::state);
        }
        if (const auto target = first_oblique(proposition, be))
            return combined(index, patients, target->sense, ends(*target->object), target->phrase,
                            rules::unknown_verb);
        return state(index, patients, be);
    }

    /// Who does it: the agent, or what it is done with.
    const Part *passive_agent(const Proposition &proposition,
                              const std::optional<RelationSense> &sense) const {
        if (const Part *agent = part(proposition, Slot::agent))
            return agent;
        if (!sense || !is_effect(sense->predicate))
            return nullptr;
        for (const Part &oblique : proposition.parts) {
            const std::string with = preposition(tree_, oblique.head);
            if (oblique.slot == Slot::oblique &&
                (with == "with" || with == "through" || with == "via" || with == "using"))
                return &oblique;
        }
        return nullptr;
    }

    std::vector<Reading> unary(std::size_t index, const std::vector<Item> &subjects,
                               Predicate predicate, const std::string &lemma) {
        std::vector<Reading> readings;
        for (const Item &subject : subjects)
            readings.push_back(
                reading(index, subject, predicate, std::nullopt, lemma, rules::change));
        return readings;
    }

    /// "More research is required": what is done is a property of what it is done to.
    std::vector<Reading> state(std::size_t index, const std::vector<Item> &subjects,
                               const std::string &lemma) {
        const Proposition &proposition = propositions_[index];
        if (proposition.origin == Origin::participle)
            return {};
        const Item participle{
            proposition.predicate, {proposition.predicate, proposition.predicate + 1}, {}};
        std::vector<Reading> readings;
        for (const Item &subject : subjects)
            readings.push_back(
                reading(index, subject, Predicate::has_property, participle, lemma, rules::state));
        return readings;
    }

    // --- copulas -------------------------------------------------------------------------------

    std::vector<Reading> copula(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (!agents_[index])
            return {};
        const WordIndex head = proposition.predicate;
        const std::vector<Item> subjects = ends(*agents_[index]);
        const std::string marker = case_of(head);
        if (tree_.upos(head) == Upos::adj || tree_.upos(head) == Upos::adv ||
            tree_.upos(head) == Upos::verb)
            return adjective(index, subjects);
        if (!marker.empty())
            return combined(
                index, subjects,
                sense_of("be " + marker).value_or(RelationSense{Predicate::has_property}),
                {with_marker(item(head))}, "be " + marker, rules::state);
        std::vector<Reading> readings;
        if (const auto target = predicate_noun(head)) {
            readings = combined(index, subjects, target->sense, ends(*target->object),
                                target->phrase, rules::copula_noun);
            if (!target->consumed)
                return readings;
        }
        if (auto noun = noun_relation(index, head); !noun.empty())
            return noun;
        if (tree_.upos(head) == Upos::num || has_number(tree_, core_phrase(tree_, head)))
            return combined(index, subjects, {Predicate::has_quantity, false}, {item(head)}, "be",
                            rules::quantity);
        for (const WordIndex conjunct : tree_.conjuncts(head))
            for (Reading &each : combined(index, subjects, {Predicate::is_a, false},
                                          {item(conjunct)}, "be", rules::copula_noun))
                readings.push_back(std::move(each));
        return readings;
    }

    /// The preposition of a predicate noun, not the conjunction of its clause.
    std::string case_of(WordIndex noun) const {
        std::string text;
        for (const WordIndex child : tree_.children(noun))
            if (child < noun && tree_.relation(child) == Relation::case_mark)
                text += (text.empty() ? "" : " ") + std::string(tree_.lower(child));
        return text;
    }

    Item with_marker(Item phrase) const {
        for (const WordIndex child : tree_.children(phrase.head))
            if (child < phrase.words.first && tree_.relation(child) == Relation::case_mark)
                phrase.words.first = std::min(phrase.words.first, child);
        return phrase;
    }

    /// "is the cause of Y", and "is a treatment technique for Y", which is also a technique.
    std::optional<Target> predicate_noun(WordIndex noun) const {
        for (const WordIndex child : tree_.children(noun)) {
            if (child < noun || !tree_.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
                continue;
            const std::string marker = preposition(tree_, child);
            const auto with = [&](std::string_view lemma) {
                return "be " + std::string(lemma) + " " + marker;
            };
            if (const auto sense = sense_of(with(tree_.lemma(noun))))
                return Target{with(tree_.lemma(noun)), *sense, child, {}};
            for (const WordIndex modifier : tree_.children(noun)) {
                if (modifier > noun || !tree_.is(modifier, {Relation::compound, Relation::amod}))
                    continue;
                const std::string name =
                    std::string(tree_.lemma(modifier)) + " " + std::string(tree_.lemma(noun));
                if (const auto sense = sense_of(with(name)))
                    return Target{with(name), *sense, child, {}};
                if (const auto sense = sense_of(with(tree_.lemma(modifier)));
                    sense && tree_.relation(modifier) == Relation::compound)
                    return Target{with(tree_.lemma(modifier)), *sense, child, modifier};
            }
        }
        return std::nullopt;
    }

    std::vector<Reading> adjective(std::size_t index, const std::vector<Item> &subjects) {
        const WordIndex head = propositions_[index].predicate;
        if (auto compared = comparison(index, subjects); !compared.empty())
            return compared;
        for (const WordIndex child : tree_.children(head)) {
            if (child < head ||
                !tree_.is(child, {Relation::obl, Relation::nmod, Relation::advcl, Relation::ccomp}))
                continue;
            const std::string phrase =
                "be " + std::string(tree_.lower(head)) + " " + preposition(tree_, child);
            if (const auto sense = sense_of(phrase))
                return combined(index, subjects, *sense, ends(child), phrase,
                                rules::copula_adjective);
        }
        std::vector<Reading> readings;
        for (const WordIndex conjunct : tree_.conjuncts(head))
            if (!tree_.has_child(conjunct, {Relation::nsubj}) || conjunct == head)
                for (Reading &each :
                     combined(index, subjects, {Predicate::has_property, false}, {item(conjunct)},
                              "be " + std::string(tree_.lemma(conjunct)), rules::copula_adjective))
                    readings.push_back(std::move(each));
        return readings;
    }

    /// "is more effective than Y", "is lower than Y".
    std::vector<Reading> comparison(std::size_t index, const std::vector<Item> &subjects) {
        const WordIndex head = propositions_[index].predicate;
        const auto than = complement_with(tree_, head, {"than"});
        if (!than)
            return {};
        bool less = false;
        for (const WordIndex child : tree_.children(head))
            less = less || (child < head && tree_.lower(child) == "less");
        const std::string phrase = "be " + std::string(tree_.lower(head)) + " than";
        const auto sense = sense_of(phrase);
        const Predicate predicate = less    ? Predicate::less_than
                                    : sense ? sense->predicate
                                            : Predicate::greater_than;
        return combined(index, subjects, {predicate, false}, ends(*than), phrase,
                        rules::comparison);
    }

    // --- other origins -------------------------------------------------------------------------

    std::vector<Reading> apposition(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        const WordIndex head = proposition.predicate;
        const bool described = tree_.has_child(head, {Relation::det, Relation::amod}) &&
                               tree_.upos(head) == Upos::noun;
        if (!described || tree_.surface(tree_.subtree(head).first) == "(")
            return {};
        return combined(index, {item(*proposition.subject)}, {Predicate::is_a, false}, {item(head)},
                        "be", rules::apposition);
    }

    std::vector<Reading> existential(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (!proposition.subject)
            return {};
        if (const auto change = change_named(tree_, *proposition.subject))
            if (const auto what = complement_with(tree_, *proposition.subject, {"in", "of"}))
                return unary(index, ends(*what), *change,
                             std::string(tree_.lemma(*proposition.subject)));
        agents_[index].reset();
        return noun_relation(index, *proposition.subject);
    }

    /// Whether an infinitive says what happens: "the capacity to V", not "the decision to V".
    bool says_infinitive(const Proposition &proposition) const {
        const WordIndex first = tree_.first_conjunct(
            proposition.chain.empty() ? proposition.predicate : proposition.chain.front());
        if (tree_.is_root(first))
            return true;
        const WordIndex above = tree_.head(first);
        if (tree_.relation(first) == Relation::acl)
            return is_ability(above);
        // "is used to treat Y"
        return tree_.lemma(above) == "use" || tree_.upos(above) == Upos::adj;
    }

    /// "X helps people overcome Y": X treats Y; where the clause names no effect, X enables it.
    std::vector<Reading> controlling(std::size_t index) {
        const Proposition &proposition = propositions_[index];
        if (!agents_[index])
            return {};
        const Part *clause = controlled_clause(proposition);
        const Control kind = control(proposition);
        std::vector<Reading> readings;
        if (kind == Control::want)
            return readings;
        for (std::size_t i = 0; i < propositions_.size(); ++i) {
            if (!controlled_[i] || tree_.first_conjunct(propositions_[i].predicate) != clause->head)
                continue;
            for (Reading &below : read(i))
                if (is_effect(below.predicate)) {
                    below.rule = rules::control;
                    below.above.push_back(proposition.predicate);
                    readings.push_back(std::move(below));
                }
        }
        if (!readings.empty())
            return readings;
        Item whole = clause_item(clause->head);
        if (const Part *object = part(proposition, Slot::object))
            whole.words = hull(core_phrase(tree_, object->head), whole.words);
        const Predicate predicate = kind == Control::cause ? Predicate::causes : Predicate::enables;
        return combined(index, ends(*agents_[index]), {predicate, false}, {whole},
                        verb_lemma(tree_, proposition.predicate), rules::control);
    }

    // --- putting together ----------------------------------------------------------------------

    Reading reading(std::size_t index, const Item &subject, Predicate predicate,
                    const std::optional<Item> &object, std::string lemma, Rule rule) const {
        const Proposition &proposition = propositions_[index];
        Reading made;
        made.predicate = predicate;
        made.lemma = std::move(lemma);
        made.subject = subject;
        made.object = object;
        made.relation = relation_range(proposition, object);
        made.anchor = proposition.predicate;
        made.proposition = index;
        for (const Part &each : proposition.parts)
            if (each.slot == Slot::oblique && each.head != subject.head &&
                (!object || !tree_.below(object->head, each.head)))
                made.arguments.push_back(each.head);
        made.rule = rule;
        return made;
    }

    /// The verb group, and what leads from there to the object: "is a cause" of "is a cause of Y".
    WordRange relation_range(const Proposition &proposition,
                             const std::optional<Item> &object) const {
        if (proposition.relation.empty())
            return {proposition.predicate, proposition.predicate + 1};
        WordRange words = {proposition.relation.front(), proposition.relation.back() + 1};
        if (!object)
            return words;
        const WordIndex target =
            object->heading.empty() ? object->words.first : object->heading.first;
        for (WordIndex word = words.last; word < target; ++word) {
            const bool leads =
                tree_.below(object->head, word) ||
                (!tree_.is_root(word) && tree_.below(object->head, tree_.head(word)) &&
                 tree_.upos(word) != Upos::punct);
            if (!leads)
                return words;
        }
        words.last = std::max(words.last, target);
        return words;
    }

    std::vector<Reading> combined(std::size_t index, const std::vector<Item> &subjects,
                                  RelationSense sense, const std::vector<Item> &objects,
                                  const std::string &lemma, Rule rule) {
        std::vector<Reading> readings;
        for (const Item &subject : subjects)
            for (const Item &object : objects) {
                if (sense.inverse)
                    add_changed(readings, index, object, sense.predicate, subject, lemma, rule);
                else
                    add_changed(readings, index, subject, sense.predicate, object, lemma, rule);
                if (readings.size() >= most_readings_of_a_proposition)
                    return readings;
            }
        return readings;
    }

    bool names_population(WordIndex noun) const {
        static const auto people = [] {
            WordMap map;
            for (const Row &row : rows_of(lexicons::roles()))
                if (row.at(1) == "noun" && row.at(2) == word(ArgumentRole::population))
                    map.emplace(row[0], row[2]);
            return map;
        }();
        return people.contains(tree_.lemma(noun)) || tree_.upos(noun) == Upos::pron;
    }

    /// Composes the relation with the change that its object names or is ascribed.
    void add_changed(std::vector<Reading> &readings, std::size_t index, const Item &subject,
                     Predicate predicate, const Item &object, const std::string &lemma, Rule rule) {
        const Control kind = control_of(tree_.lemma(propositions_[index].predicate));
        if (kind == Control::undergo && names_population(subject.head))
            if (const auto change = change_named(tree_, object.head)) {
                // "Patients showed a reduction in Y": Y went down, and nobody says what did it.
                if (const auto what = complement_with(tree_, object.head, {"in", "of"}))
                    for (const Item &end : items_of(tree_, *what)) {
                        readings.push_back(
                            reading(index, end, *change, std::nullopt, lemma, rules::change));
                        readings.back().arguments.push_back(subject.head);
                    }
                if (!readings.empty())
                    return;
            }
        const bool passes_change =
            is_effect(predicate) || kind == Control::give || kind == Control::undergo;
        const Predicate outer = is_effect(predicate) ? predicate : Predicate::causes;
        if (passes_change && object.heading.empty()) {
            if (const auto change = change_named(tree_, object.head)) {
                if (const auto what = complement_with(tree_, object.head, {"in", "of", "to"})) {
                    for (const Item &end : items_of(tree_, *what))
                        readings.push_back(reading(index, subject, compose(outer, *change), end,
                                                   lemma, rules::change));
                    return;
                }
            }
            const bool brings_about = predicate == Predicate::causes ||
                                      predicate == Predicate::enables || !is_effect(predicate);
            if (const auto change = change_ascribed(tree_, object.head); change && brings_about) {
                readings.push_back(
                    reading(index, subject, compose(outer, *change), object, lemma, rules::change));
                return;
            }
        }
        if (predicate == Predicate::has_quantity &&
            !has_number(tree_, tree_.subtree(object.head)) && !names_time(tree_, object.head))
            predicate = Predicate::other;
        readings.push_back(reading(index, subject, predicate, object, lemma, rule));
    }

    const Tree &tree_;
    std::span<const Proposition> propositions_;
    std::vector<std::optional<WordIndex>> agents_; ///< subject of each, handed down by control
    std::vector<bool> controlled_;                 ///< read together with the verb that controls it
    std::vector<Reading> found_;
};

} // namespace

std::vector<Reading> find_readings(const Tree &tree, std::span<const Proposition> propositions) {
    return ReadingFinder(tree, propositions).find();
}

} // namespace claimgraph
