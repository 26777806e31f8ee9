// SPDX-License-Identifier: Apache-2.0

/// \file
/// Any bytes, read as each format, give a sound document or an Error.

#include "core/error.hpp"
#include "import/readers/reader.hpp"
#include "tests/support/document_checks.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    for (const char *name : {"fuzz.html", "fuzz.md", "fuzz.txt"}) {
        try {
            const auto broken = claimgraph::broken_promise(claimgraph::read_document(bytes, name));
            if (!broken.empty()) {
                std::fprintf(stderr, "%s: %s\n", name, broken.c_str());
                std::abort();
            }
        } catch (const claimgraph::Error &) {
            // A refusal is an answer.
        }
    }
    return 0;
}
