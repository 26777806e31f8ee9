// SPDX-License-Identifier: Apache-2.0
#include "graphs/dot_parts.hpp"

#include "graphs/escape.hpp"

#include <boost/range/iterator_range.hpp>
#include <fmt/format.h>

namespace claimgraph {

namespace {

void print_attributes(std::ostream &out, const DotAttributes &attributes) {
    std::string_view separator = " [";
    for (const auto &[name, value] : attributes) {
        out << separator << name << '=' << value;
        separator = ", ";
    }
    out << (attributes.empty() ? ";\n" : "];\n");
}

// Wide enough for the longest meaning, so that all samples are of one length.
constexpr std::string_view legend_width = "3.2";

/// A line of the legend: a sample edge from an invisible point to its meaning.
void print_sample(std::ostream &out, std::size_t number, std::string_view meaning,
                  const DotAttributes &look) {
    const std::string from = fmt::format("legend:{}", number);
    const std::string to = from + ":meaning";
    out << "  ";
    print_node(out, from,
               {{"label", quoted("")}, {"style", quoted("invis")}, {"width", quoted("0.01")}});
    out << "  ";
    print_node(out, to, {{"label", dot_text_left(meaning)}});
    out << "  ";
    print_edge(out, from, to, look);
}

} // namespace

std::string quoted(std::string_view word) { return fmt::format("\"{}\"", word); }

std::string quoted(double number) { return fmt::format("\"{:.3g}\"", number); }

void print_node(std::ostream &out, std::string_view key, const DotAttributes &attributes) {
    out << "  " << dot_text(key);
    print_attributes(out, attributes);
}

void print_edge(std::ostream &out, std::string_view from, std::string_view to,
                const DotAttributes &attributes) {
    out << "  " << dot_text(from) << " -> " << dot_text(to);
    print_attributes(out, attributes);
}

void print_legend(std::ostream &out, const LooksUsed &used) {
    if (used.statuses.empty() && used.stances.empty() && used.effects.empty())
        return;
    out << fmt::format(
        "  subgraph \"cluster_legend\" {{\n"
        "    graph [label=\"Legend\", labeljust=\"l\", fontsize=\"10\", style=\"rounded\", "
        "color=\"{}\", margin=\"10\"];\n"
        "    node [shape=\"plaintext\", style=\"\", fontsize=\"10\", width=\"{}\", "
        "height=\"0.05\", margin=\"0.08,0\"];\n"
        "    edge [color=\"{}\", arrowhead=\"none\"];\n",
        palette::concept_line, legend_width, palette::ink);
    std::size_t number = 0;
    for (const EvidenceStatus status : used.statuses)
        print_sample(out, ++number, legend(status),
                     {{"color", quoted(colour(status))}, {"penwidth", quoted(2.4)}});
    for (const Stance stance : used.stances) {
        const LineLook look = line(stance);
        print_sample(
            out, ++number, legend(stance),
            {{"color", quoted(line_colour(look, palette::ink))}, {"style", quoted(look.style)}});
    }
    for (const Effect effect : used.effects)
        print_sample(out, ++number, legend(effect), {{"arrowhead", quoted(arrowhead(effect))}});
    out << "  }\n";
}

void print_concept(std::ostream &out, const GraphNode &node, const ConceptNode &what) {
    std::string tooltip = what.name;
    for (const std::string &more : {what.type, what.curie})
        if (!more.empty())
            tooltip += '\n' + more;
    print_node(out, node.key,
               {{"label", dot_label(what.name)},
                {"tooltip", dot_text(tooltip)},
                {"id", dot_text(node.key)}});
}

std::string edge_text(const ClaimNode &claim) {
    std::string text;
    // A comparison has one measure for both ends.
    const bool measured =
        is_comparison(claim.predicate) && claim.subject_aspect == claim.object_aspect;
    if (!claim.subject_aspect.empty() && !measured)
        text = fmt::format("({}) ", claim.subject_aspect);
    text += claim.relation_lemma.empty() ? word(claim.predicate) : claim.relation_lemma;
    if (!claim.object_aspect.empty())
        text += fmt::format(" ({})", claim.object_aspect);
    return text;
}

ClaimEnds ends_of(const ClaimGraph &graph, GraphVertex claim) {
    ClaimEnds ends;
    for (const auto &edge : boost::make_iterator_range(out_edges(claim, graph))) {
        if (graph[edge].kind == EdgeKind::subject)
            ends.subject = target(edge, graph);
        if (graph[edge].kind == EdgeKind::object)
            ends.object = target(edge, graph);
    }
    return ends;
}

} // namespace claimgraph
