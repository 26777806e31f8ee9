// SPDX-License-Identifier: Apache-2.0
#include "core/flags.hpp"

#include <set>
#include <string_view>

namespace claimgraph {
namespace {

bool is_repaired(const Mention &mention) { return mention.repair && mention.repair->accepted; }

} // namespace

std::vector<Flag> flags_of(const Assertion &assertion) {
    if (is_repaired(assertion.subject) || (assertion.object && is_repaired(*assertion.object)))
        return {Flag::spun_term};
    return {};
}

std::vector<Flag> flags_of(const DocumentClaims &claims) {
    std::set<std::string_view> phrases;
    for (const Assertion &assertion : claims.assertions) {
        if (is_repaired(assertion.subject))
            phrases.insert(assertion.subject.repair->phrase);
        if (assertion.object && is_repaired(*assertion.object))
            phrases.insert(assertion.object->repair->phrase);
    }
    if (phrases.size() >= least_repairs &&
        phrases.size() * bytes_a_repair >= claims.document.text.size())
        return {Flag::machine_paraphrased};
    return {};
}

} // namespace claimgraph
