// SPDX-License-Identifier: Apache-2.0
#pragma once

/// \file
/// From files to a database: workers read and analyze, one writer saves in the order of the input.

#include "core/store.hpp"
#include "core/vocabulary.hpp"
#include "import/concepts/known_concepts.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace claimgraph {

struct ImportOptions {
    /// Worker threads; memory is bounded by two documents each, or by some megabytes of small
    /// ones. 0 takes as many as the hardware.
    std::size_t jobs = 0;

    /// End with the first file that fails; what came before it stays imported.
    bool strict = false;

    /// What concepts are known before the first document is read.
    const KnownConcepts *known = &builtin_concepts();

    /// Asked after each document; true ends the import there.
    std::function<bool()> stop = [] { return false; };
};

/// Who is told of each file on the thread that called: of documents in the order of the input, once
/// they are saved, and of failures in the same order, at once.
struct ImportObserver {
    std::function<void(const std::string &document_key)> imported = [](const std::string &) {};
    std::function<void(const std::string &message)> failed = [](const std::string &) {};
};

struct ImportSummary {
    std::size_t added = 0;
    std::size_t already_there = 0;
    std::size_t failed = 0;

    // Of the documents read, whether they were there already or not.
    std::map<SentenceOutcome, std::size_t> sentences;
    std::map<EvidenceStatus, std::size_t> assertions;
    std::map<Flag, std::size_t> flags; ///< assertions or documents that have each

    bool stopped = false; ///< by `ImportOptions::stop` or `strict`, before the last file
};

/// Import files, as `list_inputs` names them. A file that fails loses no other.
///
/// \throws Error if the store fails; what was saved before stays.
ImportSummary import_files(const std::vector<std::string> &paths, Store &store,
                           const ImportOptions &options = {}, const ImportObserver &observer = {});

} // namespace claimgraph
