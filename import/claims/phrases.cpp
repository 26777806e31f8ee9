// SPDX-License-Identifier: Apache-2.0
#include "import/claims/phrases.hpp"

#include "import/claims/tagger.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/verbs.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

bool is_quotation_mark(std::string_view mark) {
    return mark == "\"" || mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x9D" || mark == "*" ||
           mark == "\xE2\x80\x98" || mark == "\xE2\x80\x99" || mark == "'";
}

// Move bracketed parts into `asides` and drop quotation marks. A bracket without its partner is
// dropped alone.
void take_asides(PhrasedSentence &sentence, std::vector<PlainWord> tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string &mark = tokens[i].lower;
        if (tokens[i].kind != WordKind::punctuation) {
            sentence.tokens.push_back(std::move(tokens[i]));
        } else if (mark == "(" || mark == "[") {
            const std::string_view partner = mark == "(" ? ")" : "]";
            const auto end =
                std::find_if(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.end(),
                             [&](const PlainWord &token) { return token.lower == partner; });
            if (end == tokens.end())
                continue;
            sentence.asides.push_back({tokens[i].span.start, end->span.end});
            i = static_cast<std::size_t>(end - tokens.begin());
        } else if (!is_quotation_mark(mark)) {
            sentence.tokens.push_back(std::move(tokens[i]));
        }
    }
}

bool is_raising(std::string_view word) {
    static const WordMap words = word_map(lexicons::raising_verbs());
    return words.contains(word);
}

class Chunker {
  public:
    explicit Chunker(PhrasedSentence &sentence) : sentence_(sentence), tags_(sentence.tags) {}

    std::vector<Phrase> run() {
        while (at_ < tags_.size()) {
            if (starts_verb_group())
                verb_group();
            else if (starts_noun_phrase())
                noun_phrase();
            else
                single();
        }
        settle_participles();
        return std::move(phrases_);
    }

  private:
    // "unveiled" with an object behind it is a past tense, not a participle.
    void settle_participles() {
        for (std::size_t i = 0; i + 1 < phrases_.size(); ++i)
            if (phrases_[i].bare_participle && phrases_[i + 1].kind == PhraseKind::noun)
                phrases_[i].bare_participle = false;
    }

    Tag tag(std::size_t i) const { return i < tags_.size() ? tags_[i] : Tag::stop; }

    static bool is_auxiliary(Tag tag) {
        return tag == Tag::be || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal;
    }

    bool starts_verb_group() const {
        const Tag now = tag(at_);
        return is_auxiliary(now) || now == Tag::verb || now == Tag::to ||
               (now == Tag::negator && (tag(at_ + 1) == Tag::verb || tag(at_ + 1) == Tag::to));
    }

    bool starts_noun_phrase() const {
        const Tag now = tag(at_);
        return now == Tag::noun || now == Tag::determiner || now == Tag::possessive ||
               now == Tag::pronoun;
    }

    // Index of the next word that is neither adverb nor negation.
    std::uint32_t past_adverbs(std::uint32_t i) const {
        while (tag(i) == Tag::adverb || tag(i) == Tag::negator)
            ++i;
        return i;
    }

    void verb_group() {
        Phrase group;
        group.kind = PhraseKind::verb;
        group.first = at_;
        const std::uint32_t start = past_adverbs(at_);
        group.infinitive = tag(start) == Tag::to;
        bool auxiliary = false;
        bool be_before = false;
        for (std::uint32_t i = group.infinitive ? start + 1 : at_;;) {
            i = past_adverbs(i);
            if (is_auxiliary(tag(i))) {
                be_before = tag(i) == Tag::be;
                auxiliary = true;
                group.head = i;
                group.passive = false;
            } else if (tag(i) == Tag::verb) {
                const VerbUse use = find_verb(sentence_.words[i]);
                const bool ing = sentence_.words[i].ends_with("ing");
                group.passive = be_before && !ing;
                group.gerund = !auxiliary && !group.infinitive && ing;
                group.bare_participle = !auxiliary && !group.infinitive &&
                                        ((use.forms & participle) != 0 ||
                                         (use.forms == 0 && sentence_.words[i].ends_with("ed")));
                group.head = i;
                be_before = false;
            } else {
                break;
            }
            at_ = i + 1;
            if (tag(i) != Tag::verb && !goes_on(at_, tag(i)))
                break;
            if (tag(i) == Tag::verb || tag(past_adverbs(at_)) == Tag::to) {
                if (!raises(i))
                    break;
                const std::uint32_t next = past_adverbs(at_);
                i = tag(next) == Tag::to ? next + 1 : next;
                if (tag(past_adverbs(i)) != Tag::verb && !is_auxiliary(tag(past_adverbs(i))))
                    break;
                be_before = false;
                continue;
            }
            i = at_;
        }
        group.last = std::max(at_, group.first + 1);
        if (tag(group.last) == Tag::negator) // "is not": the negation belongs to the group
            ++group.last;
        at_ = group.last;
        finish(group);
    }

    // Whether an auxiliary is followed by another part of its group; an adjective that raises
    // ("is likely to reduce") is passed over.
    bool goes_on(std::uint32_t &i, Tag auxiliary) const {
        std::uint32_t next = past_adverbs(i);
        if (is_auxiliary(tag(next)) || tag(next) == Tag::verb)
            return true;
        if (auxiliary == Tag::be && tag(next) == Tag::noun && tag(next + 1) == Tag::to &&
            is_raising(sentence_.words[next])) {
            i = next + 1;
            return true;
        }
        return auxiliary == Tag::have && tag(next) == Tag::to;
    }

    bool raises(std::uint32_t i) const {
        const std::uint32_t next = past_adverbs(i + 1);
        if (tag(i) != Tag::verb)
            return true;
        const std::string_view lemma = find_verb(sentence_.words[i]).lemma;
        if (tag(next) == Tag::to)
            return is_raising(lemma) || is_raising(sentence_.words[i]);
        return lemma == "help" && tag(next) == Tag::verb;
    }

    void finish(Phrase &group) {
        const std::string_view word = sentence_.words[group.head];
        const Tag head = tag(group.head);
        const VerbUse use = find_verb(word);
        group.listed = use.forms != 0;
        group.lemma = head == Tag::be                         ? "be"
                      : head == Tag::have                     ? "have"
                      : head == Tag::do_                      ? "do"
                      : head == Tag::modal || head == Tag::to ? ""
                      : group.listed                          ? std::string(use.lemma)
                                                              : guess_or_base(group, word);
        group.finite = !group.infinitive && !group.gerund;
        phrases_.push_back(group);
    }

    // After a modal or "to" the word is its own lemma.
    std::string guess_or_base(const Phrase &group, std::string_view word) const {
        const bool base =
            group.infinitive || (group.head > group.first &&
                                 (tag(group.first) == Tag::modal || tag(group.first) == Tag::do_));
        return base && !group.passive ? std::string(word) : guess_lemma(word);
    }

    void noun_phrase() {
        Phrase phrase;
        phrase.first = at_;
        phrase.pronoun = tag(at_) == Tag::pronoun;
        std::uint32_t end = at_ + 1;
        while (!phrase.pronoun) {
            const std::uint32_t next = past_adverbs(end);
            const bool inner_adverb = next > end && tag(end - 1) != Tag::noun;
            if (next > end && !inner_adverb)
                break;
            if (tag(next) != Tag::noun && tag(next) != Tag::possessive &&
                tag(next) != Tag::determiner)
                break;
            if (tag(next) == Tag::determiner && tag(next - 1) == Tag::noun)
                break;
            end = next + 1;
        }
        phrase.last = end;
        at_ = end;
        if (!joins_adjectives(phrase))
            phrases_.push_back(phrase);
    }

    // "a new and promising technique" is one phrase: after "a" and one word, "and" joins
    // adjectives.
    bool joins_adjectives(const Phrase &phrase) {
        const std::size_t n = phrases_.size();
        if (n < 2 || phrases_[n - 1].kind != PhraseKind::coordinator ||
            phrases_[n - 2].kind != PhraseKind::noun || phrase.last - phrase.first < 2)
            return false;
        Phrase &left = phrases_[n - 2];
        const std::string_view article = sentence_.words[left.first];
        const Tag first = tag(phrase.first);
        if (left.last - left.first != 2 || (article != "a" && article != "an") ||
            first != Tag::noun)
            return false;
        left.last = phrase.last;
        phrases_.pop_back();
        return true;
    }

    void single() {
        const std::optional<PhraseKind> kind = [&]() -> std::optional<PhraseKind> {
            switch (tag(at_)) {
            case Tag::preposition:
                return PhraseKind::preposition;
            case Tag::coordinator:
                return PhraseKind::coordinator;
            case Tag::subordinator:
                return PhraseKind::subordinator;
            case Tag::relative:
                return PhraseKind::relative;
            case Tag::example:
                return PhraseKind::example;
            case Tag::comma:
                return PhraseKind::comma;
            case Tag::stop:
                return PhraseKind::stop;
            default:
                return std::nullopt;
            }
        }();
        if (kind) {
            Phrase phrase;
            phrase.kind = *kind;
            phrase.first = at_;
            phrase.last = at_ + 1;
            phrases_.push_back(phrase);
        }
        ++at_;
    }

    const PhrasedSentence &sentence_;
    const std::vector<Tag> &tags_;
    std::vector<Phrase> phrases_;
    std::uint32_t at_ = 0;
};

} // namespace

PhrasedSentence find_phrases(std::string_view text, TextSpan span, std::vector<PlainWord> tokens) {
    PhrasedSentence sentence;
    sentence.text = text;
    sentence.span = span;
    take_asides(sentence, std::move(tokens));
    for (const PlainWord &token : sentence.tokens)
        sentence.words.push_back(token.lower);
    sentence.tags = tag_words(text, sentence.tokens, sentence.words);
    sentence.phrases = Chunker(sentence).run();
    return sentence;
}

} // namespace claimgraph
