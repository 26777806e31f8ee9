// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/grounder.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <utility>

namespace claimgraph {

Grounder::Grounder(std::string_view text) : text_(text), abbreviations_(find_abbreviations(text)) {
    // A definition holds in its normal form, so that both forms name one concept.
    for (auto &[short_form, meaning] : abbreviations_)
        meaning = normal_form(meaning).name;
}

NormalForm Grounder::resolved(TextSpan span) const {
    NormalForm form = normal_form(slice(text_, span));
    if (abbreviations_.empty())
        return form;
    std::string name;
    for (std::size_t start = 0; start < form.name.size();) {
        const std::size_t end = std::min(form.name.find(' ', start), form.name.size());
        const std::string word = form.name.substr(start, end - start);
        const auto found = abbreviations_.find(word);
        name += (name.empty() ? "" : " ") + (found == abbreviations_.end() ? word : found->second);
        start = end + 1;
    }
    form.name = std::move(name);
    return form;
}

std::optional<Mention> Grounder::ground(TextSpan span, TextSpan heading) {
    NormalForm form = resolved(span);
    if (form.name.empty())
        return std::nullopt;
    if (form.aspect.empty() && !heading.empty())
        form.aspect = normal_form(slice(text_, heading)).aspect;
    const auto next = static_cast<std::uint32_t>(concepts_.size());
    const auto [entry, is_new] = by_name_.emplace(form.name, next);
    if (is_new)
        concepts_.push_back({std::move(form.name), "", ""});
    return Mention{span, entry->second, std::move(form.aspect), std::nullopt};
}

Mention Grounder::leave_open(TextSpan span, std::string_view node) {
    Concept open{ascii_lower(slice(text_, span)), "", "_:" + std::string(node)};
    const auto next = static_cast<std::uint32_t>(concepts_.size());
    const auto [entry, is_new] = by_name_.emplace(open.curie, next);
    if (is_new)
        concepts_.push_back(std::move(open));
    return Mention{span, entry->second, "", std::nullopt};
}

std::vector<Concept> Grounder::take_concepts() {
    by_name_.clear();
    return std::exchange(concepts_, {});
}

} // namespace claimgraph
