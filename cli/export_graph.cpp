// SPDX-License-Identifier: Apache-2.0
#include "cli/export_graph.hpp"

#include "core/error.hpp"
#include "core/query.hpp"

#include <fmt/format.h>

#include <set>

namespace claimgraph {

void add_graph_options(Options &options, GraphArguments &arguments) {
    const Option focus = options.text("--focus", arguments.focus, "CONCEPT",
                                      "Only what is near this concept: its name or key");
    options.count("--hops", arguments.hops, {0, 100}, "How many claims away is near").needs(focus);
    options.count("--max-nodes", arguments.max_nodes, {},
                  "Only the N most central concepts; 150 for pictures by default, or as many as "
                  "300 claims join");
    add_selection_options(options, arguments.selection);
}

namespace {

/// The concept of this name that the claims selected are about.
GraphVertex focus_of(const ClaimGraph &graph, const Store &store, const std::string &name) {
    for (const std::string &key : find_concepts(store, name))
        if (const auto vertex = find_concept(graph, key))
            return *vertex;
    throw Error(fmt::format("{}: no claim selected is about '{}'; leave --status or --document out",
                            store.path().string(), name));
}

} // namespace

TrimmedGraph load_part(const Store &store, const GraphArguments &arguments, bool with_assertions) {
    TrimmedGraph part{store.load(to_selection(arguments.selection, store), with_assertions)};
    if (!arguments.focus.empty())
        part.graph =
            neighbourhood(part.graph, focus_of(part.graph, store, arguments.focus), arguments.hops);
    return arguments.max_nodes == 0
               ? part
               : most_central_part(part.graph, arguments.max_nodes, arguments.max_claims);
}

std::function<AssertionFilter(const DocumentClaims &)>
claim_filter(const Store &store, const GraphArguments &arguments) {
    if (arguments.selection.status.empty() && arguments.focus.empty() && arguments.max_nodes == 0)
        return [](const DocumentClaims &) { return AssertionFilter(); };
    const ClaimGraph graph = load_part(store, arguments, false).graph;
    std::set<std::string> wanted;
    for (const auto vertex : boost::make_iterator_range(boost::vertices(graph)))
        if (node_as<ClaimNode>(graph, vertex))
            wanted.insert(graph[vertex].key);
    return [wanted = std::move(wanted)](const DocumentClaims &claims) -> AssertionFilter {
        return [&wanted, &claims](const Assertion &assertion) {
            return wanted.contains(keys_of(claims, assertion).claim);
        };
    };
}

std::vector<std::string> wanted_documents(const Store &store, const GraphArguments &arguments) {
    const auto &document = arguments.selection.document;
    return document.empty() ? store.document_keys() : std::vector{store.find_document(document)};
}

} // namespace claimgraph
