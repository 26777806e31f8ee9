// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// Products of 8-bit matrices for the network. The sums are exact integers, so every machine gets
/// the same parse whatever instructions it has.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace claimgraph {

/// Leaves new numbers as they are: every value is written before it is read. The first one begins a
/// cache line, because wide stores across two lines take twice the time.
template <class Number> struct UninitializedAllocator : std::allocator<Number> {
    static constexpr std::align_val_t line{64};

    template <class Other> struct rebind { using other = UninitializedAllocator<Other>; };
    Number *allocate(std::size_t count) {
        return static_cast<Number *>(::operator new(count * sizeof(Number), line));
    }
    void deallocate(Number *numbers, std::size_t) noexcept { ::operator delete(numbers, line); }
    template <class Other> void construct(Other *place) noexcept {
        ::new (static_cast<void *>(place)) Other;
    }
    template <class Other, class... Arguments>
    void construct(Other *place, Arguments &&...arguments) {
        ::new (static_cast<void *>(place)) Other(std::forward<Arguments>(arguments)...);
    }
};
template <class Number> using Numbers = std::vector<Number, UninitializedAllocator<Number>>;

/// Rows of floats; new rows hold no particular values.
struct FloatRows {
    std::size_t rows = 0;
    std::size_t columns = 0;
    Numbers<float> values;

    FloatRows() = default;
    FloatRows(std::size_t row_count, std::size_t column_count)
        : rows(row_count), columns(column_count), values(row_count * column_count) {}

    /// \post rows hold no particular values
    void resize(std::size_t row_count, std::size_t column_count) {
        rows = row_count;
        columns = column_count;
        values.resize(row_count * column_count);
    }

    float *row(std::size_t index) { return values.data() + index * columns; }
    const float *row(std::size_t index) const { return values.data() + index * columns; }
};

/// Rows in 8 bits: value = (byte - 128) * scale of the row.
struct ByteRows {
    std::size_t rows = 0;
    std::size_t columns = 0;
    Numbers<std::uint8_t> values;
    Numbers<float> scales;
};

/// Each row with the scale that its largest value needs.
ByteRows quantize(const FloatRows &rows);
/// The same in the memory of `out`.
void quantize(const FloatRows &rows, ByteRows &out);

/// Instructions that a product can be computed with.
enum class Instructions { portable, avx2, avx512_vnni, amx };

/// The best that this machine has.
Instructions available_instructions();

/// A matrix of weights, packed for one kind of instructions, that multiplies rows.
class IntegerProduct {
  public:
    IntegerProduct() = default;
    /// `weights` has one row of `inputs` bytes an output, `scales` one factor an output, `bias`
    /// what is added to it; no bias is zeros.
    ///
    /// \pre `inputs` is a multiple of 4, the number of outputs of 16
    IntegerProduct(std::span<const std::int8_t> weights, std::span<const float> scales,
                   std::span<const float> bias, std::size_t inputs, Instructions instructions);

    /// Products of all rows and the bias, in floats. \pre `rows.columns` equals the inputs
    FloatRows operator()(const ByteRows &rows) const;
    /// The same in the memory of `out`.
    void multiply(const ByteRows &rows, FloatRows &out) const;

    std::size_t outputs() const { return scales_.size(); }

  private:
    std::size_t inputs_ = 0;
    Instructions instructions_ = Instructions::portable;
    std::span<const float> scales_;
    std::vector<float> bias_;
    std::vector<std::int32_t> starts_; ///< -128 times the sum of an output's weights
    std::vector<std::int8_t> bytes_;   ///< packed for all instructions but AVX2
    std::vector<std::int16_t> words_;  ///< packed for AVX2
};

} // namespace claimgraph
