// SPDX-License-Identifier: Apache-2.0
//
// What the collectives of a block or a warp share: room for a value of each thread.
#ifndef CU2CANN_CUDA_COLLECTIVE_STORAGE_H
#define CU2CANN_CUDA_COLLECTIVE_STORAGE_H

#include "types.h"

namespace cub {

// Room for the values of all threads; plain bytes, as it lies in shared memory.
template <typename T, int Count>
struct Slots {
    alignas(T) char bytes[sizeof(T) * Count];
    T* values() { return reinterpret_cast<T*>(bytes); }
    T& operator[](int i) { return values()[i]; }
};

template <typename T, int Count>
struct TempStorageOf : Slots<T, Count> {
    TempStorageOf& Alias() { return *this; }
};

// The storage of a collective that was given none.
template <typename Storage>
inline Storage& own_storage() {
    static thread_local Storage only;
    return only;
}

inline int block_rank() { return (int)cu2cann_model::current_block->rank(); }
inline void block_barrier() { cu2cann_model::current_block->barrier(false); }

// Neighbours, then pairs of them, and so on: what the first lane of a warp makes of `count` values.
template <typename T, typename Combine>
inline T reduce_lanes(T* values, int count, Combine combine) {
    for (int by = 1; by < count; by *= 2) {
        for (int i = 0; i + by < count; i += 2 * by) {
            values[i] = combine(values[i], values[i + by]);
        }
    }
    return values[0];
}
// Steps of one, two, four and so on: what the lanes of a warp make of the values up to theirs.
template <typename T, typename Combine>
inline void scan_lanes(T* values, int count, Combine combine) {
    for (int by = 1; by < count; by *= 2) {
        for (int i = count - 1; i >= by; --i) {
            values[i] = combine(values[i - by], values[i]);
        }
    }
}

// The warps one after the other.
template <typename T, typename Combine>
inline T reduce_in_order(T* values, int count, Combine combine) {
    T total = values[0];
    for (int start = 0; start < count; start += 32) {
        const T next = reduce_lanes(values + start, count - start < 32 ? count - start : 32, combine);
        total = start == 0 ? next : T(combine(total, next));
    }
    return total;
}

// One warp rakes over `threads` values: each of its lanes has this many, side by side.
constexpr int raked(int threads) { return (threads + 31) / 32; }

template <typename T, typename Combine>
inline T reduce_by_raking(T* values, int count, int threads, Combine combine) {
    const int each = raked(threads);
    int lanes = 0;
    for (int start = 0; start < count; start += each) {
        T made = values[start];
        for (int i = start + 1; i < start + each && i < count; ++i) {
            made = combine(made, values[i]);
        }
        values[lanes++] = made;
    }
    return reduce_lanes(values, lanes, combine);
}
// The lanes of the raking warp keep their own value and add those of the other warps.
template <typename T, typename Combine>
inline T reduce_in_any_order(T* values, int threads, Combine combine) {
    const int each = threads / 32 - 1;
    for (int lane = 0; lane < 32; ++lane) {
        for (int i = 0; i < each; ++i) {
            values[lane] = combine(values[lane], values[32 + lane * each + i]);
        }
    }
    return reduce_lanes(values, 32, combine);
}

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_STORAGE_H
