// SPDX-License-Identifier: Apache-2.0
#include "import/claims/joined_names.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t farthest = 6; // words of a name on either side of its "and"

using Names = std::unordered_set<std::string>;

/// The names with "and" of the built-in concepts, in small letters.
Names names_with_and() {
    Names names;
    for (const Row &row : rows_of(lexicons::concepts()))
        for (const std::string_view name : names_in(row))
            if (name.find(" and ") != std::string_view::npos)
                names.insert(ascii_lower(name));
    return names;
}

struct Range {
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
};

/// The name around the "and", if the text has one there.
std::optional<Range> name_around(std::string_view text, const std::vector<Word> &words,
                                 std::size_t conjunction) {
    static const Names names = names_with_and();
    const std::size_t start = conjunction - std::min(conjunction, farthest);
    const std::size_t end = std::min(words.size(), conjunction + farthest + 1);
    for (std::size_t first = start; first < conjunction; ++first)
        for (std::size_t last = end - 1; last > conjunction; --last) {
            const TextSpan span{words[first].span.start, words[last].span.end};
            if (names.contains(ascii_lower(slice(text, span))))
                return Range{first, last};
        }
    return std::nullopt;
}

/// The word that holds the rest of the name: an agency's name ends with what it is, unless an "of"
/// or "for" follows that: "Centers for ...".
std::size_t head_of(const std::vector<Word> &words, Range name) {
    for (std::size_t i = name.first + 1; i <= name.last; ++i)
        if (words[i].relation == Relation::case_mark && words[i].upos == Upos::adp)
            return i - 1;
    return name.last;
}

void join(std::vector<Word> &words, Range name) {
    const auto inside = [&](std::int32_t word) {
        return word >= static_cast<std::int32_t>(name.first) &&
               word <= static_cast<std::int32_t>(name.last);
    };
    std::size_t top = name.first;
    while (top < name.last && inside(words[top].head))
        ++top;
    const std::size_t head = head_of(words, name);
    const auto at_head = static_cast<std::int32_t>(head);
    words[head].relation =
        head == top ? words[top].relation : std::exchange(words[top].relation, Relation::compound);
    words[head].head = head == top ? words[top].head : std::exchange(words[top].head, at_head);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool part = i >= name.first && i <= name.last;
        if (i == head || (!part && !inside(words[i].head)))
            continue;
        words[i].head = at_head;
        if (part)
            words[i].relation = i < head ? Relation::compound : Relation::flat;
    }
}

} // namespace

void join_names(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i].relation == Relation::cc && words[i].lemma == "and")
            if (const auto name = name_around(text, words, i)) {
                join(words, *name);
                i = name->last;
            }
}

} // namespace claimgraph
