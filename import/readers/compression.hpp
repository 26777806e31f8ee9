// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Compressed input: gzip and Zstandard, known by their first bytes whatever the file is called.

#include "import/readers/byte_source.hpp"

#include <memory>
#include <string>

namespace claimgraph {

/// The bytes that `source` holds in compressed form, or `source` itself where it is not compressed.
/// Several archives behind one another are read as one, as gzip and zstd do. Only one layer is
/// taken off. `name` is what errors call the input.
///
/// Reading throws `Error` where the archive is damaged or ends too early. Memory is bounded by the
/// decoder's window (32 KiB for gzip, 8 MiB for Zstandard; files made with `zstd --ultra --long`
/// are refused): how much may come out is for the caller to bound.
std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source,
                                         const std::string &name);

} // namespace claimgraph
