// SPDX-License-Identifier: Apache-2.0
#include "import/claims/citation_reach.hpp"
#include "tests/support/claim_matchers.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

struct Case {
    std::string_view text; ///< "<" and ">" around what is linked
    std::string_view what; ///< the relation of the claim that counts
    Basis basis;
};

Document linked(std::string_view text) {
    Document document;
    for (const char c : text) {
        const auto at = static_cast<std::uint32_t>(document.text.size());
        if (c == '<')
            document.links.push_back({{at, at}, "https://news.example/1"});
        else if (c == '>')
            document.links.back().span.end = at;
        else
            document.text += c;
    }
    return document;
}

class CitationReachTest : public testing::TestWithParam<Case> {};

TEST_P(CitationReachTest, TellsWhatRestsOnTheCitation) {
    const DocumentClaims claims = analyze(linked(GetParam().text));
    const auto found = std::ranges::find_if(claims.assertions, [](const Assertion &assertion) {
        return assertion.relation_lemma == GetParam().what;
    });
    ASSERT_NE(found, claims.assertions.end()) << GetParam().text;
    EXPECT_EQ(found->basis, GetParam().basis) << GetParam().text;
    EXPECT_EQ(found->source_indexes.empty(), GetParam().basis == Basis::none ||
                                                 GetParam().basis == Basis::own_data ||
                                                 GetParam().basis == Basis::untraceable)
        << GetParam().text;
}

using enum Basis;

INSTANTIATE_TEST_SUITE_P(
    Marks, CitationReachTest,
    testing::Values(
        Case{"Hedges shield the crops [3].", "shield", traceable},
        Case{"Hedges shield the crops (Lindt, 2019), and walls deflect it.", "shield", traceable},
        Case{"Hedges shield the crops (Lindt, 2019), and walls deflect it.", "deflect", none},
        Case{"Hedges [3] shield the crops.", "shield", none},
        Case{"Lindt et al. [3] showed that walls shield the crops.", "shield", traceable},
        Case{"Lindt (2019) found that walls shield the crops.", "shield", traceable},
        Case{"In a review [3], walls shielded the crops.", "shield", traceable},
        Case{"Lindt et al. (2019) measured salt in 40 lakes.", "measure", traceable},
        Case{"As reported in our survey (Lindt, 2019), walls shield the crops.", "shield",
             traceable},
        Case{"We measured the flow with the Ellis meter [12].", "measure", none},
        Case{"Hedges protect the crops in spring [e.g., Lindt et al., 2019].", "protect",
             traceable}));

INSTANTIATE_TEST_SUITE_P(
    Links, CitationReachTest,
    testing::Values(
        Case{"The <walls> shield the crops.", "shield", none},
        Case{"The walls shield the <crops>.", "shield", none},
        Case{"The walls <shield the crops>.", "shield", traceable},
        Case{"The walls shield the crops (<source>).", "shield", traceable},
        Case{"The walls shield the crops (via <the Herald>).", "shield", traceable},
        Case{"According to <the Herald>, walls shield the crops.", "shield", traceable},
        Case{"Okoye <said> that walls shield the crops.", "shield", traceable},
        Case{"\"The walls shield the crops,\" Okoye said in <a statement>.", "shield", traceable},
        Case{"<A new study> found that walls shield the crops.", "shield", traceable},
        Case{"\"The walls shield the crops,\" said Okoye, who led <the study>.", "shield", named},
        Case{"The walls killed <40 percent of the moths>.", "kill", traceable}));

} // namespace
} // namespace claimgraph
