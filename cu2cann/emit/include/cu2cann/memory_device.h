// memcpy, memmove, memset, memcmp, uncached loads and __pipeline copies in device code.
// Ascend SIMT has no memory functions and no asynchronous copy: a copy is done when the call
// returns, so committing is nothing and waiting only orders the block's memory.
// SPDX-License-Identifier: Apache-2.0
#ifndef CU2CANN_MEMORY_DEVICE_H
#define CU2CANN_MEMORY_DEVICE_H

#include <type_traits>

#include "simt_api/asc_simt.h"

#include "shield_begin.h"

// A word that may alias any object.
typedef unsigned long long int cu2cann_wide_word __attribute__((may_alias));
typedef unsigned int cu2cann_word __attribute__((may_alias));

template <typename Word>
__aicore__ inline size_t cu2cann_copy_words(void* to, const void* from, size_t count)
{
    size_t both = reinterpret_cast<size_t>(to) | reinterpret_cast<size_t>(from);
    if (both % sizeof(Word) != 0) {
        return 0;
    }
    for (size_t i = 0; i < count / sizeof(Word); ++i) {
        static_cast<Word*>(to)[i] = static_cast<const Word*>(from)[i];
    }
    return count / sizeof(Word) * sizeof(Word);
}

// The widest aligned words first, then the bytes that are left.
__aicore__ inline void* cu2cann_device_memcpy(void* to, const void* from, size_t count)
{
    size_t done = cu2cann_copy_words<cu2cann_wide_word>(to, from, count);
    if (done == 0) {
        done = cu2cann_copy_words<cu2cann_word>(to, from, count);
    }
    for (; done < count; ++done) {
        static_cast<unsigned char*>(to)[done] = static_cast<const unsigned char*>(from)[done];
    }
    return to;
}

__aicore__ inline void* cu2cann_device_memmove(void* to, const void* from, size_t count)
{
    if (reinterpret_cast<size_t>(to) <= reinterpret_cast<size_t>(from)) {
        return cu2cann_device_memcpy(to, from, count);
    }
    for (size_t i = count; i > 0; --i) {
        static_cast<unsigned char*>(to)[i - 1] = static_cast<const unsigned char*>(from)[i - 1];
    }
    return to;
}

__aicore__ inline void* cu2cann_device_memset(void* to, int value, size_t count)
{
    unsigned char byte = static_cast<unsigned char>(value);
    size_t done = 0;
    if (reinterpret_cast<size_t>(to) % sizeof(cu2cann_word) == 0) {
        for (; done + sizeof(cu2cann_word) <= count; done += sizeof(cu2cann_word)) {
            static_cast<cu2cann_word*>(to)[done / sizeof(cu2cann_word)] = byte * 0x01010101U;
        }
    }
    for (; done < count; ++done) {
        static_cast<unsigned char*>(to)[done] = byte;
    }
    return to;
}

__aicore__ inline int cu2cann_device_memcmp(const void* left, const void* right, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        int difference = static_cast<const unsigned char*>(left)[i] - static_cast<const unsigned char*>(right)[i];
        if (difference != 0) {
            return difference;
        }
    }
    return 0;
}

// A load past the core's own data cache, which no other core keeps up to date.
template <typename T>
__aicore__ inline T cu2cann_load_uncached(const T* from)
{
    if constexpr (std::is_arithmetic<T>::value) {
        return *const_cast<const volatile T*>(from);
    } else if constexpr (sizeof(T) == sizeof(cu2cann_wide_word) && alignof(T) == sizeof(cu2cann_wide_word)) {
        T value;
        *reinterpret_cast<cu2cann_wide_word*>(&value) = *reinterpret_cast<const volatile cu2cann_wide_word*>(from);
        return value;
    } else if constexpr (sizeof(T) % sizeof(cu2cann_word) == 0 && alignof(T) % sizeof(cu2cann_word) == 0) {
        T value;
        for (size_t i = 0; i < sizeof(T) / sizeof(cu2cann_word); ++i) {
            reinterpret_cast<cu2cann_word*>(&value)[i] = reinterpret_cast<const volatile cu2cann_word*>(from)[i];
        }
        return value;
    } else {
        T value;
        for (size_t i = 0; i < sizeof(T); ++i) {
            reinterpret_cast<unsigned char*>(&value)[i] = reinterpret_cast<const volatile unsigned char*>(from)[i];
        }
        return value;
    }
}

// The last `zero_fill` bytes of the destination become zero and are not read.
__aicore__ inline void cu2cann_pipeline_memcpy_async(void* to, const void* from, size_t count, size_t zero_fill = 0)
{
    cu2cann_device_memcpy(to, from, count - zero_fill);
    cu2cann_device_memset(static_cast<unsigned char*>(to) + (count - zero_fill), 0, zero_fill);
}
__aicore__ inline void cu2cann_pipeline_commit() {}
__aicore__ inline void cu2cann_pipeline_wait_prior(unsigned int)
{
    asc_threadfence_block();
}

#include "shield_end.h"

#endif // CU2CANN_MEMORY_DEVICE_H
