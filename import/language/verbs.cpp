// SPDX-License-Identifier: Apache-2.0
#include "import/language/verbs.hpp"

#include "import/language/lexicon.hpp"

#include <unordered_map>

namespace claimgraph {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// "stop" doubles its last letter before -ed and -ing; "visit" and "repair" do not.
bool doubles(std::string_view lemma) {
    if (lemma.size() < 3 || lemma.size() > 4)
        return lemma == "occur" || lemma == "refer" || lemma == "prefer" || lemma == "confer" ||
               lemma == "transfer" || lemma == "permit" || lemma == "admit" || lemma == "regret" ||
               lemma == "transmit" || lemma == "control" || lemma == "propel" || lemma == "deter" ||
               lemma == "compel" || lemma == "commit" || lemma == "forget" || lemma == "begin";
    const char last = lemma[lemma.size() - 1];
    return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' &&
           is_vowel(lemma[lemma.size() - 2]) && !is_vowel(lemma[lemma.size() - 3]) &&
           lemma != "open" && lemma != "enter";
}

std::string third_person_of(std::string_view lemma) {
    const std::string stem(lemma);
    if (lemma.ends_with("s") || lemma.ends_with("x") || lemma.ends_with("z") ||
        lemma.ends_with("ch") || lemma.ends_with("sh") || lemma.ends_with("o"))
        return stem + "es";
    if (lemma.ends_with("y") && lemma.size() > 1 && !is_vowel(lemma[lemma.size() - 2]))
        return stem.substr(0, stem.size() - 1) + "ies";
    return stem + "s";
}

std::string past_of(std::string_view lemma) {
    const std::string stem(lemma);
    if (lemma.ends_with("e"))
        return stem + "d";
    if (lemma.ends_with("y") && lemma.size() > 1 && !is_vowel(lemma[lemma.size() - 2]))
        return stem.substr(0, stem.size() - 1) + "ied";
    return doubles(lemma) ? stem + stem.back() + "ed" : stem + "ed";
}

std::string gerund_of(std::string_view lemma) {
    const std::string stem(lemma);
    if (lemma.ends_with("ie"))
        return stem.substr(0, stem.size() - 2) + "ying";
    if (lemma.ends_with("e") && !lemma.ends_with("ee"))
        return stem.substr(0, stem.size() - 1) + "ing";
    const bool twice = doubles(lemma) || ((lemma.size() <= 4) && lemma.ends_with("ut"));
    return (twice ? stem + stem.back() : stem) + "ing";
}

class VerbTable {
  public:
    VerbTable() {
        for (const Row &row : rows_of(lexicons::irregular_verbs())) {
            add(std::string(row.at(1)), row.at(0), past_tense);
            add(std::string(row.at(2)), row.at(0), participle);
            irregular_[row.at(0)] = true;
        }
        for (const Row &row : rows_of(lexicons::predicates()))
            add_forms(row.at(0).substr(0, row.at(0).find(' ')));
        for (const Row &row : rows_of(lexicons::irregular_verbs()))
            add_forms(row.at(0));
    }

    VerbUse find(std::string_view word) const {
        const auto found = uses_.find(std::string(word));
        return found == uses_.end() ? VerbUse{} : found->second;
    }

  private:
    void add_forms(std::string_view lemma) {
        if (lemma == "be")
            return;
        add(std::string(lemma), lemma, base_form);
        add(third_person_of(lemma), lemma, third_person);
        add(gerund_of(lemma), lemma, gerund);
        if (!irregular_.contains(lemma))
            add(past_of(lemma), lemma, past_tense | participle);
    }

    void add(std::string form, std::string_view lemma, int forms) {
        VerbUse &use = uses_[std::move(form)];
        if (use.forms == 0)
            use.lemma = lemma;
        if (use.lemma == lemma)
            use.forms = static_cast<std::uint8_t>(use.forms | forms);
    }

    std::unordered_map<std::string, VerbUse> uses_;
    std::unordered_map<std::string_view, bool> irregular_;
};

} // namespace

VerbUse find_verb(std::string_view word) {
    static const VerbTable table;
    return table.find(word);
}

std::string guess_lemma(std::string_view word) {
    std::string stem(word);
    const auto cut = [&](std::string_view end) {
        const bool found = word.size() > end.size() + 2 && word.ends_with(end);
        if (found)
            stem.resize(word.size() - end.size());
        return found;
    };
    if (cut("ies") || cut("ied"))
        return stem + "y";
    if (!cut("ing") && !cut("ed")) {
        cut(word.ends_with("shes") || word.ends_with("ches") || word.ends_with("sses") ? "es"
                                                                                       : "s");
        return stem;
    }
    const char last = stem.back();
    if (stem.size() > 3 && last == stem[stem.size() - 2] && last != 'l' && last != 's' &&
        last != 'e')
        return stem.substr(0, stem.size() - 1);
    for (const std::string_view end :
         {"at", "iz", "is", "v", "c", "g", "u", "ib", "ir", "ur", "os", "us", "as"})
        if (stem.ends_with(end) && !stem.ends_with("ng") && !stem.ends_with("ss"))
            return stem + "e";
    return stem;
}

} // namespace claimgraph
