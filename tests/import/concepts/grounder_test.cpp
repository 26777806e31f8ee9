// SPDX-License-Identifier: Apache-2.0
#include "import/concepts/grounder.hpp"

#include <gmock/gmock.h>

#include <array>

namespace claimgraph {
namespace {

TextSpan at(std::string_view text, std::string_view part) {
    const auto start = static_cast<std::uint32_t>(text.find(part));
    return {start, start + static_cast<std::uint32_t>(part.size())};
}

/// The concept that `part` of the text names, with its aspect: "serotonin (level)".
std::string grounded(std::string_view text, std::string_view part,
                     const KnownConcepts &known = builtin_concepts()) {
    Grounder grounder(text, known);
    const auto mention = grounder.ground(at(text, part));
    if (!mention)
        return "";
    const std::string name = grounder.take_concepts().at(0).name;
    return mention->aspect.empty() ? name : name + " (" + mention->aspect + ")";
}

TEST(Grounder, GivesBothFormsOneConcept) {
    const std::string text = "body mass index (BMI) rose; BMI fell";
    Grounder grounder(text);
    const auto full = grounder.ground({0, 21});
    const auto brief = grounder.ground({28, 31});
    ASSERT_TRUE(full && brief);
    EXPECT_EQ(full->concept_index, brief->concept_index);
    EXPECT_EQ(grounder.take_concepts().at(0).name, "body mass index");
}

TEST(Grounder, ListsEveryMentionOfAKnownConcept) {
    const std::string text =
        "Of those with heart and renal failure (RF), two had RF again; insomnia was rare.";
    const std::array sources{KnownConcepts::Source([](const TermSink &sink) {
        sink({"X:1", "heart failure", "disorder", {}, {}});
        sink({"X:2", "renal failure", "disorder", {}, {}});
        sink({"X:3", "insomnia", "disorder", {}, {}});
    })};
    const KnownConcepts known(sources);
    std::string found;
    for (const ConceptMention &mention : Grounder(text, known).known_mentions())
        if (mention.what.curie.starts_with("X:"))
            found.append(slice(text, mention.span)).append("=" + mention.what.curie + " ");
    EXPECT_EQ(found, "heart=X:1 renal failure=X:2 RF=X:2 RF=X:2 insomnia=X:3 ");
}

TEST(Grounder, KnowsNamesBeforeAspects) {
    EXPECT_EQ(grounded("the heart rate", "the heart rate"), "heart rate");
    EXPECT_EQ(grounded("serotonin levels", "serotonin levels"), "serotonin (level)");
    EXPECT_EQ(grounded("Their noradrenaline", "Their noradrenaline"), "norepinephrine");
}

TEST(Grounder, PassesOverWhatAThingIsBeforeItsName) {
    EXPECT_EQ(grounded("the neurotransmitter dopamine", "the neurotransmitter dopamine"),
              "dopamine");
}

TEST(Grounder, LooksUpAnItemWithItsHeadingFirst) {
    const std::string_view text = "loss of appetite and memory";
    Grounder grounder(text);
    const auto mention = grounder.ground(at(text, "memory"), at(text, "loss"));
    ASSERT_TRUE(mention);
    EXPECT_EQ(mention->aspect, "");
    EXPECT_EQ(grounder.take_concepts().at(0).name, "memory loss");
}

TEST(Grounder, RepairsAPhraseGarbledInEveryWord) {
    const std::string_view text = "Bosom malignancy is common.";
    Grounder grounder(text);
    const auto mention = grounder.ground(at(text, "Bosom malignancy"));
    ASSERT_TRUE(mention && mention->repair);
    EXPECT_TRUE(mention->repair->accepted);
    EXPECT_EQ(grounder.take_concepts().at(0).name, "breast cancer");
}

TEST(Grounder, OnlySuggestsWhereAWordIsKept) {
    const std::string_view text = "Profound learning is common.";
    Grounder grounder(text);
    const auto mention = grounder.ground(at(text, "Profound learning"));
    ASSERT_TRUE(mention && mention->repair);
    EXPECT_FALSE(mention->repair->accepted);
    EXPECT_EQ(grounder.take_concepts().at(0).name, "profound learning");
}

TEST(Grounder, RepairsItInAParaphrasedDocument) {
    const std::string few = "Profound learning finds bosom malignancy.";
    EXPECT_EQ(grounded(few, "Profound learning"), "profound learning");
    const std::string many = few + " Irregular woodland, colossal information, counterfeit "
                                   "consciousness and soul cost tell it.";
    EXPECT_EQ(grounded(many, "Profound learning"), "deep learning");
}

TEST(Grounder, LeavesOtherPhrasesOfAParaphrasedDocumentAlone) {
    const std::string text = "Profound learning finds bosom malignancy, irregular woodland, "
                             "colossal information and soul cost. Quiet towns need wooden chairs.";
    EXPECT_EQ(grounded(text, "Quiet towns"), "quiet town");
    EXPECT_EQ(grounded(text, "wooden chairs"), "wooden chair");
}

TEST(Grounder, TellsAnAmbiguousNameByTheDocumentOrLeavesItOpen) {
    const std::array<KnownConcepts::Source, 1> sources = {[](const TermSink &sink) {
        sink({"X:1", "lifting crane", "machine", {{NameFit::exact, "crane"}}, {}});
        sink({"X:2", "grus grus", "bird", {{NameFit::exact, "crane"}}, {}});
    }};
    const KnownConcepts known(sources);
    EXPECT_EQ(grounded("The crane, Grus grus, flew.", "The crane", known), "grus grus");
    const std::string_view text = "The crane moved.";
    Grounder grounder(text, known);
    const auto mention = grounder.ground(at(text, "The crane"));
    ASSERT_TRUE(mention);
    EXPECT_THAT(mention->candidates, testing::ElementsAre("X:1", "X:2"));
    EXPECT_EQ(grounder.take_concepts().at(0), (Concept{"crane", "", ""}));
}

TEST(Grounder, RepairsSingleWordsOnlyInAParaphrasedDocument) {
    const std::string plain = "Empathy helps. Sympathy grows.";
    EXPECT_EQ(grounded(plain, "Sympathy"), "sympathy");
    const std::string garbled = plain + " Profound learning finds bosom malignancy, irregular "
                                        "woodland, colossal information and soul cost.";
    EXPECT_EQ(grounded(garbled, "Sympathy"), "empathy");
    // What is meant must stand in the document too.
    EXPECT_EQ(grounded(garbled.substr(15), "Sympathy"), "sympathy");
}

TEST(Grounder, ReadsALetterAsShortFormOnItsOwnOnly) {
    const std::string_view text = "Dieters took citrate (C) or vitamin C. C helped.";
    EXPECT_EQ(grounded(text, "vitamin C"), "vitamin C");
    EXPECT_NE(grounded(text, "vitamin C"), grounded(text, "C"));
}

TEST(Grounder, KnowsAnOddLongFormByItsShortForm) {
    const std::string_view text = "It treats post-traumatic stress condition (PTSD) and a "
                                  "persistent tidal sand deposit (PTSD).";
    EXPECT_EQ(grounded(text, "post-traumatic stress condition"), "post-traumatic stress disorder");
    const std::string_view other = "a persistent tidal sand deposit (PTSD)";
    EXPECT_EQ(grounded(other, "persistent tidal sand deposit"), "persistent tidal sand deposit");
}

} // namespace
} // namespace claimgraph
