// SPDX-License-Identifier: Apache-2.0
#include "import/claims/control_readings.hpp"

#include "import/claims/cue_scope.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/properties.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

bool is_hindrance(const Tree &tree, WordIndex adjective) {
    const std::string_view ease = tree.lemma(adjective);
    return ease == "hard" || ease == "difficult" || ease == "impossible" ||
           tree.lower(adjective) == "harder";
}

/// What is made easy or hard: "X to V" of "possible for X to V".
WordRange words_after(const Tree &tree, WordIndex adjective) {
    WordRange words = clause_words(tree, adjective);
    words.first = adjective + 1;
    if (words.size() > 1 && (tree.lower(words.first) == "for" || tree.lower(words.first) == "to"))
        ++words.first;
    return words;
}

bool is_infinitive(const Tree &tree, WordIndex verb) {
    return tree[verb].xpos == Xpos::vb && preposition(tree, verb) == "to";
}

/// "feeling full" of "keeps you feeling full to eat less": what for is no part of it.
WordRange doing_alone(const Tree &tree, WordIndex doing) {
    WordRange words = clause_words(tree, doing);
    for (WordIndex to = doing + 1; to < words.last; ++to)
        if (tree.lower(to) == "to" && tree.relation(to) == Relation::mark &&
            !lists_word("able eager free ready unable unwilling willing", tree.lemma(to - 1)) &&
            tree.upos(to - 1) == Upos::adj)
            words.last = to;
    return words;
}

} // namespace

WordIndex end_of_infinitive(const Tree &tree, WordIndex verb) {
    const WordIndex last = clause_words(tree, verb).last;
    for (WordIndex word = verb + 1; word < last; ++word) {
        if (!tree.is(word, {Relation::advcl, Relation::acl_relcl, Relation::parataxis}))
            continue;
        const WordIndex first = tree.subtree(word).first;
        // "recognize when they are full" has no other object.
        const bool when = tree.head(word) == verb && tree.has_child(verb, {Relation::obj}) &&
                          tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass});
        if (first > verb && (set_off_by_comma(tree, word) || when))
            return tree.surface(first - 1) == "," ? first - 1 : first;
    }
    return last;
}

std::optional<WordIndex> controlled_verb(const Clause &clause, WordIndex object) {
    const Tree &tree = clause.tree;
    const Control kind = control_of(tree.lemma(clause.proposition.predicate));
    if ((kind != Control::enable && kind != Control::cause) || is_ability(tree, object))
        return std::nullopt;
    constexpr WordIndex longest = 14; // what is longer tells a story
    const auto follows = [&](WordIndex verb) {
        return is_infinitive(tree, verb) && end_of_infinitive(tree, verb) - verb <= longest;
    };
    WordIndex end = tree.subtree(object).last;
    for (const Part &part : clause.proposition.parts) {
        const WordRange words = tree.subtree(part.head);
        if (words.first != end)
            continue;
        if (part.slot == Slot::adverbial && follows(part.head))
            return part.head;
        if (part.slot == Slot::oblique)
            end = words.last;
    }
    const auto described = tree.child(object, {Relation::acl});
    return described && follows(*described) ? described : std::nullopt;
}

std::vector<Reading> makes_possible(const Clause &clause) {
    const Tree &tree = clause.tree;
    if (tree.lemma(clause.proposition.predicate) != "make")
        return {};
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *complement = part_in(clause.proposition, Slot::complement);
    if (object == nullptr || complement == nullptr || tree.lower(object->head) != "it")
        return {};
    const WordRange words = words_after(tree, complement->head);
    if (words.empty())
        return {};
    const Predicate predicate =
        is_hindrance(tree, complement->head) ? Predicate::prevents : Predicate::enables;
    const std::string lemma = "make " + std::string(tree.lemma(complement->head));
    return combined(clause, ends(tree, *clause.agent), {{predicate}, lemma, rules::control},
                    {Item{words.first, words, {}}});
}

const Part *kept_doing(const Clause &clause) {
    const Part *object = part_in(clause.proposition, Slot::object);
    if (!lists_word("keep leave", clause.tree.lemma(clause.proposition.predicate)) ||
        object == nullptr)
        return nullptr;
    const auto done = std::ranges::find_if(clause.proposition.parts, [&](const Part &part) {
        return part.head > object->head && clause.tree[part.head].xpos == Xpos::vbg &&
               clause.tree.relation(part.head) == Relation::xcomp;
    });
    return done == clause.proposition.parts.end() ? nullptr : &*done;
}

std::vector<Reading> makes_so(const Clause &clause) {
    const Tree &tree = clause.tree;
    const std::string verb(tree.lemma(clause.proposition.predicate));
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *doing = kept_doing(clause);
    const Part *state = doing != nullptr ? doing : part_in(clause.proposition, Slot::complement);
    if (!lists_word("keep leave make render", verb) || clause.proposition.passive ||
        object == nullptr || state == nullptr || state->head < object->head ||
        (doing == nullptr && tree[state->head].xpos != Xpos::jj) ||
        tree.lower(object->head) == "it" ||
        sense_of(verb + " " + std::string(tree.lower(state->head))))
        return {};
    const bool advice = std::ranges::any_of(clause.proposition.chain, [&](WordIndex link) {
        return gives_advice(tree.lemma(link)); // "advised keeping it dry"
    });
    if (advice)
        return {};
    Item whole = phrase_item(tree, object->head);
    whole.words = hull(core_phrase(tree, object->head),
                       doing != nullptr ? doing_alone(tree, doing->head)
                                        : property_item(tree, state->head).words);
    return combined(clause, ends(tree, *clause.agent), {{Predicate::causes}, verb, rules::control},
                    {whole});
}

std::optional<WordIndex> chance_given(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Part *chance = part_in(clause.proposition, Slot::object);
    if (chance == nullptr || control_in(clause) != Control::give ||
        !lists_word("chance opportunity reason room space way", tree.lemma(chance->head)))
        return std::nullopt;
    const auto used = tree.child(chance->head, {Relation::acl});
    return used && tree[*used].xpos == Xpos::vb && preposition(tree, *used) == "for to" &&
                   tree.has_child(*used, {Relation::nsubj})
               ? used
               : std::nullopt;
}

std::vector<Reading> gives_chance(const Clause &clause, WordIndex used) {
    Item whole = clause_item(clause.tree, used);
    whole.words.first = clause.tree.subtree(*clause.tree.child(used, {Relation::nsubj})).first;
    return combined(clause, ends(clause.tree, *clause.agent),
                    {{Predicate::enables}, verb_lemma(clause), rules::control}, {whole});
}

const Part *prevented_clause(const Clause &clause) {
    if (control_in(clause) != Control::prevent)
        return nullptr;
    for (const Part &part : clause.proposition.parts)
        if (part.slot == Slot::adverbial && preposition(clause.tree, part.head) == "from")
            return &part;
    return nullptr;
}

std::vector<Reading> prevents_from(const Clause &clause) {
    const Part *below = prevented_clause(clause);
    if (below == nullptr)
        return {};
    return combined(clause, ends(clause.tree, *clause.agent),
                    {{Predicate::prevents}, verb_lemma(clause) + " from", rules::control},
                    {clause_item(clause.tree, below->head)});
}

std::vector<Reading> enables_clause(const Clause &clause, const Part &below) {
    const Tree &tree = clause.tree;
    Item whole = clause_item(tree, below.head);
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *ease = part_in(clause.proposition, Slot::complement);
    // "makes it possible for X to V"
    const bool eases = object != nullptr && ease != nullptr && tree.lower(object->head) == "it" &&
                       ease->head < below.head;
    if (object != nullptr && !eases)
        whole.words = hull(core_phrase(tree, object->head), whole.words);
    if (tree[below.head].xpos == Xpos::vb)
        whole.words.last = std::min(whole.words.last, end_of_infinitive(tree, below.head));
    const Predicate predicate =
        eases ? (is_hindrance(tree, ease->head) ? Predicate::prevents : Predicate::enables)
        : control_in(clause) == Control::cause ? Predicate::causes
                                               : Predicate::enables;
    return combined(clause, ends(tree, *clause.agent),
                    {{predicate}, verb_lemma(clause), rules::control}, {whole});
}

std::optional<WordIndex> made_likely(const Clause &clause) {
    const Tree &tree = clause.tree;
    const Part *object = part_in(clause.proposition, Slot::object);
    const Part *complement = part_in(clause.proposition, Slot::complement);
    if (tree.lemma(clause.proposition.predicate) != "make" || object == nullptr ||
        complement == nullptr || tree.upos(complement->head) != Upos::adj)
        return std::nullopt;
    return tree.child(complement->head, {Relation::xcomp, Relation::advcl});
}

std::vector<Reading> makes_likely(const Clause &clause) {
    const auto infinitive = made_likely(clause);
    if (!infinitive)
        return {};
    const Tree &tree = clause.tree;
    const WordIndex adjective = part_in(clause.proposition, Slot::complement)->head;
    const auto degree = tree.child(adjective, {Relation::advmod});
    const bool less = degree && tree.lower(*degree) == "less";
    const bool hinders = is_hindrance(tree, adjective) ||
                         lists_word("reluctant unable unlikely unwilling", tree.lemma(adjective));
    Item done = clause_item(tree, *infinitive);
    done.words =
        hull(core_phrase(tree, part_in(clause.proposition, Slot::object)->head), done.words);
    return combined(clause, ends(tree, *clause.agent),
                    {{less != hinders ? Predicate::prevents : Predicate::enables},
                     "make " + std::string(tree.lemma(adjective)),
                     rules::control},
                    {done});
}

} // namespace claimgraph
