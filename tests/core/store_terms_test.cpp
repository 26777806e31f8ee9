// SPDX-License-Identifier: Apache-2.0
#include "core/error.hpp"
#include "core/store.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temp_dir.hpp"

#include <gmock/gmock.h>

namespace claimgraph {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

const std::vector<Term> terms = {
    {"X:1", "asthma", "disease", {{NameFit::exact, "bronchial asthma"}}, {"X:2"}},
    {"X:2", "lung disease", "disease", {}, {}}};

TermProducer produce(const std::vector<Term> &given) {
    return [given](const TermSink &sink) {
        for (const Term &term : given)
            sink(term);
        return std::string("2024");
    };
}

std::vector<Term> loaded(const Store &store, std::string_view name) {
    std::vector<Term> found;
    store.load_terms(name, [&](const Term &term) { found.push_back(term); });
    return found;
}

TEST(StoreTerms, GivesBackWhatItWasGiven) {
    Store store(":memory:", Store::Access::write);
    const Terminology kept =
        store.add_vocabulary({"lungs", "lungs.obo", "", "", 0}, produce(terms));
    EXPECT_EQ(kept.terms, 2U);
    EXPECT_EQ(kept.version, "2024");
    EXPECT_EQ(store.vocabularies(), std::vector{kept});
    EXPECT_EQ(loaded(store, "lungs"), terms);
}

TEST(StoreTerms, KeepsTheSameContentOnce) {
    Store store(":memory:", Store::Access::write);
    const auto first = store.add_vocabulary({"lungs", "a.obo", "", "", 0}, produce(terms));
    EXPECT_EQ(store.add_vocabulary({"again", "b.obo", "", "", 0}, produce(terms)), first);
    EXPECT_EQ(store.vocabularies().size(), 1U);
}

TEST(StoreTerms, RefusesAnotherVocabularyOfTheSameName) {
    Store store(":memory:", Store::Access::write);
    store.add_vocabulary({"lungs", "a.obo", "", "", 0}, produce(terms));
    EXPECT_THAT(
        [&] {
            store.add_vocabulary({"lungs", "b.obo", "", "", 0}, produce({terms[1]}));
        },
        ThrowsMessage<Error>(HasSubstr("has another vocabulary 'lungs'")));
    EXPECT_EQ(loaded(store, "lungs"), terms);
}

TEST(StoreTerms, KeepsNothingOfAVocabularyThatFails) {
    Store store(":memory:", Store::Access::write);
    const TermProducer broken = [](const TermSink &sink) -> std::string {
        sink(terms[0]);
        throw Error("x.obo:2: damaged");
    };
    EXPECT_THROW(store.add_vocabulary({"lungs", "x.obo", "", "", 0}, broken), Error);
    EXPECT_TRUE(store.vocabularies().empty());
}

TEST(StoreTerms, ForgetsWhatIsRemoved) {
    Store store(":memory:", Store::Access::write);
    store.add_vocabulary({"lungs", "a.obo", "", "", 0}, produce(terms));
    store.remove_vocabulary("lungs");
    EXPECT_TRUE(store.vocabularies().empty());
    EXPECT_THROW(store.remove_vocabulary("lungs"), Error);
    EXPECT_THROW(loaded(store, "lungs"), Error);
}

TEST(StoreTerms, AreProvedByTheirHash) {
    Store store(":memory:", Store::Access::write);
    store.add_vocabulary({"lungs", "a.obo", "", "", 0}, produce(terms));
    EXPECT_TRUE(store.verify().passed());
    EXPECT_EQ(store.vocabulary_hash("lungs"), store.vocabularies().front().hash);
}

TEST(StoreTerms, AreMergedUnderAnotherNameWhereTheirsIsTaken) {
    const TempDir folder;
    const auto path = folder / "other.db";
    const auto added = Store(path, Store::Access::write)
                           .add_vocabulary({"lungs", "a.obo", "", "", 0}, produce(terms));
    Store store(":memory:", Store::Access::write);
    store.add_vocabulary({"lungs", "b.obo", "", "", 0}, produce({terms[1]}));
    store.merge(path);
    store.merge(path);
    ASSERT_EQ(store.vocabularies().size(), 2U);
    EXPECT_EQ(loaded(store, "lungs-" + added.hash.substr(7, 8)), terms);
}

TEST(StoreTerms, ReadingsOfMentionsAreKept) {
    DocumentClaims claims = claims_of("Soul cost may reduce cold.")
                                .assertion("Soul cost", Predicate::decreases, "cold");
    claims.assertions[0].subject.repair = {"heart rate", 0.75, "soul > heart", true};
    claims.assertions[0].object->candidates = {"X:1", "X:2"};
    Store store(":memory:", Store::Access::write);
    store.save(claims);
    EXPECT_EQ(store.load_document(claims.document.key), claims);
    EXPECT_EQ(store.select("SELECT text, phrase, outcome FROM spun_terms").rows,
              (std::vector<std::vector<Cell>>{{"Soul cost", "heart rate", "repaired"}}));
}

} // namespace
} // namespace claimgraph
