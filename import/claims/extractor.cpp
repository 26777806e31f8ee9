// SPDX-License-Identifier: Apache-2.0
#include "import/claims/extractor.hpp"

#include "import/claims/arguments.hpp"
#include "import/claims/association.hpp"
#include "import/claims/basis.hpp"
#include "import/claims/commitment.hpp"
#include "import/claims/confidence.hpp"
#include "import/claims/quantities.hpp"

#include <algorithm>
#include <iterator>

namespace claimgraph {
namespace {

bool is_punctuation(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                  (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        return !alphanumeric;
    });
}

// Take in what is left of the sentence on either side where that is punctuation only.
TextSpan widened(std::string_view text, TextSpan quote, TextSpan sentence) {
    if (is_punctuation(slice(text, {sentence.start, quote.start})))
        quote.start = sentence.start;
    if (is_punctuation(slice(text, {quote.end, sentence.end})))
        quote.end = sentence.end;
    return quote;
}

TextSpan quote_of(const Assertion &assertion, TextSpan sentence) {
    TextSpan quote = hull(assertion.subject.span, assertion.relation);
    if (assertion.object)
        quote = hull(quote, assertion.object->span);
    for (const Argument &argument : assertion.arguments)
        quote = hull(quote, argument.span);
    for (const Cue &cue : assertion.cues)
        if (sentence.contains(cue.span)) // a speaker may be named in another
            quote = hull(quote, cue.span);
    return quote;
}

template <typename Axis>
void add_cue(Assertion &assertion, CueAxis axis, const Finding<Axis> &found) {
    if (found.cue)
        assertion.cues.push_back({axis, *found.cue});
}

// Each assertion of a sentence takes the quantities between its ends and in its arguments.
void give_quantities(std::string_view text, TextSpan sentence, std::vector<Assertion> &assertions) {
    if (assertions.empty())
        return;
    const std::vector<Quantity> found = find_quantities(text, sentence);
    for (Assertion &assertion : assertions) {
        TextSpan said = hull(assertion.subject.span, assertion.relation);
        if (assertion.object)
            said = hull(said, assertion.object->span);
        for (const Argument &argument : assertion.arguments)
            said = hull(said, argument.span);
        std::ranges::copy_if(
            found, std::back_inserter(assertion.quantities),
            [&](const Quantity &quantity) { return said.overlaps(quantity.span); });
    }
}

} // namespace

Extractor::Extractor(const Document &document, const KnownConcepts &known)
    : document_(document), grounder_(document.text, known), citations_(document),
      quotations_(document.text), sections_(document) {}

Extraction Extractor::read(const Tree &tree, std::uint32_t sentence_index, SentenceTrace *trace) {
    const std::vector<Proposition> propositions = find_propositions(tree);
    const std::vector<Reading> readings = find_readings(tree, propositions, trace);
    for (const Proposition &proposition : propositions)
        remember(tree, proposition);
    Extraction result;
    result.reason = propositions.empty() ? "no verb" : "no verb with a subject and an object";
    const std::vector<Citation> citations =
        readings.empty() ? std::vector<Citation>{} : citations_.find(tree.span());
    quotations_.enter(tree.span());
    sections_.enter(tree.span());
    const std::vector<Speech> speech = find_speech(tree, quotations_);
    const std::vector<NegationCue> negations = find_negations(tree);
    const std::vector<HedgeCue> hedges = find_hedges(tree);
    for (const Reading &reading : readings) {
        if (only_says(tree, speech, reading, readings)) {
            if (trace != nullptr)
                trace->rejections.push_back({reading, "only says who says another claim"});
            continue;
        }
        if (auto assertion =
                assertion_of({tree, propositions, quotations_, speech, negations, hedges, reading},
                             citations, result.reason)) {
            assertion->sentence_index = sentence_index;
            result.assertions.push_back(std::move(*assertion));
            if (trace != nullptr)
                trace->accepted.push_back(reading);
        } else if (trace != nullptr) {
            trace->rejections.push_back({reading, result.reason});
        }
    }
    if (trace != nullptr)
        trace->propositions = propositions;
    for (const Speech &each : speech) {
        const WordRange words = core_phrase(tree, each.speaker);
        const bool named = source_in(tree, words).kind == AttributionKind::named;
        if (each.introduces_quotation || named)
            quotations_.set_speaker(tree.span_of(words), named);
    }
    give_quantities(document_.text, tree.span(), result.assertions);
    antecedents_.end_sentence();
    if (!result.assertions.empty())
        result.reason.clear();
    return result;
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

/// What may be meant by a later pronoun.
void Extractor::remember(const Tree &tree, const Proposition &proposition) {
    if (proposition.subject)
        antecedents_.add(tree, *proposition.subject, Salience::subject);
    for (const Part &part : proposition.parts)
        if (part.slot == Slot::object || part.slot == Slot::agent)
            antecedents_.add(tree, part.head, Salience::object);
}

std::optional<Assertion> Extractor::assertion_of(const ClaimView &view,
                                                 const std::vector<Citation> &citations,
                                                 std::string &reason) {
    const auto subject = mention(view.tree, view.reading.subject);
    if (!subject) {
        reason = "the subject names nothing";
        return std::nullopt;
    }
    std::optional<Mention> object;
    if (view.reading.object) {
        object = mention(view.tree, *view.reading.object);
        if (!object) {
            reason = "the object names nothing";
            return std::nullopt;
        }
    }
    Assertion assertion = labelled(view, citations);
    assertion.subject = *subject;
    assertion.object = std::move(object);
    assertion.span =
        widened(document_.text, quote_of(assertion, view.tree.span()), view.tree.span());
    return assertion;
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
    const auto polarity = polarity_of(view.tree, view.negations, view.reading.anchor, ends);
    const auto certainty =
        certainty_of(view.tree, view.hedges, view.reading.anchor, std::span(ends).subspan(1));
    const auto association = find_association(view);
    const SaidBy said_by = find_attribution(view);
    const auto basis = find_basis(view, said_by, citations, sections_.results());
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

    for (const Citation &citation : citations)
        assertion.source_indexes.push_back(index_of(citation.source));
    if (basis.value == Basis::named && basis.cue) {
        const SourceKind kind = said_by.span ? said_by.who.source : SourceKind::agency;
        const std::string name(slice(document_.text, *basis.cue));
        assertion.source_indexes.push_back(index_of({kind, name, "", SourceStanding::unknown, ""}));
    }
    std::ranges::sort(assertion.source_indexes);
    const auto repeated = std::ranges::unique(assertion.source_indexes);
    assertion.source_indexes.erase(repeated.begin(), repeated.end());
    return assertion;
}

std::optional<Mention> Extractor::mention(const Tree &tree, const Item &end) {
    if (tree.upos(end.head) == Upos::pron && end.words.size() == 1)
        return pronoun(tree, end.head);
    return grounder_.ground(tree.span_of(end.words),
                            end.heading.empty() ? TextSpan{} : tree.span_of(end.heading));
}

Mention Extractor::pronoun(const Tree &tree, WordIndex word) {
    const TextSpan span = tree[word].span;
    if (const auto antecedent = antecedents_.resolve(tree, word))
        if (std::optional<Mention> mention = grounder_.ground(*antecedent)) {
            mention->antecedent = antecedent;
            mention->span = span;
            return *mention;
        }
    // "We" is the same in a whole document; every other open pronoun may be something else.
    constexpr std::size_t digits = 12;
    const std::string document = document_.key.substr(document_.key.find(':') + 1, digits);
    const bool third = Antecedents::is_anaphor(tree, word);
    return grounder_.leave_open(
        span,
        document + "-" + (third ? std::to_string(span.start) : std::string(tree.lower(word))));
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
