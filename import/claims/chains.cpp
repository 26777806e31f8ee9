// SPDX-License-Identifier: Apache-2.0
#include "import/claims/chains.hpp"

#include "import/claims/subjects.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

// A longer one ("wants to try to begin to ...") is noise.
constexpr std::size_t longest_chain = 8;

bool continues_chain(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::xcomp || tree.is_root(word) ||
        tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass}))
        return false;
    const bool verbal =
        is_verbal(tree, word) && tree[word].xpos != Xpos::vbn && tree[word].xpos != Xpos::jj;
    return (verbal || has_to(tree, word)) && passes_subject(tree, tree.head(word));
}

bool is_finite(Xpos tag) { return tag != Xpos::vb && tag != Xpos::vbn && tag != Xpos::vbg; }

bool is_negated(const Tree &tree, WordIndex verb) {
    return std::ranges::any_of(tree.children(verb),
                               [&](WordIndex child) { return tree.lemma(child) == "not"; });
}

} // namespace

bool is_verbal(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::verb || tree.upos(word) == Upos::aux;
}

/// "was tolerated and more effective": the second has its "was" from the first.
bool shares_be(const Tree &tree, WordIndex word) {
    return tree.relation(word) == Relation::conj && tree.upos(word) == Upos::adj &&
           tree.head(word) < word && tree[tree.head(word)].xpos == Xpos::vbn &&
           tree.has_child(tree.head(word), {Relation::aux_pass}) &&
           !tree.lemma(word).ends_with("ly") && // "daily or weekly"
           !tree.has_child(word, {Relation::nsubj, Relation::det, Relation::aux,
                                  Relation::case_mark, Relation::nummod});
}

bool is_copular(const Tree &tree, WordIndex word) {
    return tree.has_child(word, {Relation::cop}) || shares_be(tree, word) ||
           (tree.is_root(word) && !is_verbal(tree, word) &&
            tree.has_child(word, {Relation::nsubj}));
}

bool has_to(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word))
        if (tree.relation(child) == Relation::mark && tree.lower(child) == "to")
            return true;
    return false;
}

std::optional<WordIndex> next_in_chain(const Tree &tree, WordIndex word) {
    for (const WordIndex child : tree.children(word))
        if (continues_chain(tree, child))
            return child;
    return std::nullopt;
}

std::vector<WordIndex> chain_above(const Tree &tree, WordIndex word) {
    std::vector<WordIndex> chain;
    for (; continues_chain(tree, word) && chain.size() < longest_chain; word = tree.head(word))
        chain.push_back(tree.head(word));
    std::ranges::reverse(chain);
    return chain;
}

std::optional<WordIndex> lender(const Tree &tree, WordIndex word) {
    if (tree.relation(word) != Relation::conj || tree.is_root(word))
        return std::nullopt;
    const WordIndex first = tree.head(word);
    if (!is_verbal(tree, word) || !is_verbal(tree, first) || is_finite(tree[word].xpos) ||
        tree[word].xpos != tree[first].xpos || has_to(tree, word) ||
        tree.has_child(word, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::nsubj,
                              Relation::nsubj_pass}))
        return std::nullopt;
    // "did not sleep but read": the second is not denied.
    const auto conjunction = tree.child(word, {Relation::cc});
    if (is_negated(tree, first) && conjunction && tree.lower(*conjunction) == "but")
        return std::nullopt;
    return first;
}

} // namespace claimgraph
