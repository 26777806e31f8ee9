// SPDX-License-Identifier: Apache-2.0
#include "cli/import_files.hpp"

#include "core/document_keys.hpp"
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

// Documents are saved several at a time: their keys are hashes, so each lands on other pages of the
// file, and a transaction writes each page once. On 978 papers, 64 documents a transaction took an
// eighth less of the store's time than 16; more than these fill memory.
constexpr std::size_t most_saved_at_once = 32;
constexpr std::size_t most_bytes_saved_at_once = 1U << 20;

/// What a worker made of one file: its claims, or why there are none.
struct Reading {
    std::optional<KeyedClaims> claims;
    std::string failure;

    std::size_t bytes() const { return claims ? claims->claims.document.text.size() : 0; }
};

Reading read_claims(const std::string &path, const KnownConcepts &known) {
    try {
        return {with_keys(analyze(read_document(path), Splitting::by_sentence, known)), {}};
    } catch (const std::bad_alloc &) {
        return {std::nullopt, path + ": not enough memory to read it; split it, or use --jobs 1"};
    } catch (const Error &error) {
        return {std::nullopt, error.what()};
    } catch (const std::exception &error) {
        return {std::nullopt, path + ": " + error.what()};
    }
}

/// Files read ahead by workers, taken in input order: two for each worker, and of small ones half
/// as many as are saved at once, so that no worker waits while others are saved.
class ReadAhead {
  public:
    ReadAhead(const std::vector<std::string> &paths, std::size_t workers,
              const KnownConcepts &known)
        : paths_(paths), known_(known), always_ahead_(2 * workers),
          slots_(always_ahead_ + most_saved_at_once / 2) {
        for (std::size_t i = 0; i < workers; ++i)
            workers_.emplace_back([this](const std::stop_token &stop) { work(stop); });
    }

    /// The reading of the next file. \pre not every file has been taken
    Reading take() {
        std::unique_lock lock(mutex_);
        auto &slot = slots_[taken_ % slots_.size()];
        changed_.wait(lock, [&] { return slot.has_value(); });
        Reading reading = *std::exchange(slot, std::nullopt);
        ++taken_;
        waiting_bytes_ -= reading.bytes();
        changed_.notify_all();
        return reading;
    }

  private:
    void work(const std::stop_token &stop) {
        while (const auto index = begin_next(stop)) {
            Reading reading = read_claims(paths_[*index], known_);
            const std::scoped_lock lock(mutex_);
            waiting_bytes_ += reading.bytes();
            slots_[*index % slots_.size()] = std::move(reading);
            changed_.notify_all();
        }
    }

    /// The file that a worker is to read, or nothing when there is none left.
    std::optional<std::size_t> begin_next(const std::stop_token &stop) {
        std::unique_lock lock(mutex_);
        const auto can_go_on = [this] {
            return begun_ == paths_.size() || begun_ < taken_ + always_ahead_ ||
                   (begun_ < taken_ + slots_.size() &&
                    waiting_bytes_ < most_bytes_saved_at_once / 2);
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
    std::size_t always_ahead_;
    std::vector<std::optional<Reading>> slots_;
    std::size_t begun_ = 0;
    std::size_t taken_ = 0;
    std::size_t waiting_bytes_ = 0;     ///< of the texts in `slots_`
    std::vector<std::jthread> workers_; // last, so that it is joined before the rest goes away
};

std::size_t worker_count(std::size_t wanted, std::size_t files) {
    const std::size_t available = std::max(1U, std::thread::hardware_concurrency());
    return std::max<std::size_t>(1, std::min(wanted == 0 ? available : wanted, files));
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

/// Saves what was read, several documents at a time, and tells of each when it is there.
class Saver {
  public:
    Saver(Store &store, const ImportObserver &observer, ImportSummary &summary)
        : store_(store), observer_(observer), summary_(summary) {}

    void add(KeyedClaims document) {
        bytes_ += document.claims.document.text.size();
        waiting_.push_back(std::move(document));
        if (waiting_.size() == most_saved_at_once || bytes_ >= most_bytes_saved_at_once)
            save();
    }

    void save() {
        const std::vector<bool> added = store_.save(waiting_);
        for (std::size_t i = 0; i < added.size(); ++i) {
            ++(added[i] ? summary_.added : summary_.already_there);
            count(summary_, waiting_[i].claims);
            observer_.imported(waiting_[i].claims.document.key);
        }
        waiting_.clear();
        bytes_ = 0;
    }

  private:
    Store &store_;
    const ImportObserver &observer_;
    ImportSummary &summary_;
    std::vector<KeyedClaims> waiting_;
    std::size_t bytes_ = 0; ///< of the texts in `waiting_`
};

} // namespace

ImportSummary import_files(const std::vector<std::string> &paths, Store &store,
                           const ImportOptions &options, const ImportObserver &observer) {
    ImportSummary summary;
    ReadAhead readings(paths, worker_count(options.jobs, paths.size()), *options.known);
    Saver saver(store, observer, summary);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        Reading reading = readings.take();
        if (reading.claims) {
            saver.add(*std::move(reading.claims));
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
    saver.save();
    return summary;
}

} // namespace claimgraph
