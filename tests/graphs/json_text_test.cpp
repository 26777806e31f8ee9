// SPDX-License-Identifier: Apache-2.0
#include "core/utf8.hpp"
#include "graphs/json_text.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <limits>

namespace claimgraph {
namespace {

TEST(JsonText, PutsCommasBetween) {
    JsonText json;
    json.begin_object().member("a", std::int64_t{1}).key("b").begin_array();
    json.value("x").null().begin_object().end_object().end_array().member("c", 0.5).end_object();
    EXPECT_EQ(json.text(), R"({"a":1,"b":["x",null,{}],"c":0.5})");
}

TEST(JsonText, EscapesWhatJsonDoesNotHold) {
    JsonText json;
    json.value("\"\\\n\x01é\xFF");
    EXPECT_EQ(json.text(), "\"\\\"\\\\\\n\\u0001é\uFFFD\"");
}

TEST(JsonText, HasNoNumberThatIsNotFinite) {
    JsonText json;
    json.begin_array().value(std::numeric_limits<double>::infinity()).value(75.0).end_array();
    EXPECT_EQ(json.text(), "[null,75]");
}

TEST(JsonText, ReadsBackAsWritten) {
    EXPECT_TRUE(rc::check([](const std::string &bytes, double number, std::int64_t whole) {
        JsonText json;
        json.begin_array().value(bytes).value(number).value(whole).end_array();
        const auto read = nlohmann::json::parse(json.text());
        std::string valid;
        for (std::string_view rest = bytes; !rest.empty();) {
            const CodePoint point = decode_utf8(rest, 0);
            valid += point.malformed() ? std::string_view("\uFFFD") : rest.substr(0, point.length);
            rest.remove_prefix(point.length);
        }
        RC_ASSERT(read[0] == valid);
        RC_ASSERT(read[1].get<double>() == number);
        RC_ASSERT(read[2] == whole);
    }));
}

} // namespace
} // namespace claimgraph
