// SPDX-License-Identifier: Apache-2.0
#include "import/claims/targets.hpp"

#include "import/claims/noun_classes.hpp"
#include "import/claims/phrase_repair.hpp"
#include "import/claims/reason_readings.hpp"
#include "import/claims/times.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// "have an effect on Y", "play a role in Y": the noun belongs to the relation.
std::optional<Target> with_object_noun(const Clause &clause, const std::string &verb) {
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr)
        return std::nullopt;
    const Tree &tree = clause.tree;
    const std::string start = verb + " " + std::string(tree.lemma(object->head)) + " ";
    const auto matched = [&](WordIndex end) -> std::optional<Target> {
        const std::string phrase = start + preposition(tree, end);
        if (const auto sense = sense_of(phrase))
            return Target{phrase, *sense, end};
        return std::nullopt;
    };
    for (const WordIndex child : tree.children(object->head))
        if (child > object->head && tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
            if (const auto target = matched(child))
                return target;
    for (const Part &part : clause.proposition.parts)
        if ((part.slot == Slot::oblique || part.slot == Slot::adverbial) &&
            part.head > object->head) // not "In winter, they took part"
            if (const auto target = matched(part.head))
                return target;
    // "carries a cancer risk" is "carries a risk of cancer".
    const std::string phrase = start + "of";
    if (const auto sense = sense_of(phrase);
        sense && tree.has_child(object->head, {Relation::compound}))
        return Target{phrase, *sense, object->head};
    return std::nullopt;
}

/// "went to the doctor with a cough": where one goes to, not what one takes along, is the end.
bool stands_behind_goal(const Clause &clause, const Part &part) {
    constexpr std::string_view of_motion = "arrive come drive fly go head hurry move return ride "
                                           "run rush sail travel walk";
    const Tree &tree = clause.tree;
    if (preposition(tree, part.head) != "with" ||
        !lists_word(of_motion, tree.lemma(clause.proposition.predicate)))
        return false;
    return std::ranges::any_of(clause.proposition.parts, [&](const Part &goal) {
        return goal.slot == Slot::oblique && goal.head < part.head &&
               goal.head > clause.proposition.predicate && !names_time(tree, goal.head) &&
               lists_word("at in into onto to toward towards", preposition(tree, goal.head));
    });
}

/// "grows in a natural fashion": how, not where.
bool tells_manner(const Tree &tree, WordIndex end) {
    return preposition(tree, end) == "in" && lists_word("fashion manner way", tree.lemma(end)) &&
           tree.has_child(end, {Relation::det}) &&
           !tree.has_child(end, {Relation::acl, Relation::acl_relcl});
}

/// "leads to Y"; in "In one trial, tea resulted in sleep" what stands behind the verb.
/// "wrote better (i.e. with fewer errors)", "was harder than we thought, even in spring", "as fast
/// as possible": what is added, and how.
bool is_set_off(const Tree &tree, WordIndex verb, WordIndex end) {
    const WordIndex first = tree.subtree(end).first;
    const auto parts = [&](WordIndex word) {
        return lists_word("( : \u2014 \u2013 --", tree.surface(word));
    };
    if (parts(first) || (first > 0 && parts(first - 1)))
        return true;
    const WordIndex comma = tree.surface(first) == "," ? first : first - 1;
    if (first > 0 && tree.surface(comma) == ",") {
        // The second of two commas ends what the first began: "depends, as ever, on rain".
        const auto between = tree.all().contains(comma) && verb < comma
                                 ? tree.lower().subspan(verb, comma - verb)
                                 : std::span<const std::string_view>{};
        return std::ranges::count(between, ",") % 2 == 0;
    }
    const bool manner = tree.upos(end) == Upos::adj || tree.upos(end) == Upos::adv;
    return manner && preposition(tree, end) == "as" && end + 1 < tree.size() &&
           lists_word("as and or", tree.lower(end + 1));
}

std::optional<Target> with_preposition(const Clause &clause, const std::string &verb) {
    std::optional<Target> in_front;
    for (const Part &oblique : clause.proposition.parts) {
        if (oblique.slot != Slot::oblique || oblique.marker.empty() ||
            stands_behind_goal(clause, oblique) || tells_manner(clause.tree, oblique.head) ||
            goes_along(clause, oblique.head))
            continue;
        const std::string phrase = verb + " " + preposition(clause.tree, oblique.head);
        const auto sense = sense_of(phrase);
        if (sense && oblique.head > clause.proposition.predicate)
            return Target{phrase, *sense, oblique.head};
        if (sense && !in_front)
            in_front = Target{phrase, *sense, oblique.head};
    }
    return in_front;
}

/// "provides people with tools" hands over; "with relief" makes possible.
bool is_handed_over(const Tree &tree, WordIndex thing) {
    return names_publication(tree, thing) ||
           lists_word("aid book car card cash clothes datum device drink drug equipment feedback "
                      "food information kit leaflet material meal medication medicine mill money "
                      "pill placebo product pump questionnaire seed service shelter software "
                      "supplement supply tablet tea tool training treatment vaccine water",
                      tree.lemma(thing));
}

/// "provides people with Y"
std::optional<Target> given_with(const Clause &clause, const std::string &verb) {
    if (control_in(clause) != Control::give)
        return std::nullopt;
    if (const Part *given = oblique_with(clause, {"with", "along with"}))
        return Target{
            verb + " with",
            {is_handed_over(clause.tree, given->head) ? Predicate::other : Predicate::enables,
             false},
            given->head};
    return std::nullopt;
}

/// "remains a problem", "becomes rare"
Target complement_target(const Tree &tree, const std::string &verb, WordIndex complement) {
    const bool nominal = is_nominal(tree, complement);
    const auto sense = sense_of(verb);
    if (sense && sense->predicate != Predicate::other &&
        (nominal || sense->predicate != Predicate::is_a))
        return {verb, *sense, complement};
    return {verb, {nominal ? Predicate::is_a : Predicate::has_property}, complement};
}

/// "makes the list public": what is done to the object is in the adjective.
std::optional<Target> resultative(const Clause &clause, const std::string &verb, WordIndex object) {
    const Part *result = part_in(clause.proposition, Slot::complement);
    if (result == nullptr || result->head < object ||
        (clause.tree.upos(result->head) != Upos::adj &&
         clause.tree[result->head].xpos != Xpos::rbr)) // "worse" as an adverb
        return std::nullopt;
    const std::string phrase = verb + " " + std::string(clause.tree.lower(result->head));
    return Target{phrase, sense_of(phrase).value_or(RelationSense{}), object};
}

/// "protects skin from Y", "plunges people into Y": what the object is kept from or brought to.
std::optional<Target> brought_to(const Clause &clause, const std::string &verb, WordIndex object) {
    const Part *part = oblique_with(clause, {"from", "against", "into"});
    // The parser may hang it on the object.
    const auto kept = part != nullptr
                          ? std::optional(part->head)
                          : complement_with(clause.tree, object, {"from", "against", "into"});
    if (!kept)
        return std::nullopt;
    const std::string phrase = verb + " " + preposition(clause.tree, *kept);
    const auto sense = sense_of(phrase);
    return sense && (sense->predicate == Predicate::prevents ||
                     (sense->predicate == Predicate::causes && phrase.ends_with(" into")))
               ? std::optional(Target{phrase, *sense, *kept})
               : std::nullopt;
}

/// "puts people at risk of Y": a noun with a preposition belongs to the relation.
std::optional<Target> with_idiom(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique)
            continue;
        const std::string start = verb + " " + preposition(tree, part.head) + " " +
                                  std::string(tree.lemma(part.head)) + " ";
        for (const WordIndex child : tree.children(part.head)) {
            if (child < part.head ||
                !tree.is(child, {Relation::nmod, Relation::obl, Relation::acl}))
                continue;
            const std::string phrase = start + preposition(tree, child);
            if (const auto sense = sense_of(phrase))
                return Target{phrase, *sense, child};
        }
    }
    return std::nullopt;
}

/// "received FDA approval", "got clearance from the FDA": who approves is told with the approval.
std::optional<Target> with_approval(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr || !lists_word("gain get obtain receive secure win", verb) ||
        !lists_word("approval authorisation authorization clearance licence license",
                    tree.lemma(object->head)))
        return std::nullopt;
    std::optional<WordIndex> body = complement_with(tree, object->head, {"by", "from"});
    if (const Part *from = oblique_with(clause, {"by", "from"}); !body && from != nullptr)
        body = from->head;
    for (const WordIndex child : tree.children(object->head))
        if (!body && child < object->head && tree.upos(child) == Upos::propn)
            body = child;
    if (!body)
        return std::nullopt;
    return Target{
        verb + " " + std::string(tree.lemma(object->head)), {Predicate::approves, true}, *body};
}

/// "takes advantage of Y", "made use of Y": the verb and its object are one relation.
std::optional<Target> with_light_verb(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    const Part *object = part_in(clause.proposition, Slot::object);
    if (object == nullptr || tree.has_child(object->head, {Relation::amod, Relation::nmod_poss}))
        return std::nullopt;
    for (const WordIndex child : tree.children(object->head)) {
        if (child < object->head || tree.relation(child) != Relation::nmod)
            continue;
        const std::string phrase =
            verb + " " + std::string(tree.lemma(object->head)) + " " + preposition(tree, child);
        if (const auto sense = sense_of(phrase))
            return Target{phrase, *sense, child};
    }
    return std::nullopt;
}

/// "in combination with Y", "in line with Y": the noun of a preposition of several words, and Y.
std::optional<WordIndex> end_of_phrase(const Tree &tree, WordIndex noun) {
    if (!lists_word(
            "accordance addition agreement collaboration combination conjunction cooperation "
            "line partnership",
            tree.lemma(noun)) ||
        tree.has_child(noun, {Relation::det, Relation::amod}))
        return std::nullopt;
    return complement_with(tree, noun, {"with", "of", "to"});
}

/// "in May", "in 2002"; "a ten-minute call" is none.
bool tells_time(const Tree &tree, WordIndex head) {
    return names_time(tree, head) || (tree.upos(head) != Upos::noun && says_when(tree, head));
}

/// "because of Y", "cases, including deaths", "compared with others": phrases that say something of
/// the whole clause.
bool never_ends(std::string_view marker) {
    constexpr std::string_view starts[] = {
        "according",   "compared", "in accordance", "in comparison", "in contrast", "in regard",
        "in relation", "in terms", "including",     "relative",      "with regard", "with respect"};
    return is_reason(marker) || std::ranges::any_of(starts, [&](std::string_view start) {
               return marker.starts_with(start);
           });
}

} // namespace

bool goes_along(const Clause &clause, WordIndex end) {
    const Tree &tree = clause.tree;
    return preposition(tree, end) == "with" &&
           change_undergone(clause.tree.lemma(clause.proposition.predicate)) &&
           (is_set_off(tree, clause.proposition.predicate, end) ||
            has_number(tree, tree.subtree(end)) ||
            lists_word("average change difference mean median range value", tree.lemma(end)) ||
            std::ranges::any_of(tree.children(end), [&](WordIndex child) {
                return child < end && tree.lower(child) == "no";
            }));
}

bool counts_time(const Tree &tree, const Part &part) {
    const auto begins = [&](WordIndex word) {
        return word < tree.size() && lists_word("after before", tree.lower(word));
    };
    const bool from = !part.marker.empty() && part.marker.first > 0 && begins(part.marker.first) &&
                      names_time(tree, part.marker.first - 1);
    return from || (names_time(tree, part.head) && begins(tree.subtree(part.head).last));
}

bool relates_onward(const Tree &tree, WordIndex complement) {
    return lists_word("due prior relative subsequent", tree.lower(complement));
}

std::optional<Target> target_of(const Clause &clause) {
    const std::string verb = verb_lemma(clause);
    if (const auto target = with_object_noun(clause, verb))
        return target;
    if (const auto target = with_idiom(clause, verb))
        return target;
    if (const auto target = with_light_verb(clause, verb))
        return target;
    if (const auto target = with_approval(clause, verb))
        return target;
    if (const Part *object = part_in(clause.proposition, Slot::object)) {
        if (const auto target = given_with(clause, verb))
            return target;
        if (const auto target = brought_to(clause, verb, object->head))
            return target;
        if (const auto target = resultative(clause, verb, object->head))
            return target;
        return Target{verb, sense_of(verb).value_or(RelationSense{}), object->head};
    }
    if (const auto target = with_preposition(clause, verb))
        return target;
    // "rose in both groups, concomitant with Y"
    if (const Part *complement = part_in(clause.proposition, Slot::complement);
        complement != nullptr && !relates_onward(clause.tree, complement->head) &&
        !is_set_off(clause.tree, clause.proposition.predicate, complement->head))
        return complement_target(clause.tree, verb, complement->head);
    if (const Part *content = part_in(clause.proposition, Slot::content))
        return Target{verb, sense_of(verb).value_or(RelationSense{}), content->head};
    return first_oblique(clause, verb);
}

std::optional<Target> first_oblique(const Clause &clause, const std::string &verb) {
    const Tree &tree = clause.tree;
    const auto phrase = [&](WordIndex end) { return verb + " " + preposition(tree, end); };
    const Part *first = nullptr;
    bool manner = false; // whether the phrase before tells how
    for (const Part &part : clause.proposition.parts) {
        if (part.slot != Slot::oblique || part.head < clause.proposition.predicate)
            continue;
        // "were randomized 1:1 to Y"
        if (part.marker.empty() && tree.surface(part.head).find(':') != std::string_view::npos)
            continue;
        if (never_ends(preposition(tree, part.head)) || counts_time(tree, part))
            continue;
        // "grows in a natural way, from seeds": a comma behind the manner sets nothing off.
        if (!manner && is_set_off(tree, clause.proposition.predicate, part.head))
            continue;
        manner = tells_manner(tree, part.head);
        if (manner)
            continue;
        if (const auto inner = end_of_phrase(tree, part.head))
            return Target{phrase(part.head).append(" ").append(tree.lemma(part.head)), {}, *inner};
        // "began in 2002", "spoke the first time they met", "failed within a month" tell when; "was
        // measured at baseline" tells hardly anything else.
        const bool counts = has_number(tree, tree.subtree(part.head));
        const bool time = tells_time(tree, part.head);
        const bool moment = lists_word("at on between", preposition(tree, part.head));
        if (time && (part.marker.empty() ? !counts || is_reckoned(tree, part.head) : !moment))
            continue;
        if (!part.marker.empty() && !time)
            return Target{phrase(part.head), {}, part.head};
        if (first == nullptr)
            first = &part;
    }
    if (first == nullptr)
        return std::nullopt;
    const bool counts = has_number(tree, tree.subtree(first->head));
    // "lasts two hours"
    if (const auto sense = sense_of(verb);
        counts && first->marker.empty() && sense && sense->predicate == Predicate::has_quantity)
        return Target{verb, *sense, first->head};
    return Target{
        phrase(first->head),
        {counts && !tells_time(tree, first->head) ? Predicate::has_quantity : Predicate::other},
        first->head};
}

} // namespace claimgraph
