// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/term_reader.hpp"

#include "core/error.hpp"
#include "import/readers/byte_source.hpp"
#include "import/readers/compression.hpp"
#include "import/readers/encoding.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <span>

namespace claimgraph {
namespace {

using Read = std::string (*)(std::string_view, const std::string &, const TermSink &);

std::string read_all(const std::string &path, const std::string &name) {
    const auto source = decompressed(open_bytes(path), name);
    std::string bytes;
    constexpr std::size_t piece = 1024UL * 1024;
    for (std::size_t got = piece; got > 0;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + piece);
        got = source->read(std::span(bytes).subspan(before));
        bytes.resize(before + got);
        if (bytes.size() > largest_vocabulary)
            throw Error(fmt::format("{}: longer than {} MiB; split it", name,
                                    largest_vocabulary / 1024 / 1024));
    }
    return to_utf8(std::move(bytes), "", name);
}

std::optional<Read> reader_by_name(std::string_view path) {
    for (const std::string_view packed : {".gz", ".zst"})
        if (path.ends_with(packed))
            path.remove_suffix(packed.size());
    struct Known {
        std::string_view extension;
        Read read;
    };
    static constexpr std::array<Known, 6> readers = {{{".obo", read_obo},
                                                      {".tsv", read_term_table},
                                                      {".ttl", read_turtle},
                                                      {".rdf", read_rdf_xml},
                                                      {".owl", read_rdf_xml},
                                                      {".skos", read_rdf_xml}}};
    for (const Known &known : readers)
        if (path.ends_with(known.extension))
            return known.read;
    return std::nullopt;
}

Read reader_by_content(std::string_view text, const std::string &name) {
    const std::string_view start = text.substr(0, 4096);
    const auto has = [&](std::string_view sign) {
        return start.find(sign) != std::string_view::npos;
    };
    if (has("<DescriptorRecord"))
        return read_mesh;
    if (has("<rdf:RDF"))
        return read_rdf_xml;
    if (start.starts_with("format-version:"))
        return read_obo;
    if (start.starts_with("@prefix") || has("\n@prefix"))
        return read_turtle;
    if (has("\t"))
        return read_term_table;
    throw Error(name + ": is no vocabulary known here; give OBO (.obo), SKOS (.ttl, .rdf), MeSH "
                       "descriptors (.xml) or a table (.tsv)");
}

} // namespace

std::string read_terms(const std::string &path, const TermSink &sink) {
    const std::string name = path == "-" ? "standard input" : path;
    const std::string text = read_all(path, name);
    const auto by_name = reader_by_name(path);
    std::size_t terms = 0;
    const Read read = by_name ? *by_name : reader_by_content(text, name);
    std::string version = read(text, name, [&](const Term &term) {
        ++terms;
        sink(term);
    });
    if (terms == 0)
        throw Error(name + ": has no terms with a name; check that it is the vocabulary itself");
    return version;
}

} // namespace claimgraph
