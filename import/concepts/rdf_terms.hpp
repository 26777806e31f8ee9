// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From the statements of an RDF graph to terms: SKOS concepts and OWL classes with labels.

#include "core/terminology.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimgraph {

/// Takes statements in any order, and gives the terms in the order in which they are first named.
class RdfTerms {
  public:
    /// A name or version of `subject`; names in other languages than English are passed over.
    void literal(std::string_view subject, std::string_view predicate, std::string_view text,
                 std::string_view language);

    /// `predicate` leads from `subject` to `object`; of interest where it leads to a broader term.
    void link(std::string_view subject, std::string_view predicate, std::string_view object);

    /// Give the terms that have a name; the version that the graph states.
    std::string finish(const TermSink &sink);

  private:
    Term &term(std::string_view subject);

    std::vector<Term> terms_;
    std::vector<bool> deprecated_;
    std::unordered_map<std::string, std::size_t> places_;
    std::string version_;
};

/// "DOID:2055" of an IRI of the OBO foundry, "MESH:D013313" of one of MeSH, else the IRI.
std::string curie_of(std::string_view iri);

} // namespace claimgraph
