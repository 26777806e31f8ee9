// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"
#include "import/language/characters.hpp"
#include "import/language/sentence_splitter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph {
namespace {

/// Whether byte `at` lies in a blank character; those of several bytes are found from any of them.
bool is_blank(std::string_view text, std::size_t at) {
    for (std::size_t start = at; start + 3 > at; --start) {
        const TextCharacter c = character_at(text, start);
        if (c.kind == CharacterKind::blank && start + c.length > at)
            return true;
        if (start == 0)
            break;
    }
    return false;
}

using testing::ElementsAre;

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> sentences;
    for (const auto span : english_analyzer().split_sentences(text))
        sentences.emplace_back(slice(text, span));
    return sentences;
}

TEST(SplitSentences, CutsAtFullStops) {
    EXPECT_THAT(split("Sleep helps memory. Noise does not."),
                ElementsAre("Sleep helps memory.", "Noise does not."));
}

TEST(SplitSentences, KeepsTitlesOfPersons) {
    EXPECT_THAT(split("Dr. Smith met Mrs. Jones. They spoke."),
                ElementsAre("Dr. Smith met Mrs. Jones.", "They spoke."));
}

TEST(SplitSentences, KeepsInitials) {
    EXPECT_THAT(split("J. R. Lindt took 3.5 mg. She slept."),
                ElementsAre("J. R. Lindt took 3.5 mg.", "She slept."));
}

TEST(SplitSentences, CutsAfterAKindNamedByALetter) {
    EXPECT_THAT(split("Sailors lacked vitamin C. Lemons helped."),
                ElementsAre("Sailors lacked vitamin C.", "Lemons helped."));
}

TEST(SplitSentences, KeepsTheNumberOfAListItem) {
    EXPECT_THAT(split("1. Iron rusts. It is red."), ElementsAre("1. Iron rusts.", "It is red."));
}

TEST(SplitSentences, CutsAfterAFirmThatEndsASentence) {
    EXPECT_THAT(split("It was made by Acme Ltd. It then closed."),
                ElementsAre("It was made by Acme Ltd.", "It then closed."));
}

TEST(SplitSentences, GoesOnAfterAnEllipsisBeforeALowerCaseWord) {
    EXPECT_THAT(split("It rained... and rained. Then it snowed\u2026 Then it froze."),
                ElementsAre("It rained... and rained.", "Then it snowed\u2026", "Then it froze."));
}

TEST(SplitSentences, TakesMixedEndMarksAsOne) {
    EXPECT_THAT(split("It rained?. Then it snowed?! It froze."),
                ElementsAre("It rained?.", "Then it snowed?!", "It froze."));
}

TEST(SplitSentences, KeepsLatinAbbreviations) {
    EXPECT_THAT(split("Some drugs, e.g. Prozac, raise serotonin. Others do not."),
                ElementsAre("Some drugs, e.g. Prozac, raise serotonin.", "Others do not."));
}

TEST(SplitSentences, KeepsAuthorsAndOthers) {
    EXPECT_THAT(split("Smith et al. Found no effect in 2020."), testing::SizeIs(1));
}

TEST(SplitSentences, KeepsReferencesToFigures) {
    EXPECT_THAT(split("The rate rose (Fig. 2). It then fell."),
                ElementsAre("The rate rose (Fig. 2).", "It then fell."));
}

TEST(SplitSentences, CutsAfterACountryThatEndsASentence) {
    EXPECT_THAT(split("They live in the U.S. The rest moved."),
                ElementsAre("They live in the U.S.", "The rest moved."));
}

TEST(SplitSentences, KeepsACountryInsideASentence) {
    EXPECT_THAT(split("The U.S. trial failed."), ElementsAre("The U.S. trial failed."));
}

TEST(SplitSentences, KeepsDecimals) {
    EXPECT_THAT(split("It was low, p < .05 and d = 0.3. We repeated it."),
                ElementsAre("It was low, p < .05 and d = 0.3.", "We repeated it."));
}

TEST(SplitSentences, KeepsCitationsWithTheirSentence) {
    EXPECT_THAT(split("It works (Smith et al., 2020; Lee 2019). We agree."),
                ElementsAre("It works (Smith et al., 2020; Lee 2019).", "We agree."));
}

TEST(SplitSentences, KeepsNumbersOfReferencesBehindTheStop) {
    EXPECT_THAT(split("Others disagree.[3,4] We do not."),
                ElementsAre("Others disagree.[3,4]", "We do not."));
}

TEST(SplitSentences, CutsWhereTheBlankIsMissing) {
    EXPECT_THAT(split("The results were significant.However, the effect was small."),
                ElementsAre("The results were significant.", "However, the effect was small."));
}

TEST(SplitSentences, CutsAfterAShortWordWhereTheBlankIsMissing) {
    EXPECT_THAT(split("That is how we know it.The end came."),
                ElementsAre("That is how we know it.", "The end came."));
    EXPECT_THAT(split("It runs on Node.js and U.S.A. grids."), testing::SizeIs(1));
}

TEST(SplitSentences, DoesNotCutNamesInCapitals) {
    EXPECT_THAT(split("It seems CVS Health is really enjoying the confidence of investors."),
                testing::SizeIs(1));
    EXPECT_THAT(split("The rates of vitamin A users and non-vitamin A users are in Table 4."),
                testing::SizeIs(1));
}

TEST(SplitSentences, DoesNotCutHostNames) {
    EXPECT_THAT(split("See www.Example.Com/Page for details."), testing::SizeIs(1));
}

TEST(SplitSentences, KeepsTheClosingQuoteWithItsSentence) {
    EXPECT_THAT(split("She said, “It works.” He left."),
                ElementsAre("She said, “It works.”", "He left."));
    EXPECT_THAT(split("(It rained.) Nobody minded."),
                ElementsAre("(It rained.)", "Nobody minded."));
}

TEST(SplitSentences, EndsAHeadingAtItsLine) {
    EXPECT_THAT(split("Introduction\n\nSleep helps memory."),
                ElementsAre("Introduction", "Sleep helps memory."));
}

TEST(SplitSentences, EndsAHeadingAtADeliberateLineBreak) {
    EXPECT_THAT(split("Results\nThe rate of relapse fell in both arms of the trial."),
                ElementsAre("Results", "The rate of relapse fell in both arms of the trial."));
}

TEST(SplitSentences, JoinsWrappedLines) {
    EXPECT_THAT(split("The rate of relapse fell in both arms of\nthe trial, which nobody had "
                      "expected at\nthe time."),
                testing::SizeIs(1));
}

TEST(SplitSentences, KeepsABulletWithItsItem) {
    EXPECT_THAT(split("• Sleep more\n• Eat less"), ElementsAre("• Sleep more", "• Eat less"));
}

TEST(SplitSentences, CutsAtQuestionsAndExclamations) {
    EXPECT_THAT(split("Does it work? Yes! It does."),
                ElementsAre("Does it work?", "Yes!", "It does."));
}

TEST(SplitSentences, LooksAtNothingOutsideThePart) {
    const std::string text = "Noise harms. Sleep helps memory. Tea";
    EXPECT_THAT(english_analyzer().split_sentences(text, {13, 33}), ElementsAre(TextSpan{13, 32}));
}

TEST(SplitSentences, FindsNothingInBlanks) {
    EXPECT_TRUE(split("").empty());
    EXPECT_TRUE(split(" \n\t\n ").empty());
}

TEST(SplitSentences, CoversEverythingButBlanksOfAnyBytes) {
    std::mt19937 random(5);
    constexpr std::string_view alphabet = "aB.?!,;:()[]\"'- \n\t0%@/\xE2\x80\x9C\xC3\xA9\xFF";
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (auto length = random() % 200; length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        std::size_t at = 0;
        for (const auto span : english_analyzer().split_sentences(text)) {
            ASSERT_LE(at, span.start);
            ASSERT_LT(span.start, span.end);
            for (; at < span.start; ++at)
                ASSERT_TRUE(is_blank(text, at)) << text;
            at = span.end;
        }
        for (; at < text.size(); ++at)
            ASSERT_TRUE(is_blank(text, at)) << text;
    }
}

} // namespace
} // namespace claimgraph
