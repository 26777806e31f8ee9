// SPDX-License-Identifier: Apache-2.0
#include "import/claims/pleonastic.hpp"

#include "import/claims/chains.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_linking(const Tree &tree, WordIndex verb) {
    return lists_word("seem appear become remain turn", tree.lemma(verb));
}

/// "It is able to heal", "it was shown to heal", "it is a way to heal": these say something of it,
/// where "it is hard to heal", "it was agreed to wait", "it is a mistake to wait" announce it.
bool says_something_of_it(const Tree &tree, WordIndex predicate) {
    switch (tree.upos(predicate)) {
    case Upos::adj:
        return lists_word(
            "able unable likely unlikely ready willing unwilling certain sure due bound "
            "prone apt sufficient set slow quick free eligible liable",
            tree.lower(predicate));
    case Upos::verb:
        return !lists_word(
            "agree decide plan recommend propose hope intend advise suggest take cost",
            tree.lemma(predicate));
    default:
        return !lists_word("aim challenge custom duty goal honor honour hope idea job mistake pity "
                           "pleasure priority privilege responsibility shame step task time",
                           tree.lemma(predicate));
    }
}

bool is_indefinite(const Tree &tree, WordIndex noun) {
    const auto article = tree.child(noun, {Relation::det});
    return article && lists_word("a an", tree.lower(*article));
}

/// Whether a clause below the predicate says what "it" only announces. Parsers hang such a clause
/// at the last noun as often as at the predicate: "it is the duty of a nurse to ask".
bool has_content_clause(const Tree &tree, WordIndex predicate, WordIndex top) {
    return std::ranges::any_of(tree.children(predicate), [&](WordIndex child) {
        if (child < predicate)
            return false;
        if (tree.relation(child) == Relation::nmod ||
            (tree.relation(child) == Relation::obl && preposition(tree, child) == "for"))
            return has_content_clause(tree, child, top);
        if (tree.relation(child) == Relation::parataxis) { // "It is no wonder, then, that ..."
            const auto that = tree.child(child, {Relation::mark});
            return that && tree.lower(*that) == "that";
        }
        if (!tree.is(child, {Relation::csubj, Relation::csubj_pass, Relation::ccomp,
                             Relation::xcomp, Relation::advcl, Relation::acl, Relation::acl_relcl}))
            return false;
        const auto mark = tree.child(child, {Relation::mark, Relation::nsubj});
        std::string_view first = tree.lower(tree.subtree(child).first);
        if (mark && *mark < child && !lists_word("how what which whose why", first))
            first = tree.lower(*mark);
        if (tree.relation(child) == Relation::acl_relcl)
            return lists_word("that who", first) && !is_indefinite(tree, top);
        // "It is possible the dam leaks"
        if (tree.is(child, {Relation::ccomp, Relation::csubj}) &&
            lists_word("clear likely plausible possible probable true unlikely", tree.lower(top)) &&
            tree.has_child(child, {Relation::nsubj, Relation::nsubj_pass}))
            return true;
        const bool infinitive = first == "to" || (first == "for" && tree[child].xpos == Xpos::vb);
        if (lists_word("if when where which who", first))
            return lists_word("clear known obvious uncertain unclear unknown", tree.lower(top));
        return infinitive ? !says_something_of_it(tree, top)
                          : lists_word("that whether how why what", first);
    });
}

/// "Makes it easier to sleep", "find it odd that".
bool announces_object_clause(const Tree &tree, WordIndex word) {
    const WordIndex verb = tree.head(word);
    if (!lists_word("make find consider think believe deem render keep feel leave",
                    tree.lemma(verb)))
        return false;
    return std::ranges::any_of(tree.children(verb), [&](WordIndex child) {
        return child > word && tree.is(child, {Relation::xcomp, Relation::ccomp, Relation::obj}) &&
               (tree.upos(child) == Upos::adj || tree.upos(child) == Upos::noun) &&
               (has_content_clause(tree, child, child) || has_content_clause(tree, verb, child));
    });
}

/// "It was found by the nurse that": the clause hangs at the last noun.
bool announces_finding(const Tree &tree, WordIndex word, WordIndex verb) {
    if (tree.relation(word) != Relation::nsubj_pass ||
        !lists_word("agree argue assume conclude demonstrate determine estimate expect find "
                    "hypothesize know note observe report reveal say see show suggest think",
                    tree.lemma(verb)))
        return false;
    return std::ranges::any_of(tree.children(verb), [&](WordIndex child) {
        if (!tree.is(child, {Relation::obl, Relation::obl_agent}) || child < verb)
            return false;
        const auto clause = tree.child(child, {Relation::acl, Relation::acl_relcl});
        if (!clause)
            return false;
        const WordIndex that = tree.subtree(*clause).first;
        return tree.lower(that) == "that" && tree.upos(that + 1) != Upos::verb &&
               tree.upos(that + 1) != Upos::aux;
    });
}

/// "It takes years to", "the time it takes", "it rains", "when it comes to", "it comes after ...
/// had said", "it depends on".
bool is_impersonal(const Tree &tree, WordIndex word, WordIndex verb) {
    const std::string_view lemma = tree.lemma(verb);
    if (lists_word("depend rain snow", lemma) ||
        (lists_word("come follow", lemma) && tree.has_child(verb, {Relation::advcl})))
        return true;
    const auto mark = tree.child(verb, {Relation::mark, Relation::advmod});
    if (mark && *mark < word && lists_word("as when where", tree.lower(*mark)))
        if (lists_word("come relate pertain", lemma))
            return true;
    return lists_word("take cost", lemma) &&
           (has_content_clause(tree, verb, verb) ||
            (tree.is(verb, {Relation::acl, Relation::acl_relcl}) &&
             lists_word("time effort amount number", tree.lemma(tree.head(verb)))));
}

/// "It is late", "it was Monday", "it is time", "it is no wonder".
bool tells_time(const Tree &tree, WordIndex predicate) {
    const auto mark = tree.child(predicate, {Relation::mark});
    return tree.has_child(predicate, {Relation::cop}) &&
           (lists_word("late early time wonder surprise coincidence", tree.lower(predicate)) ||
            (tree.upos(predicate) == Upos::noun && names_time(tree, predicate) &&
             !(mark && tree.lower(*mark) == "as")));
}

} // namespace

bool is_pleonastic(const Tree &tree, WordIndex word) {
    if (tree.lower(word) != "it" || tree.is_root(word))
        return false;
    // "It is able to heal" is said of it, whatever the parser calls it.
    const WordIndex said = tree.head(word);
    const bool of_it = tree.upos(said) == Upos::adj && tree.has_child(said, {Relation::xcomp}) &&
                       lists_word("able unable ready unwilling willing", tree.lower(said));
    if (tree.is(word, {Relation::expl, Relation::nsubj_outer}))
        return !of_it;
    if (tree.relation(word) == Relation::obj)
        return announces_object_clause(tree, word);
    WordIndex predicate = tree.head(word);
    if (is_impersonal(tree, word, predicate) || tells_time(tree, predicate) ||
        announces_finding(tree, word, predicate))
        return true;
    if (const auto inner = tree.child(predicate, {Relation::xcomp});
        inner && is_linking(tree, predicate))
        predicate = *inner;
    else if (tree.upos(predicate) == Upos::verb && tree.relation(word) != Relation::nsubj_pass &&
             !is_linking(tree, predicate))
        return false;
    // "It was agreed which": what is said, found, agreed.
    if (tree.relation(word) == Relation::nsubj_pass &&
        tree.has_child(predicate, {Relation::ccomp, Relation::csubj, Relation::csubj_pass}))
        return true;
    const auto mark = tree.child(predicate, {Relation::mark});
    return (mark && tree.lower(*mark) == "whether") ||
           has_content_clause(tree, tree.head(word), predicate) ||
           has_content_clause(tree, predicate, predicate);
}

std::optional<Extraposed> extraposed(const Tree &tree, WordIndex subject, WordIndex head) {
    if (tree.relation(subject) == Relation::csubj && tree.has_child(head, {Relation::expl})) {
        const auto mark = tree.child(subject, {Relation::mark});
        return Extraposed{subject,
                          mark ? tree.lower(*mark) != "to" : tree[subject].xpos != Xpos::vbg};
    }
    if (tree.lower(subject) != "it")
        return std::nullopt;
    // "It is easy for nurses to use Y"
    const auto degree = tree.child(head, {Relation::advmod});
    const bool compares = degree && lists_word("less more", tree.lower(*degree));
    if (const auto whom = complement_with(tree, head, {"for"}); whom && !compares)
        if (const auto done = tree.child(*whom, {Relation::acl}); done && has_to(tree, *done))
            return Extraposed{*done, false};
    for (const WordIndex child : tree.children(head))
        if (child > head &&
            tree.is(child, {Relation::csubj, Relation::ccomp, Relation::xcomp, Relation::advcl,
                            Relation::acl, Relation::acl_relcl, Relation::parataxis}))
            if (const auto mark = tree.child(child, {Relation::mark});
                mark &&
                (tree.relation(child) != Relation::parataxis || tree.lower(*mark) == "that"))
                return Extraposed{child, tree.lower(*mark) != "to"};
    return std::nullopt;
}

} // namespace claimgraph
