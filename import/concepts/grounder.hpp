// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the mentions of one document to its concepts.

#include "core/concept.hpp"
#include "import/concepts/abbreviations.hpp"
#include "import/concepts/known_concepts.hpp"
#include "import/concepts/normal_form.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// What words name as far as the vocabulary tells.
struct NamedConcept {
    TextSpan span;
    std::string_view name; ///< preferred name, else the normal form
    std::string_view type; ///< empty where the vocabulary has no such name
};

/// A place of a document that names a known concept, in a claim or not.
struct ConceptMention {
    TextSpan span;
    Concept what;                        ///< without CURIE and type where the name is ambiguous
    std::vector<std::string> candidates; ///< what an ambiguous name may mean
};

/// Names the concepts of one document, each once. Borrows the text and what is known.
class Grounder {
  public:
    explicit Grounder(std::string_view text, const KnownConcepts &known = builtin_concepts());
    Grounder(const Grounder &) = delete; ///< its own strings are viewed
    Grounder &operator=(const Grounder &) = delete;

    /// The mention at `span`; nothing where its words name nothing. `heading` is what the mention
    /// is an item of: its aspect holds where the mention has none.
    ///
    /// The concept is that of the vocabulary whose name the words are, with what the document
    /// abbreviates written out; else that of the phrase which the words garble; else the one that
    /// their normal form names.
    std::optional<Mention> ground(TextSpan span, TextSpan heading = {});

    /// The mention at `span` of whose words those at `name` name people or things and the others
    /// narrow them: "miners who smoke" is "miner who smoke", which no vocabulary knows.
    Mention ground_narrowed(TextSpan span, TextSpan name);

    /// The mention of a share of the whole that stands before it: "40%" of "Of the farmers, 40%
    /// were poor" is "40 % of farmer".
    Mention ground_share(TextSpan share, TextSpan whole);

    /// The mention of what belongs to an antecedent: "its complications" is "complication of gout".
    /// Nothing where a vocabulary knows it, whosever it is, or where the words name nothing.
    std::optional<Mention> ground_owned(TextSpan span, TextSpan owner);

    /// The mention of a thing whose name begins in front of another: "power" of "muscle strength
    /// and power" with the modifier "muscle". A word that the vocabulary knows by itself stays as
    /// it is, and so does one that people do not put behind the modifier.
    std::optional<Mention> ground_modified(TextSpan span, TextSpan modifier);

    /// The same whatever the words are: "tolerability" of "good safety and tolerability" is good.
    Mention ground_behind(TextSpan span, TextSpan modifier);

    /// From now on names that end in the word are no plurals. Borrows it.
    void know_surname(std::string_view word);

    /// The type of what a mention of this grounder names; empty where no vocabulary knows it.
    std::string_view type_of(const Mention &mention) const;

    /// The name of what a mention of this grounder names; valid until the next mention.
    std::string_view name_of(const Mention &mention) const;

    /// What the words at `span` name; valid as long as the grounder. They become no mention, and no
    /// garbled name is looked for.
    NamedConcept named(TextSpan span);

    /// The same with the aspect behind the name: "cancer rate" for "rates of cancer".
    std::string named_with_aspect(TextSpan span);

    /// Every mention of a concept that the vocabulary knows, in text order: names, short forms, and
    /// items that share the head of a name ("renal and hepatic failure").
    std::vector<ConceptMention> known_mentions();

    /// A mention that is known not to be known: a pronoun whose antecedent is open. Mentions with
    /// the same `node` are one concept; it is named as the text has it and gets the identifier of a
    /// blank node ("_:" and `node`), so that no two documents meet on "it".
    Mention leave_open(TextSpan span, std::string_view node);

    /// The concepts in order of first mention; the grounder is empty afterwards.
    std::vector<Concept> take_concepts();

  private:
    /// What a mention turned out to mean.
    struct Meaning {
        Concept what;
        std::string aspect;
        std::optional<Repair> repair = {};
        std::vector<std::string> candidates = {};
    };

    std::string written_out(std::string_view words) const;
    bool ends_in_surname(std::string_view words) const;
    Meaning meaning_of(TextSpan span);
    std::optional<Meaning> known_by(std::string_view name);
    std::optional<Meaning> known_as_its_kind(std::string_view name);
    std::optional<Meaning> known_by_short_form(std::string_view name);
    std::optional<TermId> meant(const std::vector<TermId> &terms);
    std::vector<ConceptMention> items_before(TextSpan name);
    std::optional<Meaning> repaired(std::string_view name);
    Meaning repair(std::string_view name, const SpunReading &reading, double evidence) const;
    double support_for(std::string_view phrase);
    const std::vector<std::string> &strong_phrases();
    bool is_paraphrased();
    bool names_elsewhere(TermId term);
    std::optional<Meaning> put_for(std::string_view word);
    std::uint32_t index_of(Concept what);

    std::string_view text_;
    const KnownConcepts &known_;
    Abbreviations abbreviations_;
    std::unordered_multimap<std::string_view, std::string_view> short_forms_; ///< by long form
    std::vector<Concept> concepts_;
    std::unordered_map<std::string, std::uint32_t> by_identity_;

    std::set<std::string_view> surnames_;
    std::unordered_map<std::string_view, Meaning> meanings_; ///< by the words of a mention

    std::unordered_map<std::string_view, Concept> named_; ///< likewise

    // Found when first asked for.
    std::optional<std::set<TermId>> document_terms_;
    std::optional<std::vector<std::string>> strong_phrases_;
    std::optional<bool> paraphrased_;
};

} // namespace claimgraph
