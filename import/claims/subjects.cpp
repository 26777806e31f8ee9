// SPDX-License-Identifier: Apache-2.0
#include "import/claims/subjects.hpp"

#include "import/claims/control_verbs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// Trees of tables and lists can be as deep as they are long; no reader follows a subject so far.
constexpr int most_steps = 24;

constexpr RelationSet subject_relations = {Relation::nsubj, Relation::nsubj_pass,
                                           Relation::nsubj_outer, Relation::csubj,
                                           Relation::csubj_pass};

bool has_mark(const Tree &tree, WordIndex word) { return tree.has_child(word, {Relation::mark}); }

bool is_passive(const Tree &tree, WordIndex verb) {
    return tree.has_child(verb, {Relation::aux_pass, Relation::nsubj_pass});
}

bool has_marker(const Tree &tree, WordIndex word, std::string_view marker) {
    for (const WordIndex child : tree.children(word))
        if (tree.is(child, {Relation::mark, Relation::case_mark}) && tree.lower(child) == marker)
            return true;
    return false;
}

// "the capacity of X to V", "X's capacity to V": the noun's owner.
std::optional<WordIndex> owner(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun)) {
        if (tree.relation(child) == Relation::nmod_poss)
            return child;
        if (tree.relation(child) == Relation::nmod && has_marker(tree, child, "of"))
            return child;
    }
    return std::nullopt;
}

// "X is a firm that sells tea": who sells is X. Not so in "It is the firm that sells tea".
WordIndex described(const Tree &tree, WordIndex noun) {
    if (!tree.has_child(noun, {Relation::cop}))
        return noun;
    const auto subject = tree.child(noun, {Relation::nsubj});
    return subject && tree.upos(*subject) != Upos::pron ? *subject : noun;
}

class SubjectSearch {
  public:
    explicit SubjectSearch(const Tree &tree) : tree_(tree) {}

    std::optional<WordIndex> of(WordIndex predicate, int steps) const {
        if (const auto own = own_subject(predicate))
            return own;
        if (steps == 0 || tree_.is_root(predicate))
            return std::nullopt;
        const WordIndex above = tree_.head(predicate);
        switch (tree_.relation(predicate)) {
        case Relation::conj:
            // "roads flooded by rain and blocked by snow": what holds of the first holds of both;
            // not so of a gerund that the parser has joined to a finite verb.
            return is_bare_gerund(predicate) && is_tensed(tree_[above].xpos) ? std::nullopt
                                                                             : of(above, steps - 1);
        case Relation::xcomp:
            if (const auto noun = relied_on(above, predicate))
                return noun;
            return controller(above, steps - 1);
        case Relation::acl_relcl:
            // Without a subject of its own its gap is the subject: read with "that" as a mark.
            return described(tree_, above);
        case Relation::acl:
            // "allows farmers to sell", read as a purpose of the farmers
            if (has_marker(tree_, predicate, "to") && tree_.relation(above) == Relation::obj &&
                controls_object(tree_, tree_.head(above)) && !is_ability(tree_, above))
                return above;
            if (tree_.relation(above) == Relation::obl && !tree_.is_root(above))
                if (relied_on(tree_.head(above), predicate) == above)
                    return above;
            // "has been used for centuries to treat colds"
            if (has_marker(tree_, predicate, "to") && names_time(tree_, above) &&
                tree_.relation(above) == Relation::obl)
                return of(tree_.head(above), steps - 1);
            if (has_marker(tree_, predicate, "to"))
                return of_infinitive(above, steps - 1);
            // "checked the results using a lens": who checks uses it
            if (tree_.lower(predicate) == "using" && !is_person(above) &&
                tree_.is(above, {Relation::obj, Relation::obl}) && is_bare_gerund(predicate) &&
                !has_mark(tree_, predicate))
                return is_passive(tree_, tree_.head(above))
                           ? person(of(tree_.head(above), steps - 1))
                           : of(tree_.head(above), steps - 1);
            // "spend time watching birds"
            if (const auto verb = spending(above);
                verb && is_bare_gerund(predicate) && !has_mark(tree_, predicate))
                return of(*verb, steps - 1);
            // "a trial in boys aged 6 to 12 years run in Rome"
            if (names_time(tree_, above) && is_bare_participle(predicate))
                if (const auto study = study_above(above))
                    return study;
            // "a case of oil being used"
            if (const auto noun = noun_before(predicate);
                noun && tree_.relation(*noun) == Relation::nmod && has_marker(tree_, *noun, "of"))
                // "12 of the boats being lost"
                return tree_.upos(above) == Upos::num ? above : noun;
            // "with experts foreseeing AI being used"
            if (const auto noun = noun_before(predicate);
                noun && tree_.relation(*noun) == Relation::obj && *noun != above)
                return noun;
            // "the idea of running workshops", "water before eating": nobody is said to do it.
            return has_mark(tree_, predicate) || tree_.has_child(predicate, {Relation::case_mark})
                       ? std::nullopt
                       : std::optional(above);
        case Relation::advcl:
            if (const auto noun = noun_before(predicate))
                return noun;
            if (const auto noun = relied_on(above, predicate))
                return noun;
            if (const auto found = found_to_result(predicate, above))
                return found;
            // "complimented the mayor for opening the talks"
            if (tree_[predicate].xpos == Xpos::vbg && has_marker(tree_, predicate, "for"))
                if (const auto object = tree_.child(above, {Relation::obj, Relation::iobj});
                    object && *object < predicate && is_person(*object))
                    return object;
            // "is made by adding salt", "was made to sell": by whoever makes it.
            if (is_passive(tree_, above) &&
                (has_marker(tree_, predicate, "by") || has_marker(tree_, predicate, "to")))
                return std::nullopt;
            if (const auto agent = agent_in_front(predicate, above))
                return agent;
            if (is_only_feared(predicate, above) || has_marker(tree_, predicate, "than") ||
                is_means_of_aim(predicate, above))
                return std::nullopt;
            // "the cost associated with digging wells": the cost digs none.
            if (tree_.relation(above) == Relation::acl && tree_[above].xpos == Xpos::vbn &&
                is_bare_gerund(predicate) && has_preposition(predicate))
                return person(of(above, steps - 1));
            if (is_by_others(predicate, above))
                return tree_.lower(predicate) == "using" &&
                               lists_word("allocate assess assign compare divide enrol enroll "
                                          "evaluate examine include interview randomise randomize "
                                          "recruit select",
                                          tree_.lemma(above))
                           ? std::nullopt
                           : person(of(above, steps - 1));
            // "keeps you feeling full to curb cravings": what keeps you so curbs them.
            if (has_marker(tree_, predicate, "to"))
                if (const auto keeper = keeping_verb(tree_, above))
                    return of(*keeper, steps - 1);
            // "allows cells to divide", read as a purpose by mistake of the parser.
            if (has_marker(tree_, predicate, "to") && controls_object(tree_, above))
                return controller(above, steps - 1);
            return of(above, steps - 1);
        case Relation::ccomp:
            // "helps to reduce", read as a clause of its own by mistake of the parser.
            return tree_.has_child(predicate, {Relation::mark}) &&
                           !has_marker(tree_, predicate, "to")
                       ? std::nullopt
                       : controller(above, steps - 1);
        default:
            return std::nullopt;
        }
    }

    std::optional<WordIndex> own_subject(WordIndex predicate) const {
        const auto found = tree_.child(predicate, subject_relations);
        if (!found)
            return std::nullopt;
        if (!stands_for_antecedent(*found))
            return found;
        const auto noun = antecedent(tree_, predicate);
        return noun ? noun : found;
    }

  private:
    bool is_bare_participle(WordIndex word) const {
        return tree_[word].xpos == Xpos::vbn &&
               lists_word("carry conduct do hold perform publish run undertake", tree_.lemma(word));
    }

    std::optional<WordIndex> study_above(WordIndex noun) const {
        constexpr int farthest = 8;
        for (int steps = farthest; steps > 0 && !tree_.is_root(noun); --steps) {
            noun = tree_.head(noun);
            if (names_study(tree_, noun))
                return noun;
        }
        return std::nullopt;
    }

    // "spend a lot of time": the verb over the time.
    std::optional<WordIndex> spending(WordIndex time) const {
        if (!names_time(tree_, time) || tree_.is_root(time))
            return std::nullopt;
        const WordIndex share = tree_.relation(time) == Relation::nmod ? tree_.head(time) : time;
        if (tree_.is_root(share) || tree_.relation(share) != Relation::obj ||
            !lists_word("devote lose save spend waste", tree_.lemma(tree_.head(share))))
            return std::nullopt;
        return tree_.head(share);
    }

    // "Mills depend on rivers to drive wheels": rivers drive them.
    std::optional<WordIndex> relied_on(WordIndex verb, WordIndex infinitive) const {
        if (!has_marker(tree_, infinitive, "to"))
            return std::nullopt;
        if (tree_.lemma(verb) == "use" && is_deed_of_means(tree_, infinitive))
            return tree_.child(verb, {Relation::obj});
        std::optional<WordIndex> found;
        for (const WordIndex child : tree_.children(verb)) {
            if (child < verb || child > infinitive || tree_.relation(child) != Relation::obl)
                continue;
            const auto marker = tree_.child(child, {Relation::case_mark});
            if (marker && relies(tree_, verb, *marker))
                found = child;
        }
        return found;
    }

    bool is_person(WordIndex noun) const {
        return names_agent(tree_, noun) || names_population(tree_, noun) ||
               tree_.upos(noun) == Upos::propn;
    }

    std::optional<WordIndex> person(std::optional<WordIndex> found) const {
        return found && is_person(*found) && tree_.lower(*found) != "it" ? found : std::nullopt;
    }

    bool is_bare_gerund(WordIndex verb) const {
        return tree_[verb].xpos == Xpos::vbg &&
               !tree_.has_child(verb, {Relation::aux, Relation::aux_pass});
    }

    // "Ores were found while digging wells", "was low despite using lime": what is done to a thing
    // or said of it is not what digs and uses.
    bool is_by_others(WordIndex gerund, WordIndex above) const {
        const bool stated = is_passive(tree_, above) || tree_.has_child(above, {Relation::cop});
        return stated && is_bare_gerund(gerund) &&
               lists_word("after before despite since upon using when while without",
                          tree_.lower(tree_.subtree(gerund).first));
    }

    // "Our aim was to measure rain using gauges": no aim uses any.
    bool is_means_of_aim(WordIndex gerund, WordIndex above) const {
        const auto subject = tree_.child(above, subject_relations);
        return tree_.lower(gerund) == "using" && subject &&
               lists_word("aim goal objective purpose", tree_.lemma(*subject));
    }

    // "We found three types, resulting in six kinds": the types did, not we.
    std::optional<WordIndex> found_to_result(WordIndex participle, WordIndex above) const {
        const auto finder = tree_.child(above, {Relation::nsubj});
        const bool results = is_bare_gerund(participle) && !has_mark(tree_, participle) &&
                             lists_word("lead result", tree_.lemma(participle));
        return results && finder && lists_word("i we", tree_.lower(*finder))
                   ? tree_.child(above, {Relation::obj})
                   : std::nullopt;
    }

    // "was ruined by storms, tearing off roofs": the storms tore them off.
    std::optional<WordIndex> agent_in_front(WordIndex gerund, WordIndex above) const {
        const auto agent = tree_.child(above, {Relation::obl_agent});
        const bool results = lists_word("allow cause force lead leave let make mean prompt result",
                                        tree_.lemma(gerund));
        if (!agent || !is_bare_gerund(gerund) || has_mark(tree_, gerund) || results)
            return std::nullopt;
        const WordIndex start = tree_.subtree(gerund).first;
        const WordIndex first = tree_[start].xpos == Xpos::comma ? start + 1 : start;
        const bool beside =
            tree_.subtree(*agent).last + 1 == first && tree_[first - 1].xpos == Xpos::comma;
        return beside ? agent : std::nullopt;
    }

    bool has_preposition(WordIndex gerund) const {
        return std::ranges::any_of(tree_.children(gerund), [&](WordIndex child) {
            return child < gerund && tree_.is(child, {Relation::mark, Relation::case_mark}) &&
                   lists_word("for from in of to with", tree_.lower(child));
        });
    }

    // "is afraid of losing the pit", "was accused of hiding it": nobody is said to have done it.
    bool is_only_feared(WordIndex gerund, WordIndex above) const {
        return has_marker(tree_, gerund, "of") &&
               lists_word("accuse afraid ashamed cautious scared suspect terrified wary",
                          tree_.lemma(above));
    }

    // "spoke of AI being used": with no comma, "being" is said of the noun in front.
    std::optional<WordIndex> noun_before(WordIndex participle) const {
        const auto being = tree_.child(participle, {Relation::aux_pass});
        if (!being || tree_.lower(*being) != "being" || *being == 0 ||
            tree_.subtree(participle).first != *being)
            return std::nullopt;
        WordIndex noun = *being - 1;
        // "people around the world being moved"; but "a case of oil being used"
        while (tree_.relation(noun) == Relation::nmod && !has_marker(tree_, noun, "of"))
            noun = tree_.head(noun);
        const bool names = tree_.upos(noun) == Upos::noun || tree_.upos(noun) == Upos::propn;
        return names ? std::optional(noun) : std::nullopt;
    }

    // "which", and "all of which".
    bool stands_for_antecedent(WordIndex subject) const {
        if (is_relative_pronoun(tree_, subject))
            return true;
        const auto whole = tree_.child(subject, {Relation::nmod});
        return whole && is_relative_pronoun(tree_, *whole);
    }

    // Of "X helps people overcome Y" people, of "X aims to overcome Y" X.
    std::optional<WordIndex> controller(WordIndex matrix, int steps) const {
        const auto object = tree_.child(matrix, {Relation::iobj, Relation::obj});
        if (!object || passes_subject(tree_, matrix))
            return of(matrix, steps);
        // "Tea lifts the mood to prevent quarrels": what for, and tea prevents them.
        const auto sense = sense_of(tree_.lemma(matrix));
        const bool changes = sense && is_change(sense->predicate) && !is_person(*object) &&
                             !controls_object(tree_, matrix);
        return changes ? of(matrix, steps) : object;
    }

    // "X has the capacity to V", "the capacity of X to V", "the need to V".
    std::optional<WordIndex> of_infinitive(WordIndex noun, int steps) const {
        // "Farmers are on their way to sowing": of themselves
        const auto own = tree_.child(noun, {Relation::nmod_poss});
        if (own && tree_[*own].xpos == Xpos::prp_possessive && tree_.lemma(noun) == "way" &&
            steps > 0)
            if (const auto found = own_subject(noun))
                return found;
        if (const auto found = owner(tree_, noun))
            return found;
        if (steps == 0 || tree_.is_root(noun))
            return own_subject(noun);
        // "gives farmers the chance to V", "Nothing was found on the ability to V"
        if (tree_.is(noun, {Relation::obj, Relation::obl}))
            if (const auto recipient = tree_.child(tree_.head(noun), {Relation::iobj}))
                return recipient;
        if (tree_.is(noun, {Relation::obl}) && is_ability(tree_, noun) &&
            is_passive(tree_, tree_.head(noun)))
            return std::nullopt;
        if (tree_.is(noun, {Relation::obj, Relation::obl, Relation::xcomp}))
            return of(tree_.head(noun), steps - 1);
        if (const auto found = own_subject(noun))
            return found; // "X is a way to V"
        return tree_.is(noun, {Relation::conj}) ? of(tree_.head(noun), steps - 1) : std::nullopt;
    }

    const Tree &tree_;
};

} // namespace

bool is_relative_pronoun(const Tree &tree, WordIndex word) {
    const Word &found = tree[word];
    return found.xpos == Xpos::wdt || found.xpos == Xpos::wp ||
           (tree.lower(word) == "that" && found.upos == Upos::pron &&
            found.features.has(Feature::pron_type, "Rel"));
}

bool passes_subject(const Tree &tree, WordIndex matrix) {
    // "The plan involves closing roads": others close them.
    if (lists_word("comprise entail include involve", tree.lemma(matrix)))
        return false;
    if (!tree.has_child(matrix, {Relation::obj, Relation::iobj}) || tree.lemma(matrix) == "promise")
        return true;
    const auto infinitive = tree.child(matrix, {Relation::xcomp});
    return tree.lemma(matrix) == "use" && !(infinitive && is_deed_of_means(tree, *infinitive));
}

std::optional<WordIndex> antecedent(const Tree &tree, WordIndex predicate) {
    for (int steps = most_steps; steps > 0; --steps) {
        if (tree.is_root(predicate))
            return std::nullopt;
        if (tree.relation(predicate) == Relation::acl_relcl)
            return described(tree, tree.head(predicate));
        if (!tree.is(predicate, {Relation::conj, Relation::xcomp, Relation::ccomp}))
            return std::nullopt;
        predicate = tree.head(predicate);
    }
    return std::nullopt;
}

std::optional<SubjectFound> find_subject(const Tree &tree, WordIndex predicate) {
    const SubjectSearch search(tree);
    if (const auto own = search.own_subject(predicate))
        return SubjectFound{*own, true};
    if (const auto other = search.of(predicate, most_steps))
        return SubjectFound{*other, false};
    return std::nullopt;
}

} // namespace claimgraph
