// Loads, stores and exchanges of several items of each thread of a block, as of CUB.
// Blocked: the items of a thread lie side by side; striped: the width of the block apart.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_BLOCK_MOVE_H
#define CU2CANN_BLOCK_MOVE_H

#include "collective.h"

#include "shield_begin.h"

enum cu2cann_block_load_algorithm {
    cu2cann_block_load_direct,
    cu2cann_block_load_striped,
    cu2cann_block_load_vectorize,
    cu2cann_block_load_transpose,
    cu2cann_block_load_warp_transpose,
    cu2cann_block_load_warp_transpose_timesliced,
};
enum cu2cann_block_store_algorithm {
    cu2cann_block_store_direct,
    cu2cann_block_store_striped,
    cu2cann_block_store_vectorize,
    cu2cann_block_store_transpose,
    cu2cann_block_store_warp_transpose,
    cu2cann_block_store_warp_transpose_timesliced,
};

// ---- places of item i of a thread ----------------------------------------------------------------------

template <int Items>
struct cu2cann_blocked {
    int rank;
    __aicore__ inline int operator()(int i) const
    {
        return rank * Items + i;
    }
};
template <int Threads>
struct cu2cann_striped {
    int rank;
    __aicore__ inline int operator()(int i) const
    {
        return rank + i * Threads;
    }
};
template <int Items>
struct cu2cann_warp_striped {
    int rank;
    __aicore__ inline int operator()(int i) const
    {
        return rank / 32 * 32 * Items + rank % 32 + i * 32;
    }
};

template <typename Rank>
struct cu2cann_ranked {
    const Rank* ranks;
    __aicore__ inline int operator()(int i) const
    {
        return static_cast<int>(ranks[i]);
    }
};

template <typename Place, typename From, typename T, int Items>
__aicore__ inline void cu2cann_load_items(Place place, From from, T (&items)[Items])
{
#pragma unroll
    for (int i = 0; i < Items; ++i) {
        items[i] = static_cast<T>(from[place(i)]);
    }
}
template <typename Place, typename From, typename T, int Items>
__aicore__ inline void cu2cann_load_items(Place place, From from, T (&items)[Items], int valid)
{
#pragma unroll
    for (int i = 0; i < Items; ++i) {
        if (place(i) < valid) {
            items[i] = static_cast<T>(from[place(i)]);
        }
    }
}
template <typename Place, typename From, typename T, int Items, typename Default>
__aicore__ inline void cu2cann_load_items(Place place, From from, T (&items)[Items], int valid, Default other)
{
#pragma unroll
    for (int i = 0; i < Items; ++i) {
        items[i] = static_cast<T>(other);
    }
    cu2cann_load_items(place, from, items, valid);
}
template <typename Place, typename To, typename T, int Items>
__aicore__ inline void cu2cann_store_items(Place place, To to, T (&items)[Items])
{
#pragma unroll
    for (int i = 0; i < Items; ++i) {
        to[place(i)] = items[i];
    }
}
template <typename Place, typename To, typename T, int Items>
__aicore__ inline void cu2cann_store_items(Place place, To to, T (&items)[Items], int valid)
{
#pragma unroll
    for (int i = 0; i < Items; ++i) {
        if (place(i) < valid) {
            to[place(i)] = items[i];
        }
    }
}

// ---- free functions ------------------------------------------------------------------------------------

template <typename From, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_load_blocked(int rank, From from, T (&items)[Items], Rest... rest)
{
    cu2cann_load_items(cu2cann_blocked<Items>{rank}, from, items, rest...);
}
template <int Threads, typename From, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_load_striped(int rank, From from, T (&items)[Items], Rest... rest)
{
    cu2cann_load_items(cu2cann_striped<Threads>{rank}, from, items, rest...);
}
template <typename From, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_load_warp_striped(int rank, From from, T (&items)[Items], Rest... rest)
{
    cu2cann_load_items(cu2cann_warp_striped<Items>{rank}, from, items, rest...);
}
template <typename To, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_store_blocked(int rank, To to, T (&items)[Items], Rest... rest)
{
    cu2cann_store_items(cu2cann_blocked<Items>{rank}, to, items, rest...);
}
template <int Threads, typename To, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_store_striped(int rank, To to, T (&items)[Items], Rest... rest)
{
    cu2cann_store_items(cu2cann_striped<Threads>{rank}, to, items, rest...);
}
template <typename To, typename T, int Items, typename... Rest>
__aicore__ inline void cu2cann_store_warp_striped(int rank, To to, T (&items)[Items], Rest... rest)
{
    cu2cann_store_items(cu2cann_warp_striped<Items>{rank}, to, items, rest...);
}

// ---- classes -------------------------------------------------------------------------------------------

// They differ from the plain loops in nothing but speed, so they take no storage.
struct cu2cann_move_storage {
    unsigned char unused;

    __aicore__ inline cu2cann_move_storage& Alias()
    {
        return *this;
    }
};

template <typename Given, int X, int Items, cu2cann_block_load_algorithm Algorithm = cu2cann_block_load_direct,
          int Y = 1, int Z = 1, int Architecture = 0>
class cu2cann_block_load {
    using T = typename cu2cann_collective<Given>::type;

public:
    using TempStorage = cu2cann_move_storage;

    __aicore__ inline cu2cann_block_load() {}
    __aicore__ inline explicit cu2cann_block_load(TempStorage&) {}

    template <typename From, typename... Rest>
    __aicore__ inline void Load(From from, T (&items)[Items], Rest... rest)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        if constexpr (Algorithm == cu2cann_block_load_striped) {
            cu2cann_load_striped<X * Y * Z>(rank, from, items, rest...);
        } else {
            cu2cann_load_blocked(rank, from, items, rest...);
        }
    }
};

template <typename Given, int X, int Items, cu2cann_block_store_algorithm Algorithm = cu2cann_block_store_direct,
          int Y = 1, int Z = 1, int Architecture = 0>
class cu2cann_block_store {
    using T = typename cu2cann_collective<Given>::type;

public:
    using TempStorage = cu2cann_move_storage;

    __aicore__ inline cu2cann_block_store() {}
    __aicore__ inline explicit cu2cann_block_store(TempStorage&) {}

    template <typename To, typename... Rest>
    __aicore__ inline void Store(To to, T (&items)[Items], Rest... rest)
    {
        int rank = cu2cann_rank_in_block<X, Y, Z>();
        if constexpr (Algorithm == cu2cann_block_store_striped) {
            cu2cann_store_striped<X * Y * Z>(rank, to, items, rest...);
        } else {
            cu2cann_store_blocked(rank, to, items, rest...);
        }
    }
};

// Every thread of the block must call these; storage is used again only after a barrier.
template <typename Given, int X, int Items, bool TimeSlicing = false, int Y = 1, int Z = 1, int Architecture = 0>
class cu2cann_block_exchange {
    using T = typename cu2cann_collective<Given>::type;
    using blocked = cu2cann_blocked<Items>;
    using striped = cu2cann_striped<X * Y * Z>;
    using warp_striped = cu2cann_warp_striped<Items>;

public:
    using TempStorage = cu2cann_slots<T, X * Y * Z * Items>;

    __aicore__ inline cu2cann_block_exchange()
        : storage_{cu2cann_own_storage<TempStorage>()}, rank_{cu2cann_rank_in_block<X, Y, Z>()}
    {
    }
    __aicore__ inline explicit cu2cann_block_exchange(TempStorage& storage)
        : storage_(storage), rank_{cu2cann_rank_in_block<X, Y, Z>()}
    {
    }

    template <typename Out>
    __aicore__ inline void BlockedToStriped(const T (&in)[Items], Out (&out)[Items])
    {
        put(in, blocked{rank_});
        take(out, striped{rank_});
    }
    template <typename Out>
    __aicore__ inline void StripedToBlocked(const T (&in)[Items], Out (&out)[Items])
    {
        put(in, striped{rank_});
        take(out, blocked{rank_});
    }
    template <typename Out>
    __aicore__ inline void BlockedToWarpStriped(const T (&in)[Items], Out (&out)[Items])
    {
        put(in, blocked{rank_});
        take(out, warp_striped{rank_});
    }
    template <typename Out>
    __aicore__ inline void WarpStripedToBlocked(const T (&in)[Items], Out (&out)[Items])
    {
        put(in, warp_striped{rank_});
        take(out, blocked{rank_});
    }
    template <typename Out, typename Rank>
    __aicore__ inline void ScatterToBlocked(const T (&in)[Items], Out (&out)[Items], Rank (&ranks)[Items])
    {
        put(in, cu2cann_ranked<Rank>{ranks});
        take(out, blocked{rank_});
    }
    template <typename Out, typename Rank>
    __aicore__ inline void ScatterToStriped(const T (&in)[Items], Out (&out)[Items], Rank (&ranks)[Items])
    {
        put(in, cu2cann_ranked<Rank>{ranks});
        take(out, striped{rank_});
    }
    __aicore__ inline void BlockedToStriped(T (&items)[Items])
    {
        BlockedToStriped(items, items);
    }
    __aicore__ inline void StripedToBlocked(T (&items)[Items])
    {
        StripedToBlocked(items, items);
    }
    __aicore__ inline void BlockedToWarpStriped(T (&items)[Items])
    {
        BlockedToWarpStriped(items, items);
    }
    __aicore__ inline void WarpStripedToBlocked(T (&items)[Items])
    {
        WarpStripedToBlocked(items, items);
    }
    template <typename Rank>
    __aicore__ inline void ScatterToBlocked(T (&items)[Items], Rank (&ranks)[Items])
    {
        ScatterToBlocked(items, items, ranks);
    }
    template <typename Rank>
    __aicore__ inline void ScatterToStriped(T (&items)[Items], Rank (&ranks)[Items])
    {
        ScatterToStriped(items, items, ranks);
    }

private:
    template <typename Place>
    __aicore__ inline void put(const T (&in)[Items], Place place)
    {
        T* values = storage_.values();
#pragma unroll
        for (int i = 0; i < Items; ++i) {
            values[place(i)] = in[i];
        }
        asc_syncthreads();
    }
    template <typename Out, typename Place>
    __aicore__ inline void take(Out (&out)[Items], Place place)
    {
        T* values = storage_.values();
#pragma unroll
        for (int i = 0; i < Items; ++i) {
            out[i] = static_cast<Out>(values[place(i)]);
        }
    }

    TempStorage& storage_;
    int rank_;
};

#include "shield_end.h"

#endif // CU2CANN_BLOCK_MOVE_H
