// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arguments.hpp"

#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool is_time(std::string_view noun) {
    return is_any(noun, {"day",     "days",    "week",  "weeks",     "month",   "months",  "year",
                         "years",   "hour",    "hours", "hrs",       "minutes", "seconds", "decade",
                         "decades", "century", "today", "follow-up", "period",  "time"}) ||
           (noun.size() == 4 && (noun.starts_with("19") || noun.starts_with("20")));
}

bool is_people(std::string_view noun) {
    return is_any(noun,
                  {"adults", "patients", "people", "children", "women", "men", "mice", "rats",
                   "humans", "participants", "individuals", "subjects", "population", "adolescents",
                   "volunteers", "animals", "infants", "students", "veterans"});
}

ArgumentRole role_of(std::string_view preposition, std::string_view noun) {
    if (is_time(noun) || is_any(preposition, {"during", "after", "before", "since", "until"}))
        return ArgumentRole::time;
    if (is_people(noun) || preposition == "among")
        return ArgumentRole::population;
    if (is_any(preposition, {"than", "versus", "vs"}))
        return ArgumentRole::comparator;
    if (is_any(preposition, {"by", "via", "through", "with"}))
        return ArgumentRole::instrument;
    if (is_any(preposition, {"under", "without", "despite"}))
        return ArgumentRole::condition;
    if (is_any(preposition, {"in", "at", "near", "on", "from", "across"}))
        return ArgumentRole::place;
    return ArgumentRole::other;
}

} // namespace

std::vector<Argument> find_arguments(const PhrasedSentence &sentence, const Clause &clause) {
    std::vector<Argument> found;
    for (const Words words : clause.adjuncts)
        found.push_back({role_of(sentence.words[words.first], sentence.words[words.last - 1]),
                         sentence.span_of(words.first, words.last)});
    return found;
}

} // namespace claimgraph
