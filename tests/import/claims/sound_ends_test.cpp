// SPDX-License-Identifier: Apache-2.0
#include "import/claims/sound_ends.hpp"
#include "tests/support/claim_matchers.hpp"
#include "tests/support/made_word.hpp"

namespace claimgraph {
namespace {

// "Told Reyes": the parser read the verb as a noun.
class SoundEnds : public testing::Test {
  protected:
    std::string_view why(Upos upos, Xpos xpos) const {
        ParsedSentence sentence;
        sentence.span = {0, 15};
        sentence.words = {made_word({0, 4}, upos, xpos, Relation::nsubj, 1),
                          made_word({5, 9}, Upos::verb, Xpos::vbz, Relation::root, -1),
                          made_word({10, 15}, Upos::noun, Xpos::nns, Relation::obj, 1)};
        const Tree tree("Soot ruin roofs", sentence);
        Reading reading;
        reading.subject = {0, {0, 1}, {}};
        reading.object = Item{2, {2, 3}, {}};
        reading.rule = rules::verb;
        return unsound_end(tree, reading);
    }
};

TEST_F(SoundEnds, AreNouns) { EXPECT_EQ(why(Upos::noun, Xpos::nn), ""); }

TEST_F(SoundEnds, AreNoWordsThatNameNothing) {
    EXPECT_EQ(why(Upos::pron, Xpos::wdt), "an end is a word that names nothing");
    EXPECT_EQ(why(Upos::adp, Xpos::in), "an end is a word that names nothing");
}

TEST_F(SoundEnds, AreNoVerbs) { EXPECT_EQ(why(Upos::verb, Xpos::vbd), "the subject is a verb"); }

TEST(SoundEndsOfClaims, AreNotAskedFor) {
    EXPECT_THAT(imported("We do not know what impact exercise has on cartilage."), IsExactly());
}

TEST(Descriptions, HoldOfNothingBehindThem) {
    EXPECT_THAT(imported("The museum shows coins found in wells, old maps and a bell."),
                IsExactly(claim("museum", Predicate::other, "coin"),
                          claim("museum", Predicate::other, "old map"),
                          claim("museum", Predicate::other, "bell"),
                          claim("coin", Predicate::part_of, "well")));
}

TEST_F(SoundEnds, AreNoTimeThatIsAThing) {
    EXPECT_THAT(
        lines_of(imported("The team built the best model of the lake to date, a copy of its bed.")),
        testing::Not(testing::Contains(testing::StartsWith("date"))));
}

TEST_F(SoundEnds, AreNotTheNextOfAList) {
    EXPECT_THAT(
        imported("The plan cut the days of rain, the days of snow and hail."),
        testing::Not(testing::ResultOf(lines_of, testing::Contains(testing::HasSubstr("is_a")))));
}

TEST(SoundEndsOfSentences, AreNoBareNumbersOrAdverbs) {
    for (const Assertion &assertion :
         imported("Horses received doses of zinc 2.5, 5, 7.5, or 10 mg.").assertions)
        EXPECT_FALSE(assertion.object &&
                     assertion.object->span.end - assertion.object->span.start < 4);
    EXPECT_THAT(imported("The mast is 12."),
                IsExactly(claim("mast", Predicate::has_quantity, "12")));
}

TEST(SoundEndsOfSentences, AreNoNumbersWithoutTheirWhole) {
    EXPECT_THAT(imported("312 completed the race."), IsExactly());
    EXPECT_THAT(imported("Of the farmers, 312 completed the race."),
                IsExactly(claim("312 of farmer", Predicate::other, "race")));
}

TEST_F(SoundEnds, AreNotWhatAnnouncesAClause) {
    EXPECT_THAT(lines_of(imported("It is still unknown which kind of mulch affects yields.")),
                testing::Each(testing::Not(testing::HasSubstr("unknown"))));
}

} // namespace
} // namespace claimgraph
