// SPDX-License-Identifier: Apache-2.0
#include "import/claims/inquiry.hpp"

#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace claimgraph {
namespace {

WordTable<Inquiry> inquiry_classes() {
    static constexpr std::array<std::string_view, 10> names = {
        "none",    "evidence", "statement", "difference", "significance",
        "showing", "finding",  "having",    "thinking",   "knowing"};
    WordTable<Inquiry> classes;
    for (const auto &[lemma, name] : word_map(lexicons::inquiry())) {
        const auto found = std::ranges::find(names, name);
        if (found == names.end())
            throw std::invalid_argument("no class of inquiry: " + std::string(name));
        classes[lemma] = static_cast<Inquiry>(found - names.begin());
    }
    return classes;
}

} // namespace

Inquiry inquiry_of(const Tree &tree, WordIndex word) {
    static const auto classes = inquiry_classes();
    const auto found = classes.find(tree.lemma(word));
    return found == classes.end() ? Inquiry::none : found->second;
}

} // namespace claimgraph
