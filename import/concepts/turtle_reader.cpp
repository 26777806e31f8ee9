// SPDX-License-Identifier: Apache-2.0

// Turtle through serd, which reads all of the W3C recommendation.

#include "core/error.hpp"
#include "import/concepts/rdf_terms.hpp"
#include "import/concepts/term_reader.hpp"

#include <fmt/format.h>
#include <serd/serd.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <memory>

namespace claimgraph {
namespace {

struct Reading {
    explicit Reading(std::string_view bytes)
        : rest(bytes), environment(serd_env_new(nullptr), &serd_env_free) {}

    std::string_view rest;
    std::unique_ptr<SerdEnv, decltype(&serd_env_free)> environment;
    RdfTerms terms;
    std::string problem; ///< the first, with its line
};

/// The full IRI of a node; blank nodes keep their label.
std::string iri_of(const Reading &reading, const SerdNode *node) {
    SerdNode full = serd_env_expand_node(reading.environment.get(), node);
    const SerdNode &known = full.buf != nullptr ? full : *node;
    std::string iri(reinterpret_cast<const char *>(known.buf), known.n_bytes);
    serd_node_free(&full);
    return iri;
}

SerdStatus take_base(void *handle, const SerdNode *iri) {
    return serd_env_set_base_uri(static_cast<Reading *>(handle)->environment.get(), iri);
}

SerdStatus take_prefix(void *handle, const SerdNode *name, const SerdNode *iri) {
    return serd_env_set_prefix(static_cast<Reading *>(handle)->environment.get(), name, iri);
}

SerdStatus take_statement(void *handle, SerdStatementFlags, const SerdNode *,
                          const SerdNode *subject, const SerdNode *predicate,
                          const SerdNode *object, const SerdNode *, const SerdNode *language) {
    auto &reading = *static_cast<Reading *>(handle);
    const std::string from = iri_of(reading, subject);
    const std::string by = iri_of(reading, predicate);
    if (object->type != SERD_LITERAL) {
        reading.terms.link(from, by, iri_of(reading, object));
        return SERD_SUCCESS;
    }
    const auto text = [](const SerdNode *node) {
        return node == nullptr || node->buf == nullptr
                   ? std::string_view()
                   : std::string_view(reinterpret_cast<const char *>(node->buf), node->n_bytes);
    };
    reading.terms.literal(from, by, text(object), text(language));
    return SERD_SUCCESS;
}

SerdStatus take_error(void *handle, const SerdError *error) {
    auto &reading = *static_cast<Reading *>(handle);
    if (!reading.problem.empty())
        return SERD_SUCCESS;
    std::array<char, 200> message{};
    va_list arguments;
    va_copy(arguments, *error->args);
    std::vsnprintf(message.data(), message.size(), error->fmt, arguments);
    va_end(arguments);
    const std::string_view text(message.data());
    reading.problem = fmt::format("{}: {}", error->line, text.substr(0, text.find('\n')));
    return SERD_SUCCESS;
}

std::size_t give_bytes(void *buffer, std::size_t size, std::size_t count, void *stream) {
    auto &rest = static_cast<Reading *>(stream)->rest;
    const std::size_t given = std::min(size * count, rest.size());
    std::copy_n(rest.data(), given, static_cast<char *>(buffer));
    rest.remove_prefix(given);
    return given / size;
}

int has_no_error(void *) { return 0; }

} // namespace

std::string read_turtle(std::string_view text, const std::string &name, const TermSink &sink) {
    constexpr std::size_t page = 4096;
    Reading reading(text);
    const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
        serd_reader_new(SERD_TURTLE, &reading, nullptr, take_base, take_prefix, take_statement,
                        nullptr),
        &serd_reader_free);
    serd_reader_set_strict(reader.get(), true);
    serd_reader_set_error_sink(reader.get(), take_error, &reading);
    const auto *file = reinterpret_cast<const std::uint8_t *>(name.c_str());
    const SerdStatus status =
        serd_reader_read_source(reader.get(), give_bytes, has_no_error, &reading, file, page);
    if (status != SERD_SUCCESS || !reading.problem.empty())
        throw Error(fmt::format("{}:{}; mend the Turtle, or give RDF/XML", name,
                                reading.problem.empty()
                                    ? reinterpret_cast<const char *>(serd_strerror(status))
                                    : reading.problem));
    return reading.terms.finish(sink);
}

} // namespace claimgraph
