// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

// A capital that does not only start the sentence, or a word of capitals.
bool is_name(const Tree &tree, WordIndex word) {
    static const WordMap nouns = word_map(lexicons::source_nouns());
    const std::string_view text = tree.surface(word);
    const bool opens = word == 0 || tree.upos(word - 1) == Upos::punct;
    const auto noun = nouns.find(tree.lower(word));
    if (opens && noun != nouns.end() && noun->second == "unnamed" && text.size() > 1 &&
        !is_ascii_upper(text[1]))
        return false; // "Research shows"
    const bool acronym = text.size() > 1 && is_ascii_upper(text[0]) && is_ascii_upper(text[1]);
    const bool proper = word > 0 || tree.upos(word) == Upos::propn;
    return acronym || (proper && is_ascii_upper(text[0]) && text.size() > 1);
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
}

/// "The study found no link between X and Y", "Figures show a rise in X": it says so by a noun, in
/// no clause below. Nurses who report a fall in pain tell of their own.
bool says_by_noun(const ClaimView &view, const Speech &speech) {
    const Tree &tree = view.tree;
    const WordIndex speaker = speech.speaker;
    const bool relates = view.reading.object && !tree.below(view.reading.object->head, speaker);
    const bool changes = !view.reading.object && view.reading.rule.name == rules::change.name &&
                         !names_population(tree, speaker);
    return speech.verb == view.reading.anchor && speech.kind != SpeechKind::thought &&
           (names_study(tree, speaker) || names_agent(tree, speaker)) && (relates || changes) &&
           !tree.below(view.reading.subject.head, speaker);
}

/// The nearest clause that says the claim.
const Speech *nearest_speech(const ClaimView &view) {
    const Speech *found = nullptr;
    const auto distance = [&](const Speech &speech) {
        return speech.verb > view.reading.anchor ? speech.verb - view.reading.anchor
                                                 : view.reading.anchor - speech.verb;
    };
    for (const Speech &speech : view.speech)
        if ((governs(view.tree, view.quotations, speech, view.reading.anchor) ||
             says_by_noun(view, speech)) &&
            (found == nullptr || distance(speech) < distance(*found)))
            found = &speech;
    return found;
}

/// "this study", "our results", "the results of this trial": the document itself.
bool is_own(const Tree &tree, WordRange words) {
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.lower(word) == "of" && word + 1 < words.last &&
            (tree.lower(word + 1) == "this" || tree.lower(word + 1) == "our"))
            return true;
    const std::string_view first = tree.lower(words.first);
    const std::string_view second =
        words.size() > 1 ? tree.lower(words.first + 1) : std::string_view();
    return first == "our" || first == "we" || first == "these" ||
           ((first == "this" || first == "the") &&
            (first == "this" || second == "present" || second == "current"));
}

/// With titles, conjuncts and appositions, as far as they are one short name.
WordRange whole_name(const Tree &tree, WordIndex head) {
    constexpr WordIndex longest = 8;
    WordRange words = core_phrase(tree, head);
    for (const WordIndex other : tree.conjuncts(head))
        words = hull(words, core_phrase(tree, other));
    for (const WordIndex child : tree.children(head))
        if (tree.subtree(child).first == words.last &&
            tree.is(child, {Relation::appos, Relation::flat}))
            if (const WordRange name = core_phrase(tree, child); name.size() <= longest)
                words = hull(words, name);
    return words;
}

/// "by the Water Institute" of "a study", "at the University of Tarn" of "researchers".
std::optional<WordRange> named_maker(const Tree &tree, WordIndex head) {
    const auto names_one = [&](WordIndex word) -> std::optional<WordRange> {
        const WordRange words = core_phrase(tree, word);
        const std::string_view text = tree.surface(word); // "the ECDC"
        const bool study = names_study(tree, word);
        const bool acronym = text.size() > 2 && std::ranges::all_of(text, is_ascii_upper) && !study;
        const bool name = acronym || tree.upos(word) == Upos::propn || study ||
                          source_in(tree, words).source == SourceKind::agency;
        // "the Framingham study", not "the phase II study"
        const auto tells = [&](WordIndex at) {
            return is_name(tree, at) && (!study || !is_ascii_upper(tree.surface(at)[1]));
        };
        for (WordIndex at = words.first; at < words.last && name && !is_own(tree, words); ++at)
            if (tells(at))
                return words;
        return std::nullopt;
    };
    for (const WordIndex child : tree.children(head)) {
        if (child < head)
            continue;
        // "an article in the Herald"; "a trial in Ghana" is not Ghana's.
        const bool printed = lists_word(
            "article column editorial essay interview letter piece post", tree.lemma(head));
        if (tree.relation(child) == Relation::nmod &&
            (lists_word("by from at", preposition(tree, child)) ||
             (printed && preposition(tree, child) == "in")))
            return names_one(child);
        const bool made =
            tree.relation(child) == Relation::acl &&
            lists_word("publish conduct lead carry commission release author write fund",
                       tree.lemma(child));
        for (const WordIndex part : tree.children(child))
            if (made && tree.is(part, {Relation::obl, Relation::obl_agent}))
                if (const auto found = names_one(part))
                    return found;
    }
    return std::nullopt;
}

/// "the findings", "regression analysis"; not "the results of earlier trials".
bool is_own_result(const Tree &tree, WordRange words, WordIndex head) {
    static constexpr std::array<std::string_view, 16> of_others = {
        "previous",  "prior",    "earlier", "other",      "past",     "recent",
        "published", "existing", "few",     "literature", "evidence", "trials",
        "studies",   "two",      "several", "available"};
    // "An MRI analysis" is named after what it looks at; "the Ruiz analysis" is theirs.
    const bool method = tree.lemma(head) == "analysis" &&
                        !tree.has_child(head, {Relation::det, Relation::nmod_poss});
    // "The results of the ANOVA test", but "the results of the Tarn trial"
    const bool of_method =
        lists_word("finding result", tree.lemma(head)) &&
        std::ranges::any_of(tree.children(head), [&](WordIndex of) {
            const std::string_view name = tree.surface(of);
            const bool acronym = // "The results of SEM"
                name.size() > 2 && std::ranges::all_of(name, is_ascii_upper);
            return tree.relation(of) == Relation::nmod && of < words.last &&
                   (acronym || lists_word("analysis model regression test", tree.lemma(of)));
        });
    for (WordIndex word = words.first; word < words.last; ++word)
        if (std::ranges::find(of_others, tree.lower(word)) != of_others.end() ||
            (word != words.first && is_name(tree, word) && !method && !of_method))
            return false;
    // "Trial 2"
    if (words.size() == 2 && tree.upos(words.last - 1) == Upos::num && names_study(tree, head))
        return true;
    // "Preliminary results", "Imaging findings"
    if (tree[head].xpos == Xpos::nns && words.size() > 1 &&
        lists_word("finding result", tree.lemma(head)))
        return !named_maker(tree, head);
    // "Survival data imply"; "Epidemiological data imply" are of others.
    if (tree.lemma(head) == "data" && words.size() > 1 &&
        !lists_word("animal clinical empirical epidemiologic epidemiological experimental "
                    "historical limited observational preclinical",
                    tree.lower(words.first)))
        return !named_maker(tree, head);
    // "a combined analysis conducted by Henderson"
    if (named_maker(tree, head) || tree.lemma(head) == "meta-analysis")
        return false;
    const bool definite = words.first == head || tree.lower(words.first) == "the";
    const bool plural = tree[head].xpos == Xpos::nns || tree.lower(words.first) == "the";
    const bool others = words.first == head && tree.lemma(head) != "result" &&
                        tree.lemma(head) != "finding"; // "Studies show"
    return (definite && plural && !others && names_study(tree, head)) ||
           tree.lemma(head) == "analysis";
}

/// Whom "she", "it", "her report" or "the governor" stands for among those who spoke before.
std::optional<Speaker> pointed_at(const Tree &tree, const Quotations &quotations, WordRange words,
                                  WordIndex head) {
    const std::string_view first = tree.lower(words.first);
    const auto &named = quotations.last_named();
    const bool agency = named && named->source == SourceKind::agency;
    if (words.size() == 1 && first == "it")
        return agency ? named : std::nullopt;
    const bool her_report = (first == "his" || first == "her") && names_publication(tree, head);
    if (her_report || (words.size() == 1 && (first == "he" || first == "she")))
        return quotations.last_person();
    if (words.size() > 3 || first != "the")
        return std::nullopt;
    return quotations.named_with(tree.lower(head));
}

/// "The agency reported 12 cases", "The board recommends rest"; not "The probe studied Saturn".
std::optional<SpeechKind> states_what_it_says(const ClaimView &view) {
    if (view.reading.predicate == Predicate::recommends && view.proposition().passive)
        return std::nullopt; // "Rest is recommended as a cure": rest says nothing
    const bool advises_doing = std::ranges::any_of(view.proposition().chain, [&](WordIndex link) {
        const auto sense = sense_of(view.tree.lemma(link));
        // "Physicians are encouraged to rest": they are told to
        const bool told = view.tree.has_child(link, {Relation::aux_pass});
        return sense && sense->predicate == Predicate::recommends && !told;
    });
    const bool advised = std::ranges::any_of(view.proposition().chain, [&](WordIndex link) {
        return view.tree.has_child(link, {Relation::aux_pass});
    });
    if ((view.reading.predicate == Predicate::recommends && !advised) || advises_doing)
        return SpeechKind::speech;
    const bool general = view.tree.lower(view.reading.subject.head) == "we"; // "what we see today"
    // "Data are shown as means": what is shown says nothing; "shown by the board" does
    const bool shown =
        view.proposition().passive && view.proposition().subject == view.reading.subject.head;
    if (view.reading.predicate != Predicate::reports || general || shown)
        return std::nullopt;
    const WordRange relation = view.reading.relation;
    for (WordIndex word = relation.first; word < relation.last; ++word)
        if (const auto kind = speech_kind(view.tree, word, false);
            kind &&
            (*kind != SpeechKind::thought || names_study(view.tree, view.reading.subject.head)))
            return kind;
    return std::nullopt;
}

} // namespace

NamedSource source_in(const Tree &tree, WordRange words) {
    static const WordMap nouns = word_map(lexicons::source_nouns());
    bool name = false;
    bool year = false;
    for (WordIndex i = words.first; i < words.last; ++i) {
        name = name || is_name(tree, i);
        year = year || is_year(tree.lower(i));
    }
    const std::string_view last = tree.lower(words.last - 1);
    if (is_own(tree, words) || tree.surface(words.first) == "who") // not the WHO
        return {};
    const auto found = nouns.find(last);
    if (found == nouns.end())
        return name ? NamedSource{AttributionKind::named, SourceKind::person, true} : NamedSource{};
    if (found->second == word(SourceKind::agency))
        return {AttributionKind::named, SourceKind::agency};
    if (found->second == word(SourceKind::person))
        return {AttributionKind::named, SourceKind::person};
    const bool study = last == "study" || last == "trial" || last == "survey";
    if (name || (study && year))
        return {AttributionKind::named, study ? SourceKind::trial : SourceKind::person};
    return {AttributionKind::unnamed, SourceKind::person};
}

namespace {

/// What is expected of a speaker.
struct Expected {
    bool person = false;    ///< one whom no list has is somebody too
    bool finding = false;   ///< it found something out
    bool has_study = false; ///< the document tells its own results
};

/// Who is meant by the noun `head`.
SaidBy named_by(const Tree &tree, const Quotations &quotations, WordIndex head, Expected expected) {
    const WordRange words = whole_name(tree, head);
    NamedSource who = source_in(tree, words);
    if (head + 1 < words.last) // "a trial of a new drug"
        if (const NamedSource found = source_in(tree, {words.first, head + 1});
            found.kind != AttributionKind::author && !found.by_name_only)
            who = found;
    // Under its own results, "Serum C4 showed" names what was measured, no author.
    // "Ruiz et al. found" is others' work.
    const bool and_others = words.last < tree.size() && tree.lower(words.last) == "et";
    const bool own_result =
        expected.has_study && !and_others &&
        (is_own_result(tree, words, head) || (expected.finding && who.by_name_only));
    if (own_result || is_own(tree, words)) {
        const bool found_out =
            own_result || names_study(tree, head) ||
            (tree.lower(words.first) == "we" && expected.finding); // not "we recommend"
        return {{}, std::nullopt, found_out ? std::optional(tree.span_of(words)) : std::nullopt};
    }
    // "The level of serum D" has a name in it and is none.
    if (who.by_name_only && !expected.person && tree.upos(head) == Upos::noun &&
        !names_agent(tree, head) && !names_publication(tree, head))
        who = {};
    const std::string_view first = tree.lower(words.first);
    // "Engineers believe"; what participants of the document's study felt is its own to tell.
    const bool agent = tree.upos(head) == Upos::noun && names_agent(tree, head) &&
                       !(expected.has_study && names_population(tree, head));
    const bool somebody = expected.person || agent || (expected.finding && first == "they");
    const bool open = who.kind == AttributionKind::author || first == "his" || first == "her";
    if (const auto last = open ? pointed_at(tree, quotations, words, head) : std::nullopt)
        return {{last->kind, last->source}, last->span, std::nullopt};
    if (const auto maker =
            who.kind == AttributionKind::unnamed ? named_maker(tree, head) : std::nullopt)
        return {{AttributionKind::named,
                 names_study(tree, head) ? SourceKind::trial : SourceKind::person},
                tree.span_of(hull(words, *maker)),
                std::nullopt};
    if (who.kind == AttributionKind::author && somebody && first != "i" && first != "you")
        who = {AttributionKind::unnamed, SourceKind::person};
    if (who.kind == AttributionKind::author)
        return {};
    return {who, tree.span_of(words), std::nullopt};
}

/// Whoever is the subject of it is somebody: "Meinold concluded", not "Serum C4 showed".
bool is_of_persons(const Tree &tree, WordIndex verb) {
    return lists_word("conclude discover report notice", tree.lemma(verb));
}

/// "we observed"; not "we think", "we suggest".
bool is_finding_of_ours(const Tree &tree, const Speech &speech) {
    const std::string_view verb = tree.lemma(speech.verb);
    return speech.kind == SpeechKind::finding && tree[speech.verb].xpos == Xpos::vbd &&
           verb != "suggest" && verb != "imply" && verb != "conclude";
}

} // namespace

SaidBy speaker_in(const Tree &tree, const Quotations &quotations, const Speech &speech,
                  bool has_study) {
    const bool according = speech.verb == speech.speaker; // "according to the plan" is no one
    const bool person =
        speech.kind == SpeechKind::speech && (!according || names_agent(tree, speech.speaker));
    if (tree.lower(speech.speaker) == "we" && !is_finding_of_ours(tree, speech))
        return {};
    if (speech.antecedent) // "he said", of a name in an earlier sentence
        return {{AttributionKind::named, SourceKind::person}, speech.antecedent, std::nullopt};
    const bool somebody =
        is_of_persons(tree, speech.verb) &&
        (tree.upos(speech.speaker) == Upos::propn || names_agent(tree, speech.speaker));
    return named_by(
        tree, quotations, speech.speaker,
        {person || somebody, speech.kind == SpeechKind::finding && !somebody, has_study});
}

SaidBy find_attribution(const ClaimView &view) {
    const Tree &tree = view.tree;
    if (const Speech *speech = nearest_speech(view)) {
        const SaidBy found = speaker_in(tree, view.quotations, *speech, view.has_study);
        // "Studies show that it raises GLP-1, a hormone": the author explains the name.
        const bool explains = view.reading.rule.name == rules::apposition.name &&
                              !view.quotations.covers(tree[view.reading.anchor].span);
        return explains && found.who.kind == AttributionKind::unnamed ? SaidBy{} : found;
    }
    if (const auto kind = states_what_it_says(view))
        if (const SaidBy found = named_by(tree, view.quotations, view.reading.subject.head,
                                          {false, *kind == SpeechKind::finding, view.has_study});
            found.span || found.own)
            return found;
    // Speech that goes on without a tag is still that of whoever spoke before.
    if (const auto &speaker = view.quotations.speaker();
        speaker && view.quotations.covers(tree[view.reading.anchor].span))
        return {{speaker->kind, speaker->source}, speaker->span, std::nullopt};
    // "The results support Y": they are the document's, whatever they do.
    const WordRange subject = view.reading.subject.words;
    if (view.has_study && tree.lower(subject.first) == "the" &&
        lists_word("finding result", tree.lemma(view.reading.subject.head)) &&
        is_own_result(tree, subject, view.reading.subject.head))
        return {{}, std::nullopt, tree.span_of(subject)};
    return {};
}

} // namespace claimgraph
