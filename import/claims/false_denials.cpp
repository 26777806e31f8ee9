// SPDX-License-Identifier: Apache-2.0
#include "import/claims/false_denials.hpp"

#include "import/claims/noun_classes.hpp"

namespace claimgraph {
namespace {

/// "NS and MM wrote it": "ns" is a result in brackets or behind a sign only.
bool is_initials(const Tree &tree, WordRange words) {
    if (words.size() != 1 || tree.lower(words.first) != "ns")
        return false;
    const auto beside = [&](WordIndex word) {
        return lists_word("( [ ) ] = : ;", tree.surface(word));
    };
    return !(words.first > 0 && beside(words.first - 1)) &&
           !(words.last < tree.size() && beside(words.last));
}

// "an absent-minded clerk", "never-smokers": nothing that the sentence denies.
bool is_in_compound(const Tree &tree, WordRange words) {
    return words.size() == 1 && tree.is_joining_hyphen(words.last);
}

// "Not all drugs work": some do.
bool leaves_some(const Tree &tree, WordRange words) {
    const WordIndex all = words.last;
    return tree.lower(words.last - 1) == "not" && all < tree.size() &&
           lists_word("all every everybody everyone everything", tree.lower(all)) &&
           tree.upos(all) != Upos::adv;
}

// "It works, does it not?"
bool is_tag_question(const Tree &tree, WordRange words) {
    const WordIndex last = words.last - 1;
    const auto is_auxiliary = [&](WordIndex word) {
        return tree.upos(word) == Upos::aux || lists_word("be do have", tree.lemma(word));
    };
    const auto asks = [&](WordIndex end) {
        return end < tree.size() && (tree.surface(end) == "?" || tree.surface(end) == ",");
    };
    if (last < 3 || tree.surface(tree.size() - 1) == ".")
        return false;
    if (tree.lower(last) == "not") // ", does it not?"
        return asks(words.last) && tree.upos(last - 1) == Upos::pron && is_auxiliary(last - 2) &&
               tree.surface(last - 3) == ",";
    return tree.lower(last) == "n't" && is_auxiliary(last - 1) && tree.surface(last - 2) == "," &&
           words.last < tree.size() && tree.upos(words.last) == Upos::pron && asks(words.last + 1);
}

} // namespace

bool only_looks_like_denial(const Tree &tree, WordRange words) {
    return is_initials(tree, words) || is_in_compound(tree, words) || leaves_some(tree, words) ||
           is_tag_question(tree, words);
}

} // namespace claimgraph
