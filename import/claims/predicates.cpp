// SPDX-License-Identifier: Apache-2.0
#include "import/claims/predicates.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace claimgraph {
namespace {

struct Relation {
    std::vector<std::string_view> words; // after the verb
    RelationMatch match;
};

using RelationTable = std::unordered_map<std::string_view, std::vector<Relation>>;

RelationTable read_relations() {
    RelationTable table;
    for (const Row &row : rows_of(lexicons::predicates())) {
        Relation relation;
        relation.match = {from_word<Predicate>(row.at(1)).value(), row.size() > 2, row[0], 0};
        std::string_view rest = row[0];
        const std::string_view verb = rest.substr(0, rest.find(' '));
        while (rest.find(' ') != std::string_view::npos) {
            rest.remove_prefix(rest.find(' ') + 1);
            relation.words.push_back(rest.substr(0, rest.find(' ')));
        }
        table[verb].push_back(std::move(relation));
    }
    for (auto &[verb, relations] : table)
        std::ranges::stable_sort(relations, std::ranges::greater{},
                                 [](const Relation &relation) { return relation.words.size(); });
    return table;
}

bool may_be_passed_over(std::string_view word) {
    const WordClass kind = word_class(word);
    return kind == WordClass::determiner || kind == WordClass::adverb || kind == WordClass::grade;
}

// Words of `following` that the relation takes up, or nothing.
std::optional<std::size_t> consumed_by(const Relation &relation,
                                       std::span<const std::string_view> following) {
    constexpr std::size_t most_passed_over = 3;
    std::size_t at = 0;
    for (const std::string_view word : relation.words) {
        const std::size_t last = std::min(following.size(), at + most_passed_over + 1);
        while (at < last && following[at] != word && may_be_passed_over(following[at]))
            ++at;
        if (at == last || following[at] != word)
            return std::nullopt;
        ++at;
    }
    return at;
}

} // namespace

std::optional<RelationMatch> match_relation(std::string_view lemma,
                                            std::span<const std::string_view> following) {
    static const RelationTable table = read_relations();
    const auto found = table.find(lemma);
    if (found == table.end())
        return std::nullopt;
    for (const Relation &relation : found->second)
        if (const auto consumed = consumed_by(relation, following)) {
            RelationMatch match = relation.match;
            match.consumed = *consumed;
            return match;
        }
    return std::nullopt;
}

std::optional<Predicate> change_of(std::string_view noun) {
    static const WordMap nouns = word_map(lexicons::change_nouns());
    const auto found = nouns.find(noun);
    return found == nouns.end() ? std::nullopt : from_word<Predicate>(found->second);
}

} // namespace claimgraph
