// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/grounder.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace claimgraph {
namespace {

/// Evidence from which a repair is accepted rather than suggested, and from which it is mentioned
/// at all. Chosen so that plain abstracts have no accepted one; see import/concepts/README.md.
constexpr double accepted_evidence = 3.6;
constexpr double suggested_evidence = 1.0;

/// The most that a phrase which keeps a word of the name has in a document that is not known to be
/// paraphrased.
constexpr double most_with_kept = 3.5;

/// What each other garbled phrase of the document adds, and how many count: two others make a
/// machine-paraphrased document all but sure.
constexpr double support_of_one = 2.5;
constexpr std::ptrdiff_t most_supporters = 2;

/// Garbled phrases that make it sure that a program paraphrased a document, so that single words
/// may be read as what they were put for. Of 2,200 plain documents none has more than three.
constexpr std::size_t phrases_of_paraphrased = 5;
constexpr double least_certainty = 1.6; ///< of a phrase in such a document
constexpr double support_of_paraphrased = 2.0;
constexpr double support_of_named = 2.5; ///< the document names what is meant elsewhere

/// Three digits: the score is a figure to sort by.
double score_of(double evidence) {
    return std::round(1000.0 / (1.0 + std::exp(accepted_evidence - evidence))) / 1000;
}

/// Whether more than half of the words of a name stand in the text.
bool has_most_words(std::string_view text, std::string_view name) {
    const std::string padded = std::string(" ").append(text).append(" ");
    std::size_t words = 0;
    std::size_t found = 0;
    for (std::size_t start = 0; start < name.size(); ++words) {
        const std::size_t end = std::min(name.find(' ', start), name.size());
        const std::string word =
            std::string(" ").append(name.substr(start, end - start)).append(" ");
        found += padded.find(word) != std::string::npos;
        start = end + 1;
    }
    return 2 * found > words;
}

TextSpan whole(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

Concept concept_of(const KnownTerm &term) {
    return {std::string(term.name), std::string(term.type), std::string(term.curie)};
}

} // namespace

Grounder::Grounder(std::string_view text, const KnownConcepts &known)
    : text_(text), known_(known), abbreviations_(find_abbreviations(text)) {
    // A definition holds in its normal form, so that both forms name one concept.
    for (auto &[short_form, meaning] : abbreviations_)
        meaning = normal_form(meaning).whole;
    for (const auto &[short_form, meaning] : abbreviations_)
        short_forms_.emplace(meaning, short_form);
}

/// The words with short forms replaced by what the document says they stand for.
std::string Grounder::written_out(std::string_view words) const {
    if (abbreviations_.empty())
        return std::string(words);
    std::string result;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = std::min(words.find(' ', start), words.size());
        const std::string word(words.substr(start, end - start));
        // A letter is short for something on its own only: "vitamin C" where C is citrate.
        const bool alone = word.size() > 1 || word.size() == words.size();
        const auto found = alone ? abbreviations_.find(word) : abbreviations_.end();
        result.append(result.empty() ? "" : " ")
            .append(found == abbreviations_.end() ? word : found->second);
        start = end + 1;
    }
    return result;
}

void Grounder::know_surname(std::string_view word) { surnames_.insert(word); }

bool Grounder::ends_in_surname(std::string_view words) const {
    return !surnames_.empty() && surnames_.contains(words.substr(words.rfind(' ') + 1));
}

/// Whether the document names the term where no other can be meant.
bool Grounder::names_elsewhere(TermId term) {
    if (!document_terms_) {
        document_terms_.emplace();
        for (const NamedTerms &named : known_.vocabulary.scan(text_, whole(text_)))
            if (named.terms.size() == 1)
                document_terms_->insert(named.terms.front());
    }
    return document_terms_->contains(term);
}

/// Which of the terms that share a name is meant: the one that the document names in another way,
/// if only one is; nothing else.
std::optional<TermId> Grounder::meant(const std::vector<TermId> &terms) {
    if (terms.size() == 1)
        return terms.front();
    std::vector<TermId> named;
    std::ranges::copy_if(terms, std::back_inserter(named),
                         [&](TermId term) { return names_elsewhere(term); });
    if (named.size() != 1)
        return std::nullopt;
    return named.front();
}

std::optional<Grounder::Meaning> Grounder::known_by(std::string_view name) {
    const std::vector<TermId> terms = known_.vocabulary.find(name);
    if (terms.empty())
        return std::nullopt;
    if (const auto term = meant(terms))
        return Meaning{concept_of(known_.vocabulary.term(*term)), ""};
    Meaning open{{normal_form(name).name, "", ""}, ""};
    for (const TermId candidate : terms)
        open.candidates.emplace_back(known_.vocabulary.term(candidate).identity());
    return open;
}

/// "hormone insulin": what it is, before its name.
std::optional<Grounder::Meaning> Grounder::known_as_its_kind(std::string_view name) {
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    auto known = known_by(name.substr(blank + 1));
    if (!known || known->what.type.empty() || !known->what.type.ends_with(name.substr(0, blank)))
        return std::nullopt;
    return known;
}

/// "post-traumatic stress condition (PTSD)": the short form names one concept, whose own name has
/// most of the words.
std::optional<Grounder::Meaning> Grounder::known_by_short_form(std::string_view name) {
    std::optional<TermId> meant;
    const auto [first, last] = short_forms_.equal_range(name);
    for (auto named = first; named != last; ++named) {
        const std::vector<TermId> terms = known_.vocabulary.find(named->second);
        if (terms.size() != 1 || (meant && *meant != terms.front()))
            return std::nullopt;
        meant = terms.front();
    }
    if (!meant)
        return std::nullopt;
    const auto &term = known_.vocabulary.term(*meant);
    if (!has_most_words(name, normal_form(term.name).whole))
        return std::nullopt;
    return Meaning{concept_of(term), ""};
}

const std::vector<std::string> &Grounder::strong_phrases() {
    if (!strong_phrases_)
        strong_phrases_ = known_.spun_terms.strong_phrases(text_);
    return *strong_phrases_;
}

/// What the rest of the document adds to the evidence that a phrase is garbled.
double Grounder::support_for(std::string_view phrase) {
    const auto others = std::ranges::count_if(
        strong_phrases(), [&](const std::string &other) { return other != phrase; });
    return support_of_one * static_cast<double>(std::min(others, most_supporters));
}

Grounder::Meaning Grounder::repair(std::string_view name, const SpunReading &reading,
                                   double evidence) const {
    const bool accepted = evidence >= accepted_evidence;
    Meaning meaning{accepted ? concept_of(known_.vocabulary.term(reading.term))
                             : Concept{std::string(name), "", ""},
                    ""};
    meaning.repair = {reading.phrase, score_of(evidence), reading.reason, accepted};
    return meaning;
}

std::optional<Grounder::Meaning> Grounder::repaired(std::string_view name) {
    // A document is searched for others only where they can make the difference.
    constexpr double most_support = support_of_one * most_supporters;
    std::optional<Meaning> likely;
    if (const auto reading = known_.spun_terms.read(name);
        reading && reading->evidence + most_support >= accepted_evidence) {
        double evidence = reading->evidence + support_for(reading->phrase);
        // What keeps a word of the name may be another name of the same ("kidney cancer").
        if (reading->signs.kept > 0.0)
            evidence = std::min(evidence, most_with_kept);
        if (evidence >= suggested_evidence)
            likely = repair(name, *reading, evidence);
    }
    if ((likely && likely->repair->accepted) || !is_paraphrased())
        return likely;
    // Where all is paraphrased the question is rather what for.
    const auto reading = known_.spun_terms.read_garbled(name);
    if (!reading || reading->certainty < least_certainty || reading->signs.guessed > 0 ||
        reading->evidence + most_support < accepted_evidence)
        return likely;
    return repair(name, *reading, accepted_evidence + reading->certainty - least_certainty);
}

bool Grounder::is_paraphrased() {
    if (!paraphrased_)
        paraphrased_ =
            !strong_phrases().empty() &&
            known_.spun_terms.phrases(text_, accepted_evidence - support_of_one).size() >=
                phrases_of_paraphrased;
    return *paraphrased_;
}

/// What a single word that no vocabulary knows was put for: a guess at it helps nobody, so either
/// the document makes it sure or it is not told.
std::optional<Grounder::Meaning> Grounder::put_for(std::string_view word) {
    if (word.find(' ') != std::string_view::npos)
        return std::nullopt;
    const std::vector<WordReading> readings = known_.spun_words.read(word);
    if (readings.empty() || !is_paraphrased())
        return std::nullopt;
    // Of all that it may mean, what the document names elsewhere is the likelier.
    const double weight_of_named = std::exp(support_of_named);
    double total = 0.0;
    const WordReading *best = nullptr;
    for (const WordReading &reading : readings) {
        const bool named = names_elsewhere(reading.term);
        total += reading.share * (named ? weight_of_named : 1.0);
        if (named && (best == nullptr || reading.share > best->share))
            best = &reading;
    }
    if (best == nullptr)
        return std::nullopt;
    const double evidence = std::log(best->share * weight_of_named / total) - best->doubt +
                            support_of_paraphrased + support_of_named;
    if (evidence < accepted_evidence)
        return std::nullopt;
    Meaning meaning{concept_of(known_.vocabulary.term(best->term)), ""};
    meaning.repair = {std::string(best->name), score_of(evidence),
                      std::string(word).append(" > ").append(best->name), true};
    return meaning;
}

Grounder::Meaning Grounder::meaning_of(TextSpan span) {
    const std::string_view words = slice(text_, span);
    NormalForm form = normal_form(words, ends_in_surname(words));
    form.name = written_out(form.name);
    form.whole = written_out(form.whole);
    // "heart rate" is a concept, and the rate of the heart is none: names come before aspects.
    if (auto known = known_by(form.whole)) {
        if (form.name == form.whole) // "less pain"
            known->aspect = std::move(form.aspect);
        return *std::move(known);
    }
    for (const auto find : {&Grounder::known_by, &Grounder::known_as_its_kind})
        if (auto known = (this->*find)(form.name)) {
            known->aspect = std::move(form.aspect);
            return *std::move(known);
        }
    if (auto known = known_by_short_form(form.whole))
        return *std::move(known);
    auto spun = repaired(form.whole);
    if (spun && spun->repair->accepted)
        return *std::move(spun);
    if (form.name != form.whole)
        if (auto inner = repaired(form.name); inner && inner->repair->accepted) {
            inner->aspect = std::move(form.aspect);
            return *std::move(inner);
        }
    if (auto word = put_for(form.name); word && !spun) {
        word->aspect = std::move(form.aspect);
        return *std::move(word);
    }
    Meaning meaning{{std::move(form.name), "", ""}, std::move(form.aspect)};
    if (spun)
        meaning.repair = std::move(spun->repair);
    return meaning;
}

std::uint32_t Grounder::index_of(Concept what) {
    const auto next = static_cast<std::uint32_t>(concepts_.size());
    // A CURIE has a colon and no blank; a name that looks so is none of ours.
    const std::string &identity = what.curie.empty() ? what.name : what.curie;
    const auto [entry, is_new] = by_identity_.emplace(identity, next);
    if (is_new)
        concepts_.push_back(std::move(what));
    return entry->second;
}

std::optional<Mention> Grounder::ground(TextSpan span, TextSpan heading) {
    // A document names the same things again and again.
    const std::string_view words = slice(text_, span);
    auto known = meanings_.find(words);
    if (known == meanings_.end())
        known = meanings_.emplace(words, meaning_of(span)).first;
    Meaning meaning = known->second;
    if (meaning.what.name.empty())
        return std::nullopt;
    if (!heading.empty()) {
        const std::string head = std::string(slice(text_, heading)) + " of ";
        if (auto whole_name = known_by(normal_form(head + std::string(words)).whole))
            meaning = *std::move(whole_name);
        else if (meaning.aspect.empty())
            meaning.aspect = normal_form(head + "it").aspect;
    }
    return Mention{span,         index_of(std::move(meaning.what)), std::move(meaning.aspect),
                   std::nullopt, std::move(meaning.repair),         std::move(meaning.candidates)};
}

NamedConcept Grounder::named(TextSpan span) {
    const std::string_view words = slice(text_, span);
    auto known = named_.find(words);
    if (known == named_.end()) {
        std::string whole = written_out(normal_form(words).whole);
        std::optional<Meaning> meaning = known_by(whole);
        known = named_
                    .emplace(words,
                             meaning ? std::move(meaning->what) : Concept{std::move(whole), "", ""})
                    .first;
    }
    return {span, known->second.name, known->second.type};
}

std::string Grounder::named_with_aspect(TextSpan span) {
    Meaning meaning = meaning_of(span);
    if (!meaning.aspect.empty())
        meaning.what.name.append(" ").append(meaning.aspect);
    return std::move(meaning.what.name);
}

std::string_view Grounder::type_of(const Mention &mention) const {
    return concepts_[mention.concept_index].type;
}

std::string_view Grounder::name_of(const Mention &mention) const {
    return concepts_[mention.concept_index].name;
}

Mention Grounder::leave_open(TextSpan span, std::string_view node) {
    Concept open{ascii_lower(slice(text_, span)), "", "_:" + std::string(node)};
    return Mention{span, index_of(std::move(open)), "", std::nullopt, std::nullopt, {}};
}

std::vector<Concept> Grounder::take_concepts() {
    by_identity_.clear();
    return std::exchange(concepts_, {});
}

} // namespace claimgraph
