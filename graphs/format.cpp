// SPDX-License-Identifier: Apache-2.0
#include "graphs/format.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace claimgraph {

namespace {

using enum FormatSource;

constexpr FormatInfo table[] = {
    {Format::dot, "dot", "GraphViz source", graph, false},
    {Format::svg, "svg", "picture with tooltips, for browsers", graph, false},
    {Format::png, "png", "picture in pixels", graph, true},
    {Format::pdf, "pdf", "picture for print", graph, true},
    {Format::jsonl, "jsonl", "one assertion a line, as JSON", document, false},
    {Format::csv, "csv", "one assertion a row, for spreadsheets and data frames", document, false},
    {Format::sqlite, "sqlite", "compact copy of the database", store, true},
};

constexpr std::pair<std::string_view, Format> other_extensions[] = {
    {"gv", Format::dot},
    {"ndjson", Format::jsonl},
    {"db", Format::sqlite},
    {"sqlite3", Format::sqlite},
};

} // namespace

std::span<const FormatInfo> formats() { return table; }

const FormatInfo &info(Format format) { return table[static_cast<std::size_t>(format)]; }

std::optional<Format> format_from_name(std::string_view name) {
    const std::string wanted = ascii_lower(name);
    const auto *found = std::ranges::find(table, wanted, &FormatInfo::name);
    if (found == std::end(table))
        return std::nullopt;
    return found->format;
}

std::optional<Format> format_from_path(const std::filesystem::path &path) {
    std::string extension = ascii_lower(path.extension().string());
    if (extension.empty())
        return std::nullopt;
    extension.erase(0, 1);
    for (const auto &[name, format] : other_extensions)
        if (name == extension)
            return format;
    return format_from_name(extension);
}

} // namespace claimgraph
