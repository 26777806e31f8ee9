// SPDX-License-Identifier: Apache-2.0
#include "import/claims/own_study.hpp"

#include "core/ascii.hpp"
#include "import/claims/clause.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>
#include <string>

namespace claimgraph {
namespace {

/// Labels of the list beside the values of the axis.
constexpr std::string_view planned = "planned";
constexpr std::string_view study = "study";         ///< names the document's own study
constexpr std::string_view procedure = "procedure"; ///< what is done in a study, by its verb

const PhraseTable &cues() {
    static const PhraseTable table(lexicons::basis());
    return table;
}

constexpr std::string_view statistic_marks[] = {
    "p <", "p<", "P <", "P<",   "p >",    "p>",      "P >",  "P>", "p =",  "P =",
    "p=",  "P=", "p ≤", "ps <", "95% CI", "95 % CI", "n = ", "n=", "N = ", "N="};

/// "95% CI 1.2", "p < .01"; not "mean (95% CI)".
bool gives_value(std::string_view rest) {
    constexpr std::size_t reach = 14;
    return std::ranges::any_of(rest.substr(0, reach), is_ascii_digit);
}

std::optional<TextSpan> statistic_in(std::string_view text) {
    constexpr Bytes in_each_mark("<>=I\xE2"); // the last begins "≤"
    if (in_each_mark.find_in(text) == std::string_view::npos)
        return std::nullopt;
    for (const std::string_view mark : statistic_marks)
        for (std::size_t at = text.find(mark); at != std::string_view::npos;
             at = text.find(mark, at + 1)) {
            const bool starts = at == 0 || std::string_view(" ([;,*\n").find(text[at - 1]) !=
                                               std::string_view::npos;
            if (!starts || !gives_value(text.substr(at + mark.size())))
                continue;
            const auto start = static_cast<std::uint32_t>(at);
            return TextSpan{start,
                            start + static_cast<std::uint32_t>(mark.find_last_not_of(' ') + 1)};
        }
    return std::nullopt;
}

bool has_any(std::string_view text, std::span<const std::string_view> phrases) {
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return text.find(phrase) != std::string_view::npos;
    });
}

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + 1))
        ++count;
    return count;
}

/// Whether it is told who says what: of an article of news, not of a paper.
bool has_speakers(std::string_view lower) {
    constexpr std::size_t fewest = 2;
    std::size_t tags = 0;
    for (const std::string_view tag : {",\"", ",\u201D", "\" said", "\u201D said", " told "})
        tags += count_of(lower, tag);
    return tags >= fewest;
}

bool is_procedure(const Tree &tree, WordIndex verb) {
    static const WordMap words = word_map(lexicons::basis());
    const auto found = words.find(tree.lemma(verb));
    return found != words.end() && found->second == procedure;
}

/// "The outcome was pain", "Participants were nurses": how the study was laid out.
bool tells_design(const ClaimView &view) {
    const Predicate predicate = view.reading.predicate;
    const WordIndex subject = view.reading.subject.head;
    const bool result = lists_word("data evidence finding result", view.tree.lemma(subject));
    if ((names_study(view.tree, subject) && !result) || view.tree.lower(subject) == "we" ||
        lists_word("aim goal objective purpose", view.tree.lemma(subject)))
        return true;
    if (predicate != Predicate::is_a && predicate != Predicate::part_of &&
        predicate != Predicate::has_quantity)
        return false;
    const bool found = inquiry_of(view.tree, view.proposition().predicate) == Inquiry::finding;
    return (predicate == Predicate::part_of && !found) ||
           (predicate == Predicate::is_a && names_population(view.tree, subject)) ||
           lists_word("aim endpoint measure objective outcome criterion group intervention arm "
                      "comparator component design duration feature module setting topic",
                      view.tree.lemma(subject));
}

bool is_done_not_found(const ClaimView &view) {
    const Proposition &proposition = view.proposition();
    return is_procedure(view.tree, proposition.predicate) ||
           std::ranges::any_of(proposition.chain,
                               [&](WordIndex link) { return is_procedure(view.tree, link); }) ||
           tells_design(view);
}

/// "Words that did not comfort were presented": the clause only tells what was used.
bool stands_in_procedure(const Tree &tree, const Proposition &proposition) {
    if (proposition.origin != Origin::relative_clause && proposition.origin != Origin::participle)
        return false;
    for (WordIndex at = proposition.predicate; !tree.is_root(at);) {
        at = tree.head(at);
        if (heads_clause(tree, at) && is_procedure(tree, at))
            return true;
    }
    return false;
}

/// The word that puts the clause, or the one it depends on, into the past.
std::optional<WordIndex> past_tense_of(const ClaimView &view) {
    const Tree &tree = view.tree;
    const Proposition &proposition = view.proposition();
    const auto is_past = [&](WordIndex word) { return tree[word].xpos == Xpos::vbd; };
    const auto is_present = [&](WordIndex word) {
        const Xpos tag = tree[word].xpos;
        return tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md;
    };
    if (stands_in_procedure(tree, proposition))
        return std::nullopt;
    for (const std::vector<WordIndex> &words : {proposition.relation, proposition.shared})
        for (const WordIndex word : words) {
            if (is_present(word))
                return std::nullopt;
            if (is_past(word))
                return word;
        }
    for (const WordIndex governor : governors_in_tense(tree, proposition)) {
        if (is_procedure(tree, governor))
            return std::nullopt;
        if (is_past(governor))
            return governor;
        for (const WordIndex child : tree.children(governor))
            if (tree.is(child, {Relation::aux, Relation::aux_pass, Relation::cop}) &&
                is_past(child))
                return child;
    }
    return std::nullopt;
}

/// Whether the clause itself is in the past: "were tested".
bool is_told_in_past(const ClaimView &view) {
    const Proposition &proposition = view.proposition();
    return std::ranges::any_of(proposition.relation,
                               [&](WordIndex word) { return view.tree[word].xpos == Xpos::vbd; });
}

/// "161 patients" with the number; one of them is a case.
std::optional<TextSpan> counted_people(const Tree &tree, WordRange words) {
    for (WordIndex noun = words.first; noun < words.last; ++noun) {
        const bool people = names_population(tree, noun) || names_agent(tree, noun) ||
                            tree.lemma(noun).ends_with("ist") ||
                            tree.lemma(noun).ends_with("ian") ||
                            lists_word("animal centre center clinic cluster community eye hospital "
                                       "household interview mouse practice rat school village",
                                       tree.lemma(noun));
        if (!people || tree.upos(noun) != Upos::noun)
            continue;
        const auto number = tree.child(noun, {Relation::nummod});
        if (number && words.contains(*number) && *number < noun &&
            (tree.lower(*number) != "one" || *number > words.first))
            return tree.span_of({*number, noun + 1});
    }
    return std::nullopt;
}

/// "if our results show X": nothing is found yet.
bool is_supposed(const Tree &tree, WordIndex word) {
    for (WordIndex at = word;; at = tree.head(at)) {
        for (const WordIndex child : tree.children(at))
            if (tree.relation(child) == Relation::mark &&
                lists_word("if whether unless", tree.lower(child)))
                return true;
        if (tree.is_root(at))
            return false;
    }
}

/// A cue that names the study is one where it is said of it what came out: as the subject of a verb
/// of finding, or as the place of what is told.
bool tells_of_study(const ClaimView &view, WordIndex head) {
    const Tree &tree = view.tree;
    if (tree.is_root(head))
        return false;
    const WordIndex verb = tree.head(head);
    if (tree.relation(head) == Relation::nsubj) {
        const auto kind = speech_kind(tree, verb, false);
        return kind && *kind == SpeechKind::finding;
    }
    const bool within = tree.relation(head) == Relation::obl ||
                        (tree.relation(head) == Relation::nmod &&
                         (preposition(tree, head) == "in" || names_study(tree, verb)));
    return within && !is_done_not_found(view);
}

bool is_earlier_work(const Tree &tree, WordRange cue) {
    for (WordIndex word = 0; word < tree.size(); ++word) {
        if (!lists_word("earlier previous previously prior recently", tree.lower(word)) ||
            tree.is_root(word))
            continue;
        const WordIndex noun = tree.head(word);
        const bool adverb =
            lists_word("previously recently", tree.lower(word)) && cue.contains(noun);
        const bool study_before = word < cue.first && names_study(tree, noun) &&
                                  tree.relation(noun) == Relation::obl &&
                                  cue.contains(tree.head(noun));
        if (adverb || study_before)
            return true;
    }
    return false;
}

/// "These findings", "This trial evaluates": at the start of a text, of others or what is to come.
bool introduces_study(const Tree &tree, const CueMatch &match) {
    const WordIndex head = head_of(tree, match.words);
    if (match.label == study)
        return tree.relation(head) == Relation::nsubj && !tree.is_root(head) &&
               tree[tree.head(head)].xpos != Xpos::vbd;
    return lists_word("these this", tree.lower(match.words.first));
}

/// "This is the first trial to show that X": what stands below the study.
std::optional<TextSpan> first_to_show(const ClaimView &view) {
    const Tree &tree = view.tree;
    for (WordIndex word = 0; word < tree.size() && view.has_study; ++word) {
        const auto subject = tree.child(word, {Relation::nsubj});
        if (!subject || tree.lower(*subject) != "this" || !names_study(tree, word) ||
            view.reading.anchor == word || !tree.below(view.reading.anchor, word))
            continue;
        const bool shows = std::ranges::any_of(tree.children(word), [&](WordIndex child) {
            return speech_kind(tree, child, false) && tree.below(view.reading.anchor, child);
        });
        if (shows)
            return tree.span_of({*subject, *subject + 1});
    }
    return std::nullopt;
}

} // namespace

bool tells_of_own_study(std::string_view text) {
    constexpr std::size_t reach = 1 << 16; // papers say so in front
    constexpr std::string_view own[] = {
        "this study",  "this trial",     "present study", "current study", "our study",
        "our results", "our findings",   "our data",      "we evaluated",  "we investigated",
        "we examined", "we assessed",    "we compared",   "we tested",     "we conducted",
        "we measured", "we analyzed",    "we analysed",   "we performed",  "we found",
        "we observed", "we report",      "we show",       "we studied",    ". results ",
        "we find",     "we investigate", "we examine",    "we test"};
    constexpr std::string_view designs[] = {"randomized",   "randomised",       "randomly ",
                                            "placebo",      "double-blind",     "cross-sectional",
                                            "participants", "patients were",    "cohort",
                                            "crossover",    "controlled trial", "significantly"};
    const std::string lower = ascii_lower(text.substr(0, reach));
    if (has_speakers(lower))
        return false;
    const int signs = static_cast<int>(has_any(lower, own)) +
                      static_cast<int>(has_any(lower, designs)) +
                      static_cast<int>(statistic_in(text.substr(0, reach)).has_value());
    return signs >= 2;
}

bool is_planned(const Tree &tree, WordIndex word) {
    for (WordIndex at = word;; at = tree.head(at)) {
        for (const CueMatch &match : find_cues(tree, {at, at + 1}, cues()))
            if (match.label == planned)
                return true;
        if (heads_clause(tree, at) || tree.is_root(at))
            return std::ranges::any_of(tree.children(at), [&](WordIndex child) {
                const std::string_view lower = tree.lower(child);
                return tree.relation(child) == Relation::aux &&
                       (lower == "will" || lower == "would" || lower == "shall");
            });
    }
}

std::vector<CueMatch> own_study_cues(const Tree &tree) {
    return find_cues(tree, tree.all(), cues());
}

bool tells_of_earlier_work(const Tree &tree, std::span<const CueMatch> cues_found) {
    return std::ranges::any_of(cues_found, [&](const CueMatch &match) {
        return match.label == word(Basis::own_data) && is_earlier_work(tree, match.words);
    });
}

std::optional<TextSpan> own_work(const ClaimView &view, std::span<const CueMatch> cues_found,
                                 SectionKind section) {
    const Tree &tree = view.tree;
    // What is done there is no result, whoever does it.
    if (section == SectionKind::methods)
        return std::nullopt;
    for (const CueMatch &match : cues_found) {
        const WordIndex head = head_of(tree, match.words);
        if (section == SectionKind::background && introduces_study(tree, match))
            continue;
        const bool names = match.label == study && tells_of_study(view, head);
        if ((names || match.label == word(Basis::own_data)) && !is_planned(tree, head) &&
            !is_supposed(tree, head))
            return tree.span_of(match.words);
    }
    return first_to_show(view);
}

std::optional<TextSpan> set_in_own_study(const ClaimView &view) {
    const Tree &tree = view.tree;
    for (const CueMatch &match : own_study_cues(tree)) {
        const WordIndex head = head_of(tree, match.words);
        if (match.label == study && !tree.is_root(head) && tree.head(head) == view.reading.anchor &&
            tree.relation(head) == Relation::obl && !is_done_not_found(view) &&
            !is_planned(tree, head))
            return tree.span_of(match.words);
    }
    return std::nullopt;
}

std::optional<TextSpan> statistic(const ClaimView &view) {
    const Tree &tree = view.tree;
    auto found = statistic_in(slice(tree.document(), tree.span()));
    if (!found || is_planned(tree, view.reading.anchor))
        return std::nullopt;
    return TextSpan{found->start + tree.span().start, found->end + tree.span().start};
}

std::optional<TextSpan> own_display(const ClaimView &view, const Sections &sections) {
    const Tree &tree = view.tree;
    const bool may_be = sections.is_study() || past_tense_of(view);
    if (!may_be || sections.kind() == SectionKind::background)
        return std::nullopt;
    const std::string_view text = slice(tree.document(), tree.span());
    for (const std::string_view name : {"Fig", "FIG", "Table", "TABLE"})
        for (std::size_t at = text.find(name); at != std::string_view::npos;
             at = text.find(name, at + 1)) {
            const std::size_t number =
                text.find_first_not_of("iguresIGUREStableTABLE. \u00A0", at + 1);
            const bool starts = at == 0 || !is_ascii_letter(text[at - 1]);
            if (!starts || number == std::string_view::npos || number > at + name.size() + 6 ||
                !is_ascii_digit(text[number]))
                continue;
            const auto start = static_cast<std::uint32_t>(tree.span().start + at);
            return TextSpan{start, static_cast<std::uint32_t>(tree.span().start + number + 1)};
        }
    return std::nullopt;
}

std::optional<TextSpan> told_as_result(const ClaimView &view, const Sections &sections) {
    const SectionKind kind = sections.kind();
    if (!sections.is_study() || kind == SectionKind::background || kind == SectionKind::methods)
        return std::nullopt;
    const auto past = past_tense_of(view);
    if (!past || is_done_not_found(view))
        return std::nullopt;
    // Where no heading tells results from what is discussed, events are told too: "one dog died".
    // And what a group did is what was done with it: "controls did not stretch".
    const Tree &tree = view.tree;
    const WordIndex verb = view.reading.anchor;
    const bool other =
        view.reading.predicate == Predicate::other && inquiry_of(tree, verb) != Inquiry::finding &&
        !lists_word("achieve develop die differ experience happen have maintain occur produce "
                    "provide yield",
                    tree.lemma(verb));
    const WordIndex subject = view.reading.subject.head;
    const bool group = names_population(tree, subject) ||
                       lists_word("group arm volunteer control", tree.lemma(subject));
    if (other && (sections.has_results() || group))
        return std::nullopt;
    return view.tree[*past].span;
}

std::optional<TextSpan> own_sample(const ClaimView &view, const Sections &sections) {
    if (!sections.tells_study() || !is_told_in_past(view) ||
        is_planned(view.tree, view.reading.anchor))
        return std::nullopt;
    if (const auto counted = counted_people(view.tree, view.reading.subject.words))
        return counted;
    return view.reading.object ? counted_people(view.tree, view.reading.object->words)
                               : std::nullopt;
}

} // namespace claimgraph
