// SPDX-License-Identifier: Apache-2.0
#include "import/claims/pleonastic.hpp"
#include "tests/support/parsed.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::Parsed;

/// Whether the first "it" of the sentence means nothing.
bool means_nothing(std::string_view text) {
    const Parsed parsed{std::string(text)};
    for (WordIndex word = 0; word < parsed.tree.size(); ++word)
        if (parsed.tree.lower(word) == "it")
            return is_pleonastic(parsed.tree, word);
    ADD_FAILURE() << text;
    return false;
}

TEST(Pleonastic, AnnouncesAClause) {
    EXPECT_TRUE(means_nothing("It is likely that the dam leaks."));
    EXPECT_TRUE(means_nothing("It is hard to mend the dam."));
    EXPECT_TRUE(means_nothing("It is unknown how rain affects yields."));
    EXPECT_TRUE(means_nothing("It was agreed that the dam leaks."));
    EXPECT_TRUE(means_nothing("It was found by our nurses that rest can improve sleep."));
    EXPECT_TRUE(means_nothing("The tea makes it easier to rest."));
}

TEST(Pleonastic, IsImpersonal) {
    EXPECT_TRUE(means_nothing("It takes years to mend a dam."));
    EXPECT_TRUE(means_nothing("It depends on the weather."));
    EXPECT_TRUE(means_nothing("It is no wonder, then, that the dam leaks."));
    EXPECT_TRUE(means_nothing("It was late."));
}

TEST(Pleonastic, SaysSomethingOfAThing) {
    EXPECT_FALSE(means_nothing("It is able to reduce pain."));
    EXPECT_FALSE(means_nothing("It has been shown to reduce pain."));
    EXPECT_FALSE(means_nothing("It is a drug that reduces pain."));
    EXPECT_FALSE(means_nothing("It reduces pain."));
    EXPECT_FALSE(means_nothing("It is effective for reducing pain."));
}

} // namespace
} // namespace claimgraph
