// SPDX-License-Identifier: Apache-2.0
#include "import/claims/told_findings.hpp"

#include "core/ascii.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace claimgraph {
namespace {

/// "The manual notes Y": what is written.
bool names_document(const Tree &tree, WordIndex noun) {
    return lists_word("agreement article bill book brief document editorial guideline law letter "
                      "manual memo notice paper policy report rule statement statute website",
                      tree.lemma(noun));
}

/// "good strength", "low toxicity": a bare noun that says how something is.
bool names_quality(const Tree &tree, WordIndex noun) {
    const std::string_view lemma = tree.lemma(noun);
    return !tree.has_child(noun, {Relation::det}) &&
           std::ranges::any_of(std::array{"ity", "cy", "ness", "th", "ance", "ence"},
                               [&](std::string_view end) { return lemma.ends_with(end); }) &&
           lemma != "evidence" && lemma != "difference";
}

} // namespace

bool is_yet_to_tell(const Clause &clause) {
    return std::ranges::any_of(clause.proposition.chain, [&](WordIndex verb) {
        return lists_word("conduct do need perform plan require undertake",
                          clause.tree.lemma(verb));
    });
}

std::optional<Predicate> told_by_none(const Clause &clause, WordIndex subject, WordIndex object,
                                      const RelationLink &link) {
    const Tree &tree = clause.tree;
    if (tree.lower(subject) == "you" && link.lemma == "find") // "You can find figs here"
        return Predicate::other;
    // "MTA showed good strength": a substance, for people and bodies tell findings.
    if (tree.upos(subject) == Upos::propn && link.rule.name == rules::verb.name &&
        lists_word("demonstrate exhibit show", link.lemma) &&
        tree[clause.proposition.predicate].xpos == Xpos::vbd && names_quality(tree, object) &&
        std::ranges::all_of(tree.surface(subject), is_ascii_upper))
        return Predicate::has_property;
    if (tree.upos(subject) != Upos::noun || inquiry_of(tree, object) == Inquiry::evidence)
        return std::nullopt;
    if (names_population(tree, subject))
        return lists_word("demonstrate display exhibit show", link.lemma) &&
                       clause.proposition.chain.empty()
                   ? std::optional(Predicate::has_property)
                   : std::nullopt;
    if (link.rule.name != rules::verb.name || names_agent(tree, subject) ||
        lists_word("indicate reveal signal", link.lemma) ||
        (lists_word("note state stress", link.lemma) && names_document(tree, subject)))
        return std::nullopt;
    const Xpos form = tree[clause.proposition.predicate].xpos;
    const bool present = form == Xpos::vbz || form == Xpos::vbp; // "The museum shows coins"
    const bool has_it = lists_word("demonstrate show", link.lemma) && !present &&
                        !lists_word("chart figure graph graphic image map photo picture table",
                                    tree.lemma(subject));
    return has_it ? Predicate::has_property : Predicate::other;
}

} // namespace claimgraph
