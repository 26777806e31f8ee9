// SPDX-License-Identifier: Apache-2.0
#include "import/readers/reader.hpp"

#include "core/error.hpp"
#include "core/keys.hpp"
#include "import/readers/byte_source.hpp"
#include "import/readers/compression.hpp"
#include "import/readers/encoding.hpp"
#include "import/readers/html_reader.hpp"
#include "import/readers/markdown_reader.hpp"
#include "import/readers/sniff.hpp"
#include "import/readers/tag_remnants.hpp"
#include "import/readers/text_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::string_view blanks = " \t\n\v\f\r";

/// Bytes of an input with what they seem to be.
struct Input {
    std::string bytes;
    InputFormat format = InputFormat::text;
};

std::size_t largest_input(InputFormat format) {
    return format == InputFormat::text ? largest_text : largest_markup;
}

/// Append up to `count` bytes.
void read_more(ByteSource &source, std::size_t count, std::string &bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(before + count);
    std::size_t filled = before;
    while (filled < bytes.size()) {
        const std::size_t got = source.read(std::span(bytes).subspan(filled));
        if (got == 0)
            break;
        filled += got;
    }
    bytes.resize(filled);
}

/// The whole input; refuses what is no text by its first piece, so that it need not be read.
Input read_input(ByteSource &source, const std::string &path, const std::string &name) {
    constexpr std::size_t piece = 64 * 1024;
    Input input;
    std::string &bytes = input.bytes;
    read_more(source, piece, bytes);
    if (bytes.empty())
        throw Error(name + ": is empty; give a file with text");
    if (const auto reason = binary_reason(bytes))
        throw Error(fmt::format("{}: looks like {}", name, *reason));
    const InputFormat otherwise = looks_like_html(bytes) ? InputFormat::html : InputFormat::text;
    input.format = format_by_name(path).value_or(otherwise);
    const std::size_t limit = largest_input(input.format);
    const std::size_t expected = bytes.size() + source.expected_size();
    if (expected <= limit)
        bytes.reserve(expected + mebibyte);
    bool more = expected <= limit || source.expected_size() == 0;
    while (more && bytes.size() <= limit) {
        const std::size_t before = bytes.size();
        read_more(source, mebibyte, bytes);
        more = bytes.size() > before;
    }
    if (expected > limit || bytes.size() > limit)
        throw Error(fmt::format("{}: longer than {} MiB; split it", name, limit / mebibyte));
    return input;
}

Document read_as(InputFormat format, std::string text, const std::string &name) {
    switch (format) {
    case InputFormat::html:
        return read_html(text, name);
    case InputFormat::markdown:
        return read_markdown(without_tag_remnants(std::move(text)), name);
    case InputFormat::text:
        break;
    }
    return read_text(std::move(text));
}

Document read_from(std::unique_ptr<ByteSource> source, const std::string &path) {
    const std::string name = path == "-" ? "standard input" : path;
    source = decompressed(std::move(source), name);
    Input input = read_input(*source, path, name);
    source.reset();
    const bool markup = input.format == InputFormat::html;
    const std::string declared = markup ? declared_encoding(input.bytes) : std::string();
    std::string text = to_utf8(std::move(input.bytes), declared, name);
    if (text.find_first_not_of(blanks) == std::string::npos)
        throw Error(name + ": holds nothing but blanks; give a file with text");
    // UTF-16 shows only now what it says.
    if (!format_by_name(path) && looks_like_html(text))
        input.format = InputFormat::html;
    if (text.size() > largest_input(input.format))
        throw Error(fmt::format("{}: longer than {} MiB in UTF-8; split it", name,
                                largest_input(input.format) / mebibyte));
    Document document = read_as(input.format, std::move(text), name);
    if (document.blocks.empty())
        throw Error(name + ": has no visible text; give the page as a browser saves it");
    document.path = path;
    document.key = document_key(document.text);
    return document;
}

} // namespace

Document read_document(const std::string &path) { return read_from(open_bytes(path), path); }

Document read_document(std::string_view bytes, const std::string &path) {
    return read_from(bytes_in_memory(bytes), path);
}

} // namespace claimgraph
