// SPDX-License-Identifier: Apache-2.0
#include "import/claims/hedges.hpp"

#include "import/claims/cue_list.hpp"
#include "import/claims/cue_scope.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

namespace claimgraph {
namespace {

// Where in the tree that which a hedge concerns is found.
enum class Concerns {
    head,       // what it modifies: "perhaps works"
    modal,      // the same, if it is an auxiliary: "may work", not "May"
    attribute,  // the noun it stands before, or itself: "a potential benefit", "is promising"
    complement, // what it takes, what it modifies, or itself: "is likely to work"
    clause,     // what it takes, if that is a clause: "appears to work"
    belief,     // the same, unless it is told of others: "we think it works"
    infinitive, // what it takes, if that is an infinitive: "the ability to work"
    part,       // the same, and the verb if that is a subject: "not all drugs work"
    mark,       // the clause that it introduces: "whether it works"
    condition,  // that clause and the one that depends on it: "works unless it rains"
    occasion,   // the same, unless it is told of the past: "works when it rains"
    assumption, // the clauses it takes and the one that depends on it: "assuming that it rains"
    purpose,    // what is done, or told, in order to: "designed to work", "in the hope of working"
    nothing,    // it only looks like a hedge
};

Concerns parse_concerns(std::string_view word) {
    static constexpr std::array<std::string_view, 14> names = {
        "head", "modal", "attribute", "complement", "clause",     "belief",  "infinitive",
        "part", "mark",  "condition", "occasion",   "assumption", "purpose", "nothing"};
    const auto found = std::ranges::find(names, word);
    if (found == names.end())
        throw std::invalid_argument("no kind of hedge: " + std::string(word));
    return static_cast<Concerns>(found - names.begin());
}

struct Meaning {
    Concerns concerns = Concerns::nothing;
    Certainty certainty = Certainty::certain;
    std::string_view speculation; // "yes", "no", or "ability" for "could"

    static Meaning parse(const Row &row) {
        return {parse_concerns(row.at(2)), from_word<Certainty>(row.at(3)).value(), row.at(4)};
    }
};

using Match = CueList<Meaning>::Match;

HedgeCue concerning(const Tree &tree, WordRange words, WordIndex head, WordIndex concerned) {
    return {.words = words,
            .concerns = {concerned},
            .scope = clause_scope(tree, words, head, passive_subject(tree, head))};
}

std::optional<WordIndex> clause_taken(const Tree &tree, WordIndex word) {
    if (tree.upos(word) == Upos::noun) { // "the idea that it rains", not "the idea of raining"
        const auto clause = tree.child(word, {Relation::acl, Relation::ccomp});
        const auto mark = clause ? tree.child(*clause, {Relation::mark}) : std::nullopt;
        return mark && tree.lower(*mark) == "that" ? clause : std::nullopt;
    }
    return clausal_complement(tree, word);
}

bool is_past(const Tree &tree, WordIndex verb) {
    if (tree[verb].xpos == Xpos::vbd)
        return true;
    return std::ranges::any_of(tree.children(verb), [&](WordIndex child) {
        return tree.is(child, {Relation::aux, Relation::aux_pass, Relation::cop}) &&
               tree[child].xpos == Xpos::vbd;
    });
}

// "works if it rains" leaves both clauses open; "asks if it works" is "whether".
std::optional<HedgeCue> condition(const Tree &tree, WordRange words, bool unless_past) {
    if (tree.surface(words.first) == "IF") // a facilitator (IF)
        return std::nullopt;
    WordIndex clause = tree.head(words.first);
    if (!heads_clause(tree, clause) && !tree.is_root(clause))
        clause = tree.head(clause); // the noun of "in case"
    if (unless_past && (tree.relation(clause) != Relation::advcl || is_past(tree, clause) ||
                        is_past(tree, tree.head(clause))))
        return std::nullopt;
    HedgeCue cue = concerning(tree, words, clause, clause);
    // "sinks even when it is calm", "especially if it rains": and otherwise, too.
    const bool also = words.first > 0 && lists_word("especially even mainly mostly notably "
                                                    "particularly",
                                                    tree.lower(words.first - 1));
    if (!also && !tree.is_root(clause) && tree.relation(clause) == Relation::advcl)
        cue.concerns.push_back(tree.head(clause));
    return cue;
}

// "Assuming that it rains, the river rises": both, wherever the parser hangs the second.
std::optional<HedgeCue> assumption(const Tree &tree, WordRange words) {
    const WordIndex verb = words.last - 1;
    if (tree.has_child(verb, {Relation::case_mark, Relation::mark, Relation::nsubj}))
        return std::nullopt; // "instead of assuming"
    std::vector<WordIndex> concerned;
    for (const WordIndex child : tree.children(verb))
        if (child > verb && tree.is(child, {Relation::ccomp, Relation::obj, Relation::xcomp}))
            concerned.push_back(child);
    if (concerned.empty())
        return std::nullopt;
    if (!tree.is_root(verb))
        concerned.push_back(tree.head(verb));
    HedgeCue cue = concerning(tree, words, verb, concerned.front());
    cue.concerns = std::move(concerned);
    return cue;
}

// The first verb that the word takes: "hope to reduce", "aimed at reducing", which the parser may
// take for an adjective.
std::optional<WordIndex> purpose_of(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word)) {
        if (child < word || !tree.is(child, {Relation::xcomp, Relation::ccomp, Relation::advcl,
                                             Relation::acl, Relation::obl, Relation::nmod}))
            continue;
        // "a hope of mending", "a plan to mend"; not "a plan made by ..."
        if (tree.upos(word) == Upos::noun &&
            !tree.has_child(child, {Relation::mark, Relation::case_mark}))
            continue;
        if (tree.upos(child) == Upos::verb)
            return child;
        const auto attribute = tree.child(child, {Relation::amod});
        if (attribute && tree[*attribute].xpos == Xpos::vbg)
            return attribute;
    }
    return std::nullopt;
}

// "The hypothesis was that it rains": the clause it is said to be; else the word itself.
WordIndex predicate_of(const Tree &tree, WordIndex word) {
    if (tree.is_root(word) || !tree.is(word, {Relation::nsubj, Relation::nsubj_outer}))
        return word;
    const WordIndex verb = tree.head(word);
    if (const auto said = tree.child(verb, {Relation::ccomp}); said && tree.lemma(verb) == "be")
        return *said;
    return tree.has_child(verb, {Relation::mark}) ? verb : word;
}

// "We tested this hypothesis": told of elsewhere, and no hedge of this sentence.
bool points_back(const Tree &tree, WordIndex noun) {
    const auto determiner = tree.child(noun, {Relation::det});
    return tree.upos(noun) == Upos::noun && determiner &&
           lists_word("both such that these this those", tree.lower(*determiner)) &&
           !complement_of(tree, noun) && predicate_of(tree, noun) == noun;
}

std::optional<HedgeCue> hedge(const Tree &tree, const Match &match) {
    const WordRange words = match.words;
    const WordIndex first = words.first;
    const WordIndex last = words.last - 1;
    const Concerns kind = match.meaning->concerns;
    std::optional<WordIndex> concerned;
    WordIndex head = first;
    switch (kind) {
    case Concerns::modal:
        if (tree.upos(first) != Upos::aux || (first > 0 && tree.upos(first - 1) == Upos::det))
            return std::nullopt;
        [[fallthrough]];
    case Concerns::head:
    case Concerns::part:
    case Concerns::mark:
        head = head_of(tree, words);
        concerned = head = tree.is_root(head) ? head : tree.head(head);
        if (kind == Concerns::part && words.last < tree.size() && tree.surface(words.last) == ",")
            return std::nullopt; // "some, but not all, drugs": those that do
        if (kind == Concerns::part && !tree.is_root(head) &&
            tree.is(head, {Relation::nsubj, Relation::nsubj_pass}))
            concerned = tree.head(head);
        break;
    case Concerns::attribute:
        if (const auto noun = modified_noun(tree, last))
            concerned = head = *noun;
        else if (tree.has_child(last, {Relation::cop}))
            concerned = last;
        break;
    case Concerns::complement:
        head = head_of(tree, words);
        if (points_back(tree, head))
            return std::nullopt;
        concerned = complement_of(tree, head).value_or(predicate_of(tree, head));
        break;
    case Concerns::belief:
    case Concerns::clause:
        concerned = clause_taken(tree, first);
        // "The effect was estimated using models": reckoned, and no guess.
        if (concerned && tree.lower(*concerned) == "using")
            return std::nullopt;
        // "A link is suspected": what is believed is the link.
        if (const auto subject = tree.child(first, {Relation::nsubj_pass});
            !concerned && subject && relation_noun(tree, *subject) != nullptr)
            concerned = first;
        break;
    case Concerns::infinitive:
        concerned = tree.child(last, {Relation::acl, Relation::xcomp});
        break;
    case Concerns::condition:
    case Concerns::occasion:
        return tree.is_root(first) ? std::nullopt
                                   : condition(tree, words, kind == Concerns::occasion);
    case Concerns::assumption:
        return assumption(tree, words);
    case Concerns::purpose:
        concerned = purpose_of(tree, last);
        if (!concerned && last != first)
            concerned = purpose_of(tree, first);
        break;
    case Concerns::nothing:
        break;
    }
    if (!concerned)
        return std::nullopt;
    HedgeCue cue = concerning(tree, words, head, *concerned);
    for (const WordIndex other : tree.conjuncts(*concerned))
        if (is_second_content(tree, other))
            cue.concerns.push_back(other);
    return cue;
}

// "could be seen" tells what was possible, "could work" what may be.
bool tells_of_ability(const Tree &tree, WordIndex could) {
    if (tree.is_root(could))
        return false;
    const WordIndex verb = tree.head(could);
    const Inquiry inquiry = inquiry_of(tree, verb);
    const auto subject = tree.child(verb, {Relation::nsubj});
    const bool ours = subject && tree.lower(*subject) == "we"; // "we could exclude leaks"
    return (tree.has_child(verb, {Relation::aux_pass}) || ours) &&
           ((ours && lists_word("exclude include obtain reach", tree.lemma(verb))) ||
            inquiry == Inquiry::finding || inquiry == Inquiry::showing ||
            inquiry == Inquiry::knowing);
}

// "Farmers believe that it rains" attributes; "it is believed" and "we believe" commit the author.
bool is_belief_of_others(const Tree &tree, WordIndex verb) {
    const auto subject = tree.child(verb, {Relation::nsubj});
    return subject && tree.lower(*subject) != "i" && tree.lower(*subject) != "we";
}

// "if" behind "determine" is "whether".
bool is_question(const Tree &tree, const HedgeCue &cue) {
    const WordIndex clause = cue.concerns.front();
    if (tree.lower(cue.words.first) != "if" || tree.is_root(clause))
        return false;
    const WordIndex verb = tree.head(clause);
    if (lists_word("imply mean suggest", tree.lemma(verb))) // "This means if it rains, ..."
        return false;
    if (tree.relation(clause) == Relation::ccomp)
        return true;
    const Inquiry inquiry = inquiry_of(tree, verb);
    return cue.words.first == verb + 1 &&
           (inquiry == Inquiry::showing || inquiry == Inquiry::knowing ||
            inquiry == Inquiry::finding);
}

// "The counts support the hypothesis that": it is more than a hypothesis.
bool is_supported(const Tree &tree, WordIndex noun) {
    return tree.upos(noun) == Upos::noun && tree.relation(noun) == Relation::obj &&
           lists_word("confirm corroborate reinforce strengthen support verify",
                      tree.lemma(tree.head(noun)));
}

// "Should it rain, the river rises": both clauses.
void add_condition(const Tree &tree, HedgeCue &cue) {
    const WordIndex clause = cue.concerns.front();
    cue.certainty = Certainty::conditional;
    if (!tree.is_root(clause) && tree.relation(clause) == Relation::advcl)
        cue.concerns.push_back(tree.head(clause));
}

// "comparable, if not superior,": a degree, no condition.
bool is_degree(const Tree &tree, const HedgeCue &cue) {
    const WordIndex degree = cue.words.last + 1;
    return tree.lower(cue.words.first) == "if" && degree + 1 < tree.size() &&
           tree.lower(degree - 1) == "not" && tree.upos(degree) != Upos::verb &&
           tree.upos(degree + 1) == Upos::punct;
}

// "The forum, proposed by the mayor" was proposed; "the proposed route" may not come.
bool is_proposed_by(const Tree &tree, WordIndex word) {
    return !tree.is_root(word) && tree.relation(word) == Relation::acl &&
           tree.has_child(word, {Relation::obl_agent});
}

// "the proposed route", "routes proposed by the mayor": a name for which, not how sure.
bool says_which(const Tree &tree, WordIndex participle) {
    return is_proposed_by(tree, participle) ||
           (tree.upos(participle) == Upos::verb && modified_noun(tree, participle));
}

// "predict who falls ill", "estimate how many fall ill": a question, of which nothing is said.
bool takes_question(const Tree &tree, WordIndex clause) {
    const auto asks = [&](WordIndex word) {
        return tree[word].xpos == Xpos::wp || tree[word].xpos == Xpos::wrb ||
               tree[word].xpos == Xpos::wdt;
    };
    return tree.relation(clause) == Relation::ccomp &&
           (asks(tree.subtree(clause).first) || std::ranges::any_of(tree.children(clause), asks));
}

// Whether the word before a quotation says that it is a name, a term or speech.
bool introduces_quotation(const Tree &tree, WordIndex word) {
    static constexpr std::array<std::string_view, 14> words = {
        "call", "name", "term", "title",  "entitle", "dub",  "label",
        "say",  "as",   "word", "phrase", "write",   "read", "state"};
    return std::ranges::find(words, tree.lemma(word)) != words.end();
}

// "..., says the mayor".
bool is_attributed(const Tree &tree, WordIndex behind) {
    for (WordIndex word = behind; word < std::min(behind + 3, tree.size()); ++word)
        if (tree.lemma(word) == "say")
            return true;
    return false;
}

// Quotation marks around a word or three that nobody is said to have said.
std::optional<HedgeCue> scare_quotes(const Tree &tree, WordIndex open) {
    constexpr WordIndex longest = 3;
    const auto is_mark = [&](WordIndex word, std::string_view typographic) {
        return tree.surface(word) == "\"" || tree.surface(word) == typographic;
    };
    if (open == 0 || !is_mark(open, "\xE2\x80\x9C"))
        return std::nullopt;
    const bool article = open > 1 && tree.upos(open - 1) == Upos::det; // 'called the "..."'
    if (introduces_quotation(tree, article ? open - 2 : open - 1))
        return std::nullopt;
    std::optional<WordIndex> head;
    for (WordIndex word = open + 1; word < tree.size(); ++word) {
        if (is_mark(word, "\xE2\x80\x9D") && head && !is_attributed(tree, word + 1))
            return HedgeCue{.words = {open, word + 1},
                            .certainty = Certainty::uncommitted,
                            .concerns = {*head},
                            .scope = {open, word + 1}};
        if (word - open > longest || tree.upos(word) == Upos::punct || tree.is_root(word))
            return std::nullopt;
        const WordIndex above = tree.head(word);
        if (!head && (above < open || above > open + longest))
            head = word;
    }
    return std::nullopt;
}

HedgeCue labelled(const Tree &tree, HedgeCue cue, const Meaning &meaning) {
    const WordIndex word = cue.words.first;
    const bool ability = meaning.speculation == "ability" && tells_of_ability(tree, word);
    const bool belief = meaning.concerns == Concerns::belief;
    const bool asked = belief && takes_question(tree, cue.concerns.front());
    const bool attributed = asked || (belief && is_belief_of_others(tree, word));
    const auto who = tree.child(word, {Relation::nsubj}); // "The mayor indicated that it rains"
    const bool told = is_proposed_by(tree, word) || is_degree(tree, cue) ||
                      (tree.lemma(word) == "indicate" && who && names_agent(tree, *who));
    cue.purpose = meaning.concerns == Concerns::purpose;
    cue.certainty = ability || attributed || told ? Certainty::certain : meaning.certainty;
    cue.speculative = !ability && !asked && !says_which(tree, word) && meaning.speculation != "no";
    if (cue.certainty == Certainty::possible && is_supported(tree, word))
        cue.certainty = Certainty::probable;
    if (is_inverted_condition(tree, word))
        add_condition(tree, cue);
    if (is_question(tree, cue)) {
        cue.certainty = Certainty::uncommitted;
        cue.speculative = true;
    }
    return cue;
}

} // namespace

std::vector<HedgeCue> find_hedges(const Tree &tree) {
    static const CueList<Meaning> cues(lexicons::hedges());
    std::vector<HedgeCue> found;
    for (WordIndex word = 0; word < tree.size();) {
        const Match match = cues.match(tree, word);
        WordIndex next = word + 1;
        if (match.meaning) {
            next = match.words.last;
            if (auto cue = hedge(tree, match))
                found.push_back(labelled(tree, std::move(*cue), *match.meaning));
        } else if (auto quotes = scare_quotes(tree, word)) {
            next = quotes->words.last;
            found.push_back(std::move(*quotes));
        }
        word = next;
    }
    return found;
}

} // namespace claimgraph
