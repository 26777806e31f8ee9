// SPDX-License-Identifier: Apache-2.0
#include "import/claims/content_clauses.hpp"

#include "import/claims/tense.hpp"

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

} // namespace claimgraph
