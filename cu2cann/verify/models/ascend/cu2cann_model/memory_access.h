// SPDX-License-Identifier: Apache-2.0
//
// Loads and stores with a hint, and what an address points into.
#ifndef CU2CANN_MODEL_ASCEND_MEMORY_ACCESS_H
#define CU2CANN_MODEL_ASCEND_MEMORY_ACCESS_H

#include "types.h"

namespace cu2cann_model {

template <typename T>
inline T load(T* from, const char* name) {
    (void)device(name);
    __asm__ volatile("" ::: "memory");  // Reads what others have stored since.
    return *from;
}

template <typename T>
inline void store(T* to, T value, const char* name) {
    (void)device(name);
    *to = value;
    __asm__ volatile("" ::: "memory");
}

inline bool is_global(const void* address) {
    Allocation found;
    return Memory::all().find(address, &found);
}

}  // namespace cu2cann_model

#endif  // CU2CANN_MODEL_ASCEND_MEMORY_ACCESS_H
