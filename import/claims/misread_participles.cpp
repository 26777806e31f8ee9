// SPDX-License-Identifier: Apache-2.0
#include "import/claims/misread_participles.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

bool is_behind_comma(const std::vector<Word> &words, std::size_t at) {
    return at > 0 && words[at - 1].xpos == Xpos::comma;
}

/// ", causing floods" read as the causing floods.
bool is_clause_as_attribute(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::amod || word.xpos != Xpos::vbg || !is_behind_comma(words, at) ||
        word.head <= static_cast<std::int32_t>(at))
        return false;
    const Word &noun = words[static_cast<std::size_t>(word.head)];
    if (noun.relation != Relation::obj || noun.head < 0 ||
        noun.head >= static_cast<std::int32_t>(at))
        return false;
    const auto verb = static_cast<std::size_t>(noun.head);
    return has_child(std::span(words).first(at), verb, [](const Word &other) {
        return other.relation == Relation::obj || other.relation == Relation::aux_pass;
    });
}

/// The verb whose next one is read as an attribute of what its object is said to be: "raised
/// yields, cut costs and saved water".
std::optional<std::size_t> verb_of_list(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::amod || word.xpos != Xpos::vbn || !is_behind_comma(words, at) ||
        word.head <= static_cast<std::int32_t>(at))
        return std::nullopt;
    const Word &noun = words[static_cast<std::size_t>(word.head)];
    if (noun.head < 0)
        return std::nullopt;
    auto verb = static_cast<std::size_t>(noun.head);
    if (noun.relation == Relation::appos && words[verb].relation == Relation::obj &&
        words[verb].head >= 0)
        verb = static_cast<std::size_t>(words[verb].head);
    else if (noun.relation != Relation::obl_unmarked)
        return std::nullopt;
    const bool listed =
        words[verb].xpos == Xpos::vbd && has_child(words, verb, [&](const Word &other) {
            return &other > &noun && other.relation == Relation::conj && other.xpos == Xpos::vbd;
        });
    return listed ? std::optional(verb) : std::nullopt;
}

/// "reduced", "improved"; not "adjusted", "caused"
bool has_direction(std::string_view verb) {
    const auto sense = sense_of(verb);
    return sense &&
           (sense->predicate == Predicate::increases || sense->predicate == Predicate::decreases ||
            sense->predicate == Predicate::prevents);
}

/// The verb of change whose next one is read as an attribute of a second object: "reduced pain and
/// improved sleep"; not "showed reduced pain and improved sleep".
std::optional<std::size_t> verb_joined(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (at == 0 || word.relation != Relation::amod || word.xpos != Xpos::vbn ||
        word.head <= static_cast<std::int32_t>(at) || words[at - 1].lemma != "and" ||
        words[at - 1].head != word.head || !has_direction(word.lemma))
        return std::nullopt;
    const Word &noun = words[static_cast<std::size_t>(word.head)];
    if (noun.relation != Relation::conj || noun.head < 0)
        return std::nullopt;
    auto first = static_cast<std::size_t>(noun.head);
    while (words[first].relation == Relation::nmod && words[first].head >= 0)
        first = static_cast<std::size_t>(words[first].head); // "reduced loss of sleep and improved"
    if (words[first].relation != Relation::obj || words[first].head < 0)
        return std::nullopt;
    const auto verb = static_cast<std::size_t>(words[first].head);
    const bool alike = has_child(words, first, [](const Word &other) {
        return other.relation == Relation::amod && other.xpos == Xpos::vbn;
    });
    return words[verb].xpos == Xpos::vbd && !alike && has_direction(words[verb].lemma)
               ? std::optional(verb)
               : std::nullopt;
}

std::optional<std::size_t> verb_before(const std::vector<Word> &words, std::size_t at) {
    const auto joined = verb_joined(words, at);
    return joined ? joined : verb_of_list(words, at);
}

/// The noun right behind a closing quotation mark that is read as whom the participle describes.
std::optional<std::size_t> speaker_of(std::string_view text, const std::vector<Word> &words,
                                      std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::acl || word.xpos != Xpos::vbn ||
        word.head + 1 != static_cast<std::int32_t>(at))
        return std::nullopt;
    const std::size_t noun = at - 1;
    const auto sense = sense_of(word.lemma);
    if (!sense || sense->predicate != Predicate::reports || words[noun].head < 0 ||
        words[noun].head > static_cast<std::int32_t>(noun))
        return std::nullopt;
    std::size_t first = noun;
    while (first > 0 && hangs_at(words[first - 1], noun) && words[first - 1].upos != Upos::punct)
        --first;
    const bool quoted = first > 1 && words[first - 1].upos == Upos::punct &&
                        lists_word("\" '' \u201d \u2019", slice(text, words[first - 1].span)) &&
                        words[first - 2].upos == Upos::punct;
    return quoted ? std::optional(noun) : std::nullopt;
}

/// "improved care-seeking" as improved care by seeking: a hyphen without blanks makes one noun.
std::optional<std::size_t> noun_of_gerund(const std::vector<Word> &words, std::size_t at) {
    if (at < 2 || words[at].xpos != Xpos::vbg || words[at - 1].xpos != Xpos::hyph ||
        words[at - 1].span.end != words[at].span.start ||
        words[at - 1].span.start != words[at - 2].span.end || !is_noun(words[at - 2]))
        return std::nullopt;
    const std::size_t noun = at - 2;
    const bool apart = words[at].relation == Relation::xcomp ||
                       words[at].relation == Relation::acl ||
                       words[at].relation == Relation::advcl || words[at].relation == Relation::dep;
    const bool beside = words[at].head == words[noun].head || hangs_at(words[at], noun);
    return apart && beside && words[noun].head >= 0 &&
                   words[noun].head < static_cast<std::int32_t>(noun)
               ? std::optional(noun)
               : std::nullopt;
}

void make_compound(std::vector<Word> &words, std::size_t noun, std::size_t gerund) {
    hang_like(words, gerund, noun);
    words[gerund].upos = Upos::noun;
    words[gerund].xpos = Xpos::nn;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool moves = hangs_at(words[i], noun) && i != gerund;
        if (moves)
            words[i].head = static_cast<std::int32_t>(gerund);
        if (i > gerund && hangs_at(words[i], gerund) && words[i].relation == Relation::obl)
            words[i].relation = Relation::nmod;
    }
    hang_as(words, noun, gerund, Relation::compound);
}

/// "rewarding" of "It is rewarding to grow figs" read as what it is doing
bool is_judgement(const std::vector<Word> &words, std::size_t at) {
    if (words[at].xpos != Xpos::vbg ||
        !lists_word(
            "challenge confuse demand depress disappoint embarrass encourage excite exhaust "
            "frustrate interest reassure reward surprise tempt",
            words[at].lemma))
        return false;
    const auto subject = first_child(words, at, Relation::nsubj);
    const auto deed = first_child(words, at, Relation::xcomp);
    return subject && words[*subject].lemma == "it" && deed && *deed > at &&
           words[*deed].xpos == Xpos::vb && !first_child(words, at, Relation::obj);
}

void make_judgement(std::string_view text, std::vector<Word> &words, std::size_t at) {
    words[at].upos = Upos::adj;
    words[at].xpos = Xpos::jj;
    words[at].lemma = ascii_lower(slice(text, words[at].span));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], at) && i < at && words[i].relation == Relation::nsubj)
            words[i].relation = Relation::expl;
        else if (hangs_at(words[i], at) && words[i].lemma == "be")
            words[i].relation = Relation::cop;
        else if (hangs_at(words[i], at) && words[i].relation == Relation::xcomp)
            words[i].relation = Relation::csubj;
}

} // namespace

void read_participle(std::string_view text, std::vector<Word> &words, std::size_t at) {
    if (is_judgement(words, at)) {
        make_judgement(text, words, at);
    } else if (is_clause_as_attribute(words, at)) {
        raise_verb(words, at);
        words[at].relation = Relation::advcl;
    } else if (const auto verb = verb_before(words, at)) {
        raise_verb(words, at);
        words[at].xpos = Xpos::vbd;
        hang_as(words, at, *verb, Relation::conj);
    } else if (const auto compound = noun_of_gerund(words, at)) {
        make_compound(words, *compound, at);
    } else if (const auto speaker = speaker_of(text, words, at)) {
        words[at].head = static_cast<std::int32_t>(root_of(words));
        words[at].relation = Relation::parataxis;
        words[at].xpos = Xpos::vbd;
        hang_as(words, *speaker, at, Relation::nsubj);
    }
}

} // namespace claimgraph
