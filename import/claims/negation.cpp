// SPDX-License-Identifier: Apache-2.0
#include "import/claims/negation.hpp"

#include "core/ascii.hpp"
#include "import/claims/cue_list.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/denial_label.hpp"
#include "import/claims/false_denials.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/relations.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

namespace claimgraph {
namespace {

// Where in the tree that which a cue denies is found.
enum class Denies {
    head,       // what it modifies: "does not work"
    phrase,     // its noun phrase and the clause that this is a subject or object of: "no drug"
    function,   // what it introduces: "without pain"
    complement, // what it takes: "lack of sleep"
    infinitive, // what it takes, if that is a clause: "fails to work", "denied that it works"
    subject,    // itself and its subject, or the noun behind it: "is absent"
    predicate,  // the same, and its clausal subject: "whether it works is unknown"
    verdict,    // the same, but not before a noun: "is false", not "a false alarm"
    itself,     // its last word: "little evidence"
    related,    // the same, if it relates two things: "ineffective against pain"
    clause,     // the clause around it: "(ns)"
    nothing,    // it only looks like a negation
};

Denies parse_denies(std::string_view word) {
    static constexpr std::array<std::string_view, 12> names = {
        "head",      "phrase",  "function", "complement", "infinitive", "subject",
        "predicate", "verdict", "itself",   "related",    "clause",     "nothing"};
    const auto found = std::ranges::find(names, word);
    if (found == names.end())
        throw std::invalid_argument("no kind of negation: " + std::string(word));
    return static_cast<Denies>(found - names.begin());
}

struct Meaning {
    Denies denies = Denies::nothing;
    Polarity label = Polarity::negated;
    bool negates = true;

    static Meaning parse(const Row &row) {
        const bool nearly = row.at(3) == "nearly"; // "rarely": denied, but for exceptions
        const Polarity label = nearly ? Polarity::negated : from_word<Polarity>(row.at(3)).value();
        return {parse_denies(row.at(2)), label, label == Polarity::negated && !nearly};
    }
};

using Match = CueList<Meaning>::Match;

// What a cue denies, and how far it reaches.
struct Denial {
    std::vector<WordIndex> heads;
    WordRange scope;
};

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

// The subject that a denied verb denies too: that of a passive, but not of "was associated with",
// which only looks like one; and that of "does not seem to".
std::optional<WordIndex> denied_subject(const Tree &tree, WordIndex head) {
    switch (inquiry_of(tree, head)) {
    case Inquiry::thinking:
        return subject_of(tree, head);
    case Inquiry::difference:
        return std::nullopt;
    default:
        return passive_subject(tree, head);
    }
}

// "tea, but not coffee or cocoa": the whole list is denied, whichever item the parser hangs the
// others on.
Denial deny_items(const Tree &tree, WordRange words, WordIndex item) {
    Denial denial = {{item}, clause_scope(tree, words, item, std::nullopt)};
    for (const WordIndex other : items_with(tree, item)) {
        denial.heads.push_back(other);
        denial.scope = hull(denial.scope, clause_scope(tree, words, other, std::nullopt));
    }
    return denial;
}

// "burns but is not seen": a passive without its own subject begins at its auxiliary.
WordIndex start_without_subject(const Tree &tree, WordIndex verb, WordIndex start) {
    const auto auxiliary = tree.child(verb, {Relation::aux, Relation::aux_pass});
    return auxiliary && tree.has_child(verb, {Relation::aux_pass}) && !subject_of(tree, verb)
               ? *auxiliary
               : start;
}

Denial deny_head(const Tree &tree, WordRange words) {
    const WordIndex head = modified(tree, words.last - 1);
    const bool item = !tree.is_root(head) && tree.relation(head) == Relation::conj;
    if (item && !heads_clause(tree, head) && tree.upos(head) != Upos::adv)
        return deny_items(tree, words, head);
    std::vector<WordIndex> heads = {head};
    // "fell, but not significantly" denies both.
    if (item && tree.upos(head) == Upos::adv)
        heads.push_back(tree.first_conjunct(head));
    WordRange scope = clause_scope(tree, words, head, denied_subject(tree, head));
    if (item && inquiry_of(tree, head) != Inquiry::difference)
        scope.first = std::min(scope.first, start_without_subject(tree, head, scope.first));
    return {heads, scope};
}

// Not an answer ("No, it rains"), a number ("No. 5") or nitric oxide ("NO").
bool is_determiner(const Tree &tree, WordIndex no) {
    if (tree.surface(no) == "NO")
        return no + 1 < tree.size() && is_ascii_upper(tree.surface(no + 1).front());
    return tree.upos(no) == Upos::det || tree.upos(no) == Upos::adv;
}

// "were given lime or no lime": the arm of a comparison, which denies nothing.
bool is_arm(const Tree &tree, WordIndex noun) {
    if (tree.is_root(noun) || tree.relation(noun) != Relation::conj)
        return false;
    const auto coordinator = tree.child(noun, {Relation::cc});
    return coordinator && tree.lower(*coordinator) != "but" &&
           tree.upos(tree.head(noun)) != Upos::verb;
}

// "is no more effective": the degree that is denied.
std::optional<WordIndex> denied_degree(const Tree &tree, WordIndex no) {
    if (tree.lower(no) != "no" || tree.relation(no) != Relation::advmod || tree.is_root(no))
        return std::nullopt;
    const WordIndex degree = tree.head(no);
    return lists_word("less more", tree.lower(degree)) && tree.relation(degree) == Relation::advmod
               ? std::optional(degree)
               : std::nullopt;
}

std::optional<Denial> deny_phrase(const Tree &tree, WordRange words) {
    const WordIndex word = words.last - 1;
    if (tree.lower(word) == "no" && !is_determiner(tree, word))
        return std::nullopt;
    if (const auto degree = denied_degree(tree, word)) {
        // "Sleep is no less important" says that it is important.
        const auto behind = tree.lower().subspan(*degree);
        const bool held = std::ranges::find(behind, "than") != behind.end();
        return held || tree.lower(*degree) == "more" ? std::optional(deny_head(tree, words))
                                                     : std::nullopt;
    }
    const bool pronoun =
        tree.is_root(word) || !tree.is(word, {Relation::det, Relation::advmod, Relation::amod,
                                              Relation::cc, Relation::cc_preconj});
    WordIndex noun = pronoun ? word : tree.head(word);
    // "neither cat nor dog owners": the owners of both.
    while (!pronoun && tree.relation(word) == Relation::cc_preconj && !tree.is_root(noun) &&
           tree.relation(noun) == Relation::compound)
        noun = tree.head(noun);
    if (!pronoun && is_arm(tree, noun))
        return Denial{{}, clause_scope(tree, words, noun, std::nullopt)};
    // "at no cost" denies a cost, "fell to none" says how far; "in none of them" denies the clause.
    const bool aside = !tree.is_root(noun) && tree.relation(noun) == Relation::obl &&
                       (!pronoun || preposition(tree, noun) == "to");
    if (aside || !is_argument(tree, noun))
        return Denial{{noun}, clause_scope(tree, words, noun, std::nullopt)};
    const WordIndex verb = tree.head(noun);
    return Denial{{noun, verb}, clause_scope(tree, words, verb, std::nullopt)};
}

// "with or without lamps": both, and nothing is denied.
bool is_with_or_without(const Tree &tree, WordIndex without) {
    return without >= 2 && tree.lower(without) == "without" &&
           lists_word("and or", tree.lower(without - 1)) && tree.lower(without - 2) == "with";
}

Denial deny_introduced(const Tree &tree, WordRange words) {
    // "rather" of "rather than" carries the relation, but "of" that of "with the exception of".
    const WordIndex last = words.last - 1;
    const bool fixed = tree.relation(last) == Relation::fixed;
    Denial denial =
        deny_items(tree, words, governed_by_function_word(tree, fixed ? words.first : last));
    if (is_with_or_without(tree, last))
        denial.heads = {last};
    return denial;
}

// A noun, and the clause that says what it is: "the claim that it rains".
std::vector<WordIndex> statement_of(const Tree &tree, WordIndex noun) {
    if (inquiry_of(tree, noun) == Inquiry::statement)
        if (const auto clause = tree.child(noun, {Relation::acl, Relation::ccomp}))
            return {noun, *clause};
    return {noun};
}

// "sickness absence", "school absences": being away, of which nothing is said to lack.
bool is_leave(const Tree &tree, WordIndex noun) {
    return tree.lemma(noun) == "absence" && tree.has_child(noun, {Relation::compound}) &&
           !complement_of(tree, noun);
}

/// "incapable of giving Y": the gerund; the word itself where there is none.
WordIndex gerund_of(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word))
        if (child > word && tree[child].xpos == Xpos::vbg && preposition(tree, child) == "of")
            return child;
    return word;
}

Denial deny_complement(const Tree &tree, WordRange words) {
    WordIndex word = head_of(tree, words);
    // "the presence or absence of light": the complement hangs on the first of them.
    if (tree.relation(word) == Relation::conj && !complement_of(tree, word))
        word = tree.first_conjunct(word);
    const auto passive = passive_subject(tree, word);
    std::vector<WordIndex> heads = {complement_of(tree, word).value_or(gerund_of(tree, word))};
    if (passive)
        std::ranges::copy(statement_of(tree, *passive), std::back_inserter(heads));
    const WordIndex head = tree.relation(word) == Relation::amod ? tree.head(word) : word;
    const bool predicate = tree.has_child(word, {Relation::cop});
    return {heads, clause_scope(tree, words, head, predicate ? subject_of(tree, word) : passive)};
}

std::optional<Denial> deny_infinitive(const Tree &tree, WordRange words) {
    auto taken = tree.child(words.first, {Relation::xcomp, Relation::acl, Relation::ccomp});
    if (const auto object = tree.child(head_of(tree, words), {Relation::obj}); !taken && object)
        taken = tree.child(*object, {Relation::acl}); // "does nothing to lower Y"
    if (!taken)                                       // as infinitives are sometimes parsed
        taken = tree.child(words.first, {Relation::advcl});
    if (!taken || *taken < words.first)
        return std::nullopt;
    if (tree.relation(*taken) == Relation::advcl && tree.upos(*taken) == Upos::verb &&
        tree[*taken].xpos != Xpos::vb)
        return std::nullopt;
    if (tree.relation(*taken) == Relation::acl && tree[*taken].xpos == Xpos::vbn)
        return std::nullopt; // "failure defined as a leak"
    return Denial{{*taken}, deny_complement(tree, words).scope};
}

Denial deny_subject(const Tree &tree, WordRange words) {
    const WordIndex word = words.last - 1;
    if (const auto noun = modified_noun(tree, word))
        return {{*noun}, clause_scope(tree, words, *noun, std::nullopt)};
    const auto subject = subject_of(tree, word);
    std::vector<WordIndex> heads = {word};
    if (subject)
        std::ranges::copy(statement_of(tree, *subject), std::back_inserter(heads));
    return {heads, clause_scope(tree, words, word, subject)};
}

Denial deny_predicate(const Tree &tree, WordRange words) {
    Denial denial = deny_subject(tree, words);
    const WordIndex word = words.last - 1;
    const auto clause = tree.upos(word) == Upos::noun
                            ? tree.child(word, {Relation::acl, Relation::acl_relcl, Relation::ccomp,
                                                Relation::csubj})
                            : clausal_complement(tree, word);
    if (clause)
        denial.heads.push_back(*clause);
    // "Whether it rains remains unclear" is a clause of "remains".
    if (tree.relation(word) == Relation::xcomp &&
        inquiry_of(tree, tree.head(word)) != Inquiry::none)
        denial.heads.push_back(tree.head(word));
    return denial;
}

Denial deny_clause(const Tree &tree, WordRange words) {
    WordIndex head = words.first;
    while (!tree.is_root(head) && !heads_clause(tree, head))
        head = tree.head(head);
    return {{head}, words};
}

/// "a non-significant rise" is none that was measured; "an insignificant shop" is a shop.
bool tells_of_change(const Tree &tree, WordIndex adjective) {
    if (tree.relation(adjective) != Relation::amod)
        return false;
    const WordIndex noun = tree.head(adjective);
    return relation_noun(tree, noun) != nullptr || change_named(tree, noun) ||
           tree.lemma(noun) == "difference";
}

std::optional<Denial> deny(const Tree &tree, const Match &match) {
    const WordRange words = match.words;
    switch (match.meaning->denies) {
    case Denies::head:
        return deny_head(tree, words);
    case Denies::phrase:
        return deny_phrase(tree, words);
    case Denies::function:
        return deny_introduced(tree, words);
    case Denies::complement:
        if (is_leave(tree, head_of(tree, words)))
            return std::nullopt;
        if (match.meaning->label == Polarity::null_result && tells_of_change(tree, words.last - 1))
            return deny_phrase(tree, words);
        return deny_complement(tree, words);
    case Denies::infinitive:
        return deny_infinitive(tree, words);
    case Denies::subject:
        return deny_subject(tree, words);
    case Denies::verdict:
        if (!tree.has_child(words.last - 1, {Relation::cop}))
            return std::nullopt;
        [[fallthrough]];
    case Denies::predicate:
        return deny_predicate(tree, words);
    case Denies::related:
        if (!tree.has_child(words.last - 1, {Relation::obl, Relation::advcl, Relation::nmod}))
            return std::nullopt;
        [[fallthrough]];
    case Denies::itself:
        return Denial{{words.last - 1}, clause_scope(tree, words, words.last - 1, std::nullopt)};
    case Denies::clause:
        return deny_clause(tree, words);
    case Denies::nothing:
        break;
    }
    return std::nullopt;
}

NegationCue paired(const Tree &tree, NegationCue neither, WordRange nor) {
    const WordIndex second = governed_by_function_word(tree, nor.first);
    neither.partner = nor;
    neither.denies.push_back(second);
    neither.scope.last = std::max({neither.scope.last, nor.last, end_of_clause(tree, second)});
    return neither;
}

// Whether the word is the "nor" of a "neither" before it.
bool completes(const Tree &tree, std::span<const NegationCue> found, WordIndex word) {
    return tree.lower(word) == "nor" && !found.empty() && found.back().partner.empty() &&
           tree.lower(found.back().words.first) == "neither";
}

} // namespace

std::vector<NegationCue> find_negations(const Tree &tree) {
    static const CueList<Meaning> cues(lexicons::negation());
    std::vector<NegationCue> found;
    for (WordIndex word = 0; word < tree.size();) {
        const Match match = cues.match(tree, word);
        word = std::max(match.words.last, word + 1);
        if (!match.meaning || only_looks_like_denial(tree, match.words))
            continue;
        if (completes(tree, found, match.words.first)) {
            found.back() = paired(tree, std::move(found.back()), match.words);
            continue;
        }
        auto denial = deny(tree, match);
        if (!denial)
            continue;
        const Polarity label = match.meaning->label;
        NegationCue cue = {.words = match.words,
                           .phrase = match.words,
                           .label = label,
                           .negates = match.meaning->negates,
                           .affix = match.meaning->denies == Denies::related,
                           .denies = std::move(denial->heads),
                           .scope = denial->scope};
        // "hardly any effect" was measured; "rarely linked to" is no null result
        const bool measures = cue.negates || match.meaning->denies == Denies::phrase;
        if (label == Polarity::negated && measures && !cue.affix)
            cue = labelled(tree, std::move(cue));
        found.push_back(std::move(cue));
    }
    return found;
}

} // namespace claimgraph
