// SPDX-License-Identifier: Apache-2.0
#include "import/language/analyzer.hpp"
#include "import/language/english_model.hpp"
#include "import/language/model_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimgraph {
namespace {

using testing::HasSubstr;

/// Copy of the model that can be damaged; the storage is aligned as a model must be.
class DamagedModel {
  public:
    DamagedModel() : words_((english_model().size() + 7) / 8) {
        std::memcpy(words_.data(), english_model().data(), english_model().size());
    }
    std::byte &operator[](std::size_t at) {
        return reinterpret_cast<std::byte *>(words_.data())[at];
    }
    std::span<const std::byte> first(std::size_t size) const {
        return std::as_bytes(std::span(words_)).first(size);
    }
    std::string refusal() const { return refusal(english_model().size()); }
    std::string refusal(std::size_t size) const {
        try {
            const Analyzer analyzer(first(size), "test.model");
        } catch (const Error &error) {
            return error.what();
        }
        return "accepted";
    }

  private:
    std::vector<std::uint64_t> words_;
};

TEST(ModelFile, AcceptsTheShippedModel) { EXPECT_EQ(DamagedModel().refusal(), "accepted"); }

TEST(ModelFile, FitsIntoTheProgram) { EXPECT_LE(english_model().size(), 16U << 20U); }

TEST(ModelFile, RefusesAnotherFile) {
    DamagedModel model;
    model[0] = std::byte{'X'};
    EXPECT_THAT(model.refusal(), HasSubstr("test.model: not a language model"));
}

TEST(ModelFile, RefusesTheOtherByteOrder) {
    DamagedModel model;
    std::swap(model[8], model[11]);
    std::swap(model[9], model[10]);
    EXPECT_THAT(model.refusal(), HasSubstr("byte order"));
}

TEST(ModelFile, RefusesAnotherVersion) {
    DamagedModel model;
    model[12] = std::byte{99};
    EXPECT_THAT(model.refusal(), HasSubstr("model version 99, this program reads 1"));
}

TEST(ModelFile, RefusesAFileCutShort) {
    const DamagedModel model;
    EXPECT_THAT(model.refusal(0), HasSubstr("too short"));
    EXPECT_THAT(model.refusal(20), HasSubstr("too short"));
    EXPECT_THAT(model.refusal(4096), HasSubstr("cut short"));
}

TEST(ModelFile, RefusesSectionsBeyondItsEnd) {
    DamagedModel model;
    model[40 + 8 + 7] = std::byte{0x7F}; // highest byte of the first section's offset
    EXPECT_THAT(model.refusal(), HasSubstr("reaches past its end"));
}

TEST(ModelFile, RefusesAShapeThatDoesNotFitItsSections) {
    ModelWriter writer;
    writer.add_text(ModelSection::shape, "too short a shape");
    const auto bytes = writer.finish();
    try {
        const Analyzer analyzer(bytes, "test.model");
        FAIL();
    } catch (const Error &error) {
        EXPECT_THAT(error.what(), HasSubstr("does not fit the network's shape"));
    }
}

TEST(ModelWriter, GivesBackWhatWasWritten) {
    ModelWriter writer;
    const std::vector<float> values = {1.5F, -2.0F};
    writer.add(ModelSection::head_prior, std::span<const float>(values));
    writer.add_text(ModelSection::lemma_rules, "k0\n");
    const auto bytes = writer.finish();
    const ModelFile model(bytes, "memory");
    EXPECT_EQ(model.section<float>(ModelSection::head_prior, 2)[1], -2.0F);
    EXPECT_EQ(model.section<char>(ModelSection::lemma_rules).size(), 3U);
    EXPECT_TRUE(model.section<float>(ModelSection::root_arc).empty());
}

} // namespace
} // namespace claimgraph
