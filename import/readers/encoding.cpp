// SPDX-License-Identifier: Apache-2.0
#include "import/readers/encoding.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "core/utf8.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <utility>

namespace claimgraph {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

unsigned byte_at(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

class Converter {
  public:
    explicit Converter(const char *from) : handle_(iconv_open("UTF-8", from)) {}
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    ~Converter() {
        if (known())
            iconv_close(handle_);
    }

    bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }
    iconv_t handle() const { return handle_; }

  private:
    iconv_t handle_;
};

[[noreturn]] void throw_unconvertible(std::string_view name, std::size_t offset, unsigned byte,
                                      std::string_view encoding) {
    throw Error(fmt::format("{}:byte {}: 0x{:02X} is no {} text; save the file as UTF-8", name,
                            offset, byte, encoding));
}

std::string convert(std::string_view bytes, const std::string &encoding, std::string_view name) {
    const Converter converter(encoding.c_str());
    if (!converter.known())
        throw Error(
            fmt::format("{}: encoding '{}' is not known; save the file as UTF-8", name, encoding));
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    std::array<char, 64 * 1024> piece;
    char *from = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
    std::size_t left = bytes.size();
    while (left > 0) {
        char *to = piece.data();
        std::size_t room = piece.size();
        const std::size_t status = iconv(converter.handle(), &from, &left, &to, &room);
        const int error = errno;
        text.append(piece.data(), piece.size() - room);
        if (status == static_cast<std::size_t>(-1) && error != E2BIG)
            throw_unconvertible(name, bytes.size() - left, byte_at(bytes, bytes.size() - left),
                                encoding);
    }
    return text;
}

bool is_continuation(std::string_view text, std::size_t offset) {
    return offset < text.size() && (byte_at(text, offset) & 0xC0U) == 0x80U;
}

/// Whether the text stops inside the character that begins at `offset`.
bool is_cut_at_end(std::string_view text, std::size_t offset) {
    const unsigned lead = byte_at(text, offset);
    if (lead < 0xC2 || lead > 0xF4)
        return false;
    const std::size_t announced = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::size_t length = 1;
    while (is_continuation(text, offset + length))
        ++length;
    return offset + length == text.size() && length < announced;
}

/// See the four signs in the header.
bool is_windows_1252(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned byte = byte_at(text, i);
        if (byte < 0x80)
            continue;
        if (decode_utf8(text, i).length > 1 || is_cut_at_end(text, i))
            return false;
        const bool capital = byte >= 0xC0 && byte <= 0xDE;
        if (capital && i > 0 && is_ascii_lower(text[i - 1]))
            return false;
        const unsigned next = i + 1 < text.size() ? byte_at(text, i + 1) : 0;
        if (byte == 0xE2 && (next == 0x80 || next == 0x82))
            return false;
    }
    return true;
}

[[noreturn]] void throw_broken_utf8(std::string_view name, std::string_view text,
                                    std::size_t offset) {
    const unsigned byte = byte_at(text, offset);
    if (is_cut_at_end(text, offset))
        throw Error(fmt::format("{}:byte {}: the text ends inside a UTF-8 character (0x{:02X}); "
                                "fetch the whole file, or convert it to UTF-8",
                                name, offset, byte));
    throw Error(fmt::format("{}:byte {}: 0x{:02X} is not UTF-8; convert the file, or drop such "
                            "bytes with 'iconv -c -f UTF-8 -t UTF-8'",
                            name, offset, byte));
}

std::string without_nul(std::string text, std::string_view name) {
    const std::size_t nul = text.find('\0');
    if (nul != std::string::npos)
        throw Error(
            fmt::format("{}:byte {}: NUL, so this is not text; give UTF-8 text", name, nul));
    return text;
}

/// What browsers read a declared name as (WHATWG Encoding Standard, section 4.2): Latin-1 and ASCII
/// are Windows-1252. A page whose declaration can be read as ASCII is not UTF-16.
std::string encoding_behind(std::string_view declared) {
    for (const std::string_view name : {"iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1"})
        if (declared == name)
            return "windows-1252";
    if (declared.starts_with("utf"))
        return "utf-8";
    return std::string(declared);
}

} // namespace

std::optional<ByteOrder> utf16_order(std::string_view first_bytes) {
    if (first_bytes.starts_with("\xFF\xFE"))
        return ByteOrder::little_endian;
    if (first_bytes.starts_with("\xFE\xFF"))
        return ByteOrder::big_endian;
    constexpr std::size_t enough = 4096;
    const std::string_view sample = first_bytes.substr(0, enough);
    std::size_t zeros_first = 0;
    std::size_t zeros_second = 0;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        zeros_first += sample[i] == '\0' ? 1U : 0U;
        zeros_second += sample[i + 1] == '\0' ? 1U : 0U;
    }
    // Half of the units being Latin tells prose from tables of numbers, whose zeros are everywhere.
    const std::size_t half = sample.size() / 4;
    if (zeros_first == 0 && zeros_second > half)
        return ByteOrder::little_endian;
    if (zeros_second == 0 && zeros_first > half)
        return ByteOrder::big_endian;
    return std::nullopt;
}

std::string declared_encoding(std::string_view first_bytes) {
    constexpr std::size_t enough = 4096;
    const std::string head = ascii_lower(first_bytes.substr(0, enough));
    const std::string_view view = head;
    const bool xml = view.starts_with("<?xml");
    const std::string_view word = xml ? "encoding" : "charset";
    for (std::size_t at = view.find(word); at != std::string_view::npos;
         at = view.find(word, at + 1)) {
        std::string_view rest = trim_blanks(view.substr(at + word.size()));
        if (!rest.starts_with('='))
            continue;
        rest = trim_blanks(rest.substr(1));
        if (rest.starts_with('"') || rest.starts_with('\''))
            rest.remove_prefix(1);
        return std::string(rest.substr(0, rest.find_first_of("\"' \t\r\n;/?>")));
    }
    return {};
}

std::string to_utf8(std::string bytes, std::string_view declared, std::string_view name) {
    if (bytes.starts_with(utf8_mark)) {
        bytes.erase(0, utf8_mark.size());
        declared = "utf-8";
    } else if (const auto order = utf16_order(bytes)) {
        std::string text =
            convert(bytes, *order == ByteOrder::little_endian ? "UTF-16LE" : "UTF-16BE", name);
        return without_nul(
            text.starts_with(utf8_mark) ? text.substr(utf8_mark.size()) : std::move(text), name);
    }
    const auto invalid = find_invalid_utf8(bytes);
    if (!invalid)
        return without_nul(std::move(bytes), name);
    const std::string encoding = encoding_behind(declared);
    if (!encoding.empty() && encoding != "utf-8" && encoding != "windows-1252")
        return without_nul(convert(bytes, encoding, name), name);
    if (encoding != "windows-1252" && !is_windows_1252(bytes))
        throw_broken_utf8(name, bytes, *invalid);
    return without_nul(convert(bytes, "WINDOWS-1252", name), name);
}

} // namespace claimgraph
