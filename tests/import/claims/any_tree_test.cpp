// SPDX-License-Identifier: Apache-2.0
#include "import/claims/arcs.hpp"
#include "import/claims/extractor.hpp"
#include "import/claims/reattachment.hpp"
#include "import/claims/tree.hpp"
#include "import/claims/tree_repair.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace claimgraph {
namespace {

/// Words that repairs ask for by name or lemma, so that every one of them is tried.
constexpr std::array<std::string_view, 111> spellings = {
    "per",       "not",     "recommended", "to",      "that",       "which",
    "who",       "between", "and",         ",",       "likely",     "found",
    "show",      "drug",    "use",         "made",    "causes",     "lower",
    "more",      "rain",    "in",          "was",     "year",       "people",
    "those",     "as",      "such",        "it",      "make",       "from",
    "while",     "prevent", "permit",      "said",    "difference", "unclear",
    "whether",   "with",    "than",        "one",     "of",         "children",
    "risk",      "there",   "nothing",     "little",  "do",         "evidence",
    "because",   "all",     "efficacy",    "what",    "food",       "administration",
    "term",      "blame",   "for",         "before",  "compared",   "is",
    "a",         "using",   "groups",      "similar", "same",       "different",
    "among",     "longer",  "no",          "they",    "rely",       "need",
    "similarly", "benefit", "time",        "quality", "life",       "improvement",
    "adjusted",  "Dr.",     "Ana",         "the",     "either",     "effect",
    "positive",  "include", "relative",    "if",      "called",     "injection",
    "(",         ")",       "ABC",         "good",    "about",      "every",
    "visit",     "told",    "link",        "did",     "but",        "until",
    "Hawaii",    "data",    "but",         "when",    "you",        "assigned",
    "number",    "needed",  "threefold"};

constexpr std::array categories = {
    std::pair{Upos::noun, Xpos::nn},    std::pair{Upos::noun, Xpos::nns},
    std::pair{Upos::propn, Xpos::nnp},  std::pair{Upos::verb, Xpos::vb},
    std::pair{Upos::verb, Xpos::vbd},   std::pair{Upos::verb, Xpos::vbg},
    std::pair{Upos::verb, Xpos::vbn},   std::pair{Upos::verb, Xpos::vbz},
    std::pair{Upos::pron, Xpos::wp},    std::pair{Upos::num, Xpos::cd},
    std::pair{Upos::adj, Xpos::jj},     std::pair{Upos::adj, Xpos::jjr},
    std::pair{Upos::adv, Xpos::rb},     std::pair{Upos::adp, Xpos::in},
    std::pair{Upos::part, Xpos::to},    std::pair{Upos::aux, Xpos::md},
    std::pair{Upos::cconj, Xpos::cc},   std::pair{Upos::verb, Xpos::vbp},
    std::pair{Upos::punct, Xpos::comma}};

constexpr std::array relations = {
    Relation::acl,       Relation::acl_relcl,  Relation::advcl,  Relation::advmod,
    Relation::amod,      Relation::aux,        Relation::cc,     Relation::case_mark,
    Relation::ccomp,     Relation::compound,   Relation::conj,   Relation::cop,
    Relation::csubj,     Relation::det,        Relation::mark,   Relation::nmod,
    Relation::nsubj,     Relation::obj,        Relation::obl,    Relation::obl_unmarked,
    Relation::parataxis, Relation::punct,      Relation::xcomp,  Relation::aux_pass,
    Relation::appos,     Relation::expl,       Relation::nummod, Relation::nmod_unmarked,
    Relation::flat,      Relation::nsubj_pass, Relation::iobj};

struct AnyTree {
    std::string text;
    ParsedSentence sentence;
};

/// A tree of few words with labels at random, most of which no parser would give.
AnyTree any_tree(std::mt19937 &random) {
    const auto below = [&](std::size_t bound) { return random() % bound; };
    AnyTree made;
    const std::size_t size = 2 + below(9);
    for (std::size_t i = 0; i < size; ++i) {
        const auto start = static_cast<std::uint32_t>(made.text.size());
        made.text += spellings[below(spellings.size())];
        Word word;
        word.span = {start, static_cast<std::uint32_t>(made.text.size())};
        word.lemma = made.text.substr(start);
        std::tie(word.upos, word.xpos) = categories[below(categories.size())];
        word.relation = relations[below(relations.size())];
        made.sentence.words.push_back(word);
        made.text += ' ';
    }
    made.sentence.span = {0, static_cast<std::uint32_t>(made.text.size() - 1)};
    // Every word hangs on one that hangs already.
    std::vector<std::size_t> order(size);
    for (std::size_t i = 0; i < size; ++i)
        std::swap(order[i] = i, order[below(i + 1)]);
    for (std::size_t i = 1; i < size; ++i)
        made.sentence.words[order[i]].head = static_cast<std::int32_t>(order[below(i)]);
    made.sentence.words[order[0]].relation = Relation::root;
    return made;
}

TEST(AnyTree, StaysATree) {
    std::mt19937 random(1);
    int moved = 0;
    for (int i = 0; i < 100'000; ++i) {
        const AnyTree tree = any_tree(random);
        ASSERT_TRUE(is_tree(tree.sentence.words));
        const auto better = reattached(Tree(tree.text, tree.sentence));
        moved += better.has_value();
        ASSERT_TRUE(!better || is_tree(better->words)) << tree.text << i;
        ASSERT_TRUE(is_tree(repaired(tree.text, tree.sentence).words)) << tree.text << i;
    }
    EXPECT_GT(moved, 300);
}

TEST(AnyTree, GivesClaimsInsideTheSentence) {
    std::mt19937 random(2);
    std::size_t claims = 0;
    for (int i = 0; i < 20'000; ++i) {
        AnyTree tree = any_tree(random);
        Document document;
        document.text = tree.text;
        const ParsedSentence sentence = repaired(document.text, std::move(tree.sentence));
        Extractor extractor(document);
        for (const Assertion &made : extractor.read(Tree(document.text, sentence), 0).assertions) {
            ++claims;
            ASSERT_TRUE(sentence.span.contains(made.span)) << document.text << i;
            ASSERT_TRUE(made.span.contains(made.subject.span)) << document.text << i;
            ASSERT_TRUE(made.span.contains(made.relation)) << document.text << i;
        }
    }
    EXPECT_GT(claims, 1000U);
}

} // namespace
} // namespace claimgraph
