// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Reads CoNLL-U, the format of the Universal Dependencies treebanks.

#include <array>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimgraph {

/// One syntactic word; columns that hold "_" are kept as "_".
struct ConlluWord {
    std::string form;
    std::string lemma;
    std::string upos;
    std::string xpos;
    std::string feats;
    int head = -1; ///< index of the head in the sentence, -1 for the root (or no head given)
    std::string relation;
    bool space_after = true; ///< of the surface token, told to its last word
};

/// A surface token that stands for several words ("don't" = "do" + "n't").
struct ConlluMultiword {
    std::size_t first = 0; ///< index of its first word
    std::size_t last = 0;  ///< index of its last word, inclusive
    std::string form;
};

/// One annotated sentence. Empty nodes are dropped.
struct ConlluSentence {
    std::vector<std::string> comments; ///< lines that begin with "#", as they stand
    std::string text;                  ///< the `# text` comment, empty without one
    bool starts_paragraph = false;     ///< a `newpar` or `newdoc` comment stands before it
    std::vector<ConlluWord> words;
    std::vector<ConlluMultiword> multiwords;
};

/// Gathers lines into sentences, one sentence in memory at a time.
class ConlluReader {
  public:
    /// Most words a sentence can have; what has more is no text, and would fill the memory.
    static constexpr std::size_t most_words = 100'000;

    /// `name` stands for the input in messages.
    explicit ConlluReader(std::string name) : name_(std::move(name)) {}

    /// Read the next line; gives the sentence that it ends, if it is blank.
    ///
    /// \throws Error on a line that is not CoNLL-U, or a head outside its sentence; it names both
    /// input and line.
    std::optional<ConlluSentence> read(std::string_view line);

    /// The sentence that the end of the input ends, if any. \throws Error as above.
    std::optional<ConlluSentence> finish();

  private:
    using Columns = std::array<std::string_view, 10>;

    [[noreturn]] void fail(const std::string &what) const;
    void comment(std::string_view line);
    void token(std::string_view line);
    void multiword(const Columns &columns);
    void word(const Columns &columns);

    std::string name_;
    std::size_t number_ = 0;
    bool multiword_space_ = true;
    ConlluSentence sentence_;
};

/// All sentences of `input`; `name` stands for it in messages. \throws Error as ConlluReader does.
std::vector<ConlluSentence> read_conllu(std::istream &input, const std::string &name);

} // namespace claimgraph
