// SPDX-License-Identifier: Apache-2.0
#include "import/readers/sniff.hpp"

#include "core/ascii.hpp"
#include "import/readers/encoding.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

struct NamedFormat {
    std::string_view extension;
    InputFormat format;
};

constexpr std::array<NamedFormat, 7> extensions{{{".txt", InputFormat::text},
                                                 {".text", InputFormat::text},
                                                 {".md", InputFormat::markdown},
                                                 {".markdown", InputFormat::markdown},
                                                 {".html", InputFormat::html},
                                                 {".htm", InputFormat::html},
                                                 {".xhtml", InputFormat::html}}};

/// First bytes by which a kind of file is known. RTF and PostScript are text to the eye, but not
/// the text of an article.
struct Signature {
    std::string_view bytes;
    std::string_view reason;
};

using namespace std::string_view_literals;

constexpr std::array<Signature, 17> signatures{{
    {"%PDF-"sv, "a PDF file; convert it with pdftotext"sv},
    {"PK\x03\x04"sv, "a zip archive (docx, odt, epub, ...); save the document as HTML or text"sv},
    {"\x7F"
     "ELF"sv,
     "a program (ELF); give an article"sv},
    {"\x89PNG"sv, "a PNG picture; give the text itself"sv},
    {"\xFF\xD8\xFF"sv, "a JPEG picture; give the text itself"sv},
    {"GIF8"sv, "a GIF picture; give the text itself"sv},
    {"RIFF"sv, "a picture, sound or film (RIFF); give the text itself"sv},
    {"OggS"sv, "sound or film (Ogg); give the text itself"sv},
    {"ID3"sv, "sound (MP3); give the text itself"sv},
    {"\xD0\xCF\x11\xE0"sv, "an old Office file; save the document as HTML or text"sv},
    {"{\\rtf"sv, "an RTF file; save the document as HTML or text"sv},
    {"%!PS"sv, "a PostScript file; convert it with ps2ascii"sv},
    {"SQLite format 3\0"sv, "an SQLite database; give articles"sv},
    {"\xFD"
     "7zXZ"sv,
     "xz data; unpack it first"sv},
    {"BZh"sv, "bzip2 data; unpack it first"sv},
    {"7z\xBC\xAF"sv, "a 7-Zip archive; unpack it first"sv},
    {"\x1F\x8B"sv, "compressed twice; unpack it first"sv},
}};

/// Elements a page or a saved part of one begins with.
constexpr std::array<std::string_view, 12> page_openers{
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title",
    "<article",       "<main", "<div",  "<h1",   "<p>",   "<section"};

constexpr double largest_control_share = 0.05;

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool layout = byte >= '\t' && byte <= '\r';
    constexpr unsigned char escape = 0x1B;
    return byte < 0x20 && !layout && byte != escape;
}

bool is_tar(std::string_view bytes) {
    constexpr std::size_t magic_offset = 257; // POSIX.1-1988, ustar interchange format
    return bytes.size() > magic_offset && bytes.substr(magic_offset).starts_with("ustar");
}

} // namespace

std::optional<InputFormat> format_by_name(std::string_view path) {
    std::string name = ascii_lower(path.substr(path.find_last_of('/') + 1));
    for (const std::string_view packing : {".gz", ".zst"})
        if (name.ends_with(packing))
            name.resize(name.size() - packing.size());
    const auto found = std::find_if(extensions.begin(), extensions.end(), [&](const auto &entry) {
        return name.size() > entry.extension.size() && name.ends_with(entry.extension);
    });
    if (found == extensions.end())
        return std::nullopt;
    return found->format;
}

bool looks_like_html(std::string_view text) {
    constexpr std::size_t enough = 4096;
    std::string head = ascii_lower(text.substr(0, enough));
    std::string_view rest = trim_blanks(head);
    while (rest.starts_with("<!--")) {
        const std::size_t end = rest.find("-->");
        if (end == std::string_view::npos)
            return false;
        rest = trim_blanks(rest.substr(end + 3));
    }
    if (rest.starts_with("<?xml"))
        return rest.find("<html") != std::string_view::npos;
    return std::any_of(page_openers.begin(), page_openers.end(),
                       [&](std::string_view opener) { return rest.starts_with(opener); });
}

std::optional<std::string> binary_reason(std::string_view first_bytes) {
    for (const Signature &signature : signatures)
        if (first_bytes.starts_with(signature.bytes))
            return std::string(signature.reason);
    if (is_tar(first_bytes))
        return "a tar archive; unpack it first";
    if (utf16_order(first_bytes))
        return std::nullopt;
    const std::size_t nul = first_bytes.find('\0');
    if (nul != std::string_view::npos)
        return "binary (NUL at byte " + std::to_string(nul) + "); give UTF-8 text";
    const auto controls = std::count_if(first_bytes.begin(), first_bytes.end(), is_control);
    if (static_cast<double>(controls) >
        largest_control_share * static_cast<double>(first_bytes.size()))
        return "binary (mostly control characters); give UTF-8 text";
    return std::nullopt;
}

} // namespace claimgraph
