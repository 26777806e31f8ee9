// SPDX-License-Identifier: Apache-2.0
#include "import/claims/senses.hpp"

#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/speech.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

/// "symptoms" that include fever: each is one; "women" or "two towns" are some of a whole.
bool is_kind_of_several(const Tree &tree, WordIndex agent, WordIndex object) {
    return tree[agent].xpos == Xpos::nns && !names_population(tree, agent) &&
           !names_agent(tree, agent) && !names_population(tree, object) &&
           !lists_word("arm datum group sample series study trial", tree.lemma(agent)) &&
           !has_number(tree, core_phrase(tree, object));
}

/// "one in ten adults", "a large share of sales": how many, not which.
bool names_share(const Tree &tree, WordIndex noun) {
    return names_amount(tree, noun) || has_number(tree, tree.subtree(noun)) ||
           lists_word("majority minority number part percentage proportion share",
                      tree.lemma(noun));
}

/// "The trial identified ten genes", "We saw it": who finds things out, whatever they are.
bool finds_out(const Tree &tree, WordIndex agent) {
    return names_study(tree, agent) ||
           lists_word("analyst author expert group investigator researcher scientist team we",
                      tree.lemma(agent));
}

/// "The objective was to improve Y": nobody says that it does.
bool is_intended(const Clause &clause) {
    const Tree &tree = clause.tree;
    const auto &words = clause.proposition.relation;
    return names_intention(tree, *clause.agent) &&
           std::ranges::any_of(words, [&](WordIndex word) { return tree.lemma(word) == "be"; });
}

bool acts(const Tree &tree, WordIndex agent) {
    return names_agent(tree, agent) || lists_word("me them us", tree.lower(agent));
}

/// "expected a rise", "considered age": a thought tells of nothing found.
bool is_thought(const Tree &tree, WordIndex verb) {
    const auto kind = speech_kind(tree, verb, false);
    return (kind && *kind == SpeechKind::thought) ||
           lists_word("believe consider", tree.lemma(verb));
}

/// "..., indicating a trend", "indicated a rise": what is read from something told before, no sign
/// of what comes.
bool draws_conclusion(const Clause &clause, const Target &target) {
    const WordIndex verb = clause.proposition.predicate;
    return lists_word("indicate signal", target.lemma) && !names_risk(clause.tree, target.object) &&
           ((clause.tree[verb].xpos == Xpos::vbg && !clause.proposition.own_subject) ||
            (finds_out(clause.tree, *clause.agent) && names_finding(clause.tree, target.object)));
}

/// "We suggest salt baths" is advice; "We suggest a link" is none.
bool advises(const Clause &clause, const Target &target) {
    const Tree &tree = clause.tree;
    return target.lemma == "suggest" && !names_study(tree, *clause.agent) &&
           names_agent(tree, *clause.agent) && !names_finding(tree, target.object) &&
           !lists_word("explanation hypothesis mechanism model need possibility reason "
                       "that this way",
                       tree.lemma(target.object));
}

/// "helps those who wait": nobody says to do what; "helps those in need find work" does.
bool helps_somebody(const Clause &clause, const Target &target) {
    const Tree &tree = clause.tree;
    if (!lists_word("aid assist help", target.lemma) ||
        !(names_population(tree, target.object) || names_agent(tree, target.object)))
        return false;
    const WordRange words = tree.subtree(clause.proposition.predicate);
    for (WordIndex word = target.object + 1; word < words.last; ++word)
        if (tree[word].xpos == Xpos::vb)
            return false;
    return true;
}

/// "manages pain", "tackles obesity"; not "manages inquiries".
bool is_treatable(const Tree &tree, WordIndex noun) {
    return names_population(tree, noun) || names_ailment(tree, noun);
}

/// "lost him", "lost their staff": who is gone is no less.
bool loses_somebody(const Clause &clause, const Target &target) {
    return target.lemma == "lose" && (names_population(clause.tree, target.object) ||
                                      names_agent(clause.tree, target.object));
}

/// "villagers", "millions of people"
bool names_somebody(const Tree &tree, WordIndex noun) {
    const auto whole = complement_with(tree, noun, {"of"});
    return names_population(tree, noun) || names_agent(tree, noun) ||
           (whole && names_population(tree, *whole));
}

/// "killed a man": one who is dead is no less; "kills germs" is.
bool harms_somebody(const Clause &clause, const Target &target) {
    return lists_word("kill injure", target.lemma) && names_somebody(clause.tree, target.object);
}

/// "pain", "growth", "the rise", "flooding": what can have a cause; a drug or a letter has a
/// source.
bool happens(const Tree &tree, WordIndex noun) {
    return names_ailment(tree, noun) || change_named(tree, noun) || names_level(tree, noun) ||
           relation_noun(tree, noun) != nullptr || tree[noun].xpos == Xpos::vbg ||
           std::ranges::any_of(
               std::array{"tion", "sion", "ment", "ance", "ence", "ing", "ness", "ity", "sis",
                          "age", "ure", "th"},
               [&](std::string_view end) { return tree.lemma(noun).ends_with(end); });
}

/// "takes 3 weeks" tells how long; "requires a bag of 20 pieces" tells what of.
bool lasts(const Tree &tree, WordIndex object) {
    return names_time(tree, object) && has_number(tree, tree.subtree(object));
}

} // namespace

bool names_risk(const Tree &tree, WordIndex noun) {
    return lists_word("chance expectancy hazard lifespan likelihood odds probability risk",
                      tree.lemma(noun));
}

bool names_level(const Tree &tree, WordIndex noun) {
    return names_risk(tree, noun) ||
           lists_word("concentration frequency incidence level mortality number percentage "
                      "prevalence proportion rate score share",
                      tree.lemma(noun));
}

bool is_encouraged(const Tree &tree, WordIndex verb) {
    const auto passive = tree.child(verb, {Relation::aux_pass});
    return passive && tree.lemma(verb) == "encourage" &&
           (tree[*passive].xpos == Xpos::vbp || tree[*passive].xpos == Xpos::vbz);
}

bool names_intention(const Tree &tree, WordIndex noun) {
    return lists_word("aim endpoint goal intention objective outcome purpose task",
                      tree.lemma(noun));
}

bool names_finding(const Tree &tree, WordIndex noun) {
    return change_named(tree, noun) || change_ascribed(tree, noun) || relation_noun(tree, noun) ||
           inquiry_of(tree, noun) == Inquiry::evidence ||
           lists_word("case finding fact pattern problem result sign", tree.lemma(noun));
}

bool only_favours(const Tree &tree, std::string_view verb, WordIndex thing) {
    return verb == "support" && lists_word("bid bill campaign candidate idea initiative motion "
                                           "petition plan proposal view",
                                           tree.lemma(thing));
}

bool tells_origin(const Tree &tree, std::string_view relation, WordIndex thing, WordIndex source) {
    const auto whole = complement_with(tree, thing, {"of"}); // "much of the pain"
    if (relation.ends_with("come from"))
        return tree.upos(source) == Upos::propn || names_place(tree, source);
    return relation.ends_with("derive from") || relation.ends_with("derived from")
               ? !happens(tree, whole ? *whole : thing)
               : false;
}

RelationSense sense_with(const Clause &clause, const Target &target) {
    const Tree &tree = clause.tree;
    const RelationSense &sense = target.sense;
    const WordIndex agent = *clause.agent;
    const bool risk = names_risk(tree, target.object);
    if (helps_somebody(clause, target) || loses_somebody(clause, target) ||
        harms_somebody(clause, target) || is_intended(clause))
        return {};
    // "had a meeting": they met
    if (target.lemma == "have" &&
        lists_word("argument call chat conversation dialogue discussion meeting talk",
                   tree.lemma(target.object)))
        return {};
    // "made an announcement": they announced
    if (target.lemma == "make" &&
        lists_word("announcement appearance attempt choice claim comment complaint decision effort "
                   "error mistake move offer promise proposal remark request speech statement "
                   "trip visit",
                   tree.lemma(target.object)))
        return {};
    if (only_favours(tree, target.lemma, target.object) ||
        tells_origin(tree, target.lemma, agent, target.object))
        return {};
    // "gave him a headache"
    if (clause.tree.lemma(clause.proposition.predicate) == "give" && !clause.proposition.passive &&
        names_ailment(tree, target.object) && !names_agent(tree, agent) &&
        part_in(clause.proposition, Slot::recipient) != nullptr)
        return {Predicate::causes};
    // "Samples were taken to determine Y": whoever took them does, to know it
    if (control_in(clause) == Control::inquire && is_effect(sense.predicate) &&
        std::ranges::any_of(clause.proposition.chain, [&](WordIndex link) {
            return tree.has_child(link, {Relation::aux_pass});
        }))
        return {};
    // "raised doubts": there were none before
    if (target.lemma == "raise" &&
        lists_word("alarm concern doubt issue objection possibility question suspicion",
                   tree.lemma(target.object)))
        return {Predicate::causes};
    // "We will include miners": they take them in
    if (target.lemma == "include" && tree.upos(agent) == Upos::pron &&
        lists_word("i we", tree.lower(agent)))
        return {};
    // "The flags represent something": what, it does not say; "dots representing gas" stand for it,
    // "Gout represents a burden" is one.
    if (target.lemma == "represent" &&
        (lists_word("anything everything nothing something", tree.lower(target.object)) ||
         (tree[clause.proposition.predicate].xpos == Xpos::vbg &&
          !tree.has_child(target.object, {Relation::det, Relation::nmod_poss, Relation::nummod}) &&
          tree.upos(target.object) == Upos::noun)))
        return {};
    // "Types of therapy include Y", "Other drugs include Y", "Symptoms include Y"
    if (target.lemma == "include" &&
        (is_kind_of_several(tree, agent, target.object) ||
         lists_word("category example form kind sort type", tree.lemma(agent)) ||
         std::ranges::any_of(tree.children(agent),
                             [&](WordIndex child) { return tree.lower(child) == "other"; })))
        return {Predicate::is_a, true};
    // "questions relating to sleep": about it
    if (target.lemma == "relate to" &&
        lists_word("advice concern document datum detail fact issue information item law matter "
                   "problem provision question rule statement topic",
                   tree.lemma(agent)))
        return {};
    // "Tea helps with pain"; "helps with homework" makes it easier.
    if (target.lemma == "help with" && names_ailment(tree, target.object))
        return {Predicate::treats};
    // A drug targets a receptor; a plan is for young adults, and pilots aim at a bridge.
    if (target.lemma == "target" &&
        !lists_word("channel enzyme gene glycoprotein kinase neurotransmitter pathway protein "
                    "receptor transporter",
                    tree.lemma(target.object)))
        return {};
    // "used to treat cells": they are exposed to it, not cured.
    if (target.lemma == "treat" &&
        lists_word(
            "cell culture embryo fabric plant sample seed sewage sludge soil tissue wastewater "
            "water wood",
            tree.lemma(target.object)))
        return {};
    if (target.lemma == "require" && !lasts(tree, target.object))
        return {};
    if (lists_word("address manage tackle", target.lemma) && !is_treatable(tree, target.object))
        return {};
    if (sense.predicate == Predicate::reports && is_thought(tree, clause.proposition.predicate))
        return {};
    if (draws_conclusion(clause, target))
        return {Predicate::reports};
    if (advises(clause, target))
        return {Predicate::recommends};
    // "affects one in ten" tells how many; "affected ten of them" what happened.
    const bool happened = sense.predicate == Predicate::affects &&
                          tree[clause.proposition.predicate].xpos == Xpos::vbd;
    if (sense.to_amounts && names_share(tree, target.object) && !risk && !happened)
        return {*sense.to_amounts};
    if (!sense.of_agents || risk)
        return sense;
    if (sense.predicate == Predicate::reports)
        return finds_out(tree, agent) || names_finding(tree, target.object)
                   ? sense
                   : RelationSense{*sense.of_agents};
    const bool agents =
        acts(tree, agent) || (names_study(tree, agent) && target.lemma != "predict");
    return agents ? RelationSense{*sense.of_agents} : sense;
}

} // namespace claimgraph
