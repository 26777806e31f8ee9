// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/concepts/term_reader.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

using Read = std::string (*)(std::string_view, const std::string &, const TermSink &);

std::vector<Term> terms_of(Read read, std::string_view text) {
    std::vector<Term> terms;
    read(text, "x", [&](const Term &term) { terms.push_back(term); });
    return terms;
}

TEST(TermTable, ReadsItsColumns) {
    EXPECT_EQ(
        terms_of(read_term_table, "name\ttype\n# c\nasthma\tdisease\tX:1\ta b|c\tX:2\r\nflu\n"),
        (std::vector<Term>{
            {"X:1", "asthma", "disease", {{NameFit::exact, "a b"}, {NameFit::exact, "c"}}, {"X:2"}},
            {"", "flu", "", {}, {}}}));
}

TEST(TermTable, NamesTheLineItCannotRead) {
    EXPECT_THAT([] { terms_of(read_term_table, "a\n\tb\n"); },
                ThrowsMessage<Error>(HasSubstr("x:2: the first column is empty")));
    EXPECT_THAT([] { terms_of(read_term_table, "a\t\t\t\t\tb"); },
                ThrowsMessage<Error>(HasSubstr("x:1: has 6 columns")));
}

TEST(Obo, ReadsTermsAndTheirNames) {
    const char *text =
        "format-version: 1.2\ndata-version: 2024\ndefault-namespace: toy_ontology\n\n"
        "[Term]\nid: X:1 ! one\nname: asthma\nis_a: X:2 {a=\"b\"} ! lung disease\n"
        "synonym: \"bronchial \\\"asthma\\\"\" EXACT []\nsynonym: \"wheeze\" BROAD []\n\n"
        "[Term]\nid: X:3\nname: gone\nis_obsolete: true\n\n[Typedef]\nid: part_of\nname: part\n";
    EXPECT_EQ(terms_of(read_obo, text),
              (std::vector<Term>{
                  {"X:1", "asthma", "toy", {{NameFit::exact, "bronchial \"asthma\""}}, {"X:2"}}}));
    EXPECT_EQ(read_obo(text, "x", [](const Term &) {}), "2024");
}

TEST(Obo, NamesTheLineItCannotRead) {
    EXPECT_THAT([] { terms_of(read_obo, "a: b\nnonsense"); },
                ThrowsMessage<Error>(HasSubstr("x:2: ")));
    EXPECT_THAT([] { terms_of(read_obo, "[Term]\nsynonym: \"open\\"); },
                ThrowsMessage<Error>(HasSubstr("x:2: a synonym without closing quote")));
}

TEST(Mesh, ReadsDescriptorsWithTheTermsAbove) {
    const auto record = [](const std::string &ui, const std::string &name,
                           const std::string &tree) {
        return "<DescriptorRecord DescriptorClass = \"1\"><DescriptorUI>" + ui +
               "</DescriptorUI><DescriptorName><String>" + name +
               "</String></DescriptorName><TreeNumberList><TreeNumber>" + tree +
               "</TreeNumber></TreeNumberList><ConceptList><Concept "
               "PreferredConceptYN=\"Y\"><TermList>"
               "<Term><String>" +
               name + "</String></Term><Term><String>" + name +
               " &amp; co</String></Term></TermList></Concept></ConceptList></DescriptorRecord>\n";
    };
    const std::string text = "<DescriptorRecordSet>\n" + record("D1", "Asthma", "C08.127") +
                             record("D2", "Lung Diseases", "C08") + "</DescriptorRecordSet>";
    EXPECT_EQ(terms_of(read_mesh, text),
              (std::vector<Term>{
                  {"MESH:D1", "Asthma", "disorder", {{NameFit::exact, "Asthma & co"}}, {"MESH:D2"}},
                  {"MESH:D2",
                   "Lung Diseases",
                   "disorder",
                   {{NameFit::exact, "Lung Diseases & co"}},
                   {}}}));
}

TEST(Mesh, NamesTheLineOfADamagedRecord) {
    EXPECT_THAT([] { terms_of(read_mesh, "\n<DescriptorRecord a='1'><b>"); },
                ThrowsMessage<Error>(HasSubstr("x:2: a DescriptorRecord that does not end")));
}

const std::vector<Term> concepts = {
    {"http://a.b/1", "asthma", "", {{NameFit::exact, "bronchial asthma"}}, {"DOID:2"}}};

TEST(Turtle, ReadsSkosConcepts) {
    EXPECT_EQ(terms_of(read_turtle, "@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n"
                                    "<http://a.b/1> s:prefLabel \"asthma\"@en , \"Asthme\"@fr ;\n"
                                    " s:altLabel \"bronchial asthma\" ; s:broader "
                                    "<http://purl.obolibrary.org/obo/DOID_2> .\n"),
              concepts);
}

TEST(Turtle, NamesTheLineItCannotRead) {
    EXPECT_THAT([] { terms_of(read_turtle, "@prefix s: <http://a/> .\n<a> <b> .\n"); },
                ThrowsMessage<Error>(HasSubstr("x:2: ")));
    EXPECT_THROW(terms_of(read_turtle, "<a> q:b \"open"), Error);
}

TEST(RdfXml, ReadsSkosConcepts) {
    EXPECT_EQ(
        terms_of(
            read_rdf_xml,
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            "xmlns:k='http://www.w3.org/2004/02/skos/core#'><k:Concept rdf:about='http://a.b/1'>"
            "<k:prefLabel xml:lang='en'>asthma</k:prefLabel><k:altLabel>bronchial "
            "asthma</k:altLabel>"
            "<k:broader "
            "rdf:resource='http://purl.obolibrary.org/obo/DOID_2'/></k:Concept></rdf:RDF>"),
        concepts);
}

TEST(RdfXml, RefusesWhatIsNone) {
    EXPECT_THAT([] { terms_of(read_rdf_xml, "<a>\n<b></a>"); },
                ThrowsMessage<Error>(HasSubstr("x:2: ")));
    EXPECT_THAT([] { terms_of(read_rdf_xml, "<html/>"); },
                ThrowsMessage<Error>(HasSubstr("not rdf:RDF")));
}

} // namespace
} // namespace claimgraph
