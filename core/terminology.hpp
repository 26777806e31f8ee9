// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// A vocabulary of concepts as published: terms with their identifiers and names.

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace claimgraph {

/// How closely a name fits its term. A name that several terms share belongs to the closest.
enum class NameFit { preferred, exact, related };

/// One of the names of a term.
struct TermName {
    NameFit fit = NameFit::exact;
    std::string text;

    friend bool operator==(const TermName &, const TermName &) = default;
};

/// One entry of a vocabulary.
struct Term {
    std::string curie;                ///< "DOID:2055"; empty where the vocabulary gives none
    std::string name;                 ///< the preferred one
    std::string type;                 ///< "disease"; empty where unknown
    std::vector<TermName> names;      ///< all but the preferred one
    std::vector<std::string> broader; ///< CURIEs or names of the terms above

    friend bool operator==(const Term &, const Term &) = default;
};

/// Takes the terms of a vocabulary one by one, so that no vocabulary is in memory as a whole.
using TermSink = std::function<void(const Term &)>;

/// A vocabulary that a database holds.
struct Terminology {
    std::string name;    ///< unique in a database
    std::string source;  ///< the file it was read from
    std::string version; ///< as the file says; empty where it says none
    std::string hash;    ///< of the content, however it was written: "sha256:..."
    std::size_t terms = 0;

    friend bool operator==(const Terminology &, const Terminology &) = default;
};

} // namespace claimgraph
