// SPDX-License-Identifier: Apache-2.0
#include "import/claims/reduced_relative.hpp"

#include "import/claims/arcs.hpp"

#include <optional>

namespace claimgraph {
namespace {

bool is_auxiliary(const Word &word) {
    return universal(word.relation) == Relation::aux || word.relation == Relation::cop;
}

/// The noun before a form that may be a participle and that neither an auxiliary nor an object
/// makes a verb.
std::optional<std::size_t> noun_of(const std::vector<Word> &words, std::size_t verb) {
    if (verb == 0 || (words[verb].xpos != Xpos::vbd && words[verb].xpos != Xpos::vbn) ||
        has_child(words, verb, [](const Word &word) {
            return is_auxiliary(word) || word.relation == Relation::obj;
        }))
        return std::nullopt;
    const Word &before = words[verb - 1];
    return is_noun(before) && hangs_at(before, verb) && before.relation == Relation::nsubj
               ? std::optional(verb - 1)
               : std::nullopt;
}

/// Whether the word is a predicate in a tense that nothing is the subject of; "that" before the
/// noun of the participle is that of its clause.
bool lacks_subject(const std::vector<Word> &words, std::size_t verb, std::size_t noun,
                   bool has_agent) {
    const bool finite = words[verb].xpos == Xpos::vbp || words[verb].xpos == Xpos::vbz ||
                        (has_agent && words[verb].xpos == Xpos::vbd) ||
                        has_child(words, verb, [](const Word &word) {
                            return is_auxiliary(word) && is_finite(word) && word.xpos != Xpos::vb &&
                                   word.xpos != Xpos::vbg && word.xpos != Xpos::vbn;
                        });
    return finite && !has_child(words, verb, [&](const Word &word) {
               const bool mark = word.relation == Relation::mark && &word > &words[noun];
               return is_subject(word.relation) || word.relation == Relation::expl || mark ||
                      word.relation == Relation::cc;
           });
}

/// "by miners" right behind the participle, which is a passive then.
std::optional<std::size_t> agent_of(const std::vector<Word> &words, std::size_t participle) {
    const std::size_t by = participle + 1;
    if (by >= words.size() || words[by].lemma != "by" || words[by].head < 0)
        return std::nullopt;
    const auto agent = static_cast<std::size_t>(words[by].head);
    return agent > by && hangs_at(words[agent], participle) && is_noun(words[agent])
               ? std::optional(agent)
               : std::nullopt;
}

/// The finite verb behind the phrase of the participle, beside or below it.
std::optional<std::size_t> robbed_verb(const std::vector<Word> &words, std::size_t participle) {
    const auto agent = agent_of(words, participle);
    for (std::size_t verb = participle + 2; verb < words.size(); ++verb) {
        if (agent && is_below(words, verb, *agent))
            continue;
        // "led by Ada Moss, who found it, is small": the comma that ends the phrase
        const bool ends_phrase = agent && is_below(words, verb - 1, *agent);
        if (words[verb].relation == Relation::punct && ends_phrase)
            continue;
        if (words[verb].relation == Relation::punct)
            return std::nullopt;
        const bool beside = words[verb].relation == Relation::ccomp &&
                            words[participle].relation == Relation::ccomp &&
                            words[verb].head == words[participle].head;
        const bool below =
            hangs_at(words[verb], participle) &&
            (words[verb].relation == Relation::advcl || words[verb].relation == Relation::ccomp ||
             words[verb].relation == Relation::parataxis);
        if ((beside || below) && lacks_subject(words, verb, participle - 1, agent.has_value()))
            return verb;
    }
    return std::nullopt;
}

void exchange(std::vector<Word> &words, std::size_t participle, std::size_t noun,
              std::size_t verb) {
    hang_like(words, verb, participle);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != noun && hangs_at(words[i], participle) && (i < noun || i > verb))
            words[i].head = static_cast<std::int32_t>(verb);
    const bool passive = has_child(
        words, verb, [](const Word &word) { return word.relation == Relation::aux_pass; });
    words[noun].head = static_cast<std::int32_t>(verb);
    words[noun].relation = passive ? Relation::nsubj_pass : Relation::nsubj;
    hang_as(words, participle, noun, Relation::acl);
    words[participle].xpos = Xpos::vbn;
}

} // namespace

void give_back_subject(std::vector<Word> &words) {
    for (std::size_t participle = 1; participle < words.size(); ++participle)
        if (const auto noun = noun_of(words, participle))
            if (const auto verb = robbed_verb(words, participle))
                exchange(words, participle, *noun, *verb);
}

} // namespace claimgraph
