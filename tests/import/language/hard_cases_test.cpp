// SPDX-License-Identifier: Apache-2.0

/// \file
/// Raw text that is hard to cut: the sentences and the words of each case together.

#include "import/language/analyzer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace claimgraph {
namespace {

/// The words of a text; " | " between sentences, "+" between the words of one surface token.
std::string cut(std::string_view text) {
    std::string out;
    for (const auto &sentence : english_analyzer().analyze(text)) {
        if (!out.empty())
            out += " |";
        for (const auto &word : sentence.words) {
            if (!out.empty())
                out += word.continues_token ? "+" : " ";
            out += slice(text, word.span);
        }
    }
    return out;
}

struct Case {
    std::string_view name;
    std::string_view text;
    std::string_view expected;
};

class HardCase : public testing::TestWithParam<Case> {};

TEST_P(HardCase, IsCutIntoSentencesAndWords) {
    EXPECT_EQ(cut(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    RawText, HardCase,
    testing::Values(
        Case{"Abbreviations",
             "Dr. Okafor et al. met Prof. Lund, e.g. in Jan. with others. They agreed.",
             "Dr. Okafor et al. met Prof. Lund , e.g. in Jan. with others . | They agreed ."},
        Case{"Decimals", "It fell (p < .05, d = 0.31).The rest did not change.",
             "It fell ( p < .05 , d = 0.31 ) . | The rest did not change ."},
        Case{"UnitsStuckToNumbers", "She took 75-125mg at 7:30pm, i.e. 1.5mg/kg. He took 5g.",
             "She took 75 - 125 mg at 7:30 pm , i.e. 1.5 mg / kg . | He took 5 g ."},
        Case{"ChemicalNames", "3,4-methylenedioxymethamphetamine (MDMA) was given. It is a drug.",
             "3,4-methylenedioxymethamphetamine ( MDMA ) was given . | It is a drug ."},
        Case{"AuthorYearCitations",
             "Sleep helps (Moe et al., 2020; Lee 2019). Others disagree (cf. Roe, 2018).",
             "Sleep helps ( Moe et al. , 2020 ; Lee 2019 ) . | Others disagree ( cf. Roe , 2018 ) "
             "."},
        Case{"BracketedCitations", "Tea calms [3,4]. Coffee does not.[5]",
             "Tea calms [ 3,4 ] . | Coffee does not . [ 5 ]"},
        Case{"SuperscriptCitations", "Coffee keeps people awake.¹² Tea does not.³",
             "Coffee keeps people awake . ¹ ² | Tea does not . ³"},
        Case{"NestedQuotations", "“I said ‘no’,” she wrote. “Then I left.”",
             "“ I said ‘ no ’ , ” she wrote . | “ Then I left . ”"},
        Case{"QuotedQuestion", "\"Does it work?\" he asked. Nobody knew.",
             "\" Does it work ? \" he asked . | Nobody knew ."},
        Case{"Bullets", "• Sleep more", "• Sleep more"},
        Case{"MissingBlank", "Rates rose by 5%.However, nobody noticed.",
             "Rates rose by 5 % . | However , nobody noticed ."},
        Case{"MissingBlankBehindBracket", "Rates rose (by 5%).Nobody noticed.",
             "Rates rose ( by 5 % ) . | Nobody noticed ."},
        Case{"TypographicDash", "It works—or so they say. It doesn’t.",
             "It works — or so they say . | It does+n’t ."},
        Case{"SpacedDashes", "It works – most of the time – and is cheap. Try it.",
             "It works – most of the time – and is cheap . | Try it ."},
        Case{"WebAddress", "See https://example.org/a?b=1. Then write to jane@mail.org.",
             "See https://example.org/a?b=1 . | Then write to jane@mail.org ."},
        Case{"BareHost", "Data are at example.com/data, not at www.example.org. Look there.",
             "Data are at example.com/data , not at www.example.org . | Look there ."},
        Case{"Emoji", "It worked 😀! Really 👍🏽.", "It worked 😀 ! | Really 👍🏽 ."},
        Case{"Emoticons", "It worked :-) thanks. Bye ;)", "It worked :-) thanks . | Bye ;)"},
        Case{"CountryInitials",
             "The U.S. approved it in Washington, D.C. in 2020. The U.K. did not.",
             "The U.S. approved it in Washington , D.C. in 2020 . | The U.K. did not ."},
        Case{"Initials", "J. R. Lindt and A. Moe wrote it. C. Roe did not.",
             "J. R. Lindt and A. Moe wrote it . | C. Roe did not ."},
        Case{"Figures", "Rates fell (Fig. 2a, Tables 1-3). See Sect. 4.2 for more.",
             "Rates fell ( Fig. 2a , Tables 1 - 3 ) . | See Sect. 4.2 for more ."},
        Case{"ListNumbers", "1. Wash your hands. 2. Dry them.",
             "1 . Wash your hands . | 2 . Dry them ."},
        Case{"ClockAndDate", "We met at 10 a.m. on 3/4/2021. It rained.",
             "We met at 10 a.m. on 3/4/2021 . | It rained ."},
        Case{"Money", "It cost $1.5 million, i.e. €1,300,000. That is 10% less.",
             "It cost $ 1.5 million , i.e. € 1,300,000 . | That is 10 % less ."},
        Case{"Versus", "Drug A vs. placebo: no difference. Nothing changed.",
             "Drug A vs. | placebo : no difference . | Nothing changed ."},
        Case{"Species", "E. coli grew at 37°C. S. aureus did not.",
             "E. coli grew at 37 °C . | S. aureus did not ."},
        Case{"GenesAndHyphens", "BRCA1-positive cells (IL-6, TNF-α) grew. Wild-type cells did not.",
             "BRCA1 - positive cells ( IL - 6 , TNF - α ) grew . | Wild - type cells did not ."},
        Case{"Possessives", "The patients' and Dr. Moe's views differ. It's theirs.",
             "The patients+' and Dr. Moe+'s views differ . | It+'s theirs ."},
        Case{"Contractions", "They'd've gone, but couldn't. I'm gonna stay.",
             "They'd+'ve gone , but could+n't . | I+'m gon+na stay ."},
        Case{"Ellipses", "Well... it may work. Or not…", "Well ... it may work . | Or not …"},
        Case{"Interrobang", "You took how much?! Stop it.", "You took how much ?! | Stop it ."},
        Case{"Parentheses", "(It rained.) Nobody minded. [It was warm.]",
             "( It rained . ) | Nobody minded . | [ It was warm . ]"},
        Case{"Ranges", "Doses of 10–20 mg/day (95% CI 1.2-3.4) helped. More did not.",
             "Doses of 10 – 20 mg / day ( 95 % CI 1.2 - 3.4 ) helped . | More did not ."},
        Case{"Ratios", "The ratio was 3:1, or 12/4. P-values were low.",
             "The ratio was 3:1 , or 12/4 . | P - values were low ."}),
    [](const auto &test) { return std::string(test.param.name); });

} // namespace
} // namespace claimgraph
