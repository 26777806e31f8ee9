// SPDX-License-Identifier: Apache-2.0
#include "import/claims/denial_label.hpp"

#include "import/claims/cue_scope.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <optional>
#include <utility>

namespace claimgraph {
namespace {

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
        // "not significantly more likely" with "significantly" at "more"
        if (modifier)
            for (const WordIndex grandchild : tree.children(child))
                if (tree.relation(grandchild) == Relation::advmod && grandchild >= after &&
                    inquiry_of(tree, grandchild) == wanted)
                    return grandchild;
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

// "did not show an effect", "failed to find a benefit": a verb of finding out with what it did not.
bool shows_none(const Tree &tree, WordIndex verb) {
    if (!tells_result(inquiry_of(tree, verb)))
        return false;
    const auto object = tree.child(verb, {Relation::obj});
    return object && (relation_noun(tree, *object) || change_named(tree, *object));
}

// "No trial has measured": what is not looked into is not denied.
bool is_not_studied(const Tree &tree, const NegationCue &cue) {
    if (cue.denies.size() != 2 || !names_study(tree, cue.denies.front()))
        return false;
    const Inquiry verb = inquiry_of(tree, cue.denies.back());
    return verb != Inquiry::none && verb != Inquiry::having;
}

// "had no effect": measured, unlike "has no effect".
bool had_none(const Tree &tree, WordIndex noun) {
    return relation_noun(tree, noun) != nullptr && tree.relation(noun) == Relation::obj &&
           inquiry_of(tree, tree.head(noun)) == Inquiry::having &&
           tree[tree.head(noun)].xpos == Xpos::vbd;
}

// "There was no effect": measured, unlike "There is no effect".
bool was_none(const Tree &tree, WordIndex noun) {
    return relation_noun(tree, noun) != nullptr && tree.relation(noun) == Relation::nsubj &&
           tree.has_child(tree.head(noun), {Relation::expl}) &&
           tree[tree.head(noun)].xpos == Xpos::vbd;
}

// The cue with the label that a word gives it; its phrase reaches to that word.
NegationCue with_label(NegationCue cue, Polarity label, WordIndex word) {
    cue.label = label;
    cue.phrase = hull(cue.words, {word, word + 1});
    return cue;
}

} // namespace

NegationCue labelled(const Tree &tree, NegationCue cue) {
    if (cue.denies.empty())
        return cue;
    if (const auto subject = tree.child(cue.words.first, {Relation::nsubj});
        subject && inquiry_of(tree, *subject) == Inquiry::evidence) // "evidence is lacking that"
        return with_label(std::move(cue), Polarity::absence_of_evidence, *subject);
    for (const WordIndex denied : cue.denies) {
        if (const auto word = telling_word(tree, denied, cue.words.last, Inquiry::evidence))
            return with_label(std::move(cue), Polarity::absence_of_evidence, *word);
        for (const Inquiry measured : {Inquiry::difference, Inquiry::significance})
            if (const auto word = telling_word(tree, denied, cue.words.last, measured))
                return with_label(std::move(cue), Polarity::null_result, *word);
    }
    if (leaves_open(tree, cue)) {
        const WordIndex known = cue.denies.front();
        cue.negates = false;
        return with_label(std::move(cue), Polarity::absence_of_evidence, known);
    }
    if (tree.upos(cue.words.first) != Upos::det && shows_none(tree, cue.denies.front()))
        return with_label(std::move(cue), Polarity::null_result, cue.denies.front());
    if (is_not_studied(tree, cue))
        return with_label(std::move(cue), Polarity::absence_of_evidence, cue.denies.front());
    if (was_none(tree, cue.denies.front()))
        return with_label(std::move(cue), Polarity::null_result, cue.denies.front());
    if (cue.denies.size() == 2 &&
        (is_measured(tree, cue.denies.front()) || had_none(tree, cue.denies.front())))
        cue.label = Polarity::null_result;
    return cue;
}

} // namespace claimgraph
