// SPDX-License-Identifier: Apache-2.0
#include "import/analyze.hpp"
#include "tests/support/claim_matchers.hpp"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace claimgraph {
namespace {

using enum Predicate;

TEST(Analyze, ReadsAPlainSentence) {
    EXPECT_THAT(imported("Rainfall causes flooding."),
                IsExactly(claim("rainfall", causes, "flooding")));
}

TEST(Analyze, ReadsADenial) {
    EXPECT_THAT(imported("Rainfall does not cause flooding."),
                IsExactly(claim("rainfall", causes, "flooding").negated()));
}

TEST(Analyze, GivesTheExactSpans) {
    const DocumentClaims claims = imported("Metformin may not reduce mortality (Smith 2020).");
    ASSERT_EQ(claims.assertions.size(), 1U);
    const Assertion &made = claims.assertions.front();
    EXPECT_EQ(made.span, (TextSpan{0, 48}));
    EXPECT_EQ(made.subject.span, (TextSpan{0, 9}));
    EXPECT_EQ(made.relation, (TextSpan{10, 24}));
    EXPECT_EQ(made.relation_lemma, "reduce");
    EXPECT_EQ(cue_of(claims, CueAxis::polarity), "not");
    EXPECT_EQ(cue_of(claims, CueAxis::certainty), "may");
    EXPECT_EQ(cue_of(claims, CueAxis::basis), "(Smith 2020)");
}

TEST(Analyze, DistributesCoordinations) {
    EXPECT_THAT(imported("Iron and copper improve growth, repair, and colour."),
                IsExactly(claim("iron", increases, "growth"), claim("iron", increases, "repair"),
                          claim("iron", increases, "color"), claim("copper", increases, "growth"),
                          claim("copper", increases, "repair"),
                          claim("copper", increases, "color")));
}

TEST(Analyze, TurnsPassivesRound) {
    EXPECT_THAT(imported("Erosion is caused by heavy rain."),
                IsExactly(claim("heavy rain", causes, "erosion")));
}

TEST(Analyze, ReadsKindsAndProperties) {
    EXPECT_THAT(imported("A finch is a small bird."),
                IsExactly(claim("finch", is_a, "small bird")));
    EXPECT_THAT(imported("The bridge is safe."), IsExactly(claim("bridge", has_property, "safe")));
}

TEST(Analyze, SharesTheSubjectOfAParticiple) {
    EXPECT_THAT(imported("The drug blocks pain, reducing stress."),
                IsExactly(claim("drug", prevents, "pain"), claim("drug", decreases, "stress")));
}

TEST(Analyze, ReadsRelativeClauses) {
    EXPECT_THAT(imported("Storms cause erosion that destroys roads."),
                IsExactly(claim("storm", causes, "erosion"), claim("erosion", decreases, "road")));
}

TEST(Analyze, ReadsTheChangeThatIsBroughtAbout) {
    EXPECT_THAT(imported("Fertilizer led to an increase in yields."),
                IsExactly(claim("fertilizer", increases, "yield")));
}

TEST(Analyze, SplitsOffAspects) {
    EXPECT_THAT(imported("Light suppresses the release of melatonin."),
                IsExactly(claim("light", decreases, "melatonin (release)")));
}

TEST(Analyze, ReadsReportedClaims) {
    const DocumentClaims claims = imported("Studies show that exercise reduces anxiety.");
    EXPECT_THAT(claims, IsExactly(claim("exercise", decreases, "anxiety")));
    EXPECT_EQ(claims.assertions.front().basis, Basis::untraceable);
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::unnamed);
}

TEST(Analyze, GivesAPronounThePreviousSubject) {
    const DocumentClaims claims = imported("The drug reduced pain. It causes nausea.");
    EXPECT_THAT(claims,
                IsExactly(claim("drug", decreases, "pain"), claim("drug", causes, "nausea")));
    EXPECT_EQ(claims.assertions.back().subject.antecedent, (TextSpan{0, 8}));
}

TEST(Analyze, LeavesAPronounOfOtherNumberOpen) {
    const DocumentClaims claims = imported("The drug reduced pain. They cause nausea.");
    ASSERT_EQ(claims.assertions.size(), 2U);
    const Mention &open = claims.assertions.back().subject;
    EXPECT_EQ(open.antecedent, std::nullopt);
    EXPECT_EQ(claims.concepts[open.concept_index].name, "they");
    EXPECT_TRUE(claims.concepts[open.concept_index].curie.starts_with("_:"));
}

TEST(Analyze, MakesNoClaimOfNoise) {
    for (const std::string_view noise :
         {"Der Regen verursacht die Flut und das ist nicht gut.",
          "La lluvia causa las inundaciones en el valle por la noche.",
          "for (int i = 0; i < n; ++i) { sum += x[i]; }", "12 34 56 78 90 12 34",
          "Does rain cause floods?", "Click the button and open the page.",
          "Subscribe to our newsletter, which improves lives."})
        EXPECT_THAT(lines_of(imported(noise)), testing::IsEmpty()) << noise;
}

TEST(Analyze, ReadsABlockAsOneSentenceWhenTold) {
    Document document;
    document.text = "Rain fell. It stopped.";
    EXPECT_EQ(analyze(document, Splitting::none).sentences.size(), 1U);
    EXPECT_EQ(analyze(document).sentences.size(), 2U);
}

TEST(Analyze, RefusesAnEndlessSentence) {
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "rain causes floods and ";
    const DocumentClaims claims = imported(text);
    EXPECT_THAT(claims.assertions, testing::IsEmpty());
    EXPECT_EQ(claims.sentences.front().reason, "longer than 400 tokens");
}

// Texts that look like language now and then, so that every stage has work.
rc::Gen<std::string> any_text() {
    const auto word = rc::gen::elementOf(std::vector<std::string>{
        "rain",  "causes", "not",   "the",  "flooding", ".",   ",",      "(",        ")",   "may",
        "which", "is",     "and",   "of",   "increase", "[3]", "\u2019", "\n\n",     "to",  "3-5mg",
        "by",    "n't",    "Smith", "2020", ":",        "A",   "\xC3",   "reducing", "that"});
    const auto words = rc::gen::container<std::vector<std::string>>(word);
    return rc::gen::map(words, [](const std::vector<std::string> &parts) {
        std::string text;
        for (const std::string &part : parts)
            text += part + " ";
        return text;
    });
}

void expect_well_formed(const DocumentClaims &claims) {
    std::uint32_t end = 0;
    for (const Sentence &sentence : claims.sentences) {
        RC_ASSERT(sentence.span.start >= end);
        RC_ASSERT(sentence.span.start < sentence.span.end);
        RC_ASSERT(!sentence.reason.empty());
        end = sentence.span.end;
    }
    RC_ASSERT(end <= claims.document.text.size());
    for (const Assertion &made : claims.assertions) {
        RC_ASSERT(claims.sentences.at(made.sentence_index).span.contains(made.span));
        RC_ASSERT(made.span.contains(made.subject.span));
        RC_ASSERT(made.span.contains(made.relation));
        RC_ASSERT(!made.relation.empty());
        RC_ASSERT(made.subject.concept_index < claims.concepts.size());
        if (made.object)
            RC_ASSERT(made.span.contains(made.object->span));
        for (const Cue &cue : made.cues)
            RC_ASSERT(made.span.contains(cue.span));
        for (const std::uint32_t source : made.source_indexes)
            RC_ASSERT(source < claims.sources.size());
    }
}

RC_GTEST_PROP(Analyze, KeepsEverySpanInItsSentence, ()) {
    expect_well_formed(imported(*any_text()));
}

RC_GTEST_PROP(Analyze, SurvivesAnyBytes, (const std::string &bytes)) {
    expect_well_formed(imported(bytes));
}

RC_GTEST_PROP(Analyze, GivesTheSameTwice, ()) {
    const std::string text = *any_text();
    RC_ASSERT(imported(text) == imported(text));
}

} // namespace
} // namespace claimgraph
