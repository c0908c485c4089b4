// SPDX-License-Identifier: Apache-2.0
//
// From `kernel<<<blocks, threads, bytes, stream>>>(arguments)` to blocks on the host's cores.
// The launch is written as
//     cu2cann_model::launch(cu2cann_model::Launch("kernel", blocks, threads, bytes, stream),
//                           [=](auto&... a) { kernel(a...); }, arguments...)
// and ends in `submit`, which each model defines: at once, or later, as its streams allow.
#ifndef CU2CANN_MODEL_ENGINE_LAUNCH_H
#define CU2CANN_MODEL_ENGINE_LAUNCH_H

#include <signal.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "block.h"
#include "together.h"
#include "trace.h"

namespace cu2cann_model {

inline Extent extent_of(const CU2CANN_MODEL_EXTENT& given) { return Extent{given.x, given.y, given.z}; }

// Stands in for a literal 0 or NULL among the arguments, which may mean a pointer.
struct Null {
    template <typename T>
    operator T() const {
        return T(0);
    }
};

// The stream of a launch: a handle of the model's, or the default one as 0 or null.
struct StreamOf {
    StreamOf(std::nullptr_t = nullptr) {}
    StreamOf(int) {}
    StreamOf(Null) {}
    template <typename T>
    StreamOf(T* handle) : handle(const_cast<void*>(static_cast<const void*>(handle))) {}

    void* handle = nullptr;
};

struct Launch {
    Launch(const char* kernel, const CU2CANN_MODEL_EXTENT& blocks, const CU2CANN_MODEL_EXTENT& threads,
           size_t shared = 0, StreamOf stream = {})
        : kernel(kernel), blocks(extent_of(blocks)), threads(extent_of(threads)), shared(shared),
          stream(stream.handle) {}

    const char* kernel;
    Extent blocks, threads;
    size_t shared;
    void* stream;
    bool together = false;
};

// A launch whose time has not come: the grid, and the words of its arguments for the trace.
struct Submission {
    Grid grid;
    void* stream = nullptr;
    std::vector<uintptr_t> words;
    unsigned long long number = 0;  // In the order in which the host launches; 0 within a kernel.
};

// Defined by the model: checks the limits of the platform and runs the grid, now or later.
inline void submit(Submission submission);

// The host threads that run blocks; each has a `Block` and shared variables of its own.
class Workers {
public:
    static Workers& all() {
        static Workers& only = *new Workers;
        return only;
    }

    void run(const Grid& grid) {
        if (grid.together) {
            run_together(grid, [] { arm_signals(); });
            return;
        }
        const unsigned long long blocks = grid.blocks.count();
        if (blocks == 1) {
            own_block().run(grid, 0);
            return;
        }
        share(grid, blocks, blocks * grid.threads.count() < worth_sharing ? 0 : helpers_);
    }

    // A block waits for one that may not have begun: one more thread of the host runs blocks.
    void lend() {
        std::lock_guard<std::mutex> lock(mutex_);
        if (grid_ == nullptr || next_ >= blocks_ || lent_ >= most_lent) {
            return;
        }
        ++busy_;
        ++lent_;
        std::thread([this, grid = grid_, blocks = blocks_] {
            arm_signals();
            work(*grid, blocks);
            done_one();
        }).detach();
    }

private:
    static constexpr unsigned long long worth_sharing = 4096;
    static constexpr unsigned most_lent = 512;

    Workers() {
        const char* given = std::getenv("CU2CANN_MODEL_JOBS");
        const unsigned jobs = given != nullptr ? static_cast<unsigned>(std::atoi(given)) : std::thread::hardware_concurrency();
        helpers_ = jobs > 1 ? jobs - 1 : 0;
        for (unsigned i = 0; i < helpers_; ++i) {
            std::thread([this] { help(); }).detach();
        }
    }

    static Block& own_block() {
        static thread_local std::unique_ptr<Block> own{new Block};
        return *own;
    }

    // On Ascend blocks start in any order: a fixed permutation, other than the written one.
    static unsigned long long order(unsigned long long i, unsigned long long blocks) {
        if (!shuffled() || blocks < 3) {
            return i;
        }
        unsigned long long step = blocks * 5 / 8 | 1;
        while (gcd(step, blocks) != 1) {
            step += 2;
        }
        return (i * step + blocks / 2) % blocks;
    }

    static unsigned long long gcd(unsigned long long a, unsigned long long b) {
        while (b != 0) {
            a %= b;
            std::swap(a, b);
        }
        return a;
    }

    void share(const Grid& grid, unsigned long long blocks, unsigned helpers) {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            grid_ = &grid;
            blocks_ = blocks;
            next_ = 0;
            lent_ = 0;
            busy_ = helpers;
            round_ += helpers > 0 ? 1 : 0;
        }
        if (helpers > 0) {
            begin_.notify_all();
        }
        work(grid, blocks);
        std::unique_lock<std::mutex> lock(mutex_);
        done_.wait(lock, [this] { return busy_ == 0; });
        grid_ = nullptr;
    }

    void done_one() {
        std::lock_guard<std::mutex> lock(mutex_);
        if (--busy_ == 0) {
            done_.notify_one();
        }
    }

    void work(const Grid& grid, unsigned long long blocks) {
        for (unsigned long long i = next_++; i < blocks; i = next_++) {
            own_block().run(grid, order(i, blocks));
        }
    }

    void help() {
        arm_signals();
        unsigned long long seen = 0;
        while (true) {
            const Grid* grid = nullptr;
            unsigned long long blocks = 0;
            {
                std::unique_lock<std::mutex> lock(mutex_);
                begin_.wait(lock, [&] { return round_ != seen; });
                seen = round_;
                grid = grid_;
                blocks = blocks_;
            }
            work(*grid, blocks);
            done_one();
        }
    }

public:
    // A fault of memory is explained; on a stack of its own, as the thread's may be used up.
    static void arm_signals() {
        static thread_local std::unique_ptr<char[]> room{new char[64 * 1024]};
        stack_t stack = {};
        stack.ss_sp = room.get();
        stack.ss_size = 64 * 1024;
        sigaltstack(&stack, nullptr);
        struct sigaction action = {};
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        action.sa_sigaction = [](int, siginfo_t* info, void*) {
            if (current_block != nullptr && current_block->overflowed_at(info->si_addr)) {
                fault("stack-overflow", "a thread used more than %zu bytes of stack", stack_bytes);
            }
            if (current_block != nullptr && current_block->past_shared_at(info->si_addr)) {
                fault("out-of-bounds", "access past the %zu bytes of dynamic shared memory",
                      current_block->grid().shared);
            }
            Memory::all().explain(info->si_addr);
        };
        sigaction(SIGSEGV, &action, nullptr);
        sigaction(SIGBUS, &action, nullptr);
    }

private:
    unsigned helpers_ = 0, busy_ = 0, lent_ = 0;
    unsigned long long blocks_ = 0, round_ = 0;
    std::atomic<unsigned long long> next_{0};
    const Grid* grid_ = nullptr;
    std::mutex mutex_;
    std::condition_variable begin_, done_;
};

// Launches made by kernels; they begin when the grid that made them has ended.
struct Children {
    std::mutex mutex;
    std::deque<Submission> waiting;

    static Children& all() {
        static Children& only = *new Children;
        return only;
    }

    bool take(Submission& into) {
        std::lock_guard<std::mutex> lock(mutex);
        if (waiting.empty()) {
            return false;
        }
        into = std::move(waiting.front());
        waiting.pop_front();
        return true;
    }
};

inline void run_grid(const Submission& submission) {
    static const bool armed = (Workers::arm_signals(), true);
    (void)armed;
    if (current_block != nullptr) {
        std::lock_guard<std::mutex> lock(Children::all().mutex);
        Children::all().waiting.push_back(submission);
        return;
    }
    static std::mutex one_at_a_time;
    std::lock_guard<std::mutex> lock(one_at_a_time);
    Workers::all().run(submission.grid);
    for (Submission child; Children::all().take(child);) {
        Workers::all().run(child.grid);
    }
    if (submission.number != 0) {
        Trace::all().launched(submission.grid, submission.words, submission.number);
    }
}

template <typename T>
inline void add_words(std::vector<uintptr_t>& words, const T& argument) {
    const auto* bytes = reinterpret_cast<const char*>(&argument);
    for (size_t at = 0; at + sizeof(uintptr_t) <= sizeof(T); at += sizeof(uintptr_t)) {
        uintptr_t word;
        std::memcpy(&word, bytes + at, sizeof word);
        words.push_back(word);
    }
}

template <typename Body, typename... Arguments>
inline void launch(const Launch& how, Body body, Arguments... arguments) {
    Submission made;
    made.stream = how.stream;
    // What the support headers launch has no counterpart on the other side.
    const bool own = std::strncmp(how.kernel, "cu2cann_", 8) == 0;
    made.number = current_block == nullptr && !own ? Trace::all().next() : 0;
    made.grid.kernel = how.kernel;
    made.grid.blocks = how.blocks;
    made.grid.threads = how.threads;
    made.grid.shared = how.shared;
    made.grid.together = how.together;
    (add_words(made.words, arguments), ...);
    made.grid.body = [body, kept = std::tuple<Arguments...>(arguments...)]() {
        // Each thread has parameters of its own.
        std::tuple<Arguments...> own = kept;
        std::apply(body, own);
    };
    submit(std::move(made));
}

// A literal null as the plain 0 it is where a parameter's type has to be deduced.
inline int plain(Null) { return 0; }
template <typename T>
inline T&& plain(T& argument) {
    return static_cast<T&&>(argument);
}

// A launch that has its configuration and waits for the arguments.
template <typename Body>
struct Launching {
    Launch how;
    Body body;

    template <typename... Arguments>
    void operator()(Arguments... arguments) const {
        if constexpr ((std::is_same_v<Arguments, Null> || ...) && !std::is_invocable_v<const Body&, Arguments&...>) {
            launch(how, body, plain(arguments)...);
        } else {
            launch(how, body, std::move(arguments)...);
        }
    }
};

template <typename Body>
inline Launching<Body> launcher(const Launch& how, Body body) {
    return {how, body};
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_LAUNCH_H
