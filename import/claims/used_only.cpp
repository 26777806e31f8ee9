// SPDX-License-Identifier: Apache-2.0
#include "import/claims/used_only.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();

/// Gives values new numbers in the order in which they are asked for.
template <typename Value> class Renumbering {
  public:
    explicit Renumbering(std::vector<Value> values)
        : values_(std::move(values)), numbers_(values_.size(), unused) {}

    std::uint32_t operator()(std::uint32_t index) {
        if (numbers_.at(index) == unused) {
            numbers_[index] = static_cast<std::uint32_t>(kept_.size());
            kept_.push_back(std::move(values_[index]));
        }
        return numbers_[index];
    }

    std::vector<Value> take() { return std::move(kept_); }

  private:
    std::vector<Value> values_;
    std::vector<std::uint32_t> numbers_;
    std::vector<Value> kept_;
};

} // namespace

DocumentClaims used_only(DocumentClaims claims) {
    Renumbering concept_number(std::move(claims.concepts));
    Renumbering source_number(std::move(claims.sources));
    for (Assertion &assertion : claims.assertions) {
        Mention &subject = assertion.subject;
        subject.concept_index = concept_number(subject.concept_index);
        if (assertion.object)
            assertion.object->concept_index = concept_number(assertion.object->concept_index);
        for (std::uint32_t &index : assertion.source_indexes)
            index = source_number(index);
        std::ranges::sort(assertion.source_indexes);
    }
    // Documents wait to be saved, and room was made for more assertions than most have.
    claims.assertions.shrink_to_fit();
    claims.concepts = concept_number.take();
    claims.sources = source_number.take();
    return claims;
}

} // namespace claimgraph
