// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The word lists compiled into the library (import/data/lexicons), parsed once and never changed.

#include "import/language/word_table.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace claimgraph {

/// The columns of one line of a list.
using Row = std::vector<std::string_view>;

/// The lists by name; each is the text of one TSV file.
namespace lexicons {
std::string_view ability_nouns();
std::string_view agent_nouns();
std::string_view aspects();
std::string_view basis();
std::string_view study_nouns();
std::string_view discourse_phrases();
std::string_view speech_verbs();
std::string_view effect_adjectives();
std::string_view roles();
std::string_view relation_nouns();
std::string_view result_headings();
std::string_view run_in_headings();
std::string_view partitives();
std::string_view noun_complements();
std::string_view change_words();
std::string_view confidence();
std::string_view class_nouns();
std::string_view control_verbs();
std::string_view boilerplate();
std::string_view hedges();
std::string_view collocations();  ///< no text: the bytes that `Collocations` reads
std::string_view substitutions(); ///< the bytes that `Substitutions` reads
std::string_view concepts();
std::string_view imperatives();
std::string_view inquiry();
std::string_view negation();
std::string_view predicates();
std::string_view quantity_cues();
std::string_view quantity_roles();
std::string_view source_nouns();
std::string_view spellings();
std::string_view time_nouns();
std::string_view units();
std::string_view word_classes();
} // namespace lexicons

/// Lines of a list without comments and empty lines.
std::vector<Row> rows_of(std::string_view tsv);

/// The names in a row of `concepts`: its own and its synonyms.
std::vector<std::string_view> names_in(const Row &concept_row);

/// First column to second column; the first line of a word counts.
using WordMap = WordTable<std::string_view>;
WordMap word_map(std::string_view tsv);

/// A phrase found in a row of words: how many words it has and what it stands for.
struct PhraseMatch {
    std::size_t length = 0; ///< 0 where no phrase starts here
    std::string_view label;
};

/// Phrases of one or more words, each with its label.
class PhraseTable {
  public:
    /// First column the phrase, its words separated by blanks; second the label.
    explicit PhraseTable(std::string_view tsv);

    /// The longest phrase that the words begin with.
    PhraseMatch match(std::span<const std::string_view> words) const;

  private:
    struct Phrase {
        std::vector<std::string_view> words;
        std::string_view label;
    };
    WordTable<std::vector<Phrase>> by_first_word_;
};

/// Part of speech of a word of a closed class; every other word is `open`.
enum class WordClass : std::uint8_t {
    open,
    determiner,
    possessive,
    preposition,
    coordinator,
    subordinator,
    relative,
    pronoun,
    be,
    have,
    do_,
    modal,
    negator,
    to,
    adverb,
    grade,
    foreign,
};

/// The class of a lower-case word; words in -ly are adverbs.
WordClass word_class(std::string_view word);

} // namespace claimgraph
