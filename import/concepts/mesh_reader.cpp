// SPDX-License-Identifier: Apache-2.0

// Descriptors of the Medical Subject Headings (desc2024.xml), one record at a time: the whole tree
// would take ten times the file.

#include "core/error.hpp"
#include "import/concepts/lines.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <unordered_map>

namespace claimgraph {
namespace {

/// The type that a branch of the tree gives, by the longest beginning of a tree number.
struct Branch {
    std::string_view beginning;
    std::string_view type;
};
constexpr std::array<Branch, 14> branches = {{{"F01", "behavior"},
                                              {"F03", "disorder"},
                                              {"E02", "therapy"},
                                              {"E05", "method"},
                                              {"C23", "symptom"},
                                              {"J02", "food"},
                                              {"A", "anatomy"},
                                              {"B", "organism"},
                                              {"C", "disorder"},
                                              {"D", "chemical"},
                                              {"E", "procedure"},
                                              {"G", "process"},
                                              {"M", "group"},
                                              {"Z", "place"}}};

std::string_view type_of(std::string_view tree_number) {
    for (const Branch &branch : branches)
        if (tree_number.starts_with(branch.beginning))
            return branch.type;
    return {};
}

std::string string_of(const pugi::xml_node &parent) { return parent.child("String").text().get(); }

using TreeNumbers = std::unordered_map<std::string_view, std::string_view>;

/// What stands between a tag and the next one.
std::string_view content_at(std::string_view text, std::size_t tag) {
    const std::size_t start = text.find('>', tag) + 1;
    return text.substr(start, text.find('<', start) - start);
}

/// The descriptor of each tree number. The number says which term is above; only this says which
/// descriptor that is.
TreeNumbers tree_numbers(std::string_view text) {
    TreeNumbers numbers;
    std::string_view descriptor;
    for (std::size_t at = text.find('<'); at != std::string_view::npos;
         at = text.find('<', at + 1)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("<DescriptorRecord"))
            descriptor = {};
        else if (rest.starts_with("<DescriptorUI>") && descriptor.empty())
            descriptor = content_at(text, at);
        else if (rest.starts_with("<TreeNumber>"))
            numbers.emplace(content_at(text, at), descriptor);
    }
    return numbers;
}

Term term_of(const pugi::xml_node &record, const TreeNumbers &numbers) {
    Term term;
    const std::string ui = record.child("DescriptorUI").text().get();
    if (!ui.empty())
        term.curie = "MESH:" + ui;
    term.name = string_of(record.child("DescriptorName"));
    for (const auto &number : record.child("TreeNumberList").children("TreeNumber")) {
        const std::string_view tree = number.text().get();
        if (term.type.empty())
            term.type = type_of(tree);
        const auto above = numbers.find(tree.substr(0, std::min(tree.rfind('.'), tree.size())));
        if (tree.find('.') != std::string_view::npos && above != numbers.end())
            term.broader.push_back("MESH:" + std::string(above->second));
    }
    for (const auto &named : record.child("ConceptList").children("Concept")) {
        const bool preferred =
            std::string_view(named.attribute("PreferredConceptYN").value()) == "Y";
        for (const auto &entry : named.child("TermList").children("Term"))
            if (std::string text = string_of(entry); !text.empty() && text != term.name)
                term.names.push_back(
                    {preferred ? NameFit::exact : NameFit::related, std::move(text)});
    }
    return term;
}

} // namespace

std::string read_mesh(std::string_view text, const std::string &name, const TermSink &sink) {
    constexpr std::string_view opening = "<DescriptorRecord ";
    constexpr std::string_view closing = "</DescriptorRecord>";
    const TreeNumbers numbers = tree_numbers(text);
    for (std::size_t at = text.find(opening); at != std::string_view::npos;) {
        const std::size_t end = text.find(closing, at);
        const auto place = [&] { return fmt::format("{}:{}", name, line_at(text, at)); };
        if (end == std::string_view::npos)
            throw Error(place() + ": a DescriptorRecord that does not end; load the file anew");
        const std::string_view bytes = text.substr(at, end + closing.size() - at);
        pugi::xml_document record;
        const auto parsed = record.load_buffer(bytes.data(), bytes.size());
        if (!parsed)
            throw Error(fmt::format("{}: {}; load the file anew", place(), parsed.description()));
        if (const Term term = term_of(record.first_child(), numbers); !term.name.empty())
            sink(term);
        at = text.find(opening, end);
    }
    return "";
}

} // namespace claimgraph
