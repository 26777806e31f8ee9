// SPDX-License-Identifier: Apache-2.0
#include "import/claims/speech_tags.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

bool is_punctuation(const Tree &tree, WordIndex word) { return tree.upos(word) == Upos::punct; }

/// The last name in front of the first mark or preposition, or noun where there is no name.
std::optional<WordIndex> name_in(const Tree &tree, WordRange words) {
    std::optional<WordIndex> found;
    for (WordIndex word = words.first; word < words.last; ++word) {
        const Upos upos = tree.upos(word);
        const bool relative =
            upos == Upos::pron && lists_word("who that which whose whom", tree.lower(word));
        if (found && (upos == Upos::adp || upos == Upos::punct || relative))
            break;
        const bool noun = upos == Upos::noun || upos == Upos::pron;
        // "says Best": a name that is another word too
        const bool name = upos == Upos::propn ||
                          (!found && (upos == Upos::adj || upos == Upos::adv) &&
                           is_ascii_upper(tree.surface(word)[0]) && word + 1 == words.last - 1);
        // "the Oslo water commission": the commission, not the town in its name
        const bool named = found && tree.relation(*found) == Relation::compound &&
                           tree.head(*found) == word && names_agent(tree, word);
        if (name || (noun && (!found || named || tree.upos(*found) != Upos::propn)))
            found = word;
    }
    // "Ada Brandt" is headed by "Ada".
    if (found && tree.relation(*found) == Relation::flat) {
        const WordIndex first = tree.head(*found);
        const bool begins = std::ranges::none_of(tree.children(first), [&](WordIndex child) {
            return child < words.first && tree.relation(child) != Relation::case_mark &&
                   tree.upos(child) != Upos::punct;
        });
        found = begins && first >= words.first ? first : *found;
    }
    return found;
}

/// Tagged as a verb, or a form in "-s" before a name: ", cautions Miller".
bool is_finite(const Tree &tree, WordIndex verb) {
    const Xpos xpos = tree[verb].xpos;
    return xpos == Xpos::vbd || xpos == Xpos::vbz ||
           (xpos == Xpos::nns && verb + 1 < tree.size() && tree.upos(verb + 1) == Upos::propn);
}

bool is_finite_or_participle(const Tree &tree, WordIndex verb) {
    const Xpos xpos = tree[verb].xpos;
    return xpos == Xpos::vbd || xpos == Xpos::vbz || xpos == Xpos::vbn;
}

/// '"..." said X', '"..." X, a botanist of Y, said in Z', where the words behind a quotation begin.
std::optional<Speech> behind_quotation(const Tree &tree, const Quotations &quotations,
                                       WordIndex first) {
    for (WordIndex verb = first; verb < tree.size() && !quotations.covers(tree[verb].span);
         ++verb) {
        const auto kind = speech_kind(tree, verb, true);
        if (!kind || *kind == SpeechKind::thought ||
            !(is_finite_or_participle(tree, verb) || (verb == first && is_finite(tree, verb))))
            continue;
        const WordRange words =
            verb == first ? WordRange{verb + 1, tree.size()} : WordRange{first, verb};
        if (const auto name = name_in(tree, words))
            return Speech{verb, *name, SpeechKind::speech, true, first};
    }
    return std::nullopt;
}

/// Verbs whose next noun is whoever is told.
bool has_listener(const Tree &tree, WordIndex verb) {
    static constexpr std::array<std::string_view, 9> verbs = {
        "tell", "inform", "assure", "remind", "urge", "advise", "warn", "accuse", "show"};
    return std::ranges::find(verbs, tree.lemma(verb)) != verbs.end();
}

/// "..., said X": the verb between a comma and a noun.
std::optional<Speech> inverted(const Tree &tree, WordIndex verb) {
    if (verb < 2 || verb + 1 >= tree.size() || tree.surface(verb - 1) != "," ||
        has_listener(tree, verb) || speech_kind(tree, verb, false) != SpeechKind::speech ||
        !is_finite(tree, verb))
        return std::nullopt;
    const Upos next = tree.upos(verb + 1);
    const auto subject =
        tree.child(verb, {Relation::nsubj}); // "Ada, who led it, said the roof ..."
    const bool clause = (subject && *subject < verb && tree.is_root(verb)) ||
                        tree.has_child(verb, {Relation::mark, Relation::aux}) ||
                        tree.lower(verb + 1) == "that";
    if (clause ||
        (next != Upos::propn && next != Upos::noun && next != Upos::det && next != Upos::adj &&
         tree[verb + 1].xpos != Xpos::vbn && !is_ascii_upper(tree.surface(verb + 1)[0])))
        return std::nullopt;
    const auto name = name_in(tree, {verb + 1, tree.size()});
    return name ? std::optional(Speech{verb, *name, SpeechKind::speech, false, verb})
                : std::nullopt;
}

/// Whether the word is the last one but for the full stop.
bool ends_sentence(const Tree &tree, WordIndex word) {
    return word + 2 == tree.size() && tree.surface(word + 1) == ".";
}

/// "..., the researchers note, ...", "..., scientists have found.": behind a comma, with nothing
/// else up to the next mark.
std::optional<Speech> between_marks(const Tree &tree, WordIndex verb) {
    constexpr WordIndex longest = 6;
    const auto kind = speech_kind(tree, verb, false);
    if (!kind || tree.upos(verb) != Upos::verb || verb + 1 >= tree.size() ||
        (tree.surface(verb + 1) != "," && !ends_sentence(tree, verb)))
        return std::nullopt;
    WordIndex first = verb;
    if (first > 0 && tree.lemma(first - 1) == "have")
        --first;
    const WordIndex last = first;
    while (first > 0 && verb - first <= longest && !is_punctuation(tree, first - 1)) {
        if (first > 1 && tree.lower(first - 1) == "as" && tree.surface(first - 2) == ",")
            break; // ", as X explained,"
        const Upos upos = tree.upos(--first);
        if (upos == Upos::verb || upos == Upos::aux || upos == Upos::sconj || upos == Upos::adp ||
            upos == Upos::cconj)
            return std::nullopt;
    }
    if (first < 2 || first == last ||
        (tree.surface(first - 1) != "," && tree.lower(first - 1) != "as"))
        return std::nullopt;
    const auto name = name_in(tree, {first, last});
    return name ? std::optional(Speech{verb, *name, *kind, false, first}) : std::nullopt;
}

/// "..., as noted by X".
std::optional<Speech> as_noted_by(const Tree &tree, WordIndex verb) {
    if (verb < 2 || verb + 2 >= tree.size() || tree.lower(verb - 1) != "as" ||
        !is_punctuation(tree, verb - 2) || tree.lower(verb + 1) != "by")
        return std::nullopt;
    const auto kind = speech_kind(tree, verb, false);
    const auto name = kind ? name_in(tree, {verb + 2, tree.size()}) : std::nullopt;
    return name ? std::optional(Speech{verb, *name, *kind, false, verb - 1}) : std::nullopt;
}

/// "He resents it: "We ..."": whoever acts in front of the colon.
std::optional<Speech> before_colon(const Tree &tree, WordIndex colon) {
    for (WordIndex word = colon; word-- > 0;) {
        const auto subject = tree.child(word, {Relation::nsubj});
        if (subject && *subject < colon && tree.upos(word) == Upos::verb &&
            (tree.upos(*subject) == Upos::propn || names_agent(tree, *subject)))
            return Speech{word, *subject, SpeechKind::speech, true};
    }
    return std::nullopt;
}

} // namespace

std::vector<Speech> find_tags(const Tree &tree, const Quotations &quotations) {
    std::vector<Speech> found;
    bool quoted = false; // the words before, marks apart
    for (WordIndex word = 0; word < tree.size(); ++word) {
        const bool covered = quotations.covers(tree[word].span);
        if (covered && !quoted && word > 2 && tree.surface(word - 2) == ":")
            if (const auto tag = before_colon(tree, word - 2))
                found.push_back(*tag);
        if (covered || is_punctuation(tree, word)) {
            quoted = quoted || covered;
            continue;
        }
        auto tag = quoted ? behind_quotation(tree, quotations, word) : std::nullopt;
        quoted = false;
        if (!tag)
            tag = inverted(tree, word);
        if (!tag)
            tag = as_noted_by(tree, word);
        if (!tag)
            tag = between_marks(tree, word);
        if (tag)
            found.push_back(*tag);
    }
    return found;
}

} // namespace claimgraph
