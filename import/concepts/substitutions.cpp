// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/substitutions.hpp"

#include "import/concepts/little_endian.hpp"
#include "import/language/lexicon.hpp"

namespace claimgraph {
namespace {

// A link is one number: the stem, whether a thesaurus has it, the cost.
constexpr unsigned cost_bits = 14;
constexpr float cost_unit = 2048.0F;
constexpr std::uint32_t cost_mask = (1U << cost_bits) - 1;

} // namespace

// The number of stems; where the text of each begins and where its links begin, both with one more
// for the end; the links; the texts.
Substitutions::Substitutions(std::string_view packed) : bytes_(packed) {
    size_ = packed.empty() ? 0 : value(0);
}

std::uint32_t Substitutions::value(std::size_t index) const { return little_endian(bytes_, index); }

std::string_view Substitutions::stem(std::uint32_t number) const {
    const std::uint32_t start = value(1 + number);
    return bytes_.substr(start, value(2 + number) - start);
}

std::uint32_t Substitutions::number_of(std::string_view sought) const {
    std::uint32_t low = 0;
    std::uint32_t high = size_;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (stem(middle) < sought)
            low = middle + 1;
        else
            high = middle;
    }
    return low < size_ && stem(low) == sought ? low : unknown;
}

std::vector<MeantWord> Substitutions::meant_by(std::uint32_t number) const {
    std::vector<MeantWord> meant;
    if (number >= size_)
        return meant;
    const std::size_t links = 2 + std::size_t{size_};
    const std::size_t first_link = links + size_ + 1;
    const std::size_t start = value(links + number);
    const std::size_t end = value(links + number + 1);
    meant.reserve(end - start);
    for (std::size_t i = start; i < end; ++i) {
        const std::uint32_t link = value(first_link + i);
        meant.push_back({link >> (cost_bits + 1), static_cast<float>(link & cost_mask) / cost_unit,
                         (link >> cost_bits & 1) != 0});
    }
    return meant;
}

const Substitutions &known_substitutions() {
    static const Substitutions substitutions(lexicons::substitutions());
    return substitutions;
}

} // namespace claimgraph
