// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// WordNet (Fellbaum 1998) as the dictionary of a model: its words and their regular and irregular
/// inflections, each with what it may be and mean.

#include "import/language/dictionary.hpp"

#include <string>
#include <vector>

namespace claimgraph::training {

/// The arrays that a Dictionary looks into.
struct DictionaryTable {
    std::vector<Dictionary::Slot> slots;
    std::vector<DictionaryEntry> entries;

    Dictionary view() const { return {slots, entries}; }
};

/// Reads the files index.*, data.*, *.exc and cntlist.rev of a folder of WordNet 3.0.
///
/// \throws Error if a file cannot be read
DictionaryTable read_wordnet(const std::string &folder);

} // namespace claimgraph::training
