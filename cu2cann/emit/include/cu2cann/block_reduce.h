// Reductions over the threads of a block, as of CUB. The first thread gets the result.
// Every thread of the block must call them; storage is used again only after a barrier.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_BLOCK_REDUCE_H
#define CU2CANN_BLOCK_REDUCE_H

#include "collective.h"

#include "shield_begin.h"

enum cu2cann_block_reduce_algorithm {
    cu2cann_block_reduce_raking_commutative_only,
    cu2cann_block_reduce_raking,
    cu2cann_block_reduce_warp_reductions,
};

template <typename Given, int X, cu2cann_block_reduce_algorithm Algorithm = cu2cann_block_reduce_warp_reductions,
          int Y = 1, int Z = 1, int Architecture = 0>
class cu2cann_block_reduce {
    using T = typename cu2cann_collective<Given>::type;
    static constexpr int threads = X * Y * Z;
    static constexpr int warps = (threads + 31) / 32;
    static constexpr bool by_warps = Algorithm == cu2cann_block_reduce_warp_reductions;
    static constexpr bool any_order =
        Algorithm == cu2cann_block_reduce_raking_commutative_only && threads > 32 && threads % 32 == 0;
    // One warp rakes over the values of all threads: a segment for each of its lanes.
    static constexpr int segment = (threads + 31) / 32;
    static constexpr int rakers = (threads + segment - 1) / segment;

public:
    using TempStorage = cu2cann_slots<T, by_warps ? warps : threads>;

    __aicore__ inline cu2cann_block_reduce() : storage_{cu2cann_own_storage<TempStorage>()} {}
    __aicore__ inline explicit cu2cann_block_reduce(TempStorage& storage) : storage_(storage) {}

    template <typename Join>
    __aicore__ inline T Reduce(T value, Join join, int valid)
    {
        int count = valid < threads ? valid : threads;
        if (by_warps) {
            return reduce_warps(value, join, count);
        }
        return any_order && count == threads ? rake_any_order(value, join) : rake(value, join, count);
    }
    template <typename Join>
    __aicore__ inline T Reduce(T value, Join join)
    {
        return Reduce(value, join, threads);
    }
    template <int Items, typename Join>
    __aicore__ inline T Reduce(T (&values)[Items], Join join)
    {
        return Reduce(cu2cann_fold_items(values, join), join, threads);
    }
    __aicore__ inline T Sum(T value)
    {
        return Reduce(value, cu2cann_op_plus<>(), threads);
    }
    __aicore__ inline T Sum(T value, int valid)
    {
        return Reduce(value, cu2cann_op_plus<>(), valid);
    }
    template <int Items>
    __aicore__ inline T Sum(T (&values)[Items])
    {
        return Reduce(values, cu2cann_op_plus<>());
    }

private:
    // Each warp by itself, then the warps one after the other.
    template <typename Join>
    __aicore__ inline T reduce_warps(T value, Join join, int count)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        T* sums = storage_.values();
        T total = cu2cann_fold_lanes<32>(value, join, rank % 32, count - rank / 32 * 32);
        if (warps == 1) {
            return total;
        }
        if (rank % 32 == 0) {
            sums[rank / 32] = total;
        }
        asc_syncthreads();
        if (rank == 0) {
            for (int warp = 1; warp * 32 < count; ++warp) {
                total = static_cast<T>(join(total, sums[warp]));
            }
        }
        return total;
    }
    template <typename Join>
    __aicore__ inline T rake(T value, Join join, int count)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        if (warps == 1) {
            return cu2cann_fold_lanes<32>(value, join, rank, count);
        }
        T* values = storage_.values();
        values[rank] = value;
        asc_syncthreads();
        if (rank < rakers) {
            value = values[rank * segment];
            int end = (rank + 1) * segment < count ? (rank + 1) * segment : count;
            for (int i = rank * segment + 1; i < end; ++i) {
                value = static_cast<T>(join(value, values[i]));
            }
            value = cu2cann_fold_lanes<32>(value, join, rank, (count + segment - 1) / segment);
        }
        return value;
    }
    // The raking warp keeps its own values; the others leave theirs.
    template <typename Join>
    __aicore__ inline T rake_any_order(T value, Join join)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        T* values = storage_.values();
        if (rank >= 32) {
            values[rank - 32] = value;
        }
        asc_syncthreads();
        if (rank < 32) {
            for (int i = 0; i < segment - 1; ++i) {
                value = static_cast<T>(join(value, values[rank * (segment - 1) + i]));
            }
            value = cu2cann_fold_lanes<32>(value, join, rank, 32);
        }
        return value;
    }

    TempStorage& storage_;
};

#include "shield_end.h"

#endif // CU2CANN_BLOCK_REDUCE_H
