// SPDX-License-Identifier: Apache-2.0
#include "import/claims/persons.hpp"

#include "core/ascii.hpp"
#include "import/claims/agreement.hpp"
#include "import/claims/anaphors.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

std::string_view agent_kind(const Tree &tree, WordIndex noun) {
    static const WordMap agents = word_map(lexicons::agent_nouns());
    const auto found = agents.find(tree.lemma(noun));
    if (found == agents.end())
        return names_profession(tree.lemma(noun)) ? "person" : "";
    return found->second;
}

bool ends_like_a_singular(std::string_view word) {
    return word.ends_with("is") || word.ends_with("us") || word.ends_with("ss") ||
           word.ends_with("betes");
}

/// "NGO are": what is written with capitals alone may stand for a plural as it is, and "Enemas are"
/// is no name.
bool is_acronym(std::string_view word) {
    return word.size() > 1 && std::ranges::all_of(word, is_ascii_upper);
}

bool is_subject_of_plural(const Tree &tree, WordIndex noun) {
    return tree.is(noun, {Relation::nsubj, Relation::nsubj_pass}) &&
           !tree.has_child(noun, {Relation::conj}) &&
           number_of_verb(tree, tree.head(noun)) == Number::plural;
}

} // namespace

bool is_plural(const Tree &tree, WordIndex noun) {
    const std::string_view form = tree.lower(noun);
    if (form == "people" || form == "police")
        return true;
    if (tree[noun].xpos != Xpos::nns && tree[noun].xpos != Xpos::nnps)
        return (is_acronym(tree.surface(noun)) ||
                (tree.upos(noun) == Upos::propn && form.ends_with('s'))) &&
               is_subject_of_plural(tree, noun);
    if (!ends_like_a_singular(form))
        return true;
    return is_subject_of_plural(tree, noun);
}

bool names_person(const Tree &tree, WordIndex noun) {
    static const WordMap sources = word_map(lexicons::source_nouns());
    if (const ClassNoun *kind = class_noun(tree.lemma(noun)))
        return kind->type == "person";
    if (tree.upos(noun) == Upos::propn)
        return tree.has_child(noun, {Relation::flat}) || names_agent(tree, noun);
    const auto found = sources.find(tree.lemma(noun));
    return (found != sources.end() && found->second == "person") ||
           agent_kind(tree, noun) == "person";
}

bool names_people_together(const Tree &tree, WordIndex noun) {
    return tree.upos(noun) == Upos::noun && agent_kind(tree, noun) == "group";
}

Gender gender_of(const Tree &tree, WordIndex word) {
    constexpr std::string_view male =
        "he him his himself man boy father dad son husband brother uncle grandfather king prince "
        "gentleman guy male actor businessman chairman congressman policeman spokesman mr mr.";
    constexpr std::string_view female =
        "she her hers herself woman girl mother mom mum daughter wife sister aunt grandmother "
        "queen princess lady female actress congresswoman policewoman spokeswoman widow mrs mrs. "
        "ms ms.";
    const auto listed = [&](std::string_view list) {
        return lists_word(list, tree.lemma(word)) ||
               std::ranges::any_of(tree.children(word), [&](WordIndex child) {
                   return child < word && lists_word(list, tree.lower(child)) &&
                          !tree.is(child, {Relation::nmod_poss});
               });
    };
    if (listed(female))
        return Gender::female;
    return listed(male) ? Gender::male : Gender::unknown;
}

bool is_name_in_s(const Tree &tree, WordIndex word) {
    const std::string_view surface = tree.surface(word);
    if (tree.upos(word) != Upos::propn || !surface.ends_with('s') || surface.ends_with("ss"))
        return false;
    const auto is_part = [&](WordIndex child) {
        return child < word && tree.is(child, {Relation::compound, Relation::flat}) &&
               tree[child].xpos == Xpos::nnp;
    };
    // "Hamas", "Reuters" inside of a sentence; "NGOs" are several.
    const bool single = word > 0 && tree.upos(word - 1) != Upos::punct &&
                        tree[word].xpos == Xpos::nnp && surface.size() > 3 &&
                        is_ascii_upper(surface.front()) && is_ascii_lower(surface[1]) &&
                        is_ascii_lower(surface[surface.size() - 2]) &&
                        !tree.has_child(word, {Relation::det, Relation::amod, Relation::nummod});
    return single || tree.has_child(word, {Relation::nmod_desc}) ||
           (tree[word].xpos == Xpos::nnp && (tree.relation(word) == Relation::flat ||
                                             std::ranges::any_of(tree.children(word), is_part)));
}

} // namespace claimgraph
