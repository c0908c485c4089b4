// SPDX-License-Identifier: Apache-2.0
//
// One block of threads, run by one thread of the host.
// The threads run one after the other on the same stack.  A thread that has to wait keeps its
// stack, and the rest of the block goes on with a fresh one; so a kernel without barriers pays
// nothing for them, and nobody has to know beforehand which kernels have any.
//
// Before this header is read, the model has declared `uint3` and `dim3`.
#ifndef CU2CANN_MODEL_ENGINE_BLOCK_H
#define CU2CANN_MODEL_ENGINE_BLOCK_H

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "dialect.h"
#include "fault.h"
#include "fiber.h"
#include "memory.h"

// What device code reads.  The scheduler sets them before it goes on with a thread.
inline thread_local CU2CANN_MODEL_INDEX threadIdx, blockIdx;
inline thread_local CU2CANN_MODEL_EXTENT blockDim, gridDim;

// Lanes belong together that stand in the same call: no compiler may make two of it.
#ifdef __clang__
#define CU2CANN_ONE_CALL __attribute__((noinline, noduplicate))
#else
#define CU2CANN_ONE_CALL __attribute__((noinline))  // GCC has -fno-thread-jumps.
#endif

namespace cu2cann_model {

constexpr unsigned warp_size = 32;
constexpr uint32_t all_lanes = 0xFFFFFFFFu;

struct Extent {
    unsigned x = 1, y = 1, z = 1;
    unsigned long long count() const { return 1ull * x * y * z; }
};

// A launch, as the workers see it.
struct Grid {
    const char* kernel = "";
    Extent blocks, threads;
    size_t shared = 0;              // Bytes of dynamic shared memory.
    bool together = false;          // All blocks are there at once, and may wait for each other.
    std::function<void()> body;     // Runs the kernel for the current thread.
};

// What the lanes of a warp have given each other.
struct Votes {
    uint32_t present = 0;           // The lanes that took part.
    uint64_t value[warp_size] = {};
};

// What a barrier gives to each thread that passes it.
struct Count {
    int holds = 0;                  // For how many threads the predicate held.
    int threads = 0;                // How many took part.
};

// The return addresses from the outermost call inwards: where in the program a lane is.
struct Site {
    static constexpr unsigned deepest = 12;
    unsigned depth = 0;
    uintptr_t at[deepest] = {};

    bool operator==(const Site& other) const { return depth == other.depth && !(*this < other) && !(other < *this); }
    bool operator<(const Site& other) const {
        for (unsigned i = 0; i < depth && i < other.depth; ++i) {
            if (at[i] != other.at[i]) {
                return at[i] < other.at[i];
            }
        }
        return depth < other.depth;
    }
};

// CU2CANN_MODEL_ORDER=1 takes blocks and warps out of their order on either platform, 0 on neither.
inline bool shuffled() {
    static const char* const given = std::getenv("CU2CANN_MODEL_ORDER");
    static const bool set = given != nullptr ? *given == '1' : strict;
    return set;
}

class Block;
inline thread_local Block* current_block = nullptr;  // Null on the host.

class Block {
public:
    Block() = default;
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;
    ~Block() {
        if (arena_ != nullptr) {
            munmap(arena_, dynamic_room + page_size());
        }
    }

    // Runs all threads of one block.
    void run(const Grid& grid, unsigned long long number) {
        current_block = this;
        start(grid, number);
        loop();
        finish_block();
        current_block = nullptr;
    }

    const Grid& grid() const { return *grid_; }
    unsigned rank() const { return rank_; }
    unsigned lane() const { return rank_ % warp_size; }
    unsigned threads() const { return total_; }
    unsigned long long serial() const { return serial_; }
    std::string where() const;

    // Waits for `expected` threads at barrier `id`; 0 stands for all that still run.
    Count barrier(bool predicate, unsigned id = 0, unsigned expected = 0) {
        Barrier& here = barriers_[id % barrier_count];
        here.holds += predicate ? 1 : 0;
        here.expected = expected;
        here.waiting.push_back(rank_);
        if (complete(here)) {
            release(here, true);
        } else {
            wait(Waiting::barrier);
        }
        return lanes_[rank_].count;
    }

    // Waits until the lanes that `mask` names have all given a value.
    const Votes& exchange(uint32_t mask, uint64_t value) {
        Lane& own = lanes_[rank_];
        own.mask = mask;
        own.value = value;
        own.waiting = Waiting::named;
        Warp& warp = warps_[rank_ / warp_size];
        warp.named |= bit(rank_);
        if (!complete_named(rank_ / warp_size, mask, true)) {
            suspend();
        }
        return *lanes_[rank_].votes;
    }

    // Waits until no lane of the warp can go on, and takes those at the same place as the active
    // ones: what hardware does whose lanes run in lock step.  Where no warp runs ahead, the others come as far first.
    CU2CANN_ONE_CALL const Votes& exchange_active(uint64_t value) {
        Lane& own = lanes_[rank_];
        own.value = value;
        own.site = site(__builtin_frame_address(0));
        own.waiting = Waiting::active;
        own.fiber = running_;
        if (descending_ && stuck(rank_ / warp_size)) {
            give_active(rank_ / warp_size, true);
        }
        if (lanes_[rank_].waiting != Waiting::no) {
            suspend();
        }
        return *lanes_[rank_].votes;
    }

    // Lets other threads of the block go on.
    void yield() {
        ready_.push_back(rank_);
        suspend();
    }

    // Dynamic shared memory; it ends at a page that cannot be touched.
    void* dynamic_shared() { return dynamic_; }

    // Notes a shared variable that the block reaches; the first time it is poisoned.
    void enter_shared(void* start, size_t size) {
        poison(start, size);
        shared_.push_back({static_cast<char*>(start), size});
        static_shared_ += size;
        check_shared(static_shared_, grid_->shared);
    }

    // Tells whether an address lies in the block's shared memory, as far as it was reached.
    bool shares(const void* address) const {
        const auto* at = static_cast<const char*>(address);
        for (const auto& one : shared_) {
            if (at >= one.first && at < one.first + one.second) {
                return true;
            }
        }
        return at >= dynamic_ && at < dynamic_ + grid_->shared;
    }

    // Tells whether an address is the page below the stack of a thread.
    bool overflowed_at(const void* address) const {
        for (const auto& fiber : fibers_) {
            if (fiber->overflowed_at(address)) {
                return true;
            }
        }
        return false;
    }

    // Tells whether an address is the page behind the dynamic shared memory.
    bool past_shared_at(const void* address) const {
        const auto* at = static_cast<const char*>(address);
        return arena_ != nullptr && at >= arena_ + dynamic_room && at < arena_ + dynamic_room + page_size();
    }

private:
    enum class Waiting { no, barrier, named, active };

    struct Lane {
        Fiber* fiber = nullptr;
        CU2CANN_MODEL_INDEX index;
        Waiting waiting = Waiting::no;
        uint32_t mask = 0;
        uint64_t value = 0;
        Site site;
        Votes* votes = nullptr;
        Count count;
    };

    struct Warp {
        uint32_t live = 0;          // Lanes that exist and have not returned.
        uint32_t named = 0;         // Lanes that wait in `exchange`.
        unsigned turn = 0;
        // The scheduler is fair, so no lane is this many exchanges behind another.
        std::unique_ptr<Votes[]> votes{new Votes[votes_kept]};
    };

    struct Barrier {
        std::vector<unsigned> waiting;
        unsigned expected = 0;
        int holds = 0;
    };

    static constexpr unsigned votes_kept = 64;
    static constexpr unsigned barrier_count = 16;
    static constexpr size_t dynamic_room = size_t{512} << 10;

    static uint32_t bit(unsigned rank) { return 1u << (rank % warp_size); }

    void start(const Grid& grid, unsigned long long number) {
        grid_ = &grid;
        total_ = static_cast<unsigned>(grid.threads.count());
        live_ = total_;
        next_ = 0;
        descending_ = shuffled() && number % 2 != 0;
        ++serial_;
        static_shared_ = 0;
        shared_.clear();
        blockIdx.x = static_cast<unsigned>(number % grid.blocks.x);
        blockIdx.y = static_cast<unsigned>(number / grid.blocks.x % grid.blocks.y);
        blockIdx.z = static_cast<unsigned>(number / grid.blocks.x / grid.blocks.y);
        set(blockDim, grid.threads);
        set(gridDim, grid.blocks);
        lanes_.resize(total_);
        prepare_warps();
        place_dynamic(grid.shared);
    }

    static void set(CU2CANN_MODEL_EXTENT& into, const Extent& extent) {
        into.x = extent.x;
        into.y = extent.y;
        into.z = extent.z;
    }

    void prepare_warps() {
        warps_.resize((total_ + warp_size - 1) / warp_size);
        for (unsigned i = 0; i < warps_.size(); ++i) {
            const unsigned lanes = total_ - i * warp_size;
            warps_[i].live = lanes >= warp_size ? all_lanes : (1u << lanes) - 1;
            warps_[i].named = 0;
        }
    }

    void place_dynamic(size_t size) {
        check_shared(0, size);
        if (arena_ == nullptr) {
            arena_ = static_cast<char*>(mmap(nullptr, dynamic_room + page_size(), PROT_READ | PROT_WRITE,
                                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
            (void)mprotect(arena_ + dynamic_room, page_size(), PROT_NONE);
        }
        dynamic_ = arena_ + dynamic_room - round_up(size, alignment);
        poison(dynamic_, size);
    }

    // The worker's own stack: decides who goes on.
    void loop() {
        while (true) {
            if (!ready_.empty()) {
                const unsigned rank = ready_.front();
                ready_.pop_front();
                resume(rank);
            } else if (next_ < total_) {
                scheduler_.switch_to(*fresh());
            } else if (live_ == 0) {
                return;
            } else if (!unblock()) {
                fault("barrier-divergence", "%u threads wait, and none of them can ever go on", live_);
            }
        }
    }

    void resume(unsigned rank) {
        rank_ = rank;
        running_ = lanes_[rank].fiber;
        threadIdx = lanes_[rank].index;
        scheduler_.switch_to(*running_);
    }

    Fiber* fresh() {
        if (idle_.empty()) {
            fibers_.push_back(std::make_unique<Fiber>(&Block::threads_entry));
            idle_.push_back(fibers_.back().get());
        }
        running_ = idle_.back();
        idle_.pop_back();
        return running_;
    }

    // What a fresh stack runs: all threads that have not begun, until one of them waits.
    static void threads_entry() {
        Block& block = *current_block;
        Fiber* const own = block.running_;
        while (true) {
            while (block.next_ < block.total_) {
                block.begin(block.started(block.next_++));
                block.grid_->body();
                block.end();
            }
            block.idle_.push_back(own);
            own->switch_to(block.scheduler_);
        }
    }

    // The thread that is the i-th to begin: in every other block the last warp is the first.
    unsigned started(unsigned i) const {
        if (!descending_) {
            return i;
        }
        const unsigned last = (total_ - 1) % warp_size + 1;  // Lanes of the last warp.
        if (i < last) {
            return total_ - last + i;
        }
        const unsigned behind = i - last;
        return total_ - last - (behind / warp_size + 1) * warp_size + behind % warp_size;
    }

    void begin(unsigned rank) {
        rank_ = rank;
        const Extent& size = grid_->threads;
        threadIdx.x = rank % size.x;
        threadIdx.y = rank / size.x % size.y;
        threadIdx.z = rank / size.x / size.y;
    }

    void end() {
        --live_;
        const unsigned warp = rank_ / warp_size;
        warps_[warp].live &= ~bit(rank_);
        if (warps_[warp].named != 0) {
            complete_any_named(warp);
        }
        for (Barrier& one : barriers_) {
            if (!one.waiting.empty() && complete(one)) {
                release(one, false);
            }
        }
    }

    void wait(Waiting how) {
        lanes_[rank_].waiting = how;
        suspend();
    }

    void suspend() {
        Lane& own = lanes_[rank_];
        own.fiber = running_;
        own.index = threadIdx;
        running_->switch_to(scheduler_);
    }

    void wake(unsigned rank) {
        lanes_[rank].waiting = Waiting::no;
        ready_.push_back(rank);
    }

    bool complete(const Barrier& one) const {
        return one.waiting.size() == (one.expected == 0 ? live_ : one.expected);
    }

    // `current` tells whether the running thread is one of those that wait.
    void release(Barrier& one, bool current) {
        if (strict && one.expected == 0 && live_ != total_) {
            fault("exited-before-barrier", "%u threads returned before a barrier that the others wait at",
                  total_ - live_);
        }
        const Count count{one.holds, static_cast<int>(one.waiting.size())};
        for (const unsigned rank : one.waiting) {
            lanes_[rank].count = count;
            if (!(current && rank == rank_)) {
                wake(rank);
            }
        }
        one.waiting.clear();
        one.holds = 0;
    }

    bool complete_named(unsigned warp, uint32_t mask, bool current) {
        const uint32_t named = mask & warps_[warp].live;
        if (named == 0 || (warps_[warp].named & named) != named) {
            return false;
        }
        for (unsigned lane = 0; lane < warp_size; ++lane) {
            if ((named >> lane & 1) != 0 && lanes_[warp * warp_size + lane].mask != mask) {
                return false;
            }
        }
        give(warp, named, current);
        return true;
    }

    void complete_any_named(unsigned warp) {
        for (unsigned lane = 0; lane < warp_size; ++lane) {
            if ((warps_[warp].named >> lane & 1) != 0) {
                complete_named(warp, lanes_[warp * warp_size + lane].mask, false);
            }
        }
    }

    // Gives the lanes of a group each other's values, and wakes them.
    void give(unsigned warp, uint32_t group, bool current) {
        Warp& own = warps_[warp];
        Votes& votes = own.votes[own.turn++ % votes_kept];
        votes.present = group;
        const bool ahead = descending_ && goes_ahead();
        for (unsigned i = 0; i < warp_size; ++i) {
            const unsigned lane = ahead ? warp_size - 1 - i : i;
            const unsigned rank = warp * warp_size + lane;
            if ((group >> lane & 1) == 0) {
                continue;
            }
            votes.value[lane] = lanes_[rank].value;
            lanes_[rank].votes = &votes;
            lanes_[rank].waiting = Waiting::no;
            if (current && rank == rank_) {
                continue;
            }
            if (ahead) {
                ready_.push_front(rank);
            } else {
                ready_.push_back(rank);
            }
        }
        own.named &= ~group;
    }

    // In the blocks that begin with their last warp, a warp goes on past exchanges while others have not
    // moved, but not for ever: they may be what it waits for.
    bool goes_ahead() {
        ahead_ = (ahead_ + 1) % (votes_kept / 2);
        return ahead_ != 0;
    }

    // Nobody can go on: lets the lanes that wait for their warp do so.
    bool unblock() {
        bool any = false;
        for (unsigned warp = 0; warp < warps_.size(); ++warp) {
            any |= give_active(warp);
        }
        for (unsigned warp = 0; !any && warp < warps_.size(); ++warp) {
            any |= give_incomplete(warp);
        }
        return any;
    }

    // Tells whether no lane of a warp can go on by itself.
    bool stuck(unsigned warp) const {
        for (unsigned rank = warp * warp_size; rank < total_ && rank < (warp + 1) * warp_size; ++rank) {
            if ((warps_[warp].live & bit(rank)) != 0 && lanes_[rank].waiting == Waiting::no) {
                return false;
            }
        }
        return true;
    }

    // The lanes at the place that comes first in the program, as a compiler would order them.
    bool give_active(unsigned warp, bool current = false) {
        const Site* first = nullptr;
        each_lane(warp, Waiting::active, [&](unsigned rank) {
            if (first == nullptr || lanes_[rank].site < *first) {
                first = &lanes_[rank].site;
            }
        });
        if (first == nullptr) {
            return false;
        }
        uint32_t group = 0;
        each_lane(warp, Waiting::active, [&](unsigned rank) {
            group |= lanes_[rank].site == *first ? bit(rank) : 0;
        });
        give(warp, group, current);
        return true;
    }

    // CUDA leaves it open what happens when lanes that a mask names never come.
    bool give_incomplete(unsigned warp) {
        uint32_t group = 0, mask = 0;
        each_lane(warp, Waiting::named, [&](unsigned rank) {
            mask = group == 0 ? lanes_[rank].mask : mask;
            group |= lanes_[rank].mask == mask ? bit(rank) : 0;
        });
        if (group == 0) {
            return false;
        }
        caution("absent-lanes", "a warp operation names lanes 0x%08x, of which only 0x%08x come", mask, group);
        give(warp, group, false);
        return true;
    }

    template <typename Visit>
    void each_lane(unsigned warp, Waiting how, Visit visit) {
        for (unsigned rank = warp * warp_size; rank < total_ && rank < (warp + 1) * warp_size; ++rank) {
            if ((warps_[warp].live & bit(rank)) != 0 && lanes_[rank].waiting == how && lanes_[rank].fiber != nullptr) {
                visit(rank);
            }
        }
    }

    // Follows the saved frame pointers; the programs are compiled with them.
    static Site site(void* frame) {
        uintptr_t found[Site::deepest];
        unsigned count = 0;
        auto* at = static_cast<uintptr_t*>(frame);
        while (at != nullptr && count < Site::deepest && at[1] != 0) {
            found[count++] = at[1];
            at = reinterpret_cast<uintptr_t*>(at[0]);
        }
        Site site;
        site.depth = count;
        for (unsigned i = 0; i < count; ++i) {
            site.at[i] = found[count - 1 - i];
        }
        return site;
    }

    void finish_block() {
        for (Lane& lane : lanes_) {
            lane.fiber = nullptr;
            lane.waiting = Waiting::no;
        }
    }

    const Grid* grid_ = nullptr;
    unsigned total_ = 0, live_ = 0, next_ = 0, rank_ = 0;
    bool descending_ = false;
    unsigned ahead_ = 0;
    unsigned long long serial_ = 0;
    size_t static_shared_ = 0;
    std::vector<std::pair<char*, size_t>> shared_;
    char* arena_ = nullptr;
    char* dynamic_ = nullptr;
    Fiber scheduler_;
    Fiber* running_ = nullptr;
    std::vector<std::unique_ptr<Fiber>> fibers_;
    std::vector<Fiber*> idle_;
    std::deque<unsigned> ready_;
    std::vector<Lane> lanes_;
    std::vector<Warp> warps_;
    Barrier barriers_[barrier_count];
};

inline std::string Block::where() const {
    char text[256];
    std::snprintf(text, sizeof text, " (kernel %s, block (%u,%u,%u), thread (%u,%u,%u))", grid_->kernel, blockIdx.x,
                  blockIdx.y, blockIdx.z, threadIdx.x, threadIdx.y, threadIdx.z);
    return text;
}

inline std::string whereabouts() { return current_block != nullptr ? current_block->where() : ""; }

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ENGINE_BLOCK_H
