// SPDX-License-Identifier: Apache-2.0
#include "import/claims/first_person.hpp"

#include "core/ascii.hpp"
#include "import/claims/noun_classes.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace claimgraph {
namespace {

TextSpan without_description(std::string_view text, TextSpan speaker) {
    const std::size_t end = slice(text, speaker).find_first_of(",(");
    if (end != std::string_view::npos && end > 1)
        speaker.end = speaker.start + static_cast<std::uint32_t>(end);
    while (speaker.end > speaker.start && text[speaker.end - 1] == ' ')
        --speaker.end;
    return speaker;
}

} // namespace

bool tells_past(const Tree &tree, WordIndex predicate) {
    return tree[predicate].xpos == Xpos::vbd ||
           std::ranges::any_of(tree.children(predicate), [&](WordIndex child) {
               if (!tree.is(child, {Relation::aux, Relation::aux_pass, Relation::cop}))
                   return false;
               return tree[child].xpos == Xpos::vbd ||
                      (tree.lemma(child) == "have" && tree[child].xpos != Xpos::vb);
           });
}

bool is_said_by_body(std::string_view text, std::span<const Source> sources,
                     const Assertion &assertion) {
    return assertion.attribution.span &&
           std::ranges::any_of(assertion.source_indexes, [&](std::uint32_t index) {
               return sources[index].kind != SourceKind::person &&
                      sources[index].name == slice(text, *assertion.attribution.span);
           });
}

bool is_known_speaker(std::string_view text, const Attribution &attribution) {
    return attribution.kind == AttributionKind::named ||
           (attribution.kind == AttributionKind::unnamed && attribution.span &&
            ascii_lower(slice(text, *attribution.span)).starts_with("the "));
}

void name_first_person(std::string_view text, Grounder &grounder, Assertion &assertion,
                       TextSpan speaker, bool we) {
    const bool named = assertion.attribution.kind == AttributionKind::named;
    const bool several = !named && slice(text, speaker).ends_with('s'); // "the doctors"
    const std::string_view pronouns = several       ? "ourselves us we"
                                      : named && we ? "i me myself ourselves us we"
                                                    : "i me myself";
    const TextSpan name = without_description(text, speaker);
    const auto resolve = [&](Mention &end) {
        if (!lists_word(pronouns, ascii_lower(slice(text, end.span))))
            return;
        if (std::optional<Mention> who = grounder.ground(name)) {
            who->span = end.span;
            who->antecedent = name;
            end = *std::move(who);
        }
    };
    resolve(assertion.subject);
    if (assertion.object)
        resolve(*assertion.object);
}

} // namespace claimgraph
