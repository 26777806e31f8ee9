// SPDX-License-Identifier: Apache-2.0
#include "import/claims/extractor.hpp"

#include "import/claims/arguments.hpp"
#include "import/claims/association.hpp"
#include "import/claims/basis.hpp"
#include "import/claims/certainty.hpp"
#include "import/claims/phrases.hpp"
#include "import/claims/polarity.hpp"
#include "import/claims/quantities.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// A list of thirty subjects of thirty objects is a table or an attack, not a sentence.
constexpr std::size_t most_assertions_of_a_clause = 32;

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

TextSpan quote_of(const Assertion &assertion) {
    TextSpan quote = hull(assertion.subject.span, assertion.relation);
    if (assertion.object)
        quote = hull(quote, assertion.object->span);
    for (const Argument &argument : assertion.arguments)
        quote = hull(quote, argument.span);
    for (const Cue &cue : assertion.cues)
        quote = hull(quote, cue.span);
    return quote;
}

template <typename Axis>
void add_cue(Assertion &assertion, CueAxis axis, const Finding<Axis> &found) {
    if (found.cue)
        assertion.cues.push_back({axis, *found.cue});
}

bool is_plural(std::string_view mention, std::size_t subjects) {
    return subjects > 1 || (mention.ends_with("s") && !mention.ends_with("ss") &&
                            !mention.ends_with("is") && !mention.ends_with("us"));
}

// Without an object only a change is a claim: "Symptoms improved."
bool stands_alone(Predicate predicate) {
    return predicate == Predicate::increases || predicate == Predicate::decreases ||
           predicate == Predicate::affects;
}

// Each assertion of a sentence takes the quantities between its ends and in its arguments.
void give_quantities(std::string_view text, std::vector<Assertion> &assertions) {
    TextSpan last;
    std::vector<Quantity> found;
    for (Assertion &assertion : assertions) {
        TextSpan said = hull(assertion.subject.span, assertion.relation);
        if (assertion.object)
            said = hull(said, assertion.object->span);
        for (const Argument &argument : assertion.arguments)
            said = hull(said, argument.span);
        if (said != last)
            found = find_quantities(text, said);
        last = said;
        assertion.quantities = found;
    }
}

} // namespace

Extractor::Extractor(const Document &document, const KnownConcepts &known)
    : document_(document), grounder_(document.text, known), citations_(document) {}

Extraction Extractor::read(TextSpan span, std::vector<PlainWord> tokens,
                           std::uint32_t sentence_index) {
    const PhrasedSentence sentence = find_phrases(document_.text, span, std::move(tokens));
    const std::vector<Clause> clauses = find_clauses(sentence);
    Extraction result;
    if (clauses.empty())
        result.reason = "no verb";
    const std::vector<Citation> citations =
        clauses.empty() ? std::vector<Citation>{} : citations_.find(span);
    for (std::size_t i = 0; i < clauses.size(); ++i)
        for (Assertion &assertion :
             assertions_of({sentence, clauses, i}, citations, result.reason)) {
            assertion.sentence_index = sentence_index;
            result.assertions.push_back(std::move(assertion));
        }
    give_quantities(document_.text, result.assertions);
    last_subject_.reset();
    if (result.assertions.empty())
        return result;
    result.reason.clear();
    const Mention &first = result.assertions.front().subject;
    last_subject_ = KnownSubject{
        first, is_plural(slice(document_.text, first.span), clauses.front().subjects.size())};
    return result;
}

std::vector<Assertion> Extractor::assertions_of(const ClauseView &view,
                                                const std::vector<Citation> &citations,
                                                std::string &reason) {
    const Clause &clause = view.clause();
    std::vector<Assertion> found;
    if (clause.introduces || clause.subjects.empty() ||
        (clause.objects.empty() && !stands_alone(clause.predicate))) {
        reason = clause.subjects.empty() ? "a verb without a subject" : "a verb without an object";
        return found;
    }
    const Assertion pattern = labelled(view, citations);
    const std::size_t objects = std::max<std::size_t>(1, clause.objects.size());
    for (const ClauseEnd &subject : clause.subjects) {
        const std::optional<Mention> who = subject_mention(view.sentence, subject);
        if (!who) {
            reason = "the subject is a pronoun that stands for nothing known";
            continue;
        }
        for (std::size_t i = 0; i < objects && found.size() < most_assertions_of_a_clause; ++i) {
            Assertion assertion = pattern;
            assertion.subject = *who;
            if (!clause.objects.empty()) {
                const ClauseEnd &end = clause.objects[i];
                const Words words = end.words;
                const Words heading = end.heading;
                assertion.object = grounder_.ground(
                    view.sentence.span_of(words.first, words.last),
                    heading.empty() ? TextSpan{}
                                    : view.sentence.span_of(heading.first, heading.last));
                if (end.pronoun || !assertion.object) {
                    reason = "the object is a pronoun";
                    continue;
                }
                assertion.predicate = end.change.value_or(clause.predicate);
                assertion.association = end.change ? Association::causal : pattern.association;
            }
            assertion.span = widened(document_.text, quote_of(assertion), view.sentence.span);
            found.push_back(std::move(assertion));
        }
    }
    return found;
}

Assertion Extractor::labelled(const ClauseView &view, const std::vector<Citation> &citations) {
    const Clause &clause = view.clause();
    Assertion assertion;
    assertion.relation = view.sentence.span_of(clause.relation.first, clause.relation.last);
    assertion.relation_lemma = clause.lemma;
    assertion.predicate = clause.predicate;
    assertion.arguments = find_arguments(view.sentence, clause);
    assertion.rule = clause.rule.name;
    assertion.confidence = clause.rule.confidence;

    const auto polarity = find_polarity(view);
    const auto certainty = find_certainty(view);
    const auto association = find_association(view);
    const SaidBy said_by = find_attribution(view);
    const auto basis = find_basis(view, said_by, citations);
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

std::optional<Mention> Extractor::subject_mention(const PhrasedSentence &sentence,
                                                  const ClauseEnd &end) {
    const TextSpan span = sentence.span_of(end.words.first, end.words.last);
    if (!end.pronoun)
        return grounder_.ground(span);
    const std::string_view pronoun = sentence.words[end.words.first];
    const bool many = pronoun == "they" || pronoun == "these" || pronoun == "those";
    const bool one = pronoun == "it" || pronoun == "this" || pronoun == "that";
    if (!last_subject_ || (!many && !one) || last_subject_->plural != many)
        return std::nullopt;
    Mention mention = last_subject_->mention;
    if (!mention.antecedent)
        mention.antecedent = mention.span;
    mention.span = span;
    return mention;
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
