// SPDX-License-Identifier: Apache-2.0
#include "import/claims/commitment.hpp"

#include "import/claims/cue_scope.hpp"
#include "import/claims/inquiry.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"
#include "import/claims/tense.hpp"

#include <algorithm>
#include <vector>

namespace claimgraph {
namespace {

// The parser joins pieces of at most 250 words by parataxis, which no rule here crosses; so cues
// farther away cannot bear on a word, and a sentence without end costs no more a claim.
constexpr WordIndex reach = 250;

template <typename Cue> std::span<const Cue> near(std::span<const Cue> cues, WordIndex word) {
    const auto position = [](const Cue &cue) { return cue.words.first; };
    const auto first =
        std::ranges::lower_bound(cues, word > reach ? word - reach : 0, {}, position);
    const auto last = std::ranges::upper_bound(first, cues.end(), word + reach, {}, position);
    return {first, last};
}

// A statement that the claim depends on, and what denying it makes of the claim.
struct Above {
    WordIndex word = 0;
    std::optional<Polarity> denied_is; // the label of the cue itself where absent
};

// What becomes of a clause whose matrix verb is denied; nothing where it says nothing of it ("did
// not regret that").
std::optional<Polarity> denied_matrix(Inquiry matrix) {
    switch (matrix) {
    case Inquiry::showing:
    case Inquiry::statement:
    case Inquiry::knowing:
        return Polarity::absence_of_evidence;
    case Inquiry::finding:
        return Polarity::null_result;
    case Inquiry::thinking:
        return Polarity::negated;
    default:
        return std::nullopt;
    }
}

// "The effect is absent" denies the effect, "The effect is unrelated to rain" takes it for granted.
bool is_cue_word(std::span<const NegationCue> cues, WordIndex word) {
    return std::ranges::any_of(
        cues, [word](const NegationCue &cue) { return cue.words.contains(word) && !cue.affix; });
}

bool is_question(const Tree &tree, WordIndex clause) {
    const auto mark = tree.child(clause, {Relation::mark});
    return (mark && (tree.lower(*mark) == "whether" || tree.lower(*mark) == "if")) ||
           std::ranges::any_of(tree.children(clause), [&](WordIndex child) {
               return child < clause && (tree[child].xpos == Xpos::wrb ||
                                         tree[child].xpos == Xpos::wp); // "how it works"
           });
}

bool tells_of_evidence(const Tree &tree, WordIndex predicate) {
    const auto subject = tree.child(predicate, {Relation::nsubj});
    return subject && (inquiry_of(tree, *subject) == Inquiry::evidence ||
                       lists_word("data study trial research", tree.lemma(*subject)));
}

// The statement directly above whose denial denies this one.
std::optional<Above> denial_above(const Tree &tree, std::span<const NegationCue> cues,
                                  WordIndex word) {
    if (tree.is_root(word))
        return std::nullopt;
    const WordIndex head = tree.head(word);
    const Inquiry inquiry = inquiry_of(tree, head);
    switch (tree.relation(word)) {
    case Relation::xcomp: // "was not shown to help"
        if (set_off_by_comma(tree, word))
            return std::nullopt;
        if (inquiry == Inquiry::showing && tree.has_child(head, {Relation::aux_pass}))
            return Above{head, Polarity::absence_of_evidence};
        return Above{head, std::nullopt};
    case Relation::compound: // "not a repair technique"
        return Above{head, std::nullopt};
    case Relation::conj:
        if (is_second_content(tree, word))
            return denial_above(tree, cues, head);
        if (stands_alone(tree, word))
            return std::nullopt;
        return Above{head, std::nullopt};
    case Relation::acl:
    case Relation::nmod:
        if (inquiry == Inquiry::evidence || is_cue_word(cues, head))
            return Above{head, std::nullopt};
        if (inquiry == Inquiry::statement)
            return Above{head, Polarity::absence_of_evidence};
        return std::nullopt;
    case Relation::advcl: // "Whether it rains is unknown" as it is often parsed
        // "How it works cannot be determined"
        if (is_question(tree, word) &&
            lists_word("ascertain determine establish judge say tell", tree.lemma(head)))
            return Above{head, Polarity::absence_of_evidence};
        if (inquiry != Inquiry::knowing || !is_question(tree, word))
            return std::nullopt;
        [[fallthrough]];
    case Relation::ccomp:
    case Relation::csubj:
    case Relation::csubj_pass:
        if (inquiry == Inquiry::evidence || is_cue_word(cues, head))
            return Above{head, std::nullopt};
        if (const auto label = denied_matrix(inquiry))
            return Above{head, label};
        return std::nullopt;
    case Relation::nsubj:
        // "There was no effect", "The effect was not significant".
        if (tree.has_child(head, {Relation::expl}) || is_cue_word(cues, head) ||
            inquiry == Inquiry::significance)
            return Above{head, std::nullopt};
        return std::nullopt;
    case Relation::nsubj_pass:
        if (inquiry == Inquiry::showing || inquiry == Inquiry::knowing)
            return Above{head, Polarity::absence_of_evidence};
        [[fallthrough]];
    case Relation::obj:
    case Relation::obl:
        // "Despite evidence that it rains, we did not find X": it rains all the same.
        if (lists_word("despite notwithstanding", preposition(tree, word)) ||
            preposition(tree, word) == "in spite of")
            return std::nullopt;
        if (tells_result(inquiry))
            return Above{head, Polarity::null_result};
        // "No studies are available on the effect of X"
        if (lists_word("available exist", tree.lemma(head)) && tells_of_evidence(tree, head))
            return Above{head, Polarity::absence_of_evidence};
        if (inquiry == Inquiry::having || inquiry == Inquiry::knowing || is_cue_word(cues, head))
            return Above{head, std::nullopt};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

// A cue that bears on a claim, and the label it gives there.
struct Denial {
    const NegationCue *cue = nullptr;
    Polarity label = Polarity::negated;
};

bool concerns(std::span<const WordIndex> heads, WordIndex word) {
    return std::ranges::find(heads, word) != heads.end();
}

// "Lack of sleep harms", "Not sleeping harms": the lack acts, and is an aspect of sleep.
bool is_aspect(const Tree &tree, const NegationCue &cue) {
    const WordIndex noun = cue.words.first;
    if (lists_word("never not", tree.lower(noun)) && !tree.is_root(noun) &&
        noun < tree.head(noun) && tree[tree.head(noun)].xpos == Xpos::vbg &&
        tree.is(tree.head(noun), {Relation::csubj, Relation::csubj_pass}))
        return true;
    return tree.upos(noun) == Upos::noun && tree.is(noun, {Relation::nsubj, Relation::nsubj_pass});
}

// "Rust was not detected": what a measurement did not find.
std::optional<Polarity> found_out(const Tree &tree, WordIndex predicate) {
    const bool told = lists_word("detect find observe see", tree.lemma(predicate)) &&
                      tree.has_child(predicate, {Relation::aux_pass}) &&
                      !tree.has_child(predicate, {Relation::xcomp, Relation::ccomp});
    return told ? std::optional(Polarity::null_result) : std::nullopt;
}

// "It cannot be the only dam that you build", "fields without the dams that you build": you build
// them.
bool is_denied_outside(const Tree &tree, const NegationCue &cue, WordIndex predicate,
                       WordIndex end) {
    return end != predicate && tree.below(predicate, end) &&
           tree.is(cue.words.last - 1, {Relation::advmod, Relation::case_mark, Relation::fixed});
}

// "does not cause rust but wear": it does cause wear.
bool is_put_right(const Tree &tree, const NegationCue &cue, std::span<const WordIndex> ends) {
    return std::ranges::any_of(ends, [&](WordIndex end) {
        const auto conjunction = tree.child(end, {Relation::cc});
        return tree.relation(end) == Relation::conj && conjunction &&
               tree.lower(*conjunction) == "but" && cue.words.last <= *conjunction &&
               !heads_clause(tree, end);
    });
}

std::vector<Denial> denials_of(const Tree &tree, std::span<const NegationCue> all,
                               WordIndex predicate, std::span<const WordIndex> ends) {
    const auto cues = near(all, predicate);
    std::vector<Denial> found;
    const auto add = [&](const NegationCue &cue, std::optional<Polarity> label) {
        if (std::ranges::find(found, &cue, &Denial::cue) == found.end())
            found.push_back({&cue, label && cue.label == Polarity::negated ? *label : cue.label});
    };
    std::optional<Polarity> label = found_out(tree, predicate);
    for (std::optional<Above> at = Above{predicate, std::nullopt}; at;
         at = denial_above(tree, cues, at->word)) {
        if (!label)
            label = at->denied_is;
        for (const NegationCue &cue : cues)
            if (concerns(cue.denies, at->word) && !is_put_right(tree, cue, ends))
                add(cue, label);
    }
    for (const NegationCue &cue : cues)
        if (cue.negates && !is_aspect(tree, cue) && std::ranges::any_of(ends, [&](WordIndex end) {
                return concerns(cue.denies, end) && !is_denied_outside(tree, cue, predicate, end);
            }))
            add(cue, std::nullopt);
    return found;
}

// How much a label says more than "not".
int weight(Polarity polarity) {
    switch (polarity) {
    case Polarity::absence_of_evidence:
        return 3;
    case Polarity::null_result:
        return 2;
    case Polarity::negated:
        return 1;
    case Polarity::affirmed:
        break;
    }
    return 0;
}

// Weaker commitment counts more.
int weight(Certainty certainty) {
    switch (certainty) {
    case Certainty::doubtful:
        return 5;
    case Certainty::possible:
        return 4;
    case Certainty::uncommitted:
        return 3;
    case Certainty::conditional:
        return 2;
    case Certainty::probable:
        return 1;
    case Certainty::certain:
        break;
    }
    return 0;
}

bool is_finite_clause(const Tree &tree, WordIndex verb) {
    return tree[verb].xpos == Xpos::vbz || tree[verb].xpos == Xpos::vbd ||
           tree.has_child(verb, {Relation::mark, Relation::aux, Relation::aux_pass, Relation::cop});
}

// "The cause is unknown", "Remedies have been proposed" are themselves certain; "An effect has been
// proposed" is not.
bool is_itself_said(const Tree &tree, const HedgeCue &cue, WordIndex word,
                    std::span<const WordIndex> ends) {
    if (!cue.words.contains(word))
        return false;
    const auto subject = tree.child(word, {Relation::nsubj_pass});
    const bool state = subject && std::ranges::find(ends, word) != ends.end() &&
                       tree.lower(*subject) != "it" && !relation_noun(tree, *subject) &&
                       !change_named(tree, *subject);
    return cue.certainty == Certainty::uncommitted || state;
}

// The statement directly above whose hedges hold for this one too.
std::optional<WordIndex> hedged_above(const Tree &tree, WordIndex word) {
    if (tree.is_root(word))
        return std::nullopt;
    const WordIndex head = tree.head(word);
    switch (tree.relation(word)) {
    case Relation::ccomp: // "may indicate that", "may help roots grow"; but "I can tell you that"
        if (inquiry_of(tree, head) == Inquiry::none && is_finite_clause(tree, word))
            return std::nullopt;
        return head;
    case Relation::xcomp:
        if (set_off_by_comma(tree, word))
            return std::nullopt;
        return head;
    case Relation::compound: // "a promising repair technique"
        return head;
    case Relation::acl_relcl: { // "may cause floods that cut roads"
        const auto article = tree.child(head, {Relation::det, Relation::nmod_poss});
        const bool known = article && lists_word("his her its our that the their these this those",
                                                 tree.lower(*article));
        const bool made =
            tree.is(head, {Relation::obj, Relation::obl}) &&
            lists_word("cause create develop exhibit form lead produce result show yield",
                       tree.lemma(tree.head(head)));
        const bool plain = lists_word("that which who", tree.lower(tree.subtree(word).first));
        return made && plain && !known && !set_off_by_comma(tree, word) ? std::optional(head)
                                                                        : std::nullopt;
    }
    case Relation::acl: { // "may offer a way to store water"
        const auto mark = tree.child(word, {Relation::mark});
        return mark && tree.lower(*mark) == "to" ? std::optional(head) : std::nullopt;
    }
    case Relation::conj:
        if (is_second_content(tree, word))
            return hedged_above(tree, head);
        // "can raise costs, requires care and takes time": only the first may be
        if (stands_alone(tree, word) || (is_tensed(tree[word].xpos) && tree[head].xpos == Xpos::vb))
            return std::nullopt;
        return head;
    case Relation::advcl: // "may act by lowering", "may help, lowering stress"
        // "As it does not rain, the well may dry" has a statement of its own.
        if ((tree[word].xpos == Xpos::vbg || tree[word].xpos == Xpos::vb) &&
            !tree.has_child(word, {Relation::nsubj, Relation::nsubj_pass}))
            return head;
        return std::nullopt;
    case Relation::obj:
    case Relation::obl:
    case Relation::nsubj_pass:
        if (heads_clause(tree, word))
            return std::nullopt;
        return head;
    default:
        return std::nullopt;
    }
}

} // namespace

Finding<Polarity> polarity_of(const Tree &tree, std::span<const NegationCue> cues,
                              WordIndex predicate, std::span<const WordIndex> ends) {
    const std::vector<Denial> found = denials_of(tree, cues, predicate, ends);
    const auto open =
        std::ranges::find_if(found, [](const Denial &one) { return !one.cue->negates; });
    if (open != found.end())
        return {open->label, tree.span_of(open->cue->phrase)};
    if (found.size() % 2 == 0)
        return {};
    const auto strongest =
        std::ranges::max_element(found, {}, [](const Denial &one) { return weight(one.label); });
    return {strongest->label, tree.span_of(strongest->cue->phrase)};
}

Finding<Certainty> certainty_of(const Tree &tree, std::span<const HedgeCue> all,
                                WordIndex predicate, std::span<const WordIndex> ends,
                                WordRange relation) {
    const auto cues = near(all, predicate);
    Finding<Certainty> weakest;
    const auto consider = [&](WordIndex word) {
        for (const HedgeCue &cue : cues)
            if (concerns(cue.concerns, word) && weight(cue.certainty) > weight(weakest.value) &&
                !(cue.purpose && relation.contains(cue.words)) &&
                !is_itself_said(tree, cue, word, ends))
                weakest = {cue.certainty, tree.span_of(cue.words)};
    };
    for (std::optional<WordIndex> at = predicate; at; at = hedged_above(tree, *at))
        consider(*at);
    // "If it rains, the river rises and the lake fills": a condition in front holds for both; so
    // does "whether".
    const WordIndex first = tree.first_conjunct(predicate);
    const bool open = is_question(tree, first) && !tree.has_child(predicate, {Relation::mark});
    for (const HedgeCue &cue : cues)
        if ((cue.certainty == Certainty::conditional ||
             (open && cue.certainty == Certainty::uncommitted)) &&
            cue.words.first < first && concerns(cue.concerns, first) &&
            weight(cue.certainty) > weight(weakest.value))
            weakest = {cue.certainty, tree.span_of(cue.words)};
    for (const WordIndex end : ends) {
        consider(end);
        // "a possible link between rain and floods"
        const WordIndex item = tree.first_conjunct(end);
        if (tree.relation(item) != Relation::nmod)
            continue;
        const WordIndex noun = tree.head(item);
        if (tree.below(noun, predicate) && (relation_noun(tree, noun) || change_named(tree, noun)))
            consider(noun);
    }
    return weakest;
}

} // namespace claimgraph
