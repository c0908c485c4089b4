// Cooperative-groups algorithms that Ascend's cooperative_groups.h lacks, as free functions.
// Groups are tiles of up to 32 threads and coalesced groups, values of any type. A copy is done
// when the call returns. The grid group has no sync: Ascend has no grid-wide barrier.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_GROUPS_H
#define CU2CANN_GROUPS_H

#include "memory_device.h"
#include "warp.h"
#include "simt_api/cooperative_groups.h"

#include "shield_begin.h"

// ---- operators -----------------------------------------------------------------------------------------

#define CU2CANN_OPERATOR(name, result)                                                      \
    template <typename T>                                                                   \
    struct cu2cann_##name {                                                                 \
        __aicore__ inline T operator()(const T& a, const T& b) const                        \
        {                                                                                   \
            return result;                                                                  \
        }                                                                                   \
    }
CU2CANN_OPERATOR(plus, a + b);
CU2CANN_OPERATOR(less, b < a ? b : a);
CU2CANN_OPERATOR(greater, a < b ? b : a);
CU2CANN_OPERATOR(bit_and, a & b);
CU2CANN_OPERATOR(bit_or, a | b);
CU2CANN_OPERATOR(bit_xor, a ^ b);
#undef CU2CANN_OPERATOR

// ---- what a group is -----------------------------------------------------------------------------------

template <unsigned int Size, typename Parent>
__aicore__ inline bool cu2cann_is_tile(const cooperative_groups::thread_block_tile<Size, Parent>&)
{
    static_assert(Size <= 32, "a tile above 32 threads has no shuffle by rank in Ascend C");
    return true;
}
__aicore__ inline bool cu2cann_is_tile(const cooperative_groups::coalesced_group& group)
{
    return group.num_threads() == 32U;
}

// The value of the thread with this rank, word by word.
template <typename Group, typename T>
__aicore__ inline T cu2cann_group_shfl(const Group& group, T value, unsigned int rank)
{
    cu2cann_words<T> words;
    words.load(value);
    for (unsigned int i = 0; i < cu2cann_words<T>::count; ++i) {
        words.word[i] = group.shfl(static_cast<uint32_t>(words.word[i]), static_cast<int>(rank));
    }
    T result = value;
    words.store(&result);
    return result;
}

// ---- reduce and scan -----------------------------------------------------------------------------------

template <typename Group, typename T, typename Operator>
__aicore__ inline T cu2cann_group_inclusive_scan(const Group& group, T value, Operator join)
{
    unsigned int count = static_cast<unsigned int>(group.num_threads());
    unsigned int rank = static_cast<unsigned int>(group.thread_rank());
    for (unsigned int step = 1; step < count; step *= 2U) {
        T before = cu2cann_group_shfl(group, value, rank >= step ? rank - step : rank);
        if (rank >= step) {
            value = join(value, before);
        }
    }
    return value;
}
template <typename Group, typename T>
__aicore__ inline T cu2cann_group_inclusive_scan(const Group& group, T value)
{
    return cu2cann_group_inclusive_scan(group, value, cu2cann_plus<T>());
}
// The first thread gets T(), whatever the operator, as in CUDA.
template <typename Group, typename T, typename Operator>
__aicore__ inline T cu2cann_group_exclusive_scan(const Group& group, T value, Operator join)
{
    T inclusive = cu2cann_group_inclusive_scan(group, value, join);
    unsigned int rank = static_cast<unsigned int>(group.thread_rank());
    T before = cu2cann_group_shfl(group, inclusive, rank > 0U ? rank - 1U : 0U);
    return rank > 0U ? before : T();
}
template <typename Group, typename T>
__aicore__ inline T cu2cann_group_exclusive_scan(const Group& group, T value)
{
    return cu2cann_group_exclusive_scan(group, value, cu2cann_plus<T>());
}
// CUDA's order: a butterfly over a tile or a full warp, the end of the scan for any other group.
template <typename Group, typename T, typename Operator>
__aicore__ inline T cu2cann_group_reduce(const Group& group, T value, Operator join)
{
    unsigned int count = static_cast<unsigned int>(group.num_threads());
    unsigned int rank = static_cast<unsigned int>(group.thread_rank());
    if (!cu2cann_is_tile(group)) {
        T scanned = cu2cann_group_inclusive_scan(group, value, join);
        return cu2cann_group_shfl(group, scanned, count - 1U);
    }
    for (unsigned int step = count / 2U; step > 0U; step /= 2U) {
        value = join(value, cu2cann_group_shfl(group, value, rank ^ step));
    }
    return value;
}

// ---- match, partition, election ------------------------------------------------------------------------

// The ranks whose value has the same bits. Every thread of the group runs every round.
template <typename Group, typename T>
__aicore__ inline unsigned int cu2cann_group_match_any(const Group& group, T value)
{
    unsigned int count = static_cast<unsigned int>(group.num_threads());
    unsigned int rest = count < 32U ? (1U << count) - 1U : 0xffffffffU;
    unsigned int peers = 0;
    cu2cann_words<T> own;
    own.load(value);
    while (rest != 0U) {
        int leader = cu2cann_ffs(static_cast<int>(rest)) - 1;
        bool equal = true;
        for (unsigned int i = 0; i < cu2cann_words<T>::count; ++i) {
            uint32_t other = group.shfl(static_cast<uint32_t>(own.word[i]), leader);
            equal = equal && other == own.word[i];
        }
        unsigned int same = group.ballot(equal ? 1 : 0);
        peers = equal ? same : peers;
        rest &= ~same;
    }
    return peers;
}
template <typename Group, typename T>
__aicore__ inline unsigned int cu2cann_group_match_all(const Group& group, T value, int* predicate)
{
    unsigned int count = static_cast<unsigned int>(group.num_threads());
    unsigned int whole = count < 32U ? (1U << count) - 1U : 0xffffffffU;
    *predicate = cu2cann_group_match_any(group, value) == whole ? 1 : 0;
    return *predicate != 0 ? whole : 0U;
}

// A coalesced group that knows its rank among the labels; as a plain coalesced group it forgets it.
struct cu2cann_label_group : public cooperative_groups::coalesced_group {
    unsigned int label_rank;
    unsigned int label_count;

    __aicore__ inline cu2cann_label_group(
        const cooperative_groups::coalesced_group& members, unsigned int rank, unsigned int count)
        : cooperative_groups::coalesced_group(members), label_rank(rank), label_count(count)
    {
    }
    __aicore__ inline unsigned long long meta_group_rank() const
    {
        return label_rank;
    }
    __aicore__ inline unsigned long long meta_group_size() const
    {
        return label_count;
    }
};
// One group per label, by one binary partition for each; a bool label gives Ascend's own.
template <typename Group, typename Label>
__aicore__ inline cu2cann_label_group cu2cann_labeled_partition(const Group& group, Label label)
{
    unsigned int peers = cu2cann_group_match_any(group, label);
    unsigned int first = peers & (0U - peers);
    unsigned int own = 1U << static_cast<unsigned int>(group.thread_rank());
    unsigned int firsts = group.ballot(first == own ? 1 : 0);
    cooperative_groups::coalesced_group members = cooperative_groups::binary_partition(group, true);
    for (unsigned int rest = firsts; rest != 0U; rest &= rest - 1U) {
        bool chosen = first == (rest & (0U - rest));
        cooperative_groups::coalesced_group part = cooperative_groups::binary_partition(group, chosen);
        if (chosen) {
            members = part;
        }
    }
    unsigned int rank = static_cast<unsigned int>(cu2cann_popc(firsts & (first - 1U)));
    return cu2cann_label_group(members, rank, static_cast<unsigned int>(cu2cann_popc(firsts)));
}
template <typename Group>
__aicore__ inline cooperative_groups::coalesced_group cu2cann_labeled_partition(const Group& group, bool label)
{
    return cooperative_groups::binary_partition(group, label);
}

template <typename Group, typename Function, typename... Arguments>
__aicore__ inline void cu2cann_invoke_one(const Group& group, Function function, Arguments... arguments)
{
    if (group.thread_rank() == 0U) {
        function(arguments...);
    }
}
template <typename Group, typename Function, typename... Arguments>
__aicore__ inline auto cu2cann_invoke_one_broadcast(const Group& group, Function function, Arguments... arguments)
{
    decltype(function(arguments...)) result{};
    if (group.thread_rank() == 0U) {
        result = function(arguments...);
    }
    return cu2cann_group_shfl(group, result, 0U);
}

// ---- barrier and copies --------------------------------------------------------------------------------

template <typename Group>
__aicore__ inline void cu2cann_group_sync(const Group& group)
{
    const_cast<Group&>(group).sync();
}
// Thread i copies the words i, i + count, ...; bytes where the addresses are not aligned.
template <typename Group>
__aicore__ inline void cu2cann_group_memcpy_async(const Group& group, void* to, const void* from, size_t bytes)
{
    size_t rank = static_cast<size_t>(group.thread_rank());
    size_t count = static_cast<size_t>(group.num_threads());
    size_t both = reinterpret_cast<size_t>(to) | reinterpret_cast<size_t>(from);
    size_t words = both % sizeof(cu2cann_word) == 0 ? bytes / sizeof(cu2cann_word) : 0;
    for (size_t i = rank; i < words; i += count) {
        static_cast<cu2cann_word*>(to)[i] = static_cast<const cu2cann_word*>(from)[i];
    }
    for (size_t i = words * sizeof(cu2cann_word) + rank; i < bytes; i += count) {
        static_cast<unsigned char*>(to)[i] = static_cast<const unsigned char*>(from)[i];
    }
}
// The form with two layouts: counts of elements, the smaller one is copied.
template <typename Group, typename T>
__aicore__ inline void cu2cann_group_memcpy_async(
    const Group& group, T* to, size_t to_count, const T* from, size_t from_count)
{
    size_t count = to_count < from_count ? to_count : from_count;
    cu2cann_group_memcpy_async(group, to, from, count * sizeof(T));
}
template <typename Group>
__aicore__ inline void cu2cann_group_wait(const Group& group)
{
    cu2cann_group_sync(group);
}
template <unsigned int Stages, typename Group>
__aicore__ inline void cu2cann_group_wait_prior(const Group& group)
{
    cu2cann_group_sync(group);
}

// ---- the grid, without its barrier ---------------------------------------------------------------------

struct cu2cann_grid_group {
    __aicore__ static inline unsigned long long num_blocks()
    {
        return static_cast<unsigned long long>(gridDim.x) * gridDim.y * gridDim.z;
    }
    __aicore__ static inline unsigned long long block_rank()
    {
        return (static_cast<unsigned long long>(blockIdx.z) * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x;
    }
    __aicore__ static inline unsigned long long block_threads()
    {
        return static_cast<unsigned long long>(blockDim.x) * blockDim.y * blockDim.z;
    }
    __aicore__ static inline unsigned long long num_threads()
    {
        return num_blocks() * block_threads();
    }
    __aicore__ static inline unsigned long long size()
    {
        return num_threads();
    }
    __aicore__ static inline unsigned long long thread_rank()
    {
        return block_rank() * block_threads() + cu2cann_thread_rank();
    }
    __aicore__ static inline dim3 block_index()
    {
        return dim3(blockIdx.x, blockIdx.y, blockIdx.z);
    }
    __aicore__ static inline dim3 dim_blocks()
    {
        return dim3(gridDim.x, gridDim.y, gridDim.z);
    }
    __aicore__ static inline dim3 group_dim()
    {
        return dim_blocks();
    }
    __aicore__ static inline bool is_valid()
    {
        return false;
    }
};
__aicore__ inline cu2cann_grid_group cu2cann_this_grid()
{
    return cu2cann_grid_group();
}

#include "shield_end.h"

#endif // CU2CANN_GROUPS_H
