// SPDX-License-Identifier: Apache-2.0
#include "graphs/characters.hpp"
#include "graphs/dot_writer.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/graph_builder.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>
#include <graphviz/cgraph.h>
#include <rapidcheck.h>

#include <memory>

namespace claimgraph {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> hostile_names{"graph",
                                             "node",
                                             "strict",
                                             "\"",
                                             "\\",
                                             "ends in \\",
                                             "a -> b",
                                             "two\nlines",
                                             "bell\a\x1b[2J",
                                             "שלום עולם",
                                             "\u202Eoverride",
                                             "👨‍👩‍👧 family",
                                             "<b>bold</b>",
                                             "<<i>x</i>>",
                                             "\\N \\G \\E",
                                             "&lt;&amp;&#60;",
                                             "",
                                             " ",
                                             "// comment",
                                             "# hash",
                                             "a\",x=\"y",
                                             "\xFF\xC0 bad bytes",
                                             std::string("nul\0here", 8),
                                             std::string(3000, 'x'),
                                             "-0.5e",
                                             "a:b:c",
                                             "}",
                                             "];"};

struct CloseGraph {
    void operator()(Agraph_t *graph) const { agclose(graph); }
};
using ParsedGraph = std::unique_ptr<Agraph_t, CloseGraph>;

ParsedGraph parsed(const std::string &dot) { return ParsedGraph(agmemread(dot.c_str())); }

/// The text that GraphViz shows for a label; line breaks are blanks.
std::string shown(std::string_view label) {
    std::string text;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '\\' && i + 1 < label.size())
            text += label[++i] == 'n' ? ' ' : label[i];
        else if (label.substr(i).starts_with("&amp;"))
            text += label[i], i += 4;
        else
            text += label[i];
    }
    return text;
}

std::vector<std::string> node_labels(Agraph_t *graph) {
    std::vector<std::string> labels;
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
        if (!std::string_view(agnameof(node)).starts_with("legend:"))
            labels.push_back(shown(agget(node, const_cast<char *>("label"))));
    return labels;
}

std::string without_blanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

ClaimGraph graph_of(const std::vector<std::string> &names) {
    GraphBuilder builder;
    for (std::size_t i = 0; i < names.size(); ++i)
        builder.claim(names[i], Predicate::other, names[(i + 1) % names.size()])
            .lemma(names[i])
            .aspects("", names[i])
            .assertion("said: " + names[i], names[i]);
    return builder.build();
}

ClaimGraph small_graph() {
    return GraphBuilder()
        .claim("MDMA", Predicate::increases, "serotonin")
        .aspects("", "release")
        .status(EvidenceStatus::traceable)
        .assertion("MDMA increases the release of serotonin.", "a.md", "Smith 2020")
        .claim("MDMA", Predicate::treats, "PTSD")
        .status(EvidenceStatus::untraceable)
        .contested()
        .assertion("Studies show that MDMA treats PTSD.", "a.md")
        .claim("fear", Predicate::associated_with, "PTSD")
        .denied()
        .claim("empathy", Predicate::other, "")
        .lemma("improve")
        .build();
}

TEST(Dot, DrawsConceptsAndClaims) {
    expect_golden("graphs/concepts.dot", to_dot(small_graph(), {.view = GraphView::concepts,
                                                                .title = "What is claimed",
                                                                .left_out = 12}));
}

TEST(Dot, DrawsAssertions) {
    expect_golden("graphs/assertions.dot", to_dot(small_graph(), {.view = GraphView::assertions}));
}

TEST(Dot, NamesTheMeasureOfAComparisonOnce) {
    const std::string dot = to_dot(GraphBuilder()
                                       .claim("tea", Predicate::less_than, "coffee")
                                       .aspects("pain", "pain")
                                       .build());
    EXPECT_THAT(dot, HasSubstr("\"less_than (pain)"));
}

TEST(Dot, ListsInTheLegendOnlyWhatOccurs) {
    const std::string dot = to_dot(GraphBuilder().claim("a", Predicate::causes, "b").build());
    EXPECT_THAT(dot, HasSubstr("unsupported: "));
    EXPECT_THAT(dot, HasSubstr("raises or brings about"));
    EXPECT_THAT(dot, Not(HasSubstr("traceable")));
    EXPECT_THAT(dot, Not(HasSubstr("denied\\l")));
    EXPECT_THAT(to_dot({}), Not(HasSubstr("legend")));
}

TEST(Dot, DoesNotDependOnTheOrderOfVertices) {
    const auto a =
        GraphBuilder().claim("a", Predicate::causes, "b").claim("c", Predicate::is_a, "d");
    const auto b =
        GraphBuilder().claim("c", Predicate::is_a, "d").claim("a", Predicate::causes, "b");
    EXPECT_EQ(to_dot(GraphBuilder(a).build()), to_dot(GraphBuilder(b).build()));
}

TEST(Dot, LeavesOutAClaimWithoutASubject) {
    ClaimGraph graph;
    boost::add_vertex(GraphNode{"claim:1", ClaimNode{}}, graph);
    EXPECT_THAT(to_dot(graph), Not(HasSubstr("claim:1")));
}

TEST(Dot, IsReadByGraphvizWhateverTheNames) {
    for (const GraphView view : {GraphView::concepts, GraphView::assertions}) {
        const ParsedGraph graph =
            parsed(to_dot(graph_of(hostile_names), {.view = view, .title = "\" \\ <b>\n&"}));
        ASSERT_TRUE(graph);
        const auto labels = node_labels(graph.get());
        for (const char *name : {"graph", "\"", "\\", "ends in \\", "a -> b", "two lines",
                                 "<b>bold</b>", "\\N \\G \\E", "&lt;&amp;&#60;", "", "}"})
            EXPECT_THAT(labels, Contains(name));
    }
}

TEST(Dot, PassesTheNopProgram) {
    if (std::system("command -v nop >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "GraphViz's nop is not installed";
    const TempDir dir;
    const auto file = dir.file("hostile.dot", to_dot(graph_of(hostile_names)));
    EXPECT_EQ(std::system(("nop -p " + file.string() + " >/dev/null 2>&1").c_str()), 0);
}

TEST(Dot, ShowsAnyNameAsItIs) {
    EXPECT_TRUE(rc::check([](const std::string &name) {
        const ParsedGraph graph = parsed(to_dot(graph_of({name, "other"})));
        RC_ASSERT(graph != nullptr);
        std::vector<std::string> labels;
        for (const std::string &label : node_labels(graph.get()))
            labels.push_back(without_blanks(label));
        const std::string expected = without_blanks(cut(clean(name), 120));
        RC_ASSERT(std::ranges::find(labels, expected) != labels.end());
        RC_ASSERT(agnedges(graph.get()) >= 2);
    }));
}

} // namespace
} // namespace claimgraph
