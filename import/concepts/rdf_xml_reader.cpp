// SPDX-License-Identifier: Apache-2.0

// RDF/XML as vocabularies are published in it: a flat list of elements with rdf:about, whose
// children are labels and links. Nested descriptions are passed over.

#include "core/error.hpp"
#include "import/concepts/lines.hpp"
#include "import/concepts/rdf_terms.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/format.h>

#include <pugixml.hpp>
#include <unordered_map>

namespace claimgraph {
namespace {

/// The tree of a file takes about five times its size.
constexpr std::size_t largest_tree = 256UL * 1024 * 1024;

/// The namespaces that an element declares, by prefix.
class Namespaces {
  public:
    explicit Namespaces(const pugi::xml_node &root) {
        constexpr std::string_view declaration = "xmlns";
        for (const auto &attribute : root.attributes()) {
            const std::string_view name = attribute.name();
            if (name == declaration)
                iris_[""] = attribute.value();
            else if (name.starts_with("xmlns:"))
                iris_[std::string(name.substr(declaration.size() + 1))] = attribute.value();
        }
    }

    /// "http://...#prefLabel" of "skos:prefLabel".
    std::string iri(std::string_view qualified) const {
        const std::size_t colon = qualified.find(':');
        const bool prefixed = colon != std::string_view::npos;
        const auto found = iris_.find(std::string(prefixed ? qualified.substr(0, colon) : ""));
        const std::string_view local = prefixed ? qualified.substr(colon + 1) : qualified;
        return found == iris_.end() ? std::string(qualified) : found->second + std::string(local);
    }

  private:
    std::unordered_map<std::string, std::string> iris_;
};

std::string attribute_by_iri(const pugi::xml_node &node, const Namespaces &names,
                             std::string_view iri) {
    for (const auto &attribute : node.attributes())
        if (names.iri(attribute.name()) == iri)
            return attribute.value();
    return {};
}

} // namespace

std::string read_rdf_xml(std::string_view text, const std::string &name, const TermSink &sink) {
    if (text.size() > largest_tree)
        throw Error(fmt::format("{}: longer than {} MiB; convert it to Turtle", name,
                                largest_tree / 1024 / 1024));
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text.data(), text.size());
    if (!parsed)
        throw Error(fmt::format("{}:{}: {}; mend the XML, or give Turtle", name,
                                line_at(text, static_cast<std::size_t>(parsed.offset)),
                                parsed.description()));
    const pugi::xml_node root = document.document_element();
    const Namespaces names(root);
    if (names.iri(root.name()) != "http://www.w3.org/1999/02/22-rdf-syntax-ns#RDF")
        throw Error(fmt::format("{}:1: begins with <{}>, not rdf:RDF; give a vocabulary in "
                                "RDF/XML",
                                name, root.name()));
    RdfTerms terms;
    for (const auto &described : root.children()) {
        const std::string subject =
            attribute_by_iri(described, names, "http://www.w3.org/1999/02/22-rdf-syntax-ns#about");
        if (subject.empty())
            continue;
        for (const auto &property : described.children()) {
            const std::string predicate = names.iri(property.name());
            const std::string object = attribute_by_iri(
                property, names, "http://www.w3.org/1999/02/22-rdf-syntax-ns#resource");
            if (!object.empty())
                terms.link(subject, predicate, object);
            else
                terms.literal(subject, predicate, property.text().get(),
                              property.attribute("xml:lang").value());
        }
    }
    return terms.finish(sink);
}

} // namespace claimgraph
