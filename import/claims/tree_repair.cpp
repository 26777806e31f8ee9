// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree_repair.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/clause_repair.hpp"
#include "import/claims/clefts.hpp"
#include "import/claims/fixed_phrases.hpp"
#include "import/claims/free_relatives.hpp"
#include "import/claims/fronted_phrase.hpp"
#include "import/claims/gerund_subjects.hpp"
#include "import/claims/headlines.hpp"
#include "import/claims/joined_names.hpp"
#include "import/claims/misread_complements.hpp"
#include "import/claims/misread_grades.hpp"
#include "import/claims/misread_lists.hpp"
#include "import/claims/misread_participles.hpp"
#include "import/claims/misread_relations.hpp"
#include "import/claims/misread_verbs.hpp"
#include "import/claims/missing_subject.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/plural_subjects.hpp"
#include "import/claims/reattachment.hpp"
#include "import/claims/reduced_relative.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/split_compounds.hpp"
#include "import/claims/split_phrases.hpp"
#include "import/claims/study_designs.hpp"
#include "import/claims/verbless.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

/// Where a word hangs, and as what.
using Arc = std::pair<std::int32_t, Relation>;

/// Whether the word is a finite verb that the tree hangs on the noun behind it.
bool is_misread_verb(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::amod || word.upos != Upos::verb ||
        word.head <= static_cast<std::int32_t>(at))
        return false;
    if (word.xpos == Xpos::vbd || word.xpos == Xpos::vbz)
        return true;
    for (const Word &other : words)
        if (other.head == static_cast<std::int32_t>(at) && is_subject(other.relation))
            return true;
    return false;
}

/// "may double risk" with the verb for an attribute: a modal needs a verb, and nothing else is one.
bool is_verb_of_modal(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    const bool multiple =
        word.relation == Relation::advmod && lists_word("double halve triple", word.lemma);
    const bool attribute =
        word.relation == Relation::amod || word.relation == Relation::compound || multiple;
    if (at == 0 || !attribute || word.head <= static_cast<std::int32_t>(at))
        return false;
    std::size_t modal = at - 1;
    while (modal > 0 && lists_word("also each even", words[modal].lemma)) // "may each double risk"
        --modal;
    const std::size_t noun = noun_above(words, at);
    return words[modal].xpos == Xpos::md && noun > at && hangs_at(words[modal], noun) &&
           words[noun].upos == Upos::noun && !has_child(words, noun, [](const Word &other) {
               return other.relation == Relation::cop;
           });
}

/// A noun without a preposition that hangs on the verb or on what the verb hangs on.
bool is_bare_noun(const std::vector<Word> &words, std::size_t at, std::size_t verb) {
    const bool noun = words[at].upos == Upos::noun || words[at].upos == Upos::propn;
    return noun &&
           (words[at].head == words[verb].head ||
            words[at].head == static_cast<std::int32_t>(verb)) &&
           std::ranges::none_of(words, [&](const Word &word) {
               return word.head == static_cast<std::int32_t>(at) &&
                      word.relation == Relation::case_mark;
           });
}

/// The participle of a sentence without a verb that has a noun before it, both on the root.
std::optional<std::size_t> verb_of_verbless(const std::vector<Word> &words) {
    for (const Word &word : words)
        if (is_finite(word))
            return std::nullopt;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const Word &word = words[i];
        const bool on_root = word.head > static_cast<std::int32_t>(i) &&
                             words[static_cast<std::size_t>(word.head)].head < 0;
        if (!on_root || word.relation != Relation::amod || word.xpos != Xpos::vbn)
            continue;
        const Word &before = words[i - 1];
        // A headline has no full stop; there only a verb of effect is sure.
        const auto sense = sense_of(word.lemma);
        const bool sure =
            words.back().relation == Relation::punct || (sense && is_effect(sense->predicate));
        if (sure && before.head == word.head && before.relation == Relation::compound)
            return i;
        // "Rain suddenly flooded roads": an adverb stands between no compound and its head.
        if (i > 1 && before.upos == Upos::adv && before.head == static_cast<std::int32_t>(i) &&
            is_bare_noun(words, i - 2, i))
            return i;
    }
    return std::nullopt;
}

/// The noun before the verb with all that stood before it on the root.
void give_subject(std::vector<Word> &words, std::size_t verb) {
    const std::int32_t root = words[verb].head;
    std::size_t subject = verb - 1;
    if (words[subject].upos == Upos::adv && subject-- == 0)
        return; // nothing in front of the adverb
    for (std::size_t i = 0; i < subject; ++i)
        if (words[i].head == root)
            words[i].head = static_cast<std::int32_t>(subject);
    hang_as(words, subject, verb, Relation::nsubj);
    words[verb].xpos = Xpos::vbd;
}

/// "drinking tea at night harms Y" as tea that drinks: an attribute has nothing behind its noun, so
/// it is a gerund and the noun its object.
bool is_misread_gerund(const std::vector<Word> &words, std::size_t at) {
    if (words[at].relation != Relation::amod || words[at].xpos != Xpos::vbg ||
        words[at].head <= static_cast<std::int32_t>(at))
        return false;
    const auto noun = static_cast<std::size_t>(words[at].head);
    if (universal(words[noun].relation) != Relation::nsubj)
        return false;
    return std::any_of(words.begin() + words[at].head, words.end(), [&](const Word &word) {
        return word.head == static_cast<std::int32_t>(at) && word.relation != Relation::punct;
    });
}

/// "a way to lower prices" with an adjective for a verb: "to" and an object make an infinitive.
bool is_misread_infinitive(const std::vector<Word> &words, std::size_t at) {
    if (at == 0 || words[at].relation != Relation::amod || words[at].upos != Upos::adj ||
        words[at - 1].xpos != Xpos::to || words[at].head >= static_cast<std::int32_t>(at) ||
        is_below(words, at, at - 1))
        return false;
    return std::ranges::any_of(words, [&](const Word &word) {
        return word.head == static_cast<std::int32_t>(at) && word.relation == Relation::obj;
    });
}

void make_infinitive(std::string_view text, std::vector<Word> &words, std::size_t at) {
    words[at].lemma = ascii_lower(slice(text, words[at].span));
    words[at].upos = Upos::verb;
    words[at].xpos = Xpos::vb;
    words[at].relation = Relation::acl;
    hang_as(words, at - 1, at, Relation::mark);
}

/// "double the risk", "twice the yield" with the first word beside the noun.
bool is_multiple_of_next(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    return at + 2 < words.size() &&
           (word.lemma == "double" || word.lemma == "half" || word.lemma == "triple" ||
            word.lemma == "twice") &&
           (word.relation == Relation::obj || word.relation == Relation::advmod) &&
           words[at + 1].relation == Relation::det && words[at + 1].head > word.head &&
           words[static_cast<std::size_t>(words[at + 1].head)].head == word.head &&
           words[static_cast<std::size_t>(words[at + 1].head)].relation == Relation::obj;
}

/// "The plan pleased the king", "It can lower prices" with an adjective for a verb: adjectives
/// take no object.
bool is_misread_adjective(const std::vector<Word> &words, std::size_t at) {
    if (words[at].upos != Upos::adj || words[at].head >= 0)
        return false;
    bool subject = false;
    bool object = false;
    for (const Word &word : words) {
        if (word.head != static_cast<std::int32_t>(at))
            continue;
        if (word.relation == Relation::cop)
            return false;
        subject = subject || is_subject(word.relation) || universal(word.relation) == Relation::aux;
        object = object || word.relation == Relation::obj;
    }
    return subject && object;
}

/// "Most cases present with fever": without a copula it is the verb.
bool is_present_with(const std::vector<Word> &words, std::size_t at) {
    if (words[at].lemma != "present" || words[at].upos != Upos::adj || words[at].head >= 0 ||
        has_child(words, at, [](const Word &word) { return word.relation == Relation::cop; }) ||
        !has_child(words, at, [](const Word &word) { return word.relation == Relation::nsubj; }))
        return false;
    return at + 1 < words.size() && words[at + 1].lemma == "with";
}

/// "that frost damages roads": a plural noun with an object is a verb in the present; so is "Frost
/// and salt increase wear" where nothing else is a verb.
bool is_misread_noun(const std::vector<Word> &words, std::size_t at) {
    const bool bare = words[at].xpos == Xpos::nn && words[at].head < 0;
    if ((words[at].xpos != Xpos::nns && !bare) || words[at].upos != Upos::noun)
        return false;
    if (bare) {
        const auto sense = sense_of(words[at].lemma);
        if (!sense || !is_effect(sense->predicate) || std::ranges::any_of(words, is_finite))
            return false;
    }
    for (std::size_t i = at + 1; i < words.size(); ++i)
        if (words[i].head == static_cast<std::int32_t>(at) && words[i].relation == Relation::obj)
            return true;
    return false;
}

/// "contributes more to Y": a bare word of degree is no object.
bool is_bare_degree(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if (word.relation != Relation::obj || (word.upos != Upos::adj && word.upos != Upos::adv))
        return false;
    return lists_word("more much less little most least", word.lemma) && !has_children(words, at);
}

void repair_verbs(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_misread_verb(words, i)) {
            raise_verb(words, i);
        } else if (is_verb_of_modal(words, i)) {
            words[i].head = static_cast<std::int32_t>(noun_above(words, i));
            raise_verb(words, i);
            words[i].upos = Upos::verb;
            words[i].xpos = Xpos::vb;
            words[i].lemma = ascii_lower(slice(text, words[i].span));
        }
}

void make_gerund_subject(std::vector<Word> &words, std::size_t at) {
    raise_verb(words, at);
    words[at].relation =
        words[at].relation == Relation::nsubj_pass ? Relation::csubj_pass : Relation::csubj;
    for (std::size_t behind = at + 2; behind < words.size(); ++behind)
        if (hangs_at(words[behind], at + 1) && words[behind].relation == Relation::advmod)
            words[behind].head = static_cast<std::int32_t>(at);
}

void make_adjective_verb(std::string_view text, Word &word) {
    const bool base = word.xpos == Xpos::jjr;
    word.upos = Upos::verb;
    word.xpos = base ? Xpos::vb : Xpos::vbd;
    if (base)
        word.lemma = ascii_lower(slice(text, word.span));
}

/// "poses increased fire risk" with the participle for what is posed: it modifies its object.
std::optional<std::size_t> noun_of_attribute(const std::vector<Word> &words, std::size_t at) {
    const Word &word = words[at];
    if ((word.xpos != Xpos::vbd && word.xpos != Xpos::vbn) || word.relation != Relation::obj ||
        word.head != static_cast<std::int32_t>(at) - 1)
        return std::nullopt;
    for (std::size_t noun = at + 1; noun < words.size(); ++noun)
        if (is_noun(words[noun]) && hangs_at(words[noun], at) &&
            words[noun].relation == Relation::obj &&
            !has_child(std::span(words).subspan(at), noun,
                       [](const Word &other) { return other.relation == Relation::det; }))
            return noun;
    return std::nullopt;
}

void make_attribute(std::vector<Word> &words, std::size_t at, std::size_t noun) {
    words[noun].head = words[at].head;
    hang_as(words, at, noun, Relation::amod);
    words[at].xpos = Xpos::vbn;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (hangs_at(words[i], at) && i > noun)
            words[i].head = words[noun].head;
}

/// The verb that "raising" of "helped farmers in raising yields" belongs to, as "raise" does in
/// "helped farmers raise yields".
std::optional<std::size_t> helping_verb(const std::vector<Word> &words, std::size_t gerund) {
    const bool in = has_child(words, gerund, [](const Word &word) {
        return (word.relation == Relation::mark || word.relation == Relation::case_mark) &&
               word.lemma == "in";
    });
    if (words[gerund].xpos != Xpos::vbg || words[gerund].head < 0 || !in)
        return std::nullopt;
    auto verb = static_cast<std::size_t>(words[gerund].head);
    if (words[gerund].relation == Relation::acl && words[verb].relation == Relation::obj)
        verb = static_cast<std::size_t>(words[verb].head);
    else if (words[gerund].relation != Relation::advcl)
        return std::nullopt;
    const bool object =
        has_child(words, verb, [](const Word &word) { return word.relation == Relation::obj; });
    return verb < gerund && object && lists_word("aid assist help", words[verb].lemma)
               ? std::optional(verb)
               : std::nullopt;
}

void repair_word(std::string_view text, std::vector<Word> &words, std::size_t at) {
    if (is_misread_gerund(words, at))
        make_gerund_subject(words, at);
    read_progressive(words, at);
    give_noun_its_role(words, at);
    if (const auto verb = helping_verb(words, at))
        hang_as(words, at, *verb, Relation::xcomp);
    if (is_misread_adjective(words, at) || is_present_with(words, at))
        make_adjective_verb(text, words[at]);
    read_participle(text, words, at);
    if (is_multiple_of_next(words, at)) {
        words[at].head = words[at + 1].head;
        words[at].relation = Relation::det_predet;
    }
    if (const auto noun = noun_of_attribute(words, at))
        make_attribute(words, at, *noun);
    repair_relations(words, at);
    if (is_bare_degree(words, at))
        words[at].relation = Relation::advmod;
    const bool misread_noun = is_misread_noun(words, at);
    if (misread_noun) {
        words[at].upos = Upos::verb;
        words[at].xpos = words[at].xpos == Xpos::nns ? Xpos::vbz : Xpos::vbp;
    }
    // "that frost cracks roads" with the frost as part of the verb's name: verbs have no compounds.
    const bool compound_verb = at > 0 && words[at].upos == Upos::verb && is_finite(words[at]) &&
                               is_noun(words[at - 1]) && hangs_at(words[at - 1], at) &&
                               words[at - 1].relation == Relation::compound;
    join_row_of_verbs(words, at);
    give_counted_subject(words, at);
    if (misread_noun || compound_verb || is_adverbial_copula(words, at) || words[at].head < 0)
        give_missing_subject(words, at);
}

/// The full stop of a statement that hangs on a clause inside it.
void raise_full_stop(std::vector<Word> &words) {
    if (words.empty() || words.back().lemma != "." || words.back().relation != Relation::punct)
        return;
    if (const std::size_t root = root_of(words); root < words.size())
        words.back().head = static_cast<std::int32_t>(root);
}

void repair(std::string_view text, std::vector<Word> &words) {
    raise_full_stop(words);
    read_plural_subjects(words);
    part_complements(words);
    mend_grades(text, words);
    mend_lists(words);
    join_split_compounds(text, words);
    join_names(text, words);
    join_split_phrases(words);
    join_study_designs(words);
    join_fixed_phrases(words);
    part_subject_from_front(text, words);
    find_missing_verb(text, words);
    give_verb_to_free_relative(words);
    join_clefts(words);
    find_misread_verb(words);
    if (const auto verb = verb_of_verbless(words))
        give_subject(words, *verb);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_misread_infinitive(words, i))
            make_infinitive(text, words, i);
    complete_headline(words);
    complete_report(words);
    give_subject_of_content(words);
    give_back_subject(words);
    give_gerund_subjects(words);
    join_inverted_subjects(words);
    complete_with_gerunds(words);
    read_past_of_noun(words);
    part_participles(words);
    join_ranges_of_degree(words);
    raise_degrees(words);
    join_hyphened_attributes(words);
    part_objects_from_predicates(words);
    repair_verbs(text, words);
    for (std::size_t i = 0; i < words.size(); ++i)
        repair_word(text, words, i);
}

} // namespace

ParsedSentence repaired(std::string_view text, ParsedSentence sentence) {
    std::vector<Arc> arcs;
    arcs.reserve(sentence.words.size());
    for (const Word &word : sentence.words)
        arcs.push_back({word.head, word.relation});
    repair(text, sentence.words);
    // Repairs that are each sound may not go together.
    if (!is_tree(sentence.words))
        for (std::size_t i = 0; i < arcs.size(); ++i)
            std::tie(sentence.words[i].head, sentence.words[i].relation) = arcs[i];
    if (auto moved = reattached(Tree(text, sentence)); moved && is_tree(moved->words))
        return std::move(*moved);
    return sentence;
}

} // namespace claimgraph
