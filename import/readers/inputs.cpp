// SPDX-License-Identifier: Apache-2.0
#include "import/readers/reader.hpp"
#include "import/readers/sniff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace claimgraph {
namespace {

namespace fs = std::filesystem;

/// Lists directories, each once however many links lead to it.
class Listing {
  public:
    explicit Listing(const Diagnose &diagnose) : diagnose_(diagnose) {}

    std::vector<std::string> files_below(const fs::path &top) {
        std::vector<std::string> files;
        std::vector<fs::path> left{top};
        while (!left.empty()) {
            const fs::path directory = std::move(left.back());
            left.pop_back();
            std::vector<fs::path> below;
            for (const fs::path &entry : entries_of(directory)) {
                std::error_code error;
                if (fs::is_directory(entry, error))
                    below.push_back(entry);
                else if (fs::is_regular_file(entry, error) && format_by_name(entry.native()))
                    files.push_back(entry.native());
            }
            left.insert(left.end(), below.rbegin(), below.rend());
        }
        std::sort(files.begin(), files.end());
        return files;
    }

  private:
    /// Entries that are not hidden, in byte order, so that the first of several links to one
    /// directory is the same on every machine.
    std::vector<fs::path> entries_of(const fs::path &directory) {
        std::error_code error;
        const fs::path real = fs::canonical(directory, error);
        if (!error && !entered_.insert(real).second)
            return {};
        std::vector<fs::path> entries;
        for (auto entry = fs::directory_iterator(directory, error);
             !error && entry != fs::directory_iterator(); entry.increment(error))
            if (!entry->path().filename().native().starts_with('.'))
                entries.push_back(entry->path());
        if (error)
            diagnose_(fmt::format("{}: {}; make it readable (chmod u+rx)", directory.native(),
                                  error.message()));
        std::sort(entries.begin(), entries.end());
        return entries;
    }

    const Diagnose &diagnose_;
    std::set<fs::path> entered_;
};

} // namespace

std::vector<std::string> list_inputs(const std::vector<std::string> &paths,
                                     const Diagnose &diagnose) {
    std::vector<std::string> inputs;
    for (const std::string &path : paths) {
        std::error_code error;
        if (path == "-" || !fs::is_directory(path, error)) {
            inputs.push_back(path);
            continue;
        }
        const std::vector<std::string> files = Listing(diagnose).files_below(path);
        if (files.empty())
            diagnose(path + ": no file of a known extension (.txt .md .html, also .gz .zst); name "
                            "the files themselves");
        inputs.insert(inputs.end(), files.begin(), files.end());
    }
    return inputs;
}

} // namespace claimgraph
