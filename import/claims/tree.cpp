// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tree.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

constexpr std::string_view typographic_apostrophe = "\xE2\x80\x99";

void append_lower(std::string &out, std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i)
        if (word.substr(i).starts_with(typographic_apostrophe)) {
            out += '\'';
            i += typographic_apostrophe.size() - 1;
        } else {
            out += to_ascii_lower(word[i]);
        }
}

} // namespace

Tree::Tree(std::string_view text, const ParsedSentence &sentence)
    : text_(text), sentence_(sentence), first_child_(sentence.words.size() + 1, 0),
      relations_below_(sentence.words.size()) {
    const WordIndex count = size();
    std::vector<std::size_t> ends;
    ends.reserve(count);
    lower_text_.reserve(sentence.span.length());
    for (WordIndex i = 0; i < count; ++i) {
        append_lower(lower_text_, surface(i));
        ends.push_back(lower_text_.size());
    }
    lower_.reserve(count);
    for (WordIndex i = 0; i < count; ++i) {
        const std::size_t start = i == 0 ? 0 : ends[i - 1];
        lower_.push_back(std::string_view(lower_text_).substr(start, ends[i] - start));
    }

    // Children by counting sort, which keeps them in text order.
    for (WordIndex i = 0; i < count; ++i)
        if (!is_root(i))
            ++first_child_[head(i) + 1];
    for (WordIndex i = 0; i < count; ++i)
        first_child_[i + 1] += first_child_[i];
    children_.resize(first_child_[count]);
    std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
    for (WordIndex i = 0; i < count; ++i)
        if (!is_root(i)) {
            children_[next[head(i)]++] = i;
            relations_below_[head(i)].add(relation(i));
        }

    // A word's subtree is known once those of all below it are: from the leaves up.
    std::vector<WordIndex> order;
    order.reserve(count);
    for (WordIndex i = 0; i < count; ++i) {
        subtrees_.push_back({i, i + 1});
        if (is_root(i))
            order.push_back(i);
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        for (const WordIndex child : children(order[i]))
            order.push_back(child);
    for (std::size_t i = order.size(); i-- > 0;)
        if (!is_root(order[i])) {
            WordRange &above = subtrees_[head(order[i])];
            above = hull(above, subtrees_[order[i]]);
        }
}

std::optional<WordIndex> Tree::first_child(WordIndex word, RelationSet relations) const {
    for (const WordIndex child : children(word))
        if (is(child, relations))
            return child;
    return std::nullopt;
}

bool Tree::is_joint(WordIndex word) const {
    return word > 0 && word + 1 < size() &&
           (*this)[word - 1].span.end == (*this)[word].span.start &&
           (*this)[word].span.end == (*this)[word + 1].span.start;
}

bool Tree::is_joining_hyphen(WordIndex word) const {
    return is_joint(word) && (surface(word) == "-" || surface(word) == "\u2010");
}

bool Tree::begins_not_only(WordIndex word) const {
    return lower(word) == "not" && word + 1 < size() && lower(word + 1) == "only";
}

bool Tree::below(WordIndex word, WordIndex top) const {
    while (word != top) {
        if (is_root(word))
            return false;
        word = head(word);
    }
    return true;
}

WordIndex Tree::first_conjunct(WordIndex word) const {
    while (relation(word) == Relation::conj && !is_root(word))
        word = head(word);
    return word;
}

std::vector<WordIndex> Tree::conjuncts(WordIndex word) const {
    std::vector<WordIndex> found = {word};
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const WordIndex child : children(found[i]))
            if (relation(child) == Relation::conj)
                found.push_back(child);
    std::ranges::sort(found);
    return found;
}

} // namespace claimgraph
