// SPDX-License-Identifier: Apache-2.0
#include "import/claims/attribution.hpp"
#include "tests/support/claim_matchers.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

TEST(Attribution, SpansTheOneWhoSaysIt) {
    const DocumentClaims claims = imported("Maria Lindt said that rain causes floods.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    const Attribution &said = claims.assertions.front().attribution;
    EXPECT_EQ(said.kind, AttributionKind::named);
    ASSERT_TRUE(said.span);
    EXPECT_EQ(slice(claims.document.text, *said.span), "Maria Lindt");
}

TEST(Attribution, ReachesBackFromTheEndOfTheSentence) {
    const DocumentClaims claims = imported("Rain causes floods, officials said.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
}

TEST(Attribution, IsTheAuthorOtherwise) {
    EXPECT_EQ(imported("Rain causes floods.").assertions.at(0).attribution.kind,
              AttributionKind::author);
}

struct Said {
    std::string_view text;
    std::string_view what; ///< the relation of the claim that counts
    AttributionKind kind;
    std::string_view by;
};

class AttributionTest : public testing::TestWithParam<Said> {};

TEST_P(AttributionTest, FindsTheSpeaker) {
    const DocumentClaims claims = imported(GetParam().text);
    const auto found = std::ranges::find_if(claims.assertions, [](const Assertion &assertion) {
        return assertion.relation_lemma == GetParam().what;
    });
    ASSERT_NE(found, claims.assertions.end()) << GetParam().text;
    const Attribution &said = found->attribution;
    EXPECT_EQ(said.kind, GetParam().kind) << GetParam().text;
    EXPECT_EQ(said.span ? slice(claims.document.text, *said.span) : "", GetParam().by)
        << GetParam().text;
}

using enum AttributionKind;

INSTANTIATE_TEST_SUITE_P(
    Tags, AttributionTest,
    testing::Values(
        Said{"\"Moss covers the roof of the barn,\" added Okoye, who led the survey.", "cover",
             named, "Okoye"},
        Said{"\"Moss covers the roof of the barn,\" Ada Brandt told the Herald.", "cover", named,
             "Ada Brandt"},
        Said{"\"Moss covers the roof!\" exclaimed Okoye.", "cover", named, "Okoye"},
        Said{"Okoye, who led the survey, said the moss covers the roof.", "cover", named, "Okoye"},
        Said{"The farmers sold no wool, \"so the shearing costs them more than it brings,\" Tomlin "
             "argued.",
             "sell", named, "Tomlin"},
        Said{"Tomlin said that moss covers the roof, but \"the gates of the dam need new seals\".",
             "cover", named, "Tomlin"},
        Said{"Mr Brandt warned against haste, adding: \"Cheap fences harm the deer of the ridge.\"",
             "harm", named, "Mr Brandt"},
        Said{"Okoye warned that moss covers the roof.", "cover", named, "Okoye"}));

INSTANTIATE_TEST_SUITE_P(
    OverSentences, AttributionTest,
    testing::Values(
        Said{"\"Moss covers the roof of the barn. It keeps the rooms cool,\" said Okoye.", "cover",
             named, "Okoye"},
        Said{"Okoye spoke on Monday. \"Moss covers the roof of the barn. Why is that? It keeps the "
             "rooms cool,\" she said.",
             "cover", unnamed, "she"},
        Said{"Ada Brandt said that wood burns. \"Moss covers the roof of the barn,\" she added.",
             "cover", named, "Ada Brandt"},
        Said{"\"Moss covers the roof of the barn.\"\n\n\"Wool fills the gaps in the wall,\" Okoye "
             "said.",
             "cover", named, "Okoye"},
        Said{"\"Moss covers the roof of the barn,\" Okoye said.\n\n\"Wool fills the gaps in the "
             "wall.\"",
             "fill", named, "Okoye"}));

INSTANTIATE_TEST_SUITE_P(
    OutsideTheSpeech, AttributionTest,
    testing::Values(
        Said{"\"Moss covers the roof of the barn,\" Okoye said. Wool fills the gaps.", "fill",
             author, ""},
        Said{"Okoye, who led the survey, said the moss covers the roof.", "lead", author, ""},
        Said{"Cole, who served as treasurer of the club, stressed the importance of banks.",
             "serve as", author, ""},
        Said{"Clinicians gain time, highlighting alarms that sound on any device.", "sound on",
             author, ""},
        Said{"Vinorel can be recommended as a fertilizer in dry fields.", "be recommended as",
             author, ""},
        Said{"NASA's probe, which studied the moon, weighs a ton.", "study", author, ""},
        Said{"Trees cool the town, suggesting that shade lowers heat.", "lower", author, ""}));

TEST(Attribution, IsWhoeverFindsARelationByItsNoun) {
    const DocumentClaims claims = imported("The study found no link between noise and gout.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
    EXPECT_EQ(claims.assertions.front().basis, Basis::untraceable);
}

TEST(Attribution, ReachesBackOverAnAuxiliary) {
    const DocumentClaims claims =
        imported("A daily swim cuts the risk of falls by half, scientists have found.");
    ASSERT_EQ(claims.assertions.size(), 1U);
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
}

INSTANTIATE_TEST_SUITE_P(
    Makers, AttributionTest,
    testing::Values(Said{"A study by the National Water Institute warned that the wall harms fish.",
                         "harm", named, "A study by the National Water Institute"},
                    Said{"A study published in the Journal of Soil found that lime harms weeds.",
                         "harm", named, "A study published in the Journal of Soil"},
                    Said{"A trial in Norway found that lime harms weeds.", "harm", unnamed,
                         "A trial"},
                    Said{"Research shows that lime harms weeds.", "harm", unnamed, "Research"}));

INSTANTIATE_TEST_SUITE_P(
    Persons, AttributionTest,
    testing::Values(
        Said{"Engineers believe that the storm broke the wall.", "break", unnamed, "Engineers"},
        Said{"\"We fear the cold,\" a tired woman who fled from Orania said.", "fear", unnamed,
             "a tired woman"},
        Said{"Ada Brandt said that rain fell. A farmer from Lund told the paper that it snowed. He "
             "said that the storm broke the wall.",
             "break", unnamed, "A farmer"},
        Said{"The mayor, Ada Brandt, said that rain fell. Brandt said it snowed. The mayor said "
             "that the storm broke the wall.",
             "break", named, "The mayor, Ada Brandt"},
        Said{"Ada Brandt said that rain fell. Her report found that the storm broke the wall.",
             "break", named, "Ada Brandt"},
        Said{"As the engineer Tom Lund put it, the storm \"broke the wall\".", "break", named,
             "Tom Lund"}));

INSTANTIATE_TEST_SUITE_P(NoSpeech, AttributionTest,
                         testing::Values(Said{"Adults admitted to a unit took statins.", "take",
                                              author, ""}));

INSTANTIATE_TEST_SUITE_P(
    InTheMidst, AttributionTest,
    testing::Values(Said{"Rust, as Okoye very recently explained, is a slow fire.", "be", named,
                         "Okoye"},
                    Said{"Currently, said Ada Brandt, the head of the museum, there are 70 boats "
                         "in the yard.",
                         "exist", named, "Ada Brandt, the head of the museum"},
                    Said{"Okoye argued that while the rules damage the port, the traffic serves "
                         "the town.",
                         "damage", named, "Okoye"}));

TEST(Attribution, IsTheDocumentsOwnForItsAnalysesAndTrials) {
    for (const std::string_view who : {"Magnetic resonance (MRI) analysis", "Trial 2"}) {
        const DocumentClaims claims =
            imported("Results: We found gaps (p < 0.05). " + std::string(who) +
                     " showed that rust damages hulls.");
        EXPECT_EQ(claims.assertions.back().attribution.kind, AttributionKind::author) << who;
        EXPECT_EQ(claims.assertions.back().basis, Basis::own_data) << who;
    }
}

TEST(Attribution, LeavesTheExplanationOfANameToTheAuthor) {
    const DocumentClaims claims = imported("Studies show that salt feeds brine, a kind of liquid.");
    for (const Assertion &made : claims.assertions)
        EXPECT_EQ(made.attribution.kind, made.predicate == Predicate::is_a
                                             ? AttributionKind::author
                                             : AttributionKind::unnamed);
}

INSTANTIATE_TEST_SUITE_P(Printed, AttributionTest,
                         testing::Values(Said{
                             "\"Moss covers the roof of the old barn,\" the Herald reported.",
                             "cover", named, "the Herald"}));

INSTANTIATE_TEST_SUITE_P(
    FarFromTheVerb, AttributionTest,
    testing::Values(
        Said{"\"The moss covers the roof of the barn,\" lead author Ada Brandt, a fellow "
             "at the Institute of Rivers in Bern, and Tarn College in Ulm, said in a "
             "statement.",
             "cover", named, "lead author Ada Brandt, a fellow"},
        Said{"According to a map printed in the Herald, the Tarn team found a spring.",
             "be printed in", author, ""}));

TEST(Attribution, TakesNoCountryForHimWhoSpeaks) {
    const DocumentClaims claims = imported(
        "Ada Okoye said that the dam leaks. Norway warned that the river rises. \"The town "
        "lacks pumps for the cellars,\" she said.");
    const Attribution &said = claims.assertions.back().attribution;
    ASSERT_TRUE(said.span);
    EXPECT_EQ(slice(claims.document.text, *said.span), "Ada Okoye");
}

TEST(Attribution, NamesWhomSomethingIsPer) {
    for (const std::string_view text : {"Moss covers the roof of the barn, per the agency.",
                                        "Per the agency, moss covers the roof of the barn.",
                                        "Moss, per the agency, covers the roof of the barn."}) {
        const DocumentClaims claims = imported(std::string(text));
        ASSERT_FALSE(claims.assertions.empty()) << text;
        EXPECT_EQ(claims.assertions.front().attribution.kind, named) << text;
    }
    EXPECT_EQ(
        imported("The barn needs 5 kg of moss, per year.").assertions.front().attribution.kind,
        author);
}

TEST(Attribution, IsOfThoseWhoFindSomethingToBeSo) {
    const DocumentClaims claims = imported("The panel deemed the method to be unsafe.");
    ASSERT_FALSE(claims.assertions.empty());
    const Assertion &last = claims.assertions.back();
    EXPECT_EQ(last.predicate, Predicate::has_property);
    EXPECT_NE(last.attribution.kind, author);
}

TEST(Attribution, OfOwnDataIsTheAuthors) {
    const DocumentClaims claims =
        imported("In this study, we randomized 40 trees (n = 40). Survival data imply that lime "
                 "did not slow growth.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().attribution.kind, author);
}

TEST(Attribution, IsOfFiguresThatShowARise) {
    const DocumentClaims met = imported("Figures from the Met Office show a rise in rain.");
    EXPECT_THAT(met, IsExactly(claim("rain", Predicate::increases, "")));
    EXPECT_EQ(met.assertions.front().attribution.kind, AttributionKind::named);
    const DocumentClaims acronym = imported("Figures from the ECDC revealed a surge in cases.");
    EXPECT_EQ(acronym.assertions.front().attribution.kind, AttributionKind::named);
    const DocumentClaims nurses = imported("Nurses reported a fall in pain.");
    EXPECT_EQ(nurses.assertions.front().attribution.kind, AttributionKind::author);
}

TEST(Attribution, IsNotOfThoseWhoAreAdvised) {
    const DocumentClaims claims = imported("Nurses are encouraged to use their judgment.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.front().attribution.kind, author);
}

TEST(Attribution, OfResultsOfAMethodIsTheAuthors) {
    const DocumentClaims claims = imported(
        "We randomized 40 trees (n = 40). The results of SEM showed that cracks were in the bark.");
    ASSERT_FALSE(claims.assertions.empty());
    EXPECT_EQ(claims.assertions.back().attribution.kind, author);
}

} // namespace
} // namespace claimgraph
