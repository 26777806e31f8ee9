// SPDX-License-Identifier: Apache-2.0
#include "import/readers/url.hpp"

#include "core/ascii.hpp"

#include <algorithm>

namespace claimgraph {
namespace {

/// Length of "https:" and the like; 0 where a reference has no scheme.
std::size_t scheme_length(std::string_view url) {
    if (url.empty() || !is_ascii_letter(url.front()))
        return 0;
    const auto end = std::find_if_not(url.begin(), url.end(), [](char c) {
        return is_ascii_alnum(c) || c == '+' || c == '-' || c == '.';
    });
    return end != url.end() && *end == ':' ? static_cast<std::size_t>(end - url.begin()) + 1 : 0;
}

/// Length of "https://example.org".
std::size_t origin_length(std::string_view url) {
    const std::size_t scheme = scheme_length(url);
    if (scheme == 0 || !url.substr(scheme).starts_with("//"))
        return scheme;
    return std::min(url.find_first_of("/?#", scheme + 2), url.size());
}

/// RFC 3986, section 5.2.4.
std::string remove_dot_segments(std::string_view path) {
    std::string output;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/', 1), path.size());
        const std::string_view segment = path.substr(0, end);
        path.remove_prefix(end);
        if (segment == "/." || segment == "/..") {
            if (segment == "/..")
                output.erase(std::min(output.rfind('/'), output.size()));
            if (path.empty())
                output += '/';
        } else {
            output += segment;
        }
    }
    return output;
}

} // namespace

std::string resolve_url(std::string_view base, std::string_view reference) {
    reference = trim_blanks(reference);
    base = base.substr(0, base.find('#'));
    const std::size_t scheme = scheme_length(base);
    if (scheme == 0 || !base.substr(scheme).starts_with("//") || reference.empty() ||
        reference.front() == '#' || scheme_length(reference) > 0)
        return std::string(reference);
    if (reference.starts_with("//"))
        return std::string(base.substr(0, scheme)) + std::string(reference);
    const std::string_view origin = base.substr(0, origin_length(base));
    std::string_view base_path = base.substr(origin.size());
    base_path = base_path.substr(0, base_path.find('?'));
    const std::size_t path_end = std::min(reference.find_first_of("?#"), reference.size());
    const std::string_view tail = reference.substr(path_end);
    if (path_end == 0)
        return std::string(origin) + std::string(base_path) + std::string(tail);
    std::string path(reference.substr(0, path_end));
    if (path.front() != '/') {
        const std::size_t slash = base_path.rfind('/');
        path =
            (slash == std::string_view::npos ? "/" : std::string(base_path.substr(0, slash + 1))) +
            path;
    }
    return std::string(origin) + remove_dot_segments(path) + std::string(tail);
}

} // namespace claimgraph
