// SPDX-License-Identifier: Apache-2.0

/// \file
/// Any bytes, read as each format of vocabularies, give terms whose names are found, or an Error.

#include "core/error.hpp"
#include "import/concepts/term_reader.hpp"
#include "import/concepts/vocabulary.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace claimgraph;
    constexpr std::array readers = {read_obo, read_term_table, read_mesh, read_turtle,
                                    read_rdf_xml};
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    for (const auto &read : readers) {
        VocabularyBuilder builder;
        try {
            read(bytes, "fuzz", [&](const Term &term) { builder.add(term); });
        } catch (const Error &) {
            // A refusal is an answer; what came before it is used all the same.
        }
        const Vocabulary vocabulary = builder.build();
        for (const NamedTerms &named :
             vocabulary.scan(bytes, {0, static_cast<std::uint32_t>(size)}))
            for (const TermId term : named.terms)
                vocabulary.term(term);
    }
    return 0;
}
