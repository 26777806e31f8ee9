// SPDX-License-Identifier: Apache-2.0
#include "import/claims/plural_subjects.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "helps prevent", "goes to show", "does keep": verbs with a bare form behind them.
bool takes_bare_form(const Word &verb) {
    return lists_word("be come dare do get go have help let make need see watch hear", verb.lemma);
}

/// What belongs to a clause, and so to its verb, wherever the parser hung it.
bool is_clausal(const Word &word) {
    switch (universal(word.relation)) {
    case Relation::mark:
    case Relation::punct:
    case Relation::advcl:
    case Relation::obl:
    case Relation::ccomp:
    case Relation::parataxis:
    case Relation::cc:
    case Relation::conj:
        return true;
    default:
        return word.upos == Upos::adv;
    }
}

bool has_part(std::span<const Word> words, std::size_t verb, std::size_t but) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != but && hangs_at(words[i], verb) &&
            (universal(words[i].relation) == Relation::aux ||
             universal(words[i].relation) == Relation::obj || is_subject(words[i].relation) ||
             words[i].relation == Relation::expl || words[i].relation == Relation::xcomp))
            return true;
    return false;
}

/// The bare verb right behind a form in -s that is read as a verb: they cannot both be verbs.
bool is_plural_subject(const std::vector<Word> &words, std::size_t at) {
    const std::size_t next = at + 1;
    if (next >= words.size() || words[at].upos != Upos::verb || words[at].xpos != Xpos::vbz ||
        takes_bare_form(words[at]) || words[next].upos != Upos::verb ||
        (words[next].xpos != Xpos::vb && words[next].xpos != Xpos::vbp))
        return false;
    const bool related = hangs_at(words[next], at) || hangs_at(words[at], next) ||
                         words[at].head == words[next].head;
    const bool named = at > 0 && hangs_at(words[at - 1], at) && is_subject(words[at - 1].relation);
    // A singular in front is the first part of the name; a plural would be a subject of its own.
    if (!related || (named && words[at - 1].xpos != Xpos::nn))
        return false;
    if (!named && words[at].head < 0)
        return false;
    const bool marked = has_child(std::span(words).subspan(next), next,
                                  [](const Word &word) { return word.relation == Relation::mark; });
    const auto own = [&](std::size_t verb, std::size_t but) { return has_part(words, verb, but); };
    return !marked && !own(at, named ? at - 1 : next) &&
           !has_child(words, next, [&](const Word &word) {
               return is_subject(word.relation) && &word != &words[at];
           });
}

void make_subject(std::vector<Word> &words, std::size_t at) {
    const std::size_t verb = at + 1;
    if (hangs_at(words[verb], at) || words[at].head < 0) {
        hang_like(words, verb, at);
    } else if (words[at].head == words[verb].head) {
        words[verb].relation =
            words[at].relation == Relation::ccomp ? Relation::ccomp : words[verb].relation;
    }
    if (at > 0 && hangs_at(words[at - 1], at) && is_subject(words[at - 1].relation)) {
        move_children(words, at - 1, at);
        words[at - 1].relation = Relation::compound;
    }
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != verb && hangs_at(words[i], at) && is_clausal(words[i]))
            words[i].head = static_cast<std::int32_t>(verb);
    hang_as(words, at, verb, Relation::nsubj);
    words[at].upos = Upos::noun;
    words[at].xpos = Xpos::nns;
    words[verb].xpos = Xpos::vbp;
}

} // namespace

void read_plural_subjects(std::vector<Word> &words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (is_plural_subject(words, i))
            make_subject(words, i);
}

} // namespace claimgraph
