// SPDX-License-Identifier: Apache-2.0

// All places of a document that name a known concept.

#include "core/ascii.hpp"
#include "import/concepts/grounder.hpp"
#include "import/concepts/name_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimgraph {
namespace {

bool is_in_short_form(char c) { return is_ascii_alnum(c) || c == '-'; }

/// Where the short forms stand, also in the plural ("SSRIs").
std::vector<TextSpan> short_forms_in(std::string_view text, const Abbreviations &abbreviations) {
    std::vector<TextSpan> found;
    if (abbreviations.empty())
        return found;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        while (end < text.size() && is_in_short_form(text[end]))
            ++end;
        if (end == start) {
            ++start;
            continue;
        }
        std::string word(text.substr(start, end - start));
        if (!abbreviations.contains(word) && word.ends_with('s'))
            word.pop_back();
        // A letter alone may stand for anything.
        if (word.size() > 1 && abbreviations.contains(word))
            found.push_back({static_cast<std::uint32_t>(start),
                             static_cast<std::uint32_t>(start + word.size())});
        start = end;
    }
    return found;
}

} // namespace

/// The names that items share their head with, as "renal" of "renal and hepatic failure".
std::vector<ConceptMention> Grounder::items_before(TextSpan name) {
    const std::string_view words = slice(text_, name);
    const std::size_t blank = words.find(' ');
    std::vector<ConceptMention> items;
    if (blank == std::string_view::npos)
        return items;
    const std::string_view head = words.substr(blank);
    std::string_view before = text_.substr(0, name.start);
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view link : std::array<std::string_view, 6>{
                 ", and ", ", or ", " and ", " or ", ", ", " and/or "}) {
            if (!before.ends_with(link))
                continue;
            const std::string_view rest = before.substr(0, before.size() - link.size());
            const std::size_t start = rest.find_last_of(" (\n") + 1;
            const std::string_view item = rest.substr(start);
            if (item.empty())
                break;
            auto meaning = known_by(std::string(item).append(head));
            if (!meaning)
                break;
            items.push_back(
                {{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(rest.size())},
                 std::move(meaning->what),
                 std::move(meaning->candidates)});
            before = rest.substr(0, start);
            more = true;
            break;
        }
    }
    return items;
}

std::vector<ConceptMention> Grounder::known_mentions() {
    std::vector<ConceptMention> found;
    const auto take = [&](TextSpan span, std::optional<Meaning> meaning) {
        if (meaning)
            found.push_back({span, std::move(meaning->what), std::move(meaning->candidates)});
    };
    const std::vector<TextSpan> short_forms = short_forms_in(text_, abbreviations_);
    std::vector<TextSpan> covered;
    for (const NamedTerms &named :
         known_.vocabulary.scan(text_, {0, static_cast<std::uint32_t>(text_.size())})) {
        // What the document says of a short form goes before what vocabularies say.
        const auto redefines = [&](TextSpan form) { return form.overlaps(named.span); };
        const auto form = std::ranges::find_if(short_forms, redefines);
        if (form != short_forms.end() && form->length() >= named.span.length())
            continue;
        const std::string_view words = slice(text_, named.span);
        take(named.span, known_by(words));
        covered.push_back(named.span);
        // "heart and renal failure" speaks of no heart.
        for (ConceptMention &item : items_before(named.span)) {
            std::erase_if(found, [&](const ConceptMention &mention) {
                return mention.span.overlaps(item.span);
            });
            found.push_back(std::move(item));
        }
    }
    for (const TextSpan form : short_forms) {
        if (std::ranges::any_of(covered, [&](TextSpan other) { return other.overlaps(form); }))
            continue;
        const std::string short_form(slice(text_, form));
        auto meaning = known_by(abbreviations_.at(short_form));
        take(form, meaning ? std::move(meaning) : known_by(short_form));
    }
    std::ranges::stable_sort(found, {}, [](const ConceptMention &mention) {
        return std::pair(mention.span.start, mention.span.end);
    });
    return found;
}

} // namespace claimgraph
