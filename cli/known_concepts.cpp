// SPDX-License-Identifier: Apache-2.0
#include "cli/known_concepts.hpp"

#include "import/concepts/term_reader.hpp"

#include <vector>

namespace claimgraph {
namespace {

/// The program's own, which nobody frees.
std::shared_ptr<const KnownConcepts> builtin() {
    return {std::shared_ptr<void>(), &builtin_concepts()};
}

} // namespace

std::shared_ptr<const KnownConcepts> known_concepts_of(const Store &store) {
    std::vector<KnownConcepts::Source> sources;
    for (const Terminology &vocabulary : store.vocabularies())
        sources.emplace_back([&store, name = vocabulary.name](const TermSink &sink) {
            store.load_terms(name, sink);
        });
    return sources.empty() ? builtin() : std::make_shared<const KnownConcepts>(sources);
}

std::shared_ptr<const KnownConcepts> known_concepts_of_file(const std::string &path) {
    if (path.empty())
        return builtin();
    const std::vector<KnownConcepts::Source> sources{
        [&path](const TermSink &sink) { read_terms(path, sink); }};
    return std::make_shared<const KnownConcepts>(sources);
}

} // namespace claimgraph
