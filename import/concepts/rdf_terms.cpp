// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/rdf_terms.hpp"

#include <array>
#include <utility>

namespace claimgraph {
namespace {

struct NamingPredicate {
    std::string_view iri;
    NameFit fit;
};
constexpr std::array<NamingPredicate, 6> naming = {
    {{"http://www.w3.org/2004/02/skos/core#prefLabel", NameFit::preferred},
     {"http://www.w3.org/2000/01/rdf-schema#label", NameFit::preferred},
     {"http://www.w3.org/2004/02/skos/core#altLabel", NameFit::exact},
     {"http://www.geneontology.org/formats/oboInOwl#hasExactSynonym", NameFit::exact},
     {"http://www.w3.org/2004/02/skos/core#hiddenLabel", NameFit::related},
     {"http://www.geneontology.org/formats/oboInOwl#hasRelatedSynonym", NameFit::related}}};

bool is_english(std::string_view language) {
    return language.empty() || language == "en" || language.starts_with("en-");
}

} // namespace

std::string curie_of(std::string_view iri) {
    constexpr std::string_view obo = "http://purl.obolibrary.org/obo/";
    constexpr std::string_view mesh = "http://id.nlm.nih.gov/mesh/";
    if (iri.starts_with(mesh))
        return "MESH:" + std::string(iri.substr(iri.rfind('/') + 1));
    std::string name(iri);
    if (iri.starts_with(obo)) {
        name = iri.substr(obo.size());
        if (const std::size_t underscore = name.rfind('_'); underscore != std::string::npos)
            name[underscore] = ':';
    }
    return name;
}

Term &RdfTerms::term(std::string_view subject) {
    const auto [place, is_new] = places_.try_emplace(std::string(subject), terms_.size());
    if (is_new) {
        terms_.push_back({curie_of(subject), "", "", {}, {}});
        deprecated_.push_back(false);
    }
    return terms_[place->second];
}

void RdfTerms::literal(std::string_view subject, std::string_view predicate, std::string_view text,
                       std::string_view language) {
    if (predicate == "http://www.w3.org/2002/07/owl#versionInfo") {
        version_ = text;
    } else if (predicate == "http://www.w3.org/2002/07/owl#deprecated" && text == "true") {
        term(subject);
        deprecated_[places_.at(std::string(subject))] = true;
    } else if (predicate == "http://www.geneontology.org/formats/oboInOwl#hasOBONamespace") {
        term(subject).type = text;
    }
    if (!is_english(language) || text.empty())
        return;
    for (const auto &[iri, fit] : naming) {
        if (predicate != iri)
            continue;
        Term &named = term(subject);
        if (fit == NameFit::preferred && named.name.empty())
            named.name = text;
        else if (text != named.name)
            named.names.push_back(
                {fit == NameFit::preferred ? NameFit::exact : fit, std::string(text)});
    }
}

void RdfTerms::link(std::string_view subject, std::string_view predicate, std::string_view object) {
    if (predicate == "http://www.w3.org/2004/02/skos/core#broader" ||
        predicate == "http://www.w3.org/2000/01/rdf-schema#subClassOf")
        term(subject).broader.push_back(curie_of(object));
}

std::string RdfTerms::finish(const TermSink &sink) {
    for (std::size_t i = 0; i < terms_.size(); ++i)
        if (!deprecated_[i] && !terms_[i].name.empty())
            sink(terms_[i]);
    return std::move(version_);
}

} // namespace claimgraph
