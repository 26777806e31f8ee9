// SPDX-License-Identifier: Apache-2.0
#include "import/language/web_strings.hpp"

#include <gtest/gtest.h>

#include <string>

namespace claimgraph {
namespace {

TEST(AddressLength, TakesAddressesWithoutTheMarksAroundThem) {
    EXPECT_EQ(address_length("https://example.org/a?b=c."), 25U);
    EXPECT_EQ(address_length("www.example.org),"), 15U);
    EXPECT_EQ(address_length("https://example.org/a_(b)"), 25U);
    EXPECT_EQ(address_length("doi:10.1000/xyz;"), 15U);
}

TEST(AddressLength, KnowsMailHandlesAndHosts) {
    EXPECT_EQ(address_length("jane.doe@mail.co.uk,"), 19U);
    EXPECT_EQ(address_length("@jane_doe!"), 9U);
    EXPECT_EQ(address_length("example.com"), 11U);
    EXPECT_EQ(address_length("example.com/page)"), 16U);
    EXPECT_EQ(address_length("table.pdf"), 9U);
}

TEST(AddressLength, KnowsNamesOfSmallWordsJoinedByDots) {
    EXPECT_EQ(address_length("rec.music.early,"), 15U);
    EXPECT_EQ(address_length("org.example.tools."), 17U);
    EXPECT_EQ(address_length("e.g.so"), 0U);
    EXPECT_EQ(address_length("it.was"), 0U);
}

TEST(AddressLength, TakesNoMissingBlankForAHost) {
    EXPECT_EQ(address_length("significant.However"), 0U);
    EXPECT_EQ(address_length("a@b"), 0U);
    EXPECT_EQ(address_length("@"), 0U);
    EXPECT_EQ(address_length("word"), 0U);
    EXPECT_EQ(address_length(""), 0U);
}

TEST(AddressLength, EndsInAChunkWithoutEnd) {
    EXPECT_LE(address_length("http://" + std::string(100000, 'a')), 2000U);
}

TEST(TelephoneLength, KnowsTheGroupsOfNumbers) {
    EXPECT_EQ(telephone_length("713-853-3989"), 12U);
    EXPECT_EQ(telephone_length("345-9945,"), 8U);
    EXPECT_EQ(telephone_length("1-800-555-0199"), 14U);
    EXPECT_EQ(telephone_length("75-125"), 0U);
    EXPECT_EQ(telephone_length("2020-01-31"), 0U);
}

TEST(EmoticonLength, KnowsFacesButNoWords) {
    EXPECT_EQ(emoticon_length(":-)"), 3U);
    EXPECT_EQ(emoticon_length("<3!"), 2U);
    EXPECT_EQ(emoticon_length(":D"), 2U);
    EXPECT_EQ(emoticon_length(":Data"), 0U);
    EXPECT_EQ(emoticon_length(""), 0U);
}

} // namespace
} // namespace claimgraph
