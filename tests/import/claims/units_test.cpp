// SPDX-License-Identifier: Apache-2.0
#include "import/claims/units.hpp"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

/// The symbol of a unit that is the whole text; "" for anything else.
std::string symbol_of(std::string_view text) {
    const auto unit = unit_at(text, 0);
    return unit && unit->length == text.size() ? unit->symbol : "";
}

TEST(Units, GivesOneSymbolToAllSpellings) {
    for (const std::string_view written : {"h", "hr", "hrs", "hour", "Hours"})
        EXPECT_EQ(symbol_of(written), "h") << written;
    for (const std::string_view written : {"µg", "μg", "ug", "mcg", "micrograms"})
        EXPECT_EQ(symbol_of(written), "µg") << written;
    for (const std::string_view written : {"%", "percent", "per cent"})
        EXPECT_EQ(symbol_of(written), "%") << written;
    for (const std::string_view written : {"°C", "℃", "degrees Celsius"})
        EXPECT_EQ(symbol_of(written), "°C") << written;
    EXPECT_EQ(symbol_of("beats per minute"), "bpm");
    EXPECT_EQ(symbol_of("patients"), "person");
}

TEST(Units, ReadsPrefixes) {
    EXPECT_EQ(symbol_of("µmol"), "µmol");
    EXPECT_EQ(symbol_of("kPa"), "kPa");
    EXPECT_EQ(symbol_of("mL"), "mL");
    EXPECT_EQ(symbol_of("ml"), "mL");
}

TEST(Units, TellsCapitalsOfSymbolsApart) {
    EXPECT_EQ(symbol_of("mW"), "mW");
    EXPECT_EQ(symbol_of("MW"), "MW");
    EXPECT_EQ(symbol_of("Mm"), "Mm");
}

TEST(Units, WritesCompoundUnitsInOneWay) {
    for (const std::string_view written :
         {"mg/kg", "mg kg−1", "mg kg-1", "mg·kg⁻¹", "mg per kg", "milligrams per kilogram"})
        EXPECT_EQ(symbol_of(written), "mg/kg") << written;
    EXPECT_EQ(symbol_of("kg m-2"), "kg/m2");
    EXPECT_EQ(symbol_of("kg/m²"), "kg/m2");
    EXPECT_EQ(symbol_of("µmol·L−1"), "µmol/L");
    EXPECT_EQ(symbol_of("ml kg-1 min-1"), "mL/kg/min");
    EXPECT_EQ(symbol_of("cm−1"), "1/cm");
    EXPECT_EQ(symbol_of("mg daily"), "mg/day");
    EXPECT_EQ(symbol_of("times a week"), "times/week");
    EXPECT_EQ(symbol_of("deaths per 100,000 person-years"), "death/100000 person-year");
    EXPECT_EQ(symbol_of("kW·h"), "kW·h");
}

TEST(Units, ReadsRatesOfWhatIsNotNamed) {
    EXPECT_EQ(symbol_of("/min"), "1/min");
    EXPECT_EQ(symbol_of("per mL"), "1/mL");
    EXPECT_EQ(symbol_of("per 1,000 people"), "1/1000 person");
    EXPECT_EQ(symbol_of("per cent"), "%");
    EXPECT_FALSE(unit_at("per kg/m2", 0));
    EXPECT_FALSE(unit_at("per se", 0));
}

TEST(Units, RefusesWordsThatBeginLikeUnits) {
    EXPECT_FALSE(unit_at("mother", 0));
    EXPECT_FALSE(unit_at("sad", 0));
    EXPECT_FALSE(unit_at("a", 0));
    EXPECT_FALSE(unit_at("", 0));
    EXPECT_EQ(unit_at("mg and", 0)->length, 2U);
    EXPECT_EQ(unit_at("%–3.1%", 0)->symbol, "%");
}

TEST(Units, ReadsSignsBeforeTheNumber) {
    EXPECT_EQ(unit_before("US$", 3)->symbol, "USD");
    EXPECT_EQ(unit_before("pH", 2)->symbol, "pH");
    EXPECT_FALSE(unit_before("xpH", 3));
}

TEST(Units, KnowsWhatIsCounted) {
    EXPECT_EQ(counted_thing("sessions")->symbol, "session");
    EXPECT_EQ(counted_thing("Volunteers")->kind, UnitKind::subject);
    EXPECT_FALSE(counted_thing("hours"));
}

} // namespace
} // namespace claimgraph
