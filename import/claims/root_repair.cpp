// SPDX-License-Identifier: Apache-2.0
#include "import/claims/root_repair.hpp"

#include "import/claims/subjects.hpp"
#include "import/claims/tense.hpp"

namespace claimgraph {
namespace {

bool is_finite(Xpos tag) { return is_tensed(tag) || tag == Xpos::md; }

/// The compound in front of a root that is read as a plural noun and governs an infinitive, in a
/// sentence without a finite verb: its subject.
std::optional<WordIndex> subject_read_as_compound(const Tree &tree, WordIndex root) {
    if (root == 0 || tree[root].xpos != Xpos::nns ||
        tree.relation(root - 1) != Relation::compound || tree.head(root - 1) != root)
        return std::nullopt;
    const auto infinitive = tree.child(root, {Relation::acl});
    if (!infinitive || *infinitive < root || tree[*infinitive].xpos != Xpos::vb)
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    return root - 1;
}

void make_verb(const Tree &tree, WordIndex root, WordIndex subject, ParsedSentence &sentence) {
    sentence.words[root].upos = Upos::verb;
    sentence.words[root].xpos = Xpos::vbz;
    sentence.words[root].features = Features::parse("Mood=Ind|Number=Sing|Person=3|VerbForm=Fin");
    for (const WordIndex child : tree.children(root)) {
        Word &word = sentence.words[child];
        if (child == subject)
            word.relation = Relation::nsubj;
        else if (child < subject && word.relation != Relation::punct)
            word.head = static_cast<std::int32_t>(subject);
        else if (word.relation == Relation::acl)
            word.relation = Relation::xcomp;
    }
}

/// The last relative clause of the noun or of a noun in the prepositional phrases behind it.
std::optional<WordIndex> last_relative(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> found;
    for (std::optional<WordIndex> next = noun; next;) {
        const WordIndex top = *next;
        next.reset();
        for (const WordIndex child : tree.children(top)) {
            if (tree.relation(child) == Relation::acl_relcl && (!found || child > *found))
                found = child;
            if (tree.relation(child) == Relation::nmod && child > top)
                next = child;
        }
    }
    return found;
}

/// "Boats loaded with salt sank", read as a noun with two participles: the last, behind which
/// nobody acts, in a statement without another verb.
std::optional<WordIndex> verb_read_as_participle(const Tree &tree, WordIndex root) {
    if (!tree.is_root(root) || tree.size() < 4 || tree.surface(tree.size() - 1) != "." ||
        tree.upos(root) != Upos::noun || tree.has_child(root, {Relation::cop, Relation::nsubj}))
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    std::vector<WordIndex> participles;
    for (const WordIndex child : tree.children(root))
        if (tree.relation(child) == Relation::acl && tree[child].xpos == Xpos::vbn &&
            tree.subtree(child).first > root)
            participles.push_back(child);
    if (participles.size() != 2 ||
        tree.subtree(participles[0]).last != tree.subtree(participles[1]).first ||
        tree.subtree(participles[1]).first != participles[1] ||
        tree.has_child(participles[1], {Relation::obl_agent}))
        return std::nullopt;
    return participles[1];
}

/// "The company reduced costs." read as reduced costs, which it is: the participle right behind the
/// subject of a statement without another verb.
std::optional<WordIndex> verb_read_as_attribute(const Tree &tree, WordIndex root) {
    if (tree.size() < 4 || tree.surface(tree.size() - 1) != "." || tree.upos(root) != Upos::noun ||
        tree.has_child(root, {Relation::cop, Relation::det}))
        return std::nullopt;
    const auto subject = tree.child(root, {Relation::nsubj});
    if (!subject || *subject + 2 != root)
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    const WordIndex verb = root - 1;
    return tree.relation(verb) == Relation::amod && tree.head(verb) == root &&
                   tree[verb].xpos == Xpos::vbn && tree.upos(verb) == Upos::verb
               ? std::optional(verb)
               : std::nullopt;
}

void make_verb_of_attribute(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    const WordIndex noun = tree.head(verb);
    for (const WordIndex child : tree.children(noun))
        if (child < verb || tree.relation(child) == Relation::punct)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    sentence.words[verb].head = -1;
    sentence.words[verb].relation = Relation::root;
    sentence.words[verb].xpos = Xpos::vbd;
    sentence.words[noun].head = static_cast<std::int32_t>(verb);
    sentence.words[noun].relation = Relation::obj;
}

/// "The law forces firms to close" read as forces, which are firms: the plural between a noun in
/// front and the noun that an infinitive describes, in a statement without another verb.
std::optional<WordIndex> verb_read_as_subject(const Tree &tree, WordIndex root) {
    if (tree.size() < 4 || tree.surface(tree.size() - 1) != "." || tree.upos(root) != Upos::noun ||
        tree.has_child(root, {Relation::cop, Relation::det}))
        return std::nullopt;
    const auto plural = tree.child(root, {Relation::nsubj});
    const auto infinitive = tree.child(root, {Relation::acl});
    if (!plural || *plural + 1 != root || tree[*plural].xpos != Xpos::nns || !infinitive ||
        tree[*infinitive].xpos != Xpos::vb || *infinitive < root)
        return std::nullopt;
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (is_finite(tree[word].xpos))
            return std::nullopt;
    const auto noun = tree.child(*plural, {Relation::compound});
    return noun && *noun + 1 == *plural && tree[*noun].xpos == Xpos::nn ? plural : std::nullopt;
}

void make_verb_of_subject(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    const WordIndex object = tree.head(verb);
    const WordIndex subject = verb - 1;
    for (const WordIndex child : tree.children(verb))
        if (child < subject)
            sentence.words[child].head = static_cast<std::int32_t>(subject);
    for (const WordIndex child : tree.children(object))
        if (tree.is(child, {Relation::punct, Relation::acl})) {
            sentence.words[child].head = static_cast<std::int32_t>(verb);
            if (tree.relation(child) == Relation::acl)
                sentence.words[child].relation = Relation::xcomp;
        }
    Word &word = sentence.words[verb];
    word.head = -1;
    word.relation = Relation::root;
    word.upos = Upos::verb;
    word.xpos = Xpos::vbz;
    sentence.words[subject].head = static_cast<std::int32_t>(verb);
    sentence.words[subject].relation = Relation::nsubj;
    sentence.words[object].head = static_cast<std::int32_t>(verb);
    sentence.words[object].relation = Relation::obj;
}

/// The second of two clauses that say what the noun is: "The idea that tea heals is wrong".
std::optional<WordIndex> second_content(const Tree &tree, WordIndex noun) {
    std::optional<WordIndex> first;
    for (const WordIndex child : tree.children(noun)) {
        if (child < noun || !tree.is(child, {Relation::ccomp, Relation::acl}))
            continue;
        if (first)
            return child;
        if (tree.has_child(child, {Relation::mark}))
            first = child;
    }
    return std::nullopt;
}

/// "The guests who came late missed the speech", read as a noun with two relative clauses: the verb
/// that has no subject, not even a relative pronoun, is that of the sentence.
std::optional<WordIndex> verb_read_as_relative(const Tree &tree, WordIndex root) {
    if (!tree.is_root(root) || tree.has_child(root, {Relation::cop}) ||
        (tree.upos(root) != Upos::noun && tree.upos(root) != Upos::propn))
        return std::nullopt;
    auto found = last_relative(tree, root);
    if (!found)
        found = second_content(tree, root);
    if (!found)
        return std::nullopt;
    const auto auxiliary = tree.child(*found, {Relation::aux, Relation::aux_pass, Relation::cop});
    const WordRange clause = tree.subtree(*found);
    const bool relative = is_relative_pronoun(tree, clause.first) ||
                          tree[clause.first].xpos == Xpos::wrb ||
                          tree.relation(clause.first) == Relation::case_mark;
    if (relative || !is_finite(tree[auxiliary.value_or(*found)].xpos) ||
        tree.has_child(*found,
                       {Relation::nsubj, Relation::nsubj_pass, Relation::csubj, Relation::mark}))
        return std::nullopt;
    return found;
}

void make_root(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    WordIndex noun = verb;
    while (!tree.is_root(noun))
        noun = tree.head(noun);
    for (const WordIndex child : tree.children(noun))
        if (child > verb)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    sentence.words[verb].head = -1;
    sentence.words[verb].relation = Relation::root;
    sentence.words[noun].head = static_cast<std::int32_t>(verb);
    sentence.words[noun].relation =
        tree.has_child(verb, {Relation::aux_pass}) ? Relation::nsubj_pass : Relation::nsubj;
}

/// "The mill and the bridge attract walkers", read as a noun and a clause: the verb of the clause.
std::optional<WordIndex> verb_of_joint_subject(const Tree &tree, WordIndex root) {
    if (!tree.is_root(root) || tree.has_child(root, {Relation::cop, Relation::nsubj}) ||
        (tree.upos(root) != Upos::noun && tree.upos(root) != Upos::propn))
        return std::nullopt;
    const auto verb = tree.child(root, {Relation::conj});
    if (!verb || tree.upos(*verb) != Upos::verb || !is_finite(tree[*verb].xpos))
        return std::nullopt;
    const auto subject = tree.child(*verb, {Relation::nsubj});
    if (!subject)
        return std::nullopt;
    // The conjunction hangs at either and begins the clause, without a comma before it.
    const WordIndex conjunction = tree.subtree(*verb).first;
    const bool joined = conjunction > 0 && tree.relation(conjunction) == Relation::cc &&
                        tree.relation(conjunction - 1) != Relation::punct;
    return joined ? verb : std::nullopt;
}

void make_joint_subject(const Tree &tree, WordIndex verb, ParsedSentence &sentence) {
    const WordIndex first = tree.head(verb);
    const WordIndex second = *tree.child(verb, {Relation::nsubj});
    for (const WordIndex child : tree.children(first))
        if (child > verb)
            sentence.words[child].head = static_cast<std::int32_t>(verb);
    Word &above = sentence.words[verb];
    above.head = -1;
    above.relation = Relation::root;
    sentence.words[first].head = static_cast<std::int32_t>(verb);
    sentence.words[first].relation = Relation::nsubj;
    sentence.words[second].head = static_cast<std::int32_t>(first);
    sentence.words[second].relation = Relation::conj;
    sentence.words[tree.subtree(verb).first].head = static_cast<std::int32_t>(second);
}

std::optional<WordIndex> root_of(const Tree &tree) {
    for (WordIndex word = 0; word < tree.size(); ++word)
        if (tree.is_root(word))
            return word;
    return std::nullopt;
}

} // namespace

std::optional<ParsedSentence> with_right_root(const Tree &tree) {
    const auto root = root_of(tree);
    if (!root)
        return std::nullopt;
    std::optional<ParsedSentence> sentence; // few are copied
    if (const auto subject = subject_read_as_compound(tree, *root))
        make_verb(tree, *root, *subject, sentence.emplace(tree.sentence()));
    else if (const auto verb = verb_read_as_relative(tree, *root))
        make_root(tree, *verb, sentence.emplace(tree.sentence()));
    else if (const auto plural = verb_read_as_subject(tree, *root))
        make_verb_of_subject(tree, *plural, sentence.emplace(tree.sentence()));
    else if (const auto attribute = verb_read_as_attribute(tree, *root))
        make_verb_of_attribute(tree, *attribute, sentence.emplace(tree.sentence()));
    else if (const auto participle = verb_read_as_participle(tree, *root)) {
        make_root(tree, *participle, sentence.emplace(tree.sentence()));
        sentence->words[*participle].xpos = Xpos::vbd;
    } else if (const auto verb_of_both = verb_of_joint_subject(tree, *root))
        make_joint_subject(tree, *verb_of_both, sentence.emplace(tree.sentence()));
    return sentence;
}

} // namespace claimgraph
