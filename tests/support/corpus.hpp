// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Three small documents that meet: one affirms what another denies, one names its source.

#include "core/store.hpp"
#include "tests/support/builders.hpp"

#include <vector>

namespace claimgraph {

/// A blog post: bare and untraceable claims.
inline DocumentClaims blog_post() {
    return claims_of("MDMA increases serotonin.\n"
                     "Studies have shown that MDMA may reduce fear.\n"
                     "Is it safe?")
        .path("blog.txt")
        .title("A blog post")
        .assertion("MDMA", Predicate::increases, "serotonin")
        .object_aspect("release")
        .rule("verb", 0.75)
        .assertion("MDMA", Predicate::decreases, "fear")
        .untraceable("Studies have shown")
        .certainty(Certainty::possible, "may")
        .outcome("Is it", SentenceOutcome::question, "ends with a question mark");
}

/// A paper: its own data, a citation, a quantity, and a denial.
inline DocumentClaims paper() {
    return claims_of("MDMA did not reduce fear in 40 adults (Smith 2020).\n"
                     "Fear is linked to serotonin, we found.")
        .path("paper.txt")
        .title("A paper")
        .assertion("MDMA", Predicate::decreases, "fear")
        .negated("not")
        .traceable("Smith 2020", "doi:10.5555/1")
        .argument(ArgumentRole::population, "in 40 adults")
        .quantity("40 adults", 40, 40, "adults")
        .assertion("Fear", Predicate::associated_with, "serotonin")
        .basis(Basis::own_data, "we found");
}

/// A press release that says the opposite of the blog post, in the name of an agency.
inline DocumentClaims press_release() {
    return claims_of("The FDA said that MDMA increases fear.\nSymptoms improved.")
        .path("press.txt")
        .assertion("MDMA", Predicate::increases, "fear")
        .named("The FDA")
        .intransitive("Symptoms", Predicate::other, "improved");
}

inline std::vector<DocumentClaims> small_corpus() {
    return {blog_post(), paper(), press_release()};
}

/// A database in memory that holds them.
inline Store filled_store() {
    Store store(":memory:", Store::Access::write);
    for (const DocumentClaims &claims : small_corpus())
        store.save(claims);
    return store;
}

} // namespace claimgraph
