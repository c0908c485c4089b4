// SPDX-License-Identifier: Apache-2.0
//
// Groups of whole blocks, of the grid, and tiles of a block.
#ifndef CU2CANN_CUDA_GROUPS_BLOCKS_H
#define CU2CANN_CUDA_GROUPS_BLOCKS_H

#include "lanes.h"

namespace cooperative_groups {

class thread_block : public thread_group {
public:
    struct arrival_token {};
    thread_block() : thread_group(block, 0, blockDim.x * blockDim.y * blockDim.z, own_rank()) {}
    static unsigned own_rank() { return (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x; }
    static void sync() { __syncthreads(); }
    static unsigned size() { return blockDim.x * blockDim.y * blockDim.z; }
    static unsigned num_threads() { return size(); }
    static unsigned thread_rank() { return own_rank(); }
    static dim3 group_index() { return blockIdx; }
    static dim3 thread_index() { return threadIdx; }
    static dim3 group_dim() { return blockDim; }
    static dim3 dim_threads() { return blockDim; }
    arrival_token barrier_arrive() const { return {}; }
    void barrier_wait(arrival_token&&) const { __syncthreads(); }
};

class grid_group : public thread_group {
public:
    struct arrival_token {};
    grid_group() : thread_group(grid, 0, 0, 0) {}
    void sync() const { cu2cann_model::wait_for_grid(); }
    bool is_valid() const { return cu2cann_model::grid_barrier != nullptr; }
    unsigned long long num_blocks() const { return 1ull * gridDim.x * gridDim.y * gridDim.z; }
    unsigned long long size() const { return num_blocks() * thread_block::size(); }
    unsigned long long num_threads() const { return size(); }
    unsigned long long block_rank() const { return (1ull * blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x; }
    unsigned long long thread_rank() const { return block_rank() * thread_block::size() + thread_block::own_rank(); }
    dim3 group_dim() const { return gridDim; }
    dim3 dim_blocks() const { return gridDim; }
    dim3 block_index() const { return blockIdx; }
    arrival_token barrier_arrive() const { return {}; }
    void barrier_wait(arrival_token&&) const { sync(); }
};

// A cluster of one block.
class cluster_group : public thread_group {
public:
    cluster_group() : thread_group(block, 0, thread_block::size(), thread_block::own_rank()) {}
    static void sync() { __syncthreads(); }
    static dim3 block_index() { return dim3(0, 0, 0); }
    static dim3 thread_index() { return threadIdx; }
    static dim3 dim_blocks() { return dim3(1, 1, 1); }
    static dim3 dim_threads() { return blockDim; }
    static unsigned block_rank() { return 0; }
    static unsigned num_blocks() { return 1; }
    template <typename T>
    static T* map_shared_rank(T* at, int) { return at; }
};

// A tile of up to a warp; a larger one can only wait and count.
template <unsigned Size, typename Parent = void>
class thread_block_tile : public lane_group {
    static_assert(Size != 0 && (Size & (Size - 1)) == 0 && Size <= 1024, "a tile has a power of two of threads");

public:
    thread_block_tile() : lane_group(made()) {}
    template <typename Other>
    thread_block_tile(const thread_block_tile<Size, Other>& other) : lane_group(other) {}

    static constexpr unsigned num_threads() { return Size; }
    static constexpr unsigned size() { return Size; }
    static unsigned thread_rank() { return thread_block::own_rank() % Size; }
    static unsigned meta_group_rank() { return thread_block::own_rank() % parent_size() / Size; }
    static unsigned meta_group_size() { return (parent_size() + Size - 1) / Size; }

private:
    template <typename Other>
    struct SizeOf { static unsigned get() { return thread_block::size(); } };
    template <unsigned OtherSize, typename Other>
    struct SizeOf<thread_block_tile<OtherSize, Other>> { static unsigned get() { return OtherSize; } };

    static unsigned parent_size() { return SizeOf<Parent>::get(); }
    static lane_group made() {
        if (Size <= cu2cann_model::warp_size) {
            return Lanes(cu2cann_model::segment(Size));
        }
        return Lanes(Many(thread_block::own_rank() % Size, thread_block::own_rank() / Size));
    }
    struct Many : thread_group {
        Many(unsigned rank, unsigned number) : thread_group(many, 0, Size, rank, number) {}
    };
    struct Lanes : lane_group {
        explicit Lanes(unsigned mask) : lane_group(mask) {}
        explicit Lanes(const thread_group& many) : lane_group(many) {}
    };
};

template <unsigned Size>
struct block_tile_memory { char memory[Size]; };

inline thread_block this_thread_block() { return {}; }
template <unsigned Size>
inline thread_block this_thread_block(block_tile_memory<Size>&) { return {}; }
inline grid_group this_grid() { return {}; }
inline cluster_group this_cluster() { return {}; }

template <unsigned Size, typename Parent>
inline thread_block_tile<Size, Parent> tiled_partition(const Parent&) { return {}; }
// A part of a group whose size is known only here.
inline thread_group tiled_partition(const thread_group& parent, unsigned size) {
    if (parent.kind_ == thread_group::lanes) {
        const unsigned first = (unsigned)parent.rank_ / size * size;
        unsigned mask = 0;
        for (unsigned rank = first; rank < first + size && rank < parent.size_; ++rank) {
            mask |= 1u << cu2cann_model::lane_of(parent.mask_, rank);
        }
        return coalesced_group(mask);
    }
    return coalesced_group(cu2cann_model::segment(size));
}
inline coalesced_group tiled_partition(const coalesced_group& parent, unsigned size) {
    const unsigned first = parent.thread_rank() / size * size;
    unsigned mask = 0;
    for (unsigned rank = first; rank < first + size && rank < parent.size(); ++rank) {
        mask |= 1u << cu2cann_model::lane_of(parent.lanes_mask(), rank);
    }
    return coalesced_group(mask);
}
template <typename Group>
inline coalesced_group binary_partition(const Group& group, bool predicate) {
    const unsigned holds = __ballot_sync(group.lanes_mask(), predicate);
    return coalesced_group(predicate ? holds : group.lanes_mask() & ~holds);
}
template <typename T, typename Group>
inline coalesced_group labeled_partition(const Group& group, T label) {
    return coalesced_group(__match_any_sync(group.lanes_mask(), label));
}

template <typename Group>
inline void sync(const Group& group) { group.sync(); }
template <typename Group>
inline unsigned long long thread_rank(const Group& group) { return group.thread_rank(); }
template <typename Group>
inline unsigned long long group_size(const Group& group) { return group.size(); }
template <typename Group, typename Call>
inline void invoke_one(const Group& group, Call&& call) {
    if (group.thread_rank() == 0) {
        call();
    }
}

// Copies by all threads of a group; they have happened once the group has waited.
template <typename Group>
inline void memcpy_async(const Group& group, void* to, const void* from, size_t size) {
    for (size_t i = group.thread_rank(); i < size; i += group.size()) {
        static_cast<char*>(to)[i] = static_cast<const char*>(from)[i];
    }
}
template <typename Group>
inline void wait(const Group& group) { group.sync(); }
template <unsigned Stages, typename Group>
inline void wait_prior(const Group& group) { group.sync(); }

namespace experimental {
using cooperative_groups::block_tile_memory;
using cooperative_groups::this_thread_block;
using cooperative_groups::thread_block_tile;
using cooperative_groups::tiled_partition;
}  // namespace experimental

}  // namespace cooperative_groups

#endif  // CU2CANN_CUDA_GROUPS_BLOCKS_H
