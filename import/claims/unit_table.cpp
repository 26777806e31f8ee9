// SPDX-License-Identifier: Apache-2.0
#include "import/claims/unit_table.hpp"

#include "core/ascii.hpp"
#include "import/claims/numbers.hpp"
#include "import/language/characters.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace claimgraph {
namespace {

// No entry is longer; a longer word is not looked up.
constexpr std::size_t longest_unit = 32;

struct Entry {
    std::string_view symbol;
    UnitKind kind = UnitKind::other;
    std::string_view prefixes; ///< those that the symbol takes
};

/// A written form with blanks or signs in it.
struct Literal {
    std::string_view written;
    Entry entry;
};

UnitKind kind_of(std::string_view word) {
    static constexpr std::array names = std::to_array<std::string_view>(
        {"none", "dose", "mass", "volume", "amount", "time", "percent", "times", "subject",
         "person", "count", "frequency", "money", "divisor", "other"});
    const auto found = std::ranges::find(names, word);
    return found == names.end() ? UnitKind::other : static_cast<UnitKind>(found - names.begin());
}

/// Micro is written with two code points and with the letter u.
std::size_t micro_length(std::string_view text) {
    if (text.starts_with("µ") || text.starts_with("μ"))
        return 2;
    return text.starts_with("u") ? 1 : 0;
}

class UnitTable {
  public:
    UnitTable() {
        for (const Row &row : rows_of(lexicons::units())) {
            const Entry entry{row.at(1), kind_of(row.at(2)), row.size() > 3 ? row[3] : ""};
            const std::string_view written = row[0];
            const bool letters = std::ranges::all_of(written, is_ascii_letter);
            if (!letters)
                literals_[written.front()].push_back({written, entry});
            words_.emplace(written, entry);
        }
        for (auto &[first, forms] : literals_)
            std::ranges::stable_sort(forms, std::greater{},
                                     [](const Literal &form) { return form.written.size(); });
    }

    const Literal *literal_at(std::string_view text) const {
        const auto forms = literals_.find(text.front());
        if (forms == literals_.end())
            return nullptr;
        for (const Literal &form : forms->second)
            if (text.starts_with(form.written) && ends_there(text, form.written.size()))
                return &form;
        return nullptr;
    }

    const Entry *word(std::string_view written) const {
        const auto found = words_.find(written);
        return found == words_.end() ? nullptr : &found->second;
    }

  private:
    // A unit ends before the next letter, unless it ends in a sign ("%") itself.
    static bool ends_there(std::string_view text, std::size_t length) {
        return !is_word_before(text, length) || !is_word_at(text, length) ||
               is_ascii_digit(text[length]);
    }

    WordTable<Entry> words_;
    std::unordered_map<char, std::vector<Literal>> literals_;
};

const UnitTable &units() {
    static const UnitTable table;
    return table;
}

Unit unit_of(const Entry &entry, std::size_t length) {
    return {std::string(entry.symbol), entry.kind, length};
}

/// "mg", "µmol", "kPa": a prefix and a symbol that takes it.
std::optional<Unit> prefixed(std::string_view word) {
    const std::size_t micro = micro_length(word);
    const std::size_t length = micro != 0 ? micro : 1;
    const std::string_view prefix = micro != 0 ? "µ" : word.substr(0, 1);
    const Entry *entry = units().word(word.substr(length));
    if (entry == nullptr || entry->prefixes.find(prefix) == std::string_view::npos)
        return std::nullopt;
    Unit unit = unit_of(*entry, word.size());
    unit.symbol.insert(0, prefix);
    // Millilitres are given to patients, litres are had.
    if (unit.symbol == "mL")
        unit.kind = UnitKind::dose;
    return unit;
}

std::size_t letters_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at <= longest_unit) {
        const TextCharacter next = character_at(text, end);
        if (!is_letter(next.kind))
            break;
        end += next.length;
    }
    return end - at;
}

} // namespace

std::optional<Unit> listed_unit(std::string_view word) {
    if (word.empty() || word.size() > longest_unit)
        return std::nullopt;
    if (const Entry *entry = units().word(word))
        return unit_of(*entry, word.size());
    if (word.size() < 4)
        return std::nullopt;
    const Entry *entry = units().word(ascii_lower(word));
    return entry == nullptr ? std::nullopt : std::optional(unit_of(*entry, word.size()));
}

std::optional<Unit> simple_unit_at(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return std::nullopt;
    const std::string_view rest = text.substr(at, 2 * longest_unit);
    if (const Literal *literal = units().literal_at(rest))
        return unit_of(literal->entry, literal->written.size());
    const std::size_t length = letters_at(text, at);
    if (length == 0 || length > longest_unit)
        return std::nullopt;
    const std::string_view word = text.substr(at, length);
    if (auto unit = listed_unit(word))
        return unit;
    return prefixed(word);
}

} // namespace claimgraph
