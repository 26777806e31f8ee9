// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Where bytes come from: a file, standard input or memory, read in pieces so that a hostile input
/// is refused by its first piece.

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace claimgraph {

/// A stream of bytes that is read once.
class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// Fill the buffer as far as bytes are there; 0 means the end.
    /// \throws Error if reading fails.
    virtual std::size_t read(std::span<char> buffer) = 0;

    /// Bytes to come where that is known, else 0: enough to reserve memory once.
    virtual std::size_t expected_size() const { return 0; }
};

/// Open a file, or standard input for "-". \throws Error if it cannot be opened.
std::unique_ptr<ByteSource> open_bytes(const std::string &path);

/// Read from memory that outlives the source.
std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes);

} // namespace claimgraph
