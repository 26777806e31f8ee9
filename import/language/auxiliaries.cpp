// SPDX-License-Identifier: Apache-2.0
#include "import/language/auxiliaries.hpp"

#include "core/ascii.hpp"

#include <algorithm>
#include <array>

namespace claimgraph {

bool can_be_auxiliary(std::string_view form) {
    constexpr std::array<std::string_view, 24> forms = {
        "been",  "being",  "cannot", "could", "dare",  "does", "doing", "getting",
        "gets",  "have",   "having", "hath",  "might", "must", "need",  "ought",
        "shall", "should", "used",   "were",  "wilt",  "will", "would", "gonna"};
    constexpr std::size_t any = 3;
    return form.size() <= any ||
           form.find_first_not_of("abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos ||
           std::ranges::find(forms, ascii_lower(form)) != forms.end();
}

} // namespace claimgraph
