// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Word lists of cues, looked up by a word's form or by its lemma and part of speech.

#include "import/claims/tree.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace claimgraph {

/// What kind of word a cue must begin with.
enum class CueWord : std::uint8_t {
    form,      ///< spelt exactly so, whatever its part of speech
    verb,      ///< by lemma
    noun,      ///< by lemma
    adjective, ///< by lemma; participles count
    adverb,    ///< by lemma
};

/// The spelling in the lists: "form", "verb", ... \throws std::invalid_argument otherwise
CueWord parse_cue_word(std::string_view word);

/// Whether a word with that part of speech can begin such a cue.
bool agrees(CueWord wanted, const Tree &tree, WordIndex word);

/// The words of a phrase: the parts between its blanks.
std::vector<std::string_view> words_of(std::string_view phrase);

/// Cues of one or more words, each with its meaning. Rows have the phrase, the kind of its first
/// word, and the columns that `Meaning::parse(row)` reads.
template <typename Meaning> class CueList {
  public:
    struct Match {
        WordRange words;
        const Meaning *meaning = nullptr; ///< null where no cue begins here
    };

    explicit CueList(std::string_view tsv) {
        for (const Row &row : rows_of(tsv)) {
            Entry entry = {words_of(row.at(0)), parse_cue_word(row.at(1)), Meaning::parse(row)};
            auto &list = entry.kind == CueWord::form ? by_form_ : by_lemma_;
            list[entry.words.front()].push_back(std::move(entry));
        }
        for (auto *list : {&by_form_, &by_lemma_})
            for (auto &[word, entries] : *list)
                std::ranges::stable_sort(entries, std::ranges::greater{},
                                         [](const Entry &entry) { return entry.words.size(); });
    }

    /// The longest cue that begins at the word.
    Match match(const Tree &tree, WordIndex word) const {
        const Match form = match(by_form_, tree, word, tree.lower(word));
        const Match lemma = match(by_lemma_, tree, word, tree.lemma(word));
        return form.words.size() >= lemma.words.size() ? form : lemma;
    }

  private:
    struct Entry {
        std::vector<std::string_view> words;
        CueWord kind = CueWord::form;
        Meaning meaning;
    };
    using Entries = WordTable<std::vector<Entry>>;

    static Match match(const Entries &list, const Tree &tree, WordIndex word,
                       std::string_view key) {
        const auto found = list.find(key);
        if (found == list.end())
            return {};
        for (const Entry &entry : found->second) {
            const auto following = tree.lower().subspan(word + 1);
            const auto wanted = std::span(entry.words).subspan(1);
            if (wanted.size() <= following.size() &&
                std::ranges::equal(wanted, following.first(wanted.size())) &&
                agrees(entry.kind, tree, word))
                return {{word, word + static_cast<WordIndex>(entry.words.size())}, &entry.meaning};
        }
        return {};
    }

    Entries by_form_;
    Entries by_lemma_;
};

} // namespace claimgraph
