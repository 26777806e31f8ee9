// SPDX-License-Identifier: Apache-2.0
// What the confidence of each assertion is computed from: `confidence_features FILE...` prints a
// line of JSON for each assertion of the files.
#include "import/analyze.hpp"
#include "import/claims/confidence.hpp"
#include "import/claims/trace.hpp"
#include "import/readers/reader.hpp"

#include <nlohmann/json.hpp>

#include <iostream>
#include <span>

namespace {

using namespace claimgraph;

void print_features(Document document, const std::string &name) {
    std::vector<SentenceTrace> traces;
    const DocumentClaims claims =
        analyze(std::move(document), Splitting::by_sentence, builtin_concepts(), &traces);
    const std::string_view text = claims.document.text;
    auto assertion = claims.assertions.begin();
    for (const SentenceTrace &trace : traces) {
        const Tree tree(text, trace.repaired);
        for (const Reading &reading : trace.accepted) {
            const Assertion &made = *assertion++;
            nlohmann::json line = {
                {"document", name},
                {"sentence", slice(text, tree.span())},
                {"start", made.span.start},
                {"end", made.span.end},
                {"subject_start", made.subject.span.start},
                {"object_start", made.object ? std::to_string(made.object->span.start) : ""},
                {"subject", slice(text, made.subject.span)},
                {"relation", slice(text, made.relation)},
                {"object", made.object ? slice(text, made.object->span) : ""},
                {"rule", made.rule},
                {"claim_predicate", word(made.predicate)},
                {"confidence", made.confidence}};
            line["features"]["rule " + made.rule] = 1.0;
            for (const ConfidenceFeature &feature :
                 confidence_features(tree, trace.propositions[reading.proposition], reading))
                line["features"][std::string(feature.name)] = feature.value;
            std::cout << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                      << '\n';
        }
    }
}

} // namespace

int main(int count, char **arguments) {
    for (const std::string path : std::span(arguments + 1, arguments + count))
        print_features(read_document(path), path);
}
