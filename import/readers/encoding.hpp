// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From bytes in one of the usual encodings to UTF-8.
///
/// The order of evidence: a byte order mark; the zero bytes of UTF-16 without one; being
/// well-formed UTF-8; the encoding that an HTML page declares; Windows-1252. A page that declares
/// another encoding and is well-formed UTF-8 beyond ASCII was converted by whoever saved it, so the
/// bytes win.
///
/// Broken UTF-8 is told from Windows-1252 so that a damaged file is refused, not read as gibberish.
/// Bytes are Windows-1252 only if no multi-byte sequence of UTF-8 in them is well formed; the text
/// does not end within one; no accented capital follows a small letter (0xC3 begins most accented
/// letters in UTF-8); and no "â€" or "â‚" (0xE2 0x80 and 0xE2 0x82 begin the quotes, dashes and
/// currency signs of UTF-8) occurs.

#include <optional>
#include <string>
#include <string_view>

namespace claimgraph {

/// Which byte of a 16-bit unit comes first.
enum class ByteOrder { little_endian, big_endian };

/// The byte order of UTF-16: by its mark, or by zeros on one side of the first units, as Latin
/// letters have. Nothing if this is not UTF-16.
std::optional<ByteOrder> utf16_order(std::string_view first_bytes);

/// The encoding that an HTML page names in a `meta` element or an XML declaration among its first
/// bytes, in lower case; empty where it names none.
std::string declared_encoding(std::string_view first_bytes);

/// Convert to UTF-8 without a byte order mark. Text that is UTF-8 is moved, not copied. `declared`
/// is what the document says of itself, or empty; `name` is what errors call the input.
///
/// \throws Error naming the byte, for broken UTF-8, for bytes that the encoding does not have, and
/// for NUL, which no text holds.
std::string to_utf8(std::string bytes, std::string_view declared, std::string_view name);

} // namespace claimgraph
