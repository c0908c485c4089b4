// Stands in for: reductions and scans of whole arrays, as of CUB.
// Restores: the call without storage that tells how much is needed, arrays of double, the types of the results.
// Works around: blocks cannot wait for each other, so each step is a kernel of its own on the stream.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_DEVICE_COLLECTIVE_H
#define CU2CANN_DEVICE_COLLECTIVE_H

#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

#include "acl/acl_rt.h"
#include "block_reduce.h"
#include "block_scan.h"
#include "launch.h"

#include "shield_begin.h"

constexpr int cu2cann_tile = 256;
constexpr int cu2cann_most_chunks = 256;

// The array in as many chunks as there are blocks; each is some tiles long, the last ones may be short or empty.
struct cu2cann_chunks {
    long long count;
    long long each;
    int blocks;

    explicit cu2cann_chunks(long long all) : count(all)
    {
        long long tiles = (all + cu2cann_tile - 1) / cu2cann_tile;
        long long most = (tiles + cu2cann_most_chunks - 1) / cu2cann_most_chunks;
        each = (most < 1 ? 1 : most) * cu2cann_tile;
        blocks = all < 1 ? 1 : static_cast<int>((all + each - 1) / each);
    }
    __aicore__ inline long long end(long long start) const
    {
        return start + each < count ? start + each : count;
    }
};

template <typename In>
using cu2cann_element = std::decay_t<decltype(std::declval<In>()[0])>;

// Room for a sum of each chunk. Kernels alone know its type: what the function gives, which may be for devices only.
template <typename In, typename Initial>
constexpr size_t cu2cann_room_for_sum = 2 * sizeof(cu2cann_element<In>) + 2 * sizeof(Initial) + 16;

// ---- kernels -------------------------------------------------------------------------------------------

// The sum of each chunk, in the order of its elements.
#define CU2CANN_SUMS                                                                        \
    using T = std::decay_t<decltype(join(initial, in[0]))>;                                 \
    static_assert(sizeof(T) <= cu2cann_room_for_sum<In, Initial>, "no room for the sums");  \
    T* sums = static_cast<T*>(storage)

template <typename In, typename Join, typename Initial>
__global__ __launch_bounds__(cu2cann_tile) void cu2cann_sum_chunks(
    In in, void* storage, cu2cann_chunks chunks, Join join, Initial initial)
{
    CU2CANN_SUMS;
    using reduce = cu2cann_block_reduce<T, cu2cann_tile>;
    __ubuf__ typename reduce::TempStorage shared;
    long long first = static_cast<long long>(blockIdx.x) * chunks.each;
    long long end = chunks.end(first);
    int rank = static_cast<int>(threadIdx.x);
    T total = T();
    for (long long start = first; start < end; start += cu2cann_tile) {
        int valid = end - start < cu2cann_tile ? static_cast<int>(end - start) : cu2cann_tile;
        T own = rank < valid ? static_cast<T>(in[start + rank]) : T();
        T sum = reduce(shared).Reduce(own, join, valid);
        total = start == first ? sum : static_cast<T>(join(total, sum));
        asc_syncthreads();
    }
    if (rank == 0) {
        sums[blockIdx.x] = total;
    }
}
template <typename In, typename Out, typename Join, typename Initial>
__global__ __launch_bounds__(cu2cann_most_chunks) void cu2cann_sum_sums(
    In in, void* storage, int count, Out out, Join join, Initial initial)
{
    CU2CANN_SUMS;
    using reduce = cu2cann_block_reduce<T, cu2cann_most_chunks>;
    __ubuf__ typename reduce::TempStorage shared;
    int rank = static_cast<int>(threadIdx.x);
    T own = rank < count ? sums[rank] : T();
    T total = reduce(shared).Reduce(own, join, count);
    if (rank == 0) {
        total = count == 0 ? static_cast<T>(initial) : static_cast<T>(join(initial, total));
        out[0] = static_cast<std::decay_t<decltype(out[0])>>(total);
    }
}
// What comes before each chunk takes the place of its sum; before the first it is what the scan begins with.
template <typename In, typename Join, typename Initial>
__global__ __launch_bounds__(cu2cann_most_chunks) void cu2cann_scan_sums(
    In in, void* storage, int count, Join join, Initial initial, bool has_initial)
{
    CU2CANN_SUMS;
    using scan = cu2cann_block_scan<T, cu2cann_most_chunks>;
    __ubuf__ typename scan::TempStorage shared;
    int rank = static_cast<int>(threadIdx.x);
    T own = rank < count ? sums[rank] : static_cast<T>(initial);
    T before;
    scan(shared).ExclusiveScan(own, before, join);
    if (rank < count) {
        before = has_initial && rank > 0 ? static_cast<T>(join(initial, before)) : before;
        sums[rank] = rank > 0 ? before : static_cast<T>(initial);
    }
}
template <bool Inclusive, typename In, typename Out, typename Join, typename Initial>
__global__ __launch_bounds__(cu2cann_tile) void cu2cann_scan_chunks(
    In in, Out out, void* storage, cu2cann_chunks chunks, Join join, Initial initial, bool has_initial)
{
    CU2CANN_SUMS;
    using scan = cu2cann_block_scan<T, cu2cann_tile>;
    __ubuf__ typename scan::TempStorage shared;
    long long first = static_cast<long long>(blockIdx.x) * chunks.each;
    long long end = chunks.end(first);
    int rank = static_cast<int>(threadIdx.x);
    T carried = sums[blockIdx.x];
    bool has = has_initial || blockIdx.x > 0;
    for (long long start = first; start < end; start += cu2cann_tile) {
        long long at = start + rank;
        T own = at < end ? static_cast<T>(in[at]) : carried;
        T result, total;
        if (Inclusive) {
            scan(shared).InclusiveScan(own, result, join, total);
            result = has ? static_cast<T>(join(carried, result)) : result;
        } else {
            scan(shared).ExclusiveScan(own, result, join, total);
            result = rank == 0 ? carried : static_cast<T>(join(carried, result));
        }
        if (at < end) {
            out[at] = static_cast<std::decay_t<decltype(out[0])>>(result);
        }
        carried = has ? static_cast<T>(join(carried, total)) : total;
        has = true;
        asc_syncthreads();
    }
}

#undef CU2CANN_SUMS

// ---- the steps of a call -------------------------------------------------------------------------------

template <typename In, typename Out, typename Join, typename Initial>
inline aclError cu2cann_reduce_array(
    void* storage, size_t& bytes, In in, Out out, long long count, Join join, Initial initial, aclrtStream stream)
{
    if (storage == nullptr) {
        bytes = cu2cann_room_for_sum<In, Initial> * cu2cann_most_chunks;
        return ACL_SUCCESS;
    }
    const cu2cann_chunks chunks(count);
    const int blocks = count > 0 ? chunks.blocks : 0;
    if (count > 0) {
        cu2cann_sum_chunks<<<blocks, cu2cann_tile, 0, stream>>>(in, storage, chunks, join, initial);
    }
    cu2cann_sum_sums<<<1, cu2cann_most_chunks, 0, stream>>>(in, storage, blocks, out, join, initial);
    return ACL_SUCCESS;
}
template <bool Inclusive, typename In, typename Out, typename Join, typename Initial>
inline aclError cu2cann_scan_array(void* storage, size_t& bytes, In in, Out out, Join join, Initial initial,
                                   bool has_initial, long long count, aclrtStream stream)
{
    if (storage == nullptr) {
        bytes = cu2cann_room_for_sum<In, Initial> * cu2cann_most_chunks;
        return ACL_SUCCESS;
    }
    if (count < 1) {
        return ACL_SUCCESS;
    }
    const cu2cann_chunks chunks(count);
    cu2cann_sum_chunks<<<chunks.blocks, cu2cann_tile, 0, stream>>>(in, storage, chunks, join, initial);
    cu2cann_scan_sums<<<1, cu2cann_most_chunks, 0, stream>>>(in, storage, chunks.blocks, join, initial, has_initial);
    cu2cann_scan_chunks<Inclusive>
        <<<chunks.blocks, cu2cann_tile, 0, stream>>>(in, out, storage, chunks, join, initial, has_initial);
    return ACL_SUCCESS;
}

// ---- what CUB calls them -------------------------------------------------------------------------------

struct cu2cann_device_reduce {
    template <typename In, typename Out, typename Join, typename T>
    static aclError Reduce(void* storage, size_t& bytes, In in, Out out, long long count, Join join, T initial,
                           aclrtStream stream = nullptr, bool = false)
    {
        return cu2cann_reduce_array(storage, bytes, cu2cann_device(in), cu2cann_device(out), count, join,
                                    cu2cann_device(initial), stream);
    }
    template <typename In, typename Out>
    static aclError Sum(void* storage, size_t& bytes, In in, Out out, long long count, aclrtStream stream = nullptr, bool = false)
    {
        return Reduce(storage, bytes, in, out, count, cu2cann_op_sum(), cu2cann_element<Out>(), stream);
    }
    template <typename In, typename Out>
    static aclError Max(void* storage, size_t& bytes, In in, Out out, long long count, aclrtStream stream = nullptr, bool = false)
    {
        return Reduce(storage, bytes, in, out, count, cu2cann_op_max(),
                      std::numeric_limits<cu2cann_element<In>>::lowest(), stream);
    }
    template <typename In, typename Out>
    static aclError Min(void* storage, size_t& bytes, In in, Out out, long long count, aclrtStream stream = nullptr, bool = false)
    {
        return Reduce(storage, bytes, in, out, count, cu2cann_op_min(),
                      std::numeric_limits<cu2cann_element<In>>::max(), stream);
    }
};

struct cu2cann_device_scan {
    template <typename In, typename Out, typename Join, typename T>
    static aclError ExclusiveScan(void* storage, size_t& bytes, In in, Out out, Join join, T initial, long long count,
                                  aclrtStream stream = nullptr, bool = false)
    {
        return cu2cann_scan_array<false>(storage, bytes, cu2cann_device(in), cu2cann_device(out), join,
                                         cu2cann_device(initial), true, count, stream);
    }
    template <typename In, typename Out>
    static aclError ExclusiveSum(void* storage, size_t& bytes, In in, Out out, long long count,
                                 aclrtStream stream = nullptr, bool = false)
    {
        return ExclusiveScan(storage, bytes, in, out, cu2cann_op_sum(), cu2cann_element<In>(), count, stream);
    }
    template <typename In, typename Out, typename Join>
    static aclError InclusiveScan(void* storage, size_t& bytes, In in, Out out, Join join, long long count,
                                  aclrtStream stream = nullptr, bool = false)
    {
        return cu2cann_scan_array<true>(storage, bytes, cu2cann_device(in), cu2cann_device(out), join,
                                        cu2cann_device(cu2cann_element<In>()), false, count, stream);
    }
    template <typename In, typename Out>
    static aclError InclusiveSum(void* storage, size_t& bytes, In in, Out out, long long count,
                                 aclrtStream stream = nullptr, bool = false)
    {
        return InclusiveScan(storage, bytes, in, out, cu2cann_op_sum(), count, stream);
    }
};

#include "shield_end.h"

#endif // CU2CANN_DEVICE_COLLECTIVE_H
