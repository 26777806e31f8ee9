// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/word_form.hpp"

#include "core/ascii.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimgraph {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 18> irregular_plurals = {{{"women", "woman"},
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
                                                     {"viruses", "virus"},
                                                     {"biases", "bias"},
                                                     {"lives", "life"},
                                                     {"tsunamis", "tsunami"}}};

// Words in -s that are no plurals and that no ending tells.
constexpr std::array<std::string_view, 8> singulars = {"series", "species", "diabetes", "news",
                                                       "rabies", "herpes",  "less",     "lens"};

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

} // namespace

bool keeps_case(std::string_view word) {
    const bool inner_capital = std::any_of(word.begin() + 1, word.end(), is_ascii_upper);
    return inner_capital || (std::ranges::any_of(word, is_ascii_digit) && word.size() < 12);
}

std::string singular(std::string word) {
    for (const auto &[many, one] : irregular_plurals)
        if (word == many)
            return std::string(one);
    const auto ends = [&](std::string_view end) { return word.ends_with(end); };
    if (std::ranges::any_of(plurals_in_ics, ends))
        return word.substr(0, word.size() - 1);
    if (word.size() < 4 || !ends("s") || ends("ss") || ends("us") || ends("is") || ends("ics") ||
        std::ranges::find(singulars, word) != singulars.end())
        return word;
    if (ends("ies"))
        return word.size() > 4 ? word.substr(0, word.size() - 3) + "y" : word;
    if (ends("sses") || ends("xes") || ends("ches") || ends("shes"))
        return word.substr(0, word.size() - 2);
    return word.substr(0, word.size() - 1);
}

std::string american(std::string word) {
    static const WordMap spellings = word_map(lexicons::spellings());
    if (const auto found = spellings.find(word); found != spellings.end())
        return std::string(found->second);
    for (const auto &[british, letters] : british_letters)
        if (const std::size_t at = word.find(british); at != std::string::npos)
            word.replace(at, british.size(), letters);
    return word;
}

} // namespace claimgraph
