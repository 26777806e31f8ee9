// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which word a paraphrasing program may have put for which.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// A word that may be meant, and what it costs to believe so: the negative logarithm of its share
/// where substitutions were counted, a fixed cost where only a thesaurus links the two.
struct MeantWord {
    std::uint32_t stem = 0;
    float cost = 0.0F;
    bool from_thesaurus = false; ///< whether only a thesaurus, or it too, links the two

    bool operator==(const MeantWord &) const = default;
};

/// Word substitutions by stem, read where they lie.
class Substitutions {
  public:
    /// Borrows what `pack_substitutions` gave.
    explicit Substitutions(std::string_view packed);

    /// What a stem may stand for besides itself, by number; each stem once.
    std::vector<MeantWord> meant_by(std::uint32_t stem) const;

    /// The number of a stem; `unknown` for one that no list has.
    std::uint32_t number_of(std::string_view stem) const;

    std::string_view stem(std::uint32_t number) const;
    std::uint32_t size() const { return size_; }

    static constexpr std::uint32_t unknown = 0xffffffff;

  private:
    std::uint32_t value(std::size_t index) const;

    std::string_view bytes_;
    std::uint32_t size_ = 0;
};

/// Those compiled into the library.
const Substitutions &known_substitutions();

/// Substitutions learned from garbled phrases and from a thesaurus. Each line of `learned` has the
/// written word, the meant one and how often; each line of `thesaurus` a meant word, its synonyms
/// and its other relatives, both separated by blanks.
std::string pack_substitutions(std::string_view learned, std::string_view thesaurus);

} // namespace claimgraph
