// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"
#include "cli/commands.hpp"
#include "cli/export_graph.hpp"
#include "cli/result_stream.hpp"
#include "core/error.hpp"
#include "graphs/characters.hpp"
#include "graphs/csv_writer.hpp"
#include "graphs/datasette.hpp"
#include "graphs/dot_writer.hpp"
#include "graphs/format.hpp"
#include "graphs/jsonl_writer.hpp"
#include "graphs/picture.hpp"

#include <fmt/ostream.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace claimgraph {
namespace {

struct Arguments {
    std::string format;
    std::string target;
    std::string view = "concepts";
    std::string database;
    GraphArguments graph;
};

/// A larger picture takes minutes to lay out and cannot be read.
constexpr std::size_t readable_concepts = 150;
constexpr std::size_t readable_claims = 300;

Format format_of(const Arguments &arguments) {
    if (!arguments.format.empty())
        return *format_from_name(arguments.format);
    if (const auto guessed = format_from_path(arguments.target))
        return *guessed;
    throw UsageError(
        arguments.target.empty()
            ? "no format; give --format, or -o with a usual extension"
            : fmt::format("{}: its extension is no format; give --format", arguments.target));
}

void write_documents(const Store &store, Format format, const GraphArguments &arguments,
                     std::ostream &out) {
    const auto wanted_of = claim_filter(store, arguments);
    if (format == Format::csv)
        write_csv_header(out);
    for (const std::string &key : wanted_documents(store, arguments)) {
        const DocumentClaims claims = store.load_document(key);
        if (format == Format::csv)
            write_csv(claims, wanted_of(claims), out);
        else
            write_jsonl(claims, {wanted_of(claims)}, out);
    }
}

void write_graph(const Store &store, Format format, const Arguments &arguments, std::ostream &out) {
    GraphArguments wanted = arguments.graph;
    if (format != Format::dot && wanted.max_nodes == 0) {
        wanted.max_nodes = readable_concepts;
        wanted.max_claims = readable_claims;
    }
    DotOptions options;
    options.view = arguments.view == "assertions" ? GraphView::assertions : GraphView::concepts;
    const TrimmedGraph part = load_part(store, wanted, options.view == GraphView::assertions);
    options.left_out = part.left_out;
    if (format == Format::dot)
        write_dot(part.graph, options, out);
    else
        out << render(to_dot(part.graph, options), format);
}

/// The file beside a snapshot that Datasette looks for.
std::filesystem::path metadata_beside(const std::string &target) {
    return std::filesystem::path(target).parent_path() / "metadata.json";
}

/// Another's file of this common name is never written over.
void require_own_metadata(const std::filesystem::path &path) {
    if (!std::filesystem::exists(path))
        return;
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!is_datasette_metadata(text))
        throw Error(fmt::format("{}: is not of this program or was added to since, and a snapshot "
                                "would replace it; name a file in another folder with -o",
                                path.string()));
}

/// The copy and, beside it, what Datasette shows of its tables.
void write_snapshot(const Store &store, const std::string &target) {
    const std::filesystem::path beside = metadata_beside(target);
    require_own_metadata(beside);
    PendingFile copy(target);
    store.snapshot(copy.path());
    ResultStream metadata(beside.string());
    metadata.stream() << datasette_metadata(std::filesystem::path(target).stem().string(), "Claims",
                                            store.table_names());
    copy.commit();
    metadata.commit();
    fmt::print(std::cerr, "claimgraph: {}: written too, for Datasette\n",
               clean_for_terminal(beside.string()));
}

void check(const Arguments &arguments, const FormatInfo &format) {
    const bool to_stdout = arguments.target.empty() || arguments.target == "-";
    if (format.format == Format::sqlite && to_stdout)
        throw UsageError("sqlite is written to a file; give -o FILE");
    if (format.format == Format::sqlite && !arguments.graph.is_all())
        throw UsageError("sqlite holds the whole database; give no filter");
    if (format.format == Format::sqlite &&
        std::filesystem::path(arguments.target).filename() == "metadata.json")
        throw UsageError(
            "metadata.json is what is written beside a snapshot; give another -o FILE");
    if (format.is_binary && to_stdout && ::isatty(STDOUT_FILENO))
        throw UsageError(fmt::format("{} is not for a terminal; give -o FILE", format.name));
    if (format.source != FormatSource::graph && arguments.view != "concepts")
        throw UsageError(fmt::format("{} has no views; drop --view", format.name));
}

int write_export(const Arguments &arguments) {
    const FormatInfo &format = info(format_of(arguments));
    check(arguments, format);
    const Store store(arguments.database);
    if (format.source == FormatSource::store) {
        write_snapshot(store, arguments.target);
        return exit_done;
    }
    ResultStream output(arguments.target);
    if (format.source == FormatSource::document)
        write_documents(store, format.format, arguments.graph, output.stream());
    else
        write_graph(store, format.format, arguments, output.stream());
    output.commit();
    return exit_done;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const FormatInfo &format : formats())
        names.emplace_back(format.name);
    return names;
}

} // namespace

Action declare_export(Options &options) {
    auto arguments = std::make_shared<Arguments>();
    options.word("--format", arguments->format, format_names(),
                 "The format; that of the file's extension by default");
    options.text("-o,--output", arguments->target, "FILE",
                 "The file; standard output by default. Beside a file of the format sqlite a "
                 "metadata.json is written, for Datasette");
    options.word("--view", arguments->view, {"concepts", "assertions"},
                 "What the nodes of a picture are");
    add_graph_options(options, arguments->graph);
    options.database(arguments->database);
    return [arguments] { return write_export(*arguments); };
}

} // namespace claimgraph
