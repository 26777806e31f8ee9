// SPDX-License-Identifier: Apache-2.0

// OBO flat files, format 1.2 and 1.4 (https://owlcollab.github.io/oboformat/doc/obo-syntax.html).

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "import/concepts/lines.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// What a backslash before a character stands for (section 3.1).
char unescaped(char c) {
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'W':
        return ' ';
    default:
        return c;
    }
}

std::string unescape(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        plain += text[i] == '\\' && i + 1 < text.size() ? unescaped(text[++i]) : text[i];
    return plain;
}

/// Without the comment behind " !".
std::string_view uncommented(std::string_view value) {
    return trim_blanks(value.substr(0, value.find(" !")));
}

/// What stands between the first two quotes, and what follows; nothing where they are not there.
struct Quoted {
    std::string text;
    std::string_view rest;
};
std::optional<Quoted> quoted(std::string_view value) {
    if (!value.starts_with('"'))
        return std::nullopt;
    std::size_t end = 1;
    while (end < value.size() && value[end] != '"')
        end += value[end] == '\\' ? 2U : 1U;
    if (end >= value.size())
        return std::nullopt;
    return Quoted{unescape(value.substr(1, end - 1)), trim_blanks(value.substr(end + 1))};
}

/// "disease_ontology" is what the terms are called there; their type is "disease".
std::string type_of(std::string_view ontology) {
    std::string type(ontology);
    std::ranges::replace(type, '_', ' ');
    for (const std::string_view end : {" ontology", " phenotype"})
        if (type.size() > end.size() && type.ends_with(end))
            type.resize(type.size() - end.size());
    return type;
}

class OboReader {
  public:
    OboReader(const std::string &name, const TermSink &sink) : name_(name), sink_(sink) {}

    std::string read(std::string_view text) {
        Lines lines(text);
        while (lines.next()) {
            number_ = lines.number();
            take(trim_blanks(lines.line()));
        }
        finish();
        return version_;
    }

  private:
    void take(std::string_view line) {
        if (line.empty() || line.starts_with('!'))
            return;
        if (line.starts_with('[')) {
            finish();
            in_header_ = false;
            in_term_ = line.starts_with("[Term]");
            return;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            throw Error(fmt::format("{}:{}: neither \"tag: value\" nor a [Stanza]; give an OBO "
                                    "file as published",
                                    name_, number_));
        const std::string_view tag = line.substr(0, colon);
        const std::string_view value = trim_blanks(line.substr(colon + 1));
        if (in_header_)
            take_header(tag, value);
        else if (in_term_)
            take_clause(tag, value);
    }

    void take_header(std::string_view tag, std::string_view value) {
        if (tag == "data-version" || (tag == "date" && version_.empty()))
            version_ = value;
        else if (tag == "default-namespace")
            type_ = type_of(value);
    }

    void take_clause(std::string_view tag, std::string_view value) {
        if (tag == "id")
            term_.curie = unescape(uncommented(value));
        else if (tag == "name")
            term_.name = unescape(uncommented(value));
        else if (tag == "namespace")
            term_.type = type_of(uncommented(value));
        else if (tag == "is_a")
            term_.broader.emplace_back(uncommented(value.substr(0, value.find(" {"))));
        else if (tag == "is_obsolete")
            obsolete_ = value.starts_with("true");
        else if (tag == "synonym")
            take_synonym(value);
    }

    /// A narrower or broader name is the name of something else.
    void take_synonym(std::string_view value) {
        auto synonym = quoted(value);
        if (!synonym)
            throw Error(fmt::format("{}:{}: a synonym without closing quote; mend the line", name_,
                                    number_));
        if (synonym->rest.starts_with("EXACT"))
            term_.names.push_back({NameFit::exact, std::move(synonym->text)});
        else if (synonym->rest.starts_with("RELATED"))
            term_.names.push_back({NameFit::related, std::move(synonym->text)});
    }

    void finish() {
        if (in_term_ && !obsolete_ && !term_.name.empty()) {
            if (term_.type.empty())
                term_.type = type_;
            sink_(term_);
        }
        term_ = {};
        obsolete_ = false;
    }

    const std::string &name_;
    const TermSink &sink_;
    std::size_t number_ = 0;
    std::string version_;
    std::string type_;
    Term term_;
    bool in_header_ = true;
    bool in_term_ = false;
    bool obsolete_ = false;
};

} // namespace

std::string read_obo(std::string_view text, const std::string &name, const TermSink &sink) {
    return OboReader(name, sink).read(text);
}

} // namespace claimgraph
