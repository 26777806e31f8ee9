// SPDX-License-Identifier: Apache-2.0
#include "import/language/conllu_reader.hpp"

#include "core/error.hpp"

#include <array>
#include <charconv>
#include <istream>
#include <optional>
#include <string_view>

namespace claimgraph {
namespace {

constexpr std::size_t column_count = 10;

std::optional<std::array<std::string_view, column_count>> split_columns(std::string_view line) {
    std::array<std::string_view, column_count> columns;
    for (std::size_t i = 0; i + 1 < column_count; ++i) {
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos)
            return std::nullopt;
        columns[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    if (line.find('\t') != std::string_view::npos)
        return std::nullopt;
    columns[column_count - 1] = line;
    return columns;
}

std::optional<int> to_number(std::string_view text) {
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

bool says_no_space(std::string_view misc) {
    return misc.find("SpaceAfter=No") != std::string_view::npos;
}

} // namespace

void ConlluReader::fail(const std::string &what) const {
    throw Error(name_ + ":" + std::to_string(number_) + ": " + what);
}

std::optional<ConlluSentence> ConlluReader::read(std::string_view line) {
    ++number_;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.empty())
        return finish();
    if (line.front() == '#')
        comment(line);
    else
        token(line);
    return std::nullopt;
}

std::optional<ConlluSentence> ConlluReader::finish() {
    const auto size = static_cast<int>(sentence_.words.size());
    if (size == 0 && sentence_.multiwords.empty())
        return std::nullopt;
    if (!sentence_.multiwords.empty() && static_cast<int>(sentence_.multiwords.back().last) >= size)
        fail("a multiword token reaches past the sentence");
    for (const auto &word : sentence_.words)
        if (word.head >= size)
            fail("a head lies outside its sentence");
    return std::exchange(sentence_, {});
}

void ConlluReader::comment(std::string_view line) {
    constexpr std::string_view text_mark = "# text = ";
    if (line.starts_with(text_mark))
        sentence_.text = line.substr(text_mark.size());
    else if (line.starts_with("# newpar") || line.starts_with("# newdoc"))
        sentence_.starts_paragraph = true;
    if (sentence_.comments.size() == most_words)
        fail("no blank line ends this sentence; put one behind each");
    sentence_.comments.emplace_back(line);
}

void ConlluReader::token(std::string_view line) {
    const auto columns = split_columns(line);
    if (!columns)
        fail("expected 10 columns separated by tabs");
    const std::string_view id = (*columns)[0];
    if ((*columns)[1].empty())
        fail("empty form");
    if (id.find('.') != std::string_view::npos)
        return;
    if (id.find('-') != std::string_view::npos)
        multiword(*columns);
    else
        word(*columns);
}

void ConlluReader::multiword(const Columns &columns) {
    const auto dash = columns[0].find('-');
    const auto first = to_number(columns[0].substr(0, dash));
    const auto last = to_number(columns[0].substr(dash + 1));
    const auto next = static_cast<int>(sentence_.words.size()) + 1;
    const bool overlaps =
        !sentence_.multiwords.empty() && sentence_.multiwords.back().last >= sentence_.words.size();
    if (!first || !last || *first != next || *last <= *first || overlaps)
        fail("bad range of words '" + std::string(columns[0]) + "'");
    sentence_.multiwords.push_back({static_cast<std::size_t>(*first - 1),
                                    static_cast<std::size_t>(*last - 1), std::string(columns[1])});
    multiword_space_ = !says_no_space(columns[9]);
}

void ConlluReader::word(const Columns &columns) {
    const auto id = to_number(columns[0]);
    if (!id || *id != static_cast<int>(sentence_.words.size()) + 1)
        fail("word id '" + std::string(columns[0]) + "' is out of order");
    if (sentence_.words.size() == most_words)
        fail("no blank line ends this sentence; put one behind each");
    ConlluWord word;
    word.form = columns[1];
    word.lemma = columns[2];
    word.upos = columns[3];
    word.xpos = columns[4];
    word.feats = columns[5];
    word.relation = columns[7];
    if (columns[6] != "_") {
        const auto head = to_number(columns[6]);
        if (!head)
            fail("bad head '" + std::string(columns[6]) + "'");
        word.head = *head - 1;
    }
    const std::size_t index = sentence_.words.size();
    const bool inside = !sentence_.multiwords.empty() && index <= sentence_.multiwords.back().last;
    if (!inside)
        word.space_after = !says_no_space(columns[9]);
    else
        word.space_after = index == sentence_.multiwords.back().last && multiword_space_;
    sentence_.words.push_back(std::move(word));
}

std::vector<ConlluSentence> read_conllu(std::istream &input, const std::string &name) {
    std::vector<ConlluSentence> sentences;
    ConlluReader reader(name);
    const auto keep = [&](std::optional<ConlluSentence> sentence) {
        if (sentence)
            sentences.push_back(std::move(*sentence));
    };
    std::string line;
    while (std::getline(input, line))
        keep(reader.read(line));
    keep(reader.finish());
    return sentences;
}

} // namespace claimgraph
