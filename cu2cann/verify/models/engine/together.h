// SPDX-License-Identifier: Apache-2.0
//
// A grid whose blocks wait for each other.
// Each block has a thread of the host of its own, so all of them are there at once, each with
// its own shared variables.
#ifndef CU2CANN_MODEL_ENGINE_TOGETHER_H
#define CU2CANN_MODEL_ENGINE_TOGETHER_H

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "block.h"

namespace cu2cann_model {

// What the blocks of one grid meet at.
class GridBarrier {
public:
    explicit GridBarrier(unsigned long long blocks) : expected_(blocks) {}

    // Called by one thread of each block.
    void wait() {
        std::unique_lock<std::mutex> lock(mutex_);
        const unsigned long long own = round_;
        if (++arrived_ == expected_) {
            arrived_ = 0;
            ++round_;
            all_here_.notify_all();
            return;
        }
        all_here_.wait(lock, [&] { return round_ != own; });
    }

private:
    std::mutex mutex_;
    std::condition_variable all_here_;
    const unsigned long long expected_;
    unsigned long long arrived_ = 0, round_ = 0;
};

inline thread_local GridBarrier* grid_barrier = nullptr;  // Null where blocks run one by one.

// All threads of the grid wait for each other.
inline void wait_for_grid() {
    const Count count = current_block->barrier(false);
    if (count.threads != static_cast<int>(current_block->threads())) {
        fault("grid-barrier", "%d of %u threads of a block reach a barrier of the grid", count.threads,
              current_block->threads());
    }
    if (current_block->grid().blocks.count() > 1) {
        if (grid_barrier == nullptr) {
            fault("grid-barrier", "a barrier of the whole grid in a launch that is not cooperative");
        }
        if (current_block->rank() == 0) {
            grid_barrier->wait();
        }
    }
    current_block->barrier(false);
}

template <typename Arm>
inline void run_together(const Grid& grid, Arm arm) {
    GridBarrier barrier(grid.blocks.count());
    std::vector<std::thread> workers;
    for (unsigned long long i = 0; i < grid.blocks.count(); ++i) {
        workers.emplace_back([&, i] {
            arm();
            grid_barrier = &barrier;
            Block own;
            own.run(grid, i);
        });
    }
    for (std::thread& one : workers) {
        one.join();
    }
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_TOGETHER_H
