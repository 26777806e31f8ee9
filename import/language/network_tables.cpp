// SPDX-License-Identifier: Apache-2.0
#include "import/language/network_tables.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cstring>

namespace claimgraph {

NetworkShape read_shape(const ModelFile &model) {
    const auto stored = model.section<NetworkShape>(ModelSection::shape, 1);
    NetworkShape shape;
    std::memcpy(&shape, stored.data(), sizeof shape);
    return shape;
}

void refuse_model(const std::string &what) {
    throw Error("language model: " + what + "; train it again");
}

/// Searches end at an empty slot, so there must be one, and rows must exist.
void check_word_slots(std::span<const std::uint32_t> slots, std::uint32_t rows) {
    const std::size_t count = slots.size() / 2;
    std::size_t empty = 0;
    for (std::size_t slot = 0; slot < count; ++slot) {
        empty += slots[2 * slot + 1] == 0;
        if (slots[2 * slot + 1] >= rows)
            refuse_model("a word has no row in the embeddings");
    }
    if (empty == 0 || (count & (count - 1)) != 0)
        refuse_model("its table of words is malformed");
}

void check_choices(std::span<const std::uint32_t> starts, std::span<const std::uint16_t> choices,
                   std::uint32_t features) {
    if (!std::is_sorted(starts.begin(), starts.end()) || starts.back() != choices.size() ||
        std::any_of(choices.begin(), choices.end(), [&](auto c) { return c >= features; }))
        refuse_model("its table of features is malformed");
}

std::vector<Tense> read_tenses(const ModelFile &model) {
    const auto bytes = model.section<std::uint8_t>(ModelSection::tags);
    std::vector<Tense> tenses;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        tenses.push_back(tense_of(static_cast<Xpos>(bytes[i + 1])));
    return tenses;
}

TagReview read_review(const ModelFile &model) {
    const auto bytes = model.section<std::uint8_t>(ModelSection::tags);
    std::vector<Upos> parts;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        parts.push_back(static_cast<Upos>(bytes[i]));
    return {model.section<std::int8_t>(ModelSection::tag_review, review_rows * upos_count),
            std::move(parts)};
}

} // namespace claimgraph
