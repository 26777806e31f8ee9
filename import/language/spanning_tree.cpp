// SPDX-License-Identifier: Apache-2.0
#include "import/language/spanning_tree.hpp"

#include "import/language/float_loops.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace claimgraph {
namespace {

/// Makes a second word under the root worse than any arc between words.
constexpr float root_penalty = 1e4F;

std::vector<std::int16_t> best_heads(const ArcScores &scores) {
    std::vector<std::int16_t> heads(scores.size);
    for (std::size_t i = 0; i < scores.size; ++i) {
        // A word cannot be its own head, whatever the network scores that.
        const auto row = scores.values.subspan(i * scores.stride, scores.size + 1);
        std::size_t best = index_of_largest(row);
        if (best == i) {
            best = scores.size;
            for (std::size_t j = 0; j < scores.size; ++j)
                if (j != i && row[j] > row[best])
                    best = j;
        }
        heads[i] = best == scores.size ? std::int16_t{-1} : static_cast<std::int16_t>(best);
    }
    return heads;
}

/// Maximum arborescence by growing a path of best arcs; a cycle on the path becomes one node that
/// takes the place of its first member.
class PathGrowing {
  public:
    explicit PathGrowing(const ArcScores &scores)
        : size_(scores.size), arcs_(size_ * (size_ + 1)), chosen_(2 * size_),
          parent_(2 * size_, none), label_(size_) {
        for (std::size_t i = 0; i < size_; ++i)
            for (std::size_t j = 0; j <= size_; ++j)
                arc(i, j) = {j == size_ ? scores.at(i, j) - root_penalty : scores.at(i, j),
                             static_cast<std::int16_t>(i), static_cast<std::int16_t>(j)};
        std::iota(label_.begin(), label_.end(), std::size_t{0});
        nodes_ = size_;
    }

    std::vector<std::int16_t> run() {
        std::vector<bool> attached(size_);
        for (std::size_t start = 0; start < size_; ++start)
            if (label_[start] != none && !attached[start])
                grow(start, attached);
        return expand();
    }

  private:
    struct Arc {
        float score;
        std::int16_t dependent;
        std::int16_t head;
    };
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    Arc &arc(std::size_t to, std::size_t from) { return arcs_[to * (size_ + 1) + from]; }

    /// Best arc into the group at `place` from another group or the root; its score moves to 0, so
    /// that later arcs into the group count as what they cost more.
    std::size_t best_source(std::size_t place) {
        std::size_t best = size_;
        for (std::size_t from = 0; from < size_; ++from)
            if (from != place && label_[from] != none &&
                arc(place, from).score > arc(place, best).score)
                best = from;
        chosen_[label_[place]] = arc(place, best);
        return best;
    }

    void grow(std::size_t start, std::vector<bool> &attached) {
        std::vector<std::size_t> path = {start};
        std::vector<bool> on_path(size_);
        on_path[start] = true;
        while (true) {
            const std::size_t source = best_source(path.back());
            if (source == size_ || attached[source])
                break;
            if (!on_path[source]) {
                path.push_back(source);
                on_path[source] = true;
                continue;
            }
            contract(path, source, on_path);
        }
        for (const auto place : path)
            attached[place] = true;
    }

    /// Merges the groups from `first` to the end of the path into `first`.
    void contract(std::vector<std::size_t> &path, std::size_t first, std::vector<bool> &on_path) {
        const auto begin = std::find(path.begin(), path.end(), first);
        const std::vector<std::size_t> cycle(begin, path.end());
        path.erase(begin + 1, path.end());
        for (const auto place : cycle) {
            const float paid = chosen_[label_[place]].score;
            for (std::size_t from = 0; from <= size_; ++from)
                arc(place, from).score -= paid;
            parent_[label_[place]] = nodes_;
        }
        for (const auto place : cycle) {
            if (place == first)
                continue;
            on_path[place] = false;
            label_[place] = none;
            for (std::size_t from = 0; from <= size_; ++from)
                if (arc(place, from).score > arc(first, from).score)
                    arc(first, from) = arc(place, from);
            for (std::size_t to = 0; to < size_; ++to)
                if (arc(to, place).score > arc(to, first).score)
                    arc(to, first) = arc(to, place);
        }
        label_[first] = nodes_++;
    }

    /// Opens the groups from the outermost: the arc into a group decides which of its members
    /// gives up its own arc.
    std::vector<std::int16_t> expand() {
        for (std::size_t node = nodes_; node-- > size_;) {
            const Arc entering = chosen_[node];
            std::size_t member = static_cast<std::size_t>(entering.dependent);
            while (parent_[member] != node)
                member = parent_[member];
            chosen_[member] = entering;
        }
        std::vector<std::int16_t> heads(size_);
        for (std::size_t i = 0; i < size_; ++i)
            heads[i] = chosen_[i].head == static_cast<std::int16_t>(size_) ? std::int16_t{-1}
                                                                           : chosen_[i].head;
        return heads;
    }

    std::size_t size_;
    std::size_t nodes_ = 0;
    std::vector<Arc> arcs_;
    std::vector<Arc> chosen_;         ///< by node: words first, then groups as they form
    std::vector<std::size_t> parent_; ///< by node: the group it went into
    std::vector<std::size_t> label_;  ///< by place in the matrix: the node that stands there
};

} // namespace

bool is_tree(std::span<const std::int16_t> heads) {
    std::vector<std::uint8_t> state(heads.size()); // 1 on the way, 2 reaches the root
    std::size_t roots = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        roots += heads[i] < 0;
        std::size_t at = i;
        while (state[at] == 0 && heads[at] >= 0) {
            state[at] = 1;
            at = static_cast<std::size_t>(heads[at]);
            if (at >= heads.size())
                return false;
        }
        if (state[at] == 1)
            return false;
        state[at] = 2;
        for (at = i; state[at] == 1; at = static_cast<std::size_t>(heads[at]))
            state[at] = 2;
    }
    return roots == 1 || heads.empty();
}

std::vector<std::int16_t> best_tree(const ArcScores &scores) {
    std::vector<std::int16_t> heads = best_heads(scores);
    if (!is_tree(heads))
        heads = PathGrowing(scores).run();
    return heads;
}

std::vector<Rivals> find_rivals(const ArcScores &scores, std::span<const std::int16_t> heads) {
    constexpr float chosen = -std::numeric_limits<float>::max();
    std::vector<Rivals> result(scores.size);
    std::vector<float> others;
    for (std::size_t i = 0; i < scores.size; ++i) {
        const std::size_t head = heads[i] < 0 ? scores.size : static_cast<std::size_t>(heads[i]);
        const auto row = scores.values.subspan(i * scores.stride, scores.size + 1);
        others.assign(row.begin(), row.end());
        others[i] = others[head] = chosen;
        for (Rival &rival : result[i]) {
            const std::size_t best = index_of_largest(others);
            if (others[best] == chosen)
                break;
            rival = {best == scores.size ? std::int16_t{-1} : static_cast<std::int16_t>(best),
                     row[head] - row[best]};
            others[best] = chosen;
        }
    }
    return result;
}

} // namespace claimgraph
