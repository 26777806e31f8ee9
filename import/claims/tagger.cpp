// SPDX-License-Identifier: Apache-2.0
#include "import/claims/tagger.hpp"

#include "import/claims/predicates.hpp"
#include "import/language/lexicon.hpp"
#include "import/language/verbs.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

Tag tag_of(WordClass kind) {
    switch (kind) {
    case WordClass::determiner:
        return Tag::determiner;
    case WordClass::possessive:
        return Tag::possessive;
    case WordClass::preposition:
        return Tag::preposition;
    case WordClass::coordinator:
        return Tag::coordinator;
    case WordClass::subordinator:
        return Tag::subordinator;
    case WordClass::relative:
        return Tag::relative;
    case WordClass::pronoun:
        return Tag::pronoun;
    case WordClass::be:
        return Tag::be;
    case WordClass::have:
        return Tag::have;
    case WordClass::do_:
        return Tag::do_;
    case WordClass::modal:
        return Tag::modal;
    case WordClass::negator:
        return Tag::negator;
    case WordClass::to:
        return Tag::to;
    case WordClass::adverb:
        return Tag::adverb;
    case WordClass::open:
    case WordClass::grade:
    case WordClass::foreign:
        break;
    }
    return Tag::noun;
}

bool starts_noun_phrase(Tag tag) {
    return tag == Tag::noun || tag == Tag::determiner || tag == Tag::possessive ||
           tag == Tag::pronoun;
}

bool is_auxiliary(Tag tag) {
    return tag == Tag::be || tag == Tag::have || tag == Tag::do_ || tag == Tag::modal;
}

// "emotional", "negative": what follows such a word is a noun.
bool looks_like_adjective(std::string_view word) {
    static constexpr std::array<std::string_view, 26> nouns = {
        "trial",  "animal",     "hospital", "arrival",  "signal",    "chemical", "individual",
        "metal",  "journal",    "approval", "proposal", "survival",  "capital",  "clinic",
        "topic",  "antibiotic", "epidemic", "pandemic", "panic",     "music",    "logic",
        "public", "meal",       "goal",     "removal",  "withdrawal"};
    if (word.size() < 5 || std::ranges::find(nouns, word) != nouns.end())
        return false;
    for (const std::string_view end :
         {"al", "ive", "ous", "ic", "ful", "less", "able", "ible", "ary"})
        if (word.ends_with(end))
            return true;
    return false;
}

class Tagger {
  public:
    Tagger(std::string_view text, const std::vector<PlainWord> &tokens,
           const std::vector<std::string_view> &words)
        : text_(text), tokens_(tokens), words_(words) {}

    std::vector<Tag> run() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            tags_.push_back(first_guess(i));
            verbs_.push_back(find_verb(words_[i]));
        }
        join_fixed_phrases();
        for (std::size_t i = 0; i < words_.size(); ++i)
            refine(i);
        return std::move(tags_);
    }

  private:
    Tag first_guess(std::size_t i) const {
        const PlainWord &token = tokens_[i];
        if (token.kind == WordKind::number)
            return Tag::noun;
        if (token.kind == WordKind::word) {
            // "May" the month and "WHO" the agency are names.
            const bool capital = i > 0 && text_[token.span.start] >= 'A' &&
                                 text_[token.span.start] <= 'Z' && words_[i] != "i";
            const bool name = capital && (words_[i] == "may" || words_[i] == "who" ||
                                          words_[i] == "will" || words_[i] == "us");
            return name ? Tag::noun : tag_of(word_class(words_[i]));
        }
        const std::string_view mark = words_[i];
        if (mark == ",")
            return Tag::comma;
        const bool stop = mark == ":" || mark == ";" || mark == "-" || mark == "\xE2\x80\x93" ||
                          mark == "\xE2\x80\x94" || mark == "--" || mark == "...";
        if (mark == "%" || mark == "$")
            return Tag::noun;
        return stop ? Tag::stop : Tag::other;
    }

    void join_fixed_phrases() {
        struct Fixed {
            std::array<std::string_view, 3> words;
            Tag tag; // of the first word; the others are passed over
        };
        static constexpr std::array<Fixed, 6> all = {{{{"as", "well", "as"}, Tag::coordinator},
                                                      {{"such", "as", ""}, Tag::example},
                                                      {{"including", "", ""}, Tag::example},
                                                      {{"in", "order", ""}, Tag::adverb},
                                                      {{"of", "course", ""}, Tag::adverb},
                                                      {{"for", "example", ""}, Tag::adverb}}};
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (const Fixed &fixed : all) {
                std::size_t length = 0;
                while (length < 3 && !fixed.words[length].empty() && i + length < words_.size() &&
                       words_[i + length] == fixed.words[length])
                    ++length;
                if (length < 3 && !fixed.words[length].empty())
                    continue;
                tags_[i] = fixed.tag;
                for (std::size_t k = 1; k < length; ++k)
                    tags_[i + k] = Tag::adverb;
            }
    }

    Tag tag_at(std::size_t i) const { return i < tags_.size() ? tags_[i] : Tag::stop; }
    Tag before(std::size_t i) const { return i > 0 ? tags_[i - 1] : Tag::stop; }

    // Index before `i` of what is neither adverb nor negation, or size() where there is none.
    std::size_t skip_left(std::size_t i) const {
        while (i > 0 && (tags_[i - 1] == Tag::adverb || tags_[i - 1] == Tag::negator))
            --i;
        return i > 0 ? i - 1 : words_.size();
    }

    bool has_form(std::size_t i, int forms) const {
        return i < verbs_.size() && (verbs_[i].forms & forms) != 0;
    }

    void refine(std::size_t i) {
        switch (tags_[i]) {
        case Tag::to:
            if (!is_infinitive(i))
                tags_[i] = Tag::preposition;
            break;
        case Tag::relative:
            refine_relative(i);
            break;
        case Tag::determiner:
            if (words_[i] != "no" && (is_auxiliary(tag_at(i + 1)) || demonstrates_verb(i)))
                tags_[i] = Tag::pronoun;
            break;
        case Tag::noun:
            if (tokens_[i].kind == WordKind::word && is_verb(i))
                tags_[i] = Tag::verb;
            break;
        default:
            break;
        }
    }

    bool demonstrates_verb(std::size_t i) const {
        return (words_[i] == "this" || words_[i] == "that") && has_form(i + 1, third_person) &&
               tag_at(i + 1) == Tag::noun;
    }

    bool is_infinitive(std::size_t i) const {
        std::size_t next = i + 1;
        while (tag_at(next) == Tag::adverb)
            ++next;
        if (next >= words_.size())
            return false;
        if (words_[next] == "be" || words_[next] == "have" || words_[next] == "do")
            return true;
        if (!has_form(next, base_form) || tag_at(next) != Tag::noun)
            return false;
        // "leads to stress": the verb takes "to" as its preposition.
        const std::array<std::string_view, 1> following = {"to"};
        const bool taken =
            i > 0 && tags_[i - 1] == Tag::verb &&
            match_relation(verbs_[i - 1].lemma, following).value_or(RelationMatch{}).consumed == 1;
        return !taken;
    }

    void refine_relative(std::size_t i) {
        if (words_[i] != "that")
            return;
        const Tag next = tag_at(i + 1);
        const bool verb_follows =
            is_auxiliary(next) || next == Tag::adverb || has_form(i + 1, third_person | past_tense);
        if (before(i) == Tag::preposition || (i == 0 && !verb_follows && next == Tag::noun))
            tags_[i] = Tag::determiner;
        else if (i == 0)
            tags_[i] = Tag::pronoun;
        else if (before(i) == Tag::verb || !(verb_follows || has_form(i + 1, base_form)))
            tags_[i] = Tag::subordinator;
    }

    bool is_verb(std::size_t i) const {
        const std::size_t left = skip_left(i);
        const Tag previous = left < words_.size() ? tags_[left] : Tag::stop;
        const bool ed = words_[i].size() > 4 && words_[i].ends_with("ed");
        const bool ing = words_[i].size() > 5 && words_[i].ends_with("ing");
        if (previous == Tag::modal || previous == Tag::do_)
            return word_class(words_[i]) == WordClass::open &&
                   (has_form(i, base_form) || left + 1 == i) && !ing;
        if (previous == Tag::to)
            return has_form(i, base_form);
        if (previous == Tag::have)
            return has_form(i, participle) || ed;
        if (previous == Tag::be)
            return (has_form(i, participle | gerund) || ed || ing) &&
                   word_class(words_[i]) == WordClass::open;
        if (has_form(i, gerund))
            return is_gerund(i, previous);
        if (ed || has_form(i, past_tense | participle)) {
            if (is_past(i, previous, ed))
                return true;
            if (!has_form(i, base_form))
                return false;
        }
        if (has_form(i, third_person))
            return is_third_person(i, previous);
        if (has_form(i, base_form))
            return is_base(i, previous);
        // A word after "which" or "that" with the ending of the third person.
        return previous == Tag::relative && words_[i].ends_with("s") && words_[i].size() > 3 &&
               starts_noun_phrase(tag_at(i + 1));
    }

    bool is_often_noun(std::size_t i) const {
        static const WordMap nouns = word_map(lexicons::noun_verbs());
        return nouns.contains(verbs_[i].lemma);
    }

    bool is_gerund(std::size_t i, Tag previous) const {
        if (previous == Tag::determiner || previous == Tag::possessive)
            return false;
        const Tag next = tag_at(i + 1);
        const bool goes_on = next == Tag::determiner || next == Tag::possessive ||
                             next == Tag::pronoun || next == Tag::noun || next == Tag::to ||
                             takes_preposition(i);
        if (previous == Tag::noun)
            return goes_on && (next != Tag::noun || takes_preposition(i) ||
                               words_[left_word(i)].ends_with("s"));
        return goes_on;
    }

    std::size_t left_word(std::size_t i) const { return i > 0 ? i - 1 : 0; }

    // "leading to", "resulted in": a relation of the lists begins here.
    bool takes_preposition(std::size_t i) const {
        if (i + 1 >= words_.size() ||
            (tag_at(i + 1) != Tag::preposition && tag_at(i + 1) != Tag::to))
            return false;
        const std::array<std::string_view, 1> following = {words_[i + 1]};
        const auto match = match_relation(verbs_[i].lemma, following);
        return match && match->consumed == 1;
    }

    bool is_past(std::size_t i, Tag previous, bool ed) const {
        const Tag next = tag_at(i + 1);
        if (previous == Tag::relative || previous == Tag::pronoun)
            return true;
        if (previous == Tag::coordinator)
            return has_form(i, past_tense) && seen(i, past_tense) && starts_noun_phrase(next);
        if (previous != Tag::noun && previous != Tag::comma && previous != Tag::other)
            return false;
        const bool known = has_form(i, past_tense | participle);
        if (next == Tag::determiner || next == Tag::possessive || next == Tag::pronoun ||
            next == Tag::preposition || next == Tag::subordinator || next == Tag::to)
            return known || ed;
        if (previous != Tag::noun)
            return false;
        return known && !has_form(i, base_form);
    }

    // Whether a verb in one of the forms stands not far before: a coordinated verb has its form.
    bool seen(std::size_t i, int forms) const {
        constexpr std::size_t reach = 12;
        for (std::size_t k = i; k-- > 0 && i - k < reach;)
            if (tags_[k] == Tag::verb && has_form(k, forms))
                return true;
        return false;
    }

    bool is_third_person(std::size_t i, Tag previous) const {
        const Tag next = tag_at(i + 1);
        const bool after_subject = previous == Tag::noun || previous == Tag::pronoun ||
                                   previous == Tag::relative || previous == Tag::other ||
                                   previous == Tag::comma ||
                                   (previous == Tag::coordinator && seen(i, third_person));
        if (!after_subject || is_auxiliary(next) ||
            (i + 1 < words_.size() && words_[i + 1] == "of"))
            return false;
        if (!is_often_noun(i))
            return true;
        if (next == Tag::coordinator || next == Tag::comma || next == Tag::other ||
            (previous == Tag::noun && looks_like_adjective(words_[left_word(i)])))
            return false;
        if (previous == Tag::comma)
            return starts_noun_phrase(next) && next != Tag::noun;
        // "increases" in "drug price increases reduced use" is a noun: a finite verb follows.
        return next != Tag::noun || !has_form(i + 1, past_tense | base_form) ||
               has_form(i + 1, third_person) || !starts_noun_phrase(tag_at(i + 2)) ||
               tag_at(i + 2) == Tag::noun;
    }

    bool is_base(std::size_t i, Tag previous) const {
        const Tag next = tag_at(i + 1);
        const bool object_follows = next == Tag::determiner || next == Tag::possessive ||
                                    next == Tag::pronoun || next == Tag::subordinator;
        if (previous == Tag::relative)
            return starts_noun_phrase(next) || takes_preposition(i);
        if (previous == Tag::pronoun)
            return words_[left_word(i)] != "it" && words_[left_word(i)] != "one";
        if (previous == Tag::verb) // "helps reduce"
            return verbs_[left_word(i)].lemma == "help" && starts_noun_phrase(next);
        if (previous == Tag::coordinator)
            return seen(i, base_form) &&
                   (object_follows || (next == Tag::noun && !is_often_noun(i)));
        if (previous != Tag::noun || looks_like_adjective(words_[left_word(i)]) ||
            is_auxiliary(next))
            return false;
        return has_plural_head(i) && (object_follows || next == Tag::noun || takes_preposition(i));
    }

    // Whether the noun phrase before `i` is plural: "the benefits of exercise" is.
    bool has_plural_head(std::size_t i) const {
        std::size_t head = skip_left(i);
        for (std::size_t k = head; k-- > 0;) {
            const Tag tag = tags_[k];
            if (tag == Tag::preposition && k > 0 && tags_[k - 1] == Tag::noun)
                head = k - 1;
            else if (tag == Tag::coordinator)
                return true;
            else if (tag != Tag::noun && tag != Tag::determiner && tag != Tag::possessive &&
                     tag != Tag::adverb && tag != Tag::preposition)
                break;
        }
        const std::string_view noun = words_[head];
        const bool plural = noun.size() > 3 && noun.ends_with("s") && !noun.ends_with("ss") &&
                            !noun.ends_with("us") && !noun.ends_with("is");
        return plural || noun == "people" || noun == "children" || noun == "women" ||
               noun == "men" || noun == "data" || noun == "mice";
    }

    std::string_view text_;
    const std::vector<PlainWord> &tokens_;
    const std::vector<std::string_view> &words_;
    std::vector<Tag> tags_;
    std::vector<VerbUse> verbs_;
};

} // namespace

std::vector<Tag> tag_words(std::string_view text, const std::vector<PlainWord> &tokens,
                           const std::vector<std::string_view> &words) {
    return Tagger(text, tokens, words).run();
}

} // namespace claimgraph
