// SPDX-License-Identifier: Apache-2.0
//
// Collectives of the lanes of a warp.
#ifndef CU2CANN_CUDA_COLLECTIVE_WARP_H
#define CU2CANN_CUDA_COLLECTIVE_WARP_H

#include "block_move.h"

namespace cub {

struct NoStorage { NoStorage& Alias() { return *this; } };

// The lanes of a group of `Lanes` within the warp, and what they give each other.
template <int Lanes>
struct LaneGroup {
    static unsigned mask() { return cu2cann_model::segment(Lanes); }
    static int rank() { return (int)(LaneId() % Lanes); }
    template <typename T>
    static T of(const T& value, int rank) { return cu2cann_model::given(mask(), value, LaneId() / Lanes * Lanes + (unsigned)rank); }
    template <typename T>
    static T below(const T& value, int by) { return of(value, rank() >= by ? rank() - by : rank()); }
    template <typename T>
    static T above(const T& value, int by) { return of(value, rank() + by < Lanes ? rank() + by : rank()); }
};

template <typename T, int Lanes = 32, int = 0>
class WarpReduce : LaneGroup<Lanes> {
    using Group = LaneGroup<Lanes>;

public:
    using TempStorage = NoStorage;
    explicit WarpReduce(TempStorage&) {}
    template <typename Combine>
    T Reduce(T value, Combine combine, int valid = Lanes) {
        for (int by = 1; by < Lanes; by *= 2) {
            const T other = Group::above(value, by);
            if (Group::rank() + by < valid) {
                value = combine(value, other);
            }
        }
        return value;
    }
    T Sum(T value) { return Reduce(value, cub::Sum()); }
    T Sum(T value, int valid) { return Reduce(value, cub::Sum(), valid); }

    // The values of a segment, gathered by the lane at its head.
    template <typename Flag, typename Combine>
    T HeadSegmentedReduce(T value, Flag head, Combine combine) {
        const unsigned heads = __ballot_sync(Group::mask(), head != 0) >> LaneId() / Lanes * Lanes;
        return segmented(value, combine, [=](int next) { return (heads >> next & 1) != 0; });
    }
    template <typename Flag, typename Combine>
    T TailSegmentedReduce(T value, Flag tail, Combine combine) {
        const unsigned tails = __ballot_sync(Group::mask(), tail != 0) >> LaneId() / Lanes * Lanes;
        return segmented(value, combine, [=](int next) { return (tails >> (next - 1) & 1) != 0; });
    }
    template <typename Flag>
    T HeadSegmentedSum(T value, Flag head) { return HeadSegmentedReduce(value, head, cub::Sum()); }
    template <typename Flag>
    T TailSegmentedSum(T value, Flag tail) { return TailSegmentedReduce(value, tail, cub::Sum()); }

private:
    template <typename Combine, typename Begins>
    T segmented(T value, Combine combine, Begins begins) {
        int end = Group::rank() + 1;
        while (end < Lanes && !begins(end)) {
            ++end;
        }
        return Reduce(value, combine, end);
    }
};

template <typename T, int Lanes = 32, int = 0>
class WarpScan : LaneGroup<Lanes> {
    using Group = LaneGroup<Lanes>;

public:
    using TempStorage = NoStorage;
    explicit WarpScan(TempStorage&) {}
    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine) {
        T value = in;
        for (int by = 1; by < Lanes; by *= 2) {
            const T other = Group::below(value, by);
            if (Group::rank() >= by) {
                value = combine(other, value);
            }
        }
        out = value;
    }
    template <typename Combine>
    void InclusiveScan(T in, T& out, Combine combine, T& total) {
        InclusiveScan(in, out, combine);
        total = Group::of(out, Lanes - 1);
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine) {
        T value;
        InclusiveScan(in, value, combine);
        const T before = Group::below(value, 1);
        out = Group::rank() == 0 ? initial : T(combine(initial, before));
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, T initial, Combine combine, T& total) {
        T value;
        InclusiveScan(in, value, combine, total);
        const T before = Group::below(value, 1);
        out = Group::rank() == 0 ? initial : T(combine(initial, before));
    }
    template <typename Combine>
    void InclusiveScan(T in, T& out, T initial, Combine combine) {
        InclusiveScan(in, out, combine);
        out = combine(initial, out);
    }
    template <typename Combine>
    void InclusiveScan(T in, T& out, T initial, Combine combine, T& total) {
        InclusiveScan(in, out, combine, total);
        out = combine(initial, out);
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, Combine combine) {
        InclusiveScan(in, out, combine);
        out = Group::below(out, 1);
    }
    template <typename Combine>
    void ExclusiveScan(T in, T& out, Combine combine, T& total) {
        InclusiveScan(in, out, combine, total);
        out = Group::below(out, 1);
    }
    template <typename Combine>
    void Scan(T in, T& inclusive, T& exclusive, Combine combine) {
        InclusiveScan(in, inclusive, combine);
        exclusive = Group::below(inclusive, 1);
    }
    template <typename Combine>
    void Scan(T in, T& inclusive, T& exclusive, T initial, Combine combine) {
        ExclusiveScan(in, exclusive, initial, combine);
        InclusiveScan(in, inclusive, initial, combine);
    }
    void InclusiveSum(T in, T& out) { InclusiveScan(in, out, cub::Sum()); }
    void InclusiveSum(T in, T& out, T& total) { InclusiveScan(in, out, cub::Sum(), total); }
    void ExclusiveSum(T in, T& out) { ExclusiveScan(in, out, T(), cub::Sum()); }
    void ExclusiveSum(T in, T& out, T& total) { ExclusiveScan(in, out, T(), cub::Sum(), total); }
    T Broadcast(T value, unsigned source) { return Group::of(value, (int)source); }
};

template <int Lanes>
struct WarpWait { void operator()() const { __syncwarp(LaneGroup<Lanes>::mask()); } };

enum WarpExchangeAlgorithm { WARP_EXCHANGE_SMEM, WARP_EXCHANGE_SHUFFLE };
template <typename T, int Items, int Lanes = 32, int = 0, WarpExchangeAlgorithm = WARP_EXCHANGE_SMEM>
class WarpExchange : public Exchange<T, Lanes, Items, WarpWait<Lanes>> {
    using Base = Exchange<T, Lanes, Items, WarpWait<Lanes>>;

public:
    using TempStorage = typename Base::TempStorage;
    explicit WarpExchange(TempStorage& storage) : Base(storage, LaneGroup<Lanes>::rank()) {}
};

enum WarpLoadAlgorithm { WARP_LOAD_DIRECT, WARP_LOAD_STRIPED, WARP_LOAD_VECTORIZE, WARP_LOAD_TRANSPOSE };
enum WarpStoreAlgorithm { WARP_STORE_DIRECT, WARP_STORE_STRIPED, WARP_STORE_VECTORIZE, WARP_STORE_TRANSPOSE };
template <typename T, int Items, WarpLoadAlgorithm Algorithm = WARP_LOAD_DIRECT, int Lanes = 32, int = 0>
class WarpLoad {
public:
    using TempStorage = NoStorage;
    WarpLoad() = default;
    explicit WarpLoad(TempStorage&) {}
    template <typename It, typename... Rest>
    void Load(It from, T (&items)[Items], Rest... rest) {
        if (Algorithm == WARP_LOAD_STRIPED) {
            LoadDirectStriped<Lanes>(LaneGroup<Lanes>::rank(), from, items, rest...);
        } else {
            LoadDirectBlocked(LaneGroup<Lanes>::rank(), from, items, rest...);
        }
    }
};
template <typename T, int Items, WarpStoreAlgorithm Algorithm = WARP_STORE_DIRECT, int Lanes = 32, int = 0>
class WarpStore {
public:
    using TempStorage = NoStorage;
    WarpStore() = default;
    explicit WarpStore(TempStorage&) {}
    template <typename It, typename... Rest>
    void Store(It to, T (&items)[Items], Rest... rest) {
        if (Algorithm == WARP_STORE_STRIPED) {
            StoreDirectStriped<Lanes>(LaneGroup<Lanes>::rank(), to, items, rest...);
        } else {
            StoreDirectBlocked(LaneGroup<Lanes>::rank(), to, items, rest...);
        }
    }
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_WARP_H
