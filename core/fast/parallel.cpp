// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/parallel.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace convlab::fast {

/// Pieces of work that are handed out one after the other. It outlives its caller where a helper comes too late.
struct Workers::Job {
    std::mutex mutex;
    std::condition_variable ended;
    const std::function<void(std::int64_t)> *work;  ///< only called for pieces, while the caller waits
    std::int64_t pieces, taken = 0, done = 0;
    std::exception_ptr error = nullptr;

    Job(std::int64_t count, const std::function<void(std::int64_t)> &function) : work(&function), pieces(count) {}

    void takePart()
    {
        std::unique_lock lock(mutex);
        while (taken < pieces) {
            const std::int64_t piece = taken++;
            lock.unlock();
            std::exception_ptr thrown = nullptr;
            try {
                (*work)(piece);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (thrown && !error)
                error = thrown;
            if (++done == pieces)
                ended.notify_all();
        }
    }

    void waitForAll()
    {
        std::unique_lock lock(mutex);
        ended.wait(lock, [this] { return done == pieces; });
        if (error)
            std::rethrow_exception(error);
    }
};

struct Workers::Shared {
    std::mutex mutex;
    std::condition_variable called;
    std::deque<std::shared_ptr<Job>> calls; ///< one for each helper that is wanted
    bool stopping = false;
    std::vector<std::thread> helpers;

    void help()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            called.wait(lock, [this] { return stopping || !calls.empty(); });
            if (stopping)
                return;
            const std::shared_ptr<Job> job = std::move(calls.front());
            calls.pop_front();
            lock.unlock();
            job->takePart();
            lock.lock();
        }
    }

    void call(const std::shared_ptr<Job> &job, std::size_t wanted)
    {
        const std::lock_guard lock(mutex);
        while (helpers.size() < wanted)
            helpers.emplace_back([this] { help(); });
        calls.insert(calls.end(), wanted, job);
        called.notify_all();
    }
};

Workers::Workers() : m_shared(std::make_unique<Shared>()) {}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopping = true;
    }
    m_shared->called.notify_all();
    for (std::thread &helper : m_shared->helpers)
        helper.join();
}

void Workers::run(int threads, std::int64_t pieces, const std::function<void(std::int64_t)> &work)
{
    if (threads <= 1 || pieces <= 1) {
        for (std::int64_t piece = 0; piece < pieces; ++piece)
            work(piece);
        return;
    }
    const auto job = std::make_shared<Job>(pieces, work);
    m_shared->call(job, static_cast<std::size_t>(std::min<std::int64_t>(threads, pieces)) - 1);
    job->takePart();
    job->waitForAll();
}

std::size_t threadNumber()
{
    return std::hash<std::thread::id>()(std::this_thread::get_id());
}

std::int64_t piecesFor(int threads, std::int64_t units, std::int64_t together)
{
    if (threads <= 1)
        return 1;
    const std::int64_t some = units / together / threads; // for each thread
    return std::min(units, threads * std::clamp<std::int64_t>(some, 1, 4));
}

} // namespace convlab::fast
