// SPDX-License-Identifier: Apache-2.0
#include "import/claims/clefts.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// What is singled out, the clause that tells of it, and the words that only join the two.
struct Cleft {
    std::size_t focus;
    std::size_t verb;
    Relation role; ///< of the focus in the clause
    std::vector<std::size_t> marks;
};

bool is_passive(const std::vector<Word> &words, std::size_t verb) {
    return first_child(words, verb, Relation::aux_pass).has_value();
}

/// "a drug", "the only drug", "the best way": one of several, which "it" may well be.
bool describes(const std::vector<Word> &words, std::size_t focus) {
    return has_child(words, focus, [](const Word &word) {
        return (word.relation == Relation::det && lists_word("a an another", word.lemma)) ||
               word.xpos == Xpos::jjs || word.relation == Relation::case_mark ||
               (word.relation == Relation::amod &&
                lists_word("first last main only same second third", word.lemma));
    });
}

/// "It is the dose that makes the poison"; "It is a dose that kills" tells what it is.
std::optional<Cleft> cleft_at(const std::vector<Word> &words, std::size_t it) {
    if (words[it].lemma != "it" || words[it].relation != Relation::nsubj || words[it].head < 0)
        return std::nullopt;
    const auto focus = static_cast<std::size_t>(words[it].head);
    const auto copula = first_child(words, focus, Relation::cop);
    if (!copula || *copula != it + 1 || focus < *copula || describes(words, focus) ||
        !(is_noun(words[focus]) || words[focus].upos == Upos::pron))
        return std::nullopt;
    const auto verb = first_child(words, focus, Relation::acl_relcl);
    if (!verb || *verb < focus || words[*verb].upos != Upos::verb)
        return std::nullopt;
    for (const Relation role : {Relation::nsubj, Relation::nsubj_pass}) {
        const auto pronoun = first_child(words, *verb, role);
        if (pronoun && lists_word("that which who", words[*pronoun].lemma) && *pronoun > focus &&
            (*pronoun == focus + 1 || hangs_at(words[*pronoun - 1], focus)))
            return Cleft{focus, *verb, role, {it, *copula, *pronoun}};
    }
    return std::nullopt;
}

/// "What makes the poison is the dose", "What plants need is light".
std::optional<Cleft> free_cleft_at(const std::vector<Word> &words, std::size_t what) {
    if (words[what].lemma != "what" || words[what].relation != Relation::nsubj ||
        words[what].head < 0)
        return std::nullopt;
    const auto focus = static_cast<std::size_t>(words[what].head);
    const auto copula = first_child(words, focus, Relation::cop);
    const auto verb = first_child(words, what, Relation::acl_relcl);
    if (!copula || !verb || *verb < what || *copula < *verb || focus < *copula ||
        words[*verb].upos != Upos::verb || !is_noun(words[focus]))
        return std::nullopt;
    const bool own_subject = has_child(words, *verb, [](const Word &word) {
        return is_subject(word.relation) || word.relation == Relation::expl;
    });
    if (own_subject && first_child(words, *verb, Relation::obj))
        return std::nullopt;
    const Relation role = own_subject                ? Relation::obj
                          : is_passive(words, *verb) ? Relation::nsubj_pass
                                                     : Relation::nsubj;
    return Cleft{focus, *verb, role, {what, *copula}};
}

/// "What causes rust | is water" with the rust beside "what": it is what is caused.
void return_object(std::vector<Word> &words, const Cleft &cleft) {
    for (std::size_t i = cleft.verb + 1; i < cleft.marks.back(); ++i)
        if (hangs_at(words[i], cleft.focus) && is_subject(words[i].relation))
            hang_as(words, i, cleft.verb, Relation::obj);
}

/// "that causes obesity, not fat": not what it causes, but what causes it.
void return_contrast(std::vector<Word> &words, const Cleft &cleft) {
    const auto object = first_child(words, cleft.verb, Relation::obj);
    if (!object)
        return;
    for (std::size_t i = *object + 2; i < words.size(); ++i) {
        if (!hangs_at(words[i], *object) || words[i - 1].lemma != "not" ||
            !hangs_at(words[i - 1], i) ||
            (words[i].relation != Relation::conj && words[i].relation != Relation::appos))
            continue;
        hang_as(words, i, cleft.focus, Relation::conj);
        words[i - 1].relation = Relation::cc;
    }
}

void join(std::vector<Word> &words, const Cleft &cleft) {
    const auto verb = static_cast<std::int32_t>(cleft.verb);
    return_object(words, cleft);
    hang_like(words, cleft.verb, cleft.focus);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Relation part = universal(words[i].relation);
        const bool of_clause = part == Relation::punct || part == Relation::advmod ||
                               part == Relation::advcl || part == Relation::mark ||
                               part == Relation::parataxis || part == Relation::aux ||
                               part == Relation::discourse;
        if (i != cleft.verb && hangs_at(words[i], cleft.focus) && of_clause)
            words[i].head = verb;
    }
    for (const std::size_t mark : cleft.marks) {
        words[mark].head = verb;
        words[mark].relation = Relation::mark;
    }
    words[cleft.focus].head = verb;
    words[cleft.focus].relation = cleft.role;
    if (cleft.role != Relation::obj)
        return_contrast(words, cleft);
}

} // namespace

void join_clefts(std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const auto cleft = cleft_at(words, i))
            join(words, *cleft);
        else if (const auto free_cleft = free_cleft_at(words, i))
            join(words, *free_cleft);
}

} // namespace claimgraph
