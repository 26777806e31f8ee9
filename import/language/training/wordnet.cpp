// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/wordnet.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/language/training/regular_forms.hpp"
#include "import/language/word_features.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>
#include <tuple>

namespace claimgraph::training {
namespace {

/// The files of WordNet, in the order of its numbers for parts of speech.
enum Pos { noun, verb, adjective, adverb };
constexpr std::array<const char *, 4> pos_names = {"noun", "verb", "adj", "adv"};

/// What a form may be; a set of bits.
enum Part : unsigned {
    singular = 1,
    plural = 2,
    name = 4,
    base = 8,
    third_person = 16,
    past = 32,
    gerund = 64,
    positive = 128,
    comparative = 256,
    superlative = 512,
    adverbial = 1024,
};

/// Kinds of complements that WordNet's verb frames name; a set of bits.
unsigned complements(int frame) {
    switch (frame) {
    case 8:
    case 9:
    case 10:
    case 11:
        return 2; // an object
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
    case 31:
        return 4; // an object and more
    case 26:
    case 29:
    case 34:
        return 8; // that
    case 24:
    case 25:
    case 28:
    case 30:
    case 32:
    case 33:
    case 35:
        return 16; // another verb
    default:
        return 1; // none
    }
}

/// What is known of a form, or of a lemma.
struct Knowledge {
    unsigned parts = 0;
    std::array<unsigned, 4> counts{}; ///< in WordNet's sense-tagged texts, by Pos
    std::array<unsigned, 2> senses{}; ///< lexicographer file of the first sense, noun and verb
    unsigned complements = 0;
    unsigned spelling = 0;

    void add(const Knowledge &lemma, Pos pos, Part part) {
        parts |= part;
        spelling |= lemma.spelling;
        counts[pos] = std::max(counts[pos], lemma.counts[pos]);
        if (pos == noun || pos == verb)
            senses[pos] = senses[pos] == 0 ? lemma.senses[pos] : senses[pos];
        if (pos == verb)
            complements |= lemma.complements;
    }
    std::tuple<unsigned, int> part_signature() const {
        const auto most = std::max_element(counts.begin(), counts.end());
        return {parts, *most == 0 ? -1 : static_cast<int>(most - counts.begin())};
    }
    std::tuple<unsigned, unsigned, unsigned> sense_signature() const {
        return {senses[0], senses[1], complements};
    }
};

std::ifstream open(const std::string &path) {
    std::ifstream file(path);
    if (!file)
        throw Error(path + ": cannot be read; give the folder of WordNet 3.0");
    return file;
}

std::vector<std::string> fields_of(const std::string &line) {
    std::istringstream in(line);
    std::vector<std::string> fields;
    for (std::string field; in >> field && field != "|";)
        fields.push_back(field);
    return fields;
}

/// Single words of letters; capitals are found elsewhere.
bool is_word(const std::string &text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '.';
    });
}

struct Synset {
    unsigned lexicographer_file = 0;
    std::vector<std::string> words;
    unsigned complements = 0;
};

std::map<std::string, Synset> read_synsets(const std::string &folder, Pos pos) {
    std::map<std::string, Synset> synsets;
    auto file = open(folder + "/data." + pos_names[pos]);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == ' ')
            continue;
        const auto fields = fields_of(line);
        Synset &synset = synsets[fields.at(0)];
        synset.lexicographer_file = static_cast<unsigned>(std::stoul(fields.at(1)));
        const std::size_t words = std::stoul(fields.at(3), nullptr, 16);
        for (std::size_t i = 0; i < words; ++i)
            synset.words.push_back(fields.at(4 + 2 * i));
        const std::size_t pointers = std::stoul(fields.at(4 + 2 * words));
        const std::size_t frames = 5 + 2 * words + 4 * pointers;
        for (std::size_t at = frames + 2; pos == verb && at < fields.size(); at += 3)
            synset.complements |= complements(std::stoi(fields[at]));
    }
    return synsets;
}

/// How the words of the set are written that are `lemma` but for capitals.
unsigned spelling_in(const Synset &synset, const std::string &lemma) {
    unsigned spelling = 0;
    for (const auto &marked : synset.words) {
        const std::string word = marked.substr(0, marked.find('('));
        if (ascii_lower(word) != lemma)
            continue;
        const auto capitals = std::count_if(word.begin(), word.end(), is_ascii_upper);
        const bool initial = capitals == 1 && is_ascii_upper(word[0]);
        spelling |= capitals == 0 ? spelled_lower : initial ? spelled_initial : spelled_other;
    }
    return spelling;
}

class Reader {
  public:
    explicit Reader(const std::string &folder) {
        for (const Pos pos : {noun, verb, adjective, adverb})
            read_lemmas(folder, pos);
        read_counts(folder);
        for (const Pos pos : {noun, verb, adjective})
            read_exceptions(folder, pos);
        for (const auto &[word, lemma] : lemmas_)
            inflect(word, lemma);
    }

    std::map<std::string, Knowledge> forms;
    std::vector<Inflection> inflections;

  private:
    void read_lemmas(const std::string &folder, Pos pos) {
        constexpr std::array<Part, 4> parts = {singular, base, positive, adverbial};
        const auto synsets = read_synsets(folder, pos);
        auto file = open(folder + "/index." + pos_names[pos]);
        for (std::string line; std::getline(file, line);) {
            const auto fields =
                line.empty() || line[0] == ' ' ? std::vector<std::string>() : fields_of(line);
            if (fields.empty() || !is_word(fields[0]))
                continue;
            const std::size_t count = std::stoul(fields.at(2));
            Knowledge &lemma = lemmas_[fields[0]];
            for (std::size_t i = fields.size() - count; i < fields.size(); ++i) {
                const Synset &synset = synsets.at(fields[i]);
                const unsigned spelling = spelling_in(synset, fields[0]);
                lemma.parts |= pos == noun && (spelling & spelled_lower) == 0 ? name : parts[pos];
                lemma.spelling |= spelling;
                lemma.complements |= synset.complements;
            }
            if (pos == noun || pos == verb)
                lemma.senses[pos] =
                    synsets.at(fields[fields.size() - count]).lexicographer_file + 1;
        }
    }

    void read_counts(const std::string &folder) {
        constexpr std::array<Pos, 6> by_number = {noun, noun, verb, adjective, adverb, adjective};
        auto file = open(folder + "/cntlist.rev");
        std::string key;
        for (unsigned sense = 0, count = 0; file >> key >> sense >> count;) {
            const auto percent = key.find('%');
            const auto lemma = lemmas_.find(key.substr(0, percent));
            if (lemma != lemmas_.end())
                lemma->second.counts[by_number[static_cast<std::size_t>(key[percent + 1] - '0')]] +=
                    count;
        }
    }

    void read_exceptions(const std::string &folder, Pos pos) {
        auto file = open(folder + "/" + pos_names[pos] + ".exc");
        for (std::string line; std::getline(file, line);) {
            const auto fields = fields_of(line);
            for (std::size_t i = 1; i < fields.size(); ++i) {
                const auto lemma = lemmas_.find(fields[i]);
                if (lemma == lemmas_.end() || !is_word(fields[0]))
                    continue;
                const Part part = irregular_part(fields[0], pos);
                forms[fields[0]].add(lemma->second, pos, part);
                add_inflection(fields[0], fields[i], part);
                irregular_[fields[i]] |= part;
            }
        }
    }

    void add_inflection(const std::string &form, const std::string &lemma, Part part) {
        const auto add = [&](Xpos xpos) { inflections.push_back({form, lemma, xpos}); };
        switch (part) {
        case plural:
            return add(Xpos::nns);
        case third_person:
            return add(Xpos::vbz);
        case past:
            add(Xpos::vbd);
            return add(Xpos::vbn);
        case gerund:
            return add(Xpos::vbg);
        case comparative:
            return add(Xpos::jjr);
        case superlative:
            return add(Xpos::jjs);
        default:
            return;
        }
    }

    static Part irregular_part(const std::string &form, Pos pos) {
        if (pos == noun)
            return plural;
        if (pos == verb)
            return form.ends_with("ing") ? gerund : form.ends_with("s") ? third_person : past;
        return form.ends_with("est") ? superlative : comparative;
    }

    void inflect(const std::string &word, const Knowledge &lemma) {
        for (const auto &[part, pos] :
             std::initializer_list<std::pair<Part, Pos>>{{singular, noun},
                                                         {name, noun},
                                                         {base, verb},
                                                         {positive, adjective},
                                                         {adverbial, adverb}})
            if ((lemma.parts & part) != 0)
                forms[word].add(lemma, pos, part);
        const auto irregular = irregular_.find(word);
        const unsigned taken = irregular == irregular_.end() ? 0 : irregular->second;
        const auto add = [&](const std::string &form, Pos pos, Part part) {
            if ((taken & part) != 0)
                return;
            forms[form].add(lemma, pos, part);
            add_inflection(form, word, part);
        };
        const RegularForms regular = regular_forms(word);
        if ((lemma.parts & singular) != 0)
            add(regular.with_s, noun, plural);
        if ((lemma.parts & base) != 0) {
            add(regular.with_s, verb, third_person);
            add(regular.past, verb, past);
            add(regular.gerund, verb, gerund);
        }
        // Longer adjectives are compared with "more".
        constexpr std::size_t longest_compared = 7;
        if ((lemma.parts & positive) != 0 && word.size() <= longest_compared) {
            add(regular.comparative, adjective, comparative);
            add(regular.superlative, adjective, superlative);
        }
    }

    std::map<std::string, Knowledge> lemmas_;
    std::map<std::string, unsigned> irregular_; ///< parts of a lemma that a list gives
};

/// Numbers from 1 in order of falling frequency; the rarest signatures share the last.
template <class Signature> class Numbering {
  public:
    void count(const Signature &signature) { ++counts_[signature]; }

    void assign(std::uint32_t limit) {
        std::vector<std::pair<std::uint32_t, Signature>> ordered;
        for (const auto &[signature, count] : counts_)
            ordered.emplace_back(count, signature);
        std::sort(ordered.rbegin(), ordered.rend());
        for (std::uint32_t i = 0; i < ordered.size(); ++i)
            counts_[ordered[i].second] = std::min(i + 1, limit - 1);
    }

    std::uint16_t number(const Signature &signature) const {
        return static_cast<std::uint16_t>(counts_.at(signature));
    }

  private:
    std::map<Signature, std::uint32_t> counts_;
};

void insert(DictionaryTable &table, const std::string &form, std::uint16_t entry) {
    const std::uint64_t hash = hash_bytes(form, 0);
    const std::size_t last = table.slots.size() - 1;
    std::size_t at = hash & last;
    while (table.slots[at].entry != 0)
        at = (at + 1) & last;
    table.slots[at] = {Dictionary::fingerprint_of(hash), entry};
}

} // namespace

WordNet read_wordnet(const std::string &folder) {
    Reader wordnet(folder);
    Numbering<std::tuple<unsigned, int>> parts;
    Numbering<std::tuple<unsigned, unsigned, unsigned>> senses;
    for (const auto &[form, known] : wordnet.forms) {
        parts.count(known.part_signature());
        senses.count(known.sense_signature());
    }
    parts.assign(rows_of(WordView::parts));
    senses.assign(rows_of(WordView::senses));
    DictionaryTable table;
    table.slots.resize(std::bit_ceil(wordnet.forms.size() * 4 / 3));
    std::map<std::tuple<std::uint16_t, std::uint16_t, std::uint16_t>, std::uint16_t> entries;
    for (const auto &[form, known] : wordnet.forms) {
        const DictionaryEntry entry = {parts.number(known.part_signature()),
                                       senses.number(known.sense_signature()),
                                       static_cast<std::uint16_t>(known.spelling)};
        const auto [place, added] =
            entries.emplace(std::tuple(entry.parts, entry.senses, entry.spelling),
                            static_cast<std::uint16_t>(table.entries.size() + 1));
        if (added)
            table.entries.push_back(entry);
        insert(table, form, place->second);
    }
    return {std::move(table), std::move(wordnet.inflections)};
}

} // namespace claimgraph::training
