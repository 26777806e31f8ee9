// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/word_form.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace claimgraph {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 27> irregular_plurals = {{{"women", "woman"},
                                                     {"men", "man"},
                                                     {"children", "child"},
                                                     {"mice", "mouse"},
                                                     {"bacteria", "bacterium"},
                                                     {"criteria", "criterion"},
                                                     {"phenomena", "phenomenon"},
                                                     {"analyses", "analysis"},
                                                     {"diagnoses", "diagnosis"},
                                                     {"hypotheses", "hypothesis"},
                                                     {"metastases", "metastasis"},
                                                     {"feet", "foot"},
                                                     {"teeth", "tooth"},
                                                     {"gases", "gas"},
                                                     {"lenses", "lens"},
                                                     {"biases", "bias"},
                                                     {"lives", "life"},
                                                     {"tsunamis", "tsunami"},
                                                     {"leaves", "leaf"},
                                                     {"knives", "knife"},
                                                     {"fungi", "fungus"},
                                                     {"nuclei", "nucleus"},
                                                     {"stimuli", "stimulus"},
                                                     {"larvae", "larva"},
                                                     {"vertebrae", "vertebra"},
                                                     {"ganglia", "ganglion"},
                                                     {"crises", "crisis"}}};

// Words in -s that are no plurals and that no ending tells.
constexpr std::array<std::string_view, 32> singulars = {
    "alias",        "asbestos", "ascites",  "atlas",    "bacteroides", "bias",    "biceps",
    "canvas",       "caries",   "diabetes", "feces",    "faeces",      "forceps", "gas",
    "headquarters", "herpes",   "less",     "lens",     "means",       "measles", "menses",
    "mumps",        "news",     "odds",     "pancreas", "quadriceps",  "rabies",  "scabies",
    "series",       "species",  "triceps",  "christmas"};

// Plurals in -uses of words in -use; others are of words in -us, as "viruses".
constexpr std::array<std::string_view, 12> plurals_in_uses = {
    "abuses", "auses", "disuses",  "excuses",  "fuses",  "misuses",
    "muses",  "ouses", "overuses", "recluses", "reuses", "underuses"};

// Names of places that are plurals and have no singular.
constexpr std::array<std::string_view, 19> places = {
    "alps",        "andes",    "antilles", "ardennes",    "azores",    "bahamas",  "balkans",
    "carpathians", "comoros",  "emirates", "hebrides",    "himalayas", "maldives", "midlands",
    "netherlands", "pyrenees", "rockies",  "philippines", "seychelles"};

// Words whose plural ends in -ies and that end in -ie, not in -y.
constexpr std::array<std::string_view, 17> ends_in_ie = {
    "aerie",   "brownie",  "calorie", "collie", "cookie",       "eyrie",
    "foodie",  "genie",    "hoodie",  "magpie", "movie",        "necktie",
    "prairie", "smoothie", "veggie",  "zombie", "walkie-talkie"};

// Ends of plurals in -ics; other words in -ics name a field, as "genetics".
constexpr std::array<std::string_view, 11> plurals_in_ics = {
    "biotics", "uretics", "gesics", "thetics", "eptics", "chotics",
    "demics",  "clinics", "topics", "critics", "fabrics"};

// Letters that tell British from American inside any word.
constexpr std::array<Pair, 13> british_letters = {{{"aemi", "emi"},
                                                   {"haem", "hem"},
                                                   {"oedem", "edem"},
                                                   {"oesoph", "esoph"},
                                                   {"oestr", "estr"},
                                                   {"paed", "ped"},
                                                   {"anaesth", "anesth"},
                                                   {"gynaec", "gynec"},
                                                   {"rrhoea", "rrhea"},
                                                   {"foet", "fet"},
                                                   {"faec", "fec"},
                                                   {"sulph", "sulf"},
                                                   {"isation", "ization"}}};

/// Whether two letters stand in the word that one of the British spellings has; most words end
/// here.
bool may_be_british(std::string_view word) {
    for (std::size_t i = 1; i < word.size(); ++i)
        if ((word[i] == 'e' && (word[i - 1] == 'a' || word[i - 1] == 'o')) ||
            (word[i] == 'p' && word[i - 1] == 'l') || (word[i] == 'a' && word[i - 1] == 's'))
            return true;
    return false;
}

/// Whether the word is in the list; most differ in their first letter.
bool is_one_of(std::span<const std::string_view> list, std::string_view word) {
    return std::ranges::any_of(list, [word](std::string_view listed) {
        return listed.front() == word.front() && listed == word;
    });
}

} // namespace

bool keeps_case(std::string_view word) {
    // In titles "Color-Blindness" has a capital too.
    const auto begins_part = [&](std::size_t i) {
        return word[i - 1] == '-' && i + 1 < word.size() && is_ascii_lower(word[i + 1]);
    };
    for (std::size_t i = 1; i < word.size(); ++i)
        if (is_ascii_upper(word[i]) && !begins_part(i))
            return true;
    return std::ranges::any_of(word, is_ascii_digit) && word.size() < 12;
}

std::string singular(std::string word) {
    for (const auto &[many, one] : irregular_plurals)
        if (!word.empty() && word[0] == many[0] && word == many)
            return std::string(one);
    const auto ends = [&](std::string_view end) { return word.ends_with(end); };
    if (word.size() < 4 || word.back() != 's')
        return word;
    if (ends("ics") && std::ranges::any_of(plurals_in_ics, ends))
        return word.substr(0, word.size() - 1);
    if (ends("ss") || ends("us") || ends("is") || ends("ics") || is_one_of(singulars, word) ||
        is_one_of(places, word))
        return word;
    if (ends("wives")) // "midwives"
        return word.substr(0, word.size() - 3) + "fe";
    if (const std::string_view one = std::string_view(word).substr(0, word.size() - 1);
        ends("ies") && is_one_of(ends_in_ie, one))
        return std::string(one);
    if (ends("ies"))
        return word.size() > 4 ? word.substr(0, word.size() - 3) + "y" : word;
    constexpr std::size_t shortest_osis = 9; // letters: "psychoses", but not "purposes"
    if (word.size() >= shortest_osis && ends("oses") && !ends("doses"))
        return word.substr(0, word.size() - 2) + "is";
    if (ends("aches") && !ends("eaches") && !ends("oaches"))
        return word.substr(0, word.size() - 1);
    constexpr std::size_t shortest_oes = 7; // letters: "tomatoes", but not "canoes"
    if (word.size() >= shortest_oes && ends("oes") && !ends("shoes"))
        return word.substr(0, word.size() - 2);
    if (ends("uses") && word != "uses" && std::ranges::none_of(plurals_in_uses, ends))
        return word.substr(0, word.size() - 2);
    if (ends("sses") || ends("xes") || ends("ches") || ends("shes"))
        return word.substr(0, word.size() - 2);
    return word.substr(0, word.size() - 1);
}

std::string singular_name(std::string_view name) {
    const std::size_t start = name.rfind('-') + 1; // 0 without a hyphen
    std::string last(name.substr(start));
    const auto capitals = std::ranges::count_if(last, is_ascii_upper);
    const bool acronym = last.size() > 2 && last.back() == 's' &&
                         static_cast<std::size_t>(capitals) + 1 == last.size();
    if (acronym)
        last.pop_back();
    else if (start > 0 && std::ranges::none_of(last, is_ascii_digit) && !keeps_case(last + "-"))
        last = american(singular(ascii_lower(last)));
    return std::string(name.substr(0, start)) + last;
}

std::string american(std::string word) {
    static const WordMap spellings = word_map(lexicons::spellings());
    if (const auto found = spellings.find(word); found != spellings.end())
        return std::string(found->second);
    constexpr std::size_t shortest_our = 6;               // letters: "harbour", but not "flour"
    const std::size_t start = word.find_last_of(' ') + 1; // "twenty four"
    if (word.size() - start >= shortest_our && word.ends_with("our") && word != "contour" &&
        word != "detour" && word != "glamour")
        word.erase(word.size() - 2, 1);
    if (may_be_british(word))
        for (const auto &[british, letters] : british_letters)
            if (const std::size_t at = word.find(british); at != std::string::npos)
                word.replace(at, british.size(), letters);
    return word;
}

} // namespace claimgraph
