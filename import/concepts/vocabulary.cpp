// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/vocabulary.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/language/lexicon.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::uint32_t unknown_word = std::numeric_limits<std::uint32_t>::max();

TextSpan whole(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

/// Adverbs are known by their ending, which "butterfly" has too.
bool is_grammar(std::string_view form) {
    const WordClass known = word_class(form);
    return known != WordClass::open && known != WordClass::adverb;
}

bool is_article(std::string_view form) { return form == "the" || form == "a" || form == "an"; }

/// "cancer of the breast" as "breast cancer": what follows the first "of" goes to the front.
std::vector<std::string> without_of(const std::vector<std::string> &forms) {
    const auto of = std::ranges::find(forms, "of");
    if (of == forms.begin() || of == forms.end() || of + 1 == forms.end())
        return {};
    std::vector<std::string> turned(of + 1, forms.end());
    turned.insert(turned.end(), forms.begin(), of);
    std::erase_if(turned, is_article);
    return turned;
}

} // namespace

KnownTerm Vocabulary::term(TermId id) const {
    const TermRecord &record = terms_.at(id);
    return {text_of(record.curie), text_of(record.name), text_of(record.type)};
}

std::uint32_t Vocabulary::number_of(std::string_view form) const {
    const auto found = numbers_.find(form);
    return found == numbers_.end() ? unknown_word : found->second;
}

Vocabulary::Range Vocabulary::all_that_begin_with(std::uint32_t word) const {
    if (word == unknown_word)
        return {};
    return {starts_[word], starts_[word + 1]};
}

/// Those whose word at `position` is `word`. \pre the names of the range share the words before.
Vocabulary::Range Vocabulary::narrowed(Range range, std::size_t position,
                                       std::uint32_t word) const {
    const auto begin = names_.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto end = names_.begin() + static_cast<std::ptrdiff_t>(range.end);
    // A name that ends here comes before those that go on.
    const auto word_at = [&](const Name &name) -> std::int64_t {
        return position < name.length ? std::int64_t{words_[name.first_word + position]} : -1;
    };
    const std::int64_t wanted = word;
    const auto first = std::ranges::lower_bound(begin, end, wanted, {}, word_at);
    const auto last = std::ranges::upper_bound(first, end, wanted, {}, word_at);
    return {static_cast<std::size_t>(first - names_.begin()),
            static_cast<std::size_t>(last - names_.begin())};
}

/// Length of the longest name that the words begin with, or 0; `found` gets the names that are it.
std::size_t Vocabulary::match(std::span<const std::uint32_t> words, Range &found) const {
    std::size_t longest = 0;
    Range range = all_that_begin_with(words.front());
    for (std::size_t length = 1; range.begin < range.end; ++length) {
        // Those that end here come first.
        const auto ends_here = [&](const Name &name) { return name.length == length; };
        const auto names = std::span(names_).subspan(range.begin, range.end - range.begin);
        const auto longer = std::ranges::partition_point(names, ends_here);
        if (longer != names.begin()) {
            longest = length;
            found = {range.begin, range.begin + static_cast<std::size_t>(longer - names.begin())};
        }
        if (length == words.size() || words[length] == unknown_word)
            break;
        range = narrowed(range, length, words[length]);
    }
    return longest;
}

std::vector<TermId> Vocabulary::best(Range range) const {
    std::vector<TermId> terms;
    if (range.begin == range.end)
        return terms;
    const Name &first = names_[range.begin];
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (names_[i].vocabulary == first.vocabulary && names_[i].fit == first.fit)
            terms.push_back(names_[i].term);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

std::vector<TermId> Vocabulary::find(std::string_view name) const {
    std::vector<std::string> forms;
    for (const NameWord &word : name_words(name, whole(name)))
        forms.push_back(name_word_form(slice(name, word.span)));
    while (!forms.empty() && is_article(forms.front()))
        forms.erase(forms.begin());
    const auto exactly = [&](const std::vector<std::string> &sought) -> std::vector<TermId> {
        std::vector<std::uint32_t> numbers;
        for (const std::string &form : sought)
            numbers.push_back(number_of(form));
        Range found;
        if (numbers.empty() || match(numbers, found) != numbers.size())
            return {};
        return best(found);
    };
    std::vector<TermId> terms = exactly(forms);
    return terms.empty() ? exactly(without_of(forms)) : terms;
}

std::vector<NamedTerms> Vocabulary::scan(std::string_view text, TextSpan span) const {
    const std::vector<NameWord> words = name_words(text, span);
    std::vector<std::uint32_t> numbers;
    numbers.reserve(words.size());
    for (const NameWord &word : words)
        numbers.push_back(number_of(name_word_form(slice(text, word.span))));
    std::vector<NamedTerms> found;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i + 1;
        while (end < words.size() && words[end].joined)
            ++end;
        Range range;
        const std::size_t length = match(std::span(numbers).subspan(i, end - i), range);
        if (length > 0)
            found.push_back({{words[i].span.start, words[i + length - 1].span.end}, best(range)});
        i += std::max<std::size_t>(length, 1);
    }
    return found;
}

void VocabularyBuilder::add(const Term &term) {
    const auto id = static_cast<TermId>(made_.terms_.size());
    auto type = types_.find(term.type);
    if (type == types_.end())
        type = types_.emplace(term.type, keep(term.type)).first;
    made_.terms_.push_back({keep(term.curie), keep(term.name), type->second});
    add_name(term.name, NameFit::preferred, id);
    for (const TermName &name : term.names)
        add_name(name.text, name.fit, id);
}

Vocabulary::Piece VocabularyBuilder::keep(std::string_view text) {
    // Names of 4 GB are no vocabulary; what comes after them goes without a name.
    if (made_.texts_.size() + text.size() > std::numeric_limits<std::uint32_t>::max())
        throw Error("vocabulary: holds more than 4 GB of names; remove some vocabularies");
    const Vocabulary::Piece piece{static_cast<std::uint32_t>(made_.texts_.size()),
                                  static_cast<std::uint32_t>(text.size())};
    made_.texts_ += text;
    return piece;
}

std::uint32_t VocabularyBuilder::number_of(std::string_view raw_word) {
    const auto [known, is_new] = raw_words_.try_emplace(std::string(raw_word));
    if (is_new)
        known->second = made_.numbers_
                            .try_emplace(name_word_form(raw_word),
                                         static_cast<std::uint32_t>(made_.numbers_.size()))
                            .first->second;
    return known->second;
}

void VocabularyBuilder::add_name(std::string_view name, NameFit fit, TermId term) {
    // A catalogue's order, "Diabetes Mellitus, Type 2", is not the text's.
    if (const std::size_t comma = name.find(", ");
        comma != std::string_view::npos && name.find(',', comma + 1) == std::string_view::npos) {
        const std::string turned =
            std::string(name.substr(comma + 2)) + " " + std::string(name.substr(0, comma));
        add_name(turned, std::max(fit, NameFit::exact), term);
    }
    const std::vector<NameWord> words = name_words(name, whole(name));
    if (words.empty() || words.size() > longest_name)
        return;
    const std::string_view only = slice(name, words.front().span);
    if (words.size() == 1 &&
        (only.size() < 2 || is_ascii_digit(only.front()) || is_grammar(name_word_form(only))))
        return;
    made_.names_.push_back({static_cast<std::uint32_t>(made_.words_.size()),
                            static_cast<std::uint8_t>(words.size()), static_cast<std::uint8_t>(fit),
                            vocabulary_, term});
    for (const NameWord &word : words)
        made_.words_.push_back(number_of(slice(name, word.span)));
}

Vocabulary VocabularyBuilder::build() {
    std::unordered_map<std::string, std::uint32_t>().swap(raw_words_);
    auto &names = made_.names_;
    std::ranges::sort(names, [this](const Vocabulary::Name &a, const Vocabulary::Name &b) {
        const auto left = made_.words_of(a);
        const auto right = made_.words_of(b);
        const auto order = std::lexicographical_compare_three_way(left.begin(), left.end(),
                                                                  right.begin(), right.end());
        if (order != std::strong_ordering::equal)
            return order == std::strong_ordering::less;
        return std::tie(a.vocabulary, a.fit, a.term) < std::tie(b.vocabulary, b.fit, b.term);
    });
    made_.forms_.resize(made_.numbers_.size());
    for (const auto &[form, number] : made_.numbers_)
        made_.forms_[number] = form;
    made_.starts_.assign(made_.numbers_.size() + 2, 0);
    for (const Vocabulary::Name &name : names)
        ++made_.starts_[made_.words_[name.first_word] + 1];
    for (std::size_t i = 1; i < made_.starts_.size(); ++i)
        made_.starts_[i] += made_.starts_[i - 1];
    made_.words_.shrink_to_fit();
    names.shrink_to_fit();
    made_.texts_.shrink_to_fit();
    return std::move(made_);
}

} // namespace claimgraph
