// SPDX-License-Identifier: Apache-2.0
#include "import/claims/split_compounds.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/name_pairs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// The clause whose verb took the noun's place above it: "rates of drug use disorder | fell".
std::optional<std::size_t> clause_behind(const std::vector<Word> &words, std::size_t verb,
                                         std::size_t noun) {
    for (std::size_t i = noun + 1; i < words.size(); ++i) {
        const bool beside =
            words[i].relation == Relation::parataxis && !has_child(words, i, [](const Word &other) {
                return is_subject(other.relation) || other.relation == Relation::mark;
            });
        if (hangs_at(words[i], verb) && (words[i].relation == Relation::ccomp || beside))
            return i;
    }
    return std::nullopt;
}

/// Whether a form without an ending has a noun before it, no auxiliary and no "to".
bool may_be_noun(const std::vector<Word> &words, std::size_t verb) {
    const Word &word = words[verb];
    return verb > 0 && verb + 1 < words.size() && word.upos == Upos::verb &&
           (word.xpos == Xpos::vb || word.xpos == Xpos::vbp) && is_noun(words[verb - 1]) &&
           !has_child(std::span(words).first(verb), verb, [](const Word &other) {
               return universal(other.relation) == Relation::aux ||
                      other.relation == Relation::mark;
           });
}

/// "The test run" as a run that tests: a singular has no verb without an ending. "A number", "80
/// percent" may be many.
bool disagrees(const std::vector<Word> &words, std::size_t verb) {
    const std::size_t subject = verb - 1;
    std::size_t first = subject;
    while (first > 0 && hangs_at(words[first - 1], subject) && !is_noun(words[first - 1]) &&
           words[first - 1].upos != Upos::cconj)
        --first;
    if (first > 0 && words[first - 1].upos == Upos::cconj) // "roads and ice damage cars"
        return false;
    return words[subject].xpos == Xpos::nn && hangs_at(words[subject], verb) &&
           words[subject].relation == Relation::nsubj &&
           !lists_word("couple half majority minority number percent plenty rest third",
                       words[subject].lemma) &&
           !has_child(words, subject, [](const Word &other) {
               return other.relation == Relation::conj || other.relation == Relation::nummod;
           });
}

/// The noun right behind a verb that hangs at it, with what stands before it in its name ("lifting
/// volume"); the verb itself where there is none.
std::size_t object_behind(const std::vector<Word> &words, std::size_t verb) {
    constexpr std::size_t longest = 3; // words of the name
    for (std::size_t noun = verb + 1; noun < words.size() && noun <= verb + longest; ++noun) {
        if (is_noun(words[noun]) && hangs_at(words[noun], verb))
            return noun;
        if (words[noun].relation != Relation::compound && words[noun].relation != Relation::amod)
            break;
    }
    return verb;
}

bool is_verb_in_compound(std::string_view text, const std::vector<Word> &words, std::size_t verb) {
    if (!may_be_noun(words, verb))
        return false;
    const std::size_t noun = object_behind(words, verb);
    if (noun == verb || words[noun].relation != Relation::obj)
        return false;
    return (noun == verb + 1 && is_pair_of_name(text, words[verb], words[noun])) ||
           disagrees(words, verb);
}

/// "The test run | took an hour": the verb right behind one that is the last part of its subject.
bool ends_compound(const std::vector<Word> &words, std::size_t verb) {
    if (!may_be_noun(words, verb) || !disagrees(words, verb))
        return false;
    const auto clause = clause_behind(words, verb, verb);
    if (!clause || has_child(words, *clause, [](const Word &other) {
            return is_subject(other.relation) || other.relation == Relation::mark ||
                   other.relation == Relation::cc;
        }))
        return false;
    for (std::size_t i = verb + 1; i < *clause; ++i)
        if (!hangs_at(words[i], *clause) ||
            (words[i].upos != Upos::adv && words[i].upos != Upos::aux))
            return false;
    const bool auxiliary = words[verb + 1].upos == Upos::aux;
    return is_finite(words[auxiliary ? verb + 1 : *clause]);
}

/// "At one of the village greens" with a clause in which the village greens: a verb of no list
/// behind a noun with a preposition, and nothing that it is said of.
bool is_plural_behind_noun(const std::vector<Word> &words, std::size_t verb) {
    const Word &word = words[verb];
    if (verb == 0 || word.upos != Upos::verb || word.xpos != Xpos::vbz ||
        (word.relation != Relation::advcl && word.relation != Relation::parataxis) ||
        sense_of(word.lemma) || !is_noun(words[verb - 1]) || words[verb - 1].xpos != Xpos::nn)
        return false;
    const auto is_clausal = [](const Word &other) {
        return is_subject(other.relation) || other.relation == Relation::mark ||
               other.relation == Relation::obj || other.relation == Relation::cc ||
               other.relation == Relation::ccomp || other.relation == Relation::xcomp ||
               universal(other.relation) == Relation::aux;
    };
    return !has_child(words, verb, is_clausal) && has_child(words, verb - 1, [](const Word &other) {
        return other.relation == Relation::case_mark;
    });
}

/// Whether the participle has nothing of its own.
bool is_bare(const std::vector<Word> &words, std::size_t participle) {
    return !has_child(words, participle, [&](const Word &other) {
        return &other > &words[participle - 1] && other.relation != Relation::punct &&
               other.relation != Relation::conj && other.relation != Relation::cc;
    });
}

/// "Rock climbing" as a rock that climbs: a thing without an article, and a gerund with nothing
/// behind it.
bool is_gerund_of_name(const std::vector<Word> &words, std::size_t gerund) {
    if (gerund == 0 || words[gerund].xpos != Xpos::vbg ||
        (words[gerund].relation != Relation::acl && words[gerund].relation != Relation::advcl))
        return false;
    const Word &noun = words[gerund - 1];
    const bool below = noun.relation == Relation::nsubj && hangs_at(noun, gerund);
    const bool above =
        words[gerund].relation == Relation::acl && hangs_at(words[gerund], gerund - 1);
    return (below || above) && noun.upos == Upos::noun && noun.xpos == Xpos::nn &&
           !lists_word("anything data everything evidence nothing personnel something staff",
                       noun.lemma) &&
           !lists_word("arise be emerge exist follow increase lack miss remain result start",
                       words[gerund].lemma) &&
           is_bare(words, gerund) && !has_child(words, gerund - 1, [](const Word &other) {
               return other.relation == Relation::det || other.relation == Relation::nmod_poss ||
                      other.relation == Relation::nmod || other.relation == Relation::nummod;
           });
}

void make_gerund_of_name(std::vector<Word> &words, std::size_t gerund) {
    const std::size_t first = gerund - 1;
    Word &noun = words[gerund];
    if (hangs_at(words[first], gerund))
        noun.relation = noun.relation == Relation::acl ? Relation::nmod : Relation::obl;
    else
        hang_like(words, gerund, first);
    move_children(words, first, gerund);
    hang_as(words, first, gerund, Relation::compound);
    noun.upos = Upos::noun;
    noun.xpos = Xpos::nn;
}

/// "To lower teeth grinding costs" with the teeth beside the costs: a noun without a preposition
/// between that of another noun and the gerund that describes it.
bool is_gerund_inside_name(const std::vector<Word> &words, std::size_t gerund) {
    if (gerund < 2 || gerund + 1 >= words.size() || words[gerund].xpos != Xpos::vbg ||
        words[gerund].relation != Relation::amod || !hangs_at(words[gerund], gerund + 1))
        return false;
    const Word &noun = words[gerund - 1];
    const auto has_case = [](const Word &other) { return other.relation == Relation::case_mark; };
    return noun.upos == Upos::noun && noun.xpos == Xpos::nn && noun.head >= 0 &&
           noun.head == words[gerund + 1].head && noun.relation == words[gerund + 1].relation &&
           !has_child(words, gerund - 1, has_case) &&
           has_child(std::span(words).first(gerund - 1), gerund + 1, has_case);
}

/// "a muscle strengthening exercise", "lipid lowering drugs" as a muscle that strengthens: kinds of
/// means that are named by what they do.
bool is_gerund_before_means(const std::vector<Word> &words, std::size_t gerund) {
    if (gerund == 0 || gerund + 1 >= words.size() || words[gerund].xpos != Xpos::vbg ||
        words[gerund].relation != Relation::acl || !hangs_at(words[gerund], gerund - 1) ||
        !hangs_at(words[gerund + 1], gerund) || words[gerund + 1].relation != Relation::obj ||
        words[gerund - 1].head < 0)
        return false;
    return words[gerund - 1].upos == Upos::noun &&
           lists_word("activity agent device diet drug effect exercise intervention medication "
                      "medicine program programme properties property technique therapy training "
                      "treatment",
                      words[gerund + 1].lemma);
}

void make_means(std::vector<Word> &words, std::size_t gerund) {
    const std::size_t noun = gerund - 1;
    const std::size_t means = gerund + 1;
    hang_like(words, means, noun);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != means && i != gerund && i != noun &&
            (hangs_at(words[i], noun) || hangs_at(words[i], gerund)))
            words[i].head = static_cast<std::int32_t>(means);
    hang_as(words, noun, gerund, Relation::compound);
    hang_as(words, gerund, means, Relation::compound);
    words[gerund].upos = Upos::noun;
    words[gerund].xpos = Xpos::nn;
}

void make_inside_name(std::vector<Word> &words, std::size_t gerund) {
    const std::size_t noun = gerund - 1;
    for (std::size_t i = 0; i < noun; ++i)
        if (hangs_at(words[i], noun))
            words[i].head = static_cast<std::int32_t>(gerund + 1);
    hang_as(words, noun, gerund, Relation::compound);
    words[gerund].relation = Relation::compound;
    words[gerund].upos = Upos::noun;
    words[gerund].xpos = Xpos::nn;
}

/// "Undergo a baseline check" with a bare form for an object: it is a noun, and what is before it
/// part of its name.
bool is_bare_object(const std::vector<Word> &words, std::size_t verb) {
    const Word &word = words[verb];
    if (verb == 0 || word.xpos != Xpos::vb || word.upos != Upos::verb ||
        word.relation != Relation::obj || !is_noun(words[verb - 1]) ||
        words[verb - 1].head != word.head ||
        (words[verb - 1].relation != Relation::obj && words[verb - 1].relation != Relation::iobj))
        return false;
    return !has_child(words, verb, [](const Word &other) {
        return other.relation == Relation::obj || other.relation == Relation::mark ||
               is_subject(other.relation) || universal(other.relation) == Relation::aux;
    });
}

void make_object(std::vector<Word> &words, std::size_t verb) {
    const std::size_t first = verb - 1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (hangs_at(words[i], first))
            words[i].head = static_cast<std::int32_t>(verb);
        else if (hangs_at(words[i], verb) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
    }
    hang_as(words, first, verb, Relation::compound);
    words[verb].upos = Upos::noun;
    words[verb].xpos = Xpos::nn;
}

/// Makes the words from before the verb to the noun one name; the noun may be the verb itself.
void join(std::vector<Word> &words, std::size_t verb, std::size_t noun) {
    const std::size_t first = verb - 1;
    const auto clause = clause_behind(words, verb, noun);
    const bool subject = hangs_at(words[first], verb);
    // Without another clause the verb is the only one that the subject has, unless it is read into
    // a list: "lifting volume, leg | press volume".
    const bool item = subject && words[verb].relation == Relation::conj;
    if (!clause && !item && (subject || is_below(words, first, verb) || words[verb].head < 0))
        return;
    if (clause)
        hang_like(words, *clause, verb);
    const std::int32_t above = clause ? static_cast<std::int32_t>(*clause) : words[verb].head;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != noun && hangs_at(words[i], verb))
            words[i].head = above;
        else if (hangs_at(words[i], first))
            words[i].head = static_cast<std::int32_t>(noun);
    }
    words[noun].head = clause || !item ? words[first].head : words[verb].head;
    words[noun].relation = !subject          ? words[first].relation
                           : clause || !item ? Relation::nsubj
                                             : Relation::conj;
    for (std::size_t part = first; part < noun; ++part)
        hang_as(words, part, noun, Relation::compound);
    words[verb].upos = Upos::noun;
    words[verb].xpos = Xpos::nn;
}

/// "stopped binge eating in May" as stopped a binge from eating: a name that the lists know.
bool is_gerund_of_object(std::string_view text, const std::vector<Word> &words,
                         std::size_t gerund) {
    if (gerund == 0 || words[gerund].xpos != Xpos::vbg || words[gerund].head < 0)
        return false;
    const Word &noun = words[gerund - 1];
    const bool beside =
        noun.relation == Relation::obj && words[gerund].head == noun.head &&
        (words[gerund].relation == Relation::xcomp || words[gerund].relation == Relation::advcl);
    const bool below =
        words[gerund].relation == Relation::acl &&
        (hangs_at(words[gerund], gerund - 1) ||
         (noun.relation == Relation::nmod && words[gerund].head == noun.head)); // "bouts of"
    return (beside || below) && noun.upos == Upos::noun &&
           is_pair_of_name(text, noun, words[gerund]) &&
           !has_child(words, gerund, [](const Word &word) {
               return word.relation == Relation::obj || word.relation == Relation::mark;
           });
}

void make_noun_of_name(std::vector<Word> &words, std::size_t gerund) {
    const std::size_t first = gerund - 1;
    hang_like(words, gerund, first);
    words[gerund].upos = Upos::noun;
    words[gerund].xpos = Xpos::nn;
    hang_as(words, first, gerund, Relation::compound);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != gerund && hangs_at(words[i], first))
            words[i].head = static_cast<std::int32_t>(gerund);
        else if (hangs_at(words[i], gerund) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
}

/// "under-diagnosed", "an after-school club": what a hyphen joins to a word is no preposition
/// before it.
bool is_prefix(const std::vector<Word> &words, std::size_t i) {
    return i + 2 < words.size() && words[i + 1].xpos == Xpos::hyph &&
           (hangs_at(words[i], i + 2) || words[i].head == words[i + 2].head) &&
           (words[i].relation == Relation::case_mark || words[i].relation == Relation::mark) &&
           words[i].span.end == words[i + 1].span.start &&
           words[i + 1].span.end == words[i + 2].span.start;
}

void make_prefix(std::vector<Word> &words, std::size_t prefix) {
    words[prefix].relation = Relation::compound;
    // "will receive an after-school club": no phrase, once it has no preposition
    const std::int32_t noun = words[prefix].head;
    const auto at = static_cast<std::size_t>(noun);
    const bool marked =
        has_child(words, at, [](const Word &word) { return word.relation == Relation::case_mark; });
    if (noun == words[prefix + 2].head && noun >= 0 && words[at].relation == Relation::obl &&
        words[at].head >= 0 && words[at].head < noun && !marked &&
        !first_child(words, static_cast<std::size_t>(words[at].head), Relation::obj))
        words[at].relation = Relation::obj;
}

} // namespace

void join_split_compounds(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_prefix(words, i))
            make_prefix(words, i);
        else if (is_verb_in_compound(text, words, i))
            join(words, i, object_behind(words, i));
        else if (ends_compound(words, i))
            join(words, i, i);
        else if (is_plural_behind_noun(words, i)) {
            join(words, i, i);
            words[i].xpos = Xpos::nns;
        } else if (is_gerund_inside_name(words, i))
            make_inside_name(words, i);
        else if (is_gerund_before_means(words, i))
            make_means(words, i);
        else if (is_bare_object(words, i))
            make_object(words, i);
        else if (is_gerund_of_name(words, i))
            make_gerund_of_name(words, i);
        else if (is_gerund_of_object(text, words, i))
            make_noun_of_name(words, i);
}

} // namespace claimgraph
