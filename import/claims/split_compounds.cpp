// SPDX-License-Identifier: Apache-2.0
#include "import/claims/split_compounds.hpp"

#include "core/ascii.hpp"
#include "import/claims/arcs.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <optional>
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

bool is_pair_of_name(std::string_view text, const Word &first, const Word &second) {
    static const Pairs pairs = pairs_of_names();
    std::string start = ascii_lower(slice(text, first.span));
    start.push_back(' ');
    return pairs.contains(start + ascii_lower(slice(text, second.span))) ||
           pairs.contains(start + second.lemma);
}

/// The clause whose verb took the noun's place above it: "rates of drug use disorder | fell".
std::optional<std::size_t> clause_behind(const std::vector<Word> &words, std::size_t verb,
                                         std::size_t noun) {
    for (std::size_t i = noun + 1; i < words.size(); ++i)
        if (hangs_at(words[i], verb) && words[i].relation == Relation::ccomp)
            return i;
    return std::nullopt;
}

bool is_verb_in_compound(std::string_view text, const std::vector<Word> &words, std::size_t verb) {
    if (verb == 0 || verb + 1 >= words.size())
        return false;
    const Word &word = words[verb];
    const Word &next = words[verb + 1];
    if (word.upos != Upos::verb || (word.xpos != Xpos::vb && word.xpos != Xpos::vbp) ||
        !is_noun(words[verb - 1]) || !is_noun(next) || !hangs_at(next, verb) ||
        next.relation != Relation::obj)
        return false;
    for (std::size_t i = 0; i < verb; ++i)
        if (hangs_at(words[i], verb) &&
            (universal(words[i].relation) == Relation::aux || words[i].relation == Relation::mark))
            return false;
    return is_pair_of_name(text, word, next);
}

void join(std::vector<Word> &words, std::size_t verb) {
    const std::size_t first = verb - 1;
    const std::size_t noun = verb + 1;
    const auto clause = clause_behind(words, verb, noun);
    const bool subject = hangs_at(words[first], verb);
    // Without another clause the verb is the only one that the subject has.
    if (!clause && (subject || is_below(words, first, verb) || words[verb].head < 0))
        return;
    if (clause) {
        words[*clause].head = words[verb].head;
        words[*clause].relation = words[verb].relation;
    }
    const std::int32_t above = clause ? static_cast<std::int32_t>(*clause) : words[verb].head;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != noun && hangs_at(words[i], verb))
            words[i].head = above;
        else if (hangs_at(words[i], first))
            words[i].head = static_cast<std::int32_t>(noun);
    }
    words[noun].head = words[first].head;
    words[noun].relation = subject ? Relation::nsubj : words[first].relation;
    for (const std::size_t part : {first, verb}) {
        words[part].head = static_cast<std::int32_t>(noun);
        words[part].relation = Relation::compound;
    }
    words[verb].upos = Upos::noun;
    words[verb].xpos = Xpos::nn;
}

} // namespace

void join_split_compounds(std::string_view text, std::vector<Word> &words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (is_verb_in_compound(text, words, i))
            join(words, i);
}

} // namespace claimgraph
