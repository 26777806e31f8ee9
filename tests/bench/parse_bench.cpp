// SPDX-License-Identifier: Apache-2.0
// Words per second of each step over the articles named by CLAIMGRAPH_BENCH_TEXT (one text file).
#include "import/claims/quantities.hpp"
#include "import/language/analyzer.hpp"
#include "import/language/conllu_writer.hpp"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace claimgraph;

/// A text of about a megabyte: the file's beginning, or a paragraph repeated.
const std::string &bench_text() {
    static const std::string text = [] {
        constexpr std::size_t size = 1 << 20;
        std::string out;
        if (const char *path = std::getenv("CLAIMGRAPH_BENCH_TEXT")) {
            std::ifstream file(path);
            out.assign(std::istreambuf_iterator<char>(file), {});
        }
        const std::string paragraph =
            "Patients were randomly assigned to receive metformin (500 mg twice daily) or placebo. "
            "The primary outcome, all-cause mortality, didn't differ between groups (p = "
            "0.42).\n\n";
        while (out.size() < size)
            out += paragraph;
        out.resize(size);
        return out;
    }();
    return text;
}

std::size_t word_count() {
    static const std::size_t count = [] {
        std::size_t words = 0;
        for (const auto &sentence : english_analyzer().analyze(bench_text()))
            words += sentence.words.size();
        return words;
    }();
    return count;
}

void count_words(benchmark::State &state) {
    state.counters["words/s"] = benchmark::Counter(static_cast<double>(word_count()),
                                                   benchmark::Counter::kIsIterationInvariantRate);
}

void open_model(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Analyzer());
}
BENCHMARK(open_model)->Unit(benchmark::kMillisecond);

void split_sentences(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(english_analyzer().split_sentences(bench_text()));
    count_words(state);
}
BENCHMARK(split_sentences)->Unit(benchmark::kMillisecond);

/// Tags, lemmas and trees of given tokens.
void annotate(benchmark::State &state) {
    std::vector<ConlluSentence> given;
    for (const auto &sentence : english_analyzer().analyze(bench_text())) {
        auto &words = given.emplace_back().words;
        for (const auto &word : sentence.words)
            words.emplace_back().form = slice(bench_text(), word.span);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(english_analyzer().annotate(given));
    count_words(state);
}
BENCHMARK(annotate)->Unit(benchmark::kMillisecond);

/// Numbers, units and roles; to be compared with the sum of all stages.
void read_quantities(benchmark::State &state) {
    const auto sentences = english_analyzer().split_sentences(bench_text());
    for (auto _ : state)
        for (const TextSpan sentence : sentences)
            benchmark::DoNotOptimize(find_quantities(bench_text(), sentence));
    count_words(state);
}
BENCHMARK(read_quantities)->Unit(benchmark::kMillisecond);

/// Sentences, tokens, tags, lemmas, trees.
void analyze_text(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(english_analyzer().analyze(bench_text()));
    count_words(state);
}
BENCHMARK(analyze_text)->Unit(benchmark::kMillisecond);
BENCHMARK(analyze_text)->Unit(benchmark::kMillisecond)->Threads(2)->UseRealTime();

void text_to_conllu(benchmark::State &state) {
    for (auto _ : state) {
        std::size_t bytes = 0;
        for (const auto &sentence : english_analyzer().analyze(bench_text()))
            bytes += to_conllu(bench_text(), sentence).size();
        benchmark::DoNotOptimize(bytes);
    }
    count_words(state);
}
BENCHMARK(text_to_conllu)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
