// SPDX-License-Identifier: Apache-2.0
#include "import/claims/explanation.hpp"

#include "core/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace claimgraph {
namespace {

// Deeper words are not indented further: lines stay readable in tables and lists.
constexpr std::size_t most_indentation = 12;

/// Line breaks of the text would break the columns.
std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

std::string_view name_of(Origin origin) {
    switch (origin) {
    case Origin::verb:
        return "verb";
    case Origin::copula:
        return "copula";
    case Origin::existential:
        return "there is";
    case Origin::relative_clause:
        return "relative clause";
    case Origin::participle:
        return "participle";
    case Origin::adverbial:
        return "adverbial clause";
    case Origin::infinitive:
        return "infinitive";
    case Origin::apposition:
        return "apposition";
    }
    return "";
}

std::string_view name_of(Slot slot) {
    switch (slot) {
    case Slot::object:
        return "object";
    case Slot::recipient:
        return "recipient";
    case Slot::complement:
        return "complement";
    case Slot::oblique:
        return "oblique";
    case Slot::agent:
        return "agent";
    case Slot::content:
        return "content";
    case Slot::adverbial:
        return "adverbial";
    }
    return "";
}

/// One sentence, from what came out of it to how it was read.
class Explanation {
  public:
    Explanation(const DocumentClaims &claims, const Sentence &sentence, const SentenceTrace &trace)
        : claims_(claims), sentence_(sentence), trace_(trace),
          tree_(claims.document.text, trace.repaired) {}

    std::string text(std::size_t number, std::span<const Assertion> assertions) {
        line("sentence {}: {}", number, text_of(sentence_.span));
        line("outcome: {} ({})", word(sentence_.outcome), sentence_.reason);
        for (std::size_t i = 0; i < assertions.size(); ++i)
            claim(i + 1, assertions[i], trace_.accepted[i]);
        if (!trace_.rejections.empty())
            line("\nrejected");
        for (const Rejection &each : trace_.rejections)
            rejection(each);
        if (!trace_.propositions.empty())
            line("\npropositions, with the rules tried");
        for (std::size_t i = 0; i < trace_.propositions.size(); ++i)
            proposition(i);
        if (tree_.size() != 0)
            line("\ntree");
        for (WordIndex at = 0; at < tree_.size(); ++at)
            tree_line(at);
        return out_;
    }

  private:
    template <typename... Values>
    void line(fmt::format_string<Values...> format, Values &&...values) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
        out_ += '\n';
    }

    std::string text_of(TextSpan span) const {
        return on_one_line(slice(claims_.document.text, span));
    }
    std::string text_of(WordRange words) const { return text_of(tree_.span_of(words)); }
    /// "2 lowers", as the tree numbers its words.
    std::string place_of(WordIndex at) const {
        return fmt::format("{} {}", at + 1, on_one_line(tree_.surface(at)));
    }

    /// The name of the concept, and the words for it.
    std::string named(const std::optional<Mention> &end) const {
        if (!end)
            return "nothing";
        const std::string &name = claims_.concepts[end->concept_index].name;
        return fmt::format(
            "[{}]{} \"{}\"{}", name, end->aspect.empty() ? "" : fmt::format(" ({})", end->aspect),
            text_of(end->span),
            end->antecedent ? fmt::format(" for \"{}\"", text_of(*end->antecedent)) : "");
    }

    void axis(const Assertion &made, CueAxis axis, std::string_view value) {
        std::string cues;
        for (const Cue &cue : made.cues)
            if (cue.axis == axis)
                cues += fmt::format("{}\"{}\"", cues.empty() ? "" : ", ", text_of(cue.span));
        line("      {:<12} {}", word(axis),
             cues.empty() ? std::string(value) : fmt::format("{:<20} {}", value, cues));
    }

    void claim(std::size_t number, const Assertion &made, const Reading &reading) {
        line("\nclaim {}: {} {} {}", number, named(made.subject), word(made.predicate),
             named(made.object));
        line("      {:<12} {}, of proposition {}; confidence {:.2f}", "rule", made.rule,
             reading.proposition + 1, made.confidence);
        line("      {:<12} \"{}\", as \"{}\"", "relation", text_of(made.relation),
             made.relation_lemma);
        axis(made, CueAxis::polarity, word(made.polarity));
        axis(made, CueAxis::certainty, word(made.certainty));
        axis(made, CueAxis::association, word(made.association));
        axis(made, CueAxis::basis, word(made.basis));
        axis(made, CueAxis::attribution, word(made.attribution.kind));
        for (const Argument &argument : made.arguments)
            line("      {:<12} \"{}\"", word(argument.role), text_of(argument.span));
        for (const Quantity &quantity : made.quantities)
            line("      {:<12} \"{}\"", "quantity", text_of(quantity.span));
    }

    void rejection(const Rejection &rejected) {
        const Reading &reading = rejected.reading;
        line("  {}: \"{}\" {} {}, rule {}, of proposition {}", rejected.why,
             text_of(reading.subject.words), word(reading.predicate),
             reading.object ? fmt::format("\"{}\"", text_of(reading.object->words)) : "nothing",
             reading.rule.name, reading.proposition + 1);
    }

    void proposition(std::size_t index) {
        const Proposition &each = trace_.propositions[index];
        std::string parts =
            each.subject ? fmt::format("{} {}", each.own_subject ? "subject" : "shared subject",
                                       place_of(*each.subject))
                         : "no subject";
        for (const Part &part : each.parts)
            parts += fmt::format("; {} {}{}", name_of(part.slot),
                                 part.marker.empty() ? "" : text_of(part.marker) + " ",
                                 place_of(part.head));
        line("  {}. {} ({}{}): {}", index + 1, place_of(each.predicate),
             each.passive ? "passive " : "", name_of(each.origin), parts);
        std::string unfit;
        for (const Attempt &attempt : trace_.attempts) {
            if (attempt.proposition != index)
                continue;
            if (attempt.readings != 0)
                line("       {}: {} read", attempt.rules, attempt.readings);
            else if (!attempt.why.empty())
                line("       {}: no, {}", attempt.rules, attempt.why);
            else
                unfit += fmt::format("{}{}", unfit.empty() ? "" : "; ", attempt.rules);
        }
        if (!unfit.empty())
            line("       do not fit: {}", unfit);
    }

    std::size_t depth_of(WordIndex at) const {
        std::size_t depth = 0;
        for (; depth < most_indentation && !tree_.is_root(at); ++depth)
            at = tree_.head(at);
        return depth;
    }

    std::string arc_of(const Word &word) const {
        return word.head < 0 ? "root"
                             : fmt::format("{} of {}", to_text(word.relation),
                                           place_of(static_cast<WordIndex>(word.head)));
    }

    void tree_line(WordIndex at) {
        const Word &now = tree_[at];
        const Word &before = trace_.parsed.words[at];
        std::string repaired;
        if (now.head != before.head || now.relation != before.relation)
            repaired += fmt::format("; was {}", arc_of(before));
        if (now.upos != before.upos || now.xpos != before.xpos)
            repaired +=
                fmt::format("; was tagged {} {}", to_text(before.upos), to_text(before.xpos));
        line("  {:>3} {:<30} {:<5} {:<5} {:<14} {}{}", at + 1,
             std::string(2 * depth_of(at), ' ') + on_one_line(tree_.surface(at)), to_text(now.upos),
             to_text(now.xpos), now.lemma, arc_of(now), repaired);
    }

    const DocumentClaims &claims_;
    const Sentence &sentence_;
    const SentenceTrace &trace_;
    Tree tree_;
    std::string out_;
};

} // namespace

std::string explained(const DocumentClaims &claims, std::span<const SentenceTrace> traces,
                      std::size_t first) {
    std::string text;
    std::span<const Assertion> rest(claims.assertions);
    for (std::size_t i = 0; i < claims.sentences.size(); ++i) {
        const std::size_t made = traces[i].accepted.size();
        text +=
            Explanation(claims, claims.sentences[i], traces[i]).text(first + i, rest.first(made)) +
            "\n";
        rest = rest.subspan(made);
    }
    return text;
}

} // namespace claimgraph
