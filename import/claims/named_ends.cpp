// SPDX-License-Identifier: Apache-2.0
#include "import/claims/named_ends.hpp"

#include "core/ascii.hpp"
#include "import/claims/antecedents.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/names.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/restriction.hpp"
#include "import/claims/wholes.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace claimgraph {
namespace {

/// "muscle" for "power" of "muscle strength and power": before the first of several what may hold
/// for a bare later one.
std::optional<WordIndex> shared_modifier(const Tree &tree, const Item &end) {
    const WordIndex first = tree.first_conjunct(end.head);
    if (first == end.head || end.words.size() != 1 || tree.upos(end.head) != Upos::noun ||
        tree.upos(first) != Upos::noun || first == 0)
        return std::nullopt;
    // "seed review, farmer training and talks with nurses": each has its own.
    for (const WordIndex conjunct : tree.conjuncts(first))
        if (conjunct > first && conjunct < end.head &&
            tree.has_child(conjunct, {Relation::compound, Relation::amod, Relation::nmod,
                                      Relation::nmod_poss}))
            return std::nullopt;
    const WordIndex modifier = first - 1;
    return tree.head(modifier) == first && tree.relation(modifier) == Relation::compound &&
                   tree.upos(modifier) == Upos::noun
               ? std::optional(modifier)
               : std::nullopt;
}

/// "good" for "tolerability" of "good safety and tolerability": how much or how good, said once.
std::optional<WordIndex> shared_quality(const Tree &tree, const Item &end) {
    constexpr std::string_view qualities =
        "adequate better comparable equal excellent fewer good greater high higher improved "
        "increased inferior low lower reduced similar superior worse";
    const WordIndex first = tree.first_conjunct(end.head);
    if (first == end.head || end.words.size() != 1 || tree.upos(end.head) != Upos::noun ||
        tree.upos(first) != Upos::noun || names_ailment(tree, end.head) || end.head - first != 2 ||
        tree.has_child(first, {Relation::det, Relation::nmod, Relation::acl}) ||
        !shared_level(tree, end.head).empty())
        return std::nullopt;
    for (const WordIndex child : tree.children(first))
        if (child < first && tree.relation(child) == Relation::amod &&
            lists_word(qualities, tree.lower(child)))
            return child;
    return std::nullopt;
}

bool is_symbol(const Tree &tree, WordIndex word) {
    return std::ranges::count_if(tree.surface(word), is_ascii_upper) > 1;
}

/// "release" for "CD144" of "CD144 or HMGB1 release": of a symbol what the last one has.
std::optional<WordIndex> shared_head(const Tree &tree, const Item &end) {
    const WordIndex last = tree.conjuncts(tree.first_conjunct(end.head)).back();
    if (last <= end.head || !is_symbol(tree, end.head) || !is_measure(tree, last) || last == 0 ||
        !tree.has_child(last, {Relation::cc}) ||
        tree.has_child(end.head, {Relation::det, Relation::nmod, Relation::acl}))
        return std::nullopt;
    const auto symbol = tree.child(last, {Relation::compound});
    return symbol && is_symbol(tree, *symbol) && tree.subtree(*symbol).last == last
               ? std::optional(last)
               : std::nullopt;
}

/// "This" of "This was a trial": the study that the sentence tells of.
std::optional<WordIndex> study_told(const Tree &tree, WordIndex pronoun) {
    if (tree.is_root(pronoun) || !tree.is(pronoun, {Relation::nsubj, Relation::nsubj_outer}) ||
        tree.lower(pronoun) != "this")
        return std::nullopt;
    const WordIndex noun = tree.head(pronoun);
    return tree.has_child(noun, {Relation::cop}) && names_study(tree, noun) ? std::optional(noun)
                                                                            : std::nullopt;
}

/// "Titan's" for "craters" of "Titan's lakes and craters": whose a bare later one is too.
std::optional<WordRange> shared_owner(const Tree &tree, const Item &end) {
    const WordIndex first = tree.first_conjunct(end.head);
    const auto owner = tree.child(first, {Relation::nmod_poss});
    if (first == end.head || !owner || *owner > first || tree.upos(*owner) != Upos::propn ||
        tree.upos(end.head) != Upos::noun ||
        lists_word("index scale score test", tree.lemma(first)) ||
        tree.has_child(end.head, {Relation::det, Relation::nmod_poss, Relation::nmod}))
        return std::nullopt;
    return tree.subtree(*owner);
}

/// "women in the tea group": the noun and one phrase behind it.
bool is_told_apart(const Tree &tree, const Item &end, WordIndex behind) {
    return std::ranges::any_of(tree.children(end.head), [&](WordIndex child) {
        return tree.relation(child) == Relation::nmod && tree.subtree(child).first == behind &&
               core_phrase(tree, child).last == end.words.last;
    });
}

/// The noun that the clause around a word describes.
std::optional<WordIndex> described_noun(const Tree &tree, WordIndex word) {
    while (!tree.is_root(word) && tree.relation(word) != Relation::acl_relcl)
        word = tree.head(word);
    return tree.is_root(word) ? std::nullopt : std::optional(tree.head(word));
}

/// "their effects", "mammals and their fleas": of things, where "their" often is of people.
bool may_be_owned(const Tree &tree, WordIndex noun) {
    return tree.relation(noun) == Relation::conj ||
           lists_word("advantage benefit cause complication consequence effect effectiveness "
                      "efficacy impact implication influence outcome result risk role safety "
                      "side symptom use usefulness value",
                      tree.lemma(noun));
}

/// "gout" of "gout and its complications"; "cost" is not what "cost and their value" speaks of.
std::optional<WordIndex> owner_beside(const Tree &tree, WordIndex noun, WordIndex pronoun) {
    if (tree.relation(noun) != Relation::conj)
        return std::nullopt;
    const WordIndex first = tree.head(noun);
    const bool several = tree[first].xpos == Xpos::nns || tree[first].xpos == Xpos::nnps;
    return is_nominal(tree, first) && tree.upos(first) != Upos::pron &&
                   !tree.has_child(first, {Relation::nmod_poss}) &&
                   several == (tree.lower(pronoun) == "their")
               ? std::optional(first)
               : std::nullopt;
}

/// Whether the words name the subject of a clause that the noun stands in.
bool is_subject_above(const Tree &tree, WordIndex noun, TextSpan words) {
    for (; !tree.is_root(noun); noun = tree.head(noun)) {
        const auto subject = tree.child(tree.head(noun), {Relation::nsubj, Relation::nsubj_pass});
        if (subject && *subject != noun && words.contains(tree[*subject].span))
            return true;
    }
    return false;
}

} // namespace

/// What "its" of "its complications" stands for, where it is one thing and the claim does not tell
/// it anyway ("Ants leave their nests"). What people have is named by itself: "their beliefs".
std::optional<TextSpan> NamedEnds::possessor(const Tree &tree, const Item &end) const {
    const auto pronoun = tree.child(end.head, {Relation::nmod_poss});
    // "cancers whose incidence rises"
    if (pronoun && *pronoun == end.words.first && tree.lower(*pronoun) == "whose")
        if (const auto owner = described_noun(tree, end.head))
            return tree.span_of(core_phrase(tree, *owner));
    if (!pronoun || *pronoun != end.words.first ||
        !lists_word(may_be_owned(tree, end.head) ? "its their" : "its", tree.lower(*pronoun)) ||
        tree.lower(*pronoun + 1) == "own")
        return std::nullopt;
    if (const auto noun = owner_beside(tree, end.head, *pronoun))
        return tree.span_of(core_phrase(tree, *noun));
    const std::vector<TextSpan> *owners = antecedents_.find(*pronoun);
    if (owners == nullptr || owners->size() != 1 ||
        is_subject_above(tree, end.head, owners->front()))
        return std::nullopt;
    return owners->front();
}

/// What the words name: one thing, or each that an anaphor stands for.
std::vector<Mention> NamedEnds::mentions(const Tree &tree, const Item &end) {
    const bool pronoun = tree.upos(end.head) == Upos::pron && end.words.size() == 1;
    // "it to act as a filter", "those who smoke": more than the pronoun, and no anaphor.
    const bool more = tree.upos(end.head) == Upos::pron && end.words.size() > 1;
    const std::vector<TextSpan> *antecedent = more ? nullptr : antecedents_.find(end.head);
    const auto behind = end.heading.empty() ? shared_head(tree, end) : std::nullopt;
    const TextSpan heading = behind                ? tree[*behind].span
                             : end.heading.empty() ? TextSpan{}
                                                   : tree.span_of(end.heading);
    std::vector<Mention> found;
    if (antecedent != nullptr)
        for (const TextSpan span : *antecedent)
            if (std::optional<Mention> mention = grounder_.ground(span, heading)) {
                mention->antecedent = span;
                mention->span = tree.span_of(end.words);
                found.push_back(*std::move(mention));
            }
    if (!found.empty())
        return found;
    const bool points = antecedent != nullptr && tree.lower(end.words.first) != "the";
    if (!pronoun && points)
        if (auto named = named_by_itself(tree, end))
            return {*std::move(named)};
    if (const auto study = pronoun ? study_told(tree, end.head) : std::nullopt)
        if (auto mention = grounder_.ground(tree[*study].span)) {
            mention->span = tree.span_of(end.words);
            return {*std::move(mention)};
        }
    if (pronoun || points)
        return {left_open(tree, end)};
    // "lower than that in the other barn" is about the barn.
    if (more && lists_word("that those", tree.lower(end.head)) &&
        tree.upos(end.head + 1) == Upos::adp &&
        !lists_word("with without", tree.lower(end.head + 1)) && // of people with gout no gout
        end.head + 2 < end.words.last)
        if (auto place = grounder_.ground(tree.span_of({end.head + 2, end.words.last}))) {
            place->span = tree.span_of(end.words);
            return {*std::move(place)};
        }
    const TextSpan words = tree.span_of(end.words);
    if (const auto whole = whole_elsewhere(tree, end.head); whole && !end.words.contains(*whole))
        return {grounder_.ground_share(words, tree.span_of(core_phrase(tree, *whole)))};
    if (const auto modifier = end.heading.empty() ? shared_modifier(tree, end) : std::nullopt)
        if (auto mention = grounder_.ground_modified(words, tree[*modifier].span))
            return {*std::move(mention)};
    if (const auto owner = end.heading.empty() ? shared_owner(tree, end) : std::nullopt)
        return {grounder_.ground_behind(words, tree.span_of(*owner))};
    if (const auto whose = end.heading.empty() ? possessor(tree, end) : std::nullopt)
        if (auto mention = grounder_.ground_owned(words, *whose))
            return {*std::move(mention)};
    if (const auto quality = end.heading.empty() ? shared_quality(tree, end) : std::nullopt)
        return {grounder_.ground_behind(words, tree[*quality].span)};
    const WordRange core = core_phrase(tree, end.head);
    const TextSpan name = tree.span_of(core);
    const WordIndex last = end.words.last - (tree.surface(end.words.last - 1) == ")" ? 1 : 0);
    const WordIndex restricted = restriction_end(tree, end.head, core.last);
    const bool narrowed =
        name.start == words.start && name.end < words.end &&
        (restricted == end.words.last || restricted == last || is_told_apart(tree, end, core.last));
    if (auto mention =
            narrowed ? grounder_.ground_narrowed(words, name) : grounder_.ground(words, heading))
        found.push_back(*std::move(mention));
    return found;
}

std::string NamedEnds::aspect_of(const Tree &tree, const Measure &measure) {
    std::string aspect = measure.quality;
    const auto add = [&](std::string_view words) {
        if (!words.empty())
            aspect.append(aspect.empty() ? "" : " ").append(words);
    };
    if (measure.thing) {
        const std::vector<TextSpan> *antecedent = antecedents_.find(measure.thing->head);
        const bool points = antecedent != nullptr && antecedent->size() == 1;
        add(grounder_.named_with_aspect(points ? antecedent->front()
                                               : tree.span_of(measure.thing->words)));
    }
    add(measure.change);
    return aspect;
}

/// "this heightened anxiety": whichever it is, it is anxiety. Of a class ("this drug"), an event or
/// an institution ("this law") the words do not say which one.
std::optional<Mention> NamedEnds::named_by_itself(const Tree &tree, const Item &end) {
    constexpr std::string_view of_particulars =
        "agency,environment,event,group,regulation,society,study type,technology";
    WordRange words = end.words;
    if (++words.first >= words.last || class_noun(tree.lemma(end.head)) != nullptr)
        return std::nullopt;
    auto mention = grounder_.ground(tree.span_of(words));
    if (!mention)
        return std::nullopt;
    const std::string_view type = grounder_.type_of(*mention);
    if (type.empty() || lists_type(of_particulars, type))
        return std::nullopt;
    mention->span = tree.span_of(end.words);
    return mention;
}

/// A mention of which the text does not tell what it names.
Mention NamedEnds::left_open(const Tree &tree, const Item &end) {
    const TextSpan span = tree.span_of(end.words);
    // "We" is the same in a whole document; every other open pronoun may be something else.
    constexpr std::size_t digits = 12;
    const std::string document(document_key_.substr(document_key_.find(':') + 1, digits));
    const bool same = tree.upos(end.head) == Upos::pron && !is_third_person(tree, end.head);
    return grounder_.leave_open(
        span,
        document + "-" + (same ? std::string(tree.lower(end.head)) : std::to_string(span.start)));
}

} // namespace claimgraph
