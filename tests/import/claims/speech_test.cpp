// SPDX-License-Identifier: Apache-2.0
#include "tests/support/claim_matchers.hpp"

namespace claimgraph {
namespace {

struct Said {
    AttributionKind kind;
    std::string by;
};

Said last_said(std::string_view text) {
    const DocumentClaims claims = imported(text);
    if (claims.assertions.empty())
        return {AttributionKind::author, "no claim"};
    const Attribution &said = claims.assertions.back().attribution;
    return {said.kind, said.span ? std::string(slice(claims.document.text, *said.span)) : ""};
}

TEST(Speech, NamesTheSpeakerBeforeAndBehind) {
    EXPECT_EQ(last_said("Maria Lindt said that rain causes floods.").by, "Maria Lindt");
    EXPECT_EQ(last_said("\"Rain causes floods in the valley,\" Maria Lindt told the council.").by,
              "Maria Lindt");
    EXPECT_EQ(last_said("Rain causes floods in the valley, said Maria Lindt.").by, "Maria Lindt");
    EXPECT_EQ(last_said("According to Maria Lindt, rain causes floods.").by, "Maria Lindt");
}

TEST(Speech, GoesOnInTheNextQuotation) {
    const Said said = last_said("\"Rain causes floods in the valley,\" said Maria Lindt. \"Snow "
                                "causes floods in spring.\"");
    EXPECT_EQ(said.kind, AttributionKind::named);
    EXPECT_EQ(said.by, "Maria Lindt");
}

TEST(Speech, KnowsWhomAPronounMeans) {
    const std::string quote = "\"Snow causes floods in the valley,\" she said.";
    EXPECT_EQ(last_said("Rain causes floods, said Maria Lindt. " + quote).kind,
              AttributionKind::named);
    EXPECT_EQ(last_said(quote).kind, AttributionKind::unnamed);
}

TEST(Speech, DoesNotReachOverTheClauseInFront) {
    const DocumentClaims claims =
        imported("While rain causes floods, experts say that snow causes damage.");
    ASSERT_GE(claims.assertions.size(), 2U);
    EXPECT_EQ(claims.assertions.front().attribution.kind, AttributionKind::author);
    EXPECT_EQ(claims.assertions.back().attribution.kind, AttributionKind::unnamed);
}

TEST(Speech, OfTheDocumentItselfIsTheAuthors) {
    EXPECT_EQ(last_said("This study shows that rain causes floods.").kind, AttributionKind::author);
}

} // namespace
} // namespace claimgraph
