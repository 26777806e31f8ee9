// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Concepts known by name, and the search for their names in a text.

#include "core/terminology.hpp"
#include "core/text_span.hpp"
#include "import/concepts/name_words.hpp"
#include "import/language/word_table.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

using TermId = std::uint32_t;

/// What a vocabulary says of a term; borrowed from it.
struct KnownTerm {
    std::string_view curie;
    std::string_view name;
    std::string_view type;

    /// What tells it from others: the CURIE, or else the name.
    std::string_view identity() const { return curie.empty() ? name : curie; }
};

/// A name found in a text, and the terms that have it; more than one where it is ambiguous.
struct NamedTerms {
    TextSpan span;
    std::vector<TermId> terms; ///< ascending
};

/// Terms with their names in order, so that a text is searched by narrowing a range of names word
/// by word. Made by `VocabularyBuilder`, never changed; about 100 bytes a name.
class Vocabulary {
  public:
    Vocabulary() = default;
    Vocabulary(Vocabulary &&) = default;
    Vocabulary &operator=(Vocabulary &&) = default;

    /// The terms that have this name, in any case, number, spelling, hyphenation, and as "Y of X"
    /// for "X Y"; empty where none has. Of vocabularies the first added that knows a name counts,
    /// and of its terms those that the name fits most closely.
    std::vector<TermId> find(std::string_view name) const;

    /// The names in a part of a text: the longest at each place, left to right, without overlap.
    std::vector<NamedTerms> scan(std::string_view text, TextSpan span) const;

    KnownTerm term(TermId id) const;
    std::size_t size() const { return terms_.size(); }

    /// Calls `take(words, id)` with each name, in order of its words.
    template <typename Take> void for_each_name(Take take) const {
        for (const Name &name : names_)
            take(words_of(name), name.term);
    }

    /// The form of a word by the number it has in names.
    std::string_view word(std::uint32_t number) const { return forms_[number]; }

  private:
    friend class VocabularyBuilder;

    struct Name {
        std::uint32_t first_word = 0; ///< index into `words_`
        std::uint8_t length = 0;
        std::uint8_t fit = 0;
        std::uint16_t vocabulary = 0; ///< the order in which it was added
        TermId term = 0;
    };
    struct Piece {
        std::uint32_t start = 0;
        std::uint32_t length = 0;
    };
    struct TermRecord {
        Piece curie, name, type;
    };
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    std::span<const std::uint32_t> words_of(const Name &name) const {
        return std::span(words_).subspan(name.first_word, name.length);
    }
    std::uint32_t number_of(std::string_view form) const;
    Range all_that_begin_with(std::uint32_t word) const;
    Range narrowed(Range range, std::size_t position, std::uint32_t word) const;
    std::size_t match(std::span<const std::uint32_t> words, Range &found) const;
    std::vector<TermId> best(Range range) const;
    std::string_view text_of(Piece piece) const {
        return std::string_view(texts_).substr(piece.start, piece.length);
    }

    std::string texts_;
    std::vector<TermRecord> terms_;
    std::vector<std::uint32_t> words_; ///< of all names, one behind the other
    std::vector<Name> names_;          ///< by their words, then by vocabulary, fit and term
    std::vector<std::size_t> starts_;  ///< of the names that begin with each word
    std::vector<std::string_view> forms_;
    struct FormHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view form) const { return word_hash(form); }
    };
    std::unordered_map<std::string, std::uint32_t, FormHash, std::equal_to<>> numbers_;
};

/// Collects terms; vocabularies that are added first come first.
class VocabularyBuilder {
  public:
    /// Names that are words of the grammar, single letters or numbers, or longer than
    /// `longest_name` are passed over: they would be found everywhere or nowhere.
    void add(const Term &term);

    /// What is added from here on belongs to another vocabulary.
    void next_vocabulary() { ++vocabulary_; }

    /// \pre called once
    Vocabulary build();

    static constexpr std::size_t longest_name = 12; ///< words

  private:
    void add_name(std::string_view name, NameFit fit, TermId term);
    std::uint32_t number_of(std::string_view raw_word);
    Vocabulary::Piece keep(std::string_view text);

    Vocabulary made_;
    std::unordered_map<std::string, std::uint32_t> raw_words_;
    std::unordered_map<std::string, Vocabulary::Piece> types_;
    std::uint16_t vocabulary_ = 0;
};

} // namespace claimgraph
