// SPDX-License-Identifier: Apache-2.0
// How fast documents go into a store, and how fast its readers answer: over the documents of the
// database named by CLAIMGRAPH_BENCH_DB, or over invented ones.
#include "core/graph.hpp"
#include "core/query.hpp"
#include "core/report.hpp"
#include "core/store.hpp"
#include "import/analyze.hpp"
#include "import/readers/reader.hpp"
#include "tests/support/temp_dir.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <sstream>

namespace {

using namespace claimgraph;

/// An article that shares concepts with the others and has claims of its own.
std::string invented_article(int number) {
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += fmt::format("A trial with {0} patients found that drug {1} reduces pain {2} "
                            "(Ito et al., 2019). Studies have shown that tea may improve sleep "
                            "{3}.\n\n",
                            100 + i, number, i % 7, number * 100 + i);
    return text;
}

const std::vector<KeyedClaims> &documents() {
    static const std::vector<KeyedClaims> all = [] {
        std::vector<KeyedClaims> claims;
        if (const char *path = std::getenv("CLAIMGRAPH_BENCH_DB")) {
            const Store store(path);
            for (const std::string &key : store.document_keys_as_saved())
                claims.push_back(with_keys(store.load_document(key)));
            return claims;
        }
        const TempDir folder;
        for (int i = 0; i < 50; ++i)
            claims.push_back(with_keys(analyze(read_document(
                folder.file(fmt::format("{}.txt", i), invented_article(i)).string()))));
        return claims;
    }();
    return all;
}

std::size_t word_count() {
    std::size_t words = 0;
    for (const KeyedClaims &keyed : documents()) {
        std::istringstream text(keyed.claims.document.text);
        for (std::string word; text >> word;)
            ++words;
    }
    return words;
}

/// As many in a transaction as an import takes.
void save_all(Store &store) {
    constexpr std::size_t at_once = 32;
    const std::span all = documents();
    for (std::size_t i = 0; i < all.size(); i += at_once)
        store.save(all.subspan(i, std::min(at_once, all.size() - i)));
}

void save(benchmark::State &state) {
    static const auto words = static_cast<double>(word_count());
    for (auto _ : state) {
        const TempDir folder;
        Store store(folder / "claims.db", Store::Access::write);
        save_all(store);
    }
    state.counters["words/s"] =
        benchmark::Counter(words, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(save)->Unit(benchmark::kMillisecond);

/// A store that holds all documents, for those that only read.
const Store &filled_store() {
    static const TempDir folder;
    static const Store store = [] {
        Store filled(folder / "claims.db", Store::Access::write);
        save_all(filled);
        return filled;
    }();
    return store;
}

void summary(benchmark::State &state) {
    const Store &store = filled_store();
    for (auto _ : state)
        benchmark::DoNotOptimize(summarize(store));
}
BENCHMARK(summary)->Unit(benchmark::kMillisecond);

void load_graph(benchmark::State &state) {
    const Store &store = filled_store();
    for (auto _ : state)
        benchmark::DoNotOptimize(store.load());
}
BENCHMARK(load_graph)->Unit(benchmark::kMillisecond);

/// Claims about a concept that many claims name.
void pattern(benchmark::State &state) {
    const Store &store = filled_store();
    const Table most_named =
        store.select("SELECT name FROM concept_overview ORDER BY claims DESC, name LIMIT 1");
    const auto query = parse_pattern(
        fmt::format("* -> \"{}\"", std::get<std::string>(most_named.rows.at(0).at(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(find_claims(store, query, {}));
}
BENCHMARK(pattern)->Unit(benchmark::kMillisecond);

void view(benchmark::State &state, const char *name) {
    const Store &store = filled_store();
    const std::string sql = fmt::format("SELECT * FROM {}", name);
    for (auto _ : state)
        benchmark::DoNotOptimize(store.select(sql));
}
BENCHMARK_CAPTURE(view, assertion_overview, "assertion_overview")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, claim_overview, "claim_overview")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, concept_edges, "concept_edges")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, concept_overview, "concept_overview")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, unsupported_claims, "unsupported_claims")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, contested_claims, "contested_claims")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, sentence_outcomes, "sentence_outcomes")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, claim_evidence, "claim_evidence")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(view, document_overview, "document_overview")->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
