// SPDX-License-Identifier: Apache-2.0
#include "import/claims/grades.hpp"

#include "import/claims/combination.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/senses.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimgraph {
namespace {

/// "higher", "more common": how much or how often, which the measure says already.
bool only_grades(std::string_view lemma) {
    return lists_word("big common few frequent frequently great high large likely little low many "
                      "more less much often pronounced prevalent small",
                      lemma);
}

std::optional<Predicate> direction_of(std::string_view comparative) {
    const auto sense = sense_of(be(comparative, "than"));
    return sense ? std::optional(sense->predicate) : std::nullopt;
}

Predicate compared_by(Predicate change) {
    return change == Predicate::decreases ? Predicate::less_than : Predicate::greater_than;
}

/// What a change is as a thing: "pain decreased more" is about the decrease.
std::string change_noun(const Tree &tree, WordIndex verb, Predicate change) {
    const std::string_view lemma = tree.lemma(verb);
    if (lists_word("improve recover", lemma))
        return lemma == "improve" ? "improvement" : "recovery";
    if (lists_word("deteriorate worsen", lemma))
        return lemma == "worsen" ? "worsening" : "deterioration";
    return change == Predicate::increases   ? "increase"
           : change == Predicate::decreases ? "decrease"
                                            : "change";
}

/// Of an adjective that says less of something the one that says more: both are one measure.
std::string_view measured_by(std::string_view lemma) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> poles = {{
        {"cheap", "expensive"},
        {"cool", "hot"},
        {"light", "heavy"},
        {"poor", "rich"},
        {"short", "long"},
        {"slow", "fast"},
        {"thin", "thick"},
        {"weak", "strong"},
        {"young", "old"},
    }};
    const auto found = std::ranges::find(poles, lemma, &decltype(poles)::value_type::first);
    return found != poles.end() && direction_of(std::string(lemma) + "er") == Predicate::less_than
               ? found->second
               : lemma;
}

/// "more severe", "less frequent"
bool has_degree(const Tree &tree, WordIndex adjective) {
    return std::ranges::any_of(tree.children(adjective), [&](WordIndex degree) {
        return degree < adjective && tree.relation(degree) == Relation::advmod &&
               tree[degree].xpos == Xpos::rbr;
    });
}

bool is_bare(const Tree &tree, WordIndex noun) {
    return std::ranges::none_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree.is(child, {Relation::det, Relation::amod, Relation::nummod,
                                               Relation::nmod_poss, Relation::case_mark});
    });
}

/// "lower pain, stress and fear": where the grade stands of a noun that has nothing in front, as
/// those between have nothing.
WordIndex graded_noun(const Tree &tree, WordIndex noun) {
    const WordIndex first = tree.first_conjunct(noun);
    const bool bare = std::ranges::all_of(tree.conjuncts(first), [&](WordIndex item) {
        return item == first || item > noun || is_bare(tree, item);
    });
    return bare ? first : noun;
}

/// "a higher risk", "the lowest rate", "high levels", "twice the yield"
bool is_compared(const Tree &tree, WordIndex noun) {
    noun = graded_noun(tree, noun);
    for (const WordIndex child : tree.children(noun)) {
        const bool multiple = tree.is(child, {Relation::det_predet, Relation::amod}) &&
                              child < noun &&
                              lists_word("double half triple twice", tree.lemma(child));
        const bool graded =
            child < noun && tree.relation(child) == Relation::amod &&
            (tree[child].xpos == Xpos::jjr ||
             // "the most rain", not "most mills"
             (tree[child].xpos == Xpos::jjs &&
              (tree.lower(child) != "most" || tree.has_child(noun, {Relation::det}))) ||
             has_degree(tree, child) || lists_word("inferior superior", tree.lemma(child)) ||
             (lists_word("high low", tree.lemma(child)) && names_level(tree, noun)));
        const bool behind = child > noun && tree.is(child, {Relation::amod, Relation::acl}) &&
                            tree[child].xpos == Xpos::jjr && complement_with(tree, child, {"than"});
        if (multiple || graded || behind)
            return true;
    }
    return change_ascribed(tree, noun).has_value();
}

} // namespace

std::optional<Grade> grade_at(const Tree &tree, WordIndex word) {
    const auto of_degree = [](std::string_view degree) {
        return degree == "less" ? Predicate::less_than : Predicate::greater_than;
    };
    if (lists_word("less more", tree.lower(word)))
        return Grade{of_degree(tree.lower(word)), {word, word + 1}, "", true};
    const std::string lemma(tree.lemma(word));
    const bool level = only_grades(lemma);
    for (const WordIndex degree : tree.children(word))
        if (degree < word && tree.relation(degree) == Relation::advmod &&
            lists_word("less more", tree.lower(degree)))
            return Grade{
                of_degree(tree.lower(degree)), {degree, word + 1}, level ? "" : lemma, level};
    if (tree[word].xpos != Xpos::jjr && tree[word].xpos != Xpos::rbr)
        return std::nullopt;
    const auto known = direction_of(tree.lower(word));
    return Grade{known.value_or(Predicate::greater_than),
                 {word, word + 1},
                 known || level ? "" : lemma,
                 level};
}

std::optional<Grade> grade_of(const Tree &tree, WordIndex noun) {
    noun = graded_noun(tree, noun);
    for (const WordIndex child : tree.children(noun))
        if ((child < noun && tree.is(child, {Relation::amod, Relation::nummod})) ||
            (child > noun && tree[child].xpos == Xpos::jjr && // "levels lower than"
             tree.is(child, {Relation::amod, Relation::acl})))
            if (const auto grade = grade_at(tree, child))
                return grade;
    const auto change = change_ascribed(tree, noun);
    if (!change || change->predicate == Predicate::affects)
        return std::nullopt;
    return Grade{compared_by(change->predicate), {change->word, change->word + 1}, "", true};
}

std::string shared_level(const Tree &tree, WordIndex noun) {
    const WordIndex graded = graded_noun(tree, noun);
    if (graded == noun)
        return {};
    // "less frequency and size of gaps", but "less neural activity and gaps in memory"
    const auto modifiers = std::ranges::count_if(tree.children(graded), [&](WordIndex child) {
        return tree.is(child, {Relation::amod, Relation::compound, Relation::nmod});
    });
    if (tree.has_child(noun, {Relation::nmod}) && modifiers > 1)
        return {};
    const auto grade = grade_of(tree, graded);
    if (!grade || !grade->tells_level || grade->words.first > graded ||
        lists_word("additional enhanced impaired improved", tree.lower(grade->words.first)))
        return {};
    return grade->predicate == Predicate::less_than ? "decreased" : "increased";
}

std::optional<Grade> grade_of_verb(const Tree &tree, const Proposition &proposition,
                                   Measure &measure) {
    const WordIndex verb = proposition.predicate;
    auto change = change_undergone(tree.lemma(verb));
    if (!change && proposition.passive)
        if (const auto sense = sense_of(tree.lemma(verb)); sense && is_change(sense->predicate))
            change = sense->predicate;
    std::optional<Grade> degree;
    for (const WordIndex child : tree.children(verb))
        if (tree.is(child, {Relation::advmod, Relation::obj, Relation::xcomp}) && !degree)
            degree = grade_at(tree, child);
    if (!degree && verb + 1 < tree.size() && tree[verb + 1].xpos == Xpos::rbr)
        degree = grade_at(tree, verb + 1); // read as part of what follows
    if (change && (degree || *change == Predicate::affects ||
                   lists_word("improve recover worsen deteriorate", tree.lemma(verb)))) {
        measure.change = change_noun(tree, verb, *change);
        return degree ? degree
               : *change == Predicate::affects
                   ? std::nullopt
                   : std::optional(Grade{Predicate::greater_than, {verb, verb + 1}});
    }
    if (change)
        return Grade{compared_by(*change), {verb, verb + 1}, "", true};
    return degree;
}

std::optional<Grade> grade_of_likelihood(const Tree &tree, const Proposition &proposition) {
    for (const WordIndex link : proposition.chain) {
        if (!lists_word("apt liable likely prone", tree.lemma(link)))
            continue;
        for (const WordIndex degree : tree.children(link))
            if (degree < link && lists_word("thrice times twice", tree.lower(degree)))
                return Grade{Predicate::greater_than, {degree, link + 1}};
        return grade_at(tree, link);
    }
    return std::nullopt;
}

std::optional<WordIndex> dimension_of(const Tree &tree, WordIndex comparative) {
    const auto found = complement_with(tree, comparative, {"in"});
    return found && lists_word("amount amplitude area depth diameter duration extent frequency "
                               "height length magnitude number size strength thickness volume "
                               "weight width",
                               tree.lemma(*found))
               ? found
               : std::nullopt;
}

bool is_only_more(const Tree &tree, WordIndex noun) {
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && (tree.lower(child) == "more" || has_degree(tree, child));
    });
}

bool is_compared(const Tree &tree, const Item &item) {
    // "a higher risk of falls" is headed by "falls" where "burns" follow.
    const WordRange before =
        item.heading.empty() ? WordRange{item.words.first, std::max(item.head, item.words.first)}
                             : item.heading;
    for (WordIndex word = before.first; word < before.last; ++word)
        if (is_nominal(tree, word) && tree.below(item.head, word) && is_compared(tree, word))
            return true;
    return is_compared(tree, item.head);
}

bool is_comparative(const Tree &tree, WordIndex word) {
    return tree[word].xpos == Xpos::jjr || tree[word].xpos == Xpos::rbr || has_degree(tree, word);
}

bool has_comparative(const Tree &tree, WordIndex noun) {
    noun = graded_noun(tree, noun);
    return std::ranges::any_of(tree.children(noun), [&](WordIndex child) {
        return child < noun && tree[child].xpos == Xpos::jjr;
    });
}

Measure measure_of(const Tree &tree, const Proposition &proposition) {
    const WordIndex predicate = proposition.predicate;
    const std::string lemma(tree.lemma(predicate));
    Measure measure;
    if (tree.upos(predicate) != Upos::verb) {
        if (!only_grades(lemma) && !lists_word("good bad well inferior superior", lemma))
            measure.quality = measured_by(lemma);
        if (const auto dimension = dimension_of(tree, predicate))
            measure.thing = phrase_item(tree, *dimension);
        return measure;
    }
    const auto object = tree.child(predicate, {Relation::obj});
    if (object && !lists_word("less more", tree.lower(*object)))
        measure.thing = phrase_item(tree, *object);
    const auto sense = sense_of(lemma);
    if (sense && is_change(sense->predicate) && measure.thing)
        measure.change = change_noun(tree, predicate, sense->predicate);
    else
        measure.quality = lemma;
    return measure;
}

} // namespace claimgraph
