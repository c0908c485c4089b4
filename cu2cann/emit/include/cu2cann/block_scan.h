// Scans over the threads of a block, as of CUB.
// Every thread of the block must call them; storage is used again only after a barrier.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_BLOCK_SCAN_H
#define CU2CANN_BLOCK_SCAN_H

#include "collective.h"

#include "shield_begin.h"

enum cu2cann_block_scan_algorithm {
    cu2cann_block_scan_raking,
    cu2cann_block_scan_raking_memoize,
    cu2cann_block_scan_warp_scans,
};

// What a scan begins with: nothing, a value, or what a function makes of the block's total.
template <typename T>
struct cu2cann_begin_empty {
    static constexpr bool given = false;
    static constexpr bool called = false;
    __aicore__ inline T operator()(const T& total)
    {
        return total;
    }
};
template <typename T>
struct cu2cann_begin_value {
    static constexpr bool given = true;
    static constexpr bool called = false;
    T value;
    __aicore__ inline T operator()(const T&)
    {
        return value;
    }
};
template <typename T, typename Function>
struct cu2cann_begin_call {
    static constexpr bool given = true;
    static constexpr bool called = true;
    Function& function;
    // The first warp calls it as a whole; what counts is the result of the first lane.
    __aicore__ inline T operator()(const T& total)
    {
        return cu2cann_from_lane(static_cast<T>(function(total)), 0);
    }
};

template <typename Given, int X, cu2cann_block_scan_algorithm Algorithm = cu2cann_block_scan_raking,
          int Y = 1, int Z = 1, int Architecture = 0>
class cu2cann_block_scan {
    using T = typename cu2cann_collective<Given>::type;
    static constexpr int threads = X * Y * Z;
    static constexpr int warps = (threads + 31) / 32;
    static constexpr bool by_warps = Algorithm == cu2cann_block_scan_warp_scans;
    // One warp rakes over the values of all threads: a segment for each of its lanes.
    static constexpr int segment = (threads + 31) / 32;
    static constexpr int rakers = (threads + segment - 1) / segment;

    using sum = cu2cann_op_plus<>;
    using empty = cu2cann_begin_empty<T>;
    using value_first = cu2cann_begin_value<T>;
    template <typename Function>
    using call_first = cu2cann_begin_call<T, Function>;

public:
    // One more for the total of the block, or what the scan begins with.
    using TempStorage = cu2cann_slots<T, (by_warps ? warps : threads) + 1>;

    __aicore__ inline cu2cann_block_scan() : storage_{cu2cann_own_storage<TempStorage>()} {}
    __aicore__ inline explicit cu2cann_block_scan(TempStorage& storage) : storage_(storage) {}

    // ---- one value of each thread ----------------------------------------------------------------------

    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, Join join)
    {
        T total;
        InclusiveScan(in, out, join, total);
    }
    template <typename Join>
    __aicore__ inline void InclusiveScan(T in, T& out, Join join, T& total)
    {
        out = run<true>(in, join, empty{}, total);
    }
    template <typename Join, typename Function>
    __aicore__ inline void InclusiveScan(T in, T& out, Join join, Function& function)
    {
        T total;
        out = run<true>(in, join, call_first<Function>{function}, total);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, Join join)
    {
        T total;
        ExclusiveScan(in, out, join, total);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, Join join, T& total)
    {
        out = run<false>(in, join, empty{}, total);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, T initial, Join join)
    {
        T total;
        ExclusiveScan(in, out, initial, join, total);
    }
    template <typename Join>
    __aicore__ inline void ExclusiveScan(T in, T& out, T initial, Join join, T& total)
    {
        out = run<false>(in, join, value_first{initial}, total);
    }
    template <typename Join, typename Function>
    __aicore__ inline void ExclusiveScan(T in, T& out, Join join, Function& function)
    {
        T total;
        out = run<false>(in, join, call_first<Function>{function}, total);
    }
    __aicore__ inline void InclusiveSum(T in, T& out)
    {
        InclusiveScan(in, out, sum{});
    }
    __aicore__ inline void InclusiveSum(T in, T& out, T& total)
    {
        InclusiveScan(in, out, sum{}, total);
    }
    template <typename Function>
    __aicore__ inline void InclusiveSum(T in, T& out, Function& function)
    {
        InclusiveScan(in, out, sum{}, function);
    }
    __aicore__ inline void ExclusiveSum(T in, T& out)
    {
        ExclusiveScan(in, out, T(), sum{});
    }
    __aicore__ inline void ExclusiveSum(T in, T& out, T& total)
    {
        ExclusiveScan(in, out, T(), sum{}, total);
    }
    template <typename Function>
    __aicore__ inline void ExclusiveSum(T in, T& out, Function& function)
    {
        ExclusiveScan(in, out, sum{}, function);
    }

    // ---- several values of each thread, side by side ---------------------------------------------------

    template <int Items, typename Join>
    __aicore__ inline void InclusiveScan(T (&in)[Items], T (&out)[Items], Join join)
    {
        T total;
        run_items<true>(in, out, join, empty{}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void InclusiveScan(T (&in)[Items], T (&out)[Items], Join join, T& total)
    {
        run_items<true>(in, out, join, empty{}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void InclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Join join)
    {
        T total;
        run_items<true>(in, out, join, value_first{initial}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void InclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Join join, T& total)
    {
        run_items<true>(in, out, join, value_first{initial}, total);
    }
    template <int Items, typename Join, typename Function>
    __aicore__ inline void InclusiveScan(T (&in)[Items], T (&out)[Items], Join join, Function& function)
    {
        T total;
        run_items<true>(in, out, join, call_first<Function>{function}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void ExclusiveScan(T (&in)[Items], T (&out)[Items], Join join)
    {
        T total;
        run_items<false>(in, out, join, empty{}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void ExclusiveScan(T (&in)[Items], T (&out)[Items], Join join, T& total)
    {
        run_items<false>(in, out, join, empty{}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Join join)
    {
        T total;
        run_items<false>(in, out, join, value_first{initial}, total);
    }
    template <int Items, typename Join>
    __aicore__ inline void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Join join, T& total)
    {
        run_items<false>(in, out, join, value_first{initial}, total);
    }
    template <int Items, typename Join, typename Function>
    __aicore__ inline void ExclusiveScan(T (&in)[Items], T (&out)[Items], Join join, Function& function)
    {
        T total;
        run_items<false>(in, out, join, call_first<Function>{function}, total);
    }
    template <int Items>
    __aicore__ inline void InclusiveSum(T (&in)[Items], T (&out)[Items])
    {
        InclusiveScan(in, out, sum{});
    }
    template <int Items>
    __aicore__ inline void InclusiveSum(T (&in)[Items], T (&out)[Items], T& total)
    {
        InclusiveScan(in, out, sum{}, total);
    }
    template <int Items, typename Function>
    __aicore__ inline void InclusiveSum(T (&in)[Items], T (&out)[Items], Function& function)
    {
        InclusiveScan(in, out, sum{}, function);
    }
    template <int Items>
    __aicore__ inline void ExclusiveSum(T (&in)[Items], T (&out)[Items])
    {
        ExclusiveScan(in, out, T(), sum{});
    }
    template <int Items>
    __aicore__ inline void ExclusiveSum(T (&in)[Items], T (&out)[Items], T& total)
    {
        ExclusiveScan(in, out, T(), sum{}, total);
    }
    template <int Items, typename Function>
    __aicore__ inline void ExclusiveSum(T (&in)[Items], T (&out)[Items], Function& function)
    {
        ExclusiveScan(in, out, sum{}, function);
    }

private:
    template <bool Inclusive, typename Join, typename Begin>
    __aicore__ inline T run(T value, Join join, Begin begin, T& total)
    {
        if constexpr (by_warps) {
            return scan_warps<Inclusive>(value, join, begin, total);
        } else {
            return rake<Inclusive>(value, join, begin, total);
        }
    }
    // A thread's items are joined, scanned over the block, and spread again.
    template <bool Inclusive, int Items, typename Join, typename Begin>
    __aicore__ inline void run_items(T (&in)[Items], T (&out)[Items], Join join, Begin begin, T& total)
    {
        if constexpr (Items == 1) {
            out[0] = run<Inclusive>(in[0], join, begin, total);
            return;
        }
        T running = run<false>(cu2cann_fold_items(in, join), join, begin, total);
        bool has = Begin::given || cu2cann_rank_in_block<X, Y, Z>() > 0;
#pragma unroll
        for (int i = 0; i < Items; ++i) {
            T next = has ? static_cast<T>(join(running, in[i])) : in[i];
            out[i] = Inclusive ? next : running;
            running = next;
            has = true;
        }
    }
    template <bool Inclusive, typename Join, typename Begin>
    __aicore__ inline T rake(T value, Join join, Begin begin, T& total)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        T* values = storage_.values();
        values[rank] = value;
        asc_syncthreads();
        if (rank < rakers) {
            rake_segment<Inclusive>(values, rank, join, begin);
        }
        asc_syncthreads();
        total = values[threads];
        return values[rank];
    }
    template <bool Inclusive, typename Join, typename Begin>
    __aicore__ inline void rake_segment(T* values, int rank, Join join, Begin begin)
    {
        int start = rank * segment;
        int end = start + segment < threads ? start + segment : threads;
        T sum_here = values[start];
        for (int i = start + 1; i < end; ++i) {
            sum_here = static_cast<T>(join(sum_here, values[i]));
        }
        T through = cu2cann_scan_lanes<32>(sum_here, join, rank);
        T whole = cu2cann_from_lane(through, rakers - 1);
        T running = cu2cann_from_below<32>(through, 1);
        bool has = rank > 0;
        if (Begin::given) {
            T first = begin(whole);
            running = has ? static_cast<T>(join(first, running)) : first;
            has = true;
        }
        for (int i = start; i < end; ++i) {
            T next = has ? static_cast<T>(join(running, values[i])) : values[i];
            values[i] = Inclusive ? next : running;
            running = next;
            has = true;
        }
        if (rank == 0) {
            values[threads] = whole;
        }
    }
    template <bool Inclusive, typename Join, typename Begin>
    __aicore__ inline T scan_warps(T value, Join join, Begin begin, T& total)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        int lane = rank % 32;
        int warp = rank / 32;
        T* sums = storage_.values();
        T through = cu2cann_scan_lanes<32>(value, join, lane);
        T below = cu2cann_from_below<32>(through, 1);
        if (lane == 31 || rank == threads - 1) {
            sums[warp] = through;
        }
        asc_syncthreads();
        total = sums[0];
        T before = total;
        for (int i = 1; i < warps; ++i) {
            before = i == warp ? total : before;
            total = static_cast<T>(join(total, sums[i]));
        }
        bool has = warp > 0;
        if (Begin::given && !Begin::called) {
            T first = begin(total);
            before = has ? static_cast<T>(join(first, before)) : first;
            has = true;
        }
        T result = Inclusive ? through : below;
        if (has) {
            result = Inclusive || lane > 0 ? static_cast<T>(join(before, result)) : before;
        }
        if constexpr (Begin::called) {
            if (warp == 0) {
                T first = begin(total);
                if (lane == 0) {
                    sums[warps] = first;
                }
            }
            asc_syncthreads();
            result = Inclusive || rank > 0 ? static_cast<T>(join(sums[warps], result)) : sums[warps];
        }
        return result;
    }

    TempStorage& storage_;
};

#include "shield_end.h"

#endif // CU2CANN_BLOCK_SCAN_H
