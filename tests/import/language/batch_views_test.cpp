// SPDX-License-Identifier: Apache-2.0
#include "import/language/batch_views.hpp"

#include <gmock/gmock.h>

#include <string>

namespace claimgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(BatchForms, HoldEachFormOnce) {
    const std::vector<std::vector<std::string_view>> sentences = {{"the", "salt", "of", "the"},
                                                                  {"The", "salt"}};
    const BatchForms batch(sentences);
    EXPECT_THAT(batch.forms, ElementsAre("the", "salt", "of", "The"));
    EXPECT_THAT(batch.of_words, ElementsAre(0, 1, 2, 0, 3, 1));
}

TEST(BatchForms, TellManyForms) {
    std::vector<std::string> words;
    for (int i = 0; i < 1000; ++i)
        words.push_back(std::to_string(i % 700));
    const std::vector<std::vector<std::string_view>> sentences = {{words.begin(), words.end()}};
    const BatchForms batch(sentences);
    ASSERT_EQ(batch.forms.size(), 700U);
    for (std::size_t i = 0; i < words.size(); ++i)
        EXPECT_EQ(batch.forms[batch.of_words[i]], words[i]);
}

TEST(BatchForms, MayBeEmpty) { EXPECT_THAT(BatchForms({}).forms, IsEmpty()); }

} // namespace
} // namespace claimgraph
