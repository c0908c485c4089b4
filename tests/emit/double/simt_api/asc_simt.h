// SPDX-License-Identifier: Apache-2.0
// What the vendor's header of this name gives to double_math.h, on a CPU.
#pragma once
#include <stdint.h>
inline uint64_t asc_atomic_cas(uint64_t* address, uint64_t compare, uint64_t value) {
    __atomic_compare_exchange_n(address, &compare, value, false, 5, 5);
    return compare;
}
inline unsigned int __isUbuf(const void*) { return 0; }
inline void __trap() { __builtin_trap(); }
