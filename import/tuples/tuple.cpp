// SPDX-License-Identifier: Apache-2.0
#include "import/tuples/tuple.hpp"

namespace claimgraph {

std::string text_of(const Tree &tree, const Slotted &slot) {
    std::string text;
    for (std::size_t i = 0; i < slot.size(); ++i) {
        const bool glued = i > 0 && slot[i] == slot[i - 1] + 1 &&
                           tree[slot[i - 1]].span.end >= tree[slot[i]].span.start;
        if (i > 0 && !glued)
            text += ' ';
        text += tree.surface(slot[i]);
    }
    // A word of the tokenizer can hold a blank ("10 000").
    for (char &c : text)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    return text;
}

} // namespace claimgraph
