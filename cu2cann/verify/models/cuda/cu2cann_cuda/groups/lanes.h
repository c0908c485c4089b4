// SPDX-License-Identifier: Apache-2.0
//
// Groups of lanes of one warp: tiles of a fixed size, and those who happen to be there.
#ifndef CU2CANN_CUDA_GROUPS_LANES_H
#define CU2CANN_CUDA_GROUPS_LANES_H

#include "../device/barriers.h"
#include "../device/warps.h"

namespace cu2cann_model {

// What lane `source` gave; values of any size go eight bytes at a time.
template <typename T>
inline T given(unsigned mask, const T& value, unsigned source) {
    static_assert(std::is_trivially_copyable<T>::value, "lanes give each other plain data");
    T made;
    for (size_t at = 0; at < sizeof(T); at += 8) {
        const size_t size = sizeof(T) - at < 8 ? sizeof(T) - at : 8;
        uint64_t word = 0;
        std::memcpy(&word, reinterpret_cast<const char*>(&value) + at, size);
        word = given_by<uint64_t>(exchange(mask, word), source);
        std::memcpy(reinterpret_cast<char*>(&made) + at, &word, size);
    }
    return made;
}

// The lane that has this rank among those of the mask.
inline unsigned lane_of(unsigned mask, unsigned rank) {
    const unsigned lane = __fns(mask, 0, int(rank) + 1);
    return lane < warp_size ? lane : current_block->lane();
}
inline unsigned rank_in(unsigned mask) { return (unsigned)__popc(mask & ((1u << current_block->lane()) - 1)); }

// The aligned segment of the warp that the thread's lane lies in.
inline unsigned segment(unsigned size) {
    return size >= warp_size ? 0xFFFFFFFFu : ((1u << size) - 1) << (current_block->lane() / size * size);
}

}  // namespace cu2cann_model

namespace cooperative_groups {

// Whatever kind of group; `mask` is that of groups of lanes.
class thread_group {
public:
    enum Kind { block, lanes, grid, many };

    void sync() const {
        switch (kind_) {
            case block: __syncthreads(); break;
            case lanes: __syncwarp(mask_); break;
            case many: cu2cann_model::current_block->barrier(false, 1 + number_ % 15, size_); break;
            case grid: cu2cann_model::wait_for_grid(); break;
        }
    }
    unsigned long long size() const { return size_; }
    unsigned long long num_threads() const { return size_; }
    unsigned long long thread_rank() const { return rank_; }
    bool is_valid() const { return true; }

protected:
    thread_group(Kind kind, unsigned mask, unsigned long long size, unsigned long long rank, unsigned number = 0)
        : kind_(kind), mask_(mask), number_(number), size_((unsigned)size), rank_(rank) {}

    Kind kind_;
    unsigned mask_, number_, size_;
    unsigned long long rank_;

    friend thread_group tiled_partition(const thread_group& parent, unsigned size);
};

// The collective operations of a group of lanes.
class lane_group : public thread_group {
public:
    unsigned size() const { return size_; }
    unsigned num_threads() const { return size_; }
    unsigned thread_rank() const { return (unsigned)rank_; }

    template <typename T>
    T shfl(T value, int source) const { return cu2cann_model::given(mask_, value, lane((unsigned)source % size_)); }
    template <typename T>
    T shfl_up(T value, unsigned by) const { return cu2cann_model::given(mask_, value, lane(thread_rank() >= by ? thread_rank() - by : thread_rank())); }
    template <typename T>
    T shfl_down(T value, unsigned by) const {
        return cu2cann_model::given(mask_, value, lane(thread_rank() + by < size_ ? thread_rank() + by : thread_rank()));
    }
    template <typename T>
    T shfl_xor(T value, unsigned by) const {
        const unsigned other = thread_rank() ^ by;
        return cu2cann_model::given(mask_, value, lane(other < size_ ? other : thread_rank()));
    }
    int any(int predicate) const { return __any_sync(mask_, predicate); }
    int all(int predicate) const { return __all_sync(mask_, predicate); }
    unsigned ballot(int predicate) const { return packed(__ballot_sync(mask_, predicate)); }
    template <typename T>
    unsigned match_any(T value) const { return packed(__match_any_sync(mask_, value)); }
    template <typename T>
    unsigned match_all(T value, int& all) const { return packed(__match_all_sync(mask_, value, &all)); }

    unsigned lanes_mask() const { return mask_; }

protected:
    explicit lane_group(unsigned mask) : thread_group(lanes, mask, (unsigned)__popc(mask), cu2cann_model::rank_in(mask)) {}
    explicit lane_group(const thread_group& many) : thread_group(many) {}

    unsigned lane(unsigned rank) const { return cu2cann_model::lane_of(mask_, rank); }

    // Bit i tells of the member of rank i.
    unsigned packed(unsigned by_lane) const {
        unsigned made = 0;
        for (unsigned rank = 0; rank < size_; ++rank) {
            made |= (by_lane >> lane(rank) & 1) << rank;
        }
        return made;
    }
};

class coalesced_group : public lane_group {
public:
    explicit coalesced_group(unsigned mask) : lane_group(mask) {}
    unsigned meta_group_size() const { return 1; }
    unsigned meta_group_rank() const { return 0; }
};

__attribute__((always_inline)) inline coalesced_group coalesced_threads() { return coalesced_group(__activemask()); }

}  // namespace cooperative_groups

#endif  // CU2CANN_CUDA_GROUPS_LANES_H
