// SPDX-License-Identifier: Apache-2.0
#include "import/claims/noun_phrases.hpp"

#include "import/claims/events.hpp"
#include "import/claims/names.hpp"
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

/// "five adults" of "one in five adults", wherever the parser hangs it: a share is named by both,
/// as is a range: "2 to 6".
WordIndex share_end(const Tree &tree, WordIndex head, WordIndex end) {
    if (tree.upos(head) != Upos::num || end != head + 1 || end + 1 >= tree.size() ||
        !lists_word("in to", tree.lower(end)) || tree.upos(end + 1) != Upos::num)
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
        const bool adds =
            word > 0 && (tree.begins_not_only(word - 1) ||
                         (tree.lower(word) == "also" && tree.relation(word) == Relation::advmod));
        // "reveals how stars trigger growth" with the how of the stars
        const bool asks = tree.lower(word) == "how" && word + 1 < tree.size() &&
                          !lists_word("few little many much", tree.lower(word + 1)) &&
                          tree.relation(word) == Relation::advmod &&
                          tree.upos(tree.head(word)) != Upos::verb;
        return is_mark(word) || adds || asks || tree.upos(word) == Upos::cconj ||
               (tree.relation(word) == Relation::case_mark && tree.upos(word) == Upos::adp &&
                tree.upos(word + 1) == Upos::punct);
    };
    while (words.size() > 1 && leads(words.first))
        ++words.first;
    while (words.size() > 1 && is_mark(words.last - 1))
        --words.last;
    return words;
}

/// With all of a word at its start that hyphens join, wherever the parser hangs its parts:
/// "once-daily doses".
WordRange with_hyphenated(const Tree &tree, WordRange words) {
    while (words.first > 1 && tree.is_joining_hyphen(words.first - 1))
        words.first -= 2;
    return words;
}

/// "81% (17/21)": with the bracket that closes, or without what an open one holds.
WordRange with_brackets_closed(const Tree &tree, WordRange words) {
    std::vector<WordIndex> open;
    for (WordIndex word = words.first; word < words.last; ++word)
        if (tree.surface(word) == "(")
            open.push_back(word);
        else if (tree.surface(word) == ")" && !open.empty())
            open.pop_back();
    if (open.empty())
        return words;
    if (open.size() == 1 && words.last < tree.size() && tree.surface(words.last) == ")")
        ++words.last;
    else if (open.front() > words.first)
        words.last = open.front();
    return words;
}

class ItemList {
  public:
    explicit ItemList(const Tree &tree) : tree_(tree) {}

    void add(WordIndex head, WordRange heading, int depth) {
        if (is_span(head) || is_either(head)) {
            WordRange words = narrowed_phrase(tree_, head);
            for (const WordIndex conjunct : tree_.conjuncts(head))
                words = hull(words, narrowed_phrase(tree_, conjunct));
            found_.push_back({head, words, heading});
            return;
        }
        for (const WordIndex conjunct : tree_.conjuncts(head)) {
            if (found_.size() == most_items)
                return;
            if (conjunct != head &&
                (has_other_case(conjunct, head) || names_degree(tree_, conjunct)))
                continue;
            if (depth > 0 && (add_examples(conjunct, depth) || add_measured(conjunct, depth)))
                continue;
            if (conjunct != head && is_joined_verb(conjunct, head))
                continue;
            const WordRange words = words_of(conjunct, head);
            if (conjunct != head && is_mixed_in(conjunct) && !found_.empty())
                found_.back().words = hull(found_.back().words, words);
            else
                found_.push_back({conjunct, words, heading});
        }
    }

    std::vector<Item> take() { return std::move(found_); }

  private:
    /// "tells between apples and pears", "fell between 2010 and 2015": neither end alone; "A link
    /// was found between X and Y" relates the two.
    bool is_span(WordIndex head) const {
        if (tree_.is_root(head) || tree_.relation(head) != Relation::obl ||
            preposition(tree_, head) != "between" || !tree_.has_child(head, {Relation::conj}))
            return false;
        const auto subject = tree_.child(tree_.head(head), {Relation::nsubj, Relation::nsubj_pass});
        return !subject || relation_noun(tree_, *subject) == nullptr;
    }

    /// "were given either salt or lime": not both
    bool is_either(WordIndex head) const {
        constexpr WordIndex longest = 16; // what is longer tells of each
        const WordIndex before = name_start(tree_, head);
        const WordIndex last = tree_.conjuncts(head).back();
        if (last - head > longest)
            return false;
        for (const WordIndex conjunct : tree_.conjuncts(head)) // "or no lime"
            if (const auto none = tree_.child(conjunct, {Relation::det});
                none && tree_.lower(*none) == "no")
                return false;
        return tree_.has_child(head, {Relation::conj}) &&
               ((before > 0 && tree_.lower(before - 1) == "either") ||
                tree_.lower(before) == "either");
    }

    /// "lime plus ash", "iron + zinc": neither alone
    bool is_mixed_in(WordIndex conjunct) const {
        const auto joint = tree_.child(conjunct, {Relation::cc});
        return joint && *joint > 0 && lists_word("+ plus", tree_.lower(*joint)) &&
               tree_.upos(*joint - 1) != Upos::punct;
    }

    /// "charting the moon and looking for water": a gerund beside that of the verb is no item.
    bool is_joined_verb(WordIndex conjunct, WordIndex head) const {
        return tree_[conjunct].xpos == Xpos::vbg && tree_.upos(conjunct) == Upos::verb &&
               tree_.upos(head) == Upos::noun && tree_.relation(head) == Relation::obj &&
               !tree_.is_root(head) && tree_[tree_.head(head)].xpos == Xpos::vbg &&
               tree_.has_child(conjunct, {Relation::obj, Relation::obl});
    }

    /// Of "fasting or leaving out meals" the second with its object.
    WordRange words_of(WordIndex conjunct, WordIndex head) const {
        const bool clause = conjunct != head && tree_[conjunct].xpos == Xpos::vbg &&
                            tree_.upos(conjunct) == Upos::verb &&
                            tree_.has_child(conjunct, {Relation::obj});
        return clause ? clause_words(tree_, conjunct) : narrowed_phrase(tree_, conjunct);
    }

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
            // "the design, including its size" is no list of designs, and "a device like ours" none
            // of devices.
            const bool examples =
                tree_.is(child, {Relation::nmod, Relation::obl}) && is_list_preposition(marker) &&
                tree_.upos(child) != Upos::pron &&
                (!lists_word("including like", marker) || tree_[noun].xpos != Xpos::nn ||
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
        if (!is_measure(tree_, noun) || is_joint(tree_, noun))
            return false;
        const auto inner = complement_with(tree_, noun, {"of"});
        if (!inner)
            return false;
        const std::size_t before = found_.size();
        const bool lists = add_examples(*inner, depth - 1);
        if (lists || tree_.has_child(*inner, {Relation::conj})) {
            if (!lists)
                add(*inner, {}, depth - 1);
            const WordRange heading = {name_start(tree_, noun), noun + 1};
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
        return {name_start(tree_, tree_.head(noun)), tree_.head(noun) + 1};
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
    const WordIndex end = share_end(tree, head, name_end(tree, head));
    return with_brackets_closed(
        tree, with_hyphenated(tree, trimmed(tree, {name_start(tree, head), end})));
}

/// The last word of "that in the other barn", wherever the parser hangs the barn: by itself "that"
/// names none.
WordIndex end_of_that(const Tree &tree, WordIndex pronoun, WordIndex last) {
    if (tree.upos(pronoun) != Upos::pron || tree.is_root(pronoun) ||
        !lists_word("that those", tree.lower(pronoun)))
        return last;
    for (const WordIndex above : {pronoun, tree.head(pronoun)})
        for (const WordIndex place : tree.children(above))
            if (tree.is(place, {Relation::nmod, Relation::obl}) &&
                tree.subtree(place).first == pronoun + 1)
                return std::max(last, core_phrase(tree, place).last);
    return last;
}

WordRange narrowed_phrase(const Tree &tree, WordIndex head) {
    WordRange words = core_phrase(tree, head);
    words.last = end_of_that(tree, head, words.last);
    words.last = event_end(tree, head, restriction_end(tree, head, words.last));
    // "the proportion of men who smoke"
    if (const auto whole = complement_with(tree, head, {"of"}))
        words.last = restriction_end(tree, *whole, words.last);
    return with_brackets_closed(tree, words);
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
