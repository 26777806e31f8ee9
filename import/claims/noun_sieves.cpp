// SPDX-License-Identifier: Apache-2.0
#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/sieve_parts.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <string_view>

namespace claimgraph {
namespace {

/// All that fit, in the title and in the text.
template <typename Fits> Fitting everywhere(const Search &search, Fits fits) {
    Fitting found;
    for (const std::span<const Candidate> part : {search.topics, search.candidates})
        for (const Candidate &candidate : part)
            if (fits(candidate))
                found.push_back(&candidate);
    return found;
}

template <typename Fits> Fitting within_reach(const Search &search, Fits fits) {
    return search.anaphor.kind == AnaphorKind::demonstrative_noun ? nearest(search, fits)
                                                                  : everywhere(search, fits);
}

std::set<std::string, std::less<>> words_of(std::string_view name) {
    std::set<std::string, std::less<>> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        words.emplace(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

/// The words that name a thing, or that describe it: "Veltrin is a sleeping pill".
std::set<std::string, std::less<>> words_about(const Search &search, const Candidate &candidate) {
    return words_of(candidate.description.empty()
                        ? name_of(search, candidate)
                        : std::string(search.grounder.named(candidate.description).name));
}

/// The row that the candidates are members of: "mast cells, and nerve cells".
const Candidate *common_row(const Search &search, const Fitting &members) {
    const auto row = std::ranges::find_if(search.candidates, [&](const Candidate &one) {
        return one.names.size() > 1 && std::ranges::all_of(members, [&](const Candidate *member) {
                   return member->of_row && member->sentence == one.sentence &&
                          std::ranges::find(one.names, member->names.front()) != one.names.end();
               });
    });
    return row == search.candidates.end() ? nullptr : &*row;
}

/// The one that all name, some with more words than others: "a new online course", "the online
/// course". The one with the most words is taken, or the name of what they only describe; open
/// where none has the words of all others, but for members of one row, which are all meant.
Verdict the_only_with_more_or_fewer_words(const Search &search, const Fitting &fitting) {
    const Verdict found = the_only(search, fitting);
    if (!found || !found->empty())
        return found;
    if (const Candidate *row = search.anaphor.plural ? common_row(search, fitting) : nullptr)
        return row->names;
    const auto size = [&](const Candidate *one) { return words_about(search, *one).size(); };
    const Candidate *const fullest = *std::ranges::max_element(fitting, {}, size);
    const auto all = words_about(search, *fullest);
    const bool same =
        fullest->names.size() == 1 && std::ranges::all_of(fitting, [&](const Candidate *one) {
            return std::ranges::includes(all, words_about(search, *one));
        });
    if (!same)
        return found;
    Fitting described;
    std::ranges::copy_if(fitting, std::back_inserter(described),
                         [](const Candidate *one) { return !one->description.empty(); });
    return described.empty() ? Verdict(fullest->names) : the_only(search, described);
}

/// The one that all name or are a kind of: "plague", "bubonic plague"; open where there is none.
Verdict the_only_kind(const Search &search, const Fitting &fitting) {
    const Verdict found = the_only(search, fitting);
    if (!found || !found->empty())
        return found;
    const auto words = [&](const Candidate *one) { return words_of(name_of(search, *one)); };
    const Candidate *const barest = *std::ranges::min_element(
        fitting, {}, [&](const Candidate *one) { return words(one).size(); });
    const auto shared = words(barest);
    const bool same = std::ranges::all_of(
        fitting, [&](const Candidate *one) { return std::ranges::includes(words(one), shared); });
    return same && barest->names.size() == 1 ? Verdict(barest->names) : found;
}

/// Whether a title alone says what is meant. "This N" is what was just said: only a kind of thing
/// that a text may be about, or one told by its words, is what the title names.
bool may_be_topic(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    return anaphor.kind != AnaphorKind::demonstrative_noun || anaphor.words.size() > 2 ||
           class_noun(search.tree.lemma(anaphor.head)) != nullptr;
}

/// "This N" is the nearest that fits, "the N" the only one of the last sentences, and either the
/// one that the title names where the text leaves it open.
template <typename Fits>
Verdict nearest_or_topic(const Search &search, Fits fits,
                         Verdict (*choose)(const Search &, const Fitting &) = the_only) {
    const Fitting fitting = within_reach(search, fits);
    const Verdict found = choose(search, fitting);
    if ((found && !found->empty()) || !may_be_topic(search))
        return found;
    Fitting topics;
    for (const Candidate &topic : search.topics)
        if (fits(topic))
            topics.push_back(&topic);
    const Verdict topic = the_only(search, topics);
    if (!found || !topic || topic->empty())
        return found ? found : topic;
    const auto words = words_of(name_of(search, *topics.front()));
    const bool named_again = std::ranges::any_of(fitting, [&](const Candidate *candidate) {
        const auto again = words_of(name_of(search, *candidate));
        return candidate->sentence > 0 &&
               (std::ranges::includes(words, again) || std::ranges::includes(again, words));
    });
    return named_again ? topic : left_open;
}

bool has_word(std::string_view phrase, std::string_view word) {
    for (std::size_t at = phrase.find(word); at != phrase.npos; at = phrase.find(word, at + 1)) {
        const auto is_edge = [&](std::size_t i) {
            return i >= phrase.size() || !is_ascii_alnum(phrase[i]);
        };
        if ((at == 0 || is_edge(at - 1)) && is_edge(at + word.size()))
            return true;
    }
    return false;
}

/// The words that name the candidate, or the first of its row, in lower case.
std::string phrase_of(const Search &search, const Candidate &candidate) {
    return ascii_lower(slice(search.tree.document(), candidate.names.front()));
}

/// Words between the determiner and the noun, but for those that only count, compare or stress.
std::vector<std::string_view> modifiers(const Search &search) {
    std::vector<std::string_view> words;
    for (WordIndex word = search.anaphor.words.first + 1; word < search.anaphor.head; ++word) {
        const Upos upos = search.tree.upos(word);
        const std::string_view form = search.tree.lower(word);
        if (upos != Upos::num && upos != Upos::punct &&
            !lists_word(
                "a an current entire final former important latter new novel other particular "
                "present same specific whole",
                form))
            words.push_back(form);
    }
    return words;
}

/// "A press", "this noisy press": an adjective tells nothing of which press is meant, unless that
/// is another kind of press.
bool is_only_judged(const Search &search, std::string_view phrase) {
    const Anaphor &anaphor = search.anaphor;
    if (anaphor.kind != AnaphorKind::demonstrative_noun ||
        std::ranges::count(phrase, ' ') > (anaphor.plural ? 0 : 1) ||
        phrase.find('-') != phrase.npos)
        return false;
    for (WordIndex word = anaphor.words.first + 1; word < anaphor.head; ++word)
        if (search.tree.upos(word) != Upos::adj && search.tree.upos(word) != Upos::num)
            return false;
    return true;
}

/// "These two drugs" are a row of two, or drugs of which the text says that they are two.
bool are_as_many(const Search &search, const Candidate &candidate) {
    const auto number = search.tree.child(search.anaphor.head, {Relation::nummod});
    if (!number || !search.anaphor.plural)
        return true;
    constexpr std::array<std::string_view, 4> numbers = {"two", "three", "four", "five"};
    constexpr std::array<std::string_view, 4> digits = {"2", "3", "4", "5"};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (search.tree.lower(*number) == numbers[i] || search.tree.lower(*number) == digits[i]) {
            const std::string phrase = phrase_of(search, candidate);
            return candidate.names.size() == i + 2 || has_word(phrase, numbers[i]) ||
                   has_word(phrase, digits[i]);
        }
    return true;
}

/// "The standard treatment" is what the treatment is compared with.
bool is_compared_with(const Search &search, const Candidate &candidate) {
    const std::string phrase = phrase_of(search, candidate);
    constexpr std::array<std::string_view, 12> words = {
        "alternative", "classical", "comparison", "usual",   "standard", "conventional",
        "control",     "placebo",   "sham",       "routine", "existing", "previous"};
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return has_word(phrase, word); });
}

/// "In trials of diets, those who give the diet": whichever of several it is.
bool is_one_of_several(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    return anaphor.kind == AnaphorKind::definite_noun && !anaphor.plural &&
           std::ranges::any_of(search.candidates, [&](const Candidate &candidate) {
               return candidate.sentence == search.sentence && candidate.plural &&
                      !candidate.names.empty() &&
                      candidate.noun == search.tree.lemma(anaphor.head) &&
                      !has_word(slice(search.tree.document(), candidate.names.front()), "other");
           });
}

/// What "the drug" stood for when the text said so last.
Verdict as_before(const Search &search) {
    if (search.anaphor.kind != AnaphorKind::definite_noun)
        return pass;
    const auto last = std::find_if(
        search.candidates.rbegin(), search.candidates.rend(), [&](const Candidate &candidate) {
            return candidate.noun == search.tree.lemma(search.anaphor.head) &&
                   candidate.plural == search.anaphor.plural;
        });
    const bool stands_for = last != search.candidates.rend() && last->anaphor &&
                            !last->names_itself && !last->names.empty() &&
                            !is_compared_with(search, *last);
    return stands_for ? Verdict(last->names) : pass;
}

/// "Disease" says no more than "the disorder"; "cancer" does.
bool is_class_name(std::string_view name) {
    const ClassNoun *kind = class_noun(name);
    return kind != nullptr && kind->stands_for.size() > 1;
}

/// "Tonsillectomy", "bronchoscopy": what is done is told by the ending.
bool names_operation(std::string_view noun) {
    constexpr std::array<std::string_view, 7> endings = {"ectomy", "otomy",     "ostomy", "oplasty",
                                                         "oscopy", "ocentesis", "opexy"};
    return std::ranges::any_of(endings,
                               [&](std::string_view ending) { return noun.ends_with(ending); });
}

/// "Ventilator-associated pneumonia" is no name that is known, and a pneumonia.
std::string_view type_of_last_word(const Search &search, TextSpan span) {
    const std::string_view name = slice(search.tree.document(), span);
    const std::size_t blank = name.rfind(' ');
    if (blank == name.npos)
        return {};
    const auto start = span.start + static_cast<std::uint32_t>(blank + 1);
    const NamedConcept named = search.grounder.named({start, span.end});
    return is_class_name(named.name) ? std::string_view{} : named.type;
}

bool names_class(const Search &search, const Candidate &candidate, std::string_view types) {
    if (candidate.names.empty() || candidate.role == Role::predicate)
        return false;
    return std::ranges::all_of(candidate.names, [&](TextSpan span) {
        const NamedConcept named = search.grounder.named(span);
        if (!named.type.empty())
            return lists_type(types, named.type) && !is_class_name(named.name);
        // "exposure therapy" is a therapy; a bare "therapy" says no more than the anaphor.
        const std::string_view noun = candidate.kind;
        const ClassNoun *own = class_noun(noun);
        if (own == nullptr)
            return (names_operation(noun) && lists_type(types, "therapy")) ||
                   (lists_type(types, "disorder") && type_of_last_word(search, span) == "disorder");
        return lists_type(types, own->type) && named.name != noun && candidate.role != Role::inner;
    });
}

} // namespace

/// Strict head match with word inclusion: "this virtual care application" is an application that
/// was named with these words and, mostly, more.
Verdict repeated_noun(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    const std::string noun = spelled_alike(search.tree.lemma(anaphor.head));
    const ClassNoun *kind = class_noun(search.tree.lemma(anaphor.head));
    const auto said = modifiers(search);
    const bool points = anaphor.kind == AnaphorKind::demonstrative_noun;
    // "Such a press" is of the kind of presses.
    const bool of_kind = search.tree.lower(anaphor.words.first) == "such";
    if (is_one_of_several(search))
        return left_open;
    if (Verdict before = said.empty() ? as_before(search) : pass)
        return before;
    const auto fits = [&](const Candidate &candidate) {
        if ((candidate.plural != anaphor.plural && !of_kind) || candidate.names.empty() ||
            candidate.names_itself || candidate.kind != noun ||
            (kind != nullptr && anaphor.plural && candidate.of_row) ||
            !are_as_many(search, candidate) || is_excluded(search, candidate) ||
            (said.empty() && !points && is_compared_with(search, candidate)))
            return false;
        const std::string phrase = phrase_of(search, candidate);
        return std::ranges::all_of(said,
                                   [&](std::string_view word) { return has_word(phrase, word); }) ||
               is_only_judged(search, phrase);
    };
    return nearest_or_topic(search, fits, the_only_with_more_or_fewer_words);
}

/// "The drug" is a drug that was named: the head noun against the type of the concept. One of a row
/// never fits alone, for the others are of its kind.
Verdict named_class(const Search &search) {
    const Anaphor &anaphor = search.anaphor;
    const ClassNoun *kind = class_noun(search.tree.lemma(anaphor.head));
    if (kind == nullptr || kind->stands_for.empty())
        return pass;
    const bool points = anaphor.kind == AnaphorKind::demonstrative_noun;
    const auto said = modifiers(search);
    if (anaphor.kind == AnaphorKind::definite_noun && !said.empty())
        return pass;
    // "This low-cost course" is no costly one.
    const auto has_any_modifier = [&](const Candidate &candidate) {
        return said.empty() || std::ranges::any_of(said, [&](std::string_view word) {
                   return has_word(phrase_of(search, candidate), word);
               });
    };
    const auto fits = [&](const Candidate &candidate) {
        return candidate.plural == anaphor.plural && !(anaphor.plural && candidate.of_row) &&
               !is_excluded(search, candidate) &&
               names_class(search, candidate, kind->stands_for) && are_as_many(search, candidate) &&
               has_any_modifier(candidate) &&
               !(said.empty() && !points && is_compared_with(search, candidate));
    };
    const Fitting fitting = within_reach(search, fits);
    if (!fitting.empty() &&
        std::ranges::all_of(fitting, [](const Candidate *one) { return one->of_row; }))
        return left_open;
    return nearest_or_topic(search, fits, the_only_kind);
}

/// "Norvex makes pills. This company": what has a name and is nobody.
Verdict organization_named(const Search &search) {
    if (search.anaphor.kind != AnaphorKind::demonstrative_noun || search.anaphor.plural ||
        !lists_word("agency bank business charity company corporation entity firm institution "
                    "organisation organization university",
                    search.tree.lemma(search.anaphor.head)))
        return pass;
    return the_only(search, nearest(search, [&](const Candidate &candidate) {
                        return candidate.proper && !candidate.plural && !candidate.names.empty() &&
                               candidate.role == Role::subject && !is_excluded(search, candidate);
                    }));
}

/// "Women with gout are often old. In this population", "these patients": the people of the
/// sentence.
Verdict people_named(const Search &search) {
    const std::string_view noun = search.tree.lemma(search.anaphor.head);
    const bool people =
        search.anaphor.plural
            ? lists_word("individual participant patient people person subject", noun)
            : lists_word("cohort group population subgroup subpopulation", noun);
    if (search.anaphor.kind != AnaphorKind::demonstrative_noun || !people)
        return pass;
    const auto fits = [&](const Candidate &candidate) {
        return candidate.plural && candidate.person && !candidate.names.empty() &&
               !candidate.of_row && !is_excluded(search, candidate);
    };
    Fitting found = nearest(search, fits);
    if (found.empty())
        for (const Candidate &topic : search.topics)
            if (fits(topic))
                found.push_back(&topic);
    return the_only(search, found);
}

} // namespace claimgraph
