// SPDX-License-Identifier: Apache-2.0
#include "import/language/lemmatizer.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/language/characters.hpp"
#include "import/language/word_features.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// How a word is capitalized: names and acronyms keep their case in a lemma.
enum class Casing : std::uint8_t { lower, initial, upper, mixed };

Casing casing_of(std::string_view form) {
    const auto uppers = std::count_if(form.begin(), form.end(), is_ascii_upper);
    const auto lowers = std::count_if(form.begin(), form.end(), is_ascii_lower);
    if (uppers == 0)
        return Casing::lower;
    if (lowers == 0)
        return uppers == 1 && form.size() == 1 ? Casing::initial : Casing::upper;
    return uppers == 1 && is_ascii_upper(form.front()) ? Casing::initial : Casing::mixed;
}

constexpr char to_ascii_upper(char c) {
    return is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes that both begin with, whole characters only.
std::size_t common_prefix(std::string_view a, std::string_view b) {
    const auto limit = std::min(a.size(), b.size());
    std::size_t size = 0;
    while (size < limit && a[size] == b[size])
        ++size;
    const auto splits = [&](std::string_view text) {
        return size < text.size() && continues_character(text[size]);
    };
    while (size > 0 && (splits(a) || splits(b)))
        --size;
    return size;
}

constexpr std::uint64_t combine(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29U);
}

/// "1,200" as "1200".
std::string without_separators(std::string_view number) {
    std::string digits;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const auto group = number.substr(i + 1, 3);
        const bool separates = number[i] == ',' && i > 0 && group.size() == 3 &&
                               std::all_of(group.begin(), group.end(), is_ascii_digit) &&
                               (i + 4 == number.size() || !is_ascii_digit(number[i + 4]));
        if (!separates)
            digits.push_back(number[i]);
    }
    return digits;
}

/// The form with runs of three and more of a letter cut to `longest`.
std::string with_short_runs(std::string_view form, std::size_t longest) {
    std::string out;
    for (std::size_t i = 0; i < form.size();) {
        const std::size_t end = std::min(form.find_first_not_of(form[i], i), form.size());
        out.append(end - i < 3 ? end - i : longest, form[i]);
        i = end;
    }
    return out;
}

/// "sooooo" as "so" and "goood" as "good", where the dictionary has one of them.
std::string unstretched(std::string_view form, const Dictionary &dictionary) {
    for (const std::size_t longest : {2U, 1U}) {
        const std::string shorter = with_short_runs(form, longest);
        if (shorter.size() == form.size())
            break;
        const auto known = dictionary.find(hash_bytes(ascii_lower(shorter), 0));
        if ((known.spelling & spelled_lower) != 0)
            return shorter;
    }
    return std::string(form);
}

std::string usual_casing(std::string_view form, Xpos xpos, const Dictionary &dictionary) {
    const Casing casing = casing_of(form);
    const bool is_name = xpos == Xpos::nnp || xpos == Xpos::nnps;
    const bool may_be_capital = is_name || xpos == Xpos::jj;
    if (xpos == Xpos::nn && form.size() == 1)
        return std::string(form); // "vitamin C"
    if (casing == Casing::initial && !may_be_capital)
        return ascii_lower(form);
    if (casing == Casing::mixed || (casing == Casing::initial && is_name) ||
        (casing == Casing::lower && !may_be_capital))
        return std::string(form);
    std::string lower = ascii_lower(form);
    const unsigned spelling = dictionary.find(hash_bytes(lower, 0)).spelling;
    if (!is_name && (spelling & spelled_lower) != 0)
        return lower;
    if (may_be_capital && spelling == spelled_initial) {
        lower[0] = to_ascii_upper(lower[0]);
        return lower;
    }
    return std::string(form);
}

struct PastForm {
    std::string_view form;
    std::string_view lemma;
};

/// Past forms that automatic lemmas of the treebanks take for those of other verbs ("rang",
/// "stag"), found by inflecting the verbs of WordNet.
constexpr PastForm misread_past[] = {
    {"bathed", "bathe"},         {"insured", "insure"}, {"pared", "pare"},   {"ranged", "range"},
    {"reconvened", "reconvene"}, {"routed", "route"},   {"staged", "stage"}, {"tinged", "tinge"}};

} // namespace

std::string LemmaRule::apply(std::string_view form) const {
    std::string lemma = lower_case ? ascii_lower(form) : std::string(form);
    const std::size_t kept = lemma.size() - std::min<std::size_t>(strip, lemma.size());
    if (kept < lemma.size() && continues_character(lemma[kept]))
        return lemma; // an ending of other letters: the rule is not about this word
    lemma.resize(kept);
    lemma += append;
    return lemma.empty() ? std::string(form) : lemma;
}

std::string LemmaRule::text() const {
    return std::string(lower_case ? "l" : "k") + static_cast<char>('0' + strip) + append;
}

LemmaRule LemmaRule::parse(std::string_view text) {
    if (text.size() < 2)
        return {};
    return {text[0] == 'l', static_cast<std::uint8_t>(text[1] - '0'), std::string(text.substr(2))};
}

LemmaRule LemmaRule::between(std::string_view form, std::string_view lemma) {
    const std::string low = ascii_lower(form);
    const std::size_t kept = common_prefix(form, lemma);
    const std::size_t lower_kept = common_prefix(low, lemma);
    const bool lower =
        lower_kept > kept || (kept == 0 && low != form && ascii_lower(lemma) == lemma);
    const std::size_t prefix = lower ? lower_kept : kept;
    return {lower, static_cast<std::uint8_t>(form.size() - prefix),
            std::string(lemma.substr(prefix))};
}

EndingKeys ending_keys(std::string_view form, Xpos xpos) {
    const std::uint64_t seed = combine(combine(1, static_cast<std::uint64_t>(xpos)),
                                       static_cast<std::uint64_t>(casing_of(form)));
    EndingKeys endings;
    const std::size_t length = std::min(form.size(), longest_ending);
    std::uint64_t hash = seed;
    std::array<std::uint64_t, longest_ending + 1> by_length{};
    by_length[0] = hash;
    for (std::size_t i = 0; i < form.size() && i < 64; ++i) {
        hash = combine(hash, static_cast<unsigned char>(to_ascii_lower(form[form.size() - 1 - i])));
        if (i < length)
            by_length[i + 1] = hash;
    }
    endings.keys[endings.count++] = combine(hash, 0x777);
    for (std::size_t i = length + 1; i-- > 0;)
        endings.keys[endings.count++] = by_length[i];
    return endings;
}

std::string usual_form(std::string_view form, Xpos xpos, const Dictionary &dictionary) {
    switch (xpos) {
    case Xpos::cd:
        return usual_casing(without_separators(form), xpos, dictionary);
    case Xpos::jj:
    case Xpos::rb:
    case Xpos::vb:
    case Xpos::vbp:
        return usual_casing(unstretched(form, dictionary), xpos, dictionary);
    default:
        return usual_casing(form, xpos, dictionary);
    }
}

Lemmatizer::Lemmatizer(const ModelFile &model, const Dictionary &dictionary)
    : dictionary_(dictionary), slots_(model.section<std::uint32_t>(ModelSection::lemma_slots)) {
    const auto text = model.section<char>(ModelSection::lemma_rules);
    std::string_view rest(text.data(), text.size());
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        rules_.push_back(LemmaRule::parse(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const std::size_t slots = slots_.size() / 2;
    bool has_empty = false;
    for (std::size_t i = 0; i < slots; ++i) {
        has_empty |= slots_[2 * i + 1] == 0;
        if (slots_[2 * i + 1] > rules_.size())
            throw Error("language model: a lemma rule is missing; train it again");
    }
    if (slots == 0 || (slots & (slots - 1)) != 0 || !has_empty)
        throw Error("language model: its lemma table is malformed; train it again");
}

std::string Lemmatizer::lemma(std::string_view given, Xpos xpos) const {
    const std::string lemma = by_rule(given, xpos);
    if (xpos != Xpos::nns && xpos != Xpos::nn)
        return lemma;
    // "cary" for "caries", "buse" for "buses": where the dictionary knows the form, it knows the
    // lemma too.
    const auto known = [&](const std::string &word) {
        return (dictionary_.find(hash_bytes(word, 0)).spelling & spelled_lower) != 0;
    };
    const std::string form = ascii_lower(given);
    if (lemma == form || lemma.empty() || !is_ascii_lower(lemma.front()) || known(lemma) ||
        !known(form))
        return lemma;
    for (const std::string_view ending : {"es", "s"})
        if (form.ends_with(ending))
            if (const std::string shorter = form.substr(0, form.size() - ending.size());
                known(shorter))
                return shorter;
    if (xpos == Xpos::nns && (form.ends_with("ers") || form.ends_with("ors")))
        return form.substr(0, form.size() - 1);     // "biomarkers"
    if (xpos == Xpos::nns && form.ends_with("ses")) // "metastases"
        if (std::string singular = form.substr(0, form.size() - 2) + "is"; known(singular))
            return singular;
    return form;
}

std::string Lemmatizer::by_rule(std::string_view given, Xpos xpos) const {
    const std::string form = usual_form(given, xpos, dictionary_);
    if (xpos == Xpos::vbd || xpos == Xpos::vbn)
        for (const PastForm &past : misread_past)
            if (past.form == form)
                return std::string(past.lemma);
    const EndingKeys endings = ending_keys(form, xpos);
    const std::size_t mask = slots_.size() / 2 - 1;
    for (std::size_t i = 0; i < endings.count; ++i) {
        const std::uint64_t key = endings.keys[i];
        const auto fingerprint = static_cast<std::uint32_t>(key >> 32U);
        for (std::size_t slot = key & mask; slots_[2 * slot + 1] != 0; slot = (slot + 1) & mask)
            if (slots_[2 * slot] == fingerprint)
                return rules_[slots_[2 * slot + 1] - 1].apply(form);
    }
    return xpos == Xpos::nnp ? form : ascii_lower(form);
}

} // namespace claimgraph
