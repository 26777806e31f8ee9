// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/language/analyzer.hpp"
#include "import/language/training/evaluate.hpp"
#include "import/language/training/options.hpp"
#include "import/language/training/pack.hpp"
#include "import/language/training/teaching.hpp"
#include "import/language/training/telegraphic.hpp"
#include "import/language/training/train_network.hpp"
#include "import/language/training/unpack.hpp"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace {

using namespace claimgraph::training;

void write_file(const std::string &path, std::span<const std::byte> bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char *>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        throw claimgraph::Error(path + ": cannot be written");
}

void report(const claimgraph::Analyzer &analyzer, const std::string &path) {
    const Accuracy a = evaluate(analyzer, load_treebank(path, 1.0));
    std::cout << path << ": UPOS " << 100 * a.upos << ", XPOS " << 100 * a.xpos << ", features "
              << 100 * a.features << ", lemma " << 100 * a.lemma << ", UAS " << 100 * a.unlabelled
              << ", LAS " << 100 * a.labelled << std::endl;
}

/// Treebanks of sentences made of those of the given ones, behind them.
void add_made_sentences(std::vector<Treebank> &treebanks, const Options &options) {
    std::vector<Treebank> made;
    for (const Treebank &treebank : treebanks) {
        const double share = treebank.share;
        if (options.telegraphic > 0)
            made.push_back(telegraphic(treebank, options.telegraphic * share));
        if (options.cropped > 0)
            made.push_back(cropped(treebank, options.cropped * share));
        if (options.telegraphic > 0 && options.cropped > 0)
            made.push_back(telegraphic(cropped(treebank, 1), options.cropped * share));
    }
    std::move(made.begin(), made.end(), std::back_inserter(treebanks));
}

void run(const Options &options) {
    std::vector<Treebank> treebanks;
    for (const auto &[path, share] : options.train)
        treebanks.push_back(load_treebank(path, share));
    Inventory inventory = take_inventory(treebanks, options.least_count);
    if (!options.wordnet.empty())
        inventory.wordnet = read_wordnet(options.wordnet);
    const auto shape = shape_for(inventory, options.width, options.windows, options.layers);
    NetworkTrainer network(shape, options.plan.dropout, options.plan.seed + 1);
    if (options.command == "network") {
        if (!options.start.empty())
            load_weights(network, options.start);
        add_made_sentences(treebanks, options);
        for (const auto &[path, share] : options.text)
            treebanks.push_back(load_treebank(path, share, false));
        auto teachers = load_teachers(options.teachers, shape);
        train_network(network, treebanks, inventory, std::move(teachers), options.plan,
                      options.weights.front(), std::cout);
        return;
    }
    if (options.command == "unpack") {
        unpack_weights(network, options.model);
        save_weights(network, options.weights.front());
        return;
    }
    load_mean(network, options.weights);
    const auto model = pack_model(treebanks, inventory, shape, network, options.lexicon);
    write_file(options.model, model);
    const claimgraph::Analyzer analyzer(model, options.model);
    for (const auto &path : options.dev)
        report(analyzer, path);
}

} // namespace

int main(int argc, char **argv) {
    try {
        run(parse_options({argv + 1, argv + argc}));
        return 0;
    } catch (const std::invalid_argument &problem) {
        std::cerr << "claimgraph-train: " << problem.what() << '\n';
        return 2;
    } catch (const std::exception &problem) {
        std::cerr << "claimgraph-train: " << problem.what() << '\n';
        return 1;
    }
}
