// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which word a paraphrasing program may have put for which.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// A word that may be meant, and what it costs to believe so: the negative logarithm of its share
/// where substitutions were counted, a fixed cost where only a thesaurus links the two.
struct MeantWord {
    std::uint32_t stem = 0;
    double cost = 0.0;
    bool from_thesaurus = false; ///< whether only a thesaurus, or it too, links the two
};

/// Word substitutions by stem, learned from garbled phrases and from a thesaurus.
class Substitutions {
  public:
    /// Each line of `learned` has the written word, the meant one and how often; each line of
    /// `thesaurus` a meant word, its synonyms and its other relatives, both separated by blanks.
    Substitutions(std::string_view learned, std::string_view thesaurus);

    /// What a stem may stand for besides itself; each stem once.
    const std::vector<MeantWord> &meant_by(std::uint32_t stem) const;

    /// The number of a stem; `unknown` for one that no list has.
    std::uint32_t number_of(std::string_view stem) const;

    static constexpr std::uint32_t unknown = 0;

  private:
    std::uint32_t number(std::string_view word);
    void learn(std::string_view tsv);
    void look_up(std::string_view tsv);
    void add(std::uint32_t written, std::uint32_t meant, double cost, bool from_thesaurus);

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::unordered_map<std::uint32_t, std::vector<MeantWord>> meant_;
};

/// Those compiled into the library.
const Substitutions &known_substitutions();

} // namespace claimgraph
