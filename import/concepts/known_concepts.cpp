// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/known_concepts.hpp"

#include "import/concepts/term_reader.hpp"
#include "import/language/lexicon.hpp"

namespace claimgraph {
namespace {

Vocabulary joined(std::span<const KnownConcepts::Source> vocabularies) {
    VocabularyBuilder builder;
    const TermSink add = [&](const Term &term) { builder.add(term); };
    for (const KnownConcepts::Source &produce : vocabularies) {
        produce(add);
        builder.next_vocabulary();
    }
    read_term_table(lexicons::concepts(), "concepts.tsv", add);
    return builder.build();
}

} // namespace

KnownConcepts::KnownConcepts(std::span<const Source> vocabularies)
    : vocabulary(joined(vocabularies)), spun_terms(vocabulary),
      spun_words(vocabulary, known_substitutions()) {}

const KnownConcepts &builtin_concepts() {
    static const KnownConcepts concepts;
    return concepts;
}

} // namespace claimgraph
