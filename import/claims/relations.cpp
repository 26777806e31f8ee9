// SPDX-License-Identifier: Apache-2.0
#include "import/claims/relations.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

namespace claimgraph {
namespace {

struct Changes {
    WordTable<Predicate> nouns;
    WordTable<Predicate> adjectives;
    WordTable<Predicate> verbs;
};

const Changes &changes() {
    static const Changes read = [] {
        Changes result;
        for (const Row &row : rows_of(lexicons::change_words()))
            if (const auto predicate = from_word<Predicate>(row.at(2)))
                (row.at(1) == "noun"   ? result.nouns
                 : row.at(1) == "verb" ? result.verbs
                                       : result.adjectives)[row[0]] = *predicate;
        return result;
    }();
    return read;
}

} // namespace

std::optional<RelationSense> sense_of(std::string_view relation) {
    static const auto senses = [] {
        WordTable<RelationSense> map;
        const auto column = [](const Row &row, std::size_t at) {
            return row.size() > at ? from_word<Predicate>(row[at]) : std::nullopt;
        };
        for (const Row &row : rows_of(lexicons::predicates()))
            map[row.at(0)] = {column(row, 1).value(), row.size() > 2 && row[2] == "inverse",
                              column(row, 3), column(row, 4)};
        return map;
    }();
    const auto found = senses.find(relation);
    return found == senses.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Predicate> change_named(const Tree &tree, WordIndex noun) {
    const auto found = changes().nouns.find(tree.lemma(noun));
    return found == changes().nouns.end() ? std::nullopt : std::optional(found->second);
}

std::optional<AscribedChange> change_ascribed(const Tree &tree, WordIndex noun) {
    for (const WordIndex child : tree.children(noun))
        if (child < noun && tree.is(child, {Relation::amod, Relation::compound})) {
            const auto found = changes().adjectives.find(tree.lower(child));
            if (found != changes().adjectives.end())
                return AscribedChange{found->second, child};
        }
    return std::nullopt;
}

std::optional<Predicate> change_undergone(std::string_view verb) {
    const auto found = changes().verbs.find(verb);
    if (found != changes().verbs.end())
        return found->second;
    const auto sense = sense_of(verb);
    return sense && is_change(sense->predicate) ? std::optional(sense->predicate) : std::nullopt;
}

bool gives_advice(std::string_view verb_lemma) {
    if (verb_lemma == "tell" || verb_lemma == "warn")
        return true;
    const auto sense = sense_of(verb_lemma);
    return sense && sense->predicate == Predicate::recommends && verb_lemma != "prescribe";
}

bool is_effect(Predicate predicate) {
    switch (predicate) {
    case Predicate::increases:
    case Predicate::decreases:
    case Predicate::affects:
    case Predicate::causes:
    case Predicate::enables:
    case Predicate::prevents:
    case Predicate::treats:
        return true;
    default:
        return false;
    }
}

bool is_change(Predicate predicate) {
    return predicate == Predicate::increases || predicate == Predicate::decreases ||
           predicate == Predicate::affects;
}

Predicate compose(Predicate outer, Predicate change) {
    if (!is_effect(outer))
        return outer;
    if (outer == Predicate::affects || change == Predicate::affects)
        return Predicate::affects;
    if (sign(outer) > 0)
        return sign(change) > 0 ? Predicate::increases : change;
    if (sign(change) < 0)
        return Predicate::increases;
    return outer == Predicate::prevents ? Predicate::prevents : Predicate::decreases;
}

Control control_of(std::string_view lemma) {
    static const auto controls = [] {
        static constexpr std::pair<std::string_view, Control> names[] = {
            {"enable", Control::enable},  {"cause", Control::cause}, {"prevent", Control::prevent},
            {"want", Control::want},      {"give", Control::give},   {"undergo", Control::undergo},
            {"inquire", Control::inquire}};
        WordTable<Control> map;
        for (const Row &row : rows_of(lexicons::control_verbs()))
            for (const auto &[name, control] : names)
                if (row.at(1) == name)
                    map.emplace(row[0], control);
        return map;
    }();
    const auto found = controls.find(lemma);
    return found == controls.end() ? Control::none : found->second;
}

std::optional<NamedEffect> effect_of_gerund(const Tree &tree, WordIndex verb) {
    const auto object = tree.child(verb, {Relation::obj});
    const auto effect = sense_of(tree.lemma(verb));
    if (!object || !effect || !is_effect(effect->predicate))
        return std::nullopt;
    return NamedEffect{*effect, *object};
}

std::optional<NamedEffect> effect_of_deed(const Tree &tree, WordIndex noun) {
    const std::string_view deed = tree.lemma(noun);
    const auto object = complement_with(tree, noun, {"of"});
    if (!object || tree.upos(noun) != Upos::noun)
        return std::nullopt;
    if (deed == "prevention")
        return NamedEffect{{Predicate::prevents}, *object};
    if (deed == "treatment" || deed == "cure" ||
        (deed == "management" && names_ailment(tree, *object)))
        return NamedEffect{{Predicate::treats}, *object};
    return std::nullopt;
}

std::optional<Predicate> change_under_way(const Tree &tree, WordIndex noun) {
    return preposition(tree, noun) == "on" && tree.upos(noun) == Upos::noun &&
                   lists_word("rise increase decline decrease wane", tree.lemma(noun))
               ? std::optional(lists_word("rise increase", tree.lemma(noun)) ? Predicate::increases
                                                                             : Predicate::decreases)
               : std::nullopt;
}

} // namespace claimgraph
