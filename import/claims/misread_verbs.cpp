// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_verbs.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// Whether the noun heads the sentence, or is what a study is read as finding: "shows sleep cuts
/// stress".
bool takes_clause(const std::vector<Word> &words, std::size_t noun, bool finite) {
    if (words[noun].head < 0)
        return !finite;
    const auto verb = static_cast<std::size_t>(words[noun].head);
    const auto sense = sense_of(words[verb].lemma);
    return verb < noun && words[noun].relation == Relation::obj && words[verb].head < 0 && sense &&
           sense->predicate == Predicate::reports;
}

/// "halves" as a plural; "triple" as an adjective, behind a plural.
bool may_be_verb(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.xpos == Xpos::nns)
        return word.relation == Relation::compound;
    return word.relation == Relation::amod && words[at - 1].xpos == Xpos::nns &&
           (word.lemma == "double" || word.lemma == "triple" || word.lemma == "quadruple");
}

/// The verb of effect that stands as a plural between two nouns of one compound.
std::optional<std::size_t> verb_in_compound(const std::vector<Word> &words) {
    const bool finite = std::ranges::any_of(words, is_finite);
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        if (!may_be_verb(words, i) || word.head <= static_cast<std::int32_t>(i) ||
            !takes_clause(words, static_cast<std::size_t>(word.head), finite) ||
            !is_noun(words[i - 1]) || words[i - 1].relation != Relation::compound ||
            (!hangs_at(words[i - 1], i) && words[i - 1].head != word.head))
            continue;
        if (const auto sense = sense_of(word.lemma); sense && is_effect(sense->predicate))
            return i;
    }
    return std::nullopt;
}

void make_verb(std::vector<Word> &words, std::size_t verb) {
    const auto object = static_cast<std::size_t>(words[verb].head);
    const std::size_t subject = verb - 1;
    for (std::size_t i = 0; i < verb; ++i)
        if (i != subject && (hangs_at(words[i], verb) || hangs_at(words[i], object)))
            words[i].head = static_cast<std::int32_t>(subject);
    for (std::size_t i = object + 1; i < words.size(); ++i)
        if (hangs_at(words[i], object) && words[i].relation == Relation::punct)
            words[i].head = static_cast<std::int32_t>(verb);
    words[verb].head = words[object].head;
    words[verb].relation =
        words[object].relation == Relation::obj ? Relation::ccomp : words[object].relation;
    words[verb].upos = Upos::verb;
    words[verb].xpos = words[verb].xpos == Xpos::nns ? Xpos::vbz : Xpos::vbp;
    hang_as(words, object, verb, Relation::obj);
    hang_as(words, subject, verb, Relation::nsubj);
}

/// The noun with an article of its own right behind a plural of a verb of effect that heads a
/// clause: "smoking damages the kidneys" read as damages, which are kidneys.
std::optional<std::size_t> object_of_plural(const std::vector<Word> &words, std::size_t plural) {
    const Word &word = words[plural];
    if (plural == 0 || plural + 2 >= words.size() || word.xpos != Xpos::nns ||
        (word.head >= 0 && word.relation != Relation::ccomp) || !is_noun(words[plural - 1]) ||
        !hangs_at(words[plural - 1], plural) || words[plural - 1].relation != Relation::compound)
        return std::nullopt;
    const Word &article = words[plural + 1];
    const auto sense = sense_of(word.lemma);
    if (article.head < 0 || !sense || !is_effect(sense->predicate) ||
        (article.relation != Relation::det && article.relation != Relation::nmod_poss))
        return std::nullopt;
    const auto object = static_cast<std::size_t>(article.head);
    const bool clause = has_child(words, plural, [](const Word &below) {
        return below.relation == Relation::cop || is_subject(below.relation);
    });
    return hangs_at(words[object], plural) && !clause ? std::optional(object) : std::nullopt;
}

void make_verb_of_plural(std::vector<Word> &words, std::size_t verb, std::size_t object) {
    for (std::size_t i = 0; i + 1 < verb; ++i)
        if (hangs_at(words[i], verb) && words[i].relation != Relation::mark &&
            words[i].relation != Relation::punct && words[i].relation != Relation::cc)
            words[i].head = static_cast<std::int32_t>(verb - 1);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbz;
    words[verb - 1].relation = Relation::nsubj;
    words[object].relation = Relation::obj;
}

/// The plural of a verb of effect in front of the last noun of a statement without a verb, whose
/// first noun heads it: "Light in the evening delays sleep." read as light in the evening's delays.
std::optional<std::size_t> verb_behind_phrase(const std::vector<Word> &words, std::size_t root) {
    if (std::ranges::any_of(words, is_finite) || !is_noun(words[root]))
        return std::nullopt;
    for (std::size_t i = root + 2; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        if (word.xpos != Xpos::nns || word.relation != Relation::compound ||
            word.head <= static_cast<std::int32_t>(i) || !is_noun(words[i - 1]))
            continue;
        const auto object = static_cast<std::size_t>(word.head);
        const auto sense = sense_of(word.lemma);
        if (sense && is_effect(sense->predicate) && words[object].relation == Relation::nmod &&
            is_below(words, object, root) && words[i - 1].relation == Relation::compound)
            return i;
    }
    return std::nullopt;
}

/// What stood in front of the verb stays in the phrase of the noun before it.
void raise_verb_behind_phrase(std::vector<Word> &words, std::size_t root, std::size_t verb) {
    const auto object = static_cast<std::size_t>(words[verb].head);
    const std::size_t inner = verb - 1;
    words[inner].head = words[object].head;
    words[inner].relation = Relation::nmod;
    for (std::size_t i = root + 1; i < verb; ++i)
        if (i != inner && (hangs_at(words[i], object) || hangs_at(words[i], verb)))
            words[i].head = static_cast<std::int32_t>(inner);
    for (std::size_t i = verb; i < words.size(); ++i)
        if (hangs_at(words[i], root))
            words[i].head = static_cast<std::int32_t>(verb);
    words[verb].head = -1;
    words[verb].relation = Relation::root;
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbz;
    hang_as(words, object, verb, Relation::obj);
    hang_as(words, root, verb, Relation::nsubj);
}

/// The plural in the object of a root that the verb is: "Salt use doubles losses" read as salt that
/// uses them.
std::optional<std::size_t> verb_in_object(const std::vector<Word> &words, std::size_t root) {
    const std::size_t verb = root + 1;
    if (root == 0 || verb + 1 >= words.size() || words[root].upos != Upos::verb ||
        (words[root].xpos != Xpos::vb && words[root].xpos != Xpos::vbp) ||
        !is_noun(words[root - 1]) || !hangs_at(words[root - 1], root) ||
        words[root - 1].relation != Relation::nsubj || words[verb].xpos != Xpos::nns ||
        words[verb].relation != Relation::compound || words[verb].head < 0)
        return std::nullopt;
    const Word &object = words[static_cast<std::size_t>(words[verb].head)];
    const auto sense = sense_of(words[verb].lemma);
    return hangs_at(object, root) && object.relation == Relation::obj && sense &&
                   is_effect(sense->predicate)
               ? std::optional(verb)
               : std::nullopt;
}

void exchange_verb(std::vector<Word> &words, std::size_t root, std::size_t verb) {
    words[static_cast<std::size_t>(words[verb].head)].head = static_cast<std::int32_t>(verb);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], root) && i != root - 1)
            words[i].head = static_cast<std::int32_t>(i < root ? root : verb);
    hang_like(words, verb, root);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbz;
    words[root - 1].relation = Relation::compound;
    hang_as(words, root, verb, Relation::nsubj);
    words[root].upos = Upos::noun;
    words[root].xpos = Xpos::nn;
}

/// The finite verb below a root that a compound in front of it makes a noun.
std::optional<std::size_t> verb_of_noun(const std::vector<Word> &words, std::size_t root) {
    const Word &word = words[root];
    if (root == 0 || word.upos != Upos::verb || (word.xpos != Xpos::vb && word.xpos != Xpos::vbp) ||
        !hangs_at(words[root - 1], root) || words[root - 1].relation != Relation::compound)
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!hangs_at(words[i], root) || i < root || words[i].relation == Relation::punct)
            continue;
        const bool clause = words[i].relation == Relation::ccomp &&
                            (words[i].xpos == Xpos::vbz || words[i].xpos == Xpos::vbd);
        if (!clause || found)
            return std::nullopt;
        found = i;
    }
    const bool complete = found && has_child(words, *found, [](const Word &below) {
                              return is_subject(below.relation) || below.relation == Relation::mark;
                          });
    return complete ? std::nullopt : found;
}

void make_noun(std::vector<Word> &words, std::size_t noun, std::size_t verb) {
    for (std::size_t i = noun + 1; i < words.size(); ++i)
        if (i != verb && hangs_at(words[i], noun))
            words[i].head = static_cast<std::int32_t>(verb);
    hang_like(words, verb, noun);
    hang_as(words, noun, verb, Relation::nsubj);
    words[noun].upos = Upos::noun;
    words[noun].xpos = Xpos::nn;
}

/// "may double risk" with the risk for the verb: the multiple is, and takes it for its object.
void read_multiple_as_verb(std::vector<Word> &words, std::size_t risk) {
    if (risk < 2 || words[risk].lemma != "risk" || words[risk].xpos != Xpos::vb ||
        !hangs_at(words[risk - 1], risk) || words[risk - 2].xpos != Xpos::md ||
        (words[risk - 1].lemma != "double" && words[risk - 1].lemma != "triple"))
        return;
    const std::size_t verb = risk - 1;
    for (std::size_t i = 0; i < verb; ++i)
        if (hangs_at(words[i], risk))
            words[i].head = static_cast<std::int32_t>(verb);
    for (std::size_t i = risk + 1; i < words.size(); ++i)
        if (hangs_at(words[i], risk) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
    hang_like(words, verb, risk);
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vb;
    hang_as(words, risk, verb, Relation::obj);
    words[risk].upos = Upos::noun;
    words[risk].xpos = Xpos::nn;
}

/// "falls, burns and car crashes" with a verb for the last: a conjunct of a noun that has a bare
/// noun for its subject and nothing behind it.
bool is_plural_of_list(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (at == 0 || word.xpos != Xpos::vbz || word.relation != Relation::conj ||
        !is_noun(words[static_cast<std::size_t>(word.head)]) || !is_noun(words[at - 1]) ||
        !hangs_at(words[at - 1], at) || words[at - 1].relation != Relation::nsubj ||
        words[at - 1].xpos == Xpos::nns)
        return false;
    const auto is_more = [](const Word &other) {
        return other.relation != Relation::punct && other.relation != Relation::cc &&
               other.relation != Relation::nsubj;
    };
    const auto is_determiner = [](const Word &other) { return other.relation == Relation::det; };
    return !has_child(words, at, is_more) && !has_child(words, at - 1, is_determiner);
}

/// "Rises in price were seen" with a verb for the subject: what has no subject, object or auxiliary
/// of its own and is one itself is a plural.
bool is_plural_subject(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    const bool subject = word.relation == Relation::nsubj || word.relation == Relation::nsubj_pass;
    return subject && word.xpos == Xpos::vbz && word.upos == Upos::verb &&
           !has_child(words, at, [](const Word &below) {
               return is_subject(below.relation) || below.relation == Relation::obj ||
                      below.relation == Relation::mark ||
                      universal(below.relation) == Relation::aux;
           });
}

void make_plural(std::vector<Word> &words, std::size_t at) {
    words[at].upos = Upos::noun;
    words[at].xpos = Xpos::nns;
    for (std::size_t i = at + 1; i < words.size(); ++i)
        if (hangs_at(words[i], at) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
}

/// "is resisting mediation", "it would not be feeding horses" with a kind of mediation or horses:
/// one is not many, and what only describes a noun leaves "be" a copula.
bool is_progressive(const std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at].xpos != Xpos::vbg || words[at].relation != Relation::amod ||
        words[at].head <= static_cast<std::int32_t>(at))
        return false;
    const std::size_t noun = noun_above(words, at);
    std::size_t be = at - 1;
    while (be > 0 && words[be].upos == Upos::adv)
        --be;
    if (words[be].lemma != "be" || !hangs_at(words[be], noun))
        return false;
    if (universal(words[be].relation) == Relation::aux)
        return true;
    return words[be].relation == Relation::cop && words[noun].xpos == Xpos::nns &&
           has_child(words, noun, [](const Word &word) {
               return is_subject(word.relation) && (word.lemma == "it" || word.lemma == "he" ||
                                                    word.lemma == "she" || word.xpos == Xpos::nnp);
           });
}

void make_progressive(std::vector<Word> &words, std::size_t at) {
    words[at].head = static_cast<std::int32_t>(noun_above(words, at));
    raise_verb(words, at);
    for (Word &word : words)
        if (hangs_at(word, at) && word.relation == Relation::cop)
            word.relation = Relation::aux;
}

/// "The trial compared zinc and copper." with the verb for a preposition, which would have "to" or
/// "with" behind it.
bool is_comparing(const std::vector<Word> &words, std::size_t at) {
    if (at == 0 || at + 1 >= words.size() || words[at].lemma != "compare" ||
        words[at].relation != Relation::case_mark ||
        words[at].head <= static_cast<std::int32_t>(at))
        return false;
    const auto object = static_cast<std::size_t>(words[at].head);
    return words[at - 1].head < 0 && is_noun(words[at - 1]) && hangs_at(words[object], at - 1) &&
           words[at + 1].lemma != "to" && words[at + 1].lemma != "with" &&
           words.back().relation == Relation::punct && std::ranges::none_of(words, is_finite);
}

void make_comparing(std::vector<Word> &words, std::size_t verb) {
    const std::size_t subject = verb - 1;
    const auto object = static_cast<std::size_t>(words[verb].head);
    for (std::size_t i = verb; i < words.size(); ++i)
        if (hangs_at(words[i], subject))
            words[i].head = static_cast<std::int32_t>(verb);
    words[verb].head = -1;
    words[verb].relation = Relation::root;
    words[verb].upos = Upos::verb;
    words[verb].xpos = Xpos::vbd;
    words[object].relation = Relation::obj;
    hang_as(words, subject, verb, Relation::nsubj);
}

/// "They detail how it works" as what they are: a pronoun that acts has a verb behind it.
bool is_verb_of_pronoun(const std::vector<Word> &words, std::size_t at) {
    return at > 0 && words[at].upos == Upos::noun && words[at - 1].upos == Upos::pron &&
           lists_word("he i she they we", words[at - 1].lemma) && hangs_at(words[at - 1], at) &&
           words[at - 1].relation == Relation::nsubj &&
           !has_child(words, at, [](const Word &word) { return word.relation == Relation::cop; });
}

void make_verb_of_pronoun(std::vector<Word> &words, std::size_t at) {
    words[at].upos = Upos::verb;
    words[at].xpos = words[at].xpos == Xpos::nns ? Xpos::vbz : Xpos::vbp;
    for (std::size_t i = at + 1; i < words.size(); ++i) {
        if (!hangs_at(words[i], at))
            continue;
        const bool asks =
            words[i].relation == Relation::acl_relcl && words[at + 1].xpos == Xpos::wrb;
        words[i].relation = asks                                  ? Relation::ccomp
                            : words[i].relation == Relation::nmod ? Relation::obl
                                                                  : words[i].relation;
    }
}

} // namespace

void find_misread_verb(std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_comparing(words, i)) {
            make_comparing(words, i);
            return;
        }
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_plural_of_list(words, i)) {
            make_plural(words, i);
            words[i - 1].relation = Relation::compound;
        } else if (is_plural_subject(words, i)) {
            make_plural(words, i);
        }
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_verb_of_pronoun(words, i))
            make_verb_of_pronoun(words, i);
    if (const auto verb = verb_in_compound(words))
        make_verb(words, *verb);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const auto object = object_of_plural(words, i))
            make_verb_of_plural(words, i, *object);
    const std::size_t at = root_of(words);
    if (at == words.size())
        return;
    if (const auto verb = verb_behind_phrase(words, at)) {
        raise_verb_behind_phrase(words, at, *verb);
        return;
    }
    read_multiple_as_verb(words, at);
    if (const auto verb = verb_of_noun(words, at))
        make_noun(words, at, *verb);
    else if (const auto plural = verb_in_object(words, at))
        exchange_verb(words, at, *plural);
}

void read_progressive(std::vector<Word> &words, std::size_t at) {
    if (is_progressive(words, at))
        make_progressive(words, at);
}

} // namespace claimgraph
