// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/confidence.hpp"

namespace claimgraph {

void set_confidences(const Tree &, std::span<const Proposition>, std::span<Tuple> tuples) {
    for (Tuple &tuple : tuples)
        tuple.confidence =
            1.0 / (1.0 + static_cast<double>(tuple.subject.size() + tuple.relation.size()));
}

} // namespace claimgraph
