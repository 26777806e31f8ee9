// SPDX-License-Identifier: Apache-2.0
#include "import/claims/quantity_ties.hpp"

#include <algorithm>
#include <optional>

namespace claimgraph {
namespace {

/// Subject, relation, object and arguments, where the text has them.
std::vector<TextSpan> parts_of(const Assertion &assertion) {
    std::vector<TextSpan> parts = {assertion.subject.span, assertion.relation};
    if (assertion.object)
        parts.push_back(assertion.object->span);
    for (const Argument &argument : assertion.arguments)
        parts.push_back(argument.span);
    return parts;
}

bool overlaps_any(const std::vector<TextSpan> &parts, TextSpan span) {
    return std::ranges::any_of(parts, [&](TextSpan part) { return part.overlaps(span); });
}

/// The first word of the span; nothing where no word begins in it.
std::optional<WordIndex> first_word(const Tree &tree, TextSpan span) {
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (tree[word].span.overlaps(span))
            return word;
    return std::nullopt;
}

/// The word in front of the round bracket that the word stands in.
std::optional<WordIndex> word_before_bracket(const Tree &tree, WordIndex word) {
    int closed = 0;
    for (WordIndex before = word; before-- > 0;) {
        closed += tree.surface(before) == ")" ? 1 : 0;
        if (tree.surface(before) == "(" && closed-- == 0)
            return before == 0 ? std::nullopt : std::optional(before - 1);
    }
    return std::nullopt;
}

/// Clauses and what is joined to a phrase have owners of their own.
bool stands_apart(const Tree &tree, WordIndex word) {
    return tree.is(word, {Relation::conj, Relation::parataxis, Relation::advcl,
                          Relation::advcl_relcl, Relation::acl, Relation::acl_relcl,
                          Relation::ccomp, Relation::csubj, Relation::csubj_pass, Relation::list});
}

bool holds_any(const std::vector<bool> &set) { return std::ranges::find(set, true) != set.end(); }

/// Of sets of one size.
std::vector<bool> either(std::vector<bool> a, const std::vector<bool> &b) {
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        a[i] = a[i] || b[i];
    return a;
}

class Ties {
  public:
    Ties(const Tree &tree, const std::vector<Assertion> &assertions) : tree_(tree) {
        for (const Assertion &assertion : assertions)
            parts_.push_back(parts_of(assertion));
    }

    /// Which assertions hold the quantity, by index.
    std::vector<bool> holders(TextSpan quantity) const {
        const std::vector<bool> held = whose_part(quantity);
        const std::vector<bool> owning = owners_of(quantity);
        if (holds_any(held) || holds_any(owning))
            return either(held, owning);
        std::vector<bool> found;
        for (const std::vector<TextSpan> &parts : parts_)
            found.push_back(around(parts).overlaps(quantity));
        return found;
    }

  private:
    static TextSpan around(const std::vector<TextSpan> &parts) {
        TextSpan all = parts.front();
        for (const TextSpan part : parts)
            all = hull(all, part);
        return all;
    }

    std::vector<bool> whose_part(TextSpan span) const {
        std::vector<bool> found;
        for (const std::vector<TextSpan> &parts : parts_)
            found.push_back(overlaps_any(parts, span));
        return found;
    }

    /// The assertions that have the nearest word above the quantity.
    std::vector<bool> owners_of(TextSpan quantity) const {
        const auto first = first_word(tree_, quantity);
        if (!first)
            return {};
        const auto before = word_before_bracket(tree_, *first);
        std::optional<WordIndex> word = before;
        if (!before) {
            word = first;
            while (!tree_.is_root(*word) && tree_[*word].span.overlaps(quantity))
                word = tree_.head(*word);
        }
        while (true) {
            std::vector<bool> found = whose_part(tree_[*word].span);
            if (const auto copula = tree_.child(*word, {Relation::cop}))
                found = either(found, whose_part(tree_[*copula].span));
            if (holds_any(found) || tree_.is_root(*word) || stands_apart(tree_, *word))
                return found;
            word = tree_.head(*word);
        }
    }

    const Tree &tree_;
    std::vector<std::vector<TextSpan>> parts_; ///< of each assertion
};

} // namespace

void tie_quantities(const Tree &tree, const std::vector<Quantity> &quantities,
                    std::vector<Assertion> &assertions) {
    const Ties ties(tree, assertions);
    for (const Quantity &quantity : quantities) {
        const std::vector<bool> holders = ties.holders(quantity.span);
        for (std::size_t i = 0; i < assertions.size(); ++i)
            if (holders[i])
                assertions[i].quantities.push_back(quantity);
    }
}

} // namespace claimgraph
