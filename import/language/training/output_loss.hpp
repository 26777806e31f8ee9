// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// The outputs of the network above its last layer: tags, features, and the arcs and relations of
/// a graph-based parser (Dozat & Manning 2017, with a table of distances beside the product).

#include "import/language/network_shape.hpp"
#include "import/language/training/dense_math.hpp"
#include "import/language/training/parameter.hpp"
#include "import/language/training/recurrent_layer.hpp"
#include "import/language/training/sample.hpp"

#include <span>
#include <vector>

namespace claimgraph::training {

/// Sums of the cross entropies of a batch, for the progress line.
struct Losses {
    double tags = 0;
    double features = 0;
    double arcs = 0;
    double relations = 0;
};

class OutputLoss {
  public:
    OutputLoss(const NetworkShape &shape, Random &random);

    struct Result {
        Losses losses;
        Matrix gradient; ///< of the last layer's vectors
    };
    /// Loss of the last layer's vectors (units already dropped), gradients summed over words.
    /// Units of the parser's own hidden layers are dropped with probability `dropout`.
    Result run(const Matrix &vectors, std::span<const Sample *const> samples,
               std::span<const Rows> rows, float dropout, Random &random);

    /// Probabilities of the answers for each word of one sentence, nothing dropped.
    struct Judgement {
        Matrix tags;
        Matrix features;
        Matrix arcs; ///< in the order of `Sample::arcs`; columns beyond the root mean nothing
    };
    Judgement judge(const Matrix &vectors);
    /// Probabilities of the relations of the arcs from `heads` (-1 for the root).
    Matrix judge_relations(const Matrix &vectors, std::span<const std::int32_t> heads);

    std::vector<Parameter *> parameters();

    Parameter projection;   ///< width x all output columns
    Parameter bias;         ///< 1 x all output columns
    Parameter arc_product;  ///< arc width x arc width
    Parameter head_prior;   ///< 1 x arc width
    Parameter root_arc;     ///< 1 x arc width: the root as head
    Parameter root_label;   ///< 1 x label width: the root as head of an arc
    Parameter label_output; ///< label width x relations
    Parameter label_bias;   ///< 1 x relations

  private:
    /// What the scores of a sentence's arcs are made of.
    struct ArcParts {
        Matrix dependents;
        Matrix heads; ///< one row a word, then the root, then zeros
        Matrix moved; ///< dependents times the arc product, plus the prior
    };
    Matrix score(const Matrix &vectors) const;
    ArcParts arc_parts(Rows rows) const;
    Matrix arc_scores(const ArcParts &parts, Rows rows) const;
    Matrix label_units(std::span<const std::int32_t> chosen, Rows rows) const;
    /// `scores` holds the gradient of the scores.
    void add_arc_gradients(const ArcParts &parts, const Matrix &scores, Rows rows);
    double arc_loss(const Sample &sample, Rows rows);
    double label_loss(const Sample &sample, Rows rows);

    NetworkShape shape_;
    OutputColumns columns_;
    Matrix outputs_;
    Matrix gradient_; ///< of `outputs_`
    std::vector<float> arc_mask_;
    std::vector<float> label_mask_;
};

} // namespace claimgraph::training
