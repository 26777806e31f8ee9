// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arguments.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/occasions.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/wholes.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

struct Roles {
    WordMap nouns;
    WordMap prepositions;
};

const Roles &roles() {
    static const Roles read = [] {
        Roles result;
        for (const Row &row : rows_of(lexicons::roles()))
            (row.at(1) == "noun" ? result.nouns : result.prepositions).emplace(row[0], row.at(2));
        return result;
    }();
    return read;
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
}

// The noun says more than the preposition: "in adults" is a population, "in May" a time.
ArgumentRole role_of(const Tree &tree, WordIndex head) {
    if (is_year(tree.lower(head)))
        return ArgumentRole::time;
    const auto noun = roles().nouns.find(tree.lemma(head));
    const std::string before = preposition(tree, head);
    const auto place = roles().prepositions.find(before);
    if (noun != roles().nouns.end() &&
        (place == roles().prepositions.end() || place->second != word(ArgumentRole::comparator)))
        return from_word<ArgumentRole>(noun->second).value_or(ArgumentRole::other);
    if (place != roles().prepositions.end())
        return from_word<ArgumentRole>(place->second).value_or(ArgumentRole::other);
    return ArgumentRole::other;
}

/// "in addition", "according to X": they join sentences or name a speaker, and qualify nothing.
bool is_discourse(const Tree &tree, WordRange words) {
    static const PhraseTable phrases(lexicons::discourse_phrases());
    const auto row = tree.lower().subspan(words.first, words.size());
    return phrases.match(row).length == words.size() ||
           (row.front() == "according" &&
            (words.first == 0 || tree.upos(words.first - 1) == Upos::punct));
}

/// "drugs [used at sea]", "men [who smoke]": which ones, in a clause that is not the claim's own.
bool narrows(const ClaimView &view, WordIndex clause) {
    constexpr WordIndex longest = 16; // what is longer tells a story
    const Tree &tree = view.tree;
    const WordRange words = clause_words(tree, clause);
    const auto holds = [&](const std::optional<Item> &end) {
        return end && words.contains(end->head);
    };
    return tree.is(clause, {Relation::acl, Relation::acl_relcl}) && words.size() <= longest &&
           tree.upos(words.first) != Upos::punct && tree.surface(words.first - 1) != "," &&
           !lists_word("that whether", preposition(tree, clause)) &&
           !tree.below(view.reading.anchor, clause) && !holds(view.reading.subject) &&
           !holds(view.reading.object);
}

/// What a minimal noun phrase leaves out: "symptoms [in adults]", "symptoms [seen in adults]".
void add_left_out(const ClaimView &view, const Item &end, std::vector<WordIndex> &heads) {
    const Tree &tree = view.tree;
    const auto whole = whole_elsewhere(tree, end.head);
    for (WordIndex noun = end.words.first; noun < end.words.last; ++noun) {
        // Of the noun itself, and of those in its name: "the risk of gout [in men]".
        if (noun != end.head && (!is_nominal(tree, noun) || !tree.below(noun, end.head)))
            continue;
        for (const WordIndex child : tree.children(noun))
            if (child > noun && child != whole && tree.subtree(child).first >= end.words.last &&
                (tree.relation(child) == Relation::nmod || narrows(view, child)))
                heads.push_back(child);
    }
}

/// "gout and stroke [in men]": of a list what stands behind it.
void add_behind_list(const Tree &tree, const Item &end, std::vector<WordIndex> &heads) {
    const WordIndex first = tree.first_conjunct(end.head);
    const std::vector<WordIndex> list = tree.conjuncts(first);
    if (list.size() < 2 || tree.has_child(end.head, {Relation::nmod})) // has its own
        return;
    for (const WordIndex item : {first, list.back()})
        for (const WordIndex child : tree.children(item))
            if (item != end.head && child > list.back() &&
                tree.subtree(child).first >= end.words.last &&
                ((tree.relation(child) == Relation::nmod &&
                  role_of(tree, child) == ArgumentRole::population &&
                  lists_word("among in", preposition(tree, child))) ||
                 // "men and women [aged 60 or more]"
                 (tree.relation(child) == Relation::acl && tree.lower(child) == "aged")))
                heads.push_back(child);
}

/// "had greater reductions in pain [than the others]": at a noun that is part of the relation.
void add_standard(const ClaimView &view, std::vector<WordIndex> &heads) {
    const Tree &tree = view.tree;
    for (const Part &part : view.proposition().parts) {
        if (part.slot != Slot::object && part.slot != Slot::complement)
            continue;
        for (const WordIndex child : tree.children(part.head))
            if (child > part.head && tree.is(child, {Relation::nmod, Relation::obl}) &&
                role_of(tree, child) == ArgumentRole::comparator)
                heads.push_back(child);
    }
}

/// "sinks [if it is full]", "sank [after it was filled]", "grew [as measured by nurses]": a case, a
/// time or a means that a clause tells.
std::optional<ArgumentRole> role_of_clause(const Tree &tree, WordIndex clause) {
    if (tree.relation(clause) != Relation::advcl)
        return std::nullopt;
    const WordIndex first = tree.subtree(clause).first;
    const std::string_view mark = tree.lower(first);
    const bool stands =
        tree.is(first, {Relation::mark, Relation::advmod}) && tree.head(first) == clause;
    if (!stands)
        return std::nullopt;
    if (says_how_known(tree, clause))
        return ArgumentRole::instrument;
    if (lists_word("if unless when whenever", mark))
        return ArgumentRole::condition;
    return lists_word("after before once until", mark) ? std::optional(ArgumentRole::time)
                                                       : std::nullopt;
}

/// Clauses beside the claim that say in which case or when it holds.
void add_circumstances(const ClaimView &view, std::vector<WordIndex> &heads) {
    constexpr WordIndex longest = 20; // what is longer tells a story
    const Tree &tree = view.tree;
    const auto holds = [&](WordRange words, const std::optional<Item> &end) {
        return end && (words.contains(end->head) || end->words.contains(words));
    };
    std::vector<WordIndex> predicates =
        view.proposition().chain; // "tended to leave [if it was full]"
    predicates.push_back(view.proposition().predicate);
    predicates.push_back(view.reading.anchor);
    for (const WordIndex predicate : predicates)
        for (const WordIndex child : tree.children(predicate)) {
            const WordRange words = tree.subtree(child);
            if (role_of_clause(tree, child) && words.size() <= longest &&
                !words.contains(view.reading.anchor) && !holds(words, view.reading.subject) &&
                !holds(words, view.reading.object))
                heads.push_back(child);
        }
}

/// "[In the tea group,] pain fell and sleep improved": what opens a row of clauses holds for each.
void add_front(const ClaimView &view, std::vector<WordIndex> &heads) {
    const Tree &tree = view.tree;
    const WordIndex predicate = view.proposition().predicate;
    const WordIndex first = tree.first_conjunct(predicate);
    const auto subject = tree.child(first, {Relation::nsubj, Relation::nsubj_pass});
    if (first == predicate || !subject || !view.proposition().own_subject)
        return;
    const auto opens = [&](WordIndex clause, WordIndex noun, WordIndex phrase) {
        return tree.relation(phrase) == Relation::obl && tree.subtree(phrase).first > 0 &&
               tree.subtree(phrase).last <= tree.subtree(noun).first && phrase < clause;
    };
    const auto own = tree.child(predicate, {Relation::nsubj, Relation::nsubj_pass});
    for (const WordIndex phrase : tree.children(predicate))
        if (own && opens(predicate, *own, phrase))
            return; // "and in the coffee group it rose"
    for (const WordIndex phrase : tree.children(first)) {
        const ArgumentRole role = role_of(tree, phrase);
        if (phrase < *subject && tree.relation(phrase) == Relation::obl &&
            tree.subtree(phrase).last <= tree.subtree(*subject).first &&
            (role == ArgumentRole::population || role == ArgumentRole::time))
            heads.push_back(phrase);
    }
}

/// "showed a reduction in pain [in the tea group]": at a change that is part of the relation.
void add_at_change(const ClaimView &view, std::vector<WordIndex> &heads) {
    const Tree &tree = view.tree;
    const Item &changed = view.reading.object ? *view.reading.object : view.reading.subject;
    if (tree.is_root(changed.head))
        return;
    // "There is a fall in pain": the parser's or a repair's choice is where the pain hangs.
    const bool there_is = view.proposition().origin == Origin::existential &&
                          tree.relation(changed.head) == Relation::obl;
    if (tree.relation(changed.head) != Relation::nmod && !(there_is && view.proposition().subject))
        return;
    const WordIndex change = there_is ? *view.proposition().subject : tree.head(changed.head);
    if (change > changed.head || !change_named(tree, change) || changed.words.contains(change))
        return;
    for (const WordIndex child : tree.children(change))
        if (tree.relation(child) == Relation::nmod && child > changed.head &&
            tree.subtree(child).first >= changed.words.last)
            heads.push_back(child);
}

} // namespace

std::vector<Argument> find_arguments(const ClaimView &view) {
    const Tree &tree = view.tree;
    std::vector<WordIndex> heads = view.reading.arguments;
    const Reading &reading = view.reading;
    for (const Item *end : {&reading.subject, reading.object ? &*reading.object : nullptr})
        if (end != nullptr) {
            add_left_out(view, *end, heads);
            add_behind_list(tree, *end, heads);
        }
    add_standard(view, heads);
    add_at_change(view, heads);
    add_front(view, heads);
    add_circumstances(view, heads);
    std::ranges::sort(heads);
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    std::vector<Argument> found;
    for (const WordIndex head : heads) {
        WordRange words = clause_words(tree, head);
        words.first = std::min(words.first, tree.subtree(head).first);
        while (words.size() > 1 && tree.upos(words.first) == Upos::punct)
            ++words.first;
        // "five adults" of "one in five adults" is part of what it hangs at.
        const bool named = view.reading.object &&
                           (view.reading.object->words.contains(words) ||
                            (view.reading.measure && words.contains(view.reading.object->head)));
        // "differ in [weight or height]", told of each: the end itself is no argument.
        const bool end = words.contains(view.reading.subject.words);
        if (!named && !end && !is_discourse(tree, words))
            found.push_back(
                {role_of_clause(tree, head).value_or(role_of(tree, head)), tree.span_of(words)});
    }
    if (view.reading.measure && view.reading.measure->thing)
        found.push_back({ArgumentRole::measure, tree.span_of(view.reading.measure->thing->words)});
    return found;
}

} // namespace claimgraph
