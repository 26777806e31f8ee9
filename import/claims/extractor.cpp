// SPDX-License-Identifier: Apache-2.0
#include "import/claims/extractor.hpp"

#include "core/ascii.hpp"
#include "import/claims/anaphors.hpp"
#include "import/claims/arguments.hpp"
#include "import/claims/association.hpp"
#include "import/claims/basis.hpp"
#include "import/claims/betterment.hpp"
#include "import/claims/citation_reach.hpp"
#include "import/claims/commitment.hpp"
#include "import/claims/confidence.hpp"
#include "import/claims/first_person.hpp"
#include "import/claims/grades.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/persons.hpp"
#include "import/claims/quantities.hpp"
#include "import/claims/quantity_ties.hpp"
#include "import/claims/quote_span.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

template <typename Axis>
void add_cue(Assertion &assertion, CueAxis axis, const Finding<Axis> &found) {
    if (found.cue)
        assertion.cues.push_back({axis, *found.cue});
}

// "lime or no lime": the second is no object.
bool is_arm_without(std::span<const NegationCue> negations, const Reading &reading) {
    return reading.object && std::ranges::any_of(negations, [&](const NegationCue &cue) {
               return cue.denies.empty() && reading.object->words.contains(cue.words);
           });
}

/// "absent from gardens" names its denial; "no effect", "rarely reported" leave it out.
bool names_denial(const ClaimView &view, TextSpan cue) {
    const WordRange words = view.reading.object->words;
    for (WordIndex word = words.first; word < words.last; ++word)
        if (cue.contains(view.tree[word].span))
            return view.tree.upos(word) == Upos::adj || view.tree.upos(word) == Upos::verb ||
                   (view.tree.upos(word) == Upos::adv &&
                    view.reading.rule.name == rules::reason.name);
    return false;
}

/// "The cause is unclear", "Ways are lacking", "Moths were absent": that is said, and nothing is
/// left open or denied.
bool is_open_property(const ClaimView &view, const Finding<Polarity> &polarity) {
    if (polarity.value == Polarity::negated && !view.reading.object &&
        view.tree[view.reading.anchor].span == *polarity.cue)
        return true;
    // "stopped because it had no oil"
    const bool reason = view.reading.rule.name == rules::reason.name;
    if (reason && polarity.cue &&
        view.tree.span_of(view.reading.subject.words).contains(*polarity.cue))
        return true;
    const bool says_whole = view.reading.predicate == Predicate::has_property || reason;
    if (!polarity.cue || !view.reading.object || !says_whole ||
        !view.tree.span_of(view.reading.object->words).contains(*polarity.cue))
        return false;
    return polarity.value == Polarity::absence_of_evidence ||
           (polarity.value == Polarity::negated && names_denial(view, *polarity.cue));
}

/// "The efficacy of lime was unaffected by rain": the efficacy is taken for granted.
bool denies_other_relation(const ClaimView &view, const Finding<Polarity> &polarity) {
    return polarity.cue && view.reading.rule.name == rules::presupposed.name &&
           std::ranges::any_of(view.negations, [&](const NegationCue &cue) {
               return cue.affix && view.tree.span_of(cue.words) == *polarity.cue;
           });
}

bool is_definite(const Tree &tree, WordIndex noun) {
    return tree.has_child(noun, {Relation::nmod_poss}) ||
           std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
               return tree.relation(child) == Relation::det &&
                      lists_word("that the these this those", tree.lower(child));
           });
}

/// "with no link between X and Y" denies it, as "points to no link" does; "the link between X and Y
/// is not old" grants it, "is unclear" leaves it open.
Finding<Polarity> polarity_of_granted(const ClaimView &view, std::span<const WordIndex> ends) {
    const Tree &tree = view.tree;
    const WordIndex noun = view.reading.relation.first;
    const auto own = polarity_of(tree, view.negations, noun, ends);
    if (own.cue)
        return own;
    const auto above = polarity_of(tree, view.negations, view.reading.anchor, ends);
    const WordIndex first = tree.first_conjunct(noun);
    const bool open = above.value == Polarity::absence_of_evidence && !tree.is_root(first) &&
                      tree.head(first) == view.reading.anchor;
    return is_definite(tree, noun) && !open ? own : above;
}

void add_level(const std::string &level, Mention &end) {
    if (!level.empty())
        end.aspect = level + (end.aspect.empty() ? "" : " " + end.aspect);
}

/// The level that the reading gives the end, or what the end shares with the first of its list.
std::string level_of(const ClaimView &view, const Item &end, const std::string &given) {
    const bool told = view.reading.measure || is_change(view.reading.predicate);
    return !given.empty() || told ? given : shared_level(view.tree, end.head);
}

/// Ends that name an aspect of their own keep it.
void compare_on(const std::string &aspect, Assertion &comparison) {
    for (Mention *end : {&comparison.subject, comparison.object ? &*comparison.object : nullptr})
        if (end != nullptr && !aspect.empty())
            end->aspect = end->aspect.empty() ? aspect : end->aspect + " " + aspect;
}

/// "We suggest rest" is advice without reserve.
bool is_verb_of_advice(const ClaimView &view, const Finding<Certainty> &certainty) {
    return certainty.cue && view.reading.predicate == Predicate::recommends &&
           view.tree[view.reading.anchor].span == *certainty.cue;
}

} // namespace

Extractor::Extractor(const Document &document, const KnownConcepts &known)
    : document_(document), grounder_(document.text, known), citations_(document),
      antecedents_(grounder_), ends_(document.key, grounder_, antecedents_),
      quotations_(document.text), sections_(document) {}

Extraction Extractor::read(const Tree &tree, std::uint32_t sentence_index, SentenceTrace *trace) {
    const std::vector<Proposition> propositions = find_propositions(tree);
    const std::vector<Reading> readings = find_readings(tree, propositions, trace);
    quotations_.enter(tree.span());
    antecedents_.enter(tree, quotations_);
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_name_in_s(tree, word))
            grounder_.know_surname(tree.surface(word));
    Extraction result;
    result.reason = propositions.empty() ? "no verb" : "no verb with a subject and an object";
    const std::vector<Citation> citations =
        readings.empty() ? std::vector<Citation>{} : citations_.find(tree.span());
    sections_.enter(tree.span());
    std::vector<Speech> speech = find_speech(tree, quotations_);
    for (Speech &each : speech)
        each.antecedent = named_before(tree, each.speaker);
    const std::vector<NegationCue> negations = find_negations(tree);
    const std::vector<HedgeCue> hedges = find_hedges(tree);
    const auto reject = [&](const Reading &reading, std::string why) {
        if (trace != nullptr)
            trace->rejections.push_back({reading, std::move(why)});
    };
    for (const Reading &reading : readings) {
        const bool says = only_says(tree, speech, reading, readings);
        if (says || is_arm_without(negations, reading)) {
            reject(reading, says ? "only says who says another claim"
                                 : "the arm of a comparison that goes without");
            continue;
        }
        std::vector<Assertion> assertions =
            assertions_of({tree, propositions, quotations_, speech, negations, hedges, reading,
                           sections_.tells_study()},
                          citations, result.reason);
        if (assertions.empty())
            reject(reading, result.reason);
        for (Assertion &assertion : assertions) {
            assertion.sentence_index = sentence_index;
            result.assertions.push_back(std::move(assertion));
            if (trace != nullptr)
                trace->accepted.push_back(reading);
        }
    }
    if (trace != nullptr)
        trace->propositions = propositions;
    follow_speakers(tree, speech);
    if (!result.assertions.empty()) {
        tie_quantities(tree, find_quantities(document_.text, tree.span()), result.assertions);
        result.reason.clear();
    }
    return result;
}

/// The name in an earlier sentence that a pronoun stands for.
std::optional<TextSpan> Extractor::named_before(const Tree &tree, WordIndex pronoun) const {
    const std::vector<TextSpan> *found = antecedents_.find(pronoun);
    if (tree.upos(pronoun) != Upos::pron || found == nullptr || found->size() != 1)
        return std::nullopt;
    const std::string_view name = slice(document_.text, found->front());
    const std::size_t last_word = name.find_last_of(' ') + 1; // 0 where there is one word
    const bool capital = last_word < name.size() && is_ascii_upper(name[last_word]);
    return capital && may_name_person(document_.text, name) ? std::optional(found->front())
                                                            : std::nullopt;
}

/// Whoever speaks in the sentence is the speaker of a quotation that goes on behind it.
void Extractor::follow_speakers(const Tree &tree, std::span<const Speech> speech) {
    for (const SpeechKind kind : {SpeechKind::finding, SpeechKind::speech})
        for (const Speech &each : speech) {
            if (each.kind != kind)
                continue;
            const SaidBy who = speaker_in(tree, quotations_, each, sections_.tells_study());
            if (!who.span || (who.who.kind != AttributionKind::named && kind != SpeechKind::speech))
                continue;
            const bool cited = each.verb == each.speaker; // "according to X"
            const bool one =
                who.who.kind == AttributionKind::named
                    ? who.who.source == SourceKind::person &&
                          may_name_person(document_.text, slice(document_.text, *who.span))
                    : names_agent(tree, each.speaker) && !is_plural(tree, each.speaker);
            const Speaker speaker = {*who.span, who.who.kind, who.who.source, one && !cited};
            std::vector<TextSpan> before = quotations_.set_speaker(speaker);
            if (!before.empty() && each.introduces_quotation)
                late_speakers_.push_back({std::move(before), speaker});
        }
}

void Extractor::name_speakers(std::vector<Assertion> &assertions) {
    for (const LateSpeaker &late : late_speakers_)
        for (Assertion &assertion : assertions) {
            const auto says = [&](TextSpan part) { return part.contains(assertion.relation); };
            if (assertion.attribution.kind != AttributionKind::author ||
                std::ranges::none_of(late.speech, says))
                continue;
            const TextSpan name = late.speaker.span;
            assertion.attribution = {late.speaker.kind, name};
            assertion.cues.push_back({CueAxis::attribution, name});
            if (is_known_speaker(document_.text, assertion.attribution))
                name_first_person(document_.text, grounder_, assertion, name,
                                  late.speaker.source != SourceKind::person);
            if (assertion.basis == Basis::none) {
                const bool named = late.speaker.kind == AttributionKind::named;
                assertion.basis = named ? Basis::named : Basis::untraceable;
                assertion.cues.push_back({CueAxis::basis, name});
                if (named)
                    add_source(assertion, late.speaker.source, name);
            }
        }
}

/// Whether a clause of saying makes no claim but what it governs.
bool Extractor::only_says(const Tree &tree, std::span<const Speech> speech, const Reading &reading,
                          std::span<const Reading> readings) const {
    for (const Speech &each : speech)
        if (each.verb == reading.anchor)
            for (const Reading &other : readings)
                if (governs(tree, quotations_, each, other.anchor))
                    return true;
    return false;
}

/// One assertion for each pair of things that the ends name.
std::vector<Assertion> Extractor::assertions_of(const ClaimView &view,
                                                const std::vector<Citation> &citations,
                                                std::string &reason) {
    const std::vector<Mention> subjects = ends_.mentions(view.tree, view.reading.subject);
    if (subjects.empty())
        reason = "the subject names nothing";
    std::vector<std::optional<Mention>> objects = {std::nullopt};
    if (view.reading.object) {
        const std::vector<Mention> found = ends_.mentions(view.tree, *view.reading.object);
        objects.assign(found.begin(), found.end());
        if (objects.empty())
            reason = "the object names nothing";
    }
    std::vector<Assertion> made;
    if (subjects.empty() || objects.empty())
        return made;
    const Assertion assertion = labelled(view, citations);
    for (const Mention &subject : subjects)
        for (const std::optional<Mention> &object : objects) {
            Assertion &each = made.emplace_back(assertion);
            each.subject = subject;
            each.object = object;
            add_level(level_of(view, view.reading.subject, view.reading.level), each.subject);
            if (each.object)
                add_level(level_of(view, *view.reading.object, view.reading.object_level),
                          *each.object);
            if (view.reading.measure)
                compare_on(ends_.aspect_of(view.tree, *view.reading.measure), each);
            const Mention &changed = object ? *object : subject;
            const bool burden =
                is_burden(grounder_.type_of(changed), grounder_.name_of(changed), changed.aspect);
            if (const Predicate judged = valued(view.tree, view.reading, burden);
                judged != view.reading.predicate)
                each.predicate = judged;
            const std::optional<TextSpan> &speaker = assertion.attribution.span;
            if (speaker && is_known_speaker(document_.text, assertion.attribution) &&
                quotations_.covers(assertion.relation))
                name_first_person(document_.text, grounder_, each, *speaker,
                                  tells_past(view.tree, view.reading.anchor) ||
                                      is_said_by_body(document_.text, sources_, each));
            each.span = quote_span(document_.text, each, view.tree.span());
        }
    return made;
}

Assertion Extractor::labelled(const ClaimView &view, const std::vector<Citation> &citations) {
    Assertion assertion;
    assertion.relation = view.tree.span_of(view.reading.relation);
    assertion.relation_lemma = view.reading.lemma;
    assertion.predicate = view.reading.predicate;
    assertion.arguments = find_arguments(view);
    assertion.rule = view.reading.rule.name;
    assertion.confidence = confidence_of(view.tree, view.proposition(), view.reading);

    const WordIndex ends[] = {view.reading.subject.head,
                              view.reading.object.value_or(view.reading.subject).head};
    // "The influence of X on Y could explain Z": the influence is taken for granted.
    const bool granted = view.reading.rule.name == rules::presupposed.name;
    const WordIndex said = granted ? view.reading.relation.first : view.reading.anchor;
    auto polarity = granted ? polarity_of_granted(view, ends)
                            : polarity_of(view.tree, view.negations, said, ends);
    if (is_open_property(view, polarity) || denies_other_relation(view, polarity))
        polarity = {};
    auto certainty = certainty_of(view.tree, view.hedges, said, std::span(ends).subspan(1),
                                  view.reading.relation);
    if (is_verb_of_advice(view, certainty))
        certainty = {};
    const auto association = find_association(view);
    SaidBy said_by = find_attribution(view);
    const std::vector<Citation> support = supporting(view, said_by, citations);
    const auto basis = find_basis(view, said_by, support, sections_);
    if (basis.value == Basis::own_data && said_by.who.kind == AttributionKind::unnamed &&
        basis.cue->overlaps(*said_by.span)) // "Results showed"
        said_by = {};
    assertion.polarity = polarity.value;
    assertion.certainty = certainty.value;
    assertion.association = association.value;
    assertion.basis = basis.value;
    assertion.attribution = {said_by.who.kind, said_by.span};
    add_cue(assertion, CueAxis::polarity, polarity);
    add_cue(assertion, CueAxis::certainty, certainty);
    add_cue(assertion, CueAxis::association, association);
    add_cue(assertion, CueAxis::basis, basis);
    if (said_by.span)
        assertion.cues.push_back({CueAxis::attribution, *said_by.span});
    if (basis.value == Basis::untraceable && !said_by.span)
        assertion.attribution = {AttributionKind::unnamed, basis.cue};

    for (const Citation &citation : support)
        assertion.source_indexes.push_back(index_of(citation.source));
    if (basis.value == Basis::named && basis.cue) {
        const SourceKind kind = said_by.span ? said_by.who.source : SourceKind::agency;
        add_source(assertion, kind, *basis.cue);
    }
    std::ranges::sort(assertion.source_indexes);
    auto &sources = assertion.source_indexes;
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    return assertion;
}

void Extractor::add_source(Assertion &assertion, SourceKind kind, TextSpan name) {
    const std::string text(slice(document_.text, name));
    assertion.source_indexes.push_back(index_of({kind, text, "", SourceStanding::unknown, ""}));
}

std::uint32_t Extractor::index_of(const Source &source) {
    const std::string key = source.identifier.empty() ? "name " + source.name : source.identifier;
    const auto [entry, is_new] =
        source_indexes_.emplace(key, static_cast<std::uint32_t>(sources_.size()));
    if (is_new)
        sources_.push_back(source);
    return entry->second;
}

} // namespace claimgraph
