// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/corpus.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <fstream>
#include <numeric>

namespace claimgraph::training {
namespace {

/// A class that is rarer is an error of annotation more often than a lesson.
constexpr std::uint32_t least_tag_count = 3;

std::string tag_name(const ConlluWord &word) { return word.upos + '\t' + word.xpos; }

using Counts = std::map<std::string, std::uint32_t>;

Classes frequent_classes(const Counts &counts, std::uint32_t least) {
    Classes classes;
    for (const auto &[name, count] : counts)
        if (count >= least)
            classes.add(name);
    return classes;
}

void number_words(const std::map<std::string, std::uint32_t> &counts, std::uint32_t least,
                  Inventory &inventory) {
    inventory.word_counts.assign(1, 0);
    for (const auto &[form, count] : counts) {
        if (count < least)
            continue;
        const auto row = static_cast<std::uint32_t>(inventory.word_counts.size());
        if (inventory.words.emplace(hash_bytes(form, 0), row).second)
            inventory.word_counts.push_back(count);
    }
}

} // namespace

Treebank load_treebank(const std::string &path, double share, bool is_annotated) {
    std::ifstream file(path);
    if (!file)
        throw Error(path + ": cannot be read");
    Treebank treebank;
    treebank.path = path;
    treebank.share = share;
    treebank.is_annotated = is_annotated;
    treebank.sentences = read_conllu(file, path);
    for (const auto &sentence : treebank.sentences)
        for (const auto &word : sentence.words)
            treebank.has_features |= word.feats != "_";
    return treebank;
}

std::int32_t Classes::add(const std::string &name) {
    const auto [place, added] = numbers_.emplace(name, static_cast<std::int32_t>(names_.size()));
    if (added)
        names_.push_back(name);
    return place->second;
}

std::int32_t Classes::find(const std::string &name) const {
    const auto place = numbers_.find(name);
    return place == numbers_.end() ? not_annotated : place->second;
}

std::uint32_t Inventory::embedding_rows() const {
    return std::accumulate(view_sizes.begin(), view_sizes.end(),
                           static_cast<std::uint32_t>(word_counts.size()));
}

Inventory take_inventory(const std::vector<Treebank> &treebanks, std::uint32_t least_count) {
    Counts tags, features, relations, words;
    for (const auto &treebank : treebanks) {
        if (!treebank.is_annotated)
            continue;
        for (const auto &sentence : treebank.sentences) {
            for (const auto &word : sentence.words) {
                ++tags[tag_name(word)];
                ++relations[word.relation];
                ++words[normal_form(word.form)];
                if (treebank.has_features)
                    ++features[word.feats];
            }
        }
    }
    Inventory inventory;
    inventory.tags = frequent_classes(tags, least_tag_count);
    inventory.features = frequent_classes(features, least_tag_count);
    inventory.relations = frequent_classes(relations, least_tag_count);
    number_words(words, least_count, inventory);
    return inventory;
}

Sample encode(const ConlluSentence &sentence, const Treebank &treebank,
              const Inventory &inventory) {
    Sample sample;
    const Dictionary dictionary = inventory.wordnet.dictionary.view();
    const auto vocabulary = static_cast<std::uint32_t>(inventory.word_counts.size());
    const auto root = static_cast<std::int32_t>(sentence.words.size());
    for (const auto &word : sentence.words) {
        const WordHashes hashes = hash_views(word.form);
        const auto known = inventory.words.find(hashes[0]);
        sample.rows.push_back(view_rows(hashes, known == inventory.words.end() ? 0 : known->second,
                                        dictionary.find(hashes[0]), vocabulary));
        if (!treebank.is_annotated) {
            sample.tags.push_back({});
            sample.features.push_back({});
            sample.arcs.push_back({});
            sample.relations.push_back({});
            sample.heads.push_back(-1);
            continue;
        }
        sample.tags.push_back(certain(inventory.tags.find(tag_name(word))));
        sample.features.push_back(
            certain(treebank.has_features ? inventory.features.find(word.feats) : not_annotated));
        sample.heads.push_back(word.head);
        sample.arcs.push_back(certain(word.head < 0 ? root : word.head));
        auto relation = inventory.relations.find(word.relation);
        if (relation == not_annotated)
            relation = inventory.relations.find(word.relation.substr(0, word.relation.find(':')));
        sample.relations.push_back(certain(relation == not_annotated ? 0 : relation));
    }
    return sample;
}

} // namespace claimgraph::training
