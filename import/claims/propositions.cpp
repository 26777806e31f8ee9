// SPDX-License-Identifier: Apache-2.0
#include "import/claims/propositions.hpp"

#include "import/claims/subjects.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// A chain longer than this ("wants to try to begin to ...") is noise.
constexpr std::size_t longest_chain = 8;

bool is_verbal(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::verb || tree.upos(word) == Upos::aux;
}

bool has_to(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word))
        if (tree.relation(child) == Relation::mark && tree.lower(child) == "to")
            return true;
    return false;
}

bool is_copular(const Tree &tree, WordIndex word) { return tree.has_child(word, {Relation::cop}); }

/// Whether an xcomp goes on with what its matrix says of the subject, as in "tends to rise"; what
/// does not is a complement, as in "remains high".
bool continues_chain(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::xcomp || tree.is_root(word))
        return false;
    const bool verbal =
        is_verbal(tree, word) && tree[word].xpos != Xpos::vbn && tree[word].xpos != Xpos::jj;
    return (verbal || has_to(tree, word)) && passes_subject(tree, tree.head(word));
}

/// The verb that goes on from here, if the word only passes its subject on.
std::optional<WordIndex> next_in_chain(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word))
        if (continues_chain(tree, child))
            return child;
    return std::nullopt;
}

/// What bears a proposition at this word, or nothing.
std::optional<Origin> origin_at(const Tree &tree, WordIndex word) {
    const Relation relation = tree.relation(word);
    const bool copular = is_copular(tree, word);
    if (!copular && relation == Relation::appos)
        return Origin::apposition;
    if (!copular && !is_verbal(tree, word))
        return std::nullopt;
    if (tree.is(word, {Relation::amod, Relation::compound, Relation::case_mark, Relation::mark,
                       Relation::aux, Relation::aux_pass, Relation::cop, Relation::fixed,
                       Relation::flat, Relation::punct, Relation::det, Relation::nummod}))
        return std::nullopt;
    if (tree.has_child(word, {Relation::expl}) && (tree.lemma(word) == "be" || copular))
        return Origin::existential;
    if (copular)
        return relation == Relation::acl_relcl ? Origin::relative_clause : Origin::copula;
    const WordIndex first = tree.first_conjunct(word);
    const bool own_subject = tree.has_child(
        word, {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::csubj_pass});
    switch (tree.relation(first)) {
    case Relation::acl_relcl:
        return Origin::relative_clause;
    case Relation::acl:
        return own_subject           ? Origin::verb
               : has_to(tree, first) ? Origin::infinitive
                                     : Origin::participle;
    case Relation::advcl:
        return own_subject           ? Origin::verb
               : has_to(tree, first) ? Origin::infinitive
                                     : Origin::adverbial;
    default:
        return Origin::verb;
    }
}

bool is_passive(const Tree &tree, WordIndex word, Origin origin) {
    if (tree.has_child(word, {Relation::aux_pass, Relation::nsubj_pass, Relation::csubj_pass,
                              Relation::obl_agent}))
        return true;
    if (tree[word].xpos != Xpos::vbn || tree.has_child(word, {Relation::aux}))
        return false;
    // "flooded by rain" after a noun; "was flooded and blocked".
    if (origin == Origin::participle || tree.relation(word) == Relation::xcomp)
        return true;
    // "Founded in 1900, the firm grew."
    if (origin == Origin::adverbial && !tree.has_child(word, {Relation::obj}))
        return true;
    return tree.relation(word) == Relation::conj &&
           tree.has_child(tree.first_conjunct(word), {Relation::aux_pass}) &&
           !tree.has_child(word, {Relation::nsubj});
}

/// The preposition or conjunction before a part: "in", "due to", "instead of".
WordRange marker_of(const Tree &tree, WordIndex head, bool prepositions_only = false) {
    WordRange marker;
    for (const WordIndex child : tree.children(head)) {
        if (child > head || !tree.is(child, {Relation::case_mark, Relation::mark}) ||
            (prepositions_only && tree.relation(child) == Relation::mark))
            continue;
        WordRange words = {child, child + 1};
        for (const WordIndex below : tree.children(child))
            if (tree.relation(below) == Relation::fixed)
                words.last = std::max(words.last, below + 1);
        // "along with", "from within": one marker; a second one apart belongs to something inside.
        if (marker.empty())
            marker = words;
        else if (marker.last == words.first)
            marker.last = words.last;
    }
    return marker;
}

std::optional<Slot> slot_of(const Tree &tree, WordIndex child, bool passive) {
    switch (tree.relation(child)) {
    case Relation::obj:
        return Slot::object;
    case Relation::iobj:
        return Slot::recipient;
    case Relation::obl_agent:
        return Slot::agent;
    case Relation::obl:
    case Relation::obl_unmarked: {
        const WordRange marker = marker_of(tree, child);
        const bool by = marker.size() == 1 && tree.lower(marker.first) == "by";
        return by && passive ? Slot::agent : Slot::oblique;
    }
    case Relation::ccomp:
        return Slot::content;
    case Relation::xcomp:
        return is_verbal(tree, child) && tree[child].xpos != Xpos::vbn ? Slot::content
                                                                       : Slot::complement;
    case Relation::advcl:
    case Relation::advcl_relcl:
        return Slot::adverbial;
    default:
        return std::nullopt;
    }
}

void add_parts(const Tree &tree, Proposition &proposition, WordIndex word) {
    for (const WordIndex child : tree.children(word)) {
        const auto slot = slot_of(tree, child, proposition.passive);
        if (!slot || std::ranges::find(proposition.chain, child) != proposition.chain.end() ||
            child == proposition.predicate)
            continue;
        if (!is_relative_pronoun(tree, child)) {
            proposition.parts.push_back({child, *slot, marker_of(tree, child)});
        } else if (const auto noun = antecedent(tree, proposition.predicate)) {
            proposition.parts.push_back({*noun, *slot, marker_of(tree, child)});
        }
    }
}

bool has_part(const Proposition &proposition, Slot slot) {
    return std::ranges::find(proposition.parts, slot, &Part::slot) != proposition.parts.end();
}

/// The object that stands elsewhere: behind the last of coordinated verbs, or before the relative
/// clause that lacks it.
void add_distant_object(const Tree &tree, Proposition &proposition) {
    if (proposition.passive || has_part(proposition, Slot::object) ||
        has_part(proposition, Slot::content) || has_part(proposition, Slot::complement))
        return;
    const WordIndex word = proposition.predicate;
    // Its own subject is another one than the noun that it describes.
    const auto subject = tree.child(word, {Relation::nsubj});
    if (tree.relation(word) == Relation::acl_relcl && subject &&
        !is_relative_pronoun(tree, *subject) && proposition.origin == Origin::relative_clause &&
        is_verbal(tree, word)) {
        proposition.parts.push_back({tree.head(word), Slot::object, {}});
        return;
    }
    const bool bare = proposition.parts.empty();
    if (bare && tree.relation(word) == Relation::conj)
        if (const auto object = tree.child(tree.head(word), {Relation::obj});
            object && *object > word)
            proposition.parts.push_back({*object, Slot::object, {}});
}

/// "however," and the like: of the clause, not of the verb.
bool stands_apart(const Tree &tree, WordIndex adverb) {
    const WordIndex next = tree.subtree(adverb).last;
    return tree.surface(next - 1) == "," || (next < tree.size() && tree.surface(next) == ",");
}

void add_relation_words(const Tree &tree, std::vector<WordIndex> &words, WordIndex verb) {
    words.push_back(verb);
    for (const WordIndex child : tree.children(verb)) {
        const bool auxiliary = tree.is(
            child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::compound_prt});
        const bool before = child < verb;
        const bool adverb = tree.relation(child) == Relation::advmod && before &&
                            tree[child].xpos != Xpos::wrb && !stands_apart(tree, child);
        const bool to = tree.relation(child) == Relation::mark && tree.lower(child) == "to";
        if (auxiliary || adverb || to)
            words.push_back(child);
    }
}

/// Adverbs before the subject ("Recently, X rose") belong to the clause, not to the relation.
std::vector<WordIndex> relation_words(const Tree &tree, const Proposition &proposition) {
    std::vector<WordIndex> words;
    for (const WordIndex verb : proposition.chain)
        add_relation_words(tree, words, verb);
    if (proposition.origin != Origin::apposition)
        add_relation_words(tree, words, proposition.predicate);
    if (is_copular(tree, proposition.predicate))
        std::erase_if(words, [&](WordIndex word) {
            return word == proposition.predicate ||
                   (tree.relation(word) == Relation::advmod &&
                    tree.head(word) == proposition.predicate &&
                    word > *tree.child(proposition.predicate, {Relation::cop}) &&
                    tree.lower(word) != "not" && tree.lower(word) != "n't");
        });
    std::ranges::sort(words);
    if (!words.empty() && proposition.own_subject && proposition.subject &&
        *proposition.subject < words.back())
        std::erase_if(words, [&](WordIndex word) {
            return word < *proposition.subject && tree.relation(word) == Relation::advmod;
        });
    return words;
}

/// "X will close, officials said": what is said stands above who says it.
void add_content_above(const Tree &tree, Proposition &proposition) {
    const WordIndex word = proposition.predicate;
    if (tree.relation(word) != Relation::parataxis || proposition.passive ||
        !proposition.own_subject || !is_verbal(tree, word) || is_copular(tree, word) ||
        has_part(proposition, Slot::object) || has_part(proposition, Slot::content) ||
        has_part(proposition, Slot::complement))
        return;
    proposition.parts.push_back({tree.head(word), Slot::content, {}});
}

Proposition proposition_at(const Tree &tree, WordIndex word, Origin origin) {
    Proposition found;
    found.predicate = word;
    found.origin = origin;
    WordIndex top = word;
    while (continues_chain(tree, top) && found.chain.size() < longest_chain) {
        top = tree.head(top);
        found.chain.insert(found.chain.begin(), top);
    }
    if (top != word)
        if (const auto above = origin_at(tree, top); above && origin == Origin::verb)
            found.origin = *above == Origin::copula ? Origin::verb : *above;
    found.passive = is_passive(tree, word, origin);
    if (const auto subject = find_subject(tree, word)) {
        found.subject = subject->head;
        const auto above = find_subject(tree, top);
        found.own_subject = subject->own || (above && above->own);
    }
    for (const WordIndex link : found.chain)
        add_parts(tree, found, link);
    if (origin == Origin::copula || is_copular(tree, word) || origin == Origin::apposition)
        // "that" and "to" before it belong to the clause.
        found.parts.push_back({word, Slot::complement, marker_of(tree, word, true)});
    if (origin == Origin::apposition) {
        found.subject = tree.head(word);
        found.own_subject = true;
    } else {
        add_parts(tree, found, word);
        add_distant_object(tree, found);
        add_content_above(tree, found);
    }
    std::ranges::stable_sort(found.parts, {}, &Part::head);
    found.relation = relation_words(tree, found);
    return found;
}

} // namespace

std::vector<Proposition> find_propositions(const Tree &tree) {
    std::vector<Proposition> found;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (const auto origin = origin_at(tree, word); origin && !next_in_chain(tree, word))
            found.push_back(proposition_at(tree, word, *origin));
    return found;
}

} // namespace claimgraph
