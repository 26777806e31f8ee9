// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "import/language/analyzer.hpp"
#include "import/language/training/evaluate.hpp"
#include "import/language/training/options.hpp"
#include "import/language/training/pack.hpp"
#include "import/language/training/teaching.hpp"
#include "import/language/training/train_network.hpp"
#include "import/language/training/unpack.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace claimgraph::training {
namespace {

/// A treebank of one pattern: "the X helps Y ." for a few words.
Treebank tiny_treebank() {
    std::string text;
    const std::vector<std::string> nouns = {"sleep", "noise", "light", "food", "work"};
    for (const auto &subject : nouns)
        for (const auto &object : nouns)
            text += "# text = the " + subject + " helps " + object + ".\n" +
                    "1\tthe\tthe\tDET\tDT\tDefinite=Def\t2\tdet\t_\t_\n" + "2\t" + subject + "\t" +
                    subject + "\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_\n" +
                    "3\thelps\thelp\tVERB\tVBZ\tTense=Pres\t0\troot\t_\t_\n" + "4\t" + object +
                    "\t" + object + "\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\tSpaceAfter=No\n" +
                    "5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";
    std::istringstream input(text);
    Treebank treebank;
    treebank.path = "tiny";
    treebank.sentences = read_conllu(input, "tiny");
    treebank.has_features = true;
    return treebank;
}

class TrainNetwork : public testing::Test {
  protected:
    // Tests run at the same time, so each has a folder of its own.
    TrainNetwork()
        : folder(std::filesystem::path(testing::TempDir()) / "claimgraph_train" /
                 testing::UnitTest::GetInstance()->current_test_info()->name()) {
        std::filesystem::create_directories(folder);
    }

    std::string file(const std::string &name) const { return (folder / name).string(); }

    NetworkTrainer train(const std::string &weights) const {
        TrainingPlan plan;
        plan.epochs = 30;
        plan.batch_words = 20;
        plan.rate = 5e-3F;
        NetworkTrainer network(shape, plan.dropout, plan.seed);
        std::ostringstream log;
        train_network(network, treebanks, inventory, teachers, plan, file(weights), log);
        return network;
    }

    std::filesystem::path folder;
    std::vector<Treebank> treebanks = {tiny_treebank()};
    std::vector<NetworkTrainer> teachers;
    Inventory inventory = take_inventory(treebanks, 1);
    NetworkShape shape = shape_for(inventory, 32, 1, 1);
};

std::string bytes_of(const std::string &path) {
    std::ifstream input(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), {}};
}

TEST_F(TrainNetwork, GivesTheSameBytesTwice) {
    train("first");
    train("second");
    EXPECT_EQ(bytes_of(file("first")), bytes_of(file("second")));
}

TEST_F(TrainNetwork, LearnsATinyTreebankByHeart) {
    NetworkTrainer network = train("weights");
    { std::ofstream(file("lexicon.tsv")) << "abbreviation\tdr.\nunit\tmg\n"; }
    const auto model = pack_model(treebanks, inventory, shape, network, file("lexicon.tsv"));
    const Analyzer analyzer(model, "tiny.model");
    const Accuracy accuracy = evaluate(analyzer, treebanks[0]);
    EXPECT_DOUBLE_EQ(accuracy.upos, 1);
    EXPECT_DOUBLE_EQ(accuracy.features, 1);
    EXPECT_DOUBLE_EQ(accuracy.lemma, 1);
    EXPECT_DOUBLE_EQ(accuracy.labelled, 1);
}

TEST_F(TrainNetwork, PacksWhatItUnpacked) {
    NetworkTrainer network = train("weights");
    { std::ofstream(file("lexicon.tsv")) << "abbreviation\tdr.\nunit\tmg\n"; }
    const auto model = pack_model(treebanks, inventory, shape, network, file("lexicon.tsv"));
    std::ofstream(file("tiny.model"), std::ios::binary)
        .write(reinterpret_cast<const char *>(model.data()),
               static_cast<std::streamsize>(model.size()));
    NetworkTrainer unpacked(shape, {}, 9);
    unpack_weights(unpacked, file("tiny.model"));
    EXPECT_EQ(pack_model(treebanks, inventory, shape, unpacked, file("lexicon.tsv")), model);
}

TEST_F(TrainNetwork, RefusesToUnpackAnotherShape) {
    NetworkTrainer network = train("weights");
    { std::ofstream(file("lexicon.tsv")) << "abbreviation\tdr.\n"; }
    const auto model = pack_model(treebanks, inventory, shape, network, file("lexicon.tsv"));
    std::ofstream(file("tiny.model"), std::ios::binary)
        .write(reinterpret_cast<const char *>(model.data()),
               static_cast<std::streamsize>(model.size()));
    NetworkShape other = shape;
    other.layers = 2;
    NetworkTrainer deeper(other, {}, 1);
    EXPECT_THROW(unpack_weights(deeper, file("tiny.model")), Error);
    EXPECT_THROW(unpack_weights(network, file("missing.model")), Error);
}

TEST_F(TrainNetwork, RefusesWeightsOfAnotherShape) {
    train("weights");
    NetworkShape other = shape;
    other.relations += 1;
    NetworkTrainer network(other, {}, 1);
    EXPECT_THROW(load_weights(network, file("weights")), Error);
}

TEST_F(TrainNetwork, LearnsFromATeacherWhatNoTreebankSays) {
    const NetworkTrainer teacher = train("teacher");
    teachers.push_back(teacher);
    treebanks[0].is_annotated = false;
    NetworkTrainer network = train("weights");
    treebanks[0].is_annotated = true;
    { std::ofstream(file("lexicon.tsv")) << "abbreviation\tdr.\nunit\tmg\n"; }
    const auto model = pack_model(treebanks, inventory, shape, network, file("lexicon.tsv"));
    const Accuracy accuracy = evaluate(Analyzer(model, "tiny.model"), treebanks[0]);
    EXPECT_GT(accuracy.upos, 0.9);
    EXPECT_GT(accuracy.labelled, 0.9);
}

TEST_F(TrainNetwork, GrowsAWindowThatChangesNothing) {
    shape.windows = 0;
    NetworkTrainer narrow = train("narrow");
    shape.windows = 1;
    NetworkTrainer grown(shape, {}, 9);
    load_weights(grown, file("narrow"));
    const Sample sample = encode(treebanks[0].sentences[0], treebanks[0], inventory);
    EXPECT_EQ(grown.predict(sample).values, narrow.predict(sample).values);
}

TEST_F(TrainNetwork, GrowsASecondWindowThatChangesNothing) {
    NetworkTrainer shallow = train("shallow");
    shape.windows = 2;
    NetworkTrainer grown(shape, {}, 9);
    load_weights(grown, file("shallow"));
    const Sample sample = encode(treebanks[0].sentences[0], treebanks[0], inventory);
    EXPECT_EQ(grown.predict(sample).values, shallow.predict(sample).values);
}

TEST_F(TrainNetwork, GrowsARecurrentLayerThatChangesLittle) {
    NetworkTrainer shallow = train("shallow");
    shape.layers = 2;
    NetworkTrainer grown(shape, {}, 9);
    load_weights(grown, file("shallow"));
    const Sample sample = encode(treebanks[0].sentences[0], treebanks[0], inventory);
    const Matrix before = shallow.predict(sample);
    const Matrix after = grown.predict(sample);
    for (std::size_t i = 0; i < before.values.size(); ++i)
        EXPECT_NEAR(after.values[i], before.values[i], 0.1F + 0.1F * std::abs(before.values[i]));
}

TEST_F(TrainNetwork, TakesTheMeanOfWeights) {
    NetworkTrainer low(shape, {}, 1);
    NetworkTrainer high(shape, {}, 2);
    low.outputs.bias.value.values[0] = 1;
    high.outputs.bias.value.values[0] = 4;
    save_weights(low, file("low"));
    save_weights(high, file("high"));
    NetworkTrainer mean(shape, {}, 3);
    load_mean(mean, {file("low"), file("high")});
    EXPECT_FLOAT_EQ(mean.outputs.bias.value.values[0], 2.5F);
    load_mean(mean, {file("high")});
    EXPECT_FLOAT_EQ(mean.outputs.bias.value.values[0], 4);
}

TEST_F(TrainNetwork, RefusesATeacherOfOtherClasses) {
    train("weights");
    NetworkShape other = shape;
    other.relations += 1;
    EXPECT_THROW(load_teachers({file("weights")}, other), Error);
    EXPECT_EQ(load_teachers({file("weights")}, shape).size(), 1U);
}

TEST(ParseOptions, RefusesWhatItDoesNotKnow) {
    EXPECT_THROW(parse_options({}), std::invalid_argument);
    EXPECT_THROW(parse_options({"network", "--weights"}), std::invalid_argument);
    EXPECT_THROW(parse_options({"network", "--train", "a=x", "--weights", "b"}),
                 std::invalid_argument);
    EXPECT_THROW(parse_options({"network", "--train", "a", "--weights", "b", "--text", "c"}),
                 std::invalid_argument);
    EXPECT_EQ(parse_options({"pack", "--train", "a=0.5", "--weights", "b"}).train[0].second, 0.5);
}

} // namespace
} // namespace claimgraph::training
