// SPDX-License-Identifier: Apache-2.0
//
// Loads, stores and exchanges of several items of each thread of a block.
// Blocked: a thread's items lie side by side; striped: a block's width apart.
#ifndef CU2CANN_CUDA_COLLECTIVE_BLOCK_MOVE_H
#define CU2CANN_CUDA_COLLECTIVE_BLOCK_MOVE_H

#include "storage.h"

namespace cub {

enum BlockLoadAlgorithm { BLOCK_LOAD_DIRECT, BLOCK_LOAD_STRIPED, BLOCK_LOAD_VECTORIZE, BLOCK_LOAD_TRANSPOSE,
    BLOCK_LOAD_WARP_TRANSPOSE, BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED };
enum BlockStoreAlgorithm { BLOCK_STORE_DIRECT, BLOCK_STORE_STRIPED, BLOCK_STORE_VECTORIZE, BLOCK_STORE_TRANSPOSE,
    BLOCK_STORE_WARP_TRANSPOSE, BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED };

template <typename T, int Items, typename It>
inline void LoadDirectBlocked(int rank, It from, T (&items)[Items]) {
    for (int i = 0; i < Items; ++i) {
        items[i] = from[rank * Items + i];
    }
}
template <typename T, int Items, typename It>
inline void LoadDirectBlocked(int rank, It from, T (&items)[Items], int valid) {
    for (int i = 0; i < Items && rank * Items + i < valid; ++i) {
        items[i] = from[rank * Items + i];
    }
}
template <typename T, typename Default, int Items, typename It>
inline void LoadDirectBlocked(int rank, It from, T (&items)[Items], int valid, Default other) {
    for (T& item : items) {
        item = other;
    }
    LoadDirectBlocked(rank, from, items, valid);
}
template <typename T, int Items>
inline void LoadDirectBlockedVectorized(int rank, T* from, T (&items)[Items]) { LoadDirectBlocked(rank, from, items); }
template <int Threads, typename T, int Items, typename It>
inline void LoadDirectStriped(int rank, It from, T (&items)[Items]) {
    for (int i = 0; i < Items; ++i) {
        items[i] = from[rank + i * Threads];
    }
}
template <int Threads, typename T, int Items, typename It>
inline void LoadDirectStriped(int rank, It from, T (&items)[Items], int valid) {
    for (int i = 0; i < Items; ++i) {
        if (rank + i * Threads < valid) {
            items[i] = from[rank + i * Threads];
        }
    }
}
template <int Threads, typename T, typename Default, int Items, typename It>
inline void LoadDirectStriped(int rank, It from, T (&items)[Items], int valid, Default other) {
    for (T& item : items) {
        item = other;
    }
    LoadDirectStriped<Threads>(rank, from, items, valid);
}
template <typename T, int Items, typename It>
inline void LoadDirectWarpStriped(int rank, It from, T (&items)[Items]) {
    for (int i = 0; i < Items; ++i) {
        items[i] = from[rank / 32 * 32 * Items + rank % 32 + i * 32];
    }
}
template <typename T, int Items, typename It>
inline void StoreDirectBlocked(int rank, It to, T (&items)[Items], int valid = 0x7FFFFFFF) {
    for (int i = 0; i < Items && rank * Items + i < valid; ++i) {
        to[rank * Items + i] = items[i];
    }
}
template <typename T, int Items>
inline void StoreDirectBlockedVectorized(int rank, T* to, T (&items)[Items]) { StoreDirectBlocked(rank, to, items); }
template <int Threads, typename T, int Items, typename It>
inline void StoreDirectStriped(int rank, It to, T (&items)[Items], int valid = 0x7FFFFFFF) {
    for (int i = 0; i < Items; ++i) {
        if (rank + i * Threads < valid) {
            to[rank + i * Threads] = items[i];
        }
    }
}
template <typename T, int Items, typename It>
inline void StoreDirectWarpStriped(int rank, It to, T (&items)[Items]) {
    for (int i = 0; i < Items; ++i) {
        to[rank / 32 * 32 * Items + rank % 32 + i * 32] = items[i];
    }
}

template <typename T, int X, int Items, BlockLoadAlgorithm Algorithm = BLOCK_LOAD_DIRECT, int Y = 1, int Z = 1, int = 0>
class BlockLoad {
public:
    struct TempStorage { TempStorage& Alias() { return *this; } };
    BlockLoad() = default;
    explicit BlockLoad(TempStorage&) {}
    template <typename It, typename... Rest>
    void Load(It from, T (&items)[Items], Rest... rest) {
        if (Algorithm == BLOCK_LOAD_STRIPED) {
            LoadDirectStriped<X * Y * Z>(block_rank(), from, items, rest...);
        } else {
            LoadDirectBlocked(block_rank(), from, items, rest...);
        }
    }
};

template <typename T, int X, int Items, BlockStoreAlgorithm Algorithm = BLOCK_STORE_DIRECT, int Y = 1, int Z = 1, int = 0>
class BlockStore {
public:
    struct TempStorage { TempStorage& Alias() { return *this; } };
    BlockStore() = default;
    explicit BlockStore(TempStorage&) {}
    template <typename It, typename... Rest>
    void Store(It to, T (&items)[Items], Rest... rest) {
        if (Algorithm == BLOCK_STORE_STRIPED) {
            StoreDirectStriped<X * Y * Z>(block_rank(), to, items, rest...);
        } else {
            StoreDirectBlocked(block_rank(), to, items, rest...);
        }
    }
};

// Items change places among `Threads` threads; `wait` is their barrier.
template <typename T, int Threads, int Items, typename Wait>
class Exchange {
public:
    using TempStorage = TempStorageOf<T, Threads * Items>;

protected:
    Exchange(TempStorage& storage, int rank) : storage_(storage), rank_(rank) {}
    int blocked(int i) const { return rank_ * Items + i; }
    int striped(int i) const { return rank_ + i * Threads; }
    int warp_striped(int i) const { return rank_ / 32 * 32 * Items + rank_ % 32 + i * 32; }

    template <typename Out, typename Into, typename From>
    void move(const T (&in)[Items], Out (&out)[Items], Into into, From from) {
        for (int i = 0; i < Items; ++i) {
            const int at = into(i);
            if (at >= 0) {
                storage_[at] = in[i];
            }
        }
        Wait()();
        for (int i = 0; i < Items; ++i) {
            out[i] = storage_[from(i)];
        }
        Wait()();
    }

public:
    template <typename Out>
    void BlockedToStriped(const T (&in)[Items], Out (&out)[Items]) {
        move(in, out, [&](int i) { return blocked(i); }, [&](int i) { return striped(i); });
    }
    template <typename Out>
    void StripedToBlocked(const T (&in)[Items], Out (&out)[Items]) {
        move(in, out, [&](int i) { return striped(i); }, [&](int i) { return blocked(i); });
    }
    template <typename Out>
    void BlockedToWarpStriped(const T (&in)[Items], Out (&out)[Items]) {
        move(in, out, [&](int i) { return blocked(i); }, [&](int i) { return warp_striped(i); });
    }
    template <typename Out>
    void WarpStripedToBlocked(const T (&in)[Items], Out (&out)[Items]) {
        move(in, out, [&](int i) { return warp_striped(i); }, [&](int i) { return blocked(i); });
    }
    template <typename Out, typename Rank>
    void ScatterToBlocked(const T (&in)[Items], Out (&out)[Items], Rank (&ranks)[Items]) {
        move(in, out, [&](int i) { return (int)ranks[i]; }, [&](int i) { return blocked(i); });
    }
    template <typename Out, typename Rank>
    void ScatterToStriped(const T (&in)[Items], Out (&out)[Items], Rank (&ranks)[Items]) {
        move(in, out, [&](int i) { return (int)ranks[i]; }, [&](int i) { return striped(i); });
    }
    template <typename Rank>
    void ScatterToStriped(T (&items)[Items], Rank (&ranks)[Items]) { ScatterToStriped(items, items, ranks); }
    template <typename Rank>
    void ScatterToBlocked(T (&items)[Items], Rank (&ranks)[Items]) { ScatterToBlocked(items, items, ranks); }
    void BlockedToStriped(T (&items)[Items]) { BlockedToStriped(items, items); }
    void StripedToBlocked(T (&items)[Items]) { StripedToBlocked(items, items); }
    void BlockedToWarpStriped(T (&items)[Items]) { BlockedToWarpStriped(items, items); }
    void WarpStripedToBlocked(T (&items)[Items]) { WarpStripedToBlocked(items, items); }

private:
    TempStorage& storage_;
    int rank_;
};

struct BlockWait { void operator()() const { block_barrier(); } };

template <typename T, int X, int Items, bool = false, int Y = 1, int Z = 1, int = 0>
class BlockExchange : public Exchange<T, X * Y * Z, Items, BlockWait> {
    using Base = Exchange<T, X * Y * Z, Items, BlockWait>;

public:
    using TempStorage = typename Base::TempStorage;
    BlockExchange() : Base(own_storage<TempStorage>(), block_rank()) {}
    explicit BlockExchange(TempStorage& storage) : Base(storage, block_rank()) {}
};

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_BLOCK_MOVE_H
