// SPDX-License-Identifier: Apache-2.0
#include "import/claims/times.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.front() == '1' || word.front() == '2') &&
           std::ranges::all_of(word, is_ascii_digit);
}

bool is_time_word(const Tree &tree, WordIndex word) {
    static const WordMap nouns = word_map(lexicons::time_nouns());
    // "May" the month and "may" the modal.
    if (tree.upos(word) == Upos::aux || tree.upos(word) == Upos::verb)
        return false;
    return nouns.contains(tree.lower(word)) || nouns.contains(tree.lemma(word)) ||
           is_year(tree.lower(word));
}

} // namespace

bool says_when(const Tree &tree, WordIndex head) {
    // "on 12 July" and "in July 1986" have heads of either kind.
    return is_time_word(tree, head) ||
           std::ranges::any_of(tree.children(head), [&](WordIndex child) {
               return tree.is(child, {Relation::nmod_unmarked, Relation::compound}) &&
                      is_time_word(tree, child);
           });
}

} // namespace claimgraph
