// SPDX-License-Identifier: Apache-2.0
#include "import/language/sentence_gaps.hpp"

#include "core/ascii.hpp"
#include "import/language/characters.hpp"
#include "import/language/web_strings.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

constexpr Bytes line_ends("\n\r\f\v");
constexpr Bytes stops(".?!");

/// Lines longer than this are paragraphs, not wrapped lines.
constexpr std::size_t widest_wrapped_line = 120;

std::size_t skip_blanks(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const TextCharacter c = character_at(text, at);
        if (c.kind != CharacterKind::blank)
            break;
        at += c.length;
    }
    return at;
}

std::size_t chunk_end(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const TextCharacter c = character_at(text, at);
        if (c.kind == CharacterKind::blank)
            break;
        at += c.length;
    }
    return at;
}

std::vector<TextLine> lines_of(std::string_view text) {
    std::vector<TextLine> lines;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(line_ends.find_in(text, start), text.size());
        lines.push_back({start, end});
        start = end + 1;
    }
    return lines;
}

/// Where "results.However" lacks a blank: behind the stop after small letters, a bracket or a
/// percent sign, before a capital and a small letter; or the end of the chunk.
std::size_t missing_blank(std::string_view text, std::size_t start, std::size_t end) {
    const auto chunk = text.substr(start, end - start);
    if (chunk.size() < 6 || stops.find_in(chunk) == std::string_view::npos)
        return end;
    if (address_length(chunk) != 0)
        return end;
    for (std::size_t i = 2; i + 2 < chunk.size(); ++i) {
        const bool stop = chunk[i] == '.' || chunk[i] == '?' || chunk[i] == '!';
        const bool closed = chunk[i - 1] == ')' || chunk[i - 1] == ']' || chunk[i - 1] == '%';
        const bool behind =
            closed || (is_ascii_lower(chunk[i - 1]) && is_ascii_lower(chunk[i - 2]));
        const bool ahead =
            is_ascii_upper(chunk[i + 1]) &&
            (is_ascii_lower(chunk[i + 2]) || chunk[i + 1] == 'A' || chunk[i + 1] == 'I');
        if (stop && behind && ahead)
            return start + i + 1;
    }
    return end;
}

void add_chunks(std::string_view text, TextLine line, Passage &passage) {
    std::size_t at = skip_blanks(text, line.start, line.end);
    while (at < line.end) {
        const std::size_t end = chunk_end(text, at, line.end);
        while (at < end) {
            const std::size_t cut = missing_blank(text, at, end);
            passage.chunks.push_back(
                {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cut)});
            at = cut;
        }
        at = skip_blanks(text, end, line.end);
    }
}

bool is_list_mark(std::string_view text, std::size_t at, std::size_t end) {
    const auto chunk = text.substr(at, end - at);
    const CharacterKind kind = character_at(chunk, 0).kind;
    if (kind == CharacterKind::bullet)
        return true;
    return chunk == "-" || chunk == "o" || chunk == "+" ||
           (chunk.size() <= 4 && (chunk.back() == '.' || chunk.back() == ')') &&
            kind == CharacterKind::digit);
}

char kind_letter(CharacterKind kind) {
    switch (kind) {
    case CharacterKind::upper:
        return 'A';
    case CharacterKind::letter:
    case CharacterKind::lower:
        return 'a';
    case CharacterKind::digit:
        return '0';
    case CharacterKind::bullet:
        return '*';
    case CharacterKind::dash:
    case CharacterKind::hyphen:
        return '-';
    case CharacterKind::superscript:
        return '2';
    default:
        return '#';
    }
}

bool is_wrapping(CharacterKind kind) {
    return kind == CharacterKind::quote || kind == CharacterKind::apostrophe ||
           kind == CharacterKind::opening || kind == CharacterKind::closing;
}

std::uint32_t shape_hash(std::string_view chunk) {
    std::uint32_t hash = 17;
    char last = 0;
    std::size_t parts = 0;
    for (std::size_t i = 0; i < chunk.size() && parts < 8;) {
        const TextCharacter c = character_at(chunk, i);
        const char kind = is_word(c.kind) ? kind_letter(c.kind)
                          : c.code < 0x80 ? static_cast<char>(c.code)
                                          : kind_letter(c.kind);
        if (kind != last) {
            hash = hash * 31 + static_cast<unsigned char>(kind);
            ++parts;
        }
        last = kind;
        i += c.length;
    }
    return hash;
}

/// The chunk without the reference numbers that follow its full stop: "shown.[3,4]", "shown.12".
std::string_view without_references(std::string_view chunk) {
    std::size_t end = chunk.size();
    while (end > 0) {
        const TextCharacter c = character_before(chunk, end);
        const bool reference = c.kind == CharacterKind::digit ||
                               c.kind == CharacterKind::superscript ||
                               c.kind == CharacterKind::dash || c.code == ',' || c.code == '-' ||
                               c.code == '[' || c.code == ']';
        if (!reference)
            break;
        end -= c.length;
    }
    const bool stopped = end >= 3 && end < chunk.size() &&
                         character_before(chunk, end).kind == CharacterKind::stop &&
                         is_ascii_lower(chunk[end - 2]);
    return stopped ? chunk.substr(0, end) : chunk;
}

std::uint32_t mix(std::uint32_t seed, std::uint32_t value) {
    std::uint32_t hash = (seed ^ value) * 0x9E3779B1U;
    hash ^= hash >> 15U;
    return hash * 0x85EBCA77U;
}

std::uint32_t bucket(std::uint32_t count) {
    if (count < 4)
        return count;
    return count < 8 ? 4 : count < 16 ? 5 : count < 32 ? 6 : 7;
}

} // namespace

PassageReader::PassageReader(std::string_view text) : text_(text), lines_(lines_of(text)) {}

/// Whether the line, whose text begins at `at`, does not go on the passage before it.
bool PassageReader::ends_passage(const TextLine &line, std::size_t at, const Passage &passage) {
    constexpr std::size_t lines_ahead = 40;
    if (widest_ == 0)
        for (std::size_t k = line_;
             k < std::min(lines_.size(), line_ + lines_ahead) &&
             skip_blanks(text_, lines_[k].start, lines_[k].end) < lines_[k].end;
             ++k)
            widest_ = std::max(widest_, lines_[k].end - lines_[k].start);
    if (passage.chunks.empty())
        return false;
    const std::size_t word = chunk_end(text_, at, line.end);
    const TextLine previous = lines_[line_ - 1];
    const bool fits = previous.end - previous.start + 1 + (word - at) <= widest_;
    return fits || widest_ > widest_wrapped_line || is_list_mark(text_, at, word);
}

std::optional<Passage> PassageReader::next() {
    Passage passage;
    for (; line_ < lines_.size(); ++line_) {
        const TextLine line = lines_[line_];
        const std::size_t at = skip_blanks(text_, line.start, line.end);
        if (at == line.end) {
            widest_ = 0;
            if (!passage.chunks.empty())
                return passage;
            continue;
        }
        if (ends_passage(line, at, passage))
            return passage;
        add_chunks(text_, line, passage);
    }
    if (passage.chunks.empty())
        return std::nullopt;
    return passage;
}

ChunkLook look_at(std::string_view whole, const WordLists &lists) {
    const auto chunk = without_references(whole);
    ChunkLook look;
    std::size_t start = 0;
    std::size_t end = chunk.size();
    for (std::size_t i = 0; i < chunk.size();) {
        const TextCharacter c = character_at(chunk, i);
        look.depth = static_cast<std::int8_t>(look.depth + (c.kind == CharacterKind::opening) -
                                              (c.kind == CharacterKind::closing));
        look.quotes = static_cast<std::uint8_t>(look.quotes + (c.kind == CharacterKind::quote));
        i += c.length;
    }
    while (start < end && is_wrapping(character_at(chunk, start).kind)) {
        start += character_at(chunk, start).length;
        look.opens = true;
    }
    while (end > start && is_wrapping(character_before(chunk, end).kind)) {
        end -= character_before(chunk, end).length;
        look.closes = true;
    }
    const auto core = chunk.substr(start, end - start);
    look.bullet = character_at(chunk, 0).kind == CharacterKind::bullet && chunk != "*" &&
                  character_at(chunk, 0).length == chunk.size();
    if (core.empty()) {
        look.first = look.last = chunk.front();
        look.shape = shape_hash(chunk);
        return look;
    }
    const TextCharacter first = character_at(core, 0);
    look.first = kind_letter(first.kind);
    if (look.first == '#' && first.code < 0x80)
        look.first = static_cast<char>(first.code);
    const TextCharacter last = character_before(core, core.size());
    look.last = is_word(last.kind)                 ? kind_letter(last.kind)
                : last.code < 0x80                 ? static_cast<char>(last.code)
                : last.kind == CharacterKind::stop ? '.'
                                                   : kind_letter(last.kind);
    std::size_t word_end = core.size();
    while (word_end > 0 && !is_word(character_before(core, word_end).kind))
        word_end -= character_before(core, word_end).length;
    const auto word = core.substr(0, word_end);
    look.word = static_cast<std::uint32_t>(WordSet::key(word.empty() ? core : word));
    look.shape = shape_hash(core);
    look.length = static_cast<std::uint8_t>(std::min<std::size_t>(word.size(), 6));
    if (look.last == '.')
        look.abbreviation = lists.abbreviations.contains(core) ||
                            (word.size() >= 3 && word[word.size() - 2] == '.');
    return look;
}

bool may_end_sentence(const ChunkLook &left, const ChunkLook &right) {
    const bool plain_left =
        left.last == 'a' || left.last == 'A' || left.last == '0' || left.last == ',';
    return !(plain_left && right.first == 'a') && !left.bullet;
}

GapFeatures gap_features(const std::vector<ChunkLook> &looks, std::size_t left,
                         const GapContext &context) {
    static constexpr ChunkLook none;
    const ChunkLook &l = looks[left];
    const ChunkLook &r = looks[left + 1];
    const ChunkLook &l2 = left > 0 ? looks[left - 1] : none;
    const ChunkLook &r2 = left + 2 < looks.size() ? looks[left + 2] : none;
    const auto last = static_cast<std::uint32_t>(static_cast<unsigned char>(l.last));
    const auto first = static_cast<std::uint32_t>(static_cast<unsigned char>(r.first));
    const std::uint32_t marks = last << 8U | first;
    const std::uint32_t wraps = static_cast<std::uint32_t>(l.closes) << 1U | r.opens;
    const std::uint32_t depth = context.depth > 0 ? 1 : 0;
    const std::uint32_t second = static_cast<unsigned char>(r2.first);
    const std::uint32_t before = static_cast<unsigned char>(l2.first);
    const std::uint32_t values[gap_feature_count] = {
        0,
        last,
        marks,
        mix(marks, l.length | (l.abbreviation ? 8U : 0U)),
        mix(last, l.word),
        r.word,
        mix(l.word, r.word),
        mix(last, r.shape),
        mix(first, l.shape),
        mix(last, l2.word),
        mix(first, r2.word),
        mix(r.word, r2.word),
        mix(marks, second | before << 8U),
        mix(marks, wraps | depth << 2U),
        mix(marks, bucket(context.chunks_before)),
        mix(marks, bucket(context.chunks_after)),
        mix(mix(marks, bucket(context.chunks_before)), bucket(context.chunks_after)),
        mix(marks, context.in_quotes | wraps << 1U),
        mix(l.shape, r.shape),
        mix(last, r.word),
        mix(l.word, first),
        mix(mix(l2.shape, l.shape), marks),
        mix(mix(r.shape, r2.shape), marks),
        mix(l2.word, l.word),
    };
    GapFeatures features{};
    for (std::size_t i = 0; i < gap_feature_count; ++i)
        features[i] = static_cast<std::uint16_t>(
            mix(static_cast<std::uint32_t>(i) * 0x01000193U, values[i]) >> 17U);
    return features;
}

} // namespace claimgraph
