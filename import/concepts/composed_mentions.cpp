// SPDX-License-Identifier: Apache-2.0

// Mentions whose names the text has in pieces.

#include "core/ascii.hpp"
#include "import/concepts/collocations.hpp"
#include "import/concepts/grounder.hpp"
#include "import/concepts/word_stem.hpp"

#include <sstream>
#include <utility>

namespace claimgraph {

Mention Grounder::ground_narrowed(TextSpan span, TextSpan name) {
    // "those who smoke": the pronoun alone names nothing.
    std::string whole = normal_form(slice(text_, name)).whole;
    if (whole.empty())
        whole = ascii_lower(slice(text_, name));
    std::istringstream rest(ascii_lower(slice(text_, {name.end, span.end})));
    bool aside = false; // "with asthma (n = 12)"
    for (std::string word; rest >> word;) {
        aside = aside || word.starts_with('(');
        if (!aside)
            whole.append(" ").append(word);
        aside = aside && word.find(')') == std::string::npos;
    }
    return Mention{span, index_of({std::move(whole), "", ""}), "", std::nullopt, std::nullopt, {}};
}

std::optional<Mention> Grounder::ground_modified(TextSpan span, TextSpan modifier) {
    const std::string word = ascii_lower(slice(text_, span));
    const std::string before = ascii_lower(slice(text_, modifier));
    if (known_by(normal_form(word).whole) ||
        !known_collocations().has(word_stem(before), word_stem(word)))
        return ground(span);
    return ground_behind(span, modifier);
}

Mention Grounder::ground_behind(TextSpan span, TextSpan modifier) {
    std::string name =
        normal_form(ascii_lower(slice(text_, modifier)) + " " + ascii_lower(slice(text_, span)))
            .whole;
    auto known = known_by(name);
    Concept what = known ? std::move(known->what) : Concept{std::move(name), "", ""};
    return Mention{span, index_of(std::move(what)), "", modifier, std::nullopt, {}};
}

Mention Grounder::ground_share(TextSpan share, TextSpan whole) {
    // "the severity and length of headaches": the severity is no share, but an aspect.
    if (auto mention = ground(whole, share);
        mention && !normal_form(std::string(slice(text_, share)) + " of it").aspect.empty()) {
        mention->antecedent = std::exchange(mention->span, share);
        return *std::move(mention);
    }
    std::string name = normal_form(slice(text_, share)).whole;
    name.append(" of ").append(normal_form(slice(text_, whole)).whole);
    return Mention{share, index_of({std::move(name), "", ""}), "", whole, std::nullopt, {}};
}

std::optional<Mention> Grounder::ground_owned(TextSpan span, TextSpan owner) {
    Meaning meaning = meaning_of(span);
    if (meaning.what.name.empty() || !meaning.what.type.empty() || !meaning.what.curie.empty())
        return std::nullopt;
    meaning.what.name.append(" of ").append(meaning_of(owner).what.name);
    return Mention{
        span, index_of(std::move(meaning.what)), std::move(meaning.aspect), owner, std::nullopt,
        {}};
}

} // namespace claimgraph
