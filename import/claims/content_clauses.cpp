// SPDX-License-Identifier: Apache-2.0
#include "import/claims/content_clauses.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_subject_here(const Tree &tree, WordIndex word) {
    return tree.is(word, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer,
                          Relation::csubj, Relation::csubj_pass});
}

} // namespace

std::optional<WordIndex> verb_over_content(const Tree &tree, WordIndex predicate) {
    std::optional<WordIndex> outer;
    std::optional<WordIndex> verb;
    std::optional<WordIndex> inner;
    bool own_verb = is_tensed(tree[predicate].xpos);
    for (const WordIndex child : tree.children(predicate)) {
        if (child > predicate)
            break;
        const bool bears_tense =
            tree.is(child, {Relation::aux, Relation::aux_pass, Relation::cop}) &&
            (is_tensed(tree[child].xpos) || tree[child].xpos == Xpos::md);
        if (is_subject_here(tree, child)) {
            if (!outer)
                outer = child;
            else if (verb && !inner)
                inner = child;
        } else if (bears_tense && inner) {
            own_verb = true;
        } else if (bears_tense && outer && !verb && tree.lemma(child) == "be") {
            verb = child;
        }
    }
    return outer && verb && inner && own_verb ? verb : std::nullopt;
}

void make_content(const Tree &tree, WordIndex predicate, WordIndex verb, ParsedSentence &sentence) {
    const auto at = static_cast<std::int32_t>(verb);
    Word &be = sentence.words[verb];
    be.head = sentence.words[predicate].head;
    be.relation = sentence.words[predicate].relation;
    be.upos = Upos::verb;
    for (const WordIndex child : tree.children(predicate)) {
        const bool last =
            child > predicate && tree.relation(child) == Relation::punct && tree.is_root(predicate);
        if (child < verb || last)
            sentence.words[child].head = at;
        if (child < verb && is_subject_here(tree, child))
            sentence.words[child].relation = Relation::nsubj;
    }
    sentence.words[predicate].head = at;
    sentence.words[predicate].relation = Relation::ccomp;
}

std::optional<WordIndex> verb_of_content(const Tree &tree, WordIndex clause) {
    if (tree.relation(clause) != Relation::acl_relcl)
        return std::nullopt;
    const WordIndex that = tree.subtree(clause).first;
    const WordIndex noun = tree.head(clause);
    const auto lacks_nothing = [&](WordIndex other) {
        return other > that && tree.relation(other) == tree.relation(that);
    };
    if (tree.lower(that) != "that" || tree.head(that) != clause ||
        !tree.is(that, {Relation::nsubj, Relation::obj}) ||
        std::ranges::none_of(tree.children(clause), lacks_nothing) ||
        !tree.has_child(clause, {Relation::nsubj}) || tree.is_root(noun))
        return std::nullopt;
    const WordIndex verb = tree.head(noun);
    // "told reporters that rain moves stones"
    const bool told = tree.is(noun, {Relation::iobj, Relation::obj}) &&
                      lists_word("assure convince inform notify persuade remind teach tell warn",
                                 tree.lemma(verb));
    if (told && verb < noun)
        return verb;
    if (tree.relation(noun) != Relation::obl)
        return std::nullopt;
    const auto sense = sense_of(tree.lemma(verb));
    return verb < noun && sense && sense->predicate == Predicate::reports &&
                   !tree.has_child(verb, {Relation::obj, Relation::ccomp})
               ? std::optional(verb)
               : std::nullopt;
}

} // namespace claimgraph
