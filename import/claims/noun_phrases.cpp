// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_phrases.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/restriction.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// More items than this are a table, not a list.
constexpr std::size_t most_items = 32;

bool is_list_preposition(std::string_view text) {
    return text == "such as" || text == "including" || text == "like" || text == "e.g." ||
           text == "especially" || text == "particularly" || text == "namely";
}

bool is_measure(const Tree &tree, WordIndex noun) {
    static const WordMap aspects = word_map(lexicons::aspects());
    static const WordMap partitives = word_map(lexicons::partitives());
    return aspects.contains(tree.lower(noun)) || partitives.contains(tree.lower(noun));
}

bool keeps_complement(const Tree &tree, WordIndex noun, std::string_view preposition) {
    return preposition == "of" || preposition == "plus" ||
           takes_complement(tree, noun, preposition);
}

/// "At night, losses rose": what has a preposition in front stands before the noun and outside it.
bool is_phrase_in_front(const Tree &tree, WordIndex child) {
    const WordIndex first = tree.subtree(child).first;
    return tree.is(child, {Relation::nmod, Relation::obl, Relation::dep}) &&
           tree.relation(first) == Relation::case_mark && tree.head(first) == child &&
           tree.upos(first) == Upos::adp;
}

bool is_kept_left(const Tree &tree, WordIndex child) {
    // "not" denies the clause and names nothing; so does "how" that begins it.
    const bool asks = tree.relation(child) == Relation::advmod &&
                      tree[tree.subtree(child).first].xpos == Xpos::wrb;
    if (tree.lemma(child) == "not" || asks || is_phrase_in_front(tree, child))
        return false;
    return tree.is(child,
                   {Relation::det, Relation::det_predet, Relation::amod, Relation::compound,
                    Relation::nummod, Relation::nmod_poss, Relation::nmod_unmarked,
                    Relation::advmod, Relation::flat, Relation::nmod_desc, Relation::obl,
                    Relation::obl_unmarked, Relation::goeswith, Relation::nmod, Relation::dep}) ||
           (tree.relation(child) == Relation::punct &&
            (tree.surface(child) == "-" || tree.surface(child) == "%" ||
             tree.surface(child) == "/" || tree.surface(child) == "\""));
}

bool is_kept_right(const Tree &tree, WordIndex child) {
    switch (tree.relation(child)) {
    case Relation::flat:
    case Relation::fixed:
    case Relation::compound:
    case Relation::goeswith:
    case Relation::nummod:
    case Relation::nmod_unmarked:
        return true;
    case Relation::nmod:
        return keeps_complement(tree, tree.head(child), preposition(tree, child));
    case Relation::acl: // "the risk of dying from thirst"
        return tree[child].xpos == Xpos::vbg && preposition(tree, child) == "of" &&
               is_measure(tree, tree.head(child));
    case Relation::punct:
        return tree.surface(child) == "-" || tree.surface(child) == "/";
    default:
        return false;
    }
}

WordIndex core_start(const Tree &tree, WordIndex head) {
    const auto children = tree.children(head);
    WordIndex first = head;
    for (std::size_t i = children.size(); i-- > 0;) {
        const WordIndex child = children[i];
        if (child > head)
            continue;
        const WordRange words = tree.subtree(child);
        if (!is_kept_left(tree, child) || words.last != first)
            break;
        first = words.first;
    }
    return first;
}

WordIndex core_end(const Tree &tree, WordIndex head, int depth) {
    WordIndex last = head + 1;
    for (const WordIndex child : tree.children(head)) {
        if (child < head)
            continue;
        if (tree.subtree(child).first != last || !is_kept_right(tree, child))
            break;
        // Inside the complement, too, only what names it; coordinated things stay together.
        WordIndex end = depth == 0 || tree.relation(child) == Relation::acl
                            ? tree.subtree(child).last
                            : core_end(tree, child, depth - 1);
        for (const WordIndex conjunct : tree.conjuncts(child))
            if (conjunct > child && core_start(tree, conjunct) <= end + 2)
                end = std::max(end, core_end(tree, conjunct, 0));
        last = std::max(last, end);
    }
    // "the size and weight of stones": the last of conjuncts has what hangs at the first.
    if (tree.relation(head) == Relation::conj)
        for (const WordIndex shared : tree.children(tree.first_conjunct(head)))
            if (shared > head && tree.relation(shared) == Relation::nmod &&
                tree.subtree(shared).first == last && preposition(tree, shared) == "of")
                last = depth == 0 ? tree.subtree(shared).last : core_end(tree, shared, depth - 1);
    return last;
}

/// "five adults" of "one in five adults", wherever the parser hangs it: a share is named by both.
WordIndex share_end(const Tree &tree, WordIndex head, WordIndex end) {
    if (tree.upos(head) != Upos::num || end != head + 1 || end + 1 >= tree.size() ||
        tree.lower(end) != "in" || tree.upos(end + 1) != Upos::num)
        return end;
    const WordIndex number = end + 1;
    if (tree.is_root(number) || tree.relation(number) != Relation::nummod ||
        tree.head(number) < number)
        return number + 1;
    return tree.head(number) + 1;
}

WordRange trimmed(const Tree &tree, WordRange words) {
    const auto is_mark = [&](WordIndex word) {
        return tree.upos(word) == Upos::punct && tree.surface(word) != ")" &&
               tree.surface(word) != "%";
    };
    // "for “calm at this time”": a quotation mark hides the preposition.
    const auto leads = [&](WordIndex word) {
        return is_mark(word) || tree.upos(word) == Upos::cconj ||
               (tree.relation(word) == Relation::case_mark && tree.upos(word) == Upos::adp &&
                tree.upos(word + 1) == Upos::punct);
    };
    while (words.size() > 1 && leads(words.first))
        ++words.first;
    while (words.size() > 1 && is_mark(words.last - 1))
        --words.last;
    return words;
}

/// Whether a hyphen without spaces joins the word to the one two places before it.
bool is_hyphenated(const Tree &tree, WordIndex word) {
    return word > 1 && (tree.surface(word - 1) == "-" || tree.surface(word - 1) == "\u2010") &&
           tree[word - 2].span.end == tree[word - 1].span.start &&
           tree[word - 1].span.end == tree[word].span.start;
}

/// With all of a word at its start that hyphens join, wherever the parser hangs its parts:
/// "once-daily doses".
WordRange with_hyphenated(const Tree &tree, WordRange words) {
    while (is_hyphenated(tree, words.first))
        words.first -= 2;
    return words;
}

class ItemList {
  public:
    explicit ItemList(const Tree &tree) : tree_(tree) {}

    void add(WordIndex head, WordRange heading, int depth) {
        for (const WordIndex conjunct : tree_.conjuncts(head)) {
            if (found_.size() == most_items)
                return;
            if (conjunct != head && has_other_case(conjunct, head))
                continue;
            if (depth > 0 && (add_examples(conjunct, depth) || add_measured(conjunct, depth)))
                continue;
            found_.push_back({conjunct, narrowed_phrase(tree_, conjunct), heading});
        }
    }

    std::vector<Item> take() { return std::move(found_); }

  private:
    /// "with dizziness and, in rare cases, stroke": what has a preposition of its own is no item.
    bool has_other_case(WordIndex conjunct, WordIndex head) const {
        const auto own = tree_.child(conjunct, {Relation::case_mark});
        const auto first = tree_.child(head, {Relation::case_mark});
        return own && *own < conjunct && tree_.lemma(*own) != "of" &&
               (!first || tree_.lower(*own) != tree_.lower(*first));
    }

    /// "three chemicals: serotonin, dopamine", "conditions such as PTSD": the examples.
    bool add_examples(WordIndex noun, int depth) {
        for (const WordIndex child : tree_.children(noun)) {
            if (child < noun)
                continue;
            const std::string marker = preposition(tree_, child);
            // "the design, including its size" is no list of designs.
            const bool examples = tree_.is(child, {Relation::nmod, Relation::obl}) &&
                                  is_list_preposition(marker) &&
                                  (marker != "including" || tree_[noun].xpos != Xpos::nn ||
                                   !tree_.has_child(noun, {Relation::det}));
            const WordIndex before = tree_.subtree(child).first;
            const bool explained =
                tree_[noun].xpos == Xpos::nns &&
                tree_.is(child, {Relation::appos, Relation::dep, Relation::list}) &&
                (tree_.surface(before) == ":" || (before > 0 && tree_.surface(before - 1) == ":"));
            // "such places as mines"
            const bool such = tree_.is(child, {Relation::nmod, Relation::obl}) &&
                              preposition(tree_, child) == "as" && before == noun + 1 &&
                              has_such(noun);
            if (examples || explained || such) {
                add(child, measured_by(noun), depth - 1);
                return true;
            }
        }
        return false;
    }

    bool has_such(WordIndex noun) const {
        return std::ranges::any_of(tree_.children(noun), [&](WordIndex child) {
            return child < noun && tree_.lower(child) == "such";
        });
    }

    /// "the release of serotonin and dopamine", "a variety of conditions such as PTSD".
    bool add_measured(WordIndex noun, int depth) {
        if (!is_measure(tree_, noun))
            return false;
        const auto inner = complement_with(tree_, noun, {"of"});
        if (!inner)
            return false;
        const std::size_t before = found_.size();
        const bool lists = add_examples(*inner, depth - 1);
        if (lists || tree_.has_child(*inner, {Relation::conj})) {
            if (!lists)
                add(*inner, {}, depth - 1);
            const WordRange heading = {core_start(tree_, noun), noun + 1};
            for (std::size_t i = before; i < found_.size(); ++i)
                found_[i].heading = heading;
            if (!lists) { // "the release of serotonin" stands in the text, that of dopamine does
                          // not
                found_[before].words.first = heading.first;
                found_[before].heading = {};
            }
            return true;
        }
        return false;
    }

    /// The heading of what `noun` explains: "the release of three chemicals: ...".
    WordRange measured_by(WordIndex noun) const {
        if (tree_.is_root(noun) || tree_.relation(noun) != Relation::nmod ||
            !is_measure(tree_, tree_.head(noun)))
            return {};
        return {core_start(tree_, tree_.head(noun)), tree_.head(noun) + 1};
    }

    const Tree &tree_;
    std::vector<Item> found_;
};

} // namespace

bool takes_complement(const Tree &tree, WordIndex noun, std::string_view preposition) {
    static const WordMap nouns = word_map(lexicons::noun_complements());
    const auto found = nouns.find(tree.lemma(noun));
    return found != nouns.end() && lists_word(found->second, preposition);
}

std::string preposition(const Tree &tree, WordIndex head) {
    std::string text;
    for (const WordIndex child : tree.children(head)) {
        if (child > head)
            break;
        if (!tree.is(child, {Relation::case_mark, Relation::mark}))
            continue;
        text.append(text.empty() ? "" : " ").append(tree.lower(child));
        for (const WordIndex below : tree.children(child))
            if (tree.relation(below) == Relation::fixed)
                text.append(" ").append(tree.lower(below));
    }
    return text;
}

std::optional<WordIndex> complement_with(const Tree &tree, WordIndex head,
                                         std::initializer_list<std::string_view> prepositions) {
    for (const WordIndex child : tree.children(head))
        if (child > head && tree.is(child, {Relation::nmod, Relation::obl}) &&
            std::ranges::find(prepositions, preposition(tree, child)) != prepositions.end())
            return child;
    return std::nullopt;
}

WordRange core_phrase(const Tree &tree, WordIndex head) {
    constexpr int deepest = 3;
    const WordIndex end = share_end(tree, head, core_end(tree, head, deepest));
    return with_hyphenated(tree, trimmed(tree, {core_start(tree, head), end}));
}

WordRange narrowed_phrase(const Tree &tree, WordIndex head) {
    WordRange words = core_phrase(tree, head);
    words.last = restriction_end(tree, head, words.last);
    return words;
}

std::vector<Item> items_of(const Tree &tree, WordIndex head) {
    constexpr int deepest = 4;
    ItemList list(tree);
    list.add(head, {}, deepest);
    return list.take();
}

WordRange clause_words(const Tree &tree, WordIndex head) {
    WordRange words = tree.subtree(head);
    if (tree.relation(head) == Relation::conj)
        words.first = std::max(words.first, std::min(head, words.first));
    for (const WordIndex child : tree.children(head))
        if (child == words.first && tree.is(child, {Relation::mark, Relation::cc}) && child < head)
            words.first = child + 1;
    return trimmed(tree, words);
}

} // namespace claimgraph
