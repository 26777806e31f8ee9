// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reattachment.hpp"

#include "import/claims/agreement.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/contact_clauses.hpp"
#include "import/claims/content_clauses.hpp"
#include "import/claims/events.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/phrase_repair.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/root_repair.hpp"
#include "import/claims/subjects.hpp"
#include "import/claims/times.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::array<std::string_view, 10> time_prepositions = {
    "after", "at", "before", "by", "during", "for", "in", "on", "since", "until"};

constexpr std::array<std::string_view, 7> place_prepositions = {"among", "at",    "in",    "near",
                                                                "on",    "under", "within"};

template <std::size_t size>
bool one_of(const std::array<std::string_view, size> &words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// Whether what begins with the preposition says when or where rather than which: "a plant near
/// Oslo" is no plant known by that name.
bool is_circumstance(const Tree &tree, WordIndex noun, WordIndex preposition, WordIndex head) {
    if (says_when(tree, head))
        return one_of(time_prepositions, tree.lower(preposition));
    const auto determiner = tree.child(noun, {Relation::det});
    return tree.upos(head) == Upos::propn && determiner &&
           tree[*determiner].features.has(Feature::definite, "Ind") &&
           one_of(place_prepositions, tree.lower(preposition));
}

/// The verb that a time or place behind its object belongs to.
std::optional<WordIndex> verb_of_circumstance(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nmod)
        return std::nullopt;
    const WordIndex noun = tree.head(word);
    const auto preposition = tree.child(word, {Relation::case_mark});
    if (!preposition || tree.is_root(noun) || noun < tree.head(noun))
        return std::nullopt;
    // "There are mills in the village": the mills that are there, not mills of a kind.
    if (tree.relation(noun) == Relation::nsubj &&
        tree.has_child(tree.head(noun), {Relation::expl}) &&
        one_of(place_prepositions, tree.lower(*preposition)))
        return tree.head(noun);
    if (tree.upos(tree.head(noun)) != Upos::verb ||
        !tree.is(noun, {Relation::obj, Relation::obl}) ||
        tree.subtree(word).last != tree.subtree(noun).last ||
        !is_circumstance(tree, noun, *preposition, word))
        return std::nullopt;
    return tree.head(noun);
}

/// The clause that a conjunction belongs to that hangs at a relative clause inside it: "argued that
/// the tax, which was new, harms farmers".
std::optional<WordIndex> clause_of_mark(const Tree &tree, WordIndex mark) {
    if (tree.relation(mark) != Relation::mark)
        return std::nullopt;
    const WordIndex relative = tree.head(mark);
    if (tree.relation(relative) != Relation::acl_relcl || tree.is_root(relative))
        return std::nullopt;
    const WordIndex noun = tree.head(relative);
    if (mark > noun || tree.is_root(noun) || tree.head(noun) < mark)
        return std::nullopt;
    return tree.head(noun);
}

/// Whether the word is what is said in "Sleep matters," said Ana, or in "Sleep matters, Ana said":
/// a first subject, set off from another one of the same verb.
bool is_quote_read_as_subject(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::nsubj || tree.head(word) < word ||
        tree.upos(tree.head(word)) != Upos::verb)
        return false;
    const WordIndex last = tree.subtree(word).last - 1;
    const bool apart = tree.relation(last) == Relation::punct ||
                       (last + 1 < tree.size() && tree.relation(last + 1) == Relation::punct);
    return apart && std::ranges::any_of(tree.children(tree.head(word)), [&](WordIndex other) {
               return other > word && tree.relation(other) == Relation::nsubj;
           });
}

/// "is known to control prices", with "control" read as the first noun of a compound: after a
/// passive of knowing or finding "to" begins an infinitive.
bool is_infinitive_read_as_noun(const Tree &tree, WordIndex word) {
    if (word == 0 || tree.relation(word) != Relation::compound || tree[word].xpos != Xpos::nn ||
        tree.lower(word - 1) != "to" || tree.relation(word - 1) != Relation::case_mark)
        return false;
    const WordIndex noun = tree.head(word);
    if (tree.is_root(noun) || tree.relation(noun) != Relation::obl || tree.head(word - 1) != noun)
        return false;
    const WordIndex verb = tree.head(noun);
    const auto sense = sense_of(tree.lemma(verb));
    return verb < word && tree.has_child(verb, {Relation::aux_pass}) && sense &&
           sense->predicate == Predicate::reports;
}

void make_infinitive(const Tree &tree, WordIndex word, ParsedSentence &sentence) {
    const WordIndex noun = tree.head(word);
    Word &infinitive = sentence.words[word];
    infinitive.upos = Upos::verb;
    infinitive.xpos = Xpos::vb;
    infinitive.head = static_cast<std::int32_t>(tree.head(noun));
    infinitive.relation = Relation::xcomp;
    for (const WordIndex below : {noun, word - 1})
        sentence.words[below].head = static_cast<std::int32_t>(word);
    sentence.words[noun].relation = Relation::obj;
    sentence.words[word - 1].relation = Relation::mark;
}

/// The subject whose determiner hangs at its verb: "The orchestra plans".
std::optional<WordIndex> noun_of_determiner(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::det || tree.upos(tree.head(word)) != Upos::verb)
        return std::nullopt;
    const auto subject = tree.child(tree.head(word), {Relation::nsubj, Relation::nsubj_pass});
    return subject && word < *subject ? subject : std::nullopt;
}

/// The first end of "between the use of X and a diagnosis": two ends that "and" joins, where the
/// second hangs at a noun inside the first.
std::optional<WordIndex> first_of_two_ends(const Tree &tree, WordIndex second) {
    if (tree.relation(second) != Relation::conj)
        return std::nullopt;
    WordIndex first = tree.head(second);
    while (tree.relation(first) == Relation::nmod && !tree.is_root(first)) {
        first = tree.head(first);
        const auto before = tree.child(first, {Relation::case_mark});
        if (before && tree.lower(*before) == "between")
            return tree.has_child(first, {Relation::conj}) ||
                           number_of_noun(tree, first) == Number::plural
                       ? std::nullopt
                       : std::optional(first);
    }
    return std::nullopt;
}

/// "causes flooding", "improved farming" with the gerund read as what the subject does: a verb that
/// says an effect takes a thing.
bool is_gerund_object(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::xcomp || tree[word].xpos != Xpos::vbg ||
        tree.head(word) > word || tree.has_child(word, {Relation::mark}) ||
        tree.has_child(tree.head(word), {Relation::obj}))
        return false;
    const auto sense = sense_of(tree.lemma(tree.head(word)));
    return sense && !lists_word("avoid cease quit risk start stop", tree.lemma(tree.head(word))) &&
           (is_change(sense->predicate) || sense->predicate == Predicate::causes ||
            sense->predicate == Predicate::predicts || sense->predicate == Predicate::prevents);
}

/// "checked the results using a lens", read as results that use it.
bool is_means_of_verb(const Tree &tree, WordIndex word) {
    return tree.relation(word) == Relation::xcomp && tree.lower(word) == "using" &&
           tree.head(word) < word && tree.has_child(tree.head(word), {Relation::obj}) &&
           !tree.has_child(word, {Relation::mark, Relation::aux});
}

/// "is twice as likely to fall": an infinitive behind "likely" is what is likely.
bool is_likelihood(const Tree &tree, WordIndex word) {
    return tree.relation(word) == Relation::advcl && tree[word].xpos == Xpos::vb &&
           (tree.lemma(tree.head(word)) == "likely" || tree.lemma(tree.head(word)) == "unlikely") &&
           tree.has_child(word, {Relation::mark}) && word > tree.head(word) &&
           tree.lower(*tree.child(word, {Relation::mark})) == "to";
}

/// The gerund clause that is the subject where its time is read as that: "Drinking tea twice a day
/// lowers Y".
std::optional<WordIndex> gerund_of_time(const Tree &tree, WordIndex time) {
    if (!tree.is(time, {Relation::nsubj, Relation::nsubj_pass}) || !names_time(tree, time) ||
        tree.head(time) < time)
        return std::nullopt;
    for (const WordIndex gerund : tree.children(tree.head(time)))
        if (tree.relation(gerund) == Relation::advcl && tree[gerund].xpos == Xpos::vbg &&
            tree.subtree(gerund).last == tree.subtree(time).first &&
            !tree.has_child(gerund, {Relation::mark, Relation::nsubj}))
            return gerund;
    return std::nullopt;
}

/// The adjective that is a verb in "was shown to greatly lower prices", read as "to prices".
std::optional<WordIndex> verb_read_as_degree(const Tree &tree, WordIndex noun) {
    if (tree.relation(noun) != Relation::obl ||
        !tree.has_child(tree.head(noun), {Relation::aux_pass}) ||
        !lists_word("find know prove report see show think", tree.lemma(tree.head(noun))))
        return std::nullopt;
    const auto to = tree.child(noun, {Relation::case_mark});
    const auto adjective = tree.child(noun, {Relation::amod});
    if (!to || tree.lower(*to) != "to" || !adjective || tree.lower(*adjective) != "lower")
        return std::nullopt;
    return tree.has_child(noun, {Relation::det}) ? std::nullopt : adjective;
}

void make_complement(const Tree &tree, WordIndex noun, WordIndex verb, ParsedSentence &sentence) {
    for (const WordIndex child : tree.children(noun))
        if (child < verb)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    sentence.words[*tree.child(noun, {Relation::case_mark})].relation = Relation::mark;
    Word &complement = sentence.words[verb];
    complement.upos = Upos::verb;
    complement.xpos = Xpos::vb;
    complement.lemma = tree.lower(verb);
    complement.relation = Relation::xcomp;
    complement.head = sentence.words[noun].head;
    sentence.words[noun].relation = Relation::obj;
    sentence.words[noun].head = static_cast<std::int32_t>(verb);
}

/// "contributes greatly to crashes" with a plural for a verb behind "to".
bool is_noun_read_as_infinitive(const Tree &tree, WordIndex word) {
    const auto to = tree.child(word, {Relation::mark});
    return tree.relation(word) == Relation::xcomp && tree.upos(word) == Upos::noun && to &&
           tree.lower(*to) == "to" && !tree.has_child(word, {Relation::cop, Relation::obj}) &&
           tree.upos(tree.head(word)) == Upos::verb && tree.head(word) < word;
}

/// The verb before a noun that is read as joined to the object of the verb before that: "curb noise
/// and boost sleep".
std::optional<WordIndex> verb_of_own_object(const Tree &tree, WordIndex word) {
    if (word == 0 || tree.relation(word) != Relation::conj || !is_nominal(tree, word) ||
        tree.has_child(word, {Relation::cc}))
        return std::nullopt;
    const WordIndex first = tree.head(word);
    const WordIndex verb = tree.subtree(word).first - 1;
    if (tree.relation(first) != Relation::obj || verb <= first || verb >= word ||
        tree.upos(verb) != Upos::verb || tree.relation(verb) != Relation::conj ||
        tree.head(verb) != tree.head(first) || !tree.has_child(verb, {Relation::cc}) ||
        tree.has_child(verb, {Relation::obj, Relation::obl, Relation::ccomp, Relation::xcomp}))
        return std::nullopt;
    return verb;
}

} // namespace

std::optional<ParsedSentence> reattached(const Tree &tree) {
    std::optional<ParsedSentence> result = with_right_root(tree);
    const auto sentence = [&]() -> ParsedSentence & {
        if (!result)
            result = tree.sentence();
        return *result;
    };
    // Two moves that are each sound may close a cycle: the second is left out.
    const auto move = [&](WordIndex word, WordIndex head, Relation relation) {
        if (hang(sentence().words, word, head))
            sentence().words[word].relation = relation;
    };
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (const auto be = verb_over_content(tree, word)) {
            make_content(tree, word, *be, sentence());
            continue;
        }
        if (tree.is_root(word)) {
            if (const auto about = contact_clause(tree, word))
                make_contact_clause(tree, word, *about, sentence());
            continue;
        }
        if (const auto said = verb_before_tag(tree, word)) {
            move(*said, tree.head(word), Relation::ccomp);
            move(word, *said, Relation::nsubj);
        } else if (const auto next = statement_behind_tag(tree, word)) {
            move(*tree.child(word, {Relation::cc}), next->verb, Relation::cc);
            move(next->verb, tree.head(next->tag), Relation::conj);
            move(word, next->verb, Relation::nsubj);
            move(next->speaker, next->tag, Relation::nsubj);
        } else if (const auto verb = verb_of_circumstance(tree, word)) {
            move(word, *verb, Relation::obl);
        } else if (const auto saying = verb_of_content(tree, word)) {
            sentence().words[tree.subtree(word).first].relation = Relation::mark;
            move(word, *saying, Relation::ccomp);
        } else if (const auto noun = noun_by_agreement(tree, word)) {
            const Relation relation = tree.relation(word);
            move(word, *noun, relation == Relation::advcl ? Relation::acl : relation);
        } else if (const auto whole = noun_of_phrase(tree, word)) {
            move(word, *whole, Relation::nmod);
        } else if (const auto contact = noun_of_complement(tree, word)) {
            move(word, *contact, Relation::nmod);
        } else if (const auto eating = gerund_of_object(tree, word)) {
            move(word, *eating, Relation::obj);
        } else if (const auto item = item_of_adjective(tree, word)) {
            move(*tree.child(word, {Relation::cc}), *item, Relation::cc);
            move(word, *item, Relation::amod);
        } else if (const auto raised = gerund_over(tree, word)) {
            raise_gerund(tree, word, *raised, sentence());
        } else if (const auto actor_of = noun_of_participle(tree, word)) {
            move(word, *actor_of, Relation::acl);
            if (tree[word].xpos == Xpos::vbd)
                sentence().words[word].xpos = Xpos::vbn;
        } else if (const auto who = actor_of_attribute(tree, word)) {
            const WordIndex object = tree.head(word);
            move(word, *who, Relation::acl);
            move(object, word, Relation::obj);
        } else if (const auto time = time_of_number(tree, word)) {
            sentence().words[*time].relation =
                is_reckoned(tree, *time) ? Relation::obl_unmarked : tree.relation(word);
            move(word, *time, Relation::nummod);
        } else if (const auto counted = whole_of_number(tree, word)) {
            move(*counted, tree.head(tree.head(word)), Relation::nmod);
            move(word, *counted, Relation::case_mark);
        } else if (const auto of_what = noun_of_split_phrase(tree, word)) {
            move(word, *of_what, Relation::nmod);
            move(word - 1, word, Relation::case_mark);
        } else if (const auto part = item_of_name(tree, word)) {
            if (const auto joint = tree.child(word, {Relation::cc}))
                move(*joint, *part, Relation::cc);
            move(word, *part, Relation::compound);
        } else if (const auto main = verb_behind_aside(tree, word)) {
            move(word, *main, Relation::obl);
        } else if (const auto joined = joined_to(tree, word)) {
            move(word, *joined, Relation::conj);
        } else if (const auto told = noun_of_main_verb(tree, word)) {
            move(word, tree.head(*told), Relation::ccomp);
            move(*told, word, Relation::nsubj);
        } else if (is_object_pronoun(tree, word)) {
            sentence().words[word].relation = Relation::obj;
        } else if (const auto about = contact_clause(tree, word)) {
            make_contact_clause(tree, word, *about, sentence());
        } else if (const auto likely = likely_for(tree, word)) {
            move(word, *likely, Relation::xcomp);
        } else if (const auto ease = ease_of(tree, word)) {
            move(word, *ease, tree.relation(word));
        } else if (const auto control = control_over(tree, word)) {
            move(word, *control, Relation::xcomp);
        } else if (const auto list = list_of_item(tree, word)) {
            const WordIndex last = tree.head(word);
            // What the conjunction joins is the list's last item, not its adjective.
            for (const WordIndex child : tree.children(word))
                if (tree.relation(child) == Relation::conj && child > word)
                    move(child, last, Relation::amod);
            move(word + 1, last, Relation::cc);
            move(word, *list, Relation::conj);
        } else if (const auto first = first_of_two_ends(tree, word)) {
            move(word, *first, tree.relation(word));
        } else if (const auto gerund = gerund_of_time(tree, word)) {
            sentence().words[*gerund].relation =
                tree.relation(word) == Relation::nsubj ? Relation::csubj : Relation::csubj_pass;
            move(word, *gerund, Relation::obl_unmarked);
        } else if (const auto degree = verb_read_as_degree(tree, word)) {
            make_complement(tree, word, *degree, sentence());
        } else if (const auto own = verb_of_own_object(tree, word)) {
            move(word, *own, Relation::obj);
        } else if (is_noun_read_as_infinitive(tree, word)) {
            sentence().words[word].relation = Relation::obl;
            sentence().words[*tree.child(word, {Relation::mark})].relation = Relation::case_mark;
        } else if (is_means_of_verb(tree, word)) {
            sentence().words[word].relation = Relation::advcl;
        } else if (is_gerund_object(tree, word)) {
            sentence().words[word].relation = Relation::obj;
            if (!tree.has_child(word, {Relation::obj})) { // "encouraged setting goals"
                sentence().words[word].upos = Upos::noun;
                sentence().words[word].xpos = Xpos::nn;
            }
        } else if (is_likelihood(tree, word)) {
            sentence().words[word].relation = Relation::xcomp;
        } else if (const auto subject = noun_of_determiner(tree, word)) {
            move(word, *subject, tree.relation(word));
        } else if (const auto clause = clause_of_mark(tree, word)) {
            move(word, *clause, tree.relation(word));
        } else if (is_infinitive_read_as_noun(tree, word)) {
            make_infinitive(tree, word, sentence());
        } else if (is_quote_read_as_subject(tree, word)) {
            sentence().words[word].relation = Relation::ccomp;
        }
    }
    return result;
}

} // namespace claimgraph
