// SPDX-License-Identifier: Apache-2.0
#include "import/language/conllu_writer.hpp"

#include "import/language/characters.hpp"

namespace claimgraph {
namespace {

/// Tabs and line breaks would end a column or a line.
void append_clean(std::string &out, std::string_view text) {
    const std::size_t start = out.size();
    out += text;
    constexpr std::string_view breaks = "\n\r\t\v\f";
    for (std::size_t i = start; i < out.size(); ++i)
        if (out[i] < ' ' && breaks.find(out[i]) != std::string_view::npos)
            out[i] = ' ';
}

std::string misc(std::string_view text, TextSpan span) {
    std::string out = "Start=" + std::to_string(span.start) + "|End=" + std::to_string(span.end);
    const bool glued =
        span.end < text.size() && character_at(text, span.end).kind != CharacterKind::blank;
    if (glued)
        out += "|SpaceAfter=No";
    return out;
}

void append_range(std::string &out, std::size_t first, std::size_t last, std::string_view form,
                  std::string_view misc_column) {
    out += std::to_string(first + 1);
    out += '-';
    out += std::to_string(last + 1);
    out += '\t';
    append_clean(out, form);
    out += "\t_\t_\t_\t_\t_\t_\t_\t";
    out += misc_column;
    out += '\n';
}

void append_cell(std::string &out, std::string_view cell) {
    out += '\t';
    append_clean(out, cell.empty() ? "_" : cell);
}

} // namespace

std::string to_conllu(std::string_view text, const ParsedSentence &sentence) {
    std::string out;
    out.reserve(64 + sentence.words.size() * 96);
    out += "# text = ";
    append_clean(out, slice(text, sentence.span));
    out += '\n';
    const auto &words = sentence.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        std::size_t last = i;
        while (last + 1 < words.size() && words[last + 1].continues_token)
            ++last;
        if (!word.continues_token && last > i) {
            const TextSpan span = hull(word.span, words[last].span);
            append_range(out, i, last, slice(text, span), misc(text, span));
        }
        out += std::to_string(i + 1);
        append_cell(out, slice(text, word.span));
        append_cell(out, word.lemma);
        append_cell(out, to_text(word.upos));
        append_cell(out, to_text(word.xpos));
        append_cell(out, word.features.text());
        append_cell(out, std::to_string(word.head + 1));
        append_cell(out, to_text(word.relation));
        append_cell(out, "_");
        append_cell(out, word.continues_token || last > i
                             ? "Start=" + std::to_string(word.span.start) +
                                   "|End=" + std::to_string(word.span.end)
                             : misc(text, word.span));
        out += '\n';
    }
    return out += '\n';
}

std::string to_conllu(const ConlluSentence &sentence) {
    std::string out;
    for (const std::string &comment : sentence.comments)
        out += comment + '\n';
    auto multiword = sentence.multiwords.begin();
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const ConlluWord &word = sentence.words[i];
        const bool starts = multiword != sentence.multiwords.end() && multiword->first == i;
        if (starts) {
            const bool blank = sentence.words[multiword->last].space_after;
            append_range(out, i, multiword->last, multiword->form, blank ? "_" : "SpaceAfter=No");
        }
        const bool inside = multiword != sentence.multiwords.end() && multiword->first <= i;
        out += std::to_string(i + 1);
        for (const auto &cell : {word.form, word.lemma, word.upos, word.xpos, word.feats,
                                 std::to_string(word.head + 1), word.relation, std::string("_")})
            append_cell(out, cell);
        append_cell(out, inside || word.space_after ? "_" : "SpaceAfter=No");
        out += '\n';
        if (inside && multiword->last == i)
            ++multiword;
    }
    return out += '\n';
}

} // namespace claimgraph
