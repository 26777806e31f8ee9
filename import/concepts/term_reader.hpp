// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From a published vocabulary to its terms.

#include "core/terminology.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace claimgraph {

/// Largest vocabulary that is read, unpacked: ChEBI, the largest in use, has about 300 MB.
inline constexpr std::size_t largest_vocabulary = 1024UL * 1024 * 1024;

/// Read OBO (.obo), SKOS or OWL classes in Turtle (.ttl) or RDF/XML (.rdf, .owl), MeSH descriptors
/// (.xml) or a table (.tsv: name, type, CURIE, synonyms, broader; lists by "|"), also packed by
/// gzip or Zstandard, and give each term to `sink`. A file of another name is told by its content.
/// Obsolete terms and those without a name are left out; only English names are read.
///
/// \return the version that the file states, or nothing.
/// \throws Error that names file, line and remedy if it is in none of these formats or is damaged;
/// what `sink` was given till then is not all of it.
std::string read_terms(const std::string &path, const TermSink &sink);

// One reader a format. `text` is UTF-8; `name` is what errors call the input.
std::string read_obo(std::string_view text, const std::string &name, const TermSink &sink);
std::string read_term_table(std::string_view text, const std::string &name, const TermSink &sink);
std::string read_mesh(std::string_view text, const std::string &name, const TermSink &sink);
std::string read_turtle(std::string_view text, const std::string &name, const TermSink &sink);
std::string read_rdf_xml(std::string_view text, const std::string &name, const TermSink &sink);

} // namespace claimgraph
