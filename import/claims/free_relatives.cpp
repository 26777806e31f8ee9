// SPDX-License-Identifier: Apache-2.0
#include "import/claims/free_relatives.hpp"

#include "import/claims/arcs.hpp"
#include "import/claims/noun_classes.hpp"
#include "import/claims/relations.hpp"

#include <optional>

namespace claimgraph {
namespace {

/// "matters" of "what you eat matters": right behind the verb, and a verb by its form.
std::optional<std::size_t> verb_read_as_noun(const std::vector<Word> &words, std::size_t clause) {
    for (std::size_t noun = clause + 1; noun < words.size(); ++noun) {
        if (words[noun].upos == Upos::adv)
            continue;
        const bool object = words[noun].relation == Relation::obj && hangs_at(words[noun], clause);
        const bool verb = words[noun].xpos == Xpos::nns &&
                          (lists_word("count help matter work", words[noun].lemma) ||
                           sense_of(words[noun].lemma).has_value());
        const bool bare = !has_children(std::span(words).first(noun), noun);
        return object && verb && bare ? std::optional(noun) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void give_verb_to_free_relative(std::vector<Word> &words) {
    for (std::size_t what = 0; what + 2 < words.size(); ++what) {
        if (words[what].lemma != "what" || words[what].relation != Relation::root)
            continue;
        for (std::size_t clause = what + 1; clause < words.size(); ++clause) {
            if (!hangs_at(words[clause], what) || words[clause].relation != Relation::acl_relcl)
                continue;
            const auto verb = verb_read_as_noun(words, clause);
            if (!verb)
                return;
            const auto at = static_cast<std::int32_t>(*verb);
            for (std::size_t i = 0; i < words.size(); ++i)
                if ((i > *verb && hangs_at(words[i], clause)) ||
                    (i != clause && hangs_at(words[i], what)))
                    words[i].head = at;
            words[*verb].upos = Upos::verb;
            words[*verb].xpos = Xpos::vbz;
            words[*verb].head = words[what].head;
            words[*verb].relation = Relation::root;
            words[what].head = at;
            words[what].relation = Relation::nsubj;
            return;
        }
    }
}

} // namespace claimgraph
