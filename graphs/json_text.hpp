// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// JSON written straight into a buffer, for records by the million; graphs/README.md has the
/// measurement. What is configured or small is made with nlohmann/json instead.

#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph {

/// One JSON text in the making: valid UTF-8, compact, keys in the order written. Commas come by
/// themselves; the caller pairs brackets and gives each key a value.
class JsonText {
  public:
    JsonText &begin_object() { return open('{'); }
    JsonText &end_object() { return close('}'); }
    JsonText &begin_array() { return open('['); }
    JsonText &end_array() { return close(']'); }

    JsonText &key(std::string_view name);

    /// Bytes that are not UTF-8 become U+FFFD.
    JsonText &value(std::string_view text);
    JsonText &value(std::int64_t number);

    /// The shortest form that reads back as the same number, without fraction where it is whole;
    /// null where it is not finite.
    JsonText &value(double number);
    JsonText &null();

    template <typename Value> JsonText &member(std::string_view name, const Value &what) {
        return key(name).value(what);
    }

    const std::string &text() const { return text_; }

    /// Begin anew, in the memory at hand.
    void clear();

  private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    void separate();
    void append_string(std::string_view text);

    std::string text_;
    bool comma_due_ = false;
};

} // namespace claimgraph
