// SPDX-License-Identifier: Apache-2.0
// Scores negations and hedges against sentences with annotated cues and scopes.
//
// scope_bench FILE.jsonl [cues|scopes|sentences|hedges] reads lines with "text", "cues" (type, ref,
// start, end) and "scopes" (id, start, end), offsets in characters, as the BioScope corpus is
// distributed.
#include "import/claims/hedges.hpp"
#include "import/claims/negation.hpp"
#include "import/language/analyzer.hpp"

#include <nlohmann/json.hpp>

#include <ctime>
#include <fstream>
#include <iostream>
#include <set>
#include <string>

namespace {

using namespace claimgraph;
using nlohmann::json;

struct Score {
    std::size_t right = 0, found = 0, wanted = 0;

    template <typename T> void add(const std::set<T> &gold, const std::set<T> &mine) {
        for (const T &one : mine)
            right += gold.count(one);
        found += mine.size();
        wanted += gold.size();
    }
};

std::ostream &operator<<(std::ostream &out, const Score &score) {
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0; };
    const auto right = static_cast<double>(score.right);
    const auto found = static_cast<double>(score.found);
    const auto wanted = static_cast<double>(score.wanted);
    return out << "P " << share(right, found) << " R " << share(right, wanted) << " F1 "
               << share(2 * right, found + wanted) << " (" << score.right << " right, "
               << score.found << " found, " << score.wanted << " wanted)";
}

/// Byte offset of each character of a UTF-8 text, and of its end.
std::vector<std::uint32_t> character_starts(const std::string &text) {
    std::vector<std::uint32_t> starts;
    for (std::uint32_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    starts.push_back(static_cast<std::uint32_t>(text.size()));
    return starts;
}

/// The annotations of one sentence in bytes.
struct Gold {
    std::string id;
    std::string text;
    std::set<TextSpan> negations;
    std::vector<TextSpan> negation_scopes;
    std::set<TextSpan> speculations;

    explicit Gold(const json &line) : id(line["id"]), text(line["text"]) {
        const auto starts = character_starts(text);
        const auto span = [&](const json &one) {
            return TextSpan{starts.at(one["start"]), starts.at(one["end"])};
        };
        std::set<std::string> negated;
        for (const json &cue : line["cues"])
            if (cue["type"] == "negation") {
                negations.insert(span(cue));
                negated.insert(cue["ref"]);
            } else {
                speculations.insert(span(cue));
            }
        for (const json &scope : line["scopes"])
            if (negated.contains(scope["id"]))
                negation_scopes.push_back(span(scope));
    }
};

class Bench {
  public:
    explicit Bench(std::string errors) : errors_(std::move(errors)) {}

    void add(const Gold &gold) {
        const TextSpan all = {0, static_cast<std::uint32_t>(gold.text.size())};
        const ParsedSentence sentence = english_analyzer().analyze(gold.text, all);
        const Tree tree(gold.text, sentence);
        const std::clock_t start = std::clock();
        auto negations = find_negations(tree);
        const auto hedges = find_hedges(tree);
        time_ += std::clock() - start;
        std::erase_if(negations, [](const NegationCue &cue) { return cue.affix; });
        words_ += tree.size();
        add_cues(gold, tree, negations);
        add_scopes(gold, tree, negations);
        add_hedges(gold, tree, hedges);
    }

    void report() const {
        std::cout << "negation cues     " << negation_cues_ << '\n'
                  << "negation scopes   " << scope_tokens_ << '\n'
                  << "without the cues  " << inner_tokens_ << '\n'
                  << "whole scopes      " << whole_scopes_ << '\n'
                  << "speculative sent. " << sentences_ << '\n'
                  << "speculation cues  " << hedge_cues_ << '\n'
                  << 1e6 * static_cast<double>(time_) / CLOCKS_PER_SEC / static_cast<double>(words_)
                  << " microseconds of CPU a word\n";
    }

  private:
    void add_cues(const Gold &gold, const Tree &tree, const std::vector<NegationCue> &cues) {
        std::set<TextSpan> mine;
        for (const NegationCue &cue : cues)
            if (cue.negates) {
                mine.insert(tree.span_of(cue.words));
                if (!cue.partner.empty())
                    mine.insert(tree.span_of(cue.partner));
            }
        negation_cues_.add(gold.negations, mine);
        show("cues", gold, gold.negations, mine);
    }

    void add_scopes(const Gold &gold, const Tree &tree, const std::vector<NegationCue> &cues) {
        std::set<WordIndex> wanted, found, cue_words;
        std::set<TextSpan> whole;
        for (WordIndex word = 0; word < tree.size(); ++word) {
            for (const TextSpan scope : gold.negation_scopes)
                if (scope.overlaps(tree[word].span))
                    wanted.insert(word);
            for (const TextSpan cue : gold.negations)
                if (cue.overlaps(tree[word].span))
                    cue_words.insert(word);
        }
        for (const NegationCue &cue : cues)
            if (cue.negates) {
                whole.insert(tree.span_of(cue.scope));
                for (WordIndex word = cue.scope.first; word < cue.scope.last; ++word)
                    found.insert(word);
                for (const WordRange part : {cue.words, cue.partner})
                    for (WordIndex word = part.first; word < part.last; ++word)
                        cue_words.insert(word);
            }
        scope_tokens_.add(wanted, found);
        const std::set<TextSpan> scopes(gold.negation_scopes.begin(), gold.negation_scopes.end());
        whole_scopes_.add(scopes, whole);
        if (wanted != found)
            show("scopes", gold, scopes, whole);
        for (const WordIndex word : cue_words) {
            wanted.erase(word);
            found.erase(word);
        }
        inner_tokens_.add(wanted, found);
    }

    void add_hedges(const Gold &gold, const Tree &tree, const std::vector<HedgeCue> &cues) {
        std::set<TextSpan> mine;
        for (const HedgeCue &cue : cues)
            if (cue.speculative)
                mine.insert(tree.span_of(cue.words));
        hedge_cues_.add(gold.speculations, mine);
        const bool wanted = !gold.speculations.empty();
        const bool found = !mine.empty();
        sentences_.right += wanted && found;
        sentences_.found += found;
        sentences_.wanted += wanted;
        if (wanted != found)
            show("sentences", gold, gold.speculations, mine);
        show("hedges", gold, gold.speculations, mine);
    }

    void show(const std::string &kind, const Gold &gold, const std::set<TextSpan> &wanted,
              const std::set<TextSpan> &found) const {
        if (kind != errors_ || wanted == found)
            return;
        std::cout << gold.id << '\t' << gold.text << '\n';
        for (const TextSpan span : wanted)
            std::cout << (found.contains(span) ? "  =" : "  -") << slice(gold.text, span) << '\n';
        for (const TextSpan span : found)
            if (!wanted.contains(span))
                std::cout << "  +" << slice(gold.text, span) << '\n';
    }

    std::string errors_;
    Score negation_cues_, scope_tokens_, inner_tokens_, whole_scopes_, sentences_, hedge_cues_;
    std::clock_t time_ = 0;
    std::size_t words_ = 0;
};

} // namespace

int main(int argc, char **argv) {
    if (argc < 2) {
        std::cerr << "usage: scope_bench FILE.jsonl [cues|scopes|sentences|hedges]\n";
        return 2;
    }
    std::ifstream file(argv[1]);
    Bench bench(argc > 2 ? argv[2] : "");
    for (std::string line; std::getline(file, line);)
        bench.add(Gold(json::parse(line)));
    bench.report();
}
