// SPDX-License-Identifier: Apache-2.0
#include "import/claims/joined_names.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t farthest = 6; // words of a name on either side of its "and"

using Names = std::unordered_set<std::string>;

/// The names with "and" of the built-in concepts, in small letters.
Names names_with_and() {
    Names names;
    for (const Row &row : rows_of(lexicons::concepts()))
        for (const std::string_view name : names_in(row))
            if (name.find(" and ") != std::string_view::npos)
                names.insert(ascii_lower(name));
    return names;
}

struct Range {
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
};

/// The name around the "and", if the text has one there.
std::optional<Range> name_around(std::string_view text, const std::vector<Word> &words,
                                 std::size_t conjunction) {
    static const Names names = names_with_and();
    const std::size_t start = conjunction - std::min(conjunction, farthest);
    const std::size_t end = std::min(words.size(), conjunction + farthest + 1);
    for (std::size_t first = start; first < conjunction; ++first)
        for (std::size_t last = end - 1; last > conjunction; --last) {
            const TextSpan span{words[first].span.start, words[last].span.end};
            if (names.contains(ascii_lower(slice(text, span))))
                return Range{first, last};
        }
    return std::nullopt;
}

std::string_view surface(std::string_view text, const Word &word) { return slice(text, word.span); }

bool is_capital(std::string_view text, const Word &word) {
    return is_ascii_upper(surface(text, word)[0]);
}

/// "Gas Chromatography and Mass Spectrometry (GCMS)": the words around the "and" whose initials a
/// bracket behind them has.
std::optional<Range> name_of_initials(std::string_view text, const std::vector<Word> &words,
                                      std::size_t conjunction) {
    std::size_t bracket = conjunction + 1;
    while (bracket < words.size() && surface(text, words[bracket]) != "(")
        if (++bracket - conjunction > farthest)
            return std::nullopt;
    if (bracket + 2 >= words.size() || surface(text, words[bracket + 2]) != ")")
        return std::nullopt;
    const std::string initials = ascii_lower(surface(text, words[bracket + 1]));
    std::size_t first = bracket;
    for (std::size_t left = initials.size(); left > 0 && first > 0;) {
        const Word &word = words[--first];
        const char initial = ascii_lower(surface(text, word))[0];
        if (word.upos == Upos::punct || bracket - first > 2 * farthest)
            return std::nullopt;
        if (initial == initials[left - 1])
            --left;
        else if (word.upos != Upos::cconj && word.upos != Upos::adp && word.upos != Upos::det)
            return std::nullopt;
        if (left == 0)
            return first < conjunction && initials.size() > 2
                       ? std::optional(Range{first, bracket - 1})
                       : std::nullopt;
    }
    return std::nullopt;
}

/// "the Strengths and Difficulties Questionnaire", "the Tea and Coffee Institute": an article, and
/// names up to one that says what it is.
std::optional<Range> name_of_one(std::string_view text, const std::vector<Word> &words,
                                 std::size_t conjunction) {
    constexpr std::string_view kinds =
        "Act Administration Agency Association Authority Board Bureau Centre Center Commission "
        "Committee Council Department Foundation Fund Index Institute Inventory Ministry Museum "
        "Office Organisation Organization Programme Program Questionnaire Scale School Service "
        "Society Survey Test Trust";
    const auto is_name = [&](std::size_t at) {
        const std::string_view word = surface(text, words[at]);
        return is_capital(text, words[at]) && is_noun(words[at]) && word.size() > 1 &&
               !is_ascii_upper(word[1]); // "the FDA and European Medicines Agency" are two
    };
    std::size_t first = conjunction;
    while (first > 0 && is_name(first - 1) && !lists_word(kinds, surface(text, words[first - 1])))
        --first;
    std::size_t last = conjunction;
    while (last + 1 < words.size() && is_capital(text, words[last + 1]) &&
           (is_name(last + 1) || words[last + 1].upos == Upos::adj))
        ++last;
    const bool whole =
        first > 0 && first < conjunction && last > conjunction + 1 &&
        lists_word("a an its our the their this", ascii_lower(surface(text, words[first - 1]))) &&
        lists_word(kinds, surface(text, words[last]));
    return whole ? std::optional(Range{first, last}) : std::nullopt;
}

/// The word that holds the rest of the name: an agency's name ends with what it is, unless an "of"
/// or "for" follows that: "Centers for ...".
std::size_t head_of(const std::vector<Word> &words, Range name) {
    for (std::size_t i = name.first + 1; i <= name.last; ++i)
        if (words[i].relation == Relation::case_mark && words[i].upos == Upos::adp)
            return i - 1;
    return name.last;
}

/// Whether the name could be made one: a part may hang below what hangs below another.
bool join(std::vector<Word> &words, Range name) {
    const std::vector<Word> before = words;
    const auto inside = [&](std::int32_t word) {
        return word >= static_cast<std::int32_t>(name.first) &&
               word <= static_cast<std::int32_t>(name.last);
    };
    std::size_t top = name.first;
    while (top < name.last && inside(words[top].head))
        ++top;
    for (std::size_t i = name.first; i <= name.last; ++i)
        if (is_subject(words[i].relation) && !inside(words[i].head))
            top = i;
    const std::size_t head = head_of(words, name);
    const auto at_head = static_cast<std::int32_t>(head);
    words[head].relation =
        head == top ? words[top].relation : std::exchange(words[top].relation, Relation::compound);
    words[head].head = head == top ? words[top].head : std::exchange(words[top].head, at_head);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool part = i >= name.first && i <= name.last;
        if (i == head || (!part && !inside(words[i].head)))
            continue;
        words[i].head = at_head;
        if (part && words[i].upos != Upos::punct)
            words[i].relation = i < head ? Relation::compound : Relation::flat;
    }
    if (is_tree(words))
        return true;
    words = before;
    return false;
}

/// "Dr. Luz Ortega Brandt" with the last name apart: from a title on all names are one.
std::optional<Range> titled_name(std::string_view text, const std::vector<Word> &words,
                                 std::size_t title) {
    std::size_t last = title;
    while (last + 1 < words.size() && words[last + 1].upos == Upos::propn &&
           is_capital(text, words[last + 1]))
        ++last;
    if (last == title || !lists_word("dr dr. mr mr. mrs mrs. ms ms. prof prof. professor",
                                     ascii_lower(surface(text, words[title]))))
        return std::nullopt;
    // "Dr. Ada Best": behind a first name a capital makes a name of any word.
    if (last + 2 < words.size() && is_capital(text, words[last + 1]) &&
        !is_capital(text, words[last + 2]))
        ++last;
    int parts = 0; // besides the first
    for (std::size_t i = title; i <= last; ++i) {
        const bool outside = words[i].head < static_cast<std::int32_t>(title) ||
                             words[i].head > static_cast<std::int32_t>(last);
        const Relation relation = words[i].relation;
        const bool named = relation == Relation::compound || relation == Relation::flat ||
                           relation == Relation::nmod_desc;
        parts += outside || !named ? 1 : 0;
    }
    return parts > 1 ? std::optional(Range{title, last}) : std::nullopt;
}

/// `Ana "Bee" Reyes`: the names around one in quotation marks that begins at `open`.
std::optional<Range> name_with_nickname(std::string_view text, const std::vector<Word> &words,
                                        std::size_t open) {
    constexpr std::string_view marks = "\" ' ` `` '' \u201C \u201D \u2018 \u2019";
    constexpr std::size_t longest = 3; // words in the marks
    const auto is_mark = [&](std::size_t at) {
        return at < words.size() && lists_word(marks, surface(text, words[at]));
    };
    const auto is_name = [&](std::size_t at) {
        return at < words.size() && words[at].upos == Upos::propn && is_capital(text, words[at]);
    };
    if (open == 0 || !is_name(open - 1) || !is_mark(open))
        return std::nullopt;
    std::size_t close = open + 1;
    while (is_name(close) && close - open <= longest)
        ++close;
    if (close == open + 1 || !is_mark(close) || !is_name(close + 1))
        return std::nullopt;
    Range name{open - 1, close + 1};
    while (name.first > 0 && is_name(name.first - 1))
        --name.first;
    while (is_name(name.last + 1))
        ++name.last;
    return name;
}

/// "group I", "phase II", "arm B": with the number or letter apart.
std::optional<Range> numbered_kind(std::string_view text, const std::vector<Word> &words,
                                   std::size_t kind) {
    if (words[kind].xpos != Xpos::nn ||
        !lists_word("arm class cohort figure grade group level phase section stage step table type "
                    "zone",
                    words[kind].lemma))
        return std::nullopt;
    const std::string_view mark = surface(text, words[kind + 1]);
    const bool counts = lists_word("I II III IV V VI VII VIII IX X", mark) ||
                        (mark.size() == 1 && is_ascii_upper(mark[0]) && mark != "I" && mark != "A");
    if (!counts || hangs_at(words[kind + 1], kind) || hangs_at(words[kind], kind + 1))
        return std::nullopt;
    const bool study = kind + 2 < words.size() && lists_word("study trial", words[kind + 2].lemma);
    return Range{kind, kind + (study ? 2U : 1U)};
}

/// "Grade 3 to 4 headaches" read as a grade to headaches
std::optional<Range> range_of_kinds(std::string_view, const std::vector<Word> &words,
                                    std::size_t kind) {
    if (kind + 4 >= words.size() ||
        !lists_word("category class grade level phase stage type", words[kind].lemma) ||
        words[kind + 1].upos != Upos::num || words[kind + 2].lemma != "to" ||
        words[kind + 3].upos != Upos::num)
        return std::nullopt;
    std::size_t noun = kind + 4;
    while (noun + 1 < words.size() && words[noun].upos == Upos::adj)
        ++noun;
    return words[noun].upos == Upos::noun && !hangs_at(words[kind], noun)
               ? std::optional(Range{kind, noun})
               : std::nullopt;
}

/// Whether more than one of the words hangs outside, or as what no part of a name is.
bool is_torn(const std::vector<Word> &words, const Range &name) {
    int parts = 0;
    for (std::size_t i = name.first; i <= name.last; ++i) {
        const bool outside = words[i].head < static_cast<std::int32_t>(name.first) ||
                             words[i].head > static_cast<std::int32_t>(name.last);
        parts += outside || words[i].relation == Relation::appos ? 1 : 0;
    }
    return parts > 1;
}

/// "says registered nurse Ada Moss", "says dietitian Ada Best": a description without an article,
/// and the name.
std::optional<Range> name_behind_saying(std::string_view text, const std::vector<Word> &words,
                                        std::size_t verb) {
    constexpr std::size_t longest = 4; // words of the description
    const bool participle = words[verb + 1].xpos == Xpos::vbn;
    if (!lists_word("add argue explain note say tell", words[verb].lemma))
        return std::nullopt;
    std::size_t last = verb + (participle ? 2 : 1);
    const auto describes = [&](const Word &word) {
        return (word.upos == Upos::noun || word.upos == Upos::adj) && !is_capital(text, word);
    };
    while (last < words.size() && describes(words[last]))
        ++last;
    const std::size_t name = last;
    while (last < words.size() && is_noun(words[last]) && is_capital(text, words[last]))
        ++last;
    if (last == name || name == verb + 1 || name > verb + 1 + longest ||
        (participle && name == verb + 2))
        return std::nullopt;
    // behind a first name a capital makes a name of any word
    if (last == name + 1 && last < words.size() && is_capital(text, words[last]) &&
        words[last].upos == Upos::adv)
        ++last;
    const Range whole{verb + 1, last - 1};
    return participle || is_torn(words, whole) ? std::optional(whole) : std::nullopt;
}

/// "DMF" of "delayed-release DMF" taken for an adverb: no adverb is in capitals.
void raise_acronym(std::string_view text, std::vector<Word> &words, std::size_t at) {
    const std::string_view form = surface(text, words[at]);
    if (at < 2 || words[at].upos != Upos::adv || form.size() < 2 ||
        !std::ranges::all_of(form, is_ascii_upper) || !hangs_at(words[at], at - 1) ||
        !is_noun(words[at - 1]) || surface(text, words[at - 2]) != "-")
        return;
    hang_like(words, at, at - 1);
    move_children(words, at - 1, at);
    hang_as(words, at - 1, at, Relation::compound);
    words[at].upos = Upos::propn;
    words[at].xpos = Xpos::nnp;
    words[at].lemma = form;
    for (std::size_t i = 0; i + 1 < at; ++i) // what narrows the part of the name stays with it
        if (hangs_at(words[i], at) && words[i].relation == Relation::amod && i + 3 == at)
            words[i].head = static_cast<std::int32_t>(at - 1);
}

} // namespace

void join_names(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        raise_acronym(text, words, i);
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        for (const auto around :
             {titled_name, name_with_nickname, numbered_kind, range_of_kinds, name_behind_saying})
            if (const auto name = around(text, words, i); name && join(words, *name)) {
                if (around == range_of_kinds) // its last word is a noun already
                    continue;
                const bool kind = around == numbered_kind;
                words[name->last].upos = kind ? Upos::noun : Upos::propn;
                words[name->last].xpos = kind ? Xpos::nn : Xpos::nnp;
                if (around == name_behind_saying) {
                    words[name->last].relation = Relation::nsubj;
                    if (words[name->first].xpos == Xpos::vbn) {
                        words[name->first].upos = Upos::adj;
                        words[name->first].xpos = Xpos::jj;
                    }
                }
            }
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i].relation == Relation::cc && words[i].lemma == "and")
            for (const auto around : {name_around, name_of_initials, name_of_one})
                if (const auto name = around(text, words, i); name && join(words, *name)) {
                    i = name->last;
                    break;
                }
}

} // namespace claimgraph
