// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Verb forms and their lemmas.

#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// Which forms of its lemma a word can be; bits, because "reduced" is both past and participle.
enum VerbForm : std::uint8_t {
    base_form = 1,
    third_person = 2,
    past_tense = 4,
    participle = 8,
    gerund = 16,
};

/// A word read as a verb.
struct VerbUse {
    std::string_view lemma; ///< lives as long as the program, or as the word it was guessed from
    std::uint8_t forms = 0;
};

/// The verb of the lists that a lower-case word is a form of; without forms where it is none.
VerbUse find_verb(std::string_view word);

/// The lemma of a form of a verb that is in no list: "jumped" is "jump".
std::string guess_lemma(std::string_view word);

} // namespace claimgraph
