// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/language/characters.hpp"
#include "import/language/english_model.hpp"
#include "import/language/lemmatizer.hpp"
#include "import/language/network.hpp"
#include "import/language/paired_marks.hpp"
#include "import/language/sentence_splitter.hpp"
#include "import/language/tokenizer.hpp"
#include "import/language/word_table.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// Words that go through the network together: enough for its products, few enough for the cache.
constexpr std::size_t batch_words = 128;

struct Tag {
    Upos upos;
    Xpos xpos;
};

void check_label(std::uint8_t label, std::size_t count) {
    if (label >= count)
        throw Error("language model: a label that this program lacks; train it again");
}

std::vector<Tag> read_tags(const ModelFile &model) {
    const auto bytes = model.section<std::uint8_t>(ModelSection::tags);
    std::vector<Tag> tags;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        check_label(bytes[i], upos_count);
        check_label(bytes[i + 1], xpos_count);
        tags.push_back({static_cast<Upos>(bytes[i]), static_cast<Xpos>(bytes[i + 1])});
    }
    return tags;
}

std::vector<Features> read_features(const ModelFile &model) {
    const auto text = model.section<char>(ModelSection::feature_columns);
    std::string_view rest(text.data(), text.size());
    std::vector<Features> features;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        features.push_back(Features::parse(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return features;
}

std::vector<Relation> read_relations(const ModelFile &model) {
    std::vector<Relation> relations;
    for (const auto byte : model.section<std::uint8_t>(ModelSection::relations)) {
        check_label(byte, relation_count);
        relations.push_back(static_cast<Relation>(byte));
    }
    return relations;
}

WordLists read_lists(const ModelFile &model) {
    const auto set = [&](ModelSection kind) { return WordSet(model.section<std::uint64_t>(kind)); };
    return {set(ModelSection::abbreviations), set(ModelSection::joined_prefixes),
            set(ModelSection::joined_words), set(ModelSection::units)};
}

bool is_in_capitals(std::string_view form) {
    return form.size() > 1 && std::ranges::all_of(form, is_ascii_upper);
}

/// "the WHO" with the tag of "who": capitals amid small letters make a name of it.
void name_in_capitals(std::vector<Word> &words, std::span<const std::string_view> forms) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].xpos == Xpos::wp && is_in_capitals(forms[i]) &&
            std::ranges::any_of(forms, [](std::string_view form) {
                return form.size() > 1 && is_ascii_lower(form.back());
            })) {
            words[i].upos = Upos::propn;
            words[i].xpos = Xpos::nnp;
            words[i].features = Features::parse("Number=Sing");
            words[i].lemma = forms[i];
        }
}

/// Where a sentence that the network cannot take whole is cut: behind the last mark of the second
/// half, else at the limit.
std::size_t piece_end(std::span<const std::string_view> words, std::size_t start) {
    const std::size_t limit = start + Network::longest_sentence;
    if (limit >= words.size())
        return words.size();
    for (std::size_t i = limit; i > start + Network::longest_sentence / 2; --i)
        if (words[i - 1] == "," || words[i - 1] == ";" || words[i - 1] == ":" ||
            words[i - 1] == ")" || words[i - 1] == ".")
            return i;
    return limit;
}

} // namespace

std::string_view to_text(UnparsedReason reason) {
    return reason == UnparsedReason::no_words ? "no words" : "not English";
}

/// Lemmas of the words last seen, for half of all words were there a few sentences before.
class RecentLemmas {
  public:
    explicit RecentLemmas(const Lemmatizer &lemmatizer) : lemmatizer_(lemmatizer), slots_(1024) {}

    const std::string &of(std::string_view form, Xpos xpos) {
        Slot &slot = slots_[(word_hash(form) + static_cast<std::size_t>(xpos)) % slots_.size()];
        if (slot.form != form || slot.xpos != xpos)
            slot = {form, xpos, lemmatizer_.lemma(form, xpos)};
        return slot.lemma;
    }

  private:
    struct Slot {
        std::string_view form; ///< of no word where empty
        Xpos xpos = {};
        std::string lemma;
    };

    const Lemmatizer &lemmatizer_;
    std::vector<Slot> slots_;
};

struct Analyzer::Parts {
    explicit Parts(const ModelFile &model)
        : lists(read_lists(model)), boundaries{model.section<std::int16_t>(
                                        ModelSection::boundary_weights, gap_weight_count)},
          network(model), lemmatizer(model, network.dictionary()), tags(read_tags(model)),
          features(read_features(model)), relations(read_relations(model)) {
        const auto shape = network.shape();
        if (tags.size() != shape.tags || features.size() != shape.features ||
            relations.size() != shape.relations)
            throw Error("language model: its labels do not fit its network; train it again");
    }

    /// Analyses of sentences of words, long ones in pieces that are joined below the first.
    std::vector<std::vector<Word>>
    analyze(std::span<const std::vector<std::string_view>> sentences) const;

    std::vector<ParsedSentence> analyze_block(std::string_view text,
                                              std::span<const TextSpan> sentences) const;

    Word describe(const Prediction &prediction, std::size_t offset) const;

    WordLists lists;
    BoundaryWeights boundaries;
    Network network;
    Lemmatizer lemmatizer;
    std::vector<Tag> tags;
    std::vector<Features> features;
    std::vector<Relation> relations;
};

/// All but its lemma.
Word Analyzer::Parts::describe(const Prediction &prediction, std::size_t offset) const {
    Word word;
    word.upos = tags[prediction.tag].upos;
    word.xpos = tags[prediction.tag].xpos;
    word.features = features[prediction.features];
    word.relation = prediction.head < 0 ? Relation::root : relations[prediction.relation];
    word.head = prediction.head < 0 ? -1 : prediction.head + static_cast<std::int32_t>(offset);
    word.head_lead = prediction.rivals.front().lead;
    return word;
}

std::vector<std::vector<Word>>
Analyzer::Parts::analyze(std::span<const std::vector<std::string_view>> sentences) const {
    std::vector<std::vector<Word>> analyses(sentences.size());
    std::vector<std::vector<std::string_view>> pieces;
    std::vector<std::size_t> owners;
    std::size_t pending = 0;
    RecentLemmas lemmas(lemmatizer);
    const auto flush = [&] {
        const auto predictions = network.predict(pieces);
        for (std::size_t p = 0; p < pieces.size(); ++p) {
            auto &words = analyses[owners[p]];
            const std::size_t offset = words.size();
            const auto first_root = std::find_if(words.begin(), words.end(),
                                                 [](const Word &word) { return word.head < 0; });
            const auto root = static_cast<std::int32_t>(first_root - words.begin());
            for (std::size_t i = 0; i < pieces[p].size(); ++i) {
                words.push_back(describe(predictions[p][i], offset));
                words.back().lemma = lemmas.of(pieces[p][i], words.back().xpos);
                if (offset > 0 && words.back().head < 0) {
                    words.back().head = root;
                    words.back().relation = Relation::parataxis;
                }
            }
        }
        pieces.clear();
        owners.clear();
        pending = 0;
    };
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        analyses[s].reserve(sentences[s].size());
        for (std::size_t start = 0; start < sentences[s].size();) {
            const std::size_t end = piece_end(sentences[s], start);
            pieces.emplace_back(sentences[s].begin() + static_cast<std::ptrdiff_t>(start),
                                sentences[s].begin() + static_cast<std::ptrdiff_t>(end));
            owners.push_back(s);
            pending += end - start;
            start = end;
            if (pending >= batch_words)
                flush();
        }
    }
    flush();
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        analyses[s] = with_paired_marks(std::move(analyses[s]), sentences[s]);
        name_in_capitals(analyses[s], sentences[s]);
    }
    return analyses;
}

std::vector<ParsedSentence>
Analyzer::Parts::analyze_block(std::string_view text, std::span<const TextSpan> sentences) const {
    std::vector<std::vector<Token>> tokens;
    std::vector<std::vector<std::string_view>> forms;
    for (const auto sentence : sentences) {
        tokens.push_back(tokenize(text, sentence, lists));
        auto &words = forms.emplace_back();
        for (const auto &token : tokens.back())
            words.push_back(slice(text, token.span));
    }
    auto analyses = analyze(forms);
    std::vector<ParsedSentence> parsed;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t i = 0; i < analyses[s].size(); ++i) {
            analyses[s][i].span = tokens[s][i].span;
            analyses[s][i].continues_token = tokens[s][i].continues_token;
        }
        parsed.push_back({sentences[s], std::move(analyses[s])});
    }
    return parsed;
}

Analyzer::Analyzer() : Analyzer(english_model(), "compiled-in model") {}

Analyzer::Analyzer(std::span<const std::byte> model, const std::string &name)
    : parts_(std::make_unique<const Parts>(ModelFile(model, name))) {}

Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer &&) noexcept = default;
Analyzer &Analyzer::operator=(Analyzer &&) noexcept = default;

std::vector<TextSpan> Analyzer::split_sentences(std::string_view text) const {
    return claimgraph::split_sentences(text, parts_->boundaries, parts_->lists);
}

std::vector<TextSpan> Analyzer::split_sentences(std::string_view text, TextSpan part) const {
    std::vector<TextSpan> sentences = split_sentences(slice(text, part));
    for (TextSpan &sentence : sentences)
        sentence = {part.start + sentence.start, part.start + sentence.end};
    return sentences;
}

ParsedSentence Analyzer::analyze(std::string_view text, TextSpan sentence) const {
    return std::move(analyze(text, {&sentence, 1}).front());
}

std::vector<ParsedSentence> Analyzer::analyze(std::string_view text,
                                              std::span<const TextSpan> sentences) const {
    // Tokens of one block at a time, so that they do not pile up beside the results.
    constexpr std::size_t block = 64;
    std::vector<ParsedSentence> parsed;
    parsed.reserve(sentences.size());
    for (std::size_t start = 0; start < sentences.size(); start += block)
        for (auto &sentence : parts_->analyze_block(
                 text, sentences.subspan(start, std::min(block, sentences.size() - start))))
            parsed.push_back(std::move(sentence));
    return parsed;
}

std::vector<ParsedSentence> Analyzer::analyze(std::string_view text) const {
    return analyze(text, split_sentences(text));
}

std::vector<ConlluSentence> Analyzer::annotate(std::vector<ConlluSentence> sentences) const {
    std::vector<std::vector<std::string_view>> forms;
    for (const auto &sentence : sentences) {
        auto &words = forms.emplace_back();
        for (const auto &word : sentence.words)
            words.push_back(word.form);
    }
    const auto analyses = parts_->analyze(forms);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t i = 0; i < analyses[s].size(); ++i) {
            const Word &from = analyses[s][i];
            ConlluWord &to = sentences[s].words[i];
            to.lemma = from.lemma;
            to.upos = to_text(from.upos);
            to.xpos = to_text(from.xpos);
            to.feats = from.features.text();
            to.head = from.head;
            to.relation = to_text(from.relation);
        }
    }
    return sentences;
}

std::optional<UnparsedReason> Analyzer::why_unparsed(std::string_view text,
                                                     const ParsedSentence &sentence) const {
    // Measured on the dev treebanks and on sentences of ten other languages: English prose knows
    // well over half of its words, other languages well under a third.
    constexpr double least_known = 0.4;
    constexpr std::size_t least_words = 4;
    std::size_t words = 0;
    std::size_t known = 0;
    for (const auto &word : sentence.words) {
        const auto form = slice(text, word.span);
        if (!is_letter(character_at(form, 0).kind))
            continue;
        ++words;
        known += parts_->network.knows(form);
    }
    if (words == 0)
        return UnparsedReason::no_words;
    if (words >= least_words &&
        static_cast<double>(known) < least_known * static_cast<double>(words))
        return UnparsedReason::not_english;
    return std::nullopt;
}

const Analyzer &english_analyzer() {
    static const Analyzer analyzer;
    return analyzer;
}

} // namespace claimgraph
