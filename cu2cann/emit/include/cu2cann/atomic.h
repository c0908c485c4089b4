// CUDA atomics for every pointer type, with CUDA's old value.
// Ascend has one scope (device) and relaxed order: the _block and _system forms are the same
// function. 64-bit atomics work in global memory only and trap on a unified-buffer address.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_ATOMIC_H
#define CU2CANN_ATOMIC_H

#include "bits.h"
#include "utils/debug/asc_assert.h"

#include "shield_begin.h"

template <typename T>
__aicore__ inline T* cu2cann_global_only(T* address)
{
    if (__isUbuf(address) != 0U) {
        __trap();
    }
    return address;
}

// ---- 32 and 64 bits ------------------------------------------------------------------------------------

#define CU2CANN_ATOMIC_32(name, function, T)                                                \
    __aicore__ inline T name(T* address, T value)                                           \
    {                                                                                       \
        return function(address, value);                                                    \
    }
#define CU2CANN_ATOMIC_64(name, function, T, Word)                                          \
    __aicore__ inline T name(T* address, T value)                                           \
    {                                                                                       \
        Word* word = reinterpret_cast<Word*>(cu2cann_global_only(address));                 \
        return static_cast<T>(function(word, static_cast<Word>(value)));                    \
    }
#define CU2CANN_ATOMIC_INTEGERS(name, function)                                             \
    CU2CANN_ATOMIC_32(name, function, int32_t)                                              \
    CU2CANN_ATOMIC_32(name, function, uint32_t)                                             \
    CU2CANN_ATOMIC_64(name, function, long int, int64_t)                                    \
    CU2CANN_ATOMIC_64(name, function, long long int, int64_t)                               \
    CU2CANN_ATOMIC_64(name, function, unsigned long int, uint64_t)                          \
    CU2CANN_ATOMIC_64(name, function, unsigned long long int, uint64_t)

CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_add, asc_atomic_add)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_sub, asc_atomic_sub)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_exch, asc_atomic_exch)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_min, asc_atomic_min)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_max, asc_atomic_max)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_and, asc_atomic_and)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_or, asc_atomic_or)
CU2CANN_ATOMIC_INTEGERS(cu2cann_atomic_xor, asc_atomic_xor)
CU2CANN_ATOMIC_32(cu2cann_atomic_add, asc_atomic_add, float)
CU2CANN_ATOMIC_32(cu2cann_atomic_sub, asc_atomic_sub, float)
CU2CANN_ATOMIC_32(cu2cann_atomic_exch, asc_atomic_exch, float)
CU2CANN_ATOMIC_32(cu2cann_atomic_min, asc_atomic_min, float)
CU2CANN_ATOMIC_32(cu2cann_atomic_max, asc_atomic_max, float)
CU2CANN_ATOMIC_32(cu2cann_atomic_add, asc_atomic_add, half2)
CU2CANN_ATOMIC_32(cu2cann_atomic_add, asc_atomic_add, bfloat16x2_t)
CU2CANN_ATOMIC_32(cu2cann_atomic_inc, asc_atomic_inc, uint32_t)
CU2CANN_ATOMIC_32(cu2cann_atomic_dec, asc_atomic_dec, uint32_t)
#undef CU2CANN_ATOMIC_INTEGERS
#undef CU2CANN_ATOMIC_64
#undef CU2CANN_ATOMIC_32

__aicore__ inline int32_t cu2cann_atomic_cas(int32_t* address, int32_t compare, int32_t value)
{
    return asc_atomic_cas(address, compare, value);
}
__aicore__ inline uint32_t cu2cann_atomic_cas(uint32_t* address, uint32_t compare, uint32_t value)
{
    return asc_atomic_cas(address, compare, value);
}
#define CU2CANN_CAS_64(T, Word)                                                             \
    __aicore__ inline T cu2cann_atomic_cas(T* address, T compare, T value)                  \
    {                                                                                       \
        Word* word = reinterpret_cast<Word*>(cu2cann_global_only(address));                 \
        return static_cast<T>(asc_atomic_cas(word, static_cast<Word>(compare), static_cast<Word>(value))); \
    }
CU2CANN_CAS_64(long int, int64_t)
CU2CANN_CAS_64(long long int, int64_t)
CU2CANN_CAS_64(unsigned long int, uint64_t)
CU2CANN_CAS_64(unsigned long long int, uint64_t)
#undef CU2CANN_CAS_64

// ---- 16 bits: the aligned word around the address is exchanged ----------------------------------------

__aicore__ inline uint32_t* cu2cann_word_around(void* address, unsigned int* shift)
{
    size_t position = reinterpret_cast<size_t>(address);
    *shift = static_cast<unsigned int>(position & 2U) * 8U;
    return reinterpret_cast<uint32_t*>(position & ~static_cast<size_t>(3));
}
__aicore__ inline unsigned short cu2cann_atomic_cas(unsigned short* address, unsigned short compare, unsigned short value)
{
    unsigned int shift;
    uint32_t* word = cu2cann_word_around(address, &shift);
    uint32_t seen = asc_atomic_or(word, static_cast<uint32_t>(0));
    while (static_cast<unsigned short>(seen >> shift) == compare) {
        uint32_t next = (seen & ~(0xffffU << shift)) | (static_cast<uint32_t>(value) << shift);
        uint32_t old = asc_atomic_cas(word, seen, next);
        if (old == seen) {
            return compare;
        }
        seen = old;
    }
    return static_cast<unsigned short>(seen >> shift);
}

// The native 16-bit add gives no usable old value; call asc_atomic_add where it is not used.
template <typename T>
__aicore__ inline T cu2cann_atomic_add_16(T* address, T value)
{
    unsigned int shift;
    uint32_t* word = cu2cann_word_around(address, &shift);
    uint32_t seen = asc_atomic_or(word, static_cast<uint32_t>(0));
    while (true) {
        T old = cu2cann_bit_cast<T>(static_cast<unsigned short>(seen >> shift));
        uint32_t sum = cu2cann_bit_cast<unsigned short>(__hadd(old, value));
        uint32_t found = asc_atomic_cas(word, seen, (seen & ~(0xffffU << shift)) | (sum << shift));
        if (found == seen) {
            return old;
        }
        seen = found;
    }
}
__aicore__ inline half cu2cann_atomic_add(half* address, half value)
{
    return cu2cann_atomic_add_16(address, value);
}
__aicore__ inline bfloat16_t cu2cann_atomic_add(bfloat16_t* address, bfloat16_t value)
{
    return cu2cann_atomic_add_16(address, value);
}

// ---- vectors: atomic per element, not as a whole (so is CUDA's) ---------------------------------------

__aicore__ inline float2 cu2cann_atomic_add(float2* address, float2 value)
{
    float2 old;
    old.x = asc_atomic_add(&address->x, value.x);
    old.y = asc_atomic_add(&address->y, value.y);
    return old;
}
__aicore__ inline float4 cu2cann_atomic_add(float4* address, float4 value)
{
    float4 old;
    old.x = asc_atomic_add(&address->x, value.x);
    old.y = asc_atomic_add(&address->y, value.y);
    old.z = asc_atomic_add(&address->z, value.z);
    old.w = asc_atomic_add(&address->w, value.w);
    return old;
}

// ---- the scoped names: _block is wider than CUDA's, _system is not atomic with the host ---------------

// The operand converts to the pointee first, as it does for CUDA's overloads.
template <typename T>
struct cu2cann_same {
    using type = T;
};
#define CU2CANN_SCOPED(name)                                                                \
    template <typename T>                                                                   \
    __aicore__ inline T name##_block(T* address, typename cu2cann_same<T>::type value)      \
    {                                                                                       \
        return name(address, value);                                                        \
    }                                                                                       \
    template <typename T>                                                                   \
    __aicore__ inline T name##_system(T* address, typename cu2cann_same<T>::type value)     \
    {                                                                                       \
        return name(address, value);                                                        \
    }
CU2CANN_SCOPED(cu2cann_atomic_add)
CU2CANN_SCOPED(cu2cann_atomic_sub)
CU2CANN_SCOPED(cu2cann_atomic_exch)
CU2CANN_SCOPED(cu2cann_atomic_min)
CU2CANN_SCOPED(cu2cann_atomic_max)
CU2CANN_SCOPED(cu2cann_atomic_and)
CU2CANN_SCOPED(cu2cann_atomic_or)
CU2CANN_SCOPED(cu2cann_atomic_xor)
CU2CANN_SCOPED(cu2cann_atomic_inc)
CU2CANN_SCOPED(cu2cann_atomic_dec)
#undef CU2CANN_SCOPED

template <typename T>
__aicore__ inline T cu2cann_atomic_cas_block(
    T* address, typename cu2cann_same<T>::type compare, typename cu2cann_same<T>::type value)
{
    return cu2cann_atomic_cas(address, compare, value);
}
template <typename T>
__aicore__ inline T cu2cann_atomic_cas_system(
    T* address, typename cu2cann_same<T>::type compare, typename cu2cann_same<T>::type value)
{
    return cu2cann_atomic_cas(address, compare, value);
}

#include "shield_end.h"

#endif // CU2CANN_ATOMIC_H
