// SPDX-License-Identifier: Apache-2.0
#include "import/claims/antecedents.hpp"

#include "import/claims/noun_phrases.hpp"
#include "import/language/lexicon.hpp"

#include <utility>

namespace claimgraph {
namespace {

enum class Wanted { thing, things, person };

/// What the pronoun can stand for; nothing for words that are no anaphors.
std::optional<Wanted> wanted(std::string_view pronoun) {
    for (const std::string_view one : {"it", "its", "itself", "this", "that"})
        if (pronoun == one)
            return Wanted::thing;
    for (const std::string_view many :
         {"they", "them", "their", "these", "those", "themselves", "theirs"})
        if (pronoun == many)
            return Wanted::things;
    for (const std::string_view who : {"he", "she", "him", "her", "his", "hers"})
        if (pronoun == who)
            return Wanted::person;
    return std::nullopt;
}

bool is_plural(const Tree &tree, WordIndex noun) {
    return tree[noun].xpos == Xpos::nns || tree[noun].xpos == Xpos::nnps ||
           tree.has_child(noun, {Relation::conj});
}

bool names_person(const Tree &tree, WordIndex noun) {
    static const WordMap sources = word_map(lexicons::source_nouns());
    const auto found = sources.find(tree.lemma(noun));
    return (found != sources.end() && found->second == "person") ||
           (tree.upos(noun) == Upos::propn && tree.has_child(noun, {Relation::flat}));
}

} // namespace

bool Antecedents::is_anaphor(const Tree &tree, WordIndex word) {
    return tree.upos(word) == Upos::pron && wanted(tree.lower(word)).has_value();
}

void Antecedents::add(const Tree &tree, WordIndex head, Salience salience) {
    if (tree.upos(head) != Upos::noun && tree.upos(head) != Upos::propn)
        return;
    const TextSpan span = tree.span_of(core_phrase(tree, head));
    for (const Candidate &known : here_)
        if (known.span == span)
            return;
    here_.push_back({span, salience, is_plural(tree, head), names_person(tree, head)});
    if (const auto inner = complement_with(tree, head, {"of"}))
        add(tree, *inner, Salience::part_of_name);
}

void Antecedents::end_sentence() { before_ = std::exchange(here_, {}); }

void Antecedents::forget() {
    here_.clear();
    before_.clear();
}

std::optional<TextSpan> Antecedents::best(const std::vector<Candidate> &candidates,
                                          const Tree &tree, WordIndex word) const {
    const Wanted kind = *wanted(tree.lower(word));
    const Candidate *found = nullptr;
    bool open = false;
    for (const Candidate &candidate : candidates) {
        if (candidate.span.end > tree[word].span.start)
            continue;
        const bool agrees = kind == Wanted::person ? candidate.person
                                                   : candidate.plural == (kind == Wanted::things);
        if (!agrees || (found != nullptr && candidate.salience < found->salience))
            continue;
        open = found != nullptr && candidate.salience == found->salience &&
               slice(tree.document(), candidate.span) != slice(tree.document(), found->span);
        found = &candidate;
    }
    if (found == nullptr || open)
        return std::nullopt;
    return found->span;
}

std::optional<TextSpan> Antecedents::resolve(const Tree &tree, WordIndex word) const {
    if (!is_anaphor(tree, word))
        return std::nullopt;
    if (auto found = best(here_, tree, word))
        return found;
    return best(before_, tree, word);
}

} // namespace claimgraph
