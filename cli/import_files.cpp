// SPDX-License-Identifier: Apache-2.0
#include "cli/import_files.hpp"

#include "core/error.hpp"
#include "core/evidence.hpp"
#include "core/flags.hpp"
#include "import/analyze.hpp"
#include "import/readers/reader.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace claimgraph {
namespace {

/// What a worker made of one file: its claims, or why there are none.
struct Reading {
    std::optional<DocumentClaims> claims;
    std::string failure;
};

Reading read_claims(const std::string &path, const KnownConcepts &known) {
    try {
        return {analyze(read_document(path), Splitting::by_sentence, known), {}};
    } catch (const std::bad_alloc &) {
        return {std::nullopt, path + ": not enough memory to read it; split it, or use --jobs 1"};
    } catch (const Error &error) {
        return {std::nullopt, error.what()};
    } catch (const std::exception &error) {
        return {std::nullopt, path + ": " + error.what()};
    }
}

/// Files read ahead by workers, taken in input order. A worker starts on a file only when its slot
/// is free, so no more than `slots_.size()` documents are in memory.
class ReadAhead {
  public:
    ReadAhead(const std::vector<std::string> &paths, unsigned workers, const KnownConcepts &known)
        : paths_(paths), known_(known), slots_(2 * static_cast<std::size_t>(workers)) {
        for (unsigned i = 0; i < workers; ++i)
            workers_.emplace_back([this](const std::stop_token &stop) { work(stop); });
    }

    /// The reading of the next file. \pre not every file has been taken
    Reading take() {
        std::unique_lock lock(mutex_);
        auto &slot = slots_[taken_ % slots_.size()];
        changed_.wait(lock, [&] { return slot.has_value(); });
        Reading reading = *std::exchange(slot, std::nullopt);
        ++taken_;
        changed_.notify_all();
        return reading;
    }

  private:
    void work(const std::stop_token &stop) {
        while (const auto index = begin_next(stop)) {
            Reading reading = read_claims(paths_[*index], known_);
            const std::scoped_lock lock(mutex_);
            slots_[*index % slots_.size()] = std::move(reading);
            changed_.notify_all();
        }
    }

    /// The file that a worker is to read, or nothing when there is none left.
    std::optional<std::size_t> begin_next(const std::stop_token &stop) {
        std::unique_lock lock(mutex_);
        const auto can_go_on = [this] {
            return begun_ == paths_.size() || begun_ < taken_ + slots_.size();
        };
        if (!changed_.wait(lock, stop, can_go_on) || begun_ == paths_.size() ||
            stop.stop_requested())
            return std::nullopt;
        return begun_++;
    }

    const std::vector<std::string> &paths_;
    const KnownConcepts &known_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::vector<std::optional<Reading>> slots_;
    std::size_t begun_ = 0;
    std::size_t taken_ = 0;
    std::vector<std::jthread> workers_; // last, so that it is joined before the rest goes away
};

unsigned worker_count(unsigned wanted, std::size_t files) {
    const unsigned available = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t count = std::min<std::size_t>(wanted == 0 ? available : wanted, files);
    return static_cast<unsigned>(std::max<std::size_t>(1, count));
}

void count(ImportSummary &summary, const DocumentClaims &claims) {
    for (const Sentence &sentence : claims.sentences)
        ++summary.sentences[sentence.outcome];
    for (const Assertion &assertion : claims.assertions) {
        ++summary.assertions[assess(assertion.basis)];
        for (const Flag flag : flags_of(assertion))
            ++summary.flags[flag];
    }
    for (const Flag flag : flags_of(claims))
        ++summary.flags[flag];
}

} // namespace

ImportSummary import_files(const std::vector<std::string> &paths, Store &store,
                           const ImportOptions &options, const ImportObserver &observer) {
    ImportSummary summary;
    ReadAhead readings(paths, worker_count(options.jobs, paths.size()), *options.known);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const Reading reading = readings.take();
        if (reading.claims) {
            ++(store.save(*reading.claims) ? summary.added : summary.already_there);
            count(summary, *reading.claims);
            observer.imported(reading.claims->document.key);
        } else {
            ++summary.failed;
            observer.failed(reading.failure);
        }
        const bool last = i + 1 == paths.size();
        if (!last && (options.stop() || (options.strict && summary.failed > 0))) {
            summary.stopped = true;
            break;
        }
    }
    return summary;
}

} // namespace claimgraph
