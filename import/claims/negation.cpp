// SPDX-License-Identifier: Apache-2.0
#include "import/claims/negation.hpp"

#include "core/ascii.hpp"
#include "import/claims/cue_list.hpp"
#include "import/claims/cue_scope.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace claimgraph {
namespace {

// Where in the tree that which a cue denies is found.
enum class Denies {
    head,       // what it modifies: "does not work"
    phrase,     // its noun phrase and the clause that this is a subject or object of: "no drug"
    function,   // what it introduces: "without pain"
    complement, // what it takes: "lack of sleep"
    infinitive, // what it takes, if that is an infinitive: "fails to work"
    subject,    // its subject or the noun before it: "is absent"
    predicate,  // its clausal subject or its subject: "whether X works is unknown"
    verdict,    // the same, but not before a noun: "is false", not "a false alarm"
    evidence,   // the evidence at its end
    clause,     // the clause around it
    nothing,    // it only looks like a negation
};

Denies parse_denies(std::string_view word) {
    static constexpr std::array<std::string_view, 11> names = {
        "head",      "phrase",  "function", "complement", "infinitive", "subject",
        "predicate", "verdict", "evidence", "clause",     "nothing"};
    const auto found = std::ranges::find(names, word);
    if (found == names.end())
        throw std::invalid_argument("no kind of negation: " + std::string(word));
    return static_cast<Denies>(found - names.begin());
}

struct Meaning {
    Denies denies = Denies::nothing;
    Polarity label = Polarity::negated;

    static Meaning parse(const Row &row) {
        return {parse_denies(row.at(2)), from_word<Polarity>(row.at(3)).value()};
    }
};

std::unordered_map<std::string_view, Inquiry> inquiry_classes() {
    static constexpr std::array<std::string_view, 10> names = {
        "none",    "evidence", "statement", "difference", "significance",
        "showing", "finding",  "having",    "thinking",   "knowing"};
    std::unordered_map<std::string_view, Inquiry> classes;
    for (const auto &[lemma, name] : word_map(lexicons::inquiry()))
        classes[lemma] = static_cast<Inquiry>(std::ranges::find(names, name) - names.begin());
    return classes;
}

using Match = CueList<Meaning>::Match;

bool is_argument(const Tree &tree, WordIndex noun) {
    return !tree.is_root(noun) &&
           tree.is(noun, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::iobj,
                          Relation::obl, Relation::obl_agent});
}

// What an adverb denies: the word it modifies, or the one that this grades ("not significantly
// lower", "not all drugs work").
WordIndex modified(const Tree &tree, WordIndex adverb) {
    WordIndex head = tree.is_root(adverb) ? adverb : tree.head(adverb);
    while (!tree.is_root(head) &&
           tree.is(head, {Relation::advmod, Relation::aux, Relation::aux_pass, Relation::cop,
                          Relation::det, Relation::mark, Relation::case_mark}))
        head = tree.head(head);
    return head;
}

std::optional<NegationCue> deny_head(const Tree &tree, WordRange words) {
    const WordIndex head = modified(tree, words.last - 1);
    NegationCue cue = {.words = words, .denies = {head}};
    // "fell, but not significantly" denies both.
    if (tree.upos(head) == Upos::adv && tree.relation(head) == Relation::conj)
        cue.denies.push_back(tree.first_conjunct(head));
    // "was not associated with" only looks passive; "does not seem to" shares its subject.
    std::optional<WordIndex> subject;
    if (inquiry_of(tree, head) == Inquiry::thinking)
        subject = subject_of(tree, head);
    else if (inquiry_of(tree, head) != Inquiry::difference)
        subject = passive_subject(tree, head);
    cue.scope = clause_scope(tree, words, head, subject);
    return cue;
}

// Not an answer ("No, it rains"), a number ("No. 5") or nitric oxide ("NO").
bool is_determiner(const Tree &tree, WordIndex no) {
    if (tree.surface(no) == "NO")
        return no + 1 < tree.size() && is_ascii_upper(tree.surface(no + 1).front());
    return tree.upos(no) == Upos::det || tree.upos(no) == Upos::adv;
}

std::optional<NegationCue> deny_phrase(const Tree &tree, WordRange words) {
    const WordIndex word = words.last - 1;
    if (tree.lower(word) == "no" && !is_determiner(tree, word))
        return std::nullopt;
    const bool pronoun = !tree.is(word, {Relation::det, Relation::advmod, Relation::cc_preconj,
                                         Relation::cc, Relation::amod});
    const WordIndex noun = pronoun || tree.is_root(word) ? word : tree.head(word);
    NegationCue cue = {.words = words, .denies = {noun}};
    WordIndex head = noun;
    if (is_argument(tree, noun)) {
        head = tree.head(noun);
        cue.denies.push_back(head);
    }
    cue.scope = clause_scope(tree, words, head, std::nullopt);
    return cue;
}

std::optional<NegationCue> deny_introduced(const Tree &tree, WordRange words) {
    // "rather" of "rather than" carries the relation, but "of" that of "with the exception of".
    const WordIndex last = words.last - 1;
    const bool fixed = tree.relation(last) == Relation::fixed;
    const WordIndex head = governed_by_function_word(tree, fixed ? words.first : last);
    return NegationCue{
        .words = words, .denies = {head}, .scope = clause_scope(tree, words, head, std::nullopt)};
}

// "The claim that it rains was refuted": the noun and its clause.
void deny_statement(const Tree &tree, NegationCue &cue, WordIndex noun) {
    cue.denies.push_back(noun);
    if (inquiry_of(tree, noun) == Inquiry::statement)
        if (const auto clause = tree.child(noun, {Relation::acl, Relation::ccomp}))
            cue.denies.push_back(*clause);
}

std::optional<NegationCue> deny_complement(const Tree &tree, WordRange words) {
    WordIndex word = head_of(tree, words);
    // "the presence or absence of light": the complement hangs on the first of them.
    if (tree.relation(word) == Relation::conj && !complement_of(tree, word))
        word = tree.first_conjunct(word);
    NegationCue cue = {.words = words, .denies = {complement_of(tree, word).value_or(word)}};
    if (const auto subject = passive_subject(tree, word))
        deny_statement(tree, cue, *subject);
    const WordIndex head = tree.relation(word) == Relation::amod ? tree.head(word) : word;
    const bool predicate = tree.has_child(word, {Relation::cop});
    cue.scope = clause_scope(tree, words, head,
                             predicate ? subject_of(tree, word) : passive_subject(tree, word));
    return cue;
}

std::optional<NegationCue> deny_infinitive(const Tree &tree, WordRange words) {
    auto taken = tree.child(words.first, {Relation::xcomp, Relation::acl, Relation::ccomp});
    if (!taken)
        taken = tree.child(words.first, {Relation::advcl});
    if (!taken || *taken < words.first)
        return std::nullopt;
    NegationCue cue = *deny_complement(tree, words);
    cue.denies = {*taken};
    return cue;
}

std::optional<NegationCue> deny_subject(const Tree &tree, WordRange words, bool clausal) {
    const WordIndex word = words.last - 1;
    if (tree.relation(word) == Relation::amod)
        return NegationCue{.words = words,
                           .denies = {tree.head(word)},
                           .scope = clause_scope(tree, words, tree.head(word), std::nullopt)};
    NegationCue cue = {.words = words, .denies = {word}};
    const auto subject = subject_of(tree, word);
    if (subject)
        deny_statement(tree, cue, *subject);
    const bool noun = tree.upos(word) == Upos::noun;
    const auto clause = noun ? tree.child(word, {Relation::acl, Relation::acl_relcl,
                                                 Relation::ccomp, Relation::csubj})
                             : clausal_complement(tree, word);
    if (clausal && clause)
        cue.denies.push_back(*clause);
    // "Whether it rains remains unclear" is a clause of "remains".
    if (tree.relation(word) == Relation::xcomp &&
        inquiry_of(tree, tree.head(word)) != Inquiry::none)
        cue.denies.push_back(tree.head(word));
    cue.scope = clause_scope(tree, words, word, subject);
    return cue;
}

std::optional<NegationCue> deny_by_verdict(const Tree &tree, WordRange words) {
    const WordIndex word = words.last - 1;
    if (!tree.has_child(word, {Relation::cop}))
        return std::nullopt;
    return deny_subject(tree, words, true);
}

std::optional<NegationCue> deny_clause(const Tree &tree, WordRange words) {
    WordIndex head = words.first;
    while (!tree.is_root(head) && !heads_clause(tree, head))
        head = tree.head(head);
    return NegationCue{.words = words, .denies = {head}, .scope = words};
}

std::optional<NegationCue> deny(const Tree &tree, const Match &match) {
    switch (match.meaning->denies) {
    case Denies::head:
        return deny_head(tree, match.words);
    case Denies::phrase:
        return deny_phrase(tree, match.words);
    case Denies::function:
        return deny_introduced(tree, match.words);
    case Denies::complement:
        return deny_complement(tree, match.words);
    case Denies::infinitive:
        return deny_infinitive(tree, match.words);
    case Denies::subject:
        return deny_subject(tree, match.words, false);
    case Denies::predicate:
        return deny_subject(tree, match.words, true);
    case Denies::verdict:
        return deny_by_verdict(tree, match.words);
    case Denies::evidence: {
        const WordIndex evidence = match.words.last - 1;
        return NegationCue{.words = match.words,
                           .denies = {evidence},
                           .scope = clause_scope(tree, match.words, evidence, std::nullopt)};
    }
    case Denies::clause:
        return deny_clause(tree, match.words);
    case Denies::nothing:
        break;
    }
    return std::nullopt;
}

// "neither" with the "nor" that follows it is one cue.
bool pairs_up(const Tree &tree, std::vector<NegationCue> &found, const Match &match) {
    if (tree.lower(match.words.first) != "nor")
        return false;
    for (NegationCue &cue : found)
        if (tree.lower(cue.words.first) == "neither" && cue.partner.empty()) {
            cue.partner = match.words;
            const WordIndex second = governed_by_function_word(tree, match.words.first);
            cue.denies.push_back(second);
            cue.scope.last = std::max(cue.scope.last, end_of_clause(tree, second));
            return true;
        }
    return false;
}

// The child of a denied word that says what kind of denial it is: "did not show any evidence",
// "no significant effect", "did not differ significantly".
std::optional<WordIndex> telling_word(const Tree &tree, WordIndex denied, WordIndex after,
                                      Inquiry wanted) {
    if (denied >= after && inquiry_of(tree, denied) == wanted)
        return denied;
    for (const WordIndex child : tree.children(denied)) {
        if (child < after)
            continue;
        const bool modifier = tree.is(child, {Relation::advmod, Relation::amod});
        const bool stands_for_it =
            tree.is(child, {Relation::obj, Relation::xcomp}) ||
            (tree.is(child, {Relation::nsubj}) && tree.has_child(denied, {Relation::expl}));
        if ((modifier || stands_for_it) && inquiry_of(tree, child) == wanted)
            return child;
        if (stands_for_it)
            for (const WordIndex grandchild : tree.children(child))
                if (tree.is(grandchild, {Relation::amod}) && inquiry_of(tree, grandchild) == wanted)
                    return grandchild;
    }
    return std::nullopt;
}

// "not known", "not clear whether"; but "do not know the answer".
bool leaves_open(const Tree &tree, const NegationCue &cue) {
    const WordIndex denied = cue.denies.front();
    if (inquiry_of(tree, denied) != Inquiry::knowing || tree.upos(cue.words.first) == Upos::det)
        return false;
    return tree.upos(denied) == Upos::adj || clausal_complement(tree, denied) ||
           tree.has_child(denied, {Relation::nsubj_pass, Relation::aux_pass});
}

// "found no effect", "no effect was seen", "showed no effect".
bool is_measured(const Tree &tree, WordIndex noun) {
    const Inquiry verb = tree.is_root(noun) ? Inquiry::none : inquiry_of(tree, tree.head(noun));
    return verb == Inquiry::finding ||
           (verb == Inquiry::showing && tree.relation(noun) == Relation::obj);
}

void widen(NegationCue &cue, Polarity label, WordIndex word) {
    cue.label = label;
    cue.phrase = hull(cue.words, {word, word + 1});
}

// Null results and absence of evidence are told from plain denials by what is denied.
NegationCue labelled(const Tree &tree, NegationCue cue) {
    if (const auto subject = tree.child(cue.words.first, {Relation::nsubj});
        subject && inquiry_of(tree, *subject) == Inquiry::evidence) {
        widen(cue, Polarity::absence_of_evidence, *subject); // "evidence is lacking that"
        return cue;
    }
    for (const WordIndex denied : cue.denies) {
        if (const auto word = telling_word(tree, denied, cue.words.last, Inquiry::evidence)) {
            widen(cue, Polarity::absence_of_evidence, *word);
            return cue;
        }
        for (const Inquiry measured : {Inquiry::difference, Inquiry::significance})
            if (const auto word = telling_word(tree, denied, cue.words.last, measured)) {
                widen(cue, Polarity::null_result, *word);
                return cue;
            }
    }
    if (cue.denies.size() == 2 && is_measured(tree, cue.denies.front()))
        cue.label = Polarity::null_result;
    if (leaves_open(tree, cue)) {
        widen(cue, Polarity::absence_of_evidence, cue.denies.front());
        cue.negates = false;
    }
    return cue;
}

} // namespace

Inquiry inquiry_of(const Tree &tree, WordIndex word) {
    static const auto classes = inquiry_classes();
    const auto found = classes.find(tree.lemma(word));
    return found == classes.end() ? Inquiry::none : found->second;
}

std::vector<NegationCue> find_negations(const Tree &tree) {
    static const CueList<Meaning> cues(lexicons::negation());
    std::vector<NegationCue> found;
    for (WordIndex word = 0; word < tree.size();) {
        const Match match = cues.match(tree, word);
        word = std::max(match.words.last, word + 1);
        if (!match.meaning)
            continue;
        if (pairs_up(tree, found, match))
            continue;
        auto cue = deny(tree, match);
        if (!cue)
            continue;
        cue->phrase = cue->words;
        cue->label = match.meaning->label;
        cue->negates = cue->label == Polarity::negated;
        found.push_back(cue->negates ? labelled(tree, std::move(*cue)) : std::move(*cue));
    }
    return found;
}

} // namespace claimgraph
