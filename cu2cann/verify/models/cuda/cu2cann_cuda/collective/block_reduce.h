// SPDX-License-Identifier: Apache-2.0
//
// Reductions and scans over the threads of a block.
#ifndef CU2CANN_CUDA_COLLECTIVE_BLOCK_REDUCE_H
#define CU2CANN_CUDA_COLLECTIVE_BLOCK_REDUCE_H

#include "storage.h"

namespace cub {

enum BlockReduceAlgorithm { BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY, BLOCK_REDUCE_RAKING, BLOCK_REDUCE_WARP_REDUCTIONS };
enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE, BLOCK_SCAN_WARP_SCANS };

template <typename T, int X, BlockReduceAlgorithm = BLOCK_REDUCE_WARP_REDUCTIONS, int Y = 1, int Z = 1, int = 0>
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
        return rank == 0 ? reduce_in_order(storage_.values(), valid < threads ? valid : threads, combine) : value;
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
    TempStorage& storage_;
};

template <typename T, int X, BlockScanAlgorithm = BLOCK_SCAN_RAKING, int Y = 1, int Z = 1, int = 0>
class BlockScan {
    static constexpr int threads = X * Y * Z;

public:
    using TempStorage = TempStorageOf<T, 2 * threads + 2>;
    BlockScan() : storage_(own_storage<TempStorage>()) {}
    explicit BlockScan(TempStorage& storage) : storage_(storage) {}

    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine) { run(in, combine, no_prefix()); out = after(); }
    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine, T& total) { InclusiveScan(in, out, combine); total = whole(); }
    template <typename Combine, typename Prefix>
    auto InclusiveScan(T in, T& out, Combine combine, Prefix& prefix) -> decltype((void)prefix(in)) {
        run(in, combine, [&](T all, bool& has) { has = true; return prefix(all); });
        out = after();
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine) {
        run(in, combine, [=](T, bool& has) { has = true; return initial; });
        out = before();
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine, T& total) { ExclusiveScan(in, out, initial, combine); total = whole(); }
    template <typename Combine, typename Prefix>
    auto ExclusiveScan(T in, T& out, Combine combine, Prefix& prefix) -> decltype((void)prefix(in)) {
        run(in, combine, [&](T all, bool& has) { has = true; return prefix(all); });
        out = before();
    }
    template <typename Combine>
    auto ExclusiveScan(T in, T& out, Combine combine) -> decltype((void)combine(in, in)) { run(in, combine, no_prefix()); out = block_rank() == 0 ? in : before(); }
    void InclusiveSum(T in, T& out) { InclusiveScan(in, out, cub::Sum()); }
    void InclusiveSum(T in, T& out, T& total) { InclusiveScan(in, out, cub::Sum(), total); }
    void ExclusiveSum(T in, T& out) { ExclusiveScan(in, out, T(), cub::Sum()); }
    void ExclusiveSum(T in, T& out, T& total) { ExclusiveScan(in, out, T(), cub::Sum(), total); }
    template <typename Prefix>
    auto InclusiveSum(T in, T& out, Prefix& prefix) -> decltype((void)prefix(in)) { InclusiveScan(in, out, cub::Sum(), prefix); }
    template <typename Prefix>
    auto ExclusiveSum(T in, T& out, Prefix& prefix) -> decltype((void)prefix(in)) { ExclusiveScan(in, out, cub::Sum(), prefix); }

    // Several items of each thread: the thread's own are scanned, then shifted by what is before.
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine) {
        run(folded(in, combine), combine, no_prefix());
        spread<true>(in, out, combine, block_rank() != 0, before());
    }
    template <int Items, typename Combine>
    void InclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, T& total) { InclusiveScan(in, out, combine); total = whole(); }
    template <int Items, typename Combine>
    void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine) {
        run(folded(in, combine), combine, [=](T, bool& has) { has = true; return initial; });
        spread<false>(in, out, combine, true, before());
    }
    template <int Items, typename Combine>
    void ExclusiveScan(T (&in)[Items], T (&out)[Items], T initial, Combine combine, T& total) { ExclusiveScan(in, out, initial, combine); total = whole(); }
    template <int Items, typename Combine, typename Prefix>
    auto ExclusiveScan(T (&in)[Items], T (&out)[Items], Combine combine, Prefix& prefix) -> decltype((void)prefix(in[0])) {
        run(folded(in, combine), combine, [&](T all, bool& has) { has = true; return prefix(all); });
        spread<false>(in, out, combine, true, before());
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

private:
    // The inclusive results lie in the first half of the storage, what is before each in the second.
    template <typename Combine, typename Prefix>
    void run(T in, Combine combine, Prefix prefix) {
        const int rank = block_rank();
        storage_[rank] = in;
        block_barrier();
        if (rank == 0) {
            T* const after = storage_.values();
            T* const before = after + threads;
            const int count = (int)cu2cann_model::current_block->threads() < threads ? (int)cu2cann_model::current_block->threads() : threads;
            T all = after[0];
            for (int i = 1; i < count; ++i) {
                all = combine(all, after[i]);
            }
            bool has = false;
            T running = prefix(all, has);
            for (int i = 0; i < count; ++i) {
                before[i] = running;
                running = has ? T(combine(running, after[i])) : after[i];
                after[i] = running;
                has = true;
            }
            after[2 * threads] = all;
        }
        block_barrier();
    }
    static auto no_prefix() { return [](T all, bool&) { return all; }; }
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
