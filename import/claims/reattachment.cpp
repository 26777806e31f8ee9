// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reattachment.hpp"

#include "import/claims/agreement.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
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

bool is_finite(Xpos tag) {
    return tag == Xpos::vbz || tag == Xpos::vbd || tag == Xpos::vbp || tag == Xpos::md;
}

/// The compound in front of a root that is read as a plural noun and governs an infinitive, in a
/// sentence without a finite verb: its subject.
std::optional<WordIndex> subject_read_as_compound(const Tree &tree, WordIndex root) {
    if (root == 0 || tree[root].xpos != Xpos::nns ||
        tree.relation(root - 1) != Relation::compound || tree.head(root - 1) != root)
        return std::nullopt;
    const auto infinitive = tree.child(root, {Relation::acl});
    if (!infinitive || *infinitive < root || tree[*infinitive].xpos != Xpos::vb)
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    return root - 1;
}

void make_verb(const Tree &tree, WordIndex root, WordIndex subject, ParsedSentence &sentence) {
    sentence.words[root].upos = Upos::verb;
    sentence.words[root].xpos = Xpos::vbz;
    sentence.words[root].features = Features::parse("Mood=Ind|Number=Sing|Person=3|VerbForm=Fin");
    for (const WordIndex child : tree.children(root)) {
        Word &word = sentence.words[child];
        if (child == subject)
            word.relation = Relation::nsubj;
        else if (child < subject && word.relation != Relation::punct)
            word.head = static_cast<std::int32_t>(subject);
        else if (word.relation == Relation::acl)
            word.relation = Relation::xcomp;
    }
}

/// The last relative clause of the noun or of a noun in the prepositional phrases behind it.
std::optional<WordIndex> last_relative(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> found;
    for (std::optional<WordIndex> next = noun; next;) {
        const WordIndex top = *next;
        next.reset();
        for (const WordIndex child : tree.children(top)) {
            if (tree.relation(child) == Relation::acl_relcl && (!found || child > *found))
                found = child;
            if (tree.relation(child) == Relation::nmod && child > top)
                next = child;
        }
    }
    return found;
}

/// "The guests who came late missed the speech", read as a noun with two relative clauses: the verb
/// that has no subject, not even a relative pronoun, is that of the sentence.
std::optional<WordIndex> verb_read_as_relative(const Tree &tree, WordIndex root) {
    if (!tree.is_root(root) || tree.has_child(root, {Relation::cop}) ||
        (tree.upos(root) != Upos::noun && tree.upos(root) != Upos::propn))
        return std::nullopt;
    const auto found = last_relative(tree, root);
    if (!found)
        return std::nullopt;
    const auto auxiliary = tree.child(*found, {Relation::aux, Relation::aux_pass, Relation::cop});
    const WordRange clause = tree.subtree(*found);
    const bool relative = is_relative_pronoun(tree, clause.first) ||
                          tree[clause.first].xpos == Xpos::wrb ||
                          tree.relation(clause.first) == Relation::case_mark;
    if (relative || !is_finite(tree[auxiliary.value_or(*found)].xpos) ||
        tree.has_child(*found,
                       {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::mark}))
        return std::nullopt;
    return found;
}

void make_root(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    WordIndex noun = verb;
    while (!tree.is_root(noun))
        noun = tree.head(noun);
    for (const WordIndex child : tree.children(noun))
        if (child > verb)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    sentence.words[verb].head = -1;
    sentence.words[verb].relation = Relation::root;
    sentence.words[noun].head = static_cast<std::int32_t>(verb);
    sentence.words[noun].relation =
        tree.has_child(verb, {Relation::aux_pass}) ? Relation::nsubj_pass : Relation::nsubj;
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

/// "The mill and the bridge attract walkers", read as a noun and a clause: the verb of the clause.
std::optional<WordIndex> verb_of_joint_subject(const Tree &tree, WordIndex root) {
    if (!tree.is_root(root) || tree.has_child(root, {Relation::cop, Relation::nsubj}) ||
        (tree.upos(root) != Upos::noun && tree.upos(root) != Upos::propn))
        return std::nullopt;
    const auto verb = tree.child(root, {Relation::conj});
    if (!verb || tree.upos(*verb) != Upos::verb || !is_finite(tree[*verb].xpos))
        return std::nullopt;
    const auto subject = tree.child(*verb, {Relation::nsubj});
    if (!subject)
        return std::nullopt;
    // The conjunction hangs at either and begins the clause, without a comma before it.
    const WordIndex conjunction = tree.subtree(*verb).first;
    const bool joined = tree.relation(conjunction) == Relation::cc &&
                        tree.relation(conjunction - 1) != Relation::punct;
    return joined ? verb : std::nullopt;
}

void make_joint_subject(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    const WordIndex first = tree.head(verb);
    const WordIndex second = *tree.child(verb, {Relation::nsubj});
    for (const WordIndex child : tree.children(first))
        if (child > verb)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    Word &above = sentence.words[verb];
    above.head = -1;
    above.relation = Relation::root;
    sentence.words[first].head = static_cast<std::int32_t>(verb);
    sentence.words[first].relation = Relation::nsubj;
    sentence.words[second].head = static_cast<std::int32_t>(first);
    sentence.words[second].relation = Relation::conj;
    sentence.words[tree.subtree(verb).first].head = static_cast<std::int32_t>(second);
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

} // namespace

std::optional<ParsedSentence> reattached(const Tree &tree) {
    std::optional<ParsedSentence> result;
    const auto sentence = [&]() -> ParsedSentence & {
        if (!result)
            result = tree.sentence();
        return *result;
    };
    const auto hang = [&](WordIndex word, WordIndex head) -> Word & {
        Word &moved = sentence().words[word];
        moved.head = static_cast<std::int32_t>(head);
        return moved;
    };
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (tree.is_root(word)) {
            if (const auto subject = subject_read_as_compound(tree, word))
                make_verb(tree, word, *subject, sentence());
            else if (const auto verb = verb_read_as_relative(tree, word))
                make_root(tree, *verb, sentence());
            else if (const auto verb_of_both = verb_of_joint_subject(tree, word))
                make_joint_subject(tree, *verb_of_both, sentence());
        } else if (const auto verb = verb_of_circumstance(tree, word)) {
            hang(word, *verb).relation = Relation::obl;
        } else if (const auto noun = noun_that_agrees(tree, word)) {
            hang(word, *noun);
        } else if (const auto actor = subject_that_agrees(tree, word)) {
            hang(word, *actor);
        } else if (const auto first = first_of_two_ends(tree, word)) {
            hang(word, *first);
        } else if (const auto gerund = gerund_of_time(tree, word)) {
            sentence().words[*gerund].relation =
                tree.relation(word) == Relation::nsubj ? Relation::csubj : Relation::csubj_pass;
            hang(word, *gerund).relation = Relation::obl_unmarked;
        } else if (const auto degree = verb_read_as_degree(tree, word)) {
            make_complement(tree, word, *degree, sentence());
        } else if (is_gerund_object(tree, word)) {
            sentence().words[word].relation = Relation::obj;
            sentence().words[word].upos = Upos::noun;
            sentence().words[word].xpos = Xpos::nn;
        } else if (is_likelihood(tree, word)) {
            sentence().words[word].relation = Relation::xcomp;
        } else if (const auto subject = noun_of_determiner(tree, word)) {
            hang(word, *subject);
        } else if (const auto clause = clause_of_mark(tree, word)) {
            hang(word, *clause);
        } else if (is_infinitive_read_as_noun(tree, word)) {
            make_infinitive(tree, word, sentence());
        } else if (is_quote_read_as_subject(tree, word)) {
            sentence().words[word].relation = Relation::ccomp;
        }
    }
    return result;
}

} // namespace claimgraph
