// SPDX-License-Identifier: Apache-2.0
#include "graphs/json_text.hpp"

#include "core/utf8.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace claimgraph {

namespace {

/// Bytes at the start of `text` that stand in a JSON string as they are.
std::size_t plain_bytes(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size()) {
        const auto byte = static_cast<unsigned char>(text[length]);
        if (byte >= 0x80) {
            const CodePoint point = decode_utf8(text, length);
            if (point.malformed())
                break;
            length += point.length;
        } else if (byte < 0x20 || byte == 0x7F || byte == '"' || byte == '\\') {
            break;
        } else {
            ++length;
        }
    }
    return length;
}

} // namespace

JsonText &JsonText::key(std::string_view name) {
    separate();
    append_string(name);
    text_ += ':';
    comma_due_ = false;
    return *this;
}

JsonText &JsonText::value(std::string_view text) {
    separate();
    append_string(text);
    return *this;
}

JsonText &JsonText::value(std::int64_t number) {
    separate();
    fmt::format_to(std::back_inserter(text_), "{}", number);
    return *this;
}

JsonText &JsonText::value(double number) {
    if (!std::isfinite(number))
        return null();
    separate();
    fmt::format_to(std::back_inserter(text_), "{}", number);
    return *this;
}

JsonText &JsonText::null() {
    separate();
    text_ += "null";
    return *this;
}

void JsonText::clear() {
    text_.clear();
    comma_due_ = false;
}

JsonText &JsonText::open(char bracket) {
    separate();
    text_ += bracket;
    comma_due_ = false;
    return *this;
}

JsonText &JsonText::close(char bracket) {
    text_ += bracket;
    comma_due_ = true;
    return *this;
}

void JsonText::separate() {
    if (comma_due_)
        text_ += ',';
    comma_due_ = true;
}

void JsonText::append_string(std::string_view text) {
    text_ += '"';
    while (!text.empty()) {
        const std::size_t plain = plain_bytes(text);
        text_ += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            break;
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '"' || c == '\\')
            (text_ += '\\') += c;
        else if (c == '\n')
            text_ += "\\n";
        else if (static_cast<unsigned char>(c) < 0x80)
            fmt::format_to(std::back_inserter(text_), "\\u{:04x}", static_cast<int>(c));
        else
            text_ += "\xEF\xBF\xBD";
    }
    text_ += '"';
}

} // namespace claimgraph
