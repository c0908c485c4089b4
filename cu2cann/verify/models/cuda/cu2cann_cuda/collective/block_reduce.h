// SPDX-License-Identifier: Apache-2.0
//
// Reductions and scans over the threads of a block.
#ifndef CU2CANN_CUDA_COLLECTIVE_BLOCK_REDUCE_H
#define CU2CANN_CUDA_COLLECTIVE_BLOCK_REDUCE_H

#include <vector>

#include "storage.h"

namespace cub {

enum BlockReduceAlgorithm { BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY, BLOCK_REDUCE_RAKING, BLOCK_REDUCE_WARP_REDUCTIONS };
enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE, BLOCK_SCAN_WARP_SCANS };

template <typename T, int X, BlockReduceAlgorithm Algorithm = BLOCK_REDUCE_WARP_REDUCTIONS, int Y = 1, int Z = 1, int = 0>
class BlockReduce {
    static constexpr int threads = X * Y * Z;

public:
    using TempStorage = TempStorageOf<T, threads>;
    BlockReduce() : storage_(own_storage<TempStorage>()) {}
    explicit BlockReduce(TempStorage& storage) : storage_(storage) {}

    // The result is the first thread's.
    template <typename Combine>
    T Reduce(T value, Combine combine, int valid = threads) {
        const int rank = block_rank();
        storage_[rank] = value;
        block_barrier();
        return rank == 0 ? reduce(storage_.values(), valid < threads ? valid : threads, combine) : value;
    }
    template <int Items, typename Combine>
    T Reduce(T (&values)[Items], Combine combine) {
        T made = values[0];
        for (int i = 1; i < Items; ++i) {
            made = combine(made, values[i]);
        }
        return Reduce(made, combine);
    }
    T Sum(T value) { return Reduce(value, cub::Sum()); }
    T Sum(T value, int valid) { return Reduce(value, cub::Sum(), valid); }
    template <int Items>
    T Sum(T (&values)[Items]) { return Reduce(values, cub::Sum()); }

private:
    template <typename Combine>
    static T reduce(T* values, int count, Combine combine) {
        if (Algorithm == BLOCK_REDUCE_WARP_REDUCTIONS) {
            return reduce_in_order(values, count, combine);
        }
        const bool any_order = Algorithm == BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY && threads > 32 && threads % 32 == 0;
        return any_order && count == threads ? reduce_in_any_order(values, threads, combine)
                                             : reduce_by_raking(values, count, threads, combine);
    }

    TempStorage& storage_;
};

template <typename T, int X, BlockScanAlgorithm Algorithm = BLOCK_SCAN_RAKING, int Y = 1, int Z = 1, int = 0>
class BlockScan {
    static constexpr int threads = X * Y * Z;

    // What a scan begins with.
    struct Nothing {
        static constexpr bool given = false, called = false;
        T operator()(const T& all) const { return all; }
    };
    struct Initial {
        static constexpr bool given = true, called = false;
        T value;
        T operator()(const T&) const { return value; }
    };
    template <typename Prefix>
    struct Called {
        static constexpr bool given = true, called = true;
        Prefix& prefix;
        T operator()(const T& all) const { return prefix(all); }
    };

public:
    using TempStorage = TempStorageOf<T, 2 * threads + 2>;
    BlockScan() : storage_(own_storage<TempStorage>()) {}
    explicit BlockScan(TempStorage& storage) : storage_(storage) {}

    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine) { run(in, combine, Nothing()); out = after(); }
    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine, T& total) { InclusiveScan(in, out, combine); total = whole(); }
    template <typename Combine, typename Prefix>
    auto InclusiveScan(T in, T& out, Combine combine, Prefix& prefix) -> decltype((void)prefix(in)) {
        run(in, combine, Called<Prefix>{prefix});
        out = after();
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine) {
        run(in, combine, Initial{initial});
        out = before();
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine, T& total) { ExclusiveScan(in, out, initial, combine); total = whole(); }
    template <typename Combine, typename Prefix>
    auto ExclusiveScan(T in, T& out, Combine combine, Prefix& prefix) -> decltype((void)prefix(in)) {
        run(in, combine, Called<Prefix>{prefix});
        out = before();
    }
    template <typename Combine>
    auto ExclusiveScan(T in, T& out, Combine combine) -> decltype((void)combine(in, in)) { run(in, combine, Nothing()); out = block_rank() == 0 ? in : before(); }
    void InclusiveSum(T in, T& out) { InclusiveScan(in, out, cub::Sum()); }
    void InclusiveSum(T in, T& out, T& total) { InclusiveScan(in, out, cub::Sum(), total); }
    void ExclusiveSum(T in, T& out) { ExclusiveScan(in, out, T(), cub::Sum()); }
    void ExclusiveSum(T in, T& out, T& total) { ExclusiveScan(in, out, T(), cub::Sum(), total); }
    template <typename Prefix>
    auto InclusiveSum(T in, T& out, Prefix& prefix) -> decltype((void)prefix(in)) { InclusiveScan(in, out, cub::Sum(), prefix); }
    template <typename Prefix>
    auto ExclusiveSum(T in, T& out, Prefix& prefix) -> decltype((void)prefix(in)) { ExclusiveScan(in, out, cub::Sum(), prefix); }

    template <typename Combine>
    auto ExclusiveScan(T in, T& out, Combine combine, T& total) -> decltype((void)combine(in, in)) { ExclusiveScan(in, out, combine); total = whole(); }

    // Several items of each thread: the thread's own are scanned, then shifted by what is before.
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine) { run_items<true>(in, out, combine, Nothing()); }
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, T& total) { InclusiveScan(in, out, combine); total = whole(); }
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine) { run_items<true>(in, out, combine, Initial{initial}); }
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine, T& total) { InclusiveScan(in, out, initial, combine); total = whole(); }
    template <int Items, typename Combine, typename Prefix>
    auto InclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, Prefix& prefix) -> decltype((void)prefix(in[0])) {
        run_items<true>(in, out, combine, Called<Prefix>{prefix});
    }
    template <int Items, typename Combine>
    void ExclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine) { run_items<false>(in, out, combine, Nothing()); }
    template <int Items, typename Combine>
    auto ExclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, T& total) -> decltype((void)combine(in[0], in[0])) { ExclusiveScan(in, out, combine); total = whole(); }
    template <int Items, typename Combine>
    void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine) { run_items<false>(in, out, combine, Initial{initial}); }
    template <int Items, typename Combine>
    void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine, T& total) { ExclusiveScan(in, out, initial, combine); total = whole(); }
    template <int Items, typename Combine, typename Prefix>
    auto ExclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, Prefix& prefix) -> decltype((void)prefix(in[0])) {
        run_items<false>(in, out, combine, Called<Prefix>{prefix});
    }
    template <int Items>
    void InclusiveSum(T (&in)[Items], T (&out)[Items]) { InclusiveScan(in, out, cub::Sum()); }
    template <int Items>
    void InclusiveSum(T (&in)[Items], T (&out)[Items], T& total) { InclusiveScan(in, out, cub::Sum(), total); }
    template <int Items>
    void ExclusiveSum(T (&in)[Items], T (&out)[Items]) { ExclusiveScan(in, out, T(), cub::Sum()); }
    template <int Items>
    void ExclusiveSum(T (&in)[Items], T (&out)[Items], T& total) { ExclusiveScan(in, out, T(), cub::Sum(), total); }
    template <int Items, typename Prefix>
    auto ExclusiveSum(T (&in)[Items], T (&out)[Items], Prefix& prefix) -> decltype((void)prefix(in[0])) { ExclusiveScan(in, out, cub::Sum(), prefix); }
    template <int Items, typename Prefix>
    auto InclusiveSum(T (&in)[Items], T (&out)[Items], Prefix& prefix) -> decltype((void)prefix(in[0])) { InclusiveScan(in, out, cub::Sum(), prefix); }

private:
    // The inclusive results lie in the first half of the storage, what is before each in the second.
    template <typename Combine, typename Prefix>
    void run(T in, Combine combine, Prefix prefix) {
        const int rank = block_rank();
        storage_[rank] = in;
        block_barrier();
        if (rank == 0) {
            T* const after = storage_.values();
            const int launched = (int)cu2cann_model::current_block->threads();
            const int count = launched < threads ? launched : threads;
            if (Algorithm == BLOCK_SCAN_WARP_SCANS) {
                scan_by_warps(after, after + threads, count, combine, prefix);
            } else {
                scan_by_raking(after, after + threads, count, combine, prefix);
            }
        }
        block_barrier();
    }
    template <typename Combine, typename Prefix>
    static void scan_by_raking(T* after, T* before, int count, Combine combine, Prefix prefix) {
        const int each = raked(threads);
        int lanes = 0;
        for (int start = 0; start < count; start += each) {
            T made = after[start];
            for (int i = start + 1; i < start + each && i < count; ++i) {
                made = combine(made, after[i]);
            }
            before[lanes++] = made;
        }
        std::vector<T> sums(before, before + lanes);
        scan_lanes(sums.data(), lanes, combine);
        after[2 * threads] = sums[lanes - 1];
        constexpr bool given = Prefix::given;
        const T first = prefix(sums[lanes - 1]);
        for (int lane = 0; lane < lanes; ++lane) {
            bool has = given || lane > 0;
            T running = lane == 0 ? first : given ? T(combine(first, sums[lane - 1])) : sums[lane - 1];
            for (int i = lane * each; i < (lane + 1) * each && i < count; ++i) {
                before[i] = running;
                running = has ? T(combine(running, after[i])) : after[i];
                after[i] = running;
                has = true;
            }
        }
    }
    template <typename Combine, typename Prefix>
    static void scan_by_warps(T* after, T* before, int count, Combine combine, Prefix prefix) {
        std::vector<T> sums;
        for (int start = 0; start < count; start += 32) {
            const int lanes = count - start < 32 ? count - start : 32;
            scan_lanes(after + start, lanes, combine);
            sums.push_back(after[start + lanes - 1]);
        }
        std::vector<T> ahead = sums;  // What comes before each warp; nothing before the first.
        T all = sums[0];
        for (size_t warp = 1; warp < sums.size(); ++warp) {
            ahead[warp] = all;
            all = combine(all, sums[warp]);
        }
        after[2 * threads] = all;
        const T first = prefix(all);
        for (size_t warp = 0; warp < sums.size() && Prefix::given && !Prefix::called; ++warp) {
            ahead[warp] = warp == 0 ? first : T(combine(first, ahead[warp]));
        }
        for (int i = count - 1; i >= 0; --i) {
            const bool has = i >= 32 || (Prefix::given && !Prefix::called);
            const T& mine = ahead[i / 32];
            before[i] = i % 32 == 0 ? mine : has ? T(combine(mine, after[i - 1])) : after[i - 1];
            after[i] = has ? T(combine(mine, after[i])) : after[i];
            if (Prefix::called) {
                before[i] = i == 0 ? first : T(combine(first, before[i]));
                after[i] = combine(first, after[i]);
            }
        }
    }
    T after() { return storage_[block_rank()]; }
    T before() { return storage_[threads + block_rank()]; }
    T whole() { return storage_[2 * threads]; }

    template <int Items, typename Combine>
    static T folded(T (&in)[Items], Combine combine) {
        T made = in[0];
        for (int i = 1; i < Items; ++i) {
            made = combine(made, in[i]);
        }
        return made;
    }
    template <bool Inclusive, int Items, typename Combine, typename Prefix>
    void run_items(T (&in)[Items], T (&out)[Items], Combine combine, Prefix prefix) {
        run(folded(in, combine), combine, prefix);
        if (Items == 1) {
            out[0] = Inclusive ? after() : before();
        } else {
            spread<Inclusive>(in, out, combine, Prefix::given || block_rank() != 0, before());
        }
    }
    template <bool Inclusive, int Items, typename Combine>
    static void spread(T (&in)[Items], T (&out)[Items], Combine combine, bool has, T running) {
        for (int i = 0; i < Items; ++i) {
            const T next = has ? T(combine(running, in[i])) : in[i];
            out[i] = Inclusive ? next : running;
            running = next;
            has = true;
        }
    }

    TempStorage& storage_;
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_BLOCK_REDUCE_H
