// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// WordNet (Fellbaum 1998) as the dictionary of a model: its words and their regular and irregular
/// inflections, each with what it may be and mean.

#include "import/language/dictionary.hpp"
#include "import/language/labels.hpp"

#include <string>
#include <vector>

namespace claimgraph::training {

/// The arrays that a Dictionary looks into.
struct DictionaryTable {
    std::vector<Dictionary::Slot> slots;
    std::vector<DictionaryEntry> entries;

    Dictionary view() const { return {slots, entries}; }
};

/// A form and the word that it is a form of.
struct Inflection {
    std::string form;
    std::string lemma;
    Xpos xpos;
};

/// What is taken from WordNet.
struct WordNet {
    DictionaryTable dictionary;
    std::vector<Inflection> inflections; ///< irregular ones first
};

/// Reads the files index.*, data.*, *.exc and cntlist.rev of a folder of WordNet 3.0.
///
/// \throws Error if a file cannot be read
WordNet read_wordnet(const std::string &folder);

} // namespace claimgraph::training
