// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The categories of English in Universal Dependencies v2, as enumerations and as their spellings.

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph {

/// Universal part of speech.
enum class Upos : std::uint8_t {
    adj,
    adp,
    adv,
    aux,
    cconj,
    det,
    intj,
    noun,
    num,
    part,
    pron,
    propn,
    punct,
    sconj,
    sym,
    verb,
    x
};

/// Penn Treebank tag as the English treebanks use it.
enum class Xpos : std::uint8_t {
    nn,
    in,
    jj,
    dt,
    nns,
    comma,
    stop,
    cc,
    vbn,
    rb,
    cd,
    nnp,
    vbd,
    vb,
    prp,
    vbz,
    closing_bracket,
    opening_bracket,
    vbp,
    hyph,
    vbg,
    to,
    sym,
    md,
    colon,
    prp_possessive,
    wdt,
    fw,
    jjr,
    wrb,
    ls,
    opening_quote,
    pos,
    closing_quote,
    rp,
    wp,
    uh,
    rbr,
    jjs,
    nnps,
    ex,
    none,
    rbs,
    nfp,
    add,
    pdt,
    gw,
    currency,
    wp_possessive,
    afx
};

/// Relation of a word to its head; an underscore stands for the colon before a subtype.
enum class Relation : std::uint8_t {
    acl,
    acl_relcl,
    advcl,
    advcl_relcl,
    advmod,
    amod,
    appos,
    aux,
    aux_pass,
    case_mark,
    cc,
    cc_preconj,
    ccomp,
    clf,
    compound,
    compound_prt,
    conj,
    cop,
    csubj,
    csubj_outer,
    csubj_pass,
    dep,
    det,
    det_predet,
    discourse,
    dislocated,
    expl,
    fixed,
    flat,
    goeswith,
    iobj,
    list,
    mark,
    nmod,
    nmod_desc,
    nmod_poss,
    nmod_unmarked,
    nsubj,
    nsubj_outer,
    nsubj_pass,
    nummod,
    obj,
    obl,
    obl_agent,
    obl_unmarked,
    orphan,
    parataxis,
    punct,
    reparandum,
    root,
    vocative,
    xcomp
};

inline constexpr std::size_t upos_count = static_cast<std::size_t>(Upos::x) + 1;
inline constexpr std::size_t xpos_count = static_cast<std::size_t>(Xpos::afx) + 1;
inline constexpr std::size_t relation_count = static_cast<std::size_t>(Relation::xcomp) + 1;

/// Some of the relations, subtypes counted as their own: `{Relation::obj, Relation::iobj}`.
class RelationSet {
  public:
    constexpr RelationSet() = default;
    constexpr RelationSet(std::initializer_list<Relation> relations) {
        for (const Relation relation : relations)
            add(relation);
    }

    constexpr void add(Relation relation) { bits_ |= bit(relation); }
    constexpr bool contains(Relation relation) const { return (bits_ & bit(relation)) != 0; }
    constexpr bool meets(RelationSet other) const { return (bits_ & other.bits_) != 0; }

  private:
    static_assert(relation_count <= 64);
    static constexpr std::uint64_t bit(Relation relation) {
        return std::uint64_t{1} << static_cast<unsigned>(relation);
    }

    std::uint64_t bits_ = 0;
};

/// Morphological feature.
enum class Feature : std::uint8_t {
    abbr,
    grammatical_case,
    definite,
    degree,
    ext_pos,
    foreign,
    gender,
    mood,
    num_form,
    num_type,
    number,
    person,
    polarity,
    poss,
    pron_type,
    reflex,
    style,
    tense,
    typo,
    verb_form,
    voice
};
inline constexpr std::size_t feature_count = 21;

/// The features of one word: for each, which of its values it has.
class Features {
  public:
    /// The value as spelt in UD ("Past"), empty if the word lacks the feature.
    std::string_view operator[](Feature feature) const;
    bool has(Feature feature, std::string_view value) const { return (*this)[feature] == value; }
    bool empty() const { return *this == Features(); }

    /// The FEATS column: "Mood=Ind|Tense=Past", or "_".
    std::string text() const;

    /// Reads a FEATS column. Features and values unknown to this program are left out.
    static Features parse(std::string_view column);

    friend bool operator==(const Features &, const Features &) = default;

  private:
    std::array<std::uint8_t, feature_count> values_{}; ///< 0 absent, else 1 + index of the value
};

std::string_view to_text(Upos upos);
std::string_view to_text(Xpos xpos);
std::string_view to_text(Relation relation);

/// The relation without its subtype: nsubj for nsubj_pass.
Relation universal(Relation relation);

/// Whether a word or clause with this relation is a subject.
inline bool is_subject(Relation relation) {
    return universal(relation) == Relation::nsubj || universal(relation) == Relation::csubj;
}

std::optional<Upos> parse_upos(std::string_view text);
std::optional<Xpos> parse_xpos(std::string_view text);
std::optional<Relation> parse_relation(std::string_view text);

} // namespace claimgraph
