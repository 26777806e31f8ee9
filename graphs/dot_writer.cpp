// SPDX-License-Identifier: Apache-2.0
#include "graphs/dot_writer.hpp"

#include "graphs/dot_parts.hpp"
#include "graphs/escape.hpp"

#include <fmt/format.h>

#include <sstream>

namespace claimgraph {

namespace {

/// Title and what was left out, a line each.
std::string heading(const DotOptions &options) {
    std::string text = options.title;
    if (options.left_out > 0) {
        if (!text.empty())
            text += '\n';
        text += fmt::format("{} more concept{} not shown", options.left_out,
                            options.left_out == 1 ? "" : "s");
    }
    return text;
}

// Packing sets many small components side by side. GraphViz 2.42 forgets the room for labels of
// edges when it packs; an edge over two ranks has it.
void print_defaults(std::ostream &out, const DotOptions &options) {
    out << "  graph [charset=\"UTF-8\", rankdir=\"LR\", "
           "nodesep=\"0.22\", ranksep=\"0.22\", pack=\"14\", packmode=\"graph\", "
           "outputorder=\"edgesfirst\", pad=\"0.25\", "
           "bgcolor=\""
        << palette::paper << "\", fontname=\"Arial\", fontsize=\"16\", fontcolor=\"" << palette::ink
        << "\"";
    if (const std::string text = heading(options); !text.empty())
        out << ", labelloc=\"t\", labeljust=\"l\", label=" << dot_text_left(text);
    out << "];\n  node [shape=\"box\", style=\"rounded,filled\", fillcolor=\""
        << palette::concept_fill << "\", color=\"" << palette::concept_line
        << "\", fontname=\"Arial\", fontsize=\"12\", fontcolor=\"" << palette::ink
        << "\", height=\"0.32\", margin=\"0.14,0.06\"];\n"
           "  edge [minlen=\"2\", fontname=\"Arial\", fontsize=\"10\", arrowsize=\"0.7\"];\n";
}

} // namespace

void write_dot(const ClaimGraph &graph, const DotOptions &options, std::ostream &out) {
    out << "digraph \"claimgraph\" {\n";
    print_defaults(out, options);
    const LooksUsed used = options.view == GraphView::concepts ? print_concepts_view(out, graph)
                                                               : print_assertions_view(out, graph);
    if (options.legend)
        print_legend(out, used);
    out << "}\n";
}

std::string to_dot(const ClaimGraph &graph, const DotOptions &options) {
    std::ostringstream out;
    write_dot(graph, options, out);
    return std::move(out).str();
}

} // namespace claimgraph
