// SPDX-License-Identifier: Apache-2.0
#include "import/language/training/unpack.hpp"

#include "core/error.hpp"
#include "import/language/model_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace claimgraph::training {
namespace {

std::vector<std::byte> read_file(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(path + ": cannot be read");
    std::vector<std::byte> bytes(std::filesystem::file_size(path));
    file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// Takes the sections of a model into the trainer's matrices.
class Unpacker {
  public:
    explicit Unpacker(const ModelFile &model) : model_(model) {}

    void floats(Parameter &target, ModelSection kind, std::uint32_t index = 0) const {
        auto &values = target.value.values;
        const auto stored = model_.section<float>(kind, values.size(), index);
        std::copy(stored.begin(), stored.end(), values.begin());
    }

    /// Rows of bytes with a scale each.
    Matrix rows(ModelSection weights, ModelSection scales, std::size_t count, std::size_t columns,
                std::uint32_t index = 0) const {
        const auto bytes = model_.section<std::int8_t>(weights, count * columns, index);
        const auto factors = model_.section<float>(scales, count, index);
        Matrix out(count, columns);
        for (std::size_t row = 0; row < count; ++row)
            for (std::size_t k = 0; k < columns; ++k)
                out.row(row)[k] = static_cast<float>(bytes[row * columns + k]) * factors[row];
        return out;
    }

    /// The model has one row an output, the trainer one an input.
    void product(Parameter &target, ModelSection weights, ModelSection scales,
                 std::uint32_t index = 0) const {
        target.value =
            transposed(rows(weights, scales, target.value.columns, target.value.rows, index));
    }

  private:
    const ModelFile &model_;
};

/// The three neighbours' outputs of a window side by side as inputs.
Matrix unstacked_window(const Matrix &stacked) {
    const std::size_t width = stacked.columns;
    Matrix out(3 * width, width);
    for (std::size_t part = 0; part < 3; ++part)
        for (std::size_t o = 0; o < width; ++o)
            for (std::size_t k = 0; k < width; ++k)
                out.row(part * width + k)[o] = stacked.row(part * width + o)[k];
    return out;
}

} // namespace

void unpack_weights(NetworkTrainer &network, const std::string &path) {
    const auto bytes = read_file(path);
    const ModelFile model(bytes, path);
    const NetworkShape &shape = network.shape();
    NetworkShape found;
    std::memcpy(&found, model.section<NetworkShape>(ModelSection::shape, 1).data(), sizeof found);
    if (found != shape)
        throw Error(path + ": a network of another shape; train with the same treebanks and sizes");
    const Unpacker unpack(model);
    network.embeddings.value() =
        unpack.rows(ModelSection::embeddings, ModelSection::embedding_scales, shape.embedding_rows,
                    shape.width);
    for (std::uint32_t i = 0; i < shape.windows; ++i) {
        network.windows[i].projection.value =
            unstacked_window(unpack.rows(ModelSection::window_weights, ModelSection::window_scales,
                                         3 * std::size_t{shape.width}, shape.width, i));
        unpack.floats(network.windows[i].bias, ModelSection::window_bias, i);
    }
    for (std::uint32_t i = 0; i < shape.layers; ++i) {
        unpack.product(network.layers[i].projection, ModelSection::layer_weights,
                       ModelSection::layer_scales, i);
        unpack.floats(network.layers[i].gates, ModelSection::layer_gates, i);
    }
    OutputLoss &outputs = network.outputs;
    unpack.product(outputs.projection, ModelSection::output_weights, ModelSection::output_scales);
    unpack.floats(outputs.bias, ModelSection::output_bias);
    unpack.product(outputs.arc_product, ModelSection::arc_weights, ModelSection::arc_scales);
    unpack.floats(outputs.head_prior, ModelSection::head_prior);
    unpack.floats(outputs.root_arc, ModelSection::root_arc);
    unpack.floats(outputs.root_label, ModelSection::root_label);
    unpack.product(outputs.label_output, ModelSection::label_weights, ModelSection::label_scales);
    unpack.floats(outputs.label_bias, ModelSection::label_bias);
}

} // namespace claimgraph::training
