// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clauses.hpp"

#include "import/claims/objects.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// Priors are fixed by judgement and order the rules by how often each misreads; they are no
// measured probabilities.
constexpr ClauseRule transitive{"transitive", 0.6};
constexpr ClauseRule passive{"passive", 0.6};
constexpr ClauseRule copula{"copula", 0.55};
constexpr ClauseRule relative_clause{"relative", 0.55};
constexpr ClauseRule shared_subject{"shared_subject", 0.5};
constexpr ClauseRule participle_clause{"participle", 0.5};
constexpr ClauseRule infinitive_clause{"infinitive", 0.45};
constexpr ClauseRule intransitive{"intransitive", 0.4};
constexpr ClauseRule open_relation{"open_relation", 0.35};

class ClauseFinder {
  public:
    explicit ClauseFinder(const PhrasedSentence &sentence)
        : sentence_(sentence), phrases_(sentence.phrases), reader_(sentence) {}

    std::vector<Clause> run() {
        for (std::size_t i = 0; i < phrases_.size(); ++i)
            if (phrases_[i].kind == PhraseKind::verb && i >= resume_)
                add_clause(i);
        give_governors();
        return std::move(clauses_);
    }

  private:
    bool is(std::size_t i, PhraseKind kind) const { return reader_.is(i, kind); }
    bool is_preposition(std::size_t i, std::string_view word) const {
        return reader_.is_preposition(i, word);
    }
    std::string_view last_word(std::size_t i) const { return reader_.last_word(i); }
    ClauseEnd end_of(std::size_t first, std::size_t last) const {
        return reader_.end_of(first, last);
    }

    struct Subjects {
        std::vector<ClauseEnd> ends;
        ClauseRule rule = transitive;
    };

    Subjects subjects_of(std::size_t verb) const {
        const Phrase &group = phrases_[verb];
        if (verb == 0)
            return {};
        const std::size_t left = verb - 1;
        if (group.infinitive)
            return {infinitive_subjects(left), infinitive_clause};
        switch (phrases_[left].kind) {
        case PhraseKind::noun:
            if (helps(left))
                return {previous_subjects(verb), infinitive_clause};
            return {noun_subjects(left, group), transitive};
        case PhraseKind::relative:
            return {antecedent(left), relative_clause};
        case PhraseKind::coordinator:
            return {previous_subjects(verb), shared_subject};
        case PhraseKind::comma:
            if (!group.gerund && !group.bare_participle)
                return {subjects_before_insertion(left), transitive};
            return {previous_subjects(verb), participle_clause};
        case PhraseKind::preposition:
        case PhraseKind::subordinator:
        case PhraseKind::stop:
            if (group.gerund)
                return {previous_subjects(verb), participle_clause};
            return {};
        case PhraseKind::verb:
        case PhraseKind::example:
            break;
        }
        return {};
    }

    // "help people overcome": the noun before the verb is helped; the helper overcomes too.
    bool helps(std::size_t noun) const {
        if (noun == 0 || !is(noun - 1, PhraseKind::verb))
            return false;
        const std::string_view lemma = phrases_[noun - 1].lemma;
        return lemma == "help" || lemma == "assist" || lemma == "aid";
    }

    std::vector<ClauseEnd> previous_subjects(std::size_t verb) const {
        for (std::size_t c = clauses_.size(); c-- > 0;)
            if (verbs_[c] < verb && !surface_subjects_[c].empty())
                return surface_subjects_[c];
        return {};
    }

    // "the capacity of X to reduce Y": X; else whoever does what the infinitive depends on.
    std::vector<ClauseEnd> infinitive_subjects(std::size_t left) const {
        if (is(left, PhraseKind::noun) && left >= 2 && is_preposition(left - 1, "of") &&
            is(left - 2, PhraseKind::noun) &&
            (last_word(left - 2) == "capacity" || last_word(left - 2) == "ability" ||
             last_word(left - 2) == "potential" || last_word(left - 2) == "power"))
            return {end_of(left, left)};
        if (clauses_.empty())
            return {};
        return surface_subjects_.back();
    }

    std::vector<ClauseEnd> antecedent(std::size_t relative) const {
        std::size_t noun = relative;
        const auto passed_over = [&](std::size_t i) {
            const bool quantifier =
                is(i, PhraseKind::noun) && sentence_.tags[phrases_[i].last - 1] == Tag::determiner;
            return quantifier || (!is(i, PhraseKind::noun) && !is(i, PhraseKind::verb));
        };
        while (noun > 0 && passed_over(noun))
            --noun;
        if (!is(noun, PhraseKind::noun))
            return {};
        // "X is a drug that lowers Y" says of X that it lowers Y.
        if (!clauses_.empty() && clauses_.back().lemma == "be" && noun == verbs_.back() + 1)
            return surface_subjects_.back();
        return {end_of(start_of_chain(noun, true), noun)};
    }

    // Subject before an insertion between commas: "X, a hormone, lowers Y".
    std::vector<ClauseEnd> subjects_before_insertion(std::size_t comma) const {
        for (std::size_t i = comma; i-- > 1;) {
            if (is(i, PhraseKind::comma) && is(i - 1, PhraseKind::noun))
                return {end_of(start_of_chain(i - 1, true), i - 1)};
        }
        return {};
    }

    // First phrase of "the use of X in Y", given that of Y.
    std::size_t start_of_chain(std::size_t noun, bool only_of) const {
        while (noun >= 2 && is(noun - 1, PhraseKind::preposition) &&
               is(noun - 2, PhraseKind::noun) && !phrases_[noun - 2].pronoun &&
               (!only_of || is_preposition(noun - 1, "of")))
            noun -= 2;
        return noun;
    }

    // "the warmth felt during sleep lowers X" is about the warmth: from sleep over the participle.
    std::size_t described(std::size_t noun, const Phrase &group) const {
        const bool after_participle =
            !group.bare_participle && noun >= 3 && is(noun - 1, PhraseKind::preposition) &&
            is(noun - 2, PhraseKind::verb) && phrases_[noun - 2].bare_participle &&
            is(noun - 3, PhraseKind::noun);
        return after_participle ? start_of_chain(noun - 3, false) : noun;
    }

    std::vector<ClauseEnd> noun_subjects(std::size_t noun, const Phrase &group) const {
        const bool describes =
            group.bare_participle && noun > 0 &&
            (is(noun - 1, PhraseKind::verb) || is(noun - 1, PhraseKind::preposition));
        const std::size_t start = described(start_of_chain(noun, describes), group);
        std::vector<ClauseEnd> ends = {end_of(start, noun)};
        if (describes)
            return ends;
        std::size_t at = start;
        std::vector<ClauseEnd> more;
        bool coordinated = false;
        while (at >= 2) {
            std::size_t before = at - 1;
            if (is(before, PhraseKind::coordinator)) {
                coordinated = true;
                before -= before > 0 && is(before - 1, PhraseKind::comma) ? 1U : 0U;
            } else if (!is(before, PhraseKind::comma) || !coordinated) {
                break;
            }
            if (before == 0 || !is(before - 1, PhraseKind::noun))
                break;
            at = start_of_chain(before - 1, true);
            more.push_back(end_of(at, before - 1));
        }
        // After a verb or preposition the first items belong to what stands before them.
        const bool clause_starts = at == 0 || is(at - 1, PhraseKind::subordinator) ||
                                   is(at - 1, PhraseKind::comma) || is(at - 1, PhraseKind::stop) ||
                                   is(at - 1, PhraseKind::coordinator);
        if (clause_starts)
            ends.insert(ends.begin(), more.rbegin(), more.rend());
        return ends;
    }

    struct Relation {
        RelationMatch match;
        std::uint32_t end = 0; // index of the word after it
        bool with_be = false;  // "be due to": the form of "be" is part of it
    };

    std::optional<Relation> relation_of(const Phrase &group) const {
        const auto words = std::span(sentence_.words);
        std::optional<Relation> best;
        const auto consider = [&](std::string_view lemma, std::uint32_t next, bool with_be) {
            const auto following =
                words.subspan(next, std::min<std::size_t>(8, words.size() - next));
            const auto match = match_relation(lemma, following);
            const auto end = static_cast<std::uint32_t>(next + (match ? match->consumed : 0));
            if (match && (!best || end > best->end))
                best = Relation{*match, end, with_be};
        };
        consider(group.lemma, group.head + 1, false);
        for (std::uint32_t i = group.first; i < group.last; ++i)
            if (sentence_.tags[i] == Tag::be)
                consider("be", i + 1, true);
        if (best && best->end < group.last)
            best->end = group.last;
        return best;
    }

    std::size_t phrase_from(std::size_t verb, std::uint32_t word) const {
        std::size_t at = verb + 1;
        while (at < phrases_.size() && phrases_[at].last <= word)
            ++at;
        return at;
    }

    void add_clause(std::size_t verb) {
        const Phrase &group = phrases_[verb];
        if (group.lemma.empty())
            return;
        Subjects subjects = subjects_of(verb);
        Clause clause;
        clause.group = {group.first, group.last};
        const std::optional<Relation> relation = relation_of(group);
        clause.lemma = relation ? std::string(relation->match.phrase) : group.lemma;
        clause.predicate = relation ? relation->match.predicate : Predicate::other;
        clause.rule = relation ? subjects.rule : open_relation;
        std::uint32_t end = relation ? relation->end : group.last;
        std::size_t at = phrase_from(verb, end);
        const bool has_preposition = relation && relation->match.consumed > 0;
        const bool by = is_preposition(at, "by");
        const bool turned = !has_preposition && by && (group.passive || group.bare_participle);
        if (turned || (!has_preposition && takes_next_preposition(clause, group, at)))
            end = phrases_[at++].last;
        clause.relation = {group.first, end};
        if (clause.lemma == "be")
            complement(clause, at, end);
        else if (turned || !group.passive || has_preposition || keeps_object(group.lemma))
            clause.objects = reader_.objects_from(at, end, brings_change(clause.predicate));
        extend_enabled(clause, at);
        clause.adjuncts = reader_.adjuncts_from(at);
        clause.subjects = subjects.ends;
        if (clause.objects.empty() && group.passive && !turned && !is_change(clause.predicate))
            become_property(clause, group);
        clause.introduces = clause.predicate == Predicate::reports && clause.objects.empty();
        if (clause.objects.empty() && !clause.introduces)
            clause.rule = intransitive;
        if (turned || (relation && relation->match.inverse)) {
            clause.rule = turned ? passive : clause.rule;
            std::swap(clause.subjects, clause.objects);
        }
        verbs_.push_back(verb);
        surface_subjects_.push_back(subjects.ends);
        clauses_.push_back(std::move(clause));
    }

    // "was given a placebo": the passive leaves one of two objects.
    static bool keeps_object(std::string_view lemma) {
        constexpr std::array<std::string_view, 10> verbs = {
            "give",  "administer", "call",      "name",    "consider",
            "offer", "grant",      "designate", "appoint", "teach"};
        return std::ranges::find(verbs, lemma) != verbs.end();
    }

    static bool is_change(Predicate predicate) {
        return predicate == Predicate::increases || predicate == Predicate::decreases ||
               predicate == Predicate::affects || predicate == Predicate::reports;
    }

    // "More work is required" says a property of its subject.
    void become_property(Clause &clause, const Phrase &group) const {
        ClauseEnd property;
        property.words = {group.head, group.head + 1};
        clause.objects = {property};
        clause.predicate = Predicate::has_property;
        clause.lemma = "be";
        clause.rule = passive;
        clause.relation = {group.first, group.head};
    }

    // An open relation may reach its object over a preposition: "runs along the river".
    bool takes_next_preposition(const Clause &clause, const Phrase &group, std::size_t at) const {
        const bool open = clause.predicate == Predicate::other ||
                          clause.predicate == Predicate::has_quantity ||
                          clause.predicate == Predicate::approves;
        return open && clause.lemma != "be" && is(at, PhraseKind::preposition) &&
               is(at + 1, PhraseKind::noun) &&
               (!group.passive || clause.predicate == Predicate::other);
    }

    // Bringing about, showing or having a decrease of something decreases it.
    static bool brings_change(Predicate predicate) {
        return predicate == Predicate::causes || predicate == Predicate::reports ||
               predicate == Predicate::has_property || predicate == Predicate::other;
    }

    // What a form of "be" says: a kind, a property or a quantity.
    void complement(Clause &clause, std::size_t at, std::uint32_t end) const {
        clause.rule = copula;
        clause.predicate = Predicate::has_property;
        if (is(at, PhraseKind::preposition) && is(at + 1, PhraseKind::noun)) {
            ClauseEnd place;
            place.words = {phrases_[at].first, phrases_[reader_.item_end(at + 1) - 1].last};
            clause.objects = {place};
            return;
        }
        if (!is(at, PhraseKind::noun) || reader_.starts_clause(at))
            return;
        const Phrase &noun = phrases_[at];
        const Tag first = sentence_.tags[noun.first];
        const std::string_view last = last_word(at);
        const bool plural = last.ends_with("s") && !last.ends_with("ss") && !last.ends_with("us") &&
                            !last.ends_with("ous") && !last.ends_with("is");
        clause.objects = reader_.objects_from(at, end, false);
        if (sentence_.tokens[noun.first].kind == WordKind::number)
            clause.predicate = Predicate::has_quantity;
        else if (first == Tag::determiner || first == Tag::possessive || plural)
            clause.predicate = Predicate::is_a;
    }

    std::uint32_t clause_end(std::size_t from) const {
        std::size_t end = from;
        while (end < phrases_.size() && phrases_[end].kind != PhraseKind::stop &&
               phrases_[end].kind != PhraseKind::comma &&
               phrases_[end].kind != PhraseKind::subordinator)
            ++end;
        return end > from ? phrases_[end - 1].last : phrases_[from].last;
    }

    // "allows patients to speak": what is enabled is the whole of it.
    void extend_enabled(Clause &clause, std::size_t at) {
        if (clause.predicate != Predicate::enables || clause.objects.empty() ||
            !is(at, PhraseKind::verb) || !phrases_[at].infinitive)
            return;
        clause.objects.back().words.last = clause_end(at);
        resume_ = phrase_from(at, clause.objects.back().words.last);
    }

    void give_governors() {
        for (std::size_t c = 0; c < clauses_.size(); ++c) {
            if (!clauses_[c].introduces)
                continue;
            const bool trails = c > 0 && c + 1 == clauses_.size();
            if (trails)
                for (std::size_t before = 0; before < c; ++before)
                    clauses_[before].governor = c;
            for (std::size_t after = c + 1; after < clauses_.size(); ++after)
                clauses_[after].governor = c;
        }
    }

    const PhrasedSentence &sentence_;
    const std::vector<Phrase> &phrases_;
    ObjectReader reader_;
    std::vector<Clause> clauses_;
    std::vector<std::size_t> verbs_;                       // phrase of each clause's verb
    std::vector<std::vector<ClauseEnd>> surface_subjects_; // before turning round
    std::size_t resume_ = 0; // phrases before it belong to an object that is a clause
};

} // namespace

std::vector<Clause> find_clauses(const PhrasedSentence &sentence) {
    return ClauseFinder(sentence).run();
}

} // namespace claimgraph
