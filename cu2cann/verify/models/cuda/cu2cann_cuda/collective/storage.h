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

// Halving steps within each warp, then the warps one after the other: the device's order.
template <typename T, typename Combine>
inline T reduce_in_order(T* values, int count, Combine combine) {
    T total = values[0];
    for (int start = 0; start < count; start += 32) {
        const int lanes = count - start < 32 ? count - start : 32;
        for (int by = 1; by < lanes; by *= 2) {
            for (int i = 0; i + by < lanes; i += 2 * by) {
                values[start + i] = combine(values[start + i], values[start + i + by]);
            }
        }
        total = start == 0 ? values[0] : T(combine(total, values[start]));
    }
    return total;
}

}  // namespace cub

#endif  // CU2CANN_CUDA_COLLECTIVE_STORAGE_H
