// SPDX-License-Identifier: Apache-2.0
#include "import/language/labels.hpp"

#include <algorithm>
#include <span>

namespace claimgraph {
namespace {

using namespace std::string_view_literals;

constexpr std::array upos_names = {"ADJ"sv,   "ADP"sv,   "ADV"sv, "AUX"sv,  "CCONJ"sv, "DET"sv,
                                   "INTJ"sv,  "NOUN"sv,  "NUM"sv, "PART"sv, "PRON"sv,  "PROPN"sv,
                                   "PUNCT"sv, "SCONJ"sv, "SYM"sv, "VERB"sv, "X"sv};
constexpr std::array xpos_names = {
    "NN"sv,  "IN"sv,  "JJ"sv,  "DT"sv,  "NNS"sv, ","sv,    "."sv,     "CC"sv,    "VBN"sv, "RB"sv,
    "CD"sv,  "NNP"sv, "VBD"sv, "VB"sv,  "PRP"sv, "VBZ"sv,  "-RRB-"sv, "-LRB-"sv, "VBP"sv, "HYPH"sv,
    "VBG"sv, "TO"sv,  "SYM"sv, "MD"sv,  ":"sv,   "PRP$"sv, "WDT"sv,   "FW"sv,    "JJR"sv, "WRB"sv,
    "LS"sv,  "``"sv,  "POS"sv, "''"sv,  "RP"sv,  "WP"sv,   "UH"sv,    "RBR"sv,   "JJS"sv, "NNPS"sv,
    "EX"sv,  "_"sv,   "RBS"sv, "NFP"sv, "ADD"sv, "PDT"sv,  "GW"sv,    "$"sv,     "WP$"sv, "AFX"sv};
constexpr std::array relation_names = {
    "acl"sv,          "acl:relcl"sv,     "advcl"sv, "advcl:relcl"sv, "advmod"sv,
    "amod"sv,         "appos"sv,         "aux"sv,   "aux:pass"sv,    "case"sv,
    "cc"sv,           "cc:preconj"sv,    "ccomp"sv, "clf"sv,         "compound"sv,
    "compound:prt"sv, "conj"sv,          "cop"sv,   "csubj"sv,       "csubj:outer"sv,
    "csubj:pass"sv,   "dep"sv,           "det"sv,   "det:predet"sv,  "discourse"sv,
    "dislocated"sv,   "expl"sv,          "fixed"sv, "flat"sv,        "goeswith"sv,
    "iobj"sv,         "list"sv,          "mark"sv,  "nmod"sv,        "nmod:desc"sv,
    "nmod:poss"sv,    "nmod:unmarked"sv, "nsubj"sv, "nsubj:outer"sv, "nsubj:pass"sv,
    "nummod"sv,       "obj"sv,           "obl"sv,   "obl:agent"sv,   "obl:unmarked"sv,
    "orphan"sv,       "parataxis"sv,     "punct"sv, "reparandum"sv,  "root"sv,
    "vocative"sv,     "xcomp"sv};

constexpr std::array abbr_values = {"Yes"sv};
constexpr std::array case_values = {"Acc"sv, "Gen"sv, "Nom"sv};
constexpr std::array definite_values = {"Def"sv, "Ind"sv};
constexpr std::array degree_values = {"Cmp"sv, "Pos"sv, "Sup"sv};
constexpr std::array ext_pos_values = {"ADJ"sv,   "ADP"sv,   "ADV"sv,  "CCONJ"sv, "PRON"sv,
                                       "PROPN"sv, "SCONJ"sv, "NOUN"sv, "VERB"sv,  "INTJ"sv};
constexpr std::array foreign_values = {"Yes"sv};
constexpr std::array gender_values = {"Fem"sv, "Fem,Masc"sv, "Masc"sv, "Neut"sv};
constexpr std::array mood_values = {"Imp"sv, "Ind"sv, "Sub"sv};
constexpr std::array num_form_values = {"Combi"sv, "Digit"sv, "Roman"sv, "Word"sv};
constexpr std::array num_type_values = {"Card"sv, "Frac"sv, "Mult"sv, "Ord"sv};
constexpr std::array number_values = {"Plur"sv, "Ptan"sv, "Sing"sv, "Coll"sv, "Dual"sv};
constexpr std::array person_values = {"1"sv, "2"sv, "3"sv};
constexpr std::array polarity_values = {"Neg"sv, "Pos"sv};
constexpr std::array poss_values = {"Yes"sv};
constexpr std::array pron_type_values = {"Art"sv, "Dem"sv, "Emp"sv, "Ind"sv, "Int"sv,
                                         "Neg"sv, "Prs"sv, "Rcp"sv, "Rel"sv, "Tot"sv};
constexpr std::array reflex_values = {"Yes"sv};
constexpr std::array style_values = {"Arch"sv, "Coll"sv, "Expr"sv, "Slng"sv, "Vrnc"sv};
constexpr std::array tense_values = {"Past"sv, "Pres"sv};
constexpr std::array typo_values = {"Yes"sv};
constexpr std::array verb_form_values = {"Fin"sv, "Ger"sv, "Inf"sv, "Part"sv};
constexpr std::array voice_values = {"Pass"sv, "Act"sv};

static_assert(upos_names.size() == upos_count);
static_assert(xpos_names.size() == xpos_count);
static_assert(relation_names.size() == relation_count);

/// Of each relation the one without its subtype: "nmod" of "nmod:poss".
constexpr auto universal_relations = [] {
    std::array<Relation, relation_count> universal{};
    for (std::size_t i = 0; i < relation_count; ++i) {
        const auto name = relation_names[i].substr(0, relation_names[i].find(':'));
        const auto *const found = std::ranges::find(relation_names, name);
        universal[i] = static_cast<Relation>(found - relation_names.begin());
    }
    return universal;
}();

struct FeatureSpelling {
    std::string_view name;
    std::span<const std::string_view> values;
};

/// In the order of the enumeration, which is the order of UD's FEATS column.
constexpr std::array<FeatureSpelling, feature_count> spellings = {
    {{"Abbr"sv, abbr_values},          {"Case"sv, case_values},
     {"Definite"sv, definite_values},  {"Degree"sv, degree_values},
     {"ExtPos"sv, ext_pos_values},     {"Foreign"sv, foreign_values},
     {"Gender"sv, gender_values},      {"Mood"sv, mood_values},
     {"NumForm"sv, num_form_values},   {"NumType"sv, num_type_values},
     {"Number"sv, number_values},      {"Person"sv, person_values},
     {"Polarity"sv, polarity_values},  {"Poss"sv, poss_values},
     {"PronType"sv, pron_type_values}, {"Reflex"sv, reflex_values},
     {"Style"sv, style_values},        {"Tense"sv, tense_values},
     {"Typo"sv, typo_values},          {"VerbForm"sv, verb_form_values},
     {"Voice"sv, voice_values}}};

template <class Label, std::size_t Size>
std::optional<Label> find_label(const std::array<std::string_view, Size> &names,
                                std::string_view text) {
    const auto place = std::find(names.begin(), names.end(), text);
    if (place == names.end())
        return std::nullopt;
    return static_cast<Label>(place - names.begin());
}

} // namespace

std::string_view Features::operator[](Feature feature) const {
    const auto index = static_cast<std::size_t>(feature);
    const auto value = values_[index];
    return value == 0 ? std::string_view() : spellings[index].values[value - 1U];
}

std::string Features::text() const {
    std::string text;
    for (std::size_t i = 0; i < feature_count; ++i) {
        if (values_[i] == 0)
            continue;
        if (!text.empty())
            text += '|';
        text += spellings[i].name;
        text += '=';
        text += spellings[i].values[values_[i] - 1U];
    }
    return text.empty() ? "_" : text;
}

Features Features::parse(std::string_view column) {
    Features features;
    while (!column.empty()) {
        const auto bar = std::min(column.find('|'), column.size());
        const auto pair = column.substr(0, bar);
        column.remove_prefix(std::min(bar + 1, column.size()));
        const auto equals = std::min(pair.find('='), pair.size());
        for (std::size_t i = 0; i < feature_count; ++i) {
            if (spellings[i].name != pair.substr(0, equals))
                continue;
            const auto values = spellings[i].values;
            const auto value = std::find(values.begin(), values.end(),
                                         pair.substr(std::min(equals + 1, pair.size())));
            if (value != values.end())
                features.values_[i] = static_cast<std::uint8_t>(value - values.begin() + 1);
        }
    }
    return features;
}

std::string_view to_text(Upos upos) { return upos_names[static_cast<std::size_t>(upos)]; }
std::string_view to_text(Xpos xpos) { return xpos_names[static_cast<std::size_t>(xpos)]; }
std::string_view to_text(Relation relation) {
    return relation_names[static_cast<std::size_t>(relation)];
}

Relation universal(Relation relation) {
    return universal_relations[static_cast<std::size_t>(relation)];
}

std::optional<Upos> parse_upos(std::string_view text) { return find_label<Upos>(upos_names, text); }
std::optional<Xpos> parse_xpos(std::string_view text) { return find_label<Xpos>(xpos_names, text); }
std::optional<Relation> parse_relation(std::string_view text) {
    return find_label<Relation>(relation_names, text);
}

} // namespace claimgraph
