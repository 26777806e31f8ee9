// SPDX-License-Identifier: Apache-2.0
#include "import/language/model_file.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {
namespace {

constexpr std::array<char, 8> magic = {'C', 'G', 'M', 'O', 'D', 'E', 'L', '\n'};
constexpr std::uint32_t version = 1;
constexpr std::uint32_t byte_order = 0x01020304;
/// Sections begin at multiples of a cache line.
constexpr std::size_t alignment = 64;

struct Header {
    std::array<char, 8> magic;
    std::uint32_t byte_order;
    std::uint32_t version;
    std::uint64_t size;
    std::uint32_t sections;
    std::uint32_t reserved;
};

struct Entry {
    ModelSection kind;
    std::uint32_t index;
    std::uint64_t offset;
    std::uint64_t size;
};

template <class Value> Value read(std::span<const std::byte> bytes, std::size_t at) {
    Value value;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

std::size_t aligned(std::size_t offset) { return (offset + alignment - 1) / alignment * alignment; }

} // namespace

ModelFile::ModelFile(std::span<const std::byte> bytes, const std::string &name)
    : bytes_(bytes), name_(name) {
    const auto refuse = [&](const std::string &why) { throw Error(name + ": " + why); };
    if (bytes.size() < sizeof(Header))
        refuse("too short for a language model; train it again");
    const auto header = read<Header>(bytes, 0);
    if (header.magic != magic)
        refuse("not a language model of claimgraph");
    if (header.byte_order != byte_order)
        refuse("written on a machine of the other byte order; train it on this one");
    if (header.version != version)
        refuse("model version " + std::to_string(header.version) + ", this program reads " +
               std::to_string(version) + "; train it again");
    if (header.size != bytes.size())
        refuse("cut short or padded: " + std::to_string(bytes.size()) + " bytes of " +
               std::to_string(header.size));
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(std::uint64_t) != 0)
        refuse("not aligned in memory");
    if (header.sections > (bytes.size() - sizeof(Header)) / sizeof(Entry))
        refuse("its table of sections reaches past its end");
    for (std::uint32_t i = 0; i < header.sections; ++i) {
        const auto entry = read<Entry>(bytes, sizeof(Header) + i * sizeof(Entry));
        if (entry.offset % alignment != 0 || entry.offset > bytes.size() ||
            entry.size > bytes.size() - entry.offset)
            refuse("section " + std::to_string(static_cast<std::uint32_t>(entry.kind)) +
                   " reaches past its end");
    }
}

std::span<const std::byte> ModelFile::find(ModelSection kind, std::uint32_t index) const {
    const auto count = read<Header>(bytes_, 0).sections;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto entry = read<Entry>(bytes_, sizeof(Header) + i * sizeof(Entry));
        if (entry.kind == kind && entry.index == index)
            return bytes_.subspan(entry.offset, entry.size);
    }
    return {};
}

void ModelFile::refuse_size(ModelSection kind) const {
    throw Error(name_ + ": section " + std::to_string(static_cast<std::uint32_t>(kind)) +
                " does not fit the network's shape; train it again");
}

std::vector<std::byte> ModelWriter::finish() const {
    std::size_t offset = aligned(sizeof(Header) + sections_.size() * sizeof(Entry));
    std::vector<Entry> entries;
    for (const auto &section : sections_) {
        entries.push_back({section.kind, section.index, offset, section.bytes.size()});
        offset = aligned(offset + section.bytes.size());
    }
    const Header header{
        magic, byte_order, version, offset, static_cast<std::uint32_t>(sections_.size()), 0};
    std::vector<std::byte> out(offset);
    std::memcpy(out.data(), &header, sizeof header);
    std::memcpy(out.data() + sizeof header, entries.data(), entries.size() * sizeof(Entry));
    for (std::size_t i = 0; i < sections_.size(); ++i)
        std::copy(sections_[i].bytes.begin(), sections_[i].bytes.end(),
                  out.begin() + static_cast<std::ptrdiff_t>(entries[i].offset));
    return out;
}

} // namespace claimgraph
