// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A parsed sentence as the rules read it: words by index, with spellings, children and subtrees.

#include "core/text_span.hpp"
#include "import/language/parsed_sentence.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Index of a word in its sentence.
using WordIndex = std::uint32_t;

/// A row of words, from `first` to before `last`.
struct WordRange {
    WordIndex first = 0;
    WordIndex last = 0;

    constexpr bool empty() const { return first >= last; }
    constexpr WordIndex size() const { return empty() ? 0 : last - first; }
    constexpr bool contains(WordIndex word) const { return first <= word && word < last; }
    constexpr bool contains(WordRange other) const {
        return first <= other.first && other.last <= last;
    }
    friend constexpr auto operator<=>(WordRange, WordRange) = default;
};

/// The smallest row that covers both.
constexpr WordRange hull(WordRange a, WordRange b) {
    return {a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last};
}

/// A parsed sentence. Borrows the document's text and the sentence.
class Tree {
  public:
    Tree(std::string_view text, const ParsedSentence &sentence);
    Tree(const Tree &) = delete; // views of its own words
    Tree &operator=(const Tree &) = delete;

    const ParsedSentence &sentence() const { return sentence_; }
    TextSpan span() const { return sentence_.span; }
    std::string_view document() const { return text_; }
    WordIndex size() const { return static_cast<WordIndex>(sentence_.words.size()); }
    WordRange all() const { return {0, size()}; }

    const Word &operator[](WordIndex word) const { return sentence_.words[word]; }
    std::string_view surface(WordIndex word) const { return slice(text_, (*this)[word].span); }
    std::string_view lemma(WordIndex word) const { return (*this)[word].lemma; }
    Upos upos(WordIndex word) const { return (*this)[word].upos; }

    /// The word in lower case (ASCII letters only, which all lists are written in); a typographic
    /// apostrophe is a plain one.
    std::string_view lower(WordIndex word) const { return lower_[word]; }
    /// The lower-case forms of all words, for phrase tables.
    std::span<const std::string_view> lower() const { return lower_; }

    bool is_root(WordIndex word) const { return (*this)[word].head < 0; }
    /// \pre not the root
    WordIndex head(WordIndex word) const { return static_cast<WordIndex>((*this)[word].head); }
    Relation relation(WordIndex word) const { return (*this)[word].relation; }
    /// Whether the word has one of the relations.
    bool is(WordIndex word, RelationSet relations) const {
        return relations.contains(relation(word));
    }

    /// Those whose head the word is, from left to right.
    std::span<const WordIndex> children(WordIndex word) const {
        return std::span(children_).subspan(first_child_[word],
                                            first_child_[word + 1] - first_child_[word]);
    }
    /// The first child with one of the relations.
    std::optional<WordIndex> child(WordIndex word, RelationSet relations) const {
        return has_child(word, relations) ? first_child(word, relations) : std::nullopt;
    }
    bool has_child(WordIndex word, RelationSet relations) const {
        return relations_below_[word].meets(relations);
    }
    /// The word and all below it, from its leftmost to its rightmost word.
    WordRange subtree(WordIndex word) const { return subtrees_[word]; }
    /// Whether the word is between two others without a blank: the hyphen of "under-diagnosed".
    bool is_joint(WordIndex word) const;
    /// Whether it is a hyphen that joins the two.
    bool is_joining_hyphen(WordIndex word) const;
    /// Whether it is the "not" of "not only", which denies nothing.
    bool begins_not_only(WordIndex word) const;
    /// Whether `word` is `top` or below it.
    bool below(WordIndex word, WordIndex top) const;
    /// The first word of a row of conjuncts: itself where it is none.
    WordIndex first_conjunct(WordIndex word) const;
    /// The word and its conjuncts, nested ones too, from left to right.
    std::vector<WordIndex> conjuncts(WordIndex word) const;

    /// The text of a row of words. \pre not empty
    TextSpan span_of(WordRange words) const {
        return {(*this)[words.first].span.start, (*this)[words.last - 1].span.end};
    }
    std::string_view text_of(WordRange words) const { return slice(text_, span_of(words)); }

  private:
    std::optional<WordIndex> first_child(WordIndex word, RelationSet relations) const;

    std::string_view text_;
    const ParsedSentence &sentence_;
    std::string lower_text_;
    std::vector<std::string_view> lower_;
    std::vector<WordIndex> children_; ///< of all words, by head
    std::vector<std::uint32_t> first_child_;
    std::vector<RelationSet> relations_below_; ///< of its children
    std::vector<WordRange> subtrees_;
};

} // namespace claimgraph
