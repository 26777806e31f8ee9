// SPDX-License-Identifier: Apache-2.0
#include "import/claims/antecedents.hpp"

#include "core/ascii.hpp"
#include "import/claims/agreement.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/noun_phrases.hpp"
#include "import/claims/roles.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimgraph {
namespace {

/// "n = 12", and "xlink:href", which is no English.
bool is_part_of_code(const Tree &tree, WordIndex word) {
    if (word + 1 >= tree.size())
        return false;
    if (tree.surface(word + 1) == "=")
        return true;
    return tree.surface(word + 1) == ":" && tree.is_joint(word + 1);
}

/// "Whole wheat sourdough bread is": of two subjects of one verb, one behind the other, the first
/// is the beginning of a name that the parser has cut, and the second its end.
std::optional<WordIndex> cut_name_beside(const Tree &tree, WordIndex noun, bool end) {
    const auto is_subject = [&](WordIndex word) {
        return tree.is(word, {Relation::nsubj, Relation::nsubj_pass});
    };
    if (!is_subject(noun))
        return std::nullopt;
    for (const WordIndex other : tree.children(tree.head(noun))) {
        const WordRange first = tree.subtree(end ? noun : other);
        const WordRange second = tree.subtree(end ? other : noun);
        if (is_subject(other) && first.last == second.first && tree.upos(other) != Upos::pron &&
            tree.upos(first.last - 1) != Upos::punct && tree.upos(second.first) != Upos::punct &&
            tree.lower(other) != "there")
            return other;
    }
    return std::nullopt;
}

/// "(i.e. a group of the same size)"
bool is_example(const Tree &tree, WordIndex head) {
    const auto mark = tree.child(head, {Relation::advmod});
    return mark && lists_word("e.g. i.e.", tree.lower(*mark));
}

/// Parts of a name, times, amounts, signs of one letter ("p < 0.05"), what something acts as and
/// what the text says there is none of are not taken up.
bool can_be_meant(const Tree &tree, WordIndex head) {
    if (is_part_of_code(tree, head) || cut_name_beside(tree, head, false) ||
        lists_word("none nothing nobody", tree.lower(head)))
        return false;
    const std::size_t shortest = tree.has_child(head, {Relation::nummod})     ? 3 // "5 mg"
                                 : tree.has_child(head, {Relation::compound}) ? 1 // "plan B"
                                                                              : 2;
    if (tree.surface(head).size() < shortest || preposition(tree, head) == "as")
        return false;
    if (tree.is(head, {Relation::compound, Relation::flat, Relation::fixed, Relation::goeswith,
                       Relation::nmod_unmarked, Relation::obl_unmarked, Relation::discourse}))
        return false;
    const bool subject = tree.is(head, {Relation::nsubj, Relation::nsubj_pass});
    if ((names_time(tree, head) && !subject) || names_amount(tree, head))
        return false;
    const auto determiner = tree.child(head, {Relation::det, Relation::amod});
    if (is_example(tree, head))
        return false;
    if (!determiner)
        return true;
    if (tree.lower(*determiner) == "different" && !is_plural(tree, head))
        return false;
    constexpr std::array quantifiers = {"no",     "any",     "each",  "every",
                                        "either", "neither", "other", "another"};
    return std::ranges::find(quantifiers, tree.lower(*determiner)) == quantifiers.end();
}

bool is_indefinite(const Tree &tree, WordIndex noun) {
    const auto first = tree.child(noun, {Relation::det, Relation::nummod});
    return first && (tree.lower(*first) == "a" || tree.lower(*first) == "an" ||
                     tree.lower(*first) == "one" || tree.lower(*first) == "another");
}

/// "Reyes", not "NASA".
bool is_capitalized(const Tree &tree, WordIndex word) {
    const std::string_view form = tree.surface(word);
    return form.size() > 1 && is_ascii_upper(form[0]) && !is_ascii_upper(form[1]);
}

/// "Iron and zinc"; not "the making and use of maps is", which is one thing.
bool is_row(const Tree &tree, WordIndex first) {
    if (!tree.has_child(first, {Relation::conj}) ||
        (tree.is(first, {Relation::nsubj, Relation::nsubj_pass}) &&
         number_of_verb(tree, tree.head(first)) == Number::singular))
        return false;
    const std::vector<WordIndex> members = tree.conjuncts(first);
    return std::ranges::count_if(members,
                                 [&](WordIndex member) { return is_nominal(tree, member); }) > 1;
}

/// With all that a noun is compounded with: "peer and group learning approaches", "a blood drawing
/// and testing device", where a parser takes the first gerund for a thing of its own.
WordRange whole_compound(const Tree &tree, WordIndex head) {
    WordRange words = core_phrase(tree, head);
    for (const WordIndex child : tree.children(head))
        if (child < words.first && tree.relation(child) == Relation::compound &&
            tree.has_child(child, {Relation::conj}) && tree.subtree(child).last == words.first)
            words.first = tree.subtree(child).first;
    const WordIndex first = tree.first_conjunct(head);
    const bool shares_determiner = first != head && tree.has_child(first, {Relation::det}) &&
                                   !tree.has_child(head, {Relation::det, Relation::nmod_poss});
    if (shares_determiner && tree.lower(first).ends_with("ing") && tree.upos(first) == Upos::noun &&
        tree.has_child(head, {Relation::compound}))
        return hull(core_phrase(tree, first), words);
    return words;
}

/// "The Chinese Center for Disease Control": a name goes on over its prepositions.
WordRange whole_name(const Tree &tree, WordIndex head) {
    const WordRange words = whole_compound(tree, head);
    const auto rest = tree.child(head, {Relation::nmod});
    if (tree.upos(head) != Upos::propn || !rest || tree.upos(*rest) != Upos::propn ||
        tree.subtree(*rest).first != words.last ||
        !lists_word("across against for in of on", preposition(tree, *rest)))
        return words;
    const std::vector<WordIndex> parts = tree.conjuncts(*rest);
    const bool named =
        std::ranges::all_of(parts, [&](WordIndex part) { return tree.upos(part) == Upos::propn; });
    return hull(words, core_phrase(tree, named ? parts.back() : *rest));
}

/// The noun that all conjuncts share: "brown rice and wild rice".
std::string_view shared_noun(const Tree &tree, WordIndex first) {
    const std::string_view noun = tree.lemma(first);
    const auto same = [&](WordIndex member) { return tree.lemma(member) == noun; };
    return std::ranges::all_of(tree.conjuncts(first), same) ? noun : std::string_view{};
}

/// "Therapy", as in "(the) therapy and control groups", "11 therapy villages": no particular one.
bool says_no_more_than_its_noun(const Tree &tree, WordIndex noun) {
    if (tree.upos(noun) != Upos::noun || is_plural(tree, noun) ||
        class_noun(tree.lemma(noun)) == nullptr)
        return false;
    const WordRange words = core_phrase(tree, noun);
    for (WordIndex word = words.first; word < words.last; ++word)
        if (word != noun && tree.upos(word) != Upos::num && tree.lower(word) != "the")
            return false;
    return true;
}

} // namespace

void Antecedents::forget_distant() {
    const auto first = std::ranges::find_if(candidates_, [&](const Candidate &candidate) {
        return candidate.sentence + reach_of_nouns >= sentence_;
    });
    candidates_.erase(candidates_.begin(), first);
}

void Antecedents::enter_title(const Tree &tree) {
    add_all(tree, nullptr);
    topics_ = std::exchange(candidates_, {});
}

void Antecedents::enter(const Tree &tree, const Quotations &quotations) {
    ++sentence_;
    forget_distant();
    add_all(tree, &quotations);
}

void Antecedents::add_all(const Tree &tree, const Quotations *quotations) {
    resolved_.clear();
    for (WordIndex word = 0; word < tree.size(); ++word) {
        const Upos upos = tree.upos(word);
        if (upos != Upos::noun && upos != Upos::propn && upos != Upos::pron)
            continue;
        const std::size_t before = candidates_.size();
        if (!add_anaphor(tree, word, quotations))
            add(tree, word);
        for (std::size_t i = before; i < candidates_.size(); ++i) {
            candidates_[i].main = in_main_clause(tree, word);
            candidates_[i].quoted = quotations != nullptr && quotations->covers(tree[word].span);
        }
    }
}

/// The noun of what a pronoun stands for, so that "this course" reaches a course over "it".
std::string Antecedents::last_noun(const std::vector<TextSpan> &names) const {
    if (names.size() != 1)
        return {};
    const std::string_view name = grounder_.named(names.front()).name;
    const std::size_t blank = name.rfind(' ');
    return name.find(" of ") != name.npos || blank == name.npos
               ? std::string{}
               : std::string(name.substr(blank + 1));
}

bool Antecedents::add_anaphor(const Tree &tree, WordIndex head, const Quotations *quotations) {
    const auto anaphor = anaphor_at(tree, head);
    if (!anaphor)
        return false;
    const bool quoted = quotations != nullptr && quotations->covers(tree[head].span);
    const auto &names =
        resolved_
            .emplace(head, find_antecedent({tree, *anaphor, quoted, candidates_, topics_, sentence_,
                                            paragraph_, grounder_}))
            .first->second;
    Candidate candidate;
    candidate.names = names;
    candidate.head = head;
    candidate.sentence = sentence_;
    candidate.role = role_of(tree, head);
    candidate.plural = anaphor->plural;
    candidate.person = anaphor->person.value_or(false);
    candidate.gender = anaphor->gender;
    candidate.anaphor = true;
    if (tree.upos(head) != Upos::noun) {
        candidate.kind = last_noun(candidate.names);
    } else {
        candidate.noun = tree.lemma(head);
        candidate.kind = spelled_alike(candidate.noun);
        // What a noun phrase names is at least what its words say.
        if (candidate.names.empty() && anaphor->kind == AnaphorKind::definite_noun) {
            candidate.names = {tree.span_of(anaphor->words)};
            candidate.names_itself = anaphor->words.size() == 2;
        }
    }
    candidates_.push_back(std::move(candidate));
    if (tree.upos(head) == Upos::noun && is_row(tree, head))
        add_row(tree, head, role_of(tree, head));
    return true;
}

void Antecedents::add(const Tree &tree, WordIndex head) {
    if (tree.lower(head) == "those")
        add_contrasted(tree, head);
    if (tree.upos(head) == Upos::pron || !can_be_meant(tree, head))
        return;
    const Role role = role_of(tree, head);
    Candidate candidate;
    candidate.names = {tree.span_of(whole_name(tree, head))};
    if (tree.first_conjunct(head) == head && tree.has_child(head, {Relation::conj}) &&
        !is_row(tree, head)) // "rain and storm water is": one thing
        candidate.names = {tree.span_of(
            hull(core_phrase(tree, head), core_phrase(tree, tree.conjuncts(head).back())))};
    candidate.noun = tree.lemma(head);
    candidate.kind = spelled_alike(candidate.noun);
    candidate.head = head;
    candidate.sentence = sentence_;
    candidate.role = role;
    candidate.plural = is_plural(tree, head);
    candidate.person = names_person(tree, head);
    candidate.together = names_people_together(tree, head);
    if (candidate.person)
        candidate.gender = gender_of(tree, head);
    candidate.bare_name = (role == Role::subject || tree.relation(head) == Relation::nmod_poss) &&
                          tree.upos(head) == Upos::propn && !candidate.plural &&
                          !candidate.person && is_capitalized(tree, head) &&
                          !tree.has_child(head, {Relation::compound});
    candidate.proper = tree.upos(head) == Upos::propn && !candidate.person;
    candidate.setting =
        role < Role::object && lists_word("among between in of", preposition(tree, head));
    candidate.anyone = candidate.person && !candidate.plural && is_indefinite(tree, head);
    candidate.of_row = is_row(tree, tree.first_conjunct(head));
    candidate.names_itself = says_no_more_than_its_noun(tree, head);
    if (const auto rest = cut_name_beside(tree, head, true))
        candidate.names = {tree.span_of(hull(core_phrase(tree, head), core_phrase(tree, *rest)))};
    const bool first_of_row = candidate.of_row && tree.first_conjunct(head) == head;
    candidates_.push_back(std::move(candidate));
    if (first_of_row)
        add_row(tree, head, role);
    add_description(tree, head);
}

/// "Those who smoke" are as prominent as those that they are set apart from, and have no name.
void Antecedents::add_contrasted(const Tree &tree, WordIndex those) {
    Candidate candidate;
    candidate.head = those;
    candidate.sentence = sentence_;
    candidate.role = std::max(role_of(tree, those), Role::object);
    candidate.plural = true;
    const auto clause = tree.child(those, {Relation::acl_relcl});
    const auto relative =
        clause ? tree.child(*clause, {Relation::nsubj, Relation::nsubj_pass}) : std::nullopt;
    candidate.person = relative && tree.lower(*relative) == "who";
    candidates_.push_back(std::move(candidate));
}

/// "Iron and zinc" are a plural thing beside either.
void Antecedents::add_row(const Tree &tree, WordIndex head, Role role) {
    Candidate row;
    for (const WordIndex member : tree.conjuncts(head))
        if (is_nominal(tree, member))
            row.names.push_back(tree.span_of(core_phrase(tree, member)));
    row.noun = shared_noun(tree, head);
    row.kind = spelled_alike(row.noun);
    row.head = head;
    row.sentence = sentence_;
    row.role = role;
    row.plural = true;
    row.person = names_person(tree, head);
    candidates_.push_back(std::move(row));
}

/// "Ginger is a spice", "ginger, a spice", "ginger remains a spice": from here on the spice is
/// ginger (the constructions of predicate nominatives and appositions in Raghunathan et al. 2010).
void Antecedents::add_description(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> named;
    if (tree.relation(noun) == Relation::appos)
        named = tree.head(noun);
    else if (tree.is(noun, {Relation::obj, Relation::xcomp}) &&
             lists_word("become constitute remain represent", tree.lemma(tree.head(noun))))
        named = tree.child(tree.head(noun), {Relation::nsubj});
    else if (tree.has_child(noun, {Relation::cop}) && !tree.has_child(noun, {Relation::conj}))
        named = tree.child(noun, {Relation::nsubj, Relation::nsubj_outer});
    if (!named || *named > noun)
        return;
    // "Noise is an issue": "this issue" may be all that was said of noise.
    if (lists_word("challenge concern example factor issue problem question reason thing topic way",
                   tree.lemma(noun))) {
        candidates_.back().names.clear();
        return;
    }
    if (tree.has_child(*named, {Relation::conj}) ||
        std::ranges::any_of(tree.children(noun),
                            [&](WordIndex child) { return tree.lemma(child) == "not"; }))
        return;
    // "Groups (diet or none)": one of what the list is of. "Rest for runners: a trial": no rest.
    if (tree.relation(noun) == Relation::appos &&
        (is_plural(tree, *named) != is_plural(tree, noun) || names_publication(tree, noun)))
        return;
    // "One widely used dye is indigo": the name is what is not only described.
    const bool indefinite = is_indefinite(tree, *named) && !is_indefinite(tree, noun);
    for (Candidate &candidate : candidates_)
        if (candidate.sentence == sentence_ && candidate.head == *named)
            (indefinite ? candidate : candidates_.back()).names =
                (indefinite ? candidates_.back() : candidate).names;
    if (!indefinite)
        candidates_.back().description = tree.span_of(core_phrase(tree, noun));
}

const std::vector<TextSpan> *Antecedents::find(WordIndex head) const {
    const auto found = resolved_.find(head);
    return found == resolved_.end() ? nullptr : &found->second;
}

} // namespace claimgraph
