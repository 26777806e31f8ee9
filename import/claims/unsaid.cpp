// SPDX-License-Identifier: Apache-2.0
#include "import/claims/unsaid.hpp"

#include "import/claims/clause.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/occasions.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/restriction.hpp"
#include "import/claims/sought.hpp"

#include <algorithm>

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

/// "stayed to be near her": what for; "lived to be old" and "is old enough to be king" do say it.
bool is_aim(const Tree &tree, const Proposition &proposition) {
    const WordIndex predicate = proposition.predicate;
    const auto mark = tree.child(predicate, {Relation::mark});
    return proposition.origin == Origin::copula && tree.relation(predicate) == Relation::advcl &&
           mark && tree.lower(*mark) == "to" && tree.upos(tree.head(predicate)) == Upos::verb &&
           !lists_word("grow live prove turn", tree.lemma(tree.head(predicate)));
}

/// "more than we thought", "as good as running for hours": what is held against what the clause
/// says.
bool is_standard(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    if (tree[verb].xpos == Xpos::vbg && tree.relation(verb) == Relation::advcl &&
        !tree.is_root(verb) && tree.upos(tree.head(verb)) == Upos::adj &&
        preposition(tree, verb) == "as")
        return true;
    return tree.is(proposition.predicate, {Relation::advcl, Relation::ccomp}) &&
           preposition(tree, proposition.predicate) == "than" && proposition.parts.empty();
}

/// "a journal of how you feel", "notice when you are full": nothing is said of how, or that it is.
bool is_asked_about(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    const auto subject = tree.child(verb, {Relation::nsubj, Relation::nsubj_pass});
    // "thinking about how kids sleep", "depends on how bread is baked"
    const auto preposition = tree.child(verb, {Relation::mark});
    const bool about = preposition && *preposition + 1 < tree.size() &&
                       lists_word("about of on", tree.lower(*preposition)) &&
                       tree.lower(*preposition + 1) == "how";
    if (tree.is_root(verb) || !subject ||
        !(lists_word("he i one people she they we you", tree.lower(*subject)) ||
          (about && (proposition.parts.empty() || names_population(tree, *subject)))))
        return false;
    // "how" may head the clause: "affects how you feel"
    const bool headed = tree.lower(tree.head(verb)) == "how" && !tree.is_root(tree.head(verb));
    const WordIndex above = headed ? tree.head(tree.head(verb)) : tree.head(verb);
    const std::string_view first = about ? "how" : tree.lower(tree.subtree(verb).first);
    // "It shows how people lower stress" tells that they do.
    if (headed || first == "how")
        return !lists_word("demonstrate explain illustrate reveal see show", tree.lemma(above));
    return first == "when" && tree.relation(verb) == Relation::advcl &&
           tree.subtree(verb).first == tree.head(verb) + 1 &&
           lists_word("decide detect know notice recognise recognize tell",
                      tree.lemma(tree.head(verb)));
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

/// "told them which of the doors were open": which, nobody says.
bool asks_which(const Tree &tree, const Proposition &proposition) {
    if (proposition.origin != Origin::relative_clause)
        return false;
    const WordIndex noun = tree.head(tree.first_conjunct(proposition.predicate));
    for (WordIndex word = noun; word + 2 < proposition.predicate; ++word)
        if (tree.lower(word) == "which" && tree.lower(word + 1) == "of" &&
            tree.lower(word + 2) != "course")
            return true;
    return false;
}

/// "The challenge is making sure that it lasts": nobody says that it is made.
bool is_task(const Tree &tree, const Proposition &proposition) {
    return tree[proposition.predicate].xpos == Xpos::vbg && proposition.own_subject &&
           proposition.subject &&
           lists_word("aim challenge goal idea issue job key priority task trick",
                      tree.lemma(*proposition.subject));
}

/// "shut the gates to stop it being sold"
bool is_stopped(const Tree &tree, const Proposition &proposition) {
    const WordIndex verb = proposition.predicate;
    return !tree.is_root(verb) && proposition.passive &&
           lists_word("avoid prevent stop", tree.lemma(tree.head(verb))) &&
           tree.is(verb, {Relation::ccomp, Relation::xcomp, Relation::acl, Relation::advcl}) &&
           std::ranges::any_of(tree.children(verb),
                               [&](WordIndex child) { return tree.lower(child) == "being"; });
}

/// "drink to ensure that you sleep": that one does is the aim.
bool is_ensured(const Tree &tree, const Proposition &proposition) {
    const WordIndex clause = tree.first_conjunct(proposition.predicate);
    if (tree.is_root(clause) || tree.relation(clause) != Relation::ccomp)
        return false;
    const WordIndex verb = tree.head(clause);
    return lists_word("ensure guarantee", tree.lemma(verb)) && tree[verb].xpos == Xpos::vb &&
           (preposition(tree, verb) == "to" || tree.relation(verb) == Relation::xcomp);
}

/// "had their blood pressure measured": what was done with it, not what they had.
bool is_had_done(const Tree &tree, const Proposition &proposition) {
    const Part *object = part_in(proposition, Slot::object);
    if (tree.lemma(proposition.predicate) != "have" || object == nullptr)
        return false;
    return std::ranges::any_of(tree.conjuncts(object->head), [&](WordIndex item) {
        const auto done = tree.child(item, {Relation::acl});
        return done && tree[*done].xpos == Xpos::vbn &&
               lists_word("assess check determine draw examine measure monitor place record remove "
                          "sample take test",
                          tree.lemma(*done));
    });
}

/// "are interested in lowering Y", "thought about leaving": they want to, and need not do it.
bool is_interest(const Tree &tree, const Proposition &proposition) {
    const WordIndex first = tree.first_conjunct(proposition.predicate);
    if (tree[first].xpos != Xpos::vbg || tree.is_root(first))
        return false;
    const WordIndex above = tree.head(first);
    return (tree.lower(above) == "interested" && preposition(tree, first) == "in") ||
           (lists_word("dream insist plan think", tree.lemma(above)) &&
            tree.upos(above) == Upos::verb && lists_word("about of on", preposition(tree, first)));
}

/// "lost the ability to smell smoke", "noise limits the capacity to learn": they do not, or less.
bool is_ability_lost(const Tree &tree, const Proposition &proposition) {
    const WordIndex first = tree.first_conjunct(proposition.predicate);
    if (tree.is_root(first) || tree.relation(first) != Relation::acl ||
        !lists_word("ability capability capacity", tree.lemma(tree.head(first))))
        return false;
    const WordIndex ability = tree.head(first);
    return tree.is(ability, {Relation::obj, Relation::nsubj_pass}) &&
           lists_word("compromise decrease diminish hamper hinder impair impede lack limit lose "
                      "reduce undermine weaken",
                      tree.lemma(tree.head(ability)));
}

/// "habits (e.g., reading maps)": one of them, and no habit reads any.
bool is_example(const Tree &tree, const Proposition &proposition) {
    const WordIndex gerund = proposition.predicate;
    if (tree[gerund].xpos != Xpos::vbg || proposition.own_subject)
        return false;
    return std::ranges::any_of(tree.children(gerund), [&](WordIndex child) {
        return child < gerund && lists_word("e.g. eg", tree.lower(child));
    });
}

/// "a group called 'We love figs'": a name says nothing.
bool is_name(const Tree &tree, const Proposition &proposition) {
    constexpr WordIndex longest = 8;
    constexpr std::string_view marks = "' \" `` ` \u2018 \u201C";
    const WordIndex verb = proposition.predicate;
    for (WordIndex open = verb; open > 1 && verb - open < longest; --open)
        if (lists_word(marks, tree.surface(open - 1)))
            return lists_word("call dub entitle name title", tree.lemma(open - 2));
    return false;
}

/// "Nobody knows what became of them: who is alive": a question behind a colon.
bool asks_behind_colon(const Tree &tree, const Proposition &proposition) {
    const WordIndex clause = tree.first_conjunct(proposition.predicate);
    const auto who = tree.child(clause, {Relation::nsubj, Relation::nsubj_pass});
    return tree.relation(clause) == Relation::acl_relcl && who && *who > 0 &&
           tree.lower(*who) == "who" && tree.surface(*who - 1) == ":";
}

} // namespace

bool is_set_aside(const Tree &tree, const Proposition &proposition) {
    const std::string marker = preposition(tree, proposition.predicate);
    return marker == "beyond" || marker == "instead of" || marker == "rather than" ||
           marker == "besides" || (marker == "whether" && !is_unknown(tree, proposition.predicate));
}

std::string_view why_unsaid(const Tree &tree, const Proposition &proposition) {
    struct Filter {
        bool (*holds)(const Tree &, const Proposition &);
        std::string_view why;
    };
    static constexpr Filter filters[] = {
        {is_demanded, "nobody says that it happens"},
        {is_set_aside, "its preposition sets it aside"},
        {is_listed, "it is one of a list"},
        {is_supposed, "it is only supposed"},
        {is_asked_about, "it is only asked about"},
        {asks_which, "it is only asked about"},
        {asks_behind_colon, "it is only asked about"},
        {is_example, "it is an example"},
        {is_name, "it is part of a name"},
        {is_task, "it is only a task"},
        {is_stopped, "it is stopped"},
        {is_ensured, "it is only made sure"},
        {is_readers_case, "it may be the reader's case"},
        {is_any_case, "it is a case that may come"},
        {is_awaited, "it has yet to come"},
        {is_had_done, "it tells what was done with something"},
        {is_interest, "it is only wanted"},
        {is_elliptic_condition, "it says when something else holds"},
        {only_narrows, "it tells which people are meant"},
        {is_held_against, "it names what something is held against"},
        {is_regard, "it says with regard to what"},
        {is_only_sought, "it is only looked for"},
        {is_adjustment, "it says how something was reckoned"},
        {is_aim, "it says what for"},
        {is_ability_lost, "it is what one is less able to do"},
        {is_order, "it tells the reader what to do"},
        {is_standard, "it is what something is held against"},
    };
    for (const Filter &filter : filters)
        if (filter.holds(tree, proposition))
            return filter.why;
    return {};
}

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

} // namespace claimgraph
