// SPDX-License-Identifier: Apache-2.0
#include "import/claims/extractor.hpp"
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

/// The words of all subjects and objects.
std::vector<std::string> spans_of(std::string_view text) {
    const DocumentClaims claims = imported(text);
    std::vector<std::string> spans;
    for (const Assertion &made : claims.assertions) {
        spans.emplace_back(slice(text, made.subject.span));
        if (made.object)
            spans.emplace_back(slice(text, made.object->span));
    }
    return spans;
}

struct PolarityCase {
    std::string_view text; // the first assertion counts
    Polarity wanted;
    std::string_view cue;
};

class PolarityTest : public testing::TestWithParam<PolarityCase> {};

TEST_P(PolarityTest, FindsTheLabelAndItsCue) {
    const DocumentClaims claims = imported(GetParam().text);
    ASSERT_FALSE(claims.assertions.empty()) << GetParam().text;
    EXPECT_EQ(claims.assertions.front().polarity, GetParam().wanted) << GetParam().text;
    EXPECT_EQ(cue_of(claims, CueAxis::polarity), GetParam().cue) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Plain, PolarityTest,
    testing::Values(PolarityCase{"Rain causes floods.", Polarity::affirmed, ""},
                    PolarityCase{"Nothingness reduces fear.", Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(
    Negated, PolarityTest,
    testing::Values(PolarityCase{"Rain does not cause floods.", Polarity::negated, "not"},
                    PolarityCase{"Rain doesn't cause floods.", Polarity::negated, "n't"},
                    PolarityCase{"Rain never causes floods.", Polarity::negated, "never"},
                    PolarityCase{"The pill failed to reduce pain.", Polarity::negated, "failed"},
                    PolarityCase{"No drug reduces the pain.", Polarity::negated, "No"}));

INSTANTIATE_TEST_SUITE_P(
    DoublyNegated, PolarityTest,
    testing::Values(PolarityCase{"The pill did not fail to reduce pain.", Polarity::affirmed, ""},
                    PolarityCase{"No drug never reduces the pain.", Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(CueOutsideItsScope, PolarityTest,
                         testing::Values(PolarityCase{
                             "Rain causes floods but does not cause fires.", Polarity::affirmed,
                             ""}));

INSTANTIATE_TEST_SUITE_P(CueInsideAnArgument, PolarityTest,
                         testing::Values(PolarityCase{"The device reduces nodes in sight.",
                                                      Polarity::affirmed, ""}));

INSTANTIATE_TEST_SUITE_P(
    NothingFound, PolarityTest,
    testing::Values(PolarityCase{"There is no evidence that rain causes fires.",
                                 Polarity::absence_of_evidence, "no evidence"},
                    PolarityCase{"The pill did not significantly reduce pain.",
                                 Polarity::null_result, "not significantly"}));

struct CertaintyCase {
    std::string_view text; // the last assertion counts
    Certainty wanted;
};

class CertaintyTest : public testing::TestWithParam<CertaintyCase> {};

TEST_P(CertaintyTest, FindsTheLabel) {
    const DocumentClaims claims = imported(GetParam().text);
    ASSERT_FALSE(claims.assertions.empty()) << GetParam().text;
    EXPECT_EQ(claims.assertions.back().certainty, GetParam().wanted) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Words, CertaintyTest,
    testing::Values(CertaintyCase{"Rain causes floods.", Certainty::certain},
                    CertaintyCase{"Rain may cause floods.", Certainty::possible},
                    CertaintyCase{"Rain probably causes floods.", Certainty::probable},
                    CertaintyCase{"Rain appears to cause floods.", Certainty::probable},
                    CertaintyCase{"Rain is unlikely to cause floods.", Certainty::doubtful},
                    CertaintyCase{"If dams break, rain causes floods.", Certainty::conditional},
                    CertaintyCase{"Rain allegedly causes floods.", Certainty::uncommitted}));

INSTANTIATE_TEST_SUITE_P(
    Scope, CertaintyTest,
    testing::Values(CertaintyCase{"Rain may fall and snow causes floods.", Certainty::certain},
                    CertaintyCase{"Rain may cause floods, reducing yields.", Certainty::possible},
                    CertaintyCase{"The mayor reduced taxes in May.", Certainty::certain}));

INSTANTIATE_TEST_SUITE_P(WeakestWins, CertaintyTest,
                         testing::Values(CertaintyCase{"Rain may probably cause floods.",
                                                       Certainty::possible}));

TEST(Extractor, HedgesALinkThatIsOnlyPossible) {
    EXPECT_THAT(
        imported("We found a possible link between salt and rust."),
        IsExactly(claim("salt", Predicate::associated_with, "rust").with(Certainty::possible)));
}

TEST(Extractor, LetsAModalHoldForAllVerbsOfARow) {
    EXPECT_THAT(imported("Oils can delay decay, reduce load, and lead to growth."),
                IsExactly(claim("oil", Predicate::decreases, "decay").with(Certainty::possible),
                          claim("oil", Predicate::decreases, "load").with(Certainty::possible),
                          claim("oil", Predicate::causes, "growth").with(Certainty::possible)));
}

TEST(Extractor, HedgesAVerbThatIsLikely) {
    EXPECT_THAT(imported("Errors likely cause delays."),
                IsExactly(claim("error", Predicate::causes, "delay").with(Certainty::probable)));
}

TEST(Extractor, TakesTheLackOfSomethingForWhatActs) {
    EXPECT_THAT(imported("Lack of sleep and iron cause gout."),
                IsExactly(claim("sleep (lack)", Predicate::causes, "gout"),
                          claim("iron (lack)", Predicate::causes, "gout")));
}

TEST(Extractor, KeepsHyphenatedWordsWhole) {
    EXPECT_THAT(spans_of("The networks support once-daily dosing of the drug."),
                testing::Contains("once-daily dosing of the drug"));
}

TEST(Extractor, LeavesPhrasesInFrontOutOfTheSubject) {
    EXPECT_THAT(spans_of("At day 28, gains in flow versus placebo were significant."),
                testing::Contains("gains in flow"));
}

TEST(Extractor, TakesTheExamplesOfSuchThings) {
    EXPECT_THAT(imported("Pumps are used in such places as mines and cellars."),
                IsExactly(claim("pump", Predicate::other, "mine"),
                          claim("pump", Predicate::other, "cellar")));
}

TEST(Extractor, GivesTheLastOfConjunctsWhatTheyShare) {
    EXPECT_THAT(spans_of("The report stressed the urgency and magnitude of the floods."),
                testing::Contains("magnitude of the floods"));
}

TEST(Extractor, KnowsWhatAShareIsOf) {
    EXPECT_THAT(imported("Of the 348 farmers, 37% were rich and 38% were poor."),
                IsExactly(claim("37 % of 348 farmer", Predicate::has_property, "rich"),
                          claim("38 % of 348 farmer", Predicate::has_property, "poor")));
}

TEST(Extractor, LeavesNothingOpenWhereOpennessIsWhatIsSaid) {
    EXPECT_THAT(imported("The age of the bridge is unclear."),
                IsExactly(claim("age of bridge", Predicate::has_property, "unclear")));
}

TEST(Extractor, DeniesNothingTwice) {
    EXPECT_THAT(imported("Sound bridges are lacking."),
                IsExactly(claim("sound bridge", Predicate::other, "")));
}

TEST(Extractor, NamesASecondThingByTheQualityOfTheFirst) {
    EXPECT_THAT(imported("The pump has good strength and reliability."),
                IsExactly(claim("pump", Predicate::has_property, "good strength"),
                          claim("pump", Predicate::has_property, "good reliability")));
}

TEST(Extractor, HedgesNoSecondVerbWithATenseOfItsOwn) {
    const DocumentClaims claims = imported("Leaks can raise costs and require repairs. "
                                           "A leak can raise costs and requires repairs.");
    ASSERT_EQ(claims.assertions.size(), 4U);
    EXPECT_EQ(claims.assertions[1].certainty, Certainty::possible);
    EXPECT_EQ(claims.assertions[2].certainty, Certainty::possible);
    EXPECT_EQ(claims.assertions[3].certainty, Certainty::certain);
}

TEST(Extractor, HedgesWhatAHypothesisIs) {
    const DocumentClaims claims = imported("Our hypothesis is that walls are safe for birds.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions[0].certainty, Certainty::possible);
}

TEST(Extractor, NamesACountByThoseItIsAmong) {
    EXPECT_THAT(imported("Among 90 farmers, 12 sold wheat."),
                IsExactly(claim("12 of 90 farmer", Predicate::other, "wheat")));
}

TEST(Extractor, TakesAYearForATime) {
    EXPECT_THAT(imported("Evaluation of the dam began in 2002."),
                IsExactly(claim("evaluation of dam", Predicate::other, "")));
}

TEST(Extractor, MeasuresEachOfSeveral) {
    EXPECT_THAT(imported("Salt raises the risk of heart attacks and death."),
                IsExactly(claim("salt", Predicate::increases, "myocardial infarction (risk)"),
                          claim("salt", Predicate::increases, "death (risk)")));
}

} // namespace
} // namespace claimgraph
