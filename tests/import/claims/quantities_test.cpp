// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantities.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TextSpan all_of(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

/// "words = low..high unit" of each quantity.
std::vector<std::string> quantities_in(std::string_view text) {
    std::vector<std::string> found;
    for (const Quantity &quantity : find_quantities(text, all_of(text))) {
        std::ostringstream line;
        line << slice(text, quantity.span) << " = " << quantity.low;
        if (quantity.high != quantity.low)
            line << ".." << quantity.high;
        if (!quantity.unit.empty())
            line << ' ' << quantity.unit;
        found.push_back(line.str());
    }
    return found;
}

/// "words: bound" of each quantity.
std::vector<std::string> bounds_in(std::string_view text) {
    std::vector<std::string> found;
    for (const Quantity &quantity : find_quantities(text, all_of(text)))
        found.push_back(std::string(slice(text, quantity.span)) + ": " +
                        std::string(word(quantity.bound)));
    return found;
}

TEST(Quantities, ReadsNumbersWithUnits) {
    EXPECT_THAT(quantities_in("Cats got doses of 3.5 mg and 75-125mg."),
                ElementsAre("3.5 mg = 3.5 mg", "75-125mg = 75..125 mg"));
    EXPECT_THAT(
        quantities_in("About a quarter of 1,200 patients, or 25%, left."),
        ElementsAre("About a quarter = 0.25", "1,200 patients = 1200 person", "25% = 25 %"));
    EXPECT_THAT(quantities_in("A 12-week course at 37°C cost $5 million."),
                ElementsAre("12-week = 12 week", "37°C = 37 °C", "$5 million = 5e+06 USD"));
}

TEST(Quantities, ReadsRanges) {
    EXPECT_THAT(quantities_in("It lasts 3 to 5 hours."), ElementsAre("3 to 5 hours = 3..5 h"));
    EXPECT_THAT(quantities_in("She needed two or three sessions."),
                ElementsAre("two or three sessions = 2..3 session"));
    EXPECT_THAT(quantities_in("Keep it between 5 and 10 °C, never 10%–20%."),
                ElementsAre("between 5 and 10 °C = 5..10 °C", "10%–20% = 10..20 %"));
    EXPECT_THAT(quantities_in("The readings were 120/80 mmHg."),
                ElementsAre("120/80 mmHg = 80..120 mmHg"));
}

TEST(Quantities, ReadsAChangeAsTheRangeItSpans) {
    EXPECT_THAT(quantities_in("Weight fell from 90 to 72 kg."),
                ElementsAre("90 to 72 kg = 72..90 kg"));
}

TEST(Quantities, SharesTheUnitOfAList) {
    EXPECT_THAT(quantities_in("Mice ate 10, 20 and 30 mg."),
                ElementsAre("10 = 10 mg", "20 = 20 mg", "30 mg = 30 mg"));
    EXPECT_THAT(quantities_in("It took 5 versus 8 weeks."),
                ElementsAre("5 = 5 week", "8 weeks = 8 week"));
    EXPECT_THAT(quantities_in("They gave 5- and 10-year rates."),
                ElementsAre("5 = 5 year", "10-year = 10 year"));
}

TEST(Quantities, SharesNoUnitOverACommaAlone) {
    EXPECT_THAT(
        quantities_in("Of goats (n = 40, 25%) most were well (ratio 1.3, 95% CI 1.1-1.6)."),
        ElementsAre("40 = 40", "25% = 25 %", "1.3 = 1.3", "95% = 95 %", "1.1-1.6 = 1.1..1.6"));
}

TEST(Quantities, ReadsLooseAmounts) {
    EXPECT_THAT(bounds_in("A few hundred boats sank within an hour."),
                ElementsAre("A few hundred: at_least", "an hour: exact"));
    EXPECT_THAT(quantities_in("Yields rose sevenfold."), ElementsAre("sevenfold = 7 times"));
    EXPECT_THAT(quantities_in("Dozens of people waited for half an hour and a couple of days."),
                ElementsAre("Dozens of people = 24 person", "half an hour = 0.5 h",
                            "a couple of days = 2 day"));
}

TEST(Quantities, ReadsWhatIsPaidForEach) {
    EXPECT_THAT(quantities_in("It costs $5 per day or £6 per patient."),
                ElementsAre("$5 per day = 5 USD/day", "£6 per patient = 6 GBP/person"));
}

TEST(Quantities, ReadsTheQuantityBehindASlash) {
    EXPECT_THAT(quantities_in("We saw 5 spores/7.5 mL."), ElementsAre("5 = 5", "7.5 mL = 7.5 mL"));
}

TEST(Quantities, ReadsTheSentenceBehindABracketWithoutABlank) {
    EXPECT_THAT(quantities_in("Lime did nothing (no effect).10 men left."),
                ElementsAre("10 men = 10 person"));
}

TEST(Quantities, ReadsBounds) {
    EXPECT_THAT(bounds_in("up to 5 mg, at least three days, more than 40%"),
                ElementsAre("up to 5 mg: at_most", "at least three days: at_least",
                            "more than 40%: more_than"));
    EXPECT_THAT(bounds_in("about 9 h, ~7 h, < 6 h, ≥5 h and 65 years or older"),
                ElementsAre("about 9 h: about", "~7 h: about", "< 6 h: less_than", "≥5 h: at_least",
                            "65 years or older: at_least"));
    EXPECT_THAT(bounds_in("Adults aged 65+ came."), ElementsAre("65+: at_least"));
}

TEST(Quantities, ReadsTolerancesAsRanges) {
    EXPECT_THAT(quantities_in("They weighed 70 ± 4 kg."), ElementsAre("70 ± 4 kg = 66..74 kg"));
    EXPECT_THAT(bounds_in("They weighed 70 ± 4 kg."), ElementsAre("70 ± 4 kg: plus_minus"));
}

TEST(Quantities, ReadsOverBeforeATimeAsItsLength) {
    EXPECT_THAT(bounds_in("It grew over 5 years to over 5 kg."),
                ElementsAre("5 years: exact", "over 5 kg: more_than"));
}

TEST(Quantities, CountsThingsBehindAdjectives) {
    EXPECT_THAT(quantities_in("We asked 40 healthy older adults on four separate days."),
                ElementsAre("40 healthy older adults = 40 person", "four separate days = 4 day"));
    EXPECT_THAT(quantities_in("Rinse twice daily or three times a week."),
                ElementsAre("twice daily = 2 times/day", "three times a week = 3 times/week"));
}

TEST(Quantities, PassesOverNames) {
    EXPECT_THAT(quantities_in("COVID-19 raised IL-6, GLP-1, HbA1c and 5-HT2A in the 3D model."),
                IsEmpty());
    EXPECT_THAT(quantities_in("3,4-dimethoxytoluene and Ca(OH)2 formed CO 2 on Apollo 13."),
                IsEmpty());
}

TEST(Quantities, PassesOverNumberedThings) {
    EXPECT_THAT(quantities_in("Figs. 3, 4 and 5, Table 2 and phase 3 trials show type 2 diabetes."),
                IsEmpty());
    EXPECT_THAT(quantities_in("As known [12], [3, 7-9] and elsewhere (22), see p. 12."), IsEmpty());
    EXPECT_THAT(quantities_in("See Fig. 6d, Figures 3I and 3J, bed 86 and clone 23."), IsEmpty());
    EXPECT_THAT(quantities_in("The dogs ran (t 11 = 5.4)."), ElementsAre("5.4 = 5.4"));
}

TEST(Quantities, PassesOverDatesOrdinalsAndIdioms) {
    EXPECT_THAT(quantities_in("In 2021, on May 12 or 3 June 1999, at 09:30, the 5th in the 1990s."
                              " She is in her 60s."),
                IsEmpty());
    EXPECT_THAT(quantities_in("The one left used a two-tailed test and no one saw 1985 to 1988."),
                IsEmpty());
}

TEST(Quantities, TakesOneForAPronounBeforeAVerb) {
    EXPECT_THAT(quantities_in("If one boils it, one finds one crystal."), ElementsAre("one = 1"));
    EXPECT_THAT(quantities_in("One reason is heat."), IsEmpty());
    EXPECT_THAT(quantities_in("One patient left."), ElementsAre("One patient = 1 person"));
}

TEST(Quantities, TakesABigNumberOfThingsForNoYear) {
    EXPECT_THAT(quantities_in("They enrolled 2000 patients in 2004."),
                ElementsAre("2000 patients = 2000 person"));
}

TEST(Quantities, StaysInTheSentence) {
    const std::string_view text = "5 mg. It took 3 to 5 days.";
    const std::vector<Quantity> found = find_quantities(text, {6, 15});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(slice(text, found[0].span), "3");
    // A sentence that begins inside a no-break blank.
    EXPECT_EQ(find_quantities("\u00A05 mg", {1, 6}).size(), 1U);
}

TEST(Quantities, ReadsAnyBytesInOrder) {
    // Pieces that rules look for, in every order of three; among them broken UTF-8.
    const std::vector<std::string> pieces = {
        "1",   "12.5", "10",   "−3",  "–",    "-",    "mg",       "/",  "±",    "×",
        " ",   "(",    ")",    "[2]", "\xE2", "\xC2", "two",      "to", "half", "²",
        "µ",   "%",    ",",    ".",   "°",    "a",    "^",        "½",  "a ",   "few ",
        "of ", "fold", "per ", "AB ", "May",  "pm",   "hundreds "};
    for (const std::string &first : pieces)
        for (const std::string &second : pieces)
            for (const std::string &third : pieces) {
                const std::string text = first + second + third + first + second;
                std::uint32_t end = 0;
                for (const Quantity &quantity : find_quantities(text, all_of(text))) {
                    ASSERT_LE(end, quantity.span.start) << text;
                    ASSERT_LT(quantity.span.start, quantity.span.end) << text;
                    ASSERT_LE(quantity.low, quantity.high) << text;
                    end = quantity.span.end;
                    ASSERT_LE(end, text.size()) << text;
                }
            }
}

TEST(Quantities, ReadsLongTextsOfOneKind) {
    for (const std::string piece :
         {"1,", "1-", "two ", "( ", "(1", "5 mg/", "a1-", "one and ", "10^"}) {
        std::string text;
        while (text.size() < 200'000)
            text += piece;
        EXPECT_LE(find_quantities(text, all_of(text)).size(), text.size());
    }
}

} // namespace
} // namespace claimgraph
