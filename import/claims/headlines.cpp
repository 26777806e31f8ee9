// SPDX-License-Identifier: Apache-2.0
#include "import/claims/headlines.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <optional>
#include <span>

namespace claimgraph {
namespace {

bool has_preposition(const std::vector<Word> &words, std::size_t noun, std::string_view lemma) {
    return has_child(words, noun, [&](const Word &word) {
        return word.relation == Relation::case_mark && word.lemma == lemma;
    });
}

bool has_complement(const std::vector<Word> &words, std::size_t adjective) {
    return has_child(std::span(words).subspan(adjective), adjective, [](const Word &word) {
        return word.relation != Relation::punct && word.relation != Relation::conj;
    });
}

/// "cause of falls", "factor in falls": a noun that says what its subject is to another thing.
bool relates_subject(const std::vector<Word> &words, std::size_t noun) {
    const RelationNoun *relation = relation_noun(words[noun].lemma);
    if (relation == nullptr || relation->first != "-" ||
        has_child(std::span(words).first(noun), noun,
                  [](const Word &word) { return word.relation == Relation::case_mark; }))
        return false;
    for (std::size_t i = noun + 1; i < words.size(); ++i)
        if (hangs_at(words[i], noun) && words[i].relation == Relation::nmod &&
            has_child(words, i, [&](const Word &mark) {
                return mark.relation == Relation::case_mark &&
                       lists_word(relation->second, mark.lemma);
            }))
            return true;
    return false;
}

/// "Mould the main cause of asthma" with the cause beside the mould, and no comma between them.
bool is_noun_beside(const std::vector<Word> &words, std::size_t noun, std::size_t root) {
    return hangs_at(words[noun], root) &&
           (words[noun].relation == Relation::appos || words[noun].relation == Relation::nmod ||
            words[noun].relation == Relation::nmod_unmarked) &&
           relates_subject(words, noun) &&
           std::none_of(words.begin() + static_cast<std::ptrdiff_t>(root),
                        words.begin() + static_cast<std::ptrdiff_t>(noun),
                        [](const Word &word) { return word.relation == Relation::punct; });
}

/// "Human error most common cause of falls" with the error in a compound: no noun stands in one
/// before its adjectives.
std::optional<std::size_t> subject_in_compound(const std::vector<Word> &words, std::size_t root) {
    for (std::size_t i = 0; i + 1 < root; ++i) {
        if (!is_noun(words[i]) || !hangs_at(words[i], root) ||
            words[i].relation != Relation::compound || !relates_subject(words, root))
            continue;
        const Word &next = words[i + 1];
        const bool graded = next.xpos == Xpos::rbs || next.xpos == Xpos::jjs ||
                            lists_word("main major leading dominant top", next.lemma);
        if (next.relation == Relation::det || graded)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> predicate_behind(const std::vector<Word> &words, std::size_t root) {
    const auto modifies_noun = [&](const Word &clause) {
        return hangs_at(clause, root) && universal(clause.relation) == Relation::acl;
    };
    for (std::size_t i = root + 1; i < words.size(); ++i) {
        if (words[i].head < 0)
            continue;
        const bool at_risk = words[i].lemma == "risk" && has_preposition(words, i, "at");
        if (is_noun_beside(words, i, root))
            return i;
        // "Miners with asthma at risk of falls" with the risk at the asthma
        const Word &above = words[static_cast<std::size_t>(words[i].head)];
        if (at_risk && words[i].relation == Relation::nmod && hangs_at(above, root) &&
            above.relation == Relation::nmod)
            return i;
        // "Miners who smoke at risk of falls" with the risk in the clause
        if (at_risk && words[i].relation == Relation::obl &&
            modifies_noun(words[static_cast<std::size_t>(words[i].head)]))
            return i;
        const bool adjective = words[i].upos == Upos::adj && words[i].relation == Relation::amod;
        // "Vaccines for nurses effective in reducing Y" with the adjective at the nurses
        if (adjective && words[i].head > static_cast<std::int32_t>(root) &&
            words[i].head < static_cast<std::int32_t>(i) && has_complement(words, i))
            return i;
        if (hangs_at(words[i], root) &&
            (adjective || (at_risk && words[i].relation == Relation::nmod)))
            return i;
    }
    return std::nullopt;
}

/// Whether the word gives a tense to more than a relative clause of the noun.
bool is_finite_outside(const std::vector<Word> &words, std::size_t at, std::size_t noun) {
    if (!is_finite(words[at]))
        return false;
    for (std::size_t above = at; words[above].head >= 0;
         above = static_cast<std::size_t>(words[above].head))
        if (words[above].relation == Relation::acl_relcl && hangs_at(words[above], noun))
            return false;
    return true;
}

/// "Feeling tired linked to falls" read as one who feels linked: the participle is the predicate.
void raise_participle(std::vector<Word> &words, std::size_t gerund) {
    const auto is_linked = [&](std::size_t at) {
        return hangs_at(words[at], gerund) && words[at].relation == Relation::xcomp &&
               words[at].xpos == Xpos::vbn && at + 1 < words.size() &&
               sense_of(words[at].lemma + " " + words[at + 1].lemma);
    };
    for (std::size_t i = gerund + 1; i < words.size(); ++i) {
        if (!is_linked(i))
            continue;
        for (std::size_t k = 0; k < words.size(); ++k)
            if (hangs_at(words[k], i) && k < i)
                words[k].head = static_cast<std::int32_t>(gerund);
            else if (hangs_at(words[k], gerund) && k > i)
                words[k].head = static_cast<std::int32_t>(i);
        hang_like(words, i, gerund);
        hang_as(words, gerund, i, Relation::csubj_pass);
        return;
    }
}

/// Whether the words between are all below the noun, or belong to the verb.
bool follows(const std::vector<Word> &words, std::size_t noun, std::size_t verb) {
    for (std::size_t i = noun + 1; i < verb; ++i)
        if (words[i].relation == Relation::punct ||
            (!is_below(words, i, noun) && !hangs_at(words[i], verb)))
            return false;
    return true;
}

/// Whether the verb in a tense has no subject.
bool lacks_subject(const std::vector<Word> &words, std::size_t verb) {
    const auto is_tense = [](const Word &word) {
        return is_tensed(word.xpos) || word.xpos == Xpos::md;
    };
    const bool finite = (words[verb].upos == Upos::verb && is_tense(words[verb])) ||
                        has_child(words, verb, [&](const Word &word) {
                            return universal(word.relation) == Relation::aux && is_tense(word);
                        });
    return finite && !has_child(words, verb, [](const Word &word) {
               return is_subject(word.relation) || word.relation == Relation::mark ||
                      word.relation == Relation::cc || word.relation == Relation::expl;
           });
}

} // namespace

void complete_report(std::vector<Word> &words) {
    for (std::size_t noun = 1; noun < words.size(); ++noun) {
        if (words[noun].relation != Relation::obj || !is_noun(words[noun]))
            continue;
        const auto report = static_cast<std::size_t>(words[noun].head);
        const auto sense = sense_of(words[report].lemma);
        if (report > noun || !sense || sense->predicate != Predicate::reports)
            continue;
        for (std::size_t verb = noun + 1; verb < words.size(); ++verb) {
            const bool beside =
                hangs_at(words[verb], report) &&
                (words[verb].relation == Relation::parataxis ||
                 words[verb].relation == Relation::ccomp || words[verb].relation == Relation::conj);
            if (!beside || !lacks_subject(words, verb) || !follows(words, noun, verb))
                continue;
            const bool passive = has_child(
                words, verb, [](const Word &word) { return word.relation == Relation::aux_pass; });
            words[verb].relation = Relation::ccomp;
            words[noun].head = static_cast<std::int32_t>(verb);
            words[noun].relation = passive ? Relation::nsubj_pass : Relation::nsubj;
            break;
        }
    }
}

void complete_headline(std::vector<Word> &words) {
    const std::size_t subject = root_of(words);
    if (subject == words.size())
        return;
    const bool gerund = words[subject].xpos == Xpos::vbg;
    if (!is_noun(words[subject]) && !gerund)
        return;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_finite_outside(words, i, subject))
            return;
    if (gerund) {
        raise_participle(words, subject);
        return;
    }
    if (const auto inner = subject_in_compound(words, subject)) {
        for (std::size_t i = 0; i < *inner; ++i)
            if (hangs_at(words[i], subject))
                words[i].head = static_cast<std::int32_t>(*inner);
        words[*inner].relation = Relation::nsubj;
        return;
    }
    const auto predicate = predicate_behind(words, subject);
    if (!predicate)
        return;
    const auto above = static_cast<std::int32_t>(*predicate);
    for (std::size_t i = subject + 1; i < words.size(); ++i) {
        const bool behind = i > *predicate || words[i].relation == Relation::advmod;
        if (words[i].head == static_cast<std::int32_t>(subject) && behind)
            words[i].head = above;
    }
    hang_like(words, *predicate, subject);
    hang_as(words, subject, *predicate, Relation::nsubj);
}

} // namespace claimgraph
