// SPDX-License-Identifier: Apache-2.0
#include "import/claims/name_pairs.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace claimgraph {
namespace {

using Pairs = std::unordered_set<std::string>;

/// Pairs of neighbouring words in a list of names.
void add_pairs(std::string_view names, Pairs &pairs) {
    std::string_view before;
    while (!names.empty()) {
        const std::size_t end = names.find_first_of(" |");
        const std::string_view word = names.substr(0, end);
        if (!before.empty())
            pairs.insert(std::string(before).append(" ").append(word));
        before = end != std::string_view::npos && names[end] == ' ' ? word : std::string_view{};
        names.remove_prefix(end == std::string_view::npos ? names.size() : end + 1);
    }
}

/// Of the names of the built-in concepts, their first and fourth column.
Pairs pairs_of_names() {
    Pairs pairs;
    std::string_view lines = lexicons::concepts();
    while (!lines.empty()) {
        std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        for (int column = 0; !line.empty() && line.front() != '#'; ++column) {
            const std::string_view field = line.substr(0, line.find('\t'));
            line.remove_prefix(std::min(field.size() + 1, line.size()));
            if (column == 0 || column == 3)
                add_pairs(field, pairs);
        }
    }
    return pairs;
}

} // namespace

bool is_pair_of_name(std::string_view text, const Word &first, const Word &second) {
    static const Pairs pairs = pairs_of_names();
    std::string start = ascii_lower(slice(text, first.span));
    start.push_back(' ');
    return pairs.contains(start + ascii_lower(slice(text, second.span))) ||
           pairs.contains(start + second.lemma);
}

} // namespace claimgraph
