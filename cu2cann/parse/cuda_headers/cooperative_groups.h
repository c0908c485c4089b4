// SPDX-License-Identifier: Apache-2.0
// Declarations only: cooperative groups.
#pragma once
#define _COOPERATIVE_GROUPS_H_
#include "cuda_runtime.h"

#define CU2CANN_GROUP_MEMBERS                                          \
    __device__ void sync() const;                                      \
    __device__ unsigned int thread_rank() const, size() const,         \
        num_threads() const;                                           \
    __device__ bool is_valid() const;
#define CU2CANN_WARP_MEMBERS                                            \
    template <class T> __device__ T shfl(T, int) const;                 \
    template <class T> __device__ T shfl_up(T, unsigned int) const;     \
    template <class T> __device__ T shfl_down(T, unsigned int) const;   \
    template <class T> __device__ T shfl_xor(T, unsigned int) const;    \
    __device__ int any(int) const, all(int) const;                      \
    __device__ unsigned int ballot(int) const;                          \
    template <class T> __device__ unsigned int match_any(T) const;      \
    template <class T> __device__ unsigned int match_all(T, int &) const; \
    __device__ unsigned int meta_group_size() const, meta_group_rank() const;

namespace cooperative_groups {
struct arrival_token {};
struct thread_group {
    CU2CANN_GROUP_MEMBERS
};
struct thread_block : thread_group {
    CU2CANN_GROUP_MEMBERS
    typedef cooperative_groups::arrival_token arrival_token;
    static __device__ dim3 group_index(), thread_index(), dim_threads(), group_dim();
    __device__ arrival_token barrier_arrive() const;
    __device__ void barrier_wait(arrival_token &&) const;
};
struct grid_group : thread_group {
    CU2CANN_GROUP_MEMBERS
    typedef cooperative_groups::arrival_token arrival_token;
    __device__ dim3 group_dim() const, dim_blocks() const, block_index() const;
    __device__ unsigned long long num_blocks() const, block_rank() const;
    __device__ arrival_token barrier_arrive() const;
    __device__ void barrier_wait(arrival_token &&) const;
};
struct multi_grid_group : thread_group {
    CU2CANN_GROUP_MEMBERS
    __device__ unsigned int grid_rank() const, num_grids() const;
};
struct cluster_group : thread_group {
    CU2CANN_GROUP_MEMBERS
    static __device__ dim3 block_index(), thread_index(), dim_blocks(), dim_threads();
    static __device__ unsigned int block_rank(), num_blocks();
    static __device__ void barrier_arrive(), barrier_wait();
    template <class T> static __device__ T *map_shared_rank(T *, int);
    static __device__ unsigned int query_shared_rank(const void *);
};
struct coalesced_group : thread_group {
    CU2CANN_GROUP_MEMBERS
    CU2CANN_WARP_MEMBERS
};
template <unsigned int Size, class Parent = void>
struct thread_block_tile : thread_group {
    CU2CANN_GROUP_MEMBERS
    CU2CANN_WARP_MEMBERS
    template <class Other>
    __device__ thread_block_tile(const thread_block_tile<Size, Other> &);
    thread_block_tile() = default;
    __device__ operator thread_block_tile<Size, void>() const;
};
#undef CU2CANN_GROUP_MEMBERS
#undef CU2CANN_WARP_MEMBERS
template <unsigned int Size> struct block_tile_memory { char memory[Size]; };

__device__ thread_block this_thread_block();
template <unsigned int Size>
__device__ thread_block this_thread_block(block_tile_memory<Size> &);
__device__ grid_group this_grid();
__device__ multi_grid_group this_multi_grid();
__device__ cluster_group this_cluster();
__device__ coalesced_group coalesced_threads();
__device__ thread_group tiled_partition(const thread_group &, unsigned int);
__device__ coalesced_group tiled_partition(const coalesced_group &, unsigned int);
template <unsigned int Size, class Parent>
__device__ thread_block_tile<Size, Parent> tiled_partition(const Parent &);
template <class Tile>
__device__ coalesced_group binary_partition(const Tile &, bool);
template <class T, class Tile>
__device__ coalesced_group labeled_partition(const Tile &, T);
template <class Group> __device__ void sync(const Group &);
template <class Group> __device__ unsigned int thread_rank(const Group &);
template <class Group> __device__ unsigned int group_size(const Group &);
template <class Group, class F> __device__ void invoke_one(const Group &, F &&);
struct thread_scope_block_t;
namespace experimental {
using cooperative_groups::thread_block_tile;
using cooperative_groups::this_thread_block;
using cooperative_groups::tiled_partition;
template <unsigned int Size> struct block_tile_memory { char memory[Size]; };
}  // namespace experimental

#define CU2CANN_OPERATOR(name)                                            \
    template <class T = void> struct name {                               \
        __host__ __device__ T operator()(T, T) const;                     \
    };                                                                    \
    template <> struct name<void> {                                       \
        template <class T> __host__ __device__ T operator()(T, T) const;  \
    };
CU2CANN_OPERATOR(plus)
CU2CANN_OPERATOR(less)
CU2CANN_OPERATOR(greater)
CU2CANN_OPERATOR(bit_and)
CU2CANN_OPERATOR(bit_or)
CU2CANN_OPERATOR(bit_xor)
#undef CU2CANN_OPERATOR

template <class Group, class T, class F>
__device__ T reduce(const Group &, const T &, F &&);
template <class Group, class T, class F>
__device__ T inclusive_scan(const Group &, T, F &&);
template <class Group, class T> __device__ T inclusive_scan(const Group &, T);
template <class Group, class T, class F>
__device__ T exclusive_scan(const Group &, T, F &&);
template <class Group, class T> __device__ T exclusive_scan(const Group &, T);
template <class Group, class T, class Shape>
__device__ void memcpy_async(const Group &, T *, const T *, const Shape &);
template <class Group, class Shape>
__device__ void memcpy_async(const Group &, void *, const void *, const Shape &);
template <class Group, class T, class To, class From>
__device__ void memcpy_async(const Group &, T *, const To &, const T *, const From &);
template <class Group> __device__ void wait(const Group &);
template <unsigned int Stages, class Group> __device__ void wait_prior(const Group &);
}  // namespace cooperative_groups
