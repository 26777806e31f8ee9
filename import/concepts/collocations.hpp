// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Which words people put side by side, and how common a word is: by it a garbled phrase is told
/// from one that is merely rare.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {

/// Pairs of neighbouring words and the frequency of words in plain texts, as a set of hashes of 32
/// bits: among half a million entries one query in ten thousand is answered wrongly.
class Collocations {
  public:
    /// Borrows the bytes: ascending hashes, little-endian.
    explicit Collocations(std::string_view bytes) : bytes_(bytes) {}

    /// Whether the texts had these two stems side by side.
    bool has(std::string_view first, std::string_view second) const;

    /// How common a stem was: 0 not seen, 1 seen, then 2, 3, 4 for each eightfold from 8 on.
    int commonness(std::string_view stem) const;

    bool empty() const { return bytes_.empty(); }

  private:
    bool contains(std::uint32_t hash) const;

    std::string_view bytes_;
};

/// Those compiled into the library.
const Collocations &known_collocations();

/// Count the words of a text and give the bytes that `Collocations` reads.
std::string pack_collocations(std::string_view text);

} // namespace claimgraph
