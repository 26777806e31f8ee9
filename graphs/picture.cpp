// SPDX-License-Identifier: Apache-2.0
#include "graphs/picture.hpp"

#include "core/error.hpp"

#include <graphviz/gvc.h>

#include <memory>
#include <mutex>
#include <stdexcept>

namespace claimgraph {

namespace {

// GraphViz keeps global state, and its error callback takes no context.
std::mutex graphviz_mutex;
std::string graphviz_messages;

int keep_message(char *message) {
    graphviz_messages += message;
    return 0;
}

struct CloseGraph {
    void operator()(Agraph_t *graph) const { agclose(graph); }
};
struct FreeContext {
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};
struct FreeData {
    void operator()(char *data) const { gvFreeRenderData(data); }
};

/// Sends what GraphViz would print on stderr to `graphviz_messages`.
class KeepMessages {
  public:
    KeepMessages() : before_(agseterrf(keep_message)) { graphviz_messages.clear(); }
    ~KeepMessages() { agseterrf(before_); }
    KeepMessages(const KeepMessages &) = delete;
    KeepMessages &operator=(const KeepMessages &) = delete;

  private:
    agusererrf before_;
};

/// One context for the process. GraphViz 2.42 remembers the last font beyond the life of its
/// context and reads it on the next picture.
GVC_t *shared_context() {
    static const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
    return context.get();
}

[[noreturn]] void fail(std::string_view what) {
    std::string why = graphviz_messages.substr(0, graphviz_messages.find('\n'));
    if (why.empty())
        why = "no reason given";
    throw Error("picture: GraphViz cannot " + std::string(what) + ": " + why +
                "; write --format dot and draw it elsewhere");
}

/// Frees the layout before graph and context go.
class Layout {
  public:
    Layout(GVC_t *context, Agraph_t *graph) : context_(context), graph_(graph) {
        if (gvLayout(context, graph, "dot") != 0)
            fail("lay it out");
    }
    ~Layout() { gvFreeLayout(context_, graph_); }
    Layout(const Layout &) = delete;
    Layout &operator=(const Layout &) = delete;

  private:
    GVC_t *context_;
    Agraph_t *graph_;
};

/// Blanks the one date in a PDF, the time of drawing, so that equal pictures have equal bytes.
/// Offsets of the file's index stay as they are.
void blank_creation_date(std::string &pdf) {
    const std::size_t start = pdf.rfind("/CreationDate (");
    const std::size_t end = pdf.find(')', start);
    if (start != std::string::npos && end != std::string::npos)
        pdf.replace(start, end + 1 - start, end + 1 - start, ' ');
}

} // namespace

std::string render(std::string_view dot, Format format) {
    if (info(format).source != FormatSource::graph || format == Format::dot)
        throw std::invalid_argument("not a format of pictures");
    const std::scoped_lock lock(graphviz_mutex);
    const KeepMessages keep;
    GVC_t *const context = shared_context();
    const std::unique_ptr<Agraph_t, CloseGraph> graph(agmemread(std::string(dot).c_str()));
    if (!context || !graph)
        fail("read the graph");
    if (format == Format::png) // sharp on today's screens
        agattr(graph.get(), AGRAPH, const_cast<char *>("dpi"), const_cast<char *>("144"));

    const Layout layout(context, graph.get());
    char *data = nullptr;
    unsigned int length = 0;
    const std::string name(info(format).name);
    const int failed = gvRenderData(context, graph.get(), name.c_str(), &data, &length);
    const std::unique_ptr<char, FreeData> owner(data);
    if (failed != 0 || !data)
        fail("draw it as " + name);
    std::string bytes(data, length);
    if (format == Format::pdf)
        blank_creation_date(bytes);
    return bytes;
}

} // namespace claimgraph
