// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arguments.hpp"

#include "import/claims/noun_classes.hpp"
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
    return phrases.match(row).length == words.size() || row.front() == "according";
}

/// Prepositional phrases that a minimal noun phrase leaves out: "symptoms [in adults]".
void add_left_out(const Tree &tree, const Item &end, std::vector<WordIndex> &heads) {
    const auto whole = whole_elsewhere(tree, end.head);
    for (WordIndex noun = end.words.first; noun < end.words.last; ++noun) {
        // Of the noun itself, and of those in its name: "the risk of gout [in men]".
        if (noun != end.head && (!is_nominal(tree, noun) || !tree.below(noun, end.head)))
            continue;
        for (const WordIndex child : tree.children(noun))
            if (child > noun && tree.relation(child) == Relation::nmod && child != whole &&
                tree.subtree(child).first >= end.words.last)
                heads.push_back(child);
    }
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

} // namespace

std::vector<Argument> find_arguments(const ClaimView &view) {
    const Tree &tree = view.tree;
    std::vector<WordIndex> heads = view.reading.arguments;
    add_left_out(tree, view.reading.subject, heads);
    if (view.reading.object)
        add_left_out(tree, *view.reading.object, heads);
    add_standard(view, heads);
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
        if (!named && !is_discourse(tree, words))
            found.push_back({role_of(tree, head), tree.span_of(words)});
    }
    if (view.reading.measure && view.reading.measure->thing)
        found.push_back({ArgumentRole::measure, tree.span_of(view.reading.measure->thing->words)});
    return found;
}

} // namespace claimgraph
